"""Choosing clauses and looking at a sheet: one thing to do first, all else where it is looked for."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE, Open
from tests.browser.kit import (
    FIRST,
    choose,
    export_menu,
    more_menu,
    saved,
    started,
)

COVERED = """
(button) => {
  const {left, top, width, height} = button.getBoundingClientRect();
  return !button.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}
"""
SMALL = """
() => [...document.querySelectorAll(".kit-choose :is(a, input, button), .kit-take :is(a, button, summary)")]
  .filter((one) => one.checkVisibility()).map((one) => [one.outerHTML, one.getBoundingClientRect()])
  .filter(([, {width, height}]) => Math.min(width, height) < 24).map(([html]) => html)
"""
FOCUSED = "document.activeElement?.textContent ?? ''"


def shown(page: Page, selector: str) -> float:
    """Return the opacity that something has."""
    return float(page.locator(selector).first.evaluate("(one) => getComputedStyle(one).opacity"))


@pytest.mark.parametrize("address", ["/zh/checklists/5.4/", "/zh/checklists/all/?set=5.4", "/zh/checklists/"])
def test_one_thing_to_do_and_the_rest_below_two_buttons(address: str, opened: Open) -> None:
    """To begin; files with their sizes below one button, what is rare below the other."""
    page = opened(address)
    expect(page.locator("#kit .kit-main")).to_have_count(1)
    names = [button.inner_text() for button in page.locator(".kit-actions > :is(.kit-button, .kit-menu):visible").all()]
    assert [name.strip() for name in names if name.strip() not in ("全选", "全不选")][:4] == [
        "开始填写", "打印", "导出", "⋯",
    ]  # fmt: skip
    files = export_menu(page)
    expect(files.get_by_role("link", name="PDF")).to_contain_text("KB")
    words = [re.sub(r"\s+", " ", one) for one in files.locator(".kit-button").all_inner_texts()]
    books = [f"空白工作簿（XLSX） {language}" for language in ("中文", "英文", "中英对照")]
    assert words[1:] == [*books, "CSV", "JSON"]
    page.keyboard.press("Escape")
    expect(files).to_be_hidden()
    assert page.evaluate(FOCUSED) == "导出"
    more_menu(page).get_by_role("button", name="复制选择的链接").click()
    expect(page.locator(".kit-menu[open]")).to_have_count(0)
    assert page.evaluate(FOCUSED) == "⋯"
    more_menu(page)
    page.locator("h1").click()
    expect(page.locator(".kit-menu[open]")).to_have_count(0)


def test_clauses_are_chosen_by_typing(opened: Open) -> None:
    """From the top of the page, by keys alone: a number in any width, words of a title, another match, and on."""
    page = opened("/zh/checklists/")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    field = page.get_by_label("按编号或标题勾选")
    for _ in range(4):
        page.keyboard.press("Tab")
        if field.evaluate("(one) => one === document.activeElement"):
            break
    expect(field).to_be_focused()
    told = page.locator(".kit-finding [role=status]")
    page.keyboard.type("５．4.4")
    expect(told).to_contain_text("5.4.4 顾客期望实现（第1个，共3个")
    page.keyboard.press("ArrowDown")
    expect(told).to_contain_text("5.4.4.1")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"\?set=5\.4\.4#content$"))
    page.keyboard.type("服务补救")
    expect(told).to_contain_text("5.4.4.2 服务补救")
    page.keyboard.press("Enter")
    expect(told).to_contain_text("已取消")
    expect(page).to_have_url(re.compile(r"\?set=5\.4\.4\.1#content$"))
    page.keyboard.type("没有这一条")
    expect(told).to_have_text("没有这样的章条")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"\?set=5\.4\.4\.1#content$"))
    field.fill("")
    page.keyboard.press("Enter")
    page.wait_for_url("**/checklists/all/?fill=*")


def test_what_is_pasted_to_choose_finds_its_clauses(opened: Open) -> None:
    """A title with its full stop, a number in brackets, the address of a page; of several numbers each."""
    page = opened("/zh/checklists/")
    field = page.get_by_label("按编号或标题勾选")
    told = page.locator(".kit-finding [role=status]")
    for pasted in (
        "5.4.4.2 服务补救。",
        "“服务补救”",
        "[5.4.4.2]",
        f"{page.url.replace('checklists', '5.4.4.2')}#5.4.4.2-b",
    ):
        field.fill(pasted)
        expect(told).to_contain_text("5.4.4.2 服务补救（第1个，共1个")
    field.fill("5.4.4.2，5.1.2")
    expect(told).to_contain_text("共2个")
    page.get_by_role("button", name="勾选找到的2条").click()
    expect(page).to_have_url(re.compile(r"\?set=5\.1\.2,5\.4\.4\.2(#|$)"))
    field.fill("。。")
    expect(told).to_have_text("没有这样的章条")


def test_messages_cover_no_button(opened: Open) -> None:
    """They stand in the bar; alarms at the foot of the window push up what is there."""
    page = opened("/zh/checklists/", viewport=PHONE, has_touch=True)
    more_menu(page).get_by_role("button", name="复制选择的链接").click()
    expect(page.locator(".kit-take .kit-messages")).to_contain_text("zh/checklists/all/")
    page.add_init_script(
        "Object.defineProperty(globalThis, 'localStorage', {get() { throw new DOMException('no', 'SecurityError'); }})"
    )
    page.reload()
    alarm = page.locator(".kit-alarm")
    expect(alarm).to_be_visible()
    buttons = page.locator(".kit-take :is(button, summary)").locator("visible=true")
    expect(buttons).to_have_count(4)
    for at in (0, 400, 100_000):
        page.evaluate("(at) => scrollTo({top: at, behavior: 'instant'})", at)
        for button in buttons.all():
            assert not button.evaluate(COVERED), (at, button.inner_text())
    page.evaluate("scrollTo({top: 100000, behavior: 'instant'})")
    assert not page.locator(".kit-shelves label.kit-button").evaluate(COVERED)


def test_the_focus_stays_with_what_is_deleted_and_brought_back(opened: Open) -> None:
    """On the way back, then on the assessment; as after a new name and a copy."""
    page = started(opened)
    choose(page, FIRST, "conforms")
    saved(page)
    page.goto("/zh/checklists/")
    page.get_by_role("button", name="删除").focus()
    page.keyboard.press("Enter")
    assert page.evaluate(FOCUSED) == "撤销"
    page.keyboard.press("Enter")
    expect(page.locator(".kit-shelf > li[data-assessment]")).to_have_count(1)
    assert page.evaluate(FOCUSED) == "删除"
    page.get_by_role("button", name="改名").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    expect(page.locator("dialog[open]")).to_have_count(0)
    assert page.evaluate(FOCUSED) == "改名"
    page.get_by_role("button", name="复制一份").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".kit-shelf > li[data-assessment]")).to_have_count(2)
    assert page.evaluate(FOCUSED) == "复制一份"


def test_a_tap_on_a_title_ticks_it(opened: Open) -> None:
    """And does not leave the page; how many items there are leads to them."""
    page = opened("/zh/checklists/", viewport=PHONE, has_touch=True, is_mobile=True)
    page.locator('[data-clause="5.4"] .kit-row').tap()
    expect(page).to_have_url(re.compile(r"/checklists/\?set=5\.4$"))
    expect(page.locator(".kit-chosen")).to_contain_text("已选23项")
    assert page.evaluate(SMALL) == []
    files = page.locator(".kit-choose .cb-downloads")
    for kind in ("PDF", "XLSX"):
        places = files.get_by_text(kind).evaluate_all(
            "(all) => all.map((one) => Math.round(one.getBoundingClientRect().x))"
        )
        assert len(places) > 20
        assert len(set(places)) == 1
    row = page.locator('[data-clause="5.4"]')
    row.get_by_role("link", name="23项 查看 5.4").tap()
    page.wait_for_url("**/checklists/5.4/")


def test_to_begin_is_a_few_keys_away(opened: Open) -> None:
    """From the top, by the link that skips the contents."""
    page = opened("/zh/checklists/?set=5.4")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    pressed = 2
    while page.evaluate(FOCUSED) != "开始填写":
        page.keyboard.press("Tab")
        pressed += 1
        assert pressed <= 7
    page.keyboard.press("Enter")
    page.wait_for_url("**/checklists/all/?fill=*")


def test_fingerprints_and_ids_are_there_on_demand_and_in_print(opened: Open) -> None:
    """Under the pointer or the focus, and always on paper."""
    page = opened("/zh/checklists/5.4/")
    page.locator("h1").hover()
    fingerprint, id_ = ".cb-sheet-provision .cb-fingerprint", ".cb-sheet-item .cb-question-id"
    assert (shown(page, fingerprint), shown(page, id_)) == (0, 0)
    page.locator(".cb-sheet-provision").first.hover()
    assert shown(page, fingerprint) == 1
    page.locator(".cb-question-id a").first.focus()
    assert shown(page, id_) == 1
    page.emulate_media(media="print")
    page.locator("h1").focus()
    assert (shown(page, fingerprint), shown(page, id_)) == (1, 1)
