"""The sample: one click from the checklists and from the help, nothing of it kept, a copy where it is wanted."""

import pytest
from playwright.sync_api import Dialog, Page, expect

from tests.browser.conftest import Open
from tests.browser.kit import FIRST, area, choose, item, saved, started, stored

SHOWN = "5.1.4-a-2"
WORDS = {
    "zh": ("示例（虚构）", "存一份到列表", "本浏览器里的评价", "删除"),
    "en": ("made up", "Keep a copy in the list", "Assessments in this browser", "Delete"),
}


def opened_sample(page: Page) -> None:
    """Wait until the sample stands open, all of it reviewed."""
    expect(page.locator(".kit-sample")).to_be_visible()
    expect(page.locator(".kit-progress")).to_contain_text("20/20")


@pytest.mark.parametrize("page_", ["", "help/"])
def test_one_click_opens_it_and_nothing_is_kept(opened: Open, page_: str) -> None:
    """It is filled in; what is tried in it does not reach the storage, and nothing else in it changes."""
    page = started(opened)
    choose(page, FIRST, "conforms")
    saved(page)
    before = stored(page)
    page.goto(page.url.partition("/checklists/")[0] + f"/checklists/{page_}")
    page.locator('a[href$="?fill=sample"]').first.click()
    opened_sample(page)
    expect(area(page, SHOWN, "observed")).not_to_be_empty()
    expect(page.locator(".kit-thumb img").first).to_be_visible()
    area(page, SHOWN, "observed").fill("试一试")
    choose(page, SHOWN, "does-not")
    expect(page.locator(".kit-progress")).to_contain_text("未结")
    assert stored(page) == before


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_copy_is_kept_where_it_is_wanted(opened: Open, language: str) -> None:
    """With what was tried, marked in the list, and it can be deleted."""
    named, keeps, _, deletes = WORDS[language]
    page = opened(f"/{language}/checklists/all/?fill=sample")
    expect(page.locator(".kit-sample")).to_be_visible()
    area(page, SHOWN, "observed").fill("tried")
    page.get_by_role("button", name=keeps).click()
    page.wait_for_url("**/checklists/all/?fill=sample-*")
    expect(page.locator(".kit-sample")).to_be_visible()
    expect(page.get_by_role("button", name=keeps)).to_have_count(0)
    expect(area(page, SHOWN, "observed")).to_have_value("tried")
    page.goto(page.url.partition("all/")[0])
    row = page.locator(".kit-shelf li").first
    expect(row).to_contain_text(named)
    expect(row.locator(".kit-sample-mark")).to_be_visible()
    row.get_by_role("button", name=deletes).click()
    expect(page.locator(".kit-shelf .kit-sample-mark")).to_have_count(0)


def test_leaving_asks_only_where_something_was_tried(opened: Open) -> None:
    """What was typed is not dropped in silence."""
    page = opened("/zh/checklists/all/?fill=sample")
    opened_sample(page)
    area(page, SHOWN, "observed").fill("试一试")
    asked = []

    def leave(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    page.on("dialog", leave)
    page.goto(page.url.partition("all/")[0])
    assert asked == ["beforeunload"]
    expect(page.locator(".kit-shelf")).to_be_visible()
    expect(item(page, SHOWN)).to_have_count(0)
