"""A table as editors write it, rows as lines, to its cells."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from generator.source.slips import Slip

_BAR = re.compile(r"(?<!\\)\|")
_LEFT, _ABOVE = "<", "^"
_OTHER_BARS = re.compile(r"[｜│┃∣¦\t]")
_DASHES = re.compile(r":?-{3,}:?")
"""A cell of the line that Markdown has below the head of a table."""
_KEPT = re.compile(r"\\([|<^])")
_NEW_LINE = re.compile(r"[ \u3000]*(?<!\\)<br ?/?>[ \u3000]*")
"""What begins a new line in a cell, as in Markdown."""


class Written(NamedTuple):
    """A cell as it is written: its text, where that begins, and its place from 1."""

    text: str
    offset: int
    row: int
    column: int


class Joined(NamedTuple):
    """A cell with the cells that are joined to it."""

    cell: Written
    columns: int
    rows: int


def grid(text: str) -> tuple[tuple[Written, ...], ...]:
    """Return the cells of a table by row, those included that are joined to others."""
    made: list[tuple[Written, ...]] = []
    offset = 0
    for line in text.split("\n"):
        if line.strip():
            made.append(tuple(_cells(line, offset, len(made) + 1)))
        offset += len(line) + 1
    return tuple(made)


def _cells(line: str, offset: int, row: int) -> Iterator[Written]:
    begin, end = 0, len(line)
    bare = line.strip()
    if len(bare) > 1 and bare.startswith("|") and bare.endswith("|"):
        begin, end = line.index("|") + 1, line.rindex("|")
    cuts = [begin - 1, *(match.start() for match in _BAR.finditer(line, begin, end)), end]
    for column, (left, right) in enumerate(pairwise(cuts), 1):
        cell = line[left + 1 : right]
        lead = len(cell) - len(cell.lstrip())
        yield Written(cell.strip(), offset + left + 1 + lead, row, column)


def shown(text: str) -> str:
    """Return the lines of a cell without the marks that keep its signs."""
    return _KEPT.sub(r"\1", _NEW_LINE.sub("\n", text))


def joined(rows: tuple[tuple[Written, ...], ...]) -> tuple[tuple[tuple[Joined, ...], ...], Slip | None]:
    """Return the cells that are shown by row, with their spans, or the first slip."""
    slip = _width(rows)
    if slip:
        return (), slip
    owners: dict[tuple[int, int], Written] = {}
    for row in rows:
        for cell in row:
            if cell.text not in {_LEFT, _ABOVE}:
                owners[cell.row, cell.column] = cell
                continue
            place = (cell.row, cell.column - 1) if cell.text == _LEFT else (cell.row - 1, cell.column)
            if place not in owners:
                return (), Slip(cell.offset, "join-nothing", {"sign": cell.text}, "TAB002")
            owners[cell.row, cell.column] = owners[place]
    places: dict[Written, list[tuple[int, int]]] = {}
    for place, owner in owners.items():
        places.setdefault(owner, []).append(place)
    made: list[list[Joined]] = [[] for _ in rows]
    for cell, covered in places.items():
        height, width = max(row for row, _ in covered) - cell.row + 1, max(at for _, at in covered) - cell.column + 1
        if height * width != len(covered) or any(at < cell.column for _, at in covered):
            return (), Slip(cell.offset, "join-ragged", {"text": cell.text}, "TAB002")
        made[cell.row - 1].append(Joined(cell, width, height))
    return tuple(tuple(sorted(row, key=lambda each: each.cell.column)) for row in made), None


def _width(rows: tuple[tuple[Written, ...], ...]) -> Slip | None:
    for row in rows:
        count, wanted = len(row), len(rows[0])
        if all(_DASHES.fullmatch(cell.text) for cell in row):
            return Slip(row[0].offset, "row-rule", {}, "TAB001")
        other = next((cell.offset + found.start() for cell in row if (found := _OTHER_BARS.search(cell.text))), None)
        if count < wanted and other is not None:
            return Slip(other, "row-other-bar", {}, "TAB001")
        if count != wanted:
            key = "row-long" if count > wanted else "row-short"
            offset = row[wanted].offset if count > wanted else row[-1].offset
            return Slip(offset, key, {"count": count, "wanted": wanted}, "TAB001")
    return None


def translated(rows: tuple[tuple[Written, ...], ...], others: tuple[tuple[Written, ...], ...]) -> Slip | None:
    """Return the slip of a translation that has other rows or cells than its table."""
    for number, (row, translation) in enumerate(zip(rows, others, strict=False), 1):
        signs = [cell.text if cell.text in {_LEFT, _ABOVE} else "" for cell in row]
        theirs = [cell.text if cell.text in {_LEFT, _ABOVE} else "" for cell in translation]
        if signs != theirs:
            return Slip(translation[0].offset, "table-differs", {"row": number}, "TAB003")
    if len(rows) != len(others):
        row_number = min(len(rows), len(others)) + 1
        extra = others[len(rows)][0].offset if len(others) > len(rows) else others[-1][0].offset if others else 0
        return Slip(extra, "table-differs", {"row": row_number}, "TAB003")
    return None
