"""What was filled in leaves the page as a workbook, and comes back by import to the same assessment and hand."""

import io
import json
from pathlib import Path

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet
from playwright.sync_api import Page, expect

from generator.formats.xlsx.look import AT, FIRST_ROW
from tests.browser.conftest import Open
from tests.browser.kit import FIRST, SECOND, area, choose, export_menu, exported, hand_in, import_file, saved, started

SHEET = "5.1 领导"


def _workbook(page: Page, folder: Path) -> Path:
    with page.expect_download() as download:
        export_menu(page).get_by_role("button", name="导出工作簿（XLSX） 中英对照").click()
    assert download.value.suggested_filename.endswith(".xlsx")
    path = folder / "out.xlsx"
    download.value.save_as(path)
    return path


def _row(sheet: Worksheet, id_: str) -> int:
    ids = {sheet.cell(row, AT["id"] + 1).value: row for row in range(FIRST_ROW + 1, sheet.max_row + 1)}
    return ids[id_]


def test_a_workbook_goes_out_is_gone_on_in_and_comes_back(opened: Open, tmp_path: Path) -> None:
    """It brings what was changed in it alone: what was written on the page meanwhile stays."""
    page = started(opened)
    requested: list[str] = []
    page.on("request", lambda request: requested.append(request.url))
    page.get_by_label("评价人员", exact=True).fill("王五")
    choose(page, FIRST, "conforms")
    area(page, FIRST, "observed").fill("=看到的\n<第二行>")
    choose(page, SECOND, "conforms")
    saved(page)
    assert not [url for url in requested if "book" in url]
    path = _workbook(page, tmp_path)
    assert [url for url in requested if "data/book.js" in url]
    book = openpyxl.load_workbook(io.BytesIO(path.read_bytes()))
    sheet = book[SHEET]
    assert isinstance(sheet, Worksheet)
    one, two = (_row(sheet, id_) for id_ in (FIRST, SECOND))
    assert sheet.cell(one, AT["finding"] + 1).value == "符合 Conforms"
    assert sheet.cell(one, AT["observed"] + 1).value == "=看到的\n<第二行>"
    assert {name: book[name].sheet_state for name in (SHEET, "5.2 策划")} == {SHEET: "visible", "5.2 策划": "hidden"}
    sheet.cell(two, AT["observed"] + 1).value = "在Excel里写的"
    book.save(path)
    area(page, FIRST, "observed").fill("在网页上又写的")
    saved(page)
    before = hand_in(exported(page, tmp_path).read_text(encoding="utf-8"))
    import_file(page, path)
    page.locator("dialog[open] .kit-main").click()
    expect(page.locator("dialog[open]")).to_contain_text(f"改了以前的1项：{SECOND}")
    page.locator("dialog[open]").get_by_role("button", name="合并").click()
    expect(area(page, SECOND, "observed")).to_have_value("在Excel里写的")
    expect(area(page, FIRST, "observed")).to_have_value("在网页上又写的")
    saved(page)
    after = hand_in(exported(page, tmp_path).read_text(encoding="utf-8"))
    assert after["items"][FIRST] == before["items"][FIRST]
    assert after["head"] == before["head"]


def test_what_has_no_field_in_a_workbook_is_told(opened: Open, tmp_path: Path) -> None:
    """A colleague's answers and a nonconformity stay in the assessment, and the page says so."""
    page = started(opened)
    page.get_by_label("评价人员", exact=True).fill("王五")
    choose(page, FIRST, "does-not")
    page.locator(f'tr[id="{FIRST}"] .kit-objects button').click()
    saved(page)
    base = json.loads(exported(page, tmp_path).read_text(encoding="utf-8"))
    (mine,) = base["hands"].values()
    items = {SECOND: {**mine["items"][FIRST], "finding": "conforms"}}
    theirs = {"name": "李四", "changed": "2026-11-01T00:00:00Z", "head": {}, "items": items}
    file = tmp_path / "theirs.json"
    file.write_text(json.dumps({**base, "hands": {**base["hands"], "h-colleague": theirs}}), encoding="utf-8")
    import_file(page, file)
    page.locator("dialog[open]").get_by_role("button", name="合并").click()
    _workbook(page, tmp_path)
    told = page.locator(".kit-alarm", has_text="工作簿里只有您填写的内容")
    expect(told).to_contain_text("其他1名评价人员的回答")
    expect(told).to_contain_text("1个不符合项")
    told.get_by_role("button").click()
    expect(told).to_have_count(0)
