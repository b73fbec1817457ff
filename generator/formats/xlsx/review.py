"""The review of a document as a workbook: a sheet of what it is, and one for each of its tables."""

import io
from collections.abc import Sequence
from datetime import UTC, datetime

import xlsxwriter

from generator.formats.kit import Kit
from generator.formats.review_view import Section, View
from generator.formats.xlsx.look import Look, height_of, look_of, print_set_up
from generator.model import Language

_SAYING = 100
_NARROW, _WIDE = 16, 48
_LONG = 24
"""So many characters in a cell of a column make it a wide one."""
_SHEET = 31
"""Characters that the name of a sheet has at most."""


def review_xlsx(kit: Kit, views: Sequence[View], languages: tuple[Language, ...]) -> bytes:
    """Return the workbook of a review. Every cell is text, so that none becomes a number or a formula."""
    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(out, options)
    created = datetime.fromtimestamp(kit.timestamp, UTC).replace(tzinfo=None)
    book.set_properties({"title": views[0].title, "created": created})
    look = look_of(book, kit, languages)
    for view in views:
        _write_lead(book, look, view)
        for section in view.sections:
            _write_section(book, look, view.title, section)
    book.close()
    return out.getvalue()


def _write_lead(book: xlsxwriter.Workbook, look: Look, view: View) -> None:
    sheet = book.add_worksheet(_name(book, view.title))
    sheet.set_column(0, 0, _SAYING)
    for row, words in enumerate([view.title, *view.lead]):
        sheet.write_string(row, 0, words, look.text if row else look.title)
        sheet.set_row(row, height_of(words, _SAYING) if row else 28)
    print_set_up(sheet, look.kit, view.title)


def _write_section(book: xlsxwriter.Workbook, look: Look, title: str, section: Section) -> None:
    sheet = book.add_worksheet(_name(book, section.title))
    count = len(section.columns)
    rows = [[cell.text for cell in (*group.head, *row)] for group in section.groups for row in group.rows]
    rows = rows or [[section.none, *[""] * (count - 1)]]
    widths = [_WIDE if any(len(row[at]) > _LONG for row in rows) else _NARROW for at in range(count)]
    for column, (words, width) in enumerate(zip(section.columns, widths, strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, words, look.head)
    for at, row in enumerate(rows, 1):
        for column, words in enumerate(row):
            sheet.write_string(at, column, words, look.text)
        sheet.set_row(at, max(height_of(words, width) for words, width in zip(row, widths, strict=True)))
    sheet.autofilter(0, 0, len(rows), len(widths) - 1)
    sheet.freeze_panes(1, 0)
    print_set_up(sheet, look.kit, f"{title} {section.title}")


def _name(book: xlsxwriter.Workbook, title: str) -> str:
    """Return a name for a sheet that no other has, without what Excel refuses in one."""
    plain = "".join(" " if sign in "[]:*?/\\'" else sign for sign in title)[: _SHEET - 3].strip()
    taken = {sheet.get_name().casefold() for sheet in book.worksheets()}
    names = (plain, *(f"{plain} {number}" for number in range(2, 99)))
    return next(name for name in names if name.casefold() not in taken)
