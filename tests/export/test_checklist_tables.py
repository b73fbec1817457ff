"""Workbook, CSV, JSON and HTML of a selection."""

import csv
import io
import json
import zipfile

import openpyxl
import pytest

from generator.assess.reading import read_assessment
from generator.formats.checklist_formats import CHECKLIST_FORMATS
from generator.formats.csv.cells import BOM, harmless
from generator.formats.csv.checklist import checklist_csv
from generator.formats.html.checklist import checklist_html
from generator.formats.xlsx.layout import ABOUT_SHEET
from generator.formats.xlsx.look import AT
from generator.formats.xlsx.write import checklist_xlsx
from generator.model import LANGUAGES, Text
from generator.model.config import FindingLabel
from tests.builders import question
from tests.kits import FINDINGS, SCORING, real_kit, small_kit, small_standard

NASTY = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "<script>alert(1)</script>", '"><img src=x onerror=alert(1)>')


@pytest.mark.parametrize("kind", sorted(CHECKLIST_FORMATS))
def test_the_same_call_gives_the_same_bytes(kind: str) -> None:
    """Every form, twice."""
    make = CHECKLIST_FORMATS[kind]
    assert make(small_kit(), ("5.1",), LANGUAGES) == make(small_kit(), ("5.1",), LANGUAGES)


def test_the_workbook_is_set_up_for_filling_and_printing() -> None:
    """Drop-downs, protection, frozen panes, print titles, A4 landscape one page wide, hidden cells."""
    book = openpyxl.load_workbook(io.BytesIO(checklist_xlsx(real_kit(), (), LANGUAGES)))
    assert book.sheetnames[:2] == ["说明 Guide", "汇总 Summary"]
    assert book[ABOUT_SHEET].sheet_state == "veryHidden"
    sheet = book["5.4 运行"]
    lists = {str(one.sqref).split(":")[0]: one.formula1 for one in sheet.data_validations.dataValidation}
    assert (
        lists["F5"]
        == '"未评审 Not reviewed,符合 Conforms,部分符合 Partly conforms,不符合 Does not conform,不适用 Not applicable"'
    )
    assert lists["G5"] == '"严重 Major,一般 Minor"'
    assert sheet.protection.sheet
    assert not sheet.protection.password
    assert sheet.cell(5, AT["question"] + 1).protection.locked
    assert not sheet.cell(5, AT["observed"] + 1).protection.locked
    assert sheet.cell(5, AT["observed"] + 1).number_format == "@"
    assert sheet.freeze_panes == "C5"
    assert sheet.print_title_rows == "$3:$3"
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (1, 0)  # 1 is the default, not written
    assert sheet.sheet_properties.pageSetUpPr
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.column_dimensions["N"].hidden
    assert sheet.row_dimensions[4].hidden
    assert str(sheet.cell(5, AT["item"] + 1).value).startswith("5.4.2-a-1|")
    link, header = sheet.cell(5, AT["id"] + 1).hyperlink, sheet.oddHeader
    assert link
    assert link.target == "https://example.org/crm/c/5.4.2/"
    assert header
    assert "5.4" in str(header.center.text)
    assert len(sheet.conditional_formatting) == 4


def test_the_summary_counts_by_formulas_and_shows_a_chart() -> None:
    """One row an aspect, a total, a chart; what was not reviewed stands there before anything is reckoned."""
    raw = checklist_xlsx(small_kit(), (), LANGUAGES)
    sheet = openpyxl.load_workbook(io.BytesIO(raw))["汇总 Summary"]
    assert sheet["B4"].value == "=COUNTIF('5.1 领导'!$F$5:$F$7,\"符合 Conforms\")"
    assert "xl/charts/chart1.xml" in zipfile.ZipFile(io.BytesIO(raw)).namelist()
    shown = openpyxl.load_workbook(io.BytesIO(raw), data_only=True)["汇总 Summary"]
    assert [cell.value for cell in shown[4]][:7] == ["5.1 领导", 0, 0, 0, 0, 3, 3]


def test_no_text_becomes_a_formula_or_markup() -> None:
    """Texts that begin like formulas stay texts in the workbook, CSV gets an apostrophe, HTML is escaped."""
    items = tuple(
        question("5.1.2-b", id=f"5.1.2-b-{number}", zh=text, en=text) for number, text in enumerate(NASTY, 1)
    )  # fmt: skip
    kit = small_kit(small_standard(checklist=items))
    book = openpyxl.load_workbook(io.BytesIO(checklist_xlsx(kit, (), ("zh",))))
    cells = [book["5.1 领导"].cell(row, AT["question"] + 1) for row in range(5, 5 + len(NASTY))]
    assert [(cell.value, cell.data_type) for cell in cells] == [(text, "s") for text in NASTY]
    rows = list(csv.reader(io.StringIO(checklist_csv(kit, (), ("zh",)).decode("utf-8-sig"))))
    assert all(not cell.startswith(("=", "+", "-", "@", "\t")) for row in rows for cell in row)
    page = checklist_html(kit, (), LANGUAGES).decode()
    assert "<script" not in page
    assert "<img" not in page
    assert "&lt;script&gt;" in page


def test_long_lists_stand_on_the_hidden_sheet() -> None:
    """Excel takes 255 characters and no comma in a list; longer ones are read from cells."""
    longer = tuple(
        FindingLabel(id=f.id, label=Text(zh=f.label.zh, en=f"{f.label.en}, that is to say {'x' * 60}"), help=f.help)
        for f in FINDINGS
    )  # fmt: skip
    book = openpyxl.load_workbook(io.BytesIO(checklist_xlsx(small_kit(findings=longer), (), LANGUAGES)))
    lists = [one.formula1 for one in book["5.1 领导"].data_validations.dataValidation]
    assert lists[0] == f"{ABOUT_SHEET}!$D$1:$D$5"
    assert book[ABOUT_SHEET]["D1"].value == "未评审 Not reviewed"


def test_csv_opens_in_excel() -> None:
    """It begins with a byte order mark, its lines end as Excel's do, and every row has every column."""
    raw = checklist_csv(real_kit(), ("5.1",), LANGUAGES)
    text = raw.decode()
    assert text.startswith(BOM)
    assert "\r\n" in text
    rows = list(csv.reader(io.StringIO(text.removeprefix(BOM))))
    assert {len(row) for row in rows} == {16}
    assert harmless("5.1") == "5.1"


def test_csv_keeps_numbers_and_fingerprints_in_a_spreadsheet() -> None:
    """What would be shown as another number or as a day is text; what stays as it is stays bare."""
    changed = ("3.10", "456221e9", "0e851000", "007", "1-2", "3/4", "9:00", "2026-11-23", "1,000", "9" * 16)
    assert [harmless(text) for text in changed] == [f"'{text}" for text in changed]
    same = ("3.1", "94892864", "5.1.2", "5.1.2-a-1", "0", "0.5", "2026", "3.10 a", "a3")
    assert [harmless(text) for text in same] == list(same)


def test_json_is_a_blank_assessment() -> None:
    """It is read back without a word."""
    kit = small_kit()
    raw = CHECKLIST_FORMATS["json"](kit, ("5.1",), LANGUAGES)
    reading = read_assessment(raw, kit.index, kit.config)
    assert reading.problems == ()
    assert list(json.loads(raw)["hands"]["blank"]["items"]) == ["5.1.1-a-1", "5.1.2-b-1", "5.1.2-b-2"]


def test_html_needs_no_other_file() -> None:
    """No link to a file, no script; the language of every text is marked."""
    page = checklist_html(real_kit(), ("5.1.2",), LANGUAGES).decode()
    assert "src=" not in page
    assert "href=" not in page
    assert 'lang="en"' in page
    assert "评分" not in page
    assert "评分是本工具附加的" in checklist_html(small_kit(scoring=SCORING), (), ("zh",)).decode()
