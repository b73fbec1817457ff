"""Files brought to the filling page: refused with a reason, merged item by item, read from a workbook."""

import json
import re
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
    SCOPE,
    SECOND,
    area,
    choose,
    exported,
    import_file,
    item,
    saved,
    started,
    stored,
)
from tests.built import BuiltSite

LATER = "2999-01-01T00:00:00Z"
TEAM = re.compile("王五；李四|李四；王五")


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
    (own,) = base["hands"]
    answer = base["hands"][own]["items"][FIRST]

    def hand(**changes: Any) -> str:  # noqa: ANN401 - any JSON
        return _with(base, hands={own: {**base["hands"][own], **changes}})

    for content, reason in (
        (whole[:100], "不是完整的JSON"),
        ("检查项,结论", "不是评价文件"),
        ('{"format": "a", "format": "clausebook-assessment"}', "出现两次"),
        ("[]", "不是评价文件"),
        (_with(base, format="other"), "不是评价文件"),
        (_with(base, version=3), "格式版本是3"),
        (_with(base, standard={**base["standard"], "id": "iso-9001"}), "iso-9001"),
        (_with(base, standard={**base["standard"], "edition": "10301-2016"}), "10301-2016"),
        (_with(base, extra=1), "extra"),
        (hand(items={FIRST: {**answer, "finding": "wonderful"}}), "wonderful"),
        (hand(items={FIRST: {**answer, "grade": "huge grade"}}), f".items.{FIRST}.grade"),
        (hand(items={FIRST: {"finding": "conforms"}}), f".items.{FIRST}.fingerprint"),
        (hand(name="a\u0000b"), "name"),
        (hand(scores={"5.1.2": {"given": {"approach": 50}}}), "5.1.2"),
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


def _colleague(base: dict[str, Any], name: str, **answers: Any) -> str:  # noqa: ANN401 - any JSON
    """Return an exported file with the words of a colleague beside one's own."""
    (mine,) = base["hands"].values()
    items = {id_: {**mine["items"][FIRST], **answer} for id_, answer in answers.items()}
    theirs = {"name": name, "changed": LATER, "head": {"site": "上海"}, "items": items}
    return _with(base, hands={**base["hands"], "h-colleague": theirs})


def test_a_colleagues_words_stand_beside_mine(opened: Open, tmp_path: Path) -> None:
    """Who brings what is shown before it is stored; nobody's words give way, and what differs is open."""
    page = started(opened)
    page.get_by_label("评价人员", exact=True).fill("王五")
    choose(page, FIRST, "conforms")
    area(page, FIRST, "observed").fill("我的")
    saved(page)
    base = json.loads(exported(page, tmp_path).read_text(encoding="utf-8"))
    seen = {"interviewed": "", "records": "", "observed": "他的"}
    other = {"finding": "partly", "grade": "minor", "evidence": seen, "changed": LATER, "site": "上海"}
    second = {**other, "fingerprint": fingerprint(page, SECOND), "provision": None}
    file = tmp_path / "theirs.json"
    file.write_text(_colleague(base, "李四", **{FIRST: other, SECOND: second}), encoding="utf-8")
    before = stored(page)
    import_file(page, file)
    dialog = page.locator("dialog[open]")
    expect(dialog).to_contain_text("李四")
    expect(dialog).to_contain_text(f"新增2项：{FIRST}、{SECOND}")
    expect(dialog).to_contain_text(f"与他人的评价发现不一1项，两边都留：{FIRST}")
    assert stored(page) == before
    dialog.get_by_role("button", name="合并").click()
    expect(area(page, FIRST, "observed")).to_have_value("我的")
    others = item(page, FIRST).locator(".kit-others")
    expect(others).to_contain_text("李四 · 上海")
    expect(others).to_contain_text("部分符合 · 一般")
    expect(others).to_contain_text("他的")
    expect(item(page, FIRST).locator(".kit-flags")).to_contain_text("未商定")
    expect(item(page, SECOND).locator('input[value=""]')).to_be_checked()
    choose(page, FIRST, "partly")
    item(page, FIRST).locator(".kit-grade select").select_option("minor")
    expect(item(page, FIRST).locator(".kit-flags")).not_to_contain_text("未商定")
    saved(page)
    hands = json.loads(exported(page, tmp_path).read_text(encoding="utf-8"))["hands"]
    assert sorted(hand["name"] for hand in hands.values()) == ["李四", "王五"]
    assert hands["h-colleague"]["items"][FIRST]["evidence"]["observed"] == "他的"
    import_file(page, file)
    expect(page.locator("dialog[open]")).to_contain_text(f"较早的1项，保留较晚的：{FIRST}")


def test_who_goes_on_is_asked(opened: Open, tmp_path: Path) -> None:
    """Where others wrote: oneself, and the form has what one wrote elsewhere; or another, and it is empty."""
    page = started(opened)
    page.get_by_label("评价人员", exact=True).fill("王五")
    choose(page, FIRST, "conforms")
    saved(page)
    base = json.loads(exported(page, tmp_path).read_text(encoding="utf-8"))
    file = tmp_path / "team.json"
    file.write_text(_colleague(base, "李四", **{FIRST: {"finding": "partly"}}), encoding="utf-8")
    for name, mine, other in (("李四", "partly", "王五"), ("赵六", "", "王五"), ("王五", "conforms", "李四")):
        page.evaluate("localStorage.clear()")
        page.goto("/zh/checklists/")
        import_file(page, file)
        expect(page.locator(".kit-shelf > li")).to_contain_text(TEAM)
        expect(page.locator(".kit-shelf > li")).to_contain_text("导入于")
        page.locator(".kit-shelf .kit-main").click()
        dialog = page.locator("dialog[open]")
        if name == "赵六":
            dialog.get_by_label("我的姓名").fill(name)
        else:
            dialog.get_by_label(name).check()
        dialog.get_by_role("button", name="继续").click()
        expect(item(page, FIRST).locator(f'input[value="{mine}"]')).to_be_checked()
        expect(item(page, FIRST).locator(".kit-others")).to_contain_text(other)
        choose(page, SECOND, "conforms")
        saved(page)
        page.reload()
        expect(page.get_by_label("评价人员", exact=True)).to_have_value(name)
        expect(item(page, SECOND).locator('input[value="conforms"]')).to_be_checked()


def test_another_person_takes_over_the_browser(opened: Open, tmp_path: Path) -> None:
    """What the first wrote stays theirs."""
    page = started(opened)
    field = page.get_by_label("评价人员", exact=True)
    field.fill("王五")
    choose(page, FIRST, "conforms")
    field.fill("李四")
    field.press("Tab")
    page.locator("dialog[open]").get_by_role("button", name="另一位：李四").click()
    expect(item(page, FIRST).locator(".kit-others")).to_contain_text("王五")
    expect(item(page, FIRST).locator('input[value=""]')).to_be_checked()
    expect(page.get_by_label("评价人员", exact=True)).to_have_value("李四")
    hands = json.loads(exported(page, tmp_path).read_text(encoding="utf-8"))["hands"]
    assert [hand["name"] for hand in hands.values() if hand["items"]] == ["王五"]


def test_any_two_assessments_of_the_shelf_join(opened: Open) -> None:
    """Also those that do not know of each other; the other leaves the list, and comes back if one likes."""
    page = started(opened)
    for finding, name in (("conforms", "王五"), ("partly", "李四")):
        page.goto(f"/zh/checklists/all/?set={SCOPE}&fill=new")
        page.get_by_label("评价人员", exact=True).fill(name)
        choose(page, FIRST, finding)
        saved(page)
    page.goto("/zh/checklists/")
    page.locator(".kit-shelf > li").filter(has_text="李四").get_by_role("button", name="合并另一份").click()
    dialog = page.locator("dialog[open]")
    dialog.get_by_label("要并入的评价").select_option(label=dialog.locator("option", has_text="王五").inner_text())
    expect(dialog).to_contain_text(f"新增1项：{FIRST}")
    dialog.get_by_role("button", name="合并").click()
    expect(page.locator(".kit-shelf > li").filter(has_text=TEAM)).to_have_count(1)
    expect(page.locator(".kit-shelf > li")).to_have_count(2)
    page.get_by_role("button", name="撤销").click()
    expect(page.locator(".kit-shelf > li")).to_have_count(3)


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
    expect(page.locator("dialog .kit-alarm")).to_contain_text("损坏的ZIP")


def fingerprint(page: Page, id_: str) -> str:
    """Return that of an item's provision."""
    found: str = page.evaluate("(id) => clausebookChecklist.items[id].fingerprint", id_)
    return found


def test_a_team_agrees_item_by_item(opened: Open, tmp_path: Path) -> None:
    """Findings side by side, the one that few gave marked; what is agreed stands for all, and can be taken back."""
    page = started(opened)
    page.get_by_label("评价人员", exact=True).fill("王五")
    choose(page, FIRST, "conforms")
    area(page, FIRST, "observed").fill("王见")
    saved(page)
    base = json.loads(exported(page, tmp_path).read_text(encoding="utf-8"))
    file = tmp_path / "team.json"
    for name in ("李四", "赵六"):
        seen = {"interviewed": "", "records": "", "observed": f"{name}见"}
        text = _colleague(base, name, **{FIRST: {"finding": "partly", "grade": "minor", "evidence": seen}})
        file.write_text(text.replace("h-colleague", f"h-{ord(name[0])}"), encoding="utf-8")
        import_file(page, file)
        page.locator("dialog[open]").get_by_role("button", name="合并").click()
    panel = page.locator("details", has=page.get_by_role("heading", name="多人评价"))
    panel.locator("summary").click()
    expect(panel).to_contain_text("几人都评了的1项，其中评价发现不一1项")
    voices = panel.locator(".kit-voices li")
    expect(voices).to_have_count(3)
    expect(panel.locator(".kit-few")).to_contain_text("王见")
    voices.filter(has_text="赵六见").get_by_role("button").click()
    expect(panel.get_by_label("商定的评价发现")).to_have_value("partly")
    expect(panel).to_contain_text("王五录入")
    expect(item(page, FIRST).locator(".kit-flags")).not_to_contain_text("未商定")
    saved(page)
    page.reload()
    expect(item(page, FIRST).locator(".kit-flags")).not_to_contain_text("未商定")
    hands = json.loads(exported(page, tmp_path).read_text(encoding="utf-8"))["hands"]
    (agreed,) = [hand["agreed"] for hand in hands.values() if hand["agreed"]]
    assert (agreed[FIRST]["finding"], agreed[FIRST]["grade"]) == ("partly", "minor")
    page.emulate_media(media="print")
    expect(item(page, FIRST).locator(".cb-write > p").first).to_be_visible()
    for said in ("李四见", "赵六见"):
        expect(item(page, FIRST).get_by_text(said)).to_be_visible()
    page.emulate_media(media="screen")
    panel.locator("summary").click()
    panel.get_by_label("只看评价发现不一").uncheck()
    panel.get_by_label("商定的说明").fill("议而未决")
    panel.get_by_label("商定的评价发现").select_option("")
    expect(item(page, FIRST).locator(".kit-flags")).to_contain_text("未商定")
