"""Segments as a workbook, for translators who have no tool but Excel: a row a segment."""

import io
from datetime import UTC, datetime

import xlsxwriter

from generator.assess.json_text import RefusedError
from generator.formats.palette import palette
from generator.formats.translation.segments import STATES, Package
from generator.formats.xlsx.cells import Cell, SheetCells, column_name, workbook_cells
from generator.formats.xlsx.look import height_of
from generator.model import LANGUAGES
from generator.model.errors import NothingThereError
from generator.model.problem import Location
from generator.source.returned import Returned, ReturnedFile, UnreadableError, unreadable
from generator.words import text
from generator.words.errors import said

COLUMNS = {"id": 18, "place": 30, "source": 56, "target": 56, "state": 16, "terms": 30, "note": 30}
"""The columns and their widths; behind them is a hidden one with the fingerprints of the translations."""
AT = {name: column for column, name in enumerate((*COLUMNS, "exported"))}
SHEET = "Translation"
ABOUT = "clausebook"
"""The hidden sheet that says what the workbook is."""
_LONGEST = 32_767
"""Characters that a cell holds."""


def state_words() -> dict[str, str]:
    """Return how the column of states writes each."""
    return {state: "\n".join(_both(f"segment_states.{state}")) for state in STATES}


def xlsx(package: Package) -> bytes:
    """Return the segments as a workbook. Every cell is text, so that none becomes a number or a formula."""
    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(out, options)
    book.set_properties(
        {"title": package.title, "created": datetime.fromtimestamp(package.timestamp, UTC).replace(tzinfo=None)}
    )
    ground, line = palette().grounds, palette().paper["line"]
    base = {"font_size": 10, "valign": "top", "text_wrap": True, "border": 1, "border_color": line, "num_format": "@"}
    head = book.add_format({**base, "bold": True, "bg_color": ground["head"]})
    fixed, typed = book.add_format(base), book.add_format({**base, "bg_color": ground["typed"]})
    sheet = book.add_worksheet(SHEET)
    for name, width in COLUMNS.items():
        sheet.set_column(AT[name], AT[name], width)
        sheet.write_string(0, AT[name], "\n".join(_both(f"segments.{name}")), head)
    sheet.set_column(AT["exported"], AT["exported"], None, None, {"hidden": True})
    sheet.write_string(0, AT["exported"], "exported")
    shown = state_words()
    for row, segment in enumerate(package.segments, 1):
        place = "\n".join(filter(None, (segment.place, segment.before)))
        cells = {
            "id": segment.id, "place": place, "source": segment.source, "target": segment.target,
            "state": shown[segment.state], "terms": "\n".join(f"{own} = {other}" for own, other in segment.terms),
            "note": "", "exported": segment.exported,
        }  # fmt: skip
        for name, words in cells.items():
            if len(words) > _LONGEST:
                raise NothingThereError(said("segment-long", id=segment.id, most=f"{_LONGEST:,}"))
            look = typed if name in {"target", "state", "note"} else fixed
            if words:
                sheet.write_string(row, AT[name], words, look)
            else:
                sheet.write_blank(row, AT[name], None, look)
        sheet.set_row(row, max(height_of(cells[name], width) for name, width in COLUMNS.items()))
    last = max(len(package.segments), 1)
    sheet.data_validation(1, AT["state"], last, AT["state"], {"validate": "list", "source": list(shown.values())})
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, last, AT["note"])
    about = book.add_worksheet(ABOUT)
    about.hide()
    said_of = {"format": ABOUT, "standard": package.standard, "source": package.tags[0], "target": package.tags[1]}
    for row, (name, value) in enumerate(said_of.items()):
        about.write_string(row, 0, name)
        about.write_string(row, 1, value)
    book.close()
    return out.getvalue()


def _both(key: str) -> tuple[str, ...]:
    words = text(key)
    return tuple(getattr(words, language) for language in LANGUAGES)


def read_xlsx(raw: bytes, file: str) -> ReturnedFile:
    """Read a workbook that came back; UnreadableError where it is none of ours."""
    try:
        sheets = {sheet.name: sheet for sheet in workbook_cells(raw)}
    except RefusedError as refusal:
        raise UnreadableError(refusal.told.problem(file)) from refusal
    about = {row.get(1, Cell("")).words: row.get(2, Cell("")).words for row in _rows(sheets.get(ABOUT))}
    sheet = sheets.get(SHEET)
    if about.get("format") != ABOUT or sheet is None:
        raise unreadable(Location(file), "returned-workbook", sheet=SHEET)
    heads = {cell.words: column for column, cell in sheet.rows.get(1, {}).items()}
    at = {name: heads.get("\n".join(_both(f"segments.{name}")), 0) for name in COLUMNS}
    lacking = [name for name in ("id", "source", "target") if not at[name]]
    if lacking:
        raise unreadable(Location(f"{file} {SHEET}!1"), "returned-column", name=", ".join(lacking))
    at["exported"] = heads.get("exported", 0)
    reviewed = state_words()["reviewed"]
    segments = []
    for row in sorted(sheet.rows):
        cells = {name: sheet.cell(row, column) for name, column in at.items()}
        if row > 1 and any(cell.words for cell in cells.values()):
            segments.append(
                Returned(
                    id=cells["id"].words, source=cells["source"].words, target=cells["target"].words,
                    where=Location(f"{file} {SHEET}!{column_name(at['target'])}{row}"),
                    reviewed=cells["state"].words == reviewed, exported=cells["exported"].words,
                    remark=cells["note"].words, formula=cells["target"].formula,
                )
            )  # fmt: skip
    return ReturnedFile(about.get("standard", ""), (about.get("source", ""), about.get("target", "")), tuple(segments))


def _rows(sheet: SheetCells | None) -> list[dict[int, Cell]]:
    return list(sheet.rows.values()) if sheet else []
