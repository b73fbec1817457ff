"""What stands over the cells of a sheet: comments, pictures, shapes with words, each with its cell.

`overrides/src/assess/beside.js` reads the same.
"""

from collections.abc import Callable
from typing import NamedTuple

from generator.formats.xlsx.archive import Archive, read_xml
from generator.formats.xlsx.numbers import whole

ANCHORS = ("twoCellAnchor", "oneCellAnchor", "absoluteAnchor")
SHOWN = ("pic", "sp")
"""What a drawing holds that a person put there: a picture, a box with words."""

AROUND = " \t\r\n"


class Beside(NamedTuple):
    """Something over a cell, row and column counted from 1."""

    row: int
    column: int
    words: str


def comments_of(
    archive: Archive, links: list[tuple[str, str]], place: Callable[[str], tuple[int, int]]
) -> list[Beside]:
    """Return the comments of a sheet by its links, of kind and target, in the order of their cells.

    A thread of comments stands in a part of its own, and for older programs once more among the comments.
    """
    threads = [one for kind, path in links if kind == "threadedComment" for one in _comments(archive, path, place)]
    known = {(one.row, one.column) for one in threads}
    plain = [one for kind, path in links if kind == "comments" for one in _comments(archive, path, place)]
    return sorted((*threads, *(one for one in plain if (one.row, one.column) not in known)))


def _comments(archive: Archive, path: str, place: Callable[[str], tuple[int, int]]) -> list[Beside]:
    made: list[Beside] = []
    at: list[tuple[int, int]] = []
    words: list[str] = []
    state = {"inside": False}

    def start(tag: str, attributes: dict[str, str]) -> None:
        if tag in ("comment", "threadedComment"):
            at.append(place(attributes.get("ref", "")))
            words.clear()
        state["inside"] = tag in ("t", "text")

    def end(tag: str) -> None:
        state["inside"] = False
        if tag in ("comment", "threadedComment") and (said := "".join(words).strip(AROUND)):
            made.append(Beside(*at[-1], said))

    content = archive.part(path)
    if content is not None:
        read_xml(content, path, start, end, lambda text: words.append(text) if state["inside"] else None)
    return made


def pictures_of(archive: Archive, path: str) -> list[Beside]:
    """Return the pictures and the shapes of a drawing, each with the cell at its upper left and its words."""
    reader = _DrawingReader()
    content = archive.part(path)
    if content is not None:
        read_xml(content, path, reader.start, reader.end, reader.text)
    return sorted(reader.made)


class _DrawingReader:
    """Takes the elements of a drawing one after the other, and keeps what a person put there."""

    def __init__(self) -> None:
        self.made: list[Beside] = []
        self._tag = ""
        self._clear()

    def _clear(self) -> None:
        self._shown = self._placed = False
        self._row = self._col = ""
        self._words: list[str] = []

    def start(self, tag: str, _: dict[str, str]) -> None:
        if tag in ANCHORS:
            self._clear()
        self._shown = self._shown or tag in SHOWN
        self._tag = tag

    def end(self, tag: str) -> None:
        self._tag = ""
        self._placed = self._placed or tag == "from"
        if tag == "p":
            self._words.append("\n")
        elif tag in ANCHORS and self._shown:
            row, column = (whole(digits) or 0 for digits in (self._row, self._col))
            self.made.append(Beside(row + 1, column + 1, "".join(self._words).strip(AROUND)))

    def text(self, words: str) -> None:
        if self._tag == "t":
            self._words.append(words)
        elif self._tag == "row" and not self._placed:
            self._row += words.strip(AROUND)
        elif self._tag == "col" and not self._placed:
            self._col += words.strip(AROUND)
