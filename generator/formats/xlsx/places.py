"""Where things stand in a workbook that we made, as plain values: it is filled in by them, here and on the page."""

from typing import Any, NamedTuple

from generator.formats.xlsx.cells import column_name
from generator.formats.xlsx.layout import ABOUT_SHEET, ANSWERS, ASSIGNED_COLUMN, KEY, SCORE_COLUMN, WORDS, choice
from generator.formats.xlsx.look import AT, HEIGHTS, width_of
from generator.formats.xlsx.pages import SCOPE_ROW, SUMMARY_ROW, Cover
from generator.formats.xlsx.situations import Place
from generator.model import Language

Values = dict[str, Any]
COVER, SUMMARY = 0, 1
"""Positions of sheets."""


class Written(NamedTuple):
    """What was written of a workbook, and where; rows are counted from 0."""

    sheets: tuple[str, ...]
    """Their names in order."""
    items: dict[str, Place]
    cover: Cover
    scores: dict[str, int]
    """Rows by clause and dimension: `5.1.2|approach`."""
    assigned: dict[str, int]
    """Rows by the ids of clauses."""
    about: dict[str, int]
    """Rows of the hidden sheet by key."""


def places(written: Written, languages: tuple[Language, ...]) -> Values:
    """Return the places in a workbook of the whole standard in some languages; rows are counted from 1."""
    numbers = {name: number for number, name in enumerate(written.sheets)}
    return {
        "columns": {key: [column_name(AT[key] + 1), width_of(key, languages)] for key in ANSWERS},
        "key": column_name(AT[KEY] + 1),
        "items": {id_: [numbers[sheet], row + 1] for id_, (sheet, row) in written.items.items()},
        "visit": _from_1(written.cover.visit),
        "scope": SCOPE_ROW + 1,
        "situations": {"first": written.cover.situations + 1, "items": written.cover.led},
        "summary": {
            "first": SUMMARY_ROW + 1,
            "sheets": list(dict.fromkeys(numbers[sheet] for sheet, _ in written.items.values())),
        },
        "scores": {key: [numbers[choice(WORDS["score"], languages)], row + 1] for key, row in written.scores.items()},
        "score_column": column_name(SCORE_COLUMN),
        "assigned": {
            "sheet": numbers[choice(WORDS["assigning"], languages)],
            "column": column_name(ASSIGNED_COLUMN),
            "rows": _from_1(written.assigned),
        },
        "about": {"sheet": numbers[ABOUT_SHEET], "rows": _from_1(written.about)},
        "heights": HEIGHTS,
        "languages": languages,
    }


def _from_1(rows: dict[str, int]) -> dict[str, int]:
    return {key: row + 1 for key, row in rows.items()}
