"""Addresses that readers bring along: permalinks, mistyped ones, and those of a folder on a stick."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Open
from tests.built import BuiltSite


def test_permalink_offers_both_languages_to_a_newcomer(opened: Open) -> None:
    """Nobody knows yet which one they read; the fragment is kept either way."""
    page = opened("/c/5.4.4.2/#5.4.4.2-b")
    expect(page).to_have_url(re.compile(r"/c/5\.4\.4\.2/#5\.4\.4\.2-b$"))
    page.locator("a[data-language=en]").click()
    page.wait_for_url("**/en/5.4.4.2/#5.4.4.2-b")
    expect(page.get_by_test_id("5.4.4.2-b")).to_be_in_viewport()


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("5.4.4.2/#5.4.4.2-b", "5.4.4.2/#5.4.4.2-b"),
        ("3.8/", "terms/t-customer-satisfaction-degree/"),
        ("10301-2016/4.4.4.2/", "5.4.4.2/"),
    ],
)
def test_permalink_goes_to_the_language_read_last(language: str, path: str, address: str, opened: Open) -> None:
    """A known reader gets there without another click."""
    page = opened(f"/{language}/")
    page.goto(f"/c/{path}")
    page.wait_for_url(f"**/{language}/{address}")


def test_back_from_a_permalink_leaves_it(opened: Open) -> None:
    """The way there takes no place in the history, so that "back" does not lead into a circle."""
    page = opened("/zh/about/")
    page.goto("/c/5.4.4.2/")
    page.wait_for_url("**/zh/5.4.4.2/")
    page.go_back()
    page.wait_for_url("**/zh/about/")


@pytest.mark.parametrize(
    ("typed", "proposed"),
    [
        ("/zh/5.4.4.9/", "/zh/5.4.4/"),
        ("/en/5.4.4.2.1/", "/en/5.4.4.2/"),
        ("/en/5.4.4.2x/", "/en/5.4.4.2/"),
        ("/zh/references/gbt-19912/", "/zh/references/gbt-19012/"),
        ("/en/terms/t-costumer/", "/en/terms/t-customer/"),
    ],
)
def test_a_wrong_address_proposes_the_nearest_page(typed: str, proposed: str, opened: Open) -> None:
    """A mistyped number costs one click, in the language of the address."""
    page = opened(typed)
    link = page.locator("[data-nearest]:visible a")
    expect(link).to_have_count(1)
    assert proposed in (link.get_attribute("href") or "")
    link.click()
    expect(page.locator("h1")).to_be_visible()


def test_a_hopeless_address_still_leads_home(opened: Open) -> None:
    """In both languages."""
    page = opened("/what/is/this")
    expect(page.locator("[data-nearest]:visible")).to_have_count(0)
    page.locator("a.way[lang=en]").click()
    page.wait_for_url("**/en/")


@pytest.mark.parametrize("typed", ["/zh/%", "/en/%E9%A1", "/constructor/", "/__proto__/", "/zh/toString/"])
def test_an_odd_address_stops_no_script(typed: str, opened: Open) -> None:
    """Neither what is no valid address nor a name of JavaScript's own is taken for a page."""
    page = opened(typed)
    expect(page.locator("[data-nearest]:visible")).to_have_count(0)
    expect(page.locator("a.way").first).to_be_visible()


@pytest.mark.parametrize("fragment", ["#%", "#%E9%A1", "#__proto__", '#"]'])
def test_an_odd_place_stops_no_script(fragment: str, opened: Open) -> None:
    """The page works to its last key."""
    page = opened(f"/zh/5.4.4.2/{fragment}")
    page.locator(".cb-theme").click()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    page.locator(".cb-copy:visible").first.click()
    expect(page.locator(".cb-live")).to_have_class("cb-live cb-live--shown")
    page.keyboard.press("/")
    expect(page.locator(".cb-search input")).to_be_focused()


@pytest.mark.parametrize("value", ['"]', "", "constructor", "zh-Hans", "[]", "%"])
def test_odd_choices_stop_no_script(value: str, opened: Open) -> None:
    """What stands in the browser's storage is not trusted: language, view, theme, keys."""
    page = opened("/zh/")
    page.evaluate(
        "(value) => ['language', 'view', 'view.tree', 'theme', 'keys'].forEach((n) => "
        "localStorage.setItem(`clausebook.${n}`, value))",
        value,
    )
    page.goto("/c/5.4.4.2/")
    expect(page.locator("a[data-language=zh]")).to_be_visible()
    page.goto("/zh/5.4.4.2/")
    expect(page.locator("html")).to_have_attribute("data-view", "zh")
    page.locator(".cb-theme").click()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")


def test_the_site_works_from_a_folder(opened: Open, built: BuiltSite) -> None:
    """Opened by a double click: links lead to pages, not to lists of files; views work and are remembered."""
    page = opened((built.folder / "index.html").as_uri())
    page.locator("a.way[data-language=zh]").click()
    page.wait_for_url("**/zh/index.html")
    page.locator('#content a[href*="5.4/"]').first.click()
    page.wait_for_url("**/zh/5.4/index.html")
    page.locator('#cb-nav a[href*="5.4.2/"]').click()
    page.wait_for_url("**/zh/5.4.2/index.html")
    page.keyboard.press("3")
    expect(page.locator(".cb-text .cb-en").first).to_be_visible()
    page.keyboard.press("]")
    page.wait_for_url("**/zh/5.4.3/index.html")
    expect(page.locator(".cb-text .cb-en").first).to_be_visible()
    page.locator("header a[hreflang=en]").click()
    page.wait_for_url("**/en/5.4.3/index.html")


def test_permalinks_work_from_a_folder(opened: Open, built: BuiltSite) -> None:
    """Also those printed on paper."""
    page = opened((built.folder / "c" / "3.8" / "index.html").as_uri())
    page.locator("a[data-language=en]").click()
    page.wait_for_url("**/en/terms/t-customer-satisfaction-degree/index.html")
