"""Where things stand in a workbook that we made, as plain values: it is filled in by them, here and on the page."""

from collections.abc import Mapping
from typing import Any

from generator.assess.format import VISIT
from generator.assess.selection import situations_within
from generator.formats.kit import Kit
from generator.formats.xlsx.assigned import clause_in
from generator.formats.xlsx.cells import SheetCells, column_name, workbook_cells
from generator.formats.xlsx.layout import ABOUT_SHEET, ANSWERS, ASSIGNED_COLUMN, KEY, SCORE_COLUMN, SCORE_KEY, item_key
from generator.formats.xlsx.look import AT, HEIGHTS, width_of
from generator.formats.xlsx.pages import SCOPE_ROW, SUMMARY_ROW
from generator.model import Language

Values = dict[str, Any]
COVER, SUMMARY = 0, 1
"""Positions of sheets."""


def places_in(kit: Kit, raw: bytes, languages: tuple[Language, ...]) -> Values:
    """Return the places in a workbook of the whole standard in some languages."""
    sheets = workbook_cells(raw)
    forms = {number: items for number, sheet in enumerate(sheets) if (items := _items(sheet))}
    cover = sheets[COVER]
    scores = {
        key.removeprefix(f"{SCORE_KEY}|"): [number, row]
        for number, sheet in enumerate(sheets)
        for row, cells in sheet.rows.items()
        if (key := words_in(cells, SCORE_COLUMN + 1)).startswith(f"{SCORE_KEY}|")
    }
    held, assigned = next(
        (number, rows)
        for number, sheet in enumerate(sheets)
        if (rows := {row: clause_in(sheet, row) for row in sheet.rows if clause_in(sheet, row)})
    )
    led = [ways[0].first.id for _, ways in situations_within(kit.index, ())]
    last = max(cover.rows)
    about = next(number for number, sheet in enumerate(sheets) if sheet.name == ABOUT_SHEET)
    return {
        "columns": {key: [column_name(AT[key] + 1), width_of(key, languages)] for key in ANSWERS},
        "key": column_name(AT[KEY] + 1),
        "items": {id_: [number, row] for number, items in forms.items() for id_, row in items.items()},
        "visit": {words_in(cells, 1): row for row, cells in cover.rows.items() if words_in(cells, 1) in VISIT},
        "scope": SCOPE_ROW + 1,
        "situations": {"first": last - len(led) + 1, "items": led},
        "summary": {"first": SUMMARY_ROW + 1, "sheets": list(forms)},
        "scores": scores,
        "score_column": column_name(SCORE_COLUMN),
        "assigned": {
            "sheet": held,
            "column": column_name(ASSIGNED_COLUMN),
            "rows": {clause: row for row, clause in assigned.items()},
        },
        "about": {"sheet": about, "rows": {words_in(cells, 1): row for row, cells in sheets[about].rows.items()}},
        "heights": HEIGHTS,
        "languages": languages,
    }


def words_in(cells: Mapping[int, Any], column: int) -> str:
    """Return what a row has in a column."""
    return str(cells[column].words) if column in cells else ""


def _items(sheet: SheetCells) -> dict[str, int]:
    """Return the rows of the items of a sheet by their ids."""
    column = AT[KEY] + 1
    keys = {row: item_key(words_in(cells, column)) for row, cells in sheet.rows.items()}
    return {key.id: row for row, key in keys.items() if key}
