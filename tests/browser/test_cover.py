"""The cover is for those who come for the first time."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Open
from tests.browser.steps import led_through


def test_who_comes_first_chooses_a_language(opened: Open) -> None:
    """And may go back to choose the other."""
    page = opened("/")
    page.locator("a.way[data-language=en]").click()
    page.wait_for_url("**/en/")
    page.go_back()
    expect(page.locator("a.way[data-language=zh]")).to_be_visible()
    page.locator("a.way[data-language=zh]").click()
    page.wait_for_url("**/zh/")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_who_has_chosen_goes_through(language: str, opened: Open) -> None:
    """Without a click, and Back does not lead into a circle."""
    page = opened(f"/{language}/5.4/")
    led_through(page, "/", f"/{language}/")


def test_who_asks_for_the_cover_gets_it(opened: Open) -> None:
    """By the link at the foot of each page; its ways lead into the trees themselves."""
    page = opened("/en/5.4/")
    page.get_by_role("link", name="Cover", exact=True).click()
    expect(page.locator("body.cover")).to_be_visible()
    page.locator("a.way[data-language=zh]").click()
    page.wait_for_url("**/zh/")


@pytest.mark.parametrize("address", ["/?stay", "/c/?q=", "/c/5.4.4.2/?stay", "/zh/nowhere/"])
def test_the_theme_is_kept(address: str, opened: Open) -> None:
    """On the pages outside the trees too."""
    page = opened("/zh/", color_scheme="light")
    page.locator(".cb-theme").click()
    dark = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    page.goto(address)
    expect(page.locator("html")).to_have_css("background-color", dark)
