"""Filled workbooks, sound, odd and broken: a table from what a person or a program did to how it is done."""

import io
from collections.abc import Callable
from datetime import date, datetime, time

import openpyxl
from openpyxl.comments import Comment
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from generator.formats.kit import Kit
from generator.formats.xlsx.look import AT
from generator.formats.xlsx.write import checklist_xlsx
from generator.model import LANGUAGES
from generator.model.place import Value
from tests.parity.page import File
from tests.parity.spoilt_workbooks import RAW, SPOILT, own_workbook, spoilt

Change = Callable[[Workbook], object]
SHEET, COVER = 2, 0


def _at(hour: int, minute: int, second: int = 0) -> datetime:
    """Return a time of 23 November 2026 as a workbook has it: without a zone."""
    return datetime(2026, 11, 23, hour, minute, second)  # noqa: DTZ001 - cells know no zone


def sheet_of(book: Workbook, position: int = SHEET) -> Worksheet:
    """Return a sheet; the first of the items unless another is named."""
    sheet = book.worksheets[position]
    assert isinstance(sheet, Worksheet)
    return sheet


def fill(row: int, **cells: Value) -> Change:
    """Return the change that types into the row of an item, counted from 1; into its formats too."""

    def change(book: Workbook) -> None:
        for key, value in cells.items():
            sheet_of(book).cell(row + 4, AT[key] + 1).value = value

    return change


def formatted(row: int, key: str, value: Value, code: str) -> Change:
    """Return the change that types a value and gives its cell a number format."""

    def change(book: Workbook) -> None:
        sheet_of(book).cell(row + 4, AT[key] + 1, value).number_format = code

    return change


def visit(**fields: Value) -> Change:
    """Return the change that fills in the cover."""

    def change(book: Workbook) -> None:
        for row in sheet_of(book, COVER).iter_rows():
            if row[0].value in fields:
                row[2].value = fields[str(row[0].value)]

    return change


def cells(**values: Value) -> Change:
    """Return the change that types into cells by their names."""

    def change(book: Workbook) -> None:
        for name, value in values.items():
            sheet_of(book)[name].value = value

    return change


def both(*changes: Change) -> Change:
    """Return several changes as one."""

    def change(book: Workbook) -> None:
        for one in changes:
            one(book)

    return change


def _sort(book: Workbook) -> None:
    sheet = sheet_of(book)
    one, two = ([cell.value for cell in sheet[row]] for row in (5, 6))
    for row, values in ((5, two), (6, one)):
        for cell, value in zip(sheet[row], values, strict=True):
            cell.value = value


def _sort_without_key(book: Workbook) -> None:
    _sort(book)
    sheet = sheet_of(book)
    key = AT["item"] + 1
    sheet.cell(5, key).value, sheet.cell(6, key).value = sheet.cell(6, key).value, sheet.cell(5, key).value


def _copied_row(book: Workbook) -> None:
    sheet = sheet_of(book)
    for cell in sheet[5]:
        sheet.cell(9, int(cell.column or 0)).value = cell.value


def _formula_as_text(book: Workbook) -> None:
    cell = sheet_of(book).cell(5, AT["observed"] + 1)
    cell.value = "=1+1"
    cell.data_type = "s"


def _insert(book: Workbook) -> None:
    sheet_of(book).insert_cols(3)
    sheet_of(book).insert_rows(5, 2)


def _of_2016(book: Workbook) -> None:
    book["clausebook"]["B4"] = "1-2016"
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if str(cell.value).endswith("|1-2026"):
                    cell.value = str(cell.value).replace("|1-2026", "|1-2016")


def _no_items(book: Workbook) -> None:
    for sheet in book.worksheets[2:-1]:
        book.remove(sheet)


def _own_sheet_like_ours(book: Workbook) -> None:
    sheet = book.create_sheet("a")
    sheet["A1"], sheet["B1"] = "name of the plant", "score|x"


def _comment(book: Workbook) -> None:
    sheet_of(book)["J5"].comment = Comment("要问", "李")


def _notes(book: Workbook) -> None:
    book.create_sheet("我的笔记")["A1"] = "要点"


def old_words(book: Workbook) -> None:
    """Give a workbook the word for a finding that an earlier release wrote into heads and guide.

    That release did not note the texts that it wrote.
    """
    about = book["clausebook"]
    for row in about.iter_rows(max_col=1):
        if str(row[0].value).startswith("texts"):
            row[0].value = None
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str):
                    cell.value = cell.value.replace("评价发现", "结论")


SOUND: dict[str, Change] = {
    "with the words of an earlier release": both(old_words, fill(1, finding="符合", interviewed="王")),
    "blank": lambda _: None,
    "findings in both languages": both(fill(1, finding="部分符合 Partly conforms"), fill(2, finding="符合 Conforms")),
    "findings in one language or by id": both(fill(1, finding="符合"), fill(2, finding="Does not conform"),
        fill(3, finding="not-applicable")),
    "not reviewed, said in every way": both(fill(1, finding="未评审"), fill(2, finding="Not reviewed"),
        fill(3, finding=None)),
    "findings full width, in capitals, with space": both(fill(1, finding="  ＣＯＮＦＯＲＭＳ "),
        fill(2, finding="部分符合\nPartly  conforms"), fill(3, finding="符合\u3000CONFORMS")),
    "grades": both(fill(1, finding="不符合", grade="严重 Major"), fill(2, finding="partly", grade="minor"),
        fill(3, finding="部分符合", grade="观察项")),
    "texts": fill(1, finding="符合", interviewed="王 经理", records="R-1", observed="一\n二", reason="r", opportunity="o",
        strength="s"),
    "lines around a text": fill(1, observed="\n\n一\n\n二\n\n"),
    "line ends of Windows": fill(1, observed="一\r\n二\r三"),
    "only what nobody sees": fill(1, observed=" \u3000\u200b\n", reason="\u00a0"),
    "emoji and rare characters": fill(1, observed="😀𠮷", strength="🏳️‍🌈"),
    "a whole number": fill(1, records=2026),
    "a number with a fraction": fill(1, records=0.1, observed=2.50, strength=-0.25),
    "numbers that floating points distort": fill(1, records=0.1 + 0.2, observed=1.1 * 3, strength=4.35 * 100),
    "large and small numbers": fill(1, records=1e21, observed=1e-7, strength=123456789012345678),
    "numbers of one half at the last digit": fill(1, records=1234567890123.125, observed=0.5,
        strength=-1234567890123.125),
    "true and false": fill(1, records=True, observed=False),
    "a day": fill(1, records=date(2026, 11, 23)),
    "a day with a time": fill(1, records=_at(9, 15), observed=_at(9, 15, 30)),
    "a time of day": fill(1, records=time(9, 15), observed=time(23, 59, 59)),
    "a day in the format of China": formatted(1, "records", 46349, 'yyyy"年"m"月"d"日";@'),
    "a day with the country in its format": formatted(1, "records", 46349, "[$-804]yyyy/m/d"),
    "a month and a day": formatted(1, "records", 46349, "m/d"),
    "a month and a year": formatted(1, "records", 46349.25, "mmm\\ yy"),
    "hours beyond a day": formatted(1, "records", 1.0625, "[h]:mm"),
    "minutes and seconds": formatted(1, "records", 0.0125, "mm:ss"),
    "a price": formatted(1, "records", 46349, '"day" #,##0.00'),
    "a red number": formatted(1, "records", 46349, "[Red]0.00"),
    "per cent": formatted(1, "records", 0.55, "0%"),
    "a number in exponents": formatted(1, "records", 46349, "0.00E+00"),
    "the first days of Excel": both(formatted(1, "records", 1, "yyyy-mm-dd"),
        formatted(2, "records", 59, "yyyy-mm-dd"), formatted(3, "records", 61, "yyyy-mm-dd")),
    "a day that is none": both(formatted(1, "records", -1, "yyyy-mm-dd"),
        formatted(2, "records", 2958466, "yyyy-mm-dd"), formatted(3, "records", 60, "yyyy-mm-dd")),
    "an error": fill(1, records="#N/A"),
    "the cover": visit(name="年度评价", organization=" 甲公司 \n 上海 ", site="a\tb", assessor=5, accompanied=None,
        first_day="2026/11/3", last_day="2026.11.04"),
    "days of the cover as days": visit(first_day=date(2026, 11, 23), last_day=_at(10, 30)),
    "a leap day": visit(first_day="2024-02-29"),
    "an underscore that is none": fill(1, observed="_x0041_ _x005F_x000D_ _x00zz_"),
    "a formula that is text": _formula_as_text,
}  # fmt: skip
ODD: dict[str, Change] = {
    "sorted with all columns": _sort,
    "columns and rows put in": both(fill(1, finding="符合"), _insert),
    "a column of one's own": cells(P5="跟进", P6="李"),
    "many cells of one's own": cells(**{f"Q{row}": "x" for row in range(5, 20)}),
    "notes below the form": cells(A12="备注", C13="见上"),
    "a heading of one's own above": cells(H1="第一组"),
    "a sheet of one's own": _notes,
    "a sheet of one's own that begins as ours": _own_sheet_like_ours,
    "an empty sheet of one's own": lambda book: book.create_sheet("Sheet1"),
    "a sheet renamed": lambda book: setattr(sheet_of(book), "title", "领导力"),
    "a sheet taken away": lambda book: book.remove(sheet_of(book)),
    "the cover taken away": lambda book: book.remove(sheet_of(book, COVER)),
    "a field of the cover taken away": lambda book: sheet_of(book, COVER).delete_rows(8, 2),
    "rows taken away": lambda book: sheet_of(book).delete_rows(6, 2),
    "a formula": fill(1, observed="=1+1", finding="符合"),
    "a formula for a finding": fill(1, finding='=IF(1,"符合","")'),
    "a formula on the cover": visit(organization="=A1"),
    "a comment": _comment,
    "cells joined": lambda book: sheet_of(book).merge_cells("H5:J6"),
    "the last cell of all": cells(XFD1048576="x"),
    "a space far below": cells(A1048576=" "),
    "another text": fill(1, finding="符合", item="5.1.1-a-1|00000000|1-2026"),
    "an item that is gone": fill(1, finding="符合", item="9-z-1|01234567|1-2026", id="9-z-1"),
    "a hidden column with space": fill(1, item=" 5.1.1-a-1|00000000|1-2026\n", finding="符合"),
}  # fmt: skip
WRONG: dict[str, Change] = {
    "an unknown finding": fill(1, finding="还行"),
    "a finding that objects have": fill(1, finding="constructor"),
    "a long unknown finding": fill(1, finding="好" * 100),
    "an unknown grade": fill(1, grade="Worst"),
    "a tick for a finding": fill(1, finding="√"),
    "a number for a finding": fill(1, finding=1),
    "a text too long": fill(1, observed="字" * 20_001),
    "a line too long": visit(organization="字" * 501),
    "a day that is no day": visit(first_day="周一"),
    "a 30 February": visit(first_day="2026-02-30"),
    "a 29 February of another year": visit(last_day="2025-02-29"),
    "a day in another order": visit(first_day="23/11/2026"),
    "a row without its item": fill(1, item=None, observed="lost?"),
    "a row with another item": fill(1, item="x", observed="lost?"),
    "a row copied": _copied_row,
    "a sheet copied": lambda book: book.copy_worksheet(sheet_of(book)),
    "sorted without the hidden column": _sort_without_key,
    "the hidden row taken away": lambda book: sheet_of(book).delete_rows(4),
    "the hidden row of another sheet taken away": lambda book: sheet_of(book, SHEET + 1).delete_rows(4),
    "a column taken away": lambda book: sheet_of(book).delete_cols(AT["finding"] + 1),
    "the hidden column taken away": lambda book: sheet_of(book).delete_cols(AT["item"] + 1),
    "the hidden sheet taken away": lambda book: book.remove(book["clausebook"]),
    "the hidden sheet of another version": lambda book: setattr(book["clausebook"]["B2"], "value", "2"),
    "the hidden sheet of no version": lambda book: setattr(book["clausebook"]["B2"], "value", "one"),
    "another standard": lambda book: setattr(book["clausebook"]["B3"], "value", "other"),
    "another edition": lambda book: setattr(book["clausebook"]["B4"], "value", "1-2016"),
    "another edition with answers": both(fill(1, finding="符合", observed="见记录"), fill(2, finding="不符合"), _of_2016),
    "an edition with a slash": lambda book: setattr(book["clausebook"]["B4"], "value", "../x"),
    "a row of another edition": fill(1, item="5.1.1-a-1|00000000|1-2016"),
    "an item with a long name": fill(1, item=f"{'a' * 200}|00000000|1-2026", id="a" * 200),
    "several faults at once": both(fill(1, finding="还行", grade="Worst"), fill(2, finding="嗯"),
        visit(first_day="x", last_day="y")),
    "no item left": _no_items,
}  # fmt: skip


def saved(raw: bytes, change: Change) -> bytes:
    """Return a workbook after a change."""
    book = openpyxl.load_workbook(io.BytesIO(raw))
    change(book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def workbook_files(kit: Kit, name: str) -> list[File]:
    """Return all files of the table, made of the workbook of a kit."""
    raw = checklist_xlsx(kit, (), LANGUAGES)
    part = checklist_xlsx(kit, ("5.1",), ("zh",))
    made = [
        File(f"{group}: {what}", name, "xlsx", saved(raw, change))
        for group, table in (("sound", SOUND), ("odd", ODD), ("wrong", WRONG))
        for what, change in table.items()
    ]
    made += [File(f"spoilt: {what}", name, "xlsx", spoilt(raw, spoil)) for what, spoil in SPOILT.items()]
    made += [File(f"raw: {what}", name, "xlsx", spoil(raw)) for what, spoil in RAW.items()]
    made += [
        File("sound: as it was made", name, "xlsx", raw),
        File("sound: a part of it, in Chinese alone", name, "xlsx", part),
        File("wrong: a workbook of another kind", name, "xlsx", own_workbook()),
    ]
    return made
