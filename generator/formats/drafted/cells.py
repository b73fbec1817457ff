"""Rows of a table in plain text: cells between bars or tabs, or, where nothing better is there, between blanks."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from generator.formats.drafted.draft import DraftCell, Line, Role
from generator.formats.drafted.form import Forms
from generator.formats.drafted.marks import marked
from generator.formats.drafted.translations import beside

_LEAST = 2
_MARK = re.compile(r"\^([a-e])\^$")
_BAR = r"(?<!\\)\|"
_JOINS = re.compile(r"(?<=\|)\s*[<^]\s*(?=\||$)|^\s*[<^]\s*(?=\|)", re.MULTILINE)
_RULE = re.compile(r"[|+:\-\s]+")


class Grid(NamedTuple):
    """The rows of a table, what of the source they are, and whether blanks alone tell cells apart."""

    rows: tuple[tuple[DraftCell, ...], ...]
    source: str
    used: int
    """How many lines."""
    guessed: bool
    head: int = 1
    """How many of the rows are the head."""
    left: str = ""
    """A translation of the table that has another shape."""


def rows_of(lines: Sequence[Line], forms: Forms, *, captioned: bool) -> Grid | None:
    """Return the rows of a table that lines begin with; none where they are no table."""
    for bar, guessed in ((_BAR, False), ("\t", False), (r" {2,}| |\u3000", True)):
        if guessed and not captioned:
            return None
        found: list[list[str]] = []
        rules: list[int] = []
        count = 0
        for line in lines:
            text = line.source.strip() if bar == "\t" else line.text
            cells = _apart(text) if bar == _BAR else re.split(bar, text)
            if line.role is not Role.UNKNOWN or len(cells) < _LEAST or (found and len(cells) != len(found[0])):
                break
            if guessed and (forms.remark.fullmatch(text) or forms.sentence_end.search(text)):
                break
            count += 1
            if bar == _BAR and _RULE.fullmatch(text):
                rules.append(len(found))
            else:
                found.append([cell.strip() for cell in cells])
            if line.translation:
                break
        if len(found) >= _LEAST:
            return _grid(found, lines[:count], rules, guessed=guessed)
    return None


def _grid(found: list[list[str]], lines: Sequence[Line], rules: list[int], *, guessed: bool) -> Grid:
    rows = joined_cells(found)
    below = lines[-1].translation
    others = joined_cells([[cell.strip() for cell in _apart(row)] for row in below.split("\n")]) if below else rows
    if below and beside(rows, others):
        rows = tuple(
            tuple(replace(cell, translation=other.text) for cell, other in zip(row, translated, strict=True))
            for row, translated in zip(rows, others, strict=True)
        )
        below = ""
    kept = "\n".join(line.source for line in lines if not _RULE.fullmatch(line.text))
    source = _JOINS.sub("", kept.replace("<br>", "\n")) if "|" in kept else kept
    head = rules[0] if len(rules) == 1 and rules[0] < len(rows) else 1
    return Grid(rows, source, len(lines), guessed, head, below)


def joined_cells(rows: Sequence[Sequence[str]]) -> tuple[tuple[DraftCell, ...], ...]:
    """Return rows of cells; `<` and `^` join one to its neighbour at the left or above."""
    made: list[dict[int, DraftCell]] = []
    for at, row in enumerate(rows):
        made.append({})
        for column, text in enumerate(row):
            left = max((begin for begin in made[at] if begin < column), default=None)
            above = next((up for up in range(at - 1, -1, -1) if column in made[up]), None)
            if text == "<" and left is not None:
                made[at][left] = replace(made[at][left], columns=column - left + 1)
            elif text == "^" and above is not None and made[above][column].rows == at - above:
                made[above][column] = replace(made[above][column], rows=at - above + 1)
            elif not (text == "<" and _goes_below(made, at, column)):
                made[at][column] = DraftCell(_cell(text))
    return tuple(tuple(cells[column] for column in sorted(cells)) for cells in made)


def _goes_below(made: list[dict[int, DraftCell]], row: int, column: int) -> bool:
    """Tell whether a place is a part of a cell that begins above it."""
    return any(
        begin <= column < begin + cell.columns and up < row < up + cell.rows
        for up, cells in enumerate(made[:row])
        for begin, cell in cells.items()
    )


def _apart(text: str) -> list[str]:
    """Return the cells of a row between bars; a bar behind a backslash is a letter."""
    return [cell.replace(r"\|", "|") for cell in re.split(_BAR, re.sub(r"^\|+|(?<!\\)\|+$", "", text))]


def _cell(text: str) -> str:
    plain = text.replace("<br>", "\n")
    return _MARK.sub(r"[^\1]", marked(plain[1:] if plain in (r"\<", r"\^") else plain))
