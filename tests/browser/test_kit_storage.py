"""What is typed is kept: no field takes words that nobody keeps, and windows do not overwrite each other."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Open
from tests.browser.kit import (
    FIRST,
    SCOPE,
    SECOND,
    area,
    choose,
    exported,
    hand_in,
    item,
    saved,
    started,
    stored,
)

FULL = """
() => {
  const real = Storage.prototype.setItem;
  Storage.prototype.setItem = function () { throw new DOMException("full", "QuotaExceededError"); };
  globalThis.makeRoom = () => { Storage.prototype.setItem = real; };
}
"""
SILENT = "Storage.prototype.setItem = function () {}"
"""A storage that takes everything and keeps nothing, without a sign."""


BEHIND = """
() => {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given) { super(...(given.length ? given : [Real.now() - 864e5])); }
    static now() { return Real.now() - 864e5; }
  };
}
"""
"""A clock that was set back by a day."""
LATER = "() => { const real = performance.now.bind(performance); performance.now = () => real() + 60000; }"


def filling(page: Page) -> None:
    """Open the page that is filled in, whatever the storage does."""
    page.goto(f"/zh/checklists/all/?set={SCOPE}&fill=new")
    expect(page.locator(".kit-sticky")).to_be_visible()


def test_full_storage_shouts_and_recovers(opened: Open, tmp_path: Path) -> None:
    """The page says at once that it could not save, exports what it holds, and saves when there is room again."""
    page = started(opened)
    page.evaluate(FULL)
    area(page, FIRST, "observed").fill("不能丢")
    alarm = page.locator(".kit-alarms")
    expect(alarm).to_contain_text("没有保存")
    kept = hand_in(exported(page, tmp_path).read_text(encoding="utf-8"))
    assert kept["items"][FIRST]["evidence"]["observed"] == "不能丢"
    page.evaluate("makeRoom()")
    expect(alarm).to_be_empty()
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


def test_fields_open_only_when_what_is_typed_is_kept(opened: Open) -> None:
    """A storage that drops what it is given locks them; whoever wants to go on all the same says so."""
    page = opened("/zh/")
    page.add_init_script(SILENT)
    filling(page)
    expect(area(page, FIRST, "observed")).to_be_disabled()
    expect(item(page, FIRST).locator('input[value="conforms"]')).to_be_disabled()
    expect(page.locator(".kit-alarms")).to_contain_text("不会保存")
    page.get_by_role("button", name="仍然填写").click()
    expect(area(page, FIRST, "observed")).to_be_enabled()
    area(page, FIRST, "observed").fill("还在")
    expect(page.locator(".kit-state")).to_have_text("本页有尚未保存的内容。")
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


@pytest.mark.parametrize("behind", [0, 1])
def test_words_that_were_replaced_do_not_come_back(opened: Open, behind: int) -> None:
    """Whatever the clocks of the windows say: what one replaces is replaced in the other."""
    one = started(opened)
    two = one.context.new_page()
    pages = (one, two)
    two.goto(one.url)
    pages[behind].evaluate(BEHIND)
    area(one, FIRST, "observed").fill("甲说一二三")
    expect(area(two, FIRST, "observed")).to_have_value("甲说一二三")
    for page in pages:
        page.evaluate(LATER)
    area(two, FIRST, "observed").fill("甲说四五六")
    expect(area(one, FIRST, "observed")).to_have_value("甲说四五六")
    area(one, FIRST, "records").fill("另记")
    for page in pages:
        saved(page)
        expect(area(page, FIRST, "records")).to_have_value("另记")
        expect(area(page, FIRST, "observed")).to_have_value("甲说四五六")
    assert stored(one)[f"item:{FIRST}"]["evidence"]["observed"] == "甲说四五六"


@pytest.mark.parametrize(("kept", "lost"), [("甲" * 15_000, "乙" * 15_000), ("乙" * 15_001, "甲" * 15_000)])
@pytest.mark.parametrize("behind", [True, False])
def test_two_windows_whose_words_have_no_room_together(kept: str, lost: str, opened: Open, *, behind: bool) -> None:
    """Both windows keep the same text, whichever wrote first; the other is kept beside, until someone has taken it."""
    one = started(opened)
    two = one.context.new_page()
    two.goto(one.url)
    two.evaluate(FULL)
    area(two, FIRST, "observed").fill(lost if behind else kept)
    area(one, FIRST, "observed").fill(kept if behind else lost)
    saved(one)
    aside = two.locator(".kit-alarms textarea")
    expect(aside).to_have_value(lost)
    expect(area(two, FIRST, "observed")).to_have_value(kept)
    two.evaluate("makeRoom()")
    saved(two)
    for page in (one, two):
        expect(area(page, FIRST, "observed")).to_have_value(kept)
        expect(page.locator(".kit-alarms textarea")).to_have_value(lost)
        assert stored(page)[f"item:{FIRST}"]["evidence"]["observed"] == kept
        saved(page)
    one.close()
    two.reload()
    expect(aside).to_have_value(lost)
    with two.expect_download() as download:
        two.get_by_role("button", name="下载这段文字").click()
    assert download.value.path().read_text(encoding="utf-8") == lost
    two.get_by_role("button", name="不再保留").click()
    expect(aside).to_have_count(0)
    two.reload()
    expect(area(two, FIRST, "observed")).to_have_value(kept)
    expect(aside).to_have_count(0)


def test_a_line_about_the_visit_is_kept_beside_too(opened: Open) -> None:
    """A field of one line has no room for two; what one of two windows wrote is not dropped in silence."""
    one = started(opened)
    two = one.context.new_page()
    two.goto(one.url)
    two.evaluate(FULL)
    two.get_by_label("组织", exact=True).fill("甲公司")
    one.get_by_label("组织", exact=True).fill("乙公司北方分部")
    saved(one)
    two.evaluate("makeRoom()")
    for page in (one, two):
        expect(page.locator(".kit-alarms textarea")).to_have_value("甲公司")
        page.locator("h1").click()
        expect(page.get_by_label("组织", exact=True)).to_have_value("乙公司北方分部")
    two.get_by_role("button", name="不再保留").click()
    expect(one.locator(".kit-alarms textarea")).to_have_count(0)


def test_one_bad_record_hides_no_other(opened: Open) -> None:
    """Heads and items that cannot be read are told and left as they are; the others are all there."""
    page = started(opened)
    choose(page, FIRST, "conforms")
    choose(page, SECOND, "partly")
    saved(page)
    page.evaluate(
        """([first]) => {
          const head = Object.keys(localStorage).find((key) => key.endsWith("|head"));
          for (const [id, value] of Object.entries({a: '{"scope": "5.1"}', b: "null", c: "[1]", d: "{cut"})) {
            localStorage[head.replace(/[^|]+\\|head$/, `bad-${id}|head`)] = value;
          }
          const item = Object.keys(localStorage).find((key) => key.endsWith(`|item:${first}`));
          localStorage[item] = '{"finding": 5}';
        }""",
        [FIRST],
    )
    page.reload()
    expect(item(page, SECOND).locator('input[value="partly"]')).to_be_checked()
    expect(page.locator(".kit-alarms")).to_contain_text("有1条保存的记录无法读取")
    page.goto("/zh/checklists/")
    expect(page.locator(".kit-shelf > li")).to_have_count(5)
    expect(page.locator(".kit-shelf .kit-main")).to_have_count(1)


def test_an_export_of_another_edition_is_noted_where_it_stands(opened: Open) -> None:
    """Not under the key of the edition that is shown, where it would outlive the assessment."""
    page = started(opened)
    choose(page, FIRST, "conforms")
    saved(page)
    edition = page.evaluate("clausebookRules.standard.edition")
    page.evaluate(
        """(edition) => {
          for (const [key, value] of Object.entries(localStorage)) {
            if (!key.startsWith("clausebook.kit|")) continue;
            localStorage[key.replace(`|${edition}|`, "|old-1|")] = value;
            delete localStorage[key];
          }
        }""",
        edition,
    )
    page.goto("/zh/checklists/")
    with page.expect_download():
        page.get_by_role("button", name="导出JSON").click()
    expect(page.locator(".kit-shelf")).to_contain_text("上次导出")
    page.get_by_role("button", name="删除").click()
    assert page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('clausebook.kit|'))") == []
