"""Searching: Chinese words, English words and clause numbers are found, and lead there."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Open


def search(page: Page, typed: str) -> None:
    """Type into the search box."""
    page.locator("input[name=query]").click()
    page.locator("input[name=query]").press_sequentially(typed)


@pytest.mark.parametrize("tree", ["zh", "en"])
@pytest.mark.parametrize("typed", ["服务补救", "recovery", "5.4.4.2"])
def test_the_clause_is_found(tree: str, typed: str, opened: Open) -> None:
    """Whatever a reader knows of a clause finds it, in either language, and only in the tree one reads."""
    page = opened(f"/{tree}/")
    search(page, typed)
    found = page.locator(f'.cb-results a[href*="/{tree}/5.4.4.2/"]').first
    expect(found).to_be_visible()
    found.click()
    page.wait_for_url(f"**/{tree}/5.4.4.2/**")


def test_nothing_found_is_said(opened: Open) -> None:
    """An empty list is announced in words."""
    page = opened("/en/")
    search(page, "qwxzv")
    expect(page.locator(".cb-search-status")).to_contain_text("Nothing found")


def test_search_closes_with_escape(opened: Open) -> None:
    """And the text is there again."""
    page = opened("/zh/")
    search(page, "顾客")
    results = page.locator(".cb-results a").first
    expect(results).to_be_visible()
    page.keyboard.press("Escape")
    expect(results).to_be_hidden()
