"""Rows of a table in plain text: cells between bars or tabs, or, where nothing better is there, between blanks."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from generator.formats.drafted import form
from generator.formats.drafted.draft import DraftCell, Line, Role
from generator.formats.drafted.marks import marked

_LEAST = 2
_MARK = re.compile(r"\^([a-e])\^$")
_RULE = re.compile(r"[|+:\-\s]+")


class Grid(NamedTuple):
    """The rows of a table, what of the source they are, and whether blanks alone tell cells apart."""

    rows: tuple[tuple[DraftCell, ...], ...]
    source: str
    used: int
    """How many lines."""
    guessed: bool


def rows_of(lines: Sequence[Line], *, captioned: bool) -> Grid | None:
    """Return the rows of a table that lines begin with; none where they are no table."""
    for bar, guessed in (("|", False), ("\t", False), (r" {2,}| |\u3000", True)):
        if guessed and not captioned:
            return None
        found: list[list[str]] = []
        count = 0
        for line in lines:
            text = line.source.strip() if bar == "\t" else line.text
            cells = re.split(re.escape(bar) if not guessed else bar, text.strip("|") if bar == "|" else text)
            if line.role is not Role.UNKNOWN or len(cells) < _LEAST or (found and len(cells) != len(found[0])):
                break
            if guessed and (form.REMARK.fullmatch(text) or form.SENTENCE_END.search(text)):
                break
            count += 1
            if bar != "|" or not _RULE.fullmatch(text):
                found.append([cell.strip() for cell in cells])
        if len(found) >= _LEAST:
            rows = tuple(tuple(DraftCell(_cell(cell)) for cell in row) for row in found)
            return Grid(
                rows, "\n".join(line.source for line in lines[:count] if not _RULE.fullmatch(line.text)), count, guessed
            )
    return None


def _cell(text: str) -> str:
    return _MARK.sub(r"[^\1]", marked(text))
