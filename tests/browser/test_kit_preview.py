"""What a file brings is shown before it comes in."""

import json
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from playwright.sync_api import expect

from generator.formats.kit import Kit
from generator.formats.xlsx.look import AT
from generator.formats.xlsx.write import checklist_xlsx
from generator.model import LANGUAGES
from tests.browser.conftest import Open
from tests.browser.kit import FIRST, SECOND, area, choose, exported, import_file, item, started, stored
from tests.built import BuiltSite


@pytest.fixture
def filled(built: BuiltSite, tmp_path: Path) -> Path:
    """Return a workbook with a finding that is clear, one that is not, and a column of one's own."""
    file = tmp_path / "filled.xlsx"
    file.write_bytes(checklist_xlsx(Kit(built.index, built.config, 0), ("5.1",), LANGUAGES))
    book = openpyxl.load_workbook(file)
    sheet = next(sheet for sheet in book.worksheets if sheet.title.startswith("5.1"))
    assert isinstance(sheet, Worksheet)
    for row in sheet.iter_rows():
        if row[AT["id"]].value in (FIRST, SECOND):
            row[AT["finding"]].value = {FIRST: "合格", SECOND: "还行"}[str(row[AT["id"]].value)]
    sheet["P5"] = "整改责任人 张三"
    book.save(file)
    return file


def test_nothing_is_stored_before_yes(opened: Open, filled: Path) -> None:
    """The preview says what comes in, what is unclear and what stays out; cancelled, it leaves no trace."""
    page = opened("/zh/checklists/")
    import_file(page, filled)
    dialog = page.locator("dialog")
    expect(dialog).to_contain_text("读入1项的内容")
    expect(dialog).to_contain_text("P5：“整改责任人 张三”没有读入")
    expect(dialog).to_contain_text("“合格”按“符合 / Conforms”读取")
    assert stored(page) == {}
    dialog.get_by_role("button", name="取消").click()
    expect(dialog).to_have_count(0)
    assert stored(page) == {}


def test_what_is_unclear_is_settled_there(opened: Open, filled: Path) -> None:
    """A finding that nobody could know is chosen beside its words, and comes in as chosen."""
    page = opened("/zh/checklists/")
    import_file(page, filled)
    dialog = page.locator("dialog")
    dialog.get_by_label(f"“还行”，{SECOND}的评价发现").select_option("部分符合")
    dialog.get_by_role("button", name="读入", exact=True).click()
    page.locator(".kit-shelf .kit-main").click()
    expect(item(page, FIRST).locator('input[value="conforms"]')).to_be_checked()
    expect(item(page, SECOND).locator('input[value="partly"]')).to_be_checked()


def test_a_grade_left_over_stays_in_sight(opened: Open) -> None:
    """Whoever turns a nonconformity into a conformity is told, on paper too, and takes its grade away with one key."""
    page = started(opened)
    choose(page, FIRST, "does-not")
    row = item(page, FIRST)
    row.get_by_label("不符合分级").select_option("严重")
    area(page, FIRST, "records").fill("R-1")
    expect(row.locator(".kit-flags").first).to_be_empty()
    choose(page, FIRST, "conforms")
    expect(row.get_by_label("不符合分级")).to_have_value("major")
    expect(row.locator(".kit-flags").first).to_have_text("有分级，而评价发现不应有此分级")
    page.emulate_media(media="print")
    expect(row.get_by_text("有分级，而评价发现不应有此分级").locator("visible=true")).to_have_count(1)
    page.emulate_media(media="screen")
    expect(row.get_by_text("有分级，而评价发现不应有此分级").locator("visible=true")).to_have_count(1)
    row.get_by_role("button", name="删去分级").click()
    expect(row.locator(".kit-flags").first).to_be_empty()
    expect(row.get_by_label("不符合分级")).to_be_hidden()


def test_a_last_day_before_the_first_is_told_at_its_field(opened: Open) -> None:
    """It is kept as it was typed, and stands among the open points."""
    page = started(opened)
    first, last = page.get_by_label("开始日期"), page.get_by_label("结束日期")
    if not first.is_visible():
        page.locator(".kit-head > summary").click()
    first.fill("2026-11-25")
    last.fill("2026-11-24")
    last.blur()
    expect(last).to_have_attribute("aria-invalid", "true")
    expect(last).to_have_value("2026-11-24")
    expect(last).to_have_accessible_description("结束日期早于开始日期")
    first.fill("2026-11-24")
    expect(last).to_have_attribute("aria-invalid", "false")


@pytest.mark.parametrize(
    ("language", "total"),
    [
        ("zh", "共601处：检查表里没有（600）；条款在作答之后有改动（1）"),
        ("en", "601 in all: not in the checklist (600); provisions changed since they were answered (1)"),
    ],
)
def test_of_many_it_is_told_first_how_many(language: str, total: str, opened: Open, tmp_path: Path) -> None:
    """Of each kind: the list below shows only the first of them."""
    page = started(opened)
    choose(page, FIRST, "conforms")
    base = json.loads(exported(page, tmp_path).read_text(encoding="utf-8"))
    (own,) = base["hands"]
    answer = base["hands"][own]["items"][FIRST] | {"fingerprint": "00000000"}
    items = {FIRST: answer, **{f"9.9-a-{number}": answer for number in range(600)}}
    many = {**base, "hands": {own: {**base["hands"][own], "items": items}}}
    (tmp_path / "many.json").write_text(json.dumps(many), encoding="utf-8")
    page.goto(f"/{language}/checklists/")
    import_file(page, tmp_path / "many.json")
    expect(page.locator("dialog .kit-totals")).to_have_text(total)
