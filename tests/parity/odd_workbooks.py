"""What people do to a workbook that nobody asked for: a table from the habit to how it is done.

Each is done to a workbook in which the third item has a strength, `强`, which must come in whatever else happens.
"""

from datetime import date, time

from openpyxl.comments import Comment
from openpyxl.workbook import Workbook

from generator.formats.kit import Kit
from generator.formats.xlsx.look import AT
from generator.formats.xlsx.write import checklist_xlsx
from generator.model import LANGUAGES
from tests.parity.page import File
from tests.parity.spoilt_workbooks import Spoil, cell_as, drawn, spoilt
from tests.parity.workbook_cases import COVER, Change, both, cells, fill, saved, sheet_of, visit

ITEMS = "xl/worksheets/sheet3.xml"


def comment(position: int, name: str, words: str) -> Change:
    """Return the change that hangs a comment on a cell of a sheet."""

    def change(book: Workbook) -> None:
        sheet_of(book, position)[name].comment = Comment(words, "李")

    return change


def joined(*areas: str) -> Change:
    """Return the change that makes cells one."""

    def change(book: Workbook) -> None:
        for area in areas:
            sheet_of(book).merge_cells(area)

    return change


def copied(*, filled: bool, apart: bool = False) -> Change:
    """Return the change that copies the sheet of the items and fills in the copy, and the first one otherwise."""

    def change(book: Workbook) -> None:
        made = book.copy_worksheet(sheet_of(book))
        if filled:
            made["F5"], made["J5"] = "不符合", "在副本里写的"
        if apart:
            sheet_of(book)["F5"], sheet_of(book)["J5"] = "符合", "在原表里写的"

    return change


def on_sheet(name: str, **values: str) -> Change:
    """Return the change that adds a sheet with words in its cells."""

    def change(book: Workbook) -> None:
        sheet = book.create_sheet(name)
        for place, words in values.items():
            sheet[place] = words

    return change


def at(position: int, **values: str) -> Change:
    """Return the change that types into cells of a sheet by its position."""

    def change(book: Workbook) -> None:
        for place, words in values.items():
            sheet_of(book, position)[place] = words

    return change


def _hidden_shown(book: Workbook) -> None:
    sheet = sheet_of(book)
    sheet.row_dimensions[4].hidden = False
    sheet.column_dimensions["N"].hidden = False
    sheet.row_dimensions[5].hidden = True


def _sorted(*, with_key: bool) -> Change:
    def change(book: Workbook) -> None:
        sheet = sheet_of(book)
        last = AT["item"] + (1 if with_key else 0)
        one, two = ([sheet.cell(row, column).value for column in range(1, last + 1)] for row in (5, 6))
        for row, values in ((5, two), (6, one)):
            for column, value in enumerate(values, 1):
                sheet.cell(row, column).value = value

    return change


def _row_copied(book: Workbook) -> None:
    sheet = sheet_of(book)
    for column in range(1, AT["item"] + 2):
        sheet.cell(20, column).value = sheet.cell(5, column).value
    sheet["J20"] = "复查时看到的"


def _rows_between(book: Workbook) -> None:
    sheet_of(book).insert_rows(6, 2)
    sheet_of(book)["J6"] = "续上一行"
    sheet_of(book)["A7"] = "第二天"


def _reordered(book: Workbook) -> None:
    book.move_sheet(book.worksheets[-3], -2)


def _without_hidden_cells(book: Workbook) -> None:
    sheet = sheet_of(book)
    sheet.delete_cols(AT["item"] + 1)
    sheet.delete_rows(4)


SEEN = fill(1, finding="符合", observed="见记录")
ODD: dict[str, Change] = {
    "findings in usual spellings": both(fill(1, finding="合格", records="R-1"), fill(2, finding="N/A", reason="无此业务")),
    "marks for findings": both(fill(1, finding="√"), fill(2, finding="×")),
    "a finding with a full stop and a space": both(fill(1, finding="符合。"), fill(2, finding="不 符 合")),
    "a finding in two languages with a stroke": fill(1, finding="符合/Conforms"),
    "a finding with its grade": both(fill(1, finding="不符合（一般）"), fill(2, finding="严重不符合")),
    "a finding with a grade against that of its column": fill(1, finding="不符合（一般）", grade="严重"),
    "grades in usual spellings": both(fill(1, finding="不符合", grade="重大"), fill(2, finding="部分符合", grade="轻微")),
    "an observation for a grade": fill(1, finding="部分符合", grade="观察项"),
    "findings that nobody knows": both(fill(1, finding="还行"), fill(2, finding="待定，下次再看")),
    "a sentence for a finding": fill(1, finding="总体不错，但三号门店没有做到，详见附件"),
    "a grade that nobody knows": fill(1, finding="不符合", grade="很严重吧"),
    "a finding of two minds": fill(1, finding="符合/不符合"),
    "days of China": visit(first_day="2026年11月25日", last_day="2026年11月26日"),
    "days in eight digits": visit(first_day="20261125"),
    "a day with a time": visit(first_day="2026-11-25 09:00"),
    "a day full width": visit(first_day="２０２６－１１－２５"),
    "a day with its name": visit(first_day="2026年11月25日 星期三 上午"),
    "two days in one": visit(first_day="2026-11-25至27日"),
    "a day in words": visit(first_day="下周一"),
    "a last day before the first": visit(first_day="2026-11-25", last_day="2026-11-24"),
    "days and times among the evidence": fill(1, records=date(2026, 3, 5), observed=time(14, 30)),
    "a finding over three rows": both(SEEN, joined("F5:F7")),
    "evidence over two rows": both(SEEN, joined("J5:J6")),
    "cells made one across columns": both(fill(1, interviewed="王经理说的"), joined("H5:J5")),
    "cells made one over the end of the form": both(fill(3, observed="到此为止"), joined("J7:J9")),
    "a comment on a finding": both(SEEN, comment(2, "F5", "见照片1")),
    "two comments on a row": both(comment(2, "F5", "见照片1"), comment(2, "J5", "再问\n仓库")),
    "a comment on a heading": comment(2, "F3", "怎么填？"),
    "a comment on the cover": comment(COVER, "C8", "全称待核"),
    "a column of one's own with its heading": cells(P3="整改责任人", P5="张三", P6="李四"),
    "a column of one's own with our words": cells(P5="符合", P6="不符合"),
    "rows of one's own between": _rows_between,
    "remarks below": cells(A12="总的印象：好", C13="见附件"),
    "a remark above": cells(H1="第一组", K2="初稿"),
    "a question typed over": cells(D5="这一问问得不对"),
    "a remark behind the text of the standard": cells(C5="a) 组织应领导。（重点）"),
    "a clause struck out in words": cells(A5="5.1.1 作废"),
    "a sheet of notes": on_sheet("现场笔记", A1="9:00 首次会议", B7="仓库温度计过期"),
    "a sheet of notes in our words": on_sheet("草稿", A1="符合", A2="不符合"),
    "a sheet renamed": both(SEEN, lambda book: setattr(sheet_of(book), "title", "领导力-张")),
    "sheets in another order": both(SEEN, _reordered),
    "a sheet copied": copied(filled=False),
    "a sheet copied and the copy filled in": copied(filled=True),
    "a sheet copied and both filled in": copied(filled=True, apart=True),
    "rows sorted": both(SEEN, _sorted(with_key=True)),
    "rows sorted without the hidden column": both(SEEN, _sorted(with_key=False)),
    "a row copied and filled in again": both(SEEN, _row_copied),
    "rows taken away": both(SEEN, lambda book: sheet_of(book).delete_rows(6)),
    "hidden rows and columns shown, others hidden": both(SEEN, _hidden_shown),
    "the hidden row taken away": both(SEEN, lambda book: sheet_of(book).delete_rows(4)),
    "the hidden column taken away": both(SEEN, lambda book: sheet_of(book).delete_cols(AT["item"] + 1)),
    "both taken away": both(SEEN, _without_hidden_cells),
    "a column taken away": both(fill(1, observed="见记录"), lambda book: sheet_of(book).delete_cols(AT["finding"] + 1)),
    "columns put in": both(SEEN, lambda book: sheet_of(book).insert_cols(3, 2)),
    "a summary typed over": at(1, B4="5", D9="口头结论：通过"),
    "words beside the fields of the cover": at(COVER, D8="（曾用名：乙公司）", B40="联系电话 123"),
    "a field of the cover taken away": both(visit(assessor="李"), lambda book: sheet_of(book, COVER).delete_rows(8)),
    "a formula among the evidence": fill(1, finding="符合", observed='="见"&"记录"'),
    "a text without end": fill(1, observed="字" * 20_000 + "尾巴在此"),
    "a name without end": visit(organization="字" * 500 + "有限公司"),
    "contradictions": both(fill(1, finding="符合", grade="严重"), fill(2, finding="部分符合", reason="写错栏了")),
}  # fmt: skip
PARTS: dict[str, Spoil] = {
    "a picture over a cell": lambda parts: parts.update(drawn("<xdr:pic/>")),
    "a box with words": lambda parts: parts.update(drawn("<xdr:sp><a:p><a:t>看这里</a:t></a:p></xdr:sp>")),
    "a picture in a cell, by WPS": cell_as(ITEMS, "J5", '<c r="J5" t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>x</v></c>'),
    "a picture in a cell, by Excel": cell_as(ITEMS, "J5", '<c r="J5" t="e" vm="1"><v>#VALUE!</v></c>'),
    "a thread of comments": lambda parts: parts.update({
        "xl/worksheets/_rels/sheet3.xml.rels": b'<Relationships><Relationship Id="rId1" '
        b'Type="http://x/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/>'
        b"</Relationships>",
        "xl/threadedComments/threadedComment1.xml": '<ThreadedComments xmlns="http://x"><threadedComment ref="J5">'
        "<text>还要问仓库</text></threadedComment></ThreadedComments>".encode(),
    }),
}  # fmt: skip


def odd_files(kit: Kit, name: str) -> list[File]:
    """Return all workbooks of the table, made of the workbook of a kit."""
    raw = saved(checklist_xlsx(kit, (), LANGUAGES), fill(3, strength="强"))
    plain = checklist_xlsx(kit, (), LANGUAGES)
    made = [File(f"habit: {what}", name, "xlsx", saved(raw, change)) for what, change in ODD.items()]
    return made + [File(f"habit: {what}", name, "xlsx", spoilt(plain, spoil)) for what, spoil in PARTS.items()]
