"""Files brought to the filling page: refused with a reason, merged item by item, read from a workbook."""

import json
from pathlib import Path
from typing import Any

import openpyxl
from playwright.sync_api import Page, expect

from generator.formats.kit import Kit
from generator.formats.xlsx.look import AT
from generator.formats.xlsx.write import checklist_xlsx
from generator.model import LANGUAGES
from tests.browser.conftest import Open
from tests.browser.kit import (
    FIRST,
    SECOND,
    THIRD,
    area,
    choose,
    exported,
    import_file,
    item,
    started,
    stored,
)
from tests.built import BuiltSite


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
        (_with(base, items={FIRST: {**answer, "grade": "huge grade"}}), f"items.{FIRST}.grade"),
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
    dialog = page.locator("dialog[open]")
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
    dialog = page.locator("dialog[open]")
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
    page.locator("dialog").get_by_role("button", name="读入", exact=True).click()
    page.locator(".kit-shelf .kit-main").click()
    expect(item(page, FIRST).locator('input[value="partly"]')).to_be_checked()
    expect(area(page, FIRST, "observed")).to_have_value("=看到的\n两行")
    expect(page.get_by_label("开始日期")).to_have_value("2025-01-05")
    sheet = next(sheet for sheet in book.worksheets if sheet.title.startswith("5.1"))
    row = next(row for row in sheet.iter_rows() if row[AT["id"]].value == FIRST)
    row[AT["id"]].value = "5.9-a-1"
    book.save(file)
    import_file(page, file)
    expect(page.locator("dialog[open]")).to_contain_text("5.9-a-1”没有读入")
    page.keyboard.press("Escape")
    file.write_bytes(file.read_bytes()[:3000])
    import_file(page, file)
    expect(page.locator("dialog .kit-alarm")).to_contain_text("不是可读的工作簿")


def _fingerprint(page: Page, id_: str) -> str:
    found: str = page.evaluate("(id) => clausebookChecklist.items[id].fingerprint", id_)
    return found
