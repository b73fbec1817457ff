"""A selection without ready-made files has a blank workbook made on the page; ready-made ones are offered as such."""

import io
from pathlib import Path

import openpyxl
import pytest
from playwright.sync_api import expect

from generator.assess.settled import settled
from generator.formats.filled import read_filled
from tests.browser.conftest import Open
from tests.browser.kit import export_menu
from tests.built import BuiltSite

MADE = "空白工作簿（XLSX）"
SCOPE = "5.1.2,5.3.2.1"
MOMENT = "2026-11-23T09:15:00Z"


@pytest.mark.parametrize("address", [f"/zh/checklists/?set={SCOPE}", f"/zh/checklists/all/?set={SCOPE}"])
def test_a_selection_of_ones_own_goes_out_blank(address: str, opened: Open, built: BuiltSite, tmp_path: Path) -> None:
    """It shows the chosen items alone, and is of no assessment yet: two who fill in copies are two."""
    page = opened(address)
    files = export_menu(page)
    expect(files).to_contain_text("没有现成的文件")
    with page.expect_download() as download:
        files.get_by_role("button", name=MADE).click()
    assert download.value.suggested_filename.endswith(".xlsx")
    path = tmp_path / "blank.xlsx"
    download.value.save_as(path)
    book = openpyxl.load_workbook(io.BytesIO(path.read_bytes()))
    shown = {sheet.title for sheet in book.worksheets if sheet.sheet_state == "visible"}
    assert {"5.1 领导", "5.3 支持"} & shown == {"5.1 领导", "5.3 支持"}
    assert "5.2 策划" not in shown
    reading = read_filled(path.read_bytes(), built.index, built.config, MOMENT, "blank.xlsx")
    assert reading.file, reading.problems
    about = next(sheet for sheet in book.worksheets if sheet["A1"].value == "format")
    said = {row[0].value: row[1].value for row in about.iter_rows(max_col=2)}
    assert {key: said.get(key) for key in ("id", "hand", "visit", "created")} == dict.fromkeys(
        ("id", "hand", "visit", "created")
    )
    assert set(settled(reading.file).scope) == set(SCOPE.split(","))
    assert all(not hand.items for hand in reading.file.hands.values())


def test_what_is_ready_made_is_not_made_again(opened: Open) -> None:
    """Of one clause, and of the whole."""
    for address in ("/zh/checklists/?set=5.4", "/zh/checklists/"):
        files = export_menu(opened(address))
        expect(files.get_by_role("link", name="XLSX")).to_be_visible()
        expect(files.get_by_role("button", name=MADE)).to_have_count(0)
