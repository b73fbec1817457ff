"""What must never happen: lost words, windows that overwrite each other, files that run or slip through."""

import json
import re
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from playwright.sync_api import Page, expect

from generator.formats.kit import Kit
from generator.formats.xlsx.look import AT
from generator.formats.xlsx.write import checklist_xlsx
from generator.model import LANGUAGES
from tests.browser.conftest import PHONE, Open
from tests.browser.kit import FIRST, SECOND, THIRD, area, choose, exported, import_file, item, saved, started, stored
from tests.browser.test_accessibility import COLOUR_RULES, violations
from tests.built import BuiltSite
from tests.tools import node_package

ATTACK = """"><img src=x onerror="document.title='hacked'"><script>document.title='hacked'</script>{{7*7}}"""
FULL = """
() => {
  const real = Storage.prototype.setItem;
  Storage.prototype.setItem = function () { throw new DOMException("full", "QuotaExceededError"); };
  globalThis.makeRoom = () => { Storage.prototype.setItem = real; };
}
"""


def test_full_storage_shouts_and_recovers(opened: Open, tmp_path: Path) -> None:
    """The page says at once that it could not save, exports what it holds, and saves when there is room again."""
    page = started(opened)
    page.evaluate(FULL)
    area(page, FIRST, "observed").fill("不能丢")
    alarm = page.locator(".kit-alarms")
    expect(alarm).to_contain_text("没有保存")
    kept = json.loads(exported(page, tmp_path).read_text(encoding="utf-8"))
    assert kept["items"][FIRST]["evidence"]["observed"] == "不能丢"
    page.evaluate("makeRoom()")
    expect(alarm).to_be_empty(timeout=10_000)
    saved(page)
    assert stored(page)[f"item:{FIRST}"]["evidence"]["observed"] == "不能丢"


def test_without_storage_the_page_still_holds_the_work(opened: Open) -> None:
    """Private modes that keep nothing are told as such, and one can fill in and export."""
    page = opened("/zh/checklists/?set=5.4.4.2")
    page.add_init_script(
        "Object.defineProperty(globalThis, 'localStorage', {get() { throw new DOMException('no', 'SecurityError'); }})"
    )
    page.reload()
    expect(page.locator(".kit-alarms")).to_contain_text("不允许保存")
    page.locator(".kit-take .kit-main").click()
    page.get_by_role("button", name="仍然填写").click()
    choose(page, "5.4.4.2-a-1", "conforms")
    expect(page.locator(".kit-alarms")).to_contain_text("不允许保存")
    expect(item(page, "5.4.4.2-a-1").locator('input[value="conforms"]')).to_be_checked()
    page.once("dialog", lambda dialog: dialog.accept())


def test_two_windows_do_not_overwrite_each_other(opened: Open) -> None:
    """Other items, other fields of one item, and even the same field: all that was typed is there, in both windows."""
    one = started(opened)
    two = one.context.new_page()
    two.goto(one.url)
    area(one, FIRST, "interviewed").fill("甲")
    area(two, FIRST, "records").fill("乙")
    choose(two, SECOND, "conforms")
    for page in (one, two):
        expect(area(page, FIRST, "interviewed")).to_have_value("甲")
        expect(area(page, FIRST, "records")).to_have_value("乙")
        expect(item(page, SECOND).locator('input[value="conforms"]')).to_be_checked()
    area(one, FIRST, "observed").fill("一")
    area(two, FIRST, "observed").fill("二")
    for page in (one, two):
        expect(area(page, FIRST, "observed")).to_have_value(re.compile("一.*二|二.*一", re.DOTALL))
    one.goto("/zh/checklists/")
    one.get_by_role("button", name="删除").click()
    expect(two.locator(".kit-alarms")).to_contain_text("另一窗口")
    two.get_by_role("button", name="重新保存").click()
    two.reload()
    expect(area(two, FIRST, "interviewed")).to_have_value("甲")


def _with(base: dict[str, Any], **changes: Any) -> str:  # noqa: ANN401 - any JSON
    return json.dumps({**base, **changes}, ensure_ascii=False)


def test_bad_files_are_refused_and_nothing_changes(opened: Open, tmp_path: Path) -> None:
    """Broken, foreign, newer, another edition, unknown keys and findings: each with its reason."""
    page = started(opened)
    choose(page, FIRST, "conforms")
    base = json.loads(exported(page, tmp_path).read_text(encoding="utf-8"))
    whole = json.dumps(base)
    page.goto("/zh/checklists/")
    before = stored(page)
    answer = base["items"][FIRST]
    for content, reason in (
        (whole[:100], "不是完整的JSON"),
        ("检查项,结论", "不是评价文件"),
        ('{"format": "a", "format": "clausebook-assessment"}', "出现两次"),
        ("[]", "不是评价文件"),
        (_with(base, format="other"), "不是评价文件"),
        (_with(base, version=2), "格式版本是2"),
        (_with(base, standard={**base["standard"], "id": "iso-9001"}), "iso-9001"),
        (_with(base, standard={**base["standard"], "edition": "10301-2016"}), "10301-2016"),
        (_with(base, extra=1), "extra"),
        (_with(base, items={FIRST: {**answer, "finding": "wonderful"}}), "wonderful"),
        (_with(base, items={FIRST: {**answer, "grade": "huge"}}), f"items.{FIRST}.grade"),
        (_with(base, items={FIRST: {"finding": "conforms"}}), f"items.{FIRST}.fingerprint"),
        (_with(base, name="a\u0000b"), "name"),
        (_with(base, scores={"5.1.2": {"approach": 50}}), "5.1.2"),
    ):
        file = tmp_path / "bad.json"
        file.write_text(content, encoding="utf-8")
        import_file(page, file)
        expect(page.locator("dialog .kit-alarm")).to_contain_text(reason)
        page.keyboard.press("Escape")
        expect(page.locator("dialog")).to_have_count(0)
    (tmp_path / "bad.json").write_bytes(b"\xff\xfe{}")
    import_file(page, tmp_path / "bad.json")
    expect(page.locator("dialog .kit-alarm")).to_contain_text("UTF-8")
    assert stored(page) == before


def test_two_peoples_files_are_merged(opened: Open, tmp_path: Path) -> None:
    """What only one filled in is taken; what both filled in is shown, the newer chosen."""
    page = started(opened)
    choose(page, FIRST, "conforms")
    area(page, FIRST, "observed").fill("我的")
    base = json.loads(exported(page, tmp_path).read_text(encoding="utf-8"))
    mine = base["items"][FIRST]
    theirs = {
        **mine,
        "finding": "does-not",
        "evidence": {**mine["evidence"], "observed": "他的"},
        "changed": "2999-01-01T00:00:00Z",
    }
    other = {**mine, "fingerprint": _fingerprint(page, SECOND), "provision": None}
    file = tmp_path / "theirs.json"
    file.write_text(_with(base, items={FIRST: theirs, SECOND: other, "9.9-a-1": mine}), encoding="utf-8")
    import_file(page, file)
    dialog = page.locator("dialog")
    expect(dialog).to_contain_text("9.9-a-1")
    expect(dialog.locator("fieldset")).to_have_count(1)
    expect(dialog.get_by_label("文件里的")).to_be_checked()
    dialog.get_by_role("button", name="合并").click()
    expect(area(page, FIRST, "observed")).to_have_value("他的")
    expect(item(page, SECOND).locator('input[value="conforms"]')).to_be_checked()
    assert "9.9-a-1" in json.loads(exported(page, tmp_path).read_text(encoding="utf-8"))["items"]


def test_merging_keeps_the_words_of_both(opened: Open, tmp_path: Path) -> None:
    """Where each filled in other fields nobody is asked.

    Where they differ, both texts can stay, for all items at once.
    """
    page = started(opened)
    for id_ in (FIRST, SECOND, THIRD):
        choose(page, id_, "partly")
        area(page, id_, "observed").fill("我的")
    base = json.loads(exported(page, tmp_path).read_text(encoding="utf-8"))
    later = {"changed": "2999-01-01T00:00:00Z"}
    items = {id_: {**base["items"][id_], **later} for id_ in (FIRST, SECOND, THIRD)}
    items[FIRST]["evidence"] = {"interviewed": "他的", "records": "", "observed": ""}
    items[SECOND]["evidence"] = {"interviewed": "", "records": "", "observed": "他的"}
    items[THIRD]["finding"] = "conforms"
    file = tmp_path / "theirs.json"
    file.write_text(_with(base, items=items), encoding="utf-8")
    import_file(page, file)
    dialog = page.locator("dialog")
    expect(dialog.locator("legend")).to_have_text([SECOND, THIRD])
    expect(dialog).to_contain_text(f"1项（{FIRST}）")
    dialog.get_by_role("button", name="两份都留").click()
    dialog.get_by_role("button", name="合并").click()
    expect(area(page, FIRST, "interviewed")).to_have_value("他的")
    expect(area(page, FIRST, "observed")).to_have_value("我的")
    expect(area(page, SECOND, "observed")).to_have_value("我的\n他的")
    expect(item(page, THIRD).locator('input[value="conforms"]')).to_be_checked()
    expect(area(page, THIRD, "observed")).to_have_value("我的")


def test_a_file_dropped_anywhere_is_taken(opened: Open, tmp_path: Path) -> None:
    """A drop that misses the frame does not make the browser leave the page."""
    page = started(opened)
    file = exported(page, tmp_path)
    page.goto("/zh/checklists/")
    page.evaluate("localStorage.clear()")
    page.reload()
    transfer = page.evaluate_handle(
        "(text) => { const held = new DataTransfer(); held.items.add(new File([text], 'a.json')); return held; }",
        file.read_text(encoding="utf-8"),
    )
    page.dispatch_event("footer", "drop", {"dataTransfer": transfer})
    expect(page.locator(".kit-shelf-name")).to_have_count(1)


def test_a_filled_workbook_comes_in(opened: Open, tmp_path: Path, built: BuiltSite) -> None:
    """The page reads a workbook as the command does; a spoilt one is refused."""
    kit = Kit(built.index, built.config, 0)
    file = tmp_path / "filled.xlsx"
    file.write_bytes(checklist_xlsx(kit, ("5.1",), LANGUAGES))
    book = openpyxl.load_workbook(file)
    for sheet in book.worksheets:
        columns: dict[str, int] = {}
        for row in sheet.iter_rows():
            values = [str(cell.value) for cell in row]
            if "item" in values and "finding" in values:
                columns = {value: position for position, value in enumerate(values)}
            elif columns and values[columns["item"]].startswith(f"{FIRST}|"):
                row[columns["finding"]].value = "部分符合"
                row[columns["observed"]].value = "=看到的\n两行"
                row[columns["observed"]].data_type = "s"
            elif values[0] == "first_day":
                row[2].value = "2025/1/5"
    book.save(file)
    page = opened("/zh/checklists/")
    import_file(page, file)
    page.locator(".kit-shelf .kit-main").click()
    expect(item(page, FIRST).locator('input[value="partly"]')).to_be_checked()
    expect(area(page, FIRST, "observed")).to_have_value("=看到的\n两行")
    expect(page.get_by_label("开始日期")).to_have_value("2025-01-05")
    sheet = next(sheet for sheet in book.worksheets if sheet.title.startswith("5.1"))
    row = next(row for row in sheet.iter_rows() if row[AT["id"]].value == FIRST)
    row[AT["id"]].value = "5.9-a-1"
    book.save(file)
    import_file(page, file)
    expect(page.locator("dialog .kit-alarm")).to_contain_text("排序时漏了隐藏列")
    page.keyboard.press("Escape")
    file.write_bytes(file.read_bytes()[:3000])
    import_file(page, file)
    expect(page.locator("dialog .kit-alarm")).to_contain_text("不是可读的工作簿")


def _fingerprint(page: Page, id_: str) -> str:
    found: str = page.evaluate("(id) => clausebookChecklist.items[id].fingerprint", id_)
    return found


def test_nothing_typed_or_imported_runs(opened: Open, tmp_path: Path) -> None:
    """Markup in every field stays text, on the page, in the report, in CSV, after import."""
    page = started(opened)
    for key in ("name", "organization", "site", "assessor", "accompanied"):
        label = {
            "name": "评价名称",
            "organization": "组织",
            "site": "场所",
            "assessor": "评价人员",
            "accompanied": "陪同人员",
        }[key]
        page.get_by_label(label, exact=True).fill(ATTACK)
    choose(page, FIRST, "not-applicable")
    item(page, FIRST).locator("summary").click()
    for field in ("reason", "interviewed", "records", "observed", "strength", "opportunity"):
        area(page, FIRST, field).fill(f"={field}{ATTACK}")
    saved(page)
    page.locator("details.kit-panel > summary").click()
    page.reload()
    file = exported(page, tmp_path)
    with page.expect_download() as download:
        page.get_by_role("button", name="CSV").click()
    download.value.save_as(tmp_path / "a.csv")
    csv = (tmp_path / "a.csv").read_text(encoding="utf-8-sig")
    assert not re.search(r'(^|,)"[=+\-@]', csv, re.MULTILINE)
    with page.expect_download() as download:
        page.get_by_role("button", name="下载报告").click()
    download.value.save_as(tmp_path / "report.html")
    page.goto("/zh/checklists/")
    page.evaluate("localStorage.clear()")
    page.reload()
    import_file(page, file)
    expect(page.locator(".kit-shelf-name")).to_contain_text("<img")
    report = page.context.new_page()
    report.goto((tmp_path / "report.html").as_uri())
    for shown in (page, report):
        assert shown.locator('img, script:not([src], [type="application/json"])').count() == 0
        assert "hacked" not in shown.title() or "<img" in shown.title()
        assert shown.title() != "hacked"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_axe_finds_nothing_while_filling_in(language: str, opened: Open) -> None:
    """The form, the summary, and a dialog; on a desk and on a phone; in light and dark."""
    page = started(opened, language=language, bypass_csp=True, reduced_motion="reduce", color_scheme="light")
    choose(page, FIRST, "partly")
    choose(page, SECOND, "not-applicable")
    page.locator("details.kit-panel > summary").click()
    page.add_script_tag(path=node_package("axe-core/axe.min.js"))
    assert violations(page) == []
    page.set_viewport_size(PHONE)
    assert violations(page) == []
    page.emulate_media(color_scheme="dark")
    assert violations(page, COLOUR_RULES) == []
    saved(page)
    page.goto(f"/{language}/checklists/")
    page.add_script_tag(path=node_package("axe-core/axe.min.js"))
    assert violations(page) == []
    page.locator(".kit-shelf button").first.click()
    assert violations(page) == []
