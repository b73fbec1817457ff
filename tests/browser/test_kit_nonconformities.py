"""Nonconformities in the page: made, edited, printed, overdue, carried to the next assessment, of two hands."""

import json
import re
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Open
from tests.browser.kit import FIRST, SECOND, area, choose, exported, hand_in, import_file, item, saved, started
from tests.browser.test_accessibility import violations
from tests.browser.waiting import until
from tests.tools import node_package


def made(page: Page, id_: str = FIRST) -> Locator:
    """Register what was found at an item; return the form."""
    choose(page, id_, "partly")
    item(page, id_).locator("select").select_option("minor")
    area(page, id_, "records").fill("ZL-2025-03")
    item(page, id_).get_by_role("button", name=re.compile("登记为不符合项|Register as a nonconformity")).click()
    return page.locator(".kit-fault[open] .kit-nonconformity")


def field(form: Locator, name: str) -> Locator:
    """Return a field of a form by its label."""
    return form.get_by_label(re.compile(f"^{name} "))


def test_made_edited_overdue_and_closed(opened: Open, tmp_path: Path) -> None:
    """Prefilled from the item; what is typed is kept over a reload; the state follows the days."""
    page = started(opened)
    form = made(page)
    expect(field(form, "对应的检查项")).to_have_value(FIRST)
    expect(field(form, "客观证据")).to_have_value("ZL-2025-03")
    field(form, "不符合陈述").fill("两台卡尺过期")
    field(form, "完成期限").fill("2020年1月31日")
    title = page.locator(".kit-fault > summary")
    expect(title).to_contain_text("NC-1 逾期")
    expect(title).to_contain_text("两台卡尺过期")
    field(form, "关闭日期").fill("2026-02-30")
    field(form, "责任人").fill("质量部")
    expect(form.locator(".kit-flags", has_text="没有这一天")).to_be_visible()
    field(form, "关闭日期").fill("2026-02-28")
    expect(title).to_contain_text("NC-1 已关闭")
    expect(page.locator(".kit-fault > .kit-flags")).to_contain_text("已关闭而没有验证")
    field(form, "验证").fill("看过新的台账")
    expect(page.locator(".kit-fault > .kit-flags")).to_have_text("完成期限早于评价日期")
    saved(page)
    page.reload()
    expect(item(page, FIRST).locator(".kit-objects")).to_contain_text("NC-1 · 已关闭")
    (record,) = hand_in(exported(page, tmp_path).read_text(encoding="utf-8"))["nonconformities"].values()
    assert (record["number"], record["due"], record["closed"]) == ("NC-1", "2020-01-31", "2026-02-28")
    assert (record["statement"], record["verification"], record["grade"]) == ("两台卡尺过期", "看过新的台账", "minor")


def test_numbers_go_on_and_unknown_items_are_refused(opened: Open) -> None:
    """The second is NC-2; an item that the standard does not have is told and not kept."""
    page = started(opened)
    made(page)
    page.locator(".kit-fault > summary").click()
    form = made(page, SECOND)
    expect(page.locator(".kit-fault > summary b")).to_have_text(["NC-1", "NC-2"])
    field(form, "对应的检查项").fill(f"{SECOND}，9.9-z-9")
    expect(form.locator(".kit-flags", has_text="9.9-z-9")).to_be_visible()
    field(form, "对应的检查项").fill(f"{SECOND}，{FIRST}")
    expect(item(page, FIRST).locator(".kit-objects button")).to_have_text(["NC-1 · 未关闭", "NC-2 · 未关闭"])


def test_the_sheet_is_printed(opened: Open) -> None:
    """Alone, in place of the page, with the provision and places to sign."""
    page = started(opened, language="en")
    page.evaluate("window.print = () => { window.printed = true; }")
    form = made(page)
    field(form, "Statement of nonconformity").fill("<b>Two</b> callipers")
    form.get_by_role("button", name="Print the sheet").click()
    sheet = page.locator(".kit-report")
    expect(sheet.locator("h1")).to_have_text("Nonconformity report NC-1")
    for words in ("<b>Two</b> callipers", "ZL-2025-03", "Signature for the organization", "Minor"):
        expect(sheet).to_contain_text(words)
    expect(sheet.locator("blockquote")).to_contain_text(FIRST)
    until(page, "window.printed")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(sheet).to_have_count(0)


def test_the_next_assessment_carries_them_along(opened: Open) -> None:
    """Open ones with their number and where they come from; found again after closing, the new one says so."""
    page = started(opened)
    page.get_by_label("组织", exact=True).fill("甲公司")
    form = made(page)
    field(form, "关闭日期").fill("2026-02-28")
    made(page, SECOND)
    saved(page)
    page.goto("/zh/checklists/")
    page.get_by_role("button", name="下一次评价").click()
    expect(page.locator(".kit-shelf li")).to_have_count(2)
    page.locator(".kit-shelf li", has_text="之后的评价").get_by_role("link", name="打开").click()
    expect(page.locator(".kit-fault > summary b")).to_have_text(["NC-1", "NC-2"])
    expect(item(page, SECOND).locator(".kit-objects button")).to_have_text(["NC-2 · 未关闭"])
    page.locator(".kit-panel", has=page.locator(".kit-nonconformities")).locator("> summary").click()
    expect(page.locator(".kit-fault > summary").first).to_contain_text("来自上次评价 20")
    made(page)
    expect(page.locator(".kit-fault > summary b")).to_have_text(["NC-1", "NC-2", "NC-3"])
    expect(page.locator(".kit-fault > summary").last).to_contain_text("重复以前的 NC-1")


def test_two_hands_write_of_one(opened: Open, tmp_path: Path) -> None:
    """What another wrote later on one field comes in beside what was written here on the others."""
    page = started(opened)
    form = made(page)
    field(form, "责任人").fill("质量部")
    field(form, "原因").fill("台账不全")
    saved(page)
    file = json.loads(exported(page, tmp_path).read_text(encoding="utf-8"))
    (hand,) = file["hands"].values()
    (id_,) = hand["nonconformities"]
    later = "2999-01-01T00:00:00Z"
    other = {"owner": "生产部", "written": {"owner": later}, "changed": later}
    file["hands"] = {"h-2": {"name": "李四", "nonconformities": {id_: other}}}
    path = tmp_path / "li.json"
    path.write_text(json.dumps(file), encoding="utf-8")
    import_file(page, path)
    expect(page.locator("dialog[open]")).to_contain_text("不符合项1项")
    page.get_by_role("button", name="合并", exact=True).click()
    expect(page.locator(".kit-fault > summary")).to_contain_text("生产部")
    expect(field(page.locator(".kit-nonconformity"), "原因")).to_have_value("台账不全")


def test_axe_finds_nothing_in_the_section(opened: Open) -> None:
    """Neither on a desk nor on a phone, with a form open."""
    page = started(opened, language="en", bypass_csp=True, reduced_motion="reduce")
    field(made(page), "Due").fill("2020-01-31")
    page.add_script_tag(path=node_package("axe-core/axe.min.js"))
    assert violations(page) == []
    page.set_viewport_size({"width": 390, "height": 844})
    assert violations(page) == []
