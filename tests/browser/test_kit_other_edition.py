"""The assessment before comes from a file: there is none to choose, or it is of another edition."""

import io
import json
from pathlib import Path

import openpyxl
from playwright.sync_api import expect

from generator.formats.xlsx.layout import VISIT_COLUMN
from generator.formats.xlsx.look import AT
from generator.formats.xlsx.write import checklist_xlsx
from generator.model import LANGUAGES
from tests.browser.conftest import Open
from tests.browser.kit import FIRST, choose, exported, item, more_menu, saved, started
from tests.browser.test_kit_last_time import PANEL
from tests.kits import real_kit


def test_a_file_of_another_edition_stands_beside_this_one(opened: Open, tmp_path: Path) -> None:
    """It is told before, kept on the shelf as of its edition, and compared where the texts are the same."""
    page = started(opened)
    choose(page, FIRST, "conforms")
    saved(page)
    made = json.loads(exported(page, tmp_path, "former.json").read_text(encoding="utf-8"))
    made["id"] = "a-of-2016"
    made["standard"] |= {"edition": "t-caq-10301-2016", "number": "T/CAQ 10301—2016"}
    (hand,) = made["hands"].values()
    hand["items"]["9.9.9-a-1"] = {"fingerprint": "01234567", "finding": "partly"}
    former = tmp_path / "other.json"
    former.write_text(json.dumps(made), encoding="utf-8")
    choose(page, FIRST, "does-not")
    more_menu(page).get_by_role("button", name="与上次评价对照").click()
    panel = page.locator(PANEL)
    panel.locator("input[type=file]").set_input_files(former)
    expect(page.locator("dialog[open]")).to_contain_text("只有条款文本相同的检查项才比较")
    page.locator("dialog[open]").get_by_role("button", name="添加", exact=True).click()
    expect(panel).to_contain_text("旁边是：")
    expect(item(page, FIRST).locator(".kit-since")).to_have_text("▼ 变差")
    expect(panel.locator("tr", has_text="现行文本没有对应的检查项")).to_contain_text("9.9.9-a-1")
    page.reload()
    expect(item(page, FIRST).locator(".kit-since")).to_have_text("▼ 变差")


def test_a_workbook_of_another_edition_stands_beside_this_one(opened: Open, tmp_path: Path) -> None:
    """As a file does: it is told before, and what was found in it is compared."""
    kit = real_kit()
    edition = kit.index.standard.metadata.edition
    book = openpyxl.load_workbook(io.BytesIO(checklist_xlsx(kit, ("5.1",), LANGUAGES)))
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value == edition or str(cell.value).endswith(f"|{edition}"):
                    cell.value = str(cell.value).replace(edition, "t-caq-10301-2016")
                if cell.value == FIRST:
                    sheet.cell(cell.row, AT["finding"] + 1).value = "不符合"
                if cell.value == "organization":
                    sheet.cell(cell.row, VISIT_COLUMN).value = "甲公司"
    former = tmp_path / "former.xlsx"
    book.save(former)
    page = started(opened)
    choose(page, FIRST, "conforms")
    more_menu(page).get_by_role("button", name="与上次评价对照").click()
    panel = page.locator(PANEL)
    panel.locator("input[type=file]").set_input_files(former)
    expect(page.locator("dialog[open]")).to_contain_text("只有条款文本相同的检查项才比较")
    page.locator("dialog[open]").get_by_role("button", name="读入", exact=True).click()
    expect(panel).to_contain_text("旁边是：")
    expect(item(page, FIRST).locator(".kit-since")).to_have_text("▲ 变好")


def test_where_there_is_none_to_choose_a_file_is_asked_for(opened: Open) -> None:
    """No empty list stands there."""
    page = started(opened)
    more_menu(page).get_by_role("button", name="与上次评价对照").click()
    section = page.locator(PANEL)
    expect(section).to_contain_text("浏览器里没有别的评价")
    expect(section.get_by_role("combobox")).to_have_count(0)
    expect(section.get_by_role("button")).to_have_count(1)
    expect(section.locator("input[type=file]")).to_be_enabled()
    expect(section.locator("summary").first).to_be_focused()
