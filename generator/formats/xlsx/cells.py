"""The cells of a workbook as a person reads them, in work that grows with what is stored, not with what is claimed.

Excel writes a sheet of one letter as "A1:XFD1048576" if its last cell was ever touched; only cells with something in
them are kept here, and a limit stops what is no workbook of ours. Dates are told by
the format of the cell. `overrides/src/assess/cells.js` reads the same.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from generator.assess.json_text import RefusedError
from generator.formats.xlsx.archive import Archive, broken_part, read_xml
from generator.formats.xlsx.beside import Beside, comments_of, pictures_of
from generator.formats.xlsx.numbers import DAYS_FORMAT, TIMES_FORMAT, as_day, format_kind, plain_number, whole

LARGEST = 20_000_000
"""Bytes."""
MOST_CELLS = 200_000
"""Cells with something in them; a kit of 2,000 items with every cell filled in has 30,000."""
LAST_ROW = 1_048_576
LAST_COLUMN = 16_384
IN_CELL = "DISPIMG("
"""What the formula of a picture in a cell has, as WPS writes it; Excel marks its cell as an error with more to it."""
_PLACE = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_MIDNIGHT = re.compile(r"T00:00(:00(\.0+)?)?Z?$")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


class Cell(NamedTuple):
    """What stands in a cell."""

    words: str
    formula: bool = False
    """The words are a formula as written, or the last result of one."""


@dataclass(slots=True)
class SheetCells:
    """A sheet: its cells by row, both counted from 1, and what else a person put there."""

    name: str
    rows: dict[int, dict[int, Cell]] = field(default_factory=dict)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    """Cells made one: first row, first column, last row, last column."""
    comments: list[Beside] = field(default_factory=list)
    pictures: list[Beside] = field(default_factory=list)
    """Pictures and shapes over the cells, and pictures in them."""

    def cell(self, row: int, column: int) -> Cell:
        """Return a cell, an empty one where nothing is."""
        return self.rows.get(row, {}).get(column, Cell(""))


def workbook_cells(raw: bytes) -> list[SheetCells]:
    """Return the sheets of a workbook in its order; RefusedError when it cannot be read."""
    if len(raw) > LARGEST:
        raise RefusedError("too-large", str(LARGEST // 1_000_000))
    return _Book(Archive(raw)).sheets()


def column_name(number: int) -> str:
    """Return the letters of a column counted from 1: 28 is AB."""
    letters = ""
    while number:
        number, left = divmod(number - 1, 26)
        letters = chr(65 + left) + letters
    return letters


class _Book:
    """A workbook: what cells refer to, and its sheets."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._sheets: list[tuple[str, str]] = []
        self._from_1904 = False
        self._left = MOST_CELLS
        main = next(
            (target for kind, target in archive.links("").values() if kind == "officeDocument"), "xl/workbook.xml"
        )
        content = archive.part(main)
        if content is None:
            raise broken_part("workbook.xml")
        read_xml(content, main, self._start)
        self._links = archive.links(main)
        self._strings = list(self._shared("sharedStrings", _strings))
        self._kinds = list(self._shared("styles", _kinds))

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "workbookPr":
            self._from_1904 = attributes.get("date1904") in ("1", "true")
        elif tag == "sheet":
            link = next((value for name, value in attributes.items() if name.endswith(":id")), "")
            self._sheets.append((attributes.get("name", ""), link))

    def _shared(self, kind: str, read: Callable[[bytes, str], list[str]]) -> list[str]:
        path = next((target for found, target in self._links.values() if found == kind), "")
        content = self._archive.part(path)
        return [] if content is None else read(content, path)

    def sheets(self) -> list[SheetCells]:
        """Return all sheets; a sheet whose part is missing, or that is a chart, is empty."""
        return [self._sheet(name, self._links.get(link, ("", ""))[1]) for name, link in self._sheets]

    def _sheet(self, name: str, path: str) -> SheetCells:
        made = SheetCells(name)
        links = list(self._archive.links(path).values()) if path else []
        made.comments = comments_of(self._archive, links, lambda ref: _place(ref, path))
        made.pictures = [
            one for kind, target in links if kind == "drawing" for one in pictures_of(self._archive, target)
        ]
        content = self._archive.part(path)
        if content is not None:
            reader = _SheetReader(made, path, self._words)
            read_xml(content, path, reader.start, reader.end, reader.text)
        return made

    def _words(self, kind: str, style: str, value: str, formula: str | None) -> Cell:
        """Return what a cell says: its formula as it is written, else its value as its type and format show it."""
        if formula:
            words = f"={_unescaped(formula)}"
        elif kind == "s":
            position = whole(value)
            words = self._strings[position] if position is not None and position < len(self._strings) else ""
        elif kind == "b":
            words = "TRUE" if value == "1" else "FALSE"
        elif kind in ("str", "inlineStr", "e"):
            words = _unescaped(value)
        elif kind == "d":
            words = _MIDNIGHT.sub("", value).replace("T", " ")
        else:
            words = self._number(style, value)
        if words:
            self._left -= 1
            if self._left < 0:
                raise RefusedError("too-many-cells", str(MOST_CELLS))
        return Cell(words, formula is not None)

    def _number(self, style: str, value: str) -> str:
        position = whole(style) or 0
        kind = self._kinds[position] if position < len(self._kinds) else ""
        return (as_day(value, kind, from_1904=self._from_1904) if kind else "") or plain_number(value)


class _SheetReader:
    """Takes the elements of a sheet one after the other, and keeps the cells that say something."""

    def __init__(self, made: SheetCells, part: str, words: Callable[[str, str, str, str | None], Cell]) -> None:
        self._made = made
        self._part = part
        self._words = words
        self._row = self._column = 0
        self._type = self._style = ""
        self._pictured = False
        self._value: list[str] = []
        self._formula: list[str] | None = None
        self._into: list[str] | None = None
        self._phonetic = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "row":
            self._row = self._place(f"A{attributes['r']}")[0] if "r" in attributes else self._row + 1
            self._column = 0
        elif tag == "c":
            self._row, self._column = (
                self._place(attributes["r"]) if "r" in attributes else (self._row, self._column + 1)
            )
            self._type, self._style = attributes.get("t", "n"), attributes.get("s", "")
            self._value, self._formula = [], None
            self._pictured = "vm" in attributes and attributes.get("t") == "e"
        elif tag == "mergeCell":
            first, _, last = attributes.get("ref", "").partition(":")
            self._made.merged.append((*self._place(first), *self._place(last or first)))
        elif tag == "f":
            self._formula = self._into = []
        elif tag == "rPh":
            self._phonetic += 1
        elif tag == "v" or (tag == "t" and not self._phonetic):
            self._into = self._value

    def end(self, tag: str) -> None:
        if tag in ("f", "v", "t"):
            self._into = None
        elif tag == "rPh":
            self._phonetic -= 1
        elif tag == "c":
            formula = None if self._formula is None else "".join(self._formula)
            if self._pictured or (formula and IN_CELL in formula):
                self._made.pictures.append(Beside(self._row, self._column, ""))
                return
            cell = self._words(self._type, self._style, "".join(self._value), formula)
            if cell.words:
                self._made.rows.setdefault(self._row, {})[self._column] = cell

    def text(self, words: str) -> None:
        if self._into is not None:
            self._into.append(words)

    def _place(self, name: str) -> tuple[int, int]:
        return _place(name, self._part)


def _place(name: str, part: str) -> tuple[int, int]:
    """Return row and column of a cell by its name; a name that is none breaks the part it stands in."""
    found = _PLACE.fullmatch(name)
    row = int(found[2]) if found else 0
    column = 0
    for letter in found[1] if found else "":
        column = column * 26 + ord(letter) - 64
    if not found or row > LAST_ROW or column > LAST_COLUMN:
        raise broken_part(part)
    return row, column


def _strings(content: bytes, part: str) -> list[str]:
    """Return the texts that cells share, without what only says how they are read aloud."""
    made: list[str] = []
    words: list[str] = []
    state = {"phonetic": 0, "inside": 0}

    def start(tag: str, _: dict[str, str]) -> None:
        if tag == "si":
            words.clear()
        elif tag == "rPh":
            state["phonetic"] += 1
        elif tag == "t":
            state["inside"] = int(not state["phonetic"])

    def end(tag: str) -> None:
        if tag == "si":
            made.append(_unescaped("".join(words)))
        elif tag == "rPh":
            state["phonetic"] -= 1
        elif tag == "t":
            state["inside"] = 0

    read_xml(content, part, start, end, lambda text: words.append(text) if state["inside"] else None)
    return made


def _kinds(content: bytes, part: str) -> list[str]:
    """Return the kind of number format of each style: day, time, both, or nothing."""
    own: dict[str, str] = {}
    made: list[str] = []
    state = {"styles": False}

    def start(tag: str, attributes: dict[str, str]) -> None:
        if tag == "numFmt":
            own[attributes.get("numFmtId", "")] = format_kind(attributes.get("formatCode", ""))
        elif tag == "cellXfs":
            state["styles"] = True
        elif tag == "xf" and state["styles"]:
            id_ = attributes.get("numFmtId", "0")
            made.append(own.get(id_) or ("day" if id_ in DAYS_FORMAT else "time" if id_ in TIMES_FORMAT else ""))

    def end(tag: str) -> None:
        if tag == "cellXfs":
            state["styles"] = False

    read_xml(content, part, start, end)
    return made


def _unescaped(text: str) -> str:
    """Return a text with the characters that XML has no room for, which Excel writes as _x000D_."""
    if "_x" not in text:
        return text
    whole = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
    return whole.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def cells_of(rows: dict[int, dict[int, Cell]]) -> Iterator[tuple[int, int, Cell]]:
    """Yield the cells of a sheet with row and column, in reading order."""
    for row in sorted(rows):
        for column in sorted(rows[row]):
            yield row, column, rows[row][column]
