"""A blank workbook of any selection is made on the page, in the languages of the view, or in others."""

import io
import re
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest
from openpyxl.workbook import Workbook
from playwright.sync_api import Locator, Page, expect

from generator.assess.settled import settled
from generator.formats.filled import read_filled
from generator.formats.xlsx.look import AT, FIRST_ROW
from tests.browser.conftest import Open
from tests.browser.kit import FIRST, area, choose, export_menu, import_file, saved, started
from tests.browser.server import compressed
from tests.built import BuiltSite

MADE = "空白工作簿（XLSX）"
SCOPE = "5.1.2,5.3.2.1"
MOMENT = "2026-11-23T09:15:00Z"
CHINESE = re.compile("[\u4e00-\u9fff]")
PLACES = ("/zh/checklists/?set=5.4", "/zh/checklists/5.4/", "/zh/checklists/all/?set=5.4")


def _downloaded(page: Page, button: Locator, path: Path) -> Workbook:
    with page.expect_download() as download:
        button.click()
    assert download.value.suggested_filename.endswith(".xlsx")
    download.value.save_as(path)
    return openpyxl.load_workbook(io.BytesIO(path.read_bytes()))


def _shown(book: Workbook) -> set[str]:
    return {sheet.title for sheet in book.worksheets if sheet.sheet_state == "visible"}


def _view(page: Page, view: str) -> None:
    """See the page in another view, whichever way leads there."""
    page.evaluate("(view) => { document.documentElement.dataset.view = view; }", view)


@pytest.mark.parametrize("address", [f"/zh/checklists/?set={SCOPE}", f"/zh/checklists/all/?set={SCOPE}"])
def test_a_selection_of_ones_own_goes_out_blank(address: str, opened: Open, built: BuiltSite, tmp_path: Path) -> None:
    """It shows the chosen items alone, and is of no assessment yet: two who fill in copies are two."""
    page = opened(address)
    files = export_menu(page)
    expect(files).to_contain_text("没有现成的PDF")
    path = tmp_path / "blank.xlsx"
    book = _downloaded(page, files.get_by_role("button", name=f"{MADE} 中文"), path)
    assert _shown(book) == {"说明", "汇总", "5.1 领导", "5.3 支持", "分工"}
    reading = read_filled(path.read_bytes(), built.index, built.config, MOMENT, "blank.xlsx")
    assert reading.file, reading.problems
    about = next(sheet for sheet in book.worksheets if sheet["A1"].value == "format")
    said = {row[0].value: row[1].value for row in about.iter_rows(max_col=2)}
    assert {key: said.get(key) for key in ("id", "hand", "visit", "created")} == dict.fromkeys(
        ("id", "hand", "visit", "created")
    )
    assert set(settled(reading.file).scope) == set(SCOPE.split(","))
    assert all(not hand.items for hand in reading.file.hands.values())


@pytest.mark.parametrize("address", PLACES)
def test_a_workbook_is_in_the_languages_of_the_view(address: str, opened: Open, tmp_path: Path) -> None:
    """That of the view comes first; each is to be had in any view."""
    page = opened(address)
    sheets = {"中文": "5.4 运行", "英文": "5.4 Operation", "中英对照": "5.4 运行"}
    for view, first in {"zh": "中文", "en": "英文", "both": "中英对照"}.items():
        _view(page, view)
        files = export_menu(page)
        entries = files.get_by_role("button", name=MADE)
        expect(entries).to_have_count(3)
        expect(entries.first).to_contain_text(first)
        book = _downloaded(page, entries.first, tmp_path / "made.xlsx")
        assert sheets[first] in _shown(book)
        words = " ".join(str(cell.value) for row in book.worksheets[0].iter_rows() for cell in row if cell.value)
        assert bool(CHINESE.search(words)) == (view != "en")
        assert ("Organization" in words) == (view != "zh")
        expect(files).to_be_hidden()


def test_the_link_beside_a_clause_follows_the_view(opened: Open, tmp_path: Path) -> None:
    """In one language it is made here; side by side it is the ready-made one."""
    page = opened("/en/checklists/")
    link = page.locator('.cb-checklists [data-clause="5.4"] a', has_text="XLSX")
    _view(page, "en")
    assert _shown(_downloaded(page, link, tmp_path / "en.xlsx")) == {"Guide", "Summary", "5.4 Operation", "Assignments"}
    _view(page, "both")
    assert "说明 Guide" in _shown(_downloaded(page, link, tmp_path / "both.xlsx"))


def test_a_workbook_in_another_language_goes_on_and_comes_back(opened: Open, tmp_path: Path) -> None:
    """What was filled in on a Chinese page, in English, with an answer more."""
    page = started(opened)
    page.get_by_label("评价人员", exact=True).fill("王五")
    choose(page, FIRST, "conforms")
    saved(page)
    path = tmp_path / "english.xlsx"
    book = _downloaded(page, export_menu(page).get_by_role("button", name="导出工作簿（XLSX） 英文"), path)
    sheet = book["5.1 Leadership"]
    assert sheet.cell(FIRST_ROW + 1, AT["finding"] + 1).value == "Conforms"
    sheet.cell(FIRST_ROW + 1, AT["observed"] + 1).value = "seen"
    book.save(path)
    import_file(page, path)
    page.locator("dialog[open] .kit-main").click()
    page.locator("dialog[open]").get_by_role("button", name="合并").click()
    expect(area(page, FIRST, "observed")).to_have_value("seen")


def test_each_language_is_a_script_of_its_own(built: BuiltSite) -> None:
    """Who wants one language does not load the other; without a script the ready-made ones are there."""
    data = built.folder / "data"
    whole, *alone = (len(compressed((data / f"book{ending}.js").read_bytes())) for ending in ("", "-zh", "-en"))
    assert max(alone) < 0.8 * whole
    page = (built.folder / "zh/checklists/5.4/index.html").read_text(encoding="utf-8")
    assert 'href="../../../downloads/5.4.xlsx"' in page
    with ZipFile(built.folder / "downloads/5.4.xlsx") as archive:
        assert "Guide" in archive.read("xl/workbook.xml").decode()
