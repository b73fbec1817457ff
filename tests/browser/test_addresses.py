"""Addresses that readers bring along: permalinks, mistyped ones, and those of a folder on a stick."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Open
from tests.browser.steps import led_through
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


@pytest.mark.parametrize(
    ("asked", "reached"),
    [("/", "/zh/"), ("/c/5.4.4.2/", "/zh/5.4.4.2/"), ("/c/10301-2016/4.4.4.2/", "/zh/5.4.4.2/")],
)
def test_what_is_looked_for_goes_along(asked: str, reached: str, opened: Open) -> None:
    """By the cover and the permalinks: the question, the view and the place arrive."""
    page = opened("/zh/")
    page.goto(f"{asked}?q=服务补救&view=both#content")
    page.wait_for_url(f"**{reached}?*#content")
    expect(page.locator("input[name=query]")).to_have_value("服务补救")
    expect(page.locator("html")).to_have_attribute("data-view", "both")


def test_back_from_a_permalink_leaves_it(opened: Open) -> None:
    """The way there takes no place in the history, so that "back" does not lead into a circle."""
    page = opened("/zh/about/")
    led_through(page, "/c/5.4.4.2/", "/zh/5.4.4.2/")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_number_of_another_edition_is_told_on_arrival(language: str, opened: Open) -> None:
    """Once: with which edition, and what the clause is here; the place asked for is kept."""
    page = opened(f"/{language}/")
    page.goto("/c/10301-2016/4.4.4.2/#5.4.4.2-b")
    page.wait_for_url(f"**/{language}/5.4.4.2/#5.4.4.2-b")
    expect(page.locator(".cb-told")).to_contain_text("T/CAQ 10301—2016")
    expect(page.locator(".cb-told")).to_contain_text("4.4.4.2")
    page.reload()
    expect(page.locator("h1")).to_be_visible()
    expect(page.locator(".cb-told")).to_have_count(0)


@pytest.mark.parametrize(
    ("typed", "proposed", "why"),
    [
        ("/zh/5.4.4.9/", "/zh/5.4.4/", "5.4.4.9"),
        ("/en/5.4.4.2.1/", "/en/5.4.4.2/", "5.4.4.2.1"),
        ("/zh/references/gbt-19912/", "/zh/references/gbt-19012/", "gbt-19912"),
        ("/en/terms/t-costumer/", "/en/terms/t-customer/", "t-costumer"),
        ("/zh/4.4.4.2/", "/zh/5.4.4.2/", "T/CAQ 10301—2016"),
        ("/en/GB%2FT%2019012-2019%207.4/", "/en/references/gbt-19012/#gbt-19012-2019", "7.4"),
    ],
)
def test_a_wrong_address_proposes_what_was_meant(typed: str, proposed: str, why: str, opened: Open) -> None:
    """A mistyped number costs one click, in the language of the address, and the page tells why it is that one."""
    page = opened(typed)
    link = page.locator(".found a").first
    expect(link).to_be_visible()
    assert proposed in (link.get_attribute("href") or "")
    expect(page.locator(".found li").first.locator("p")).to_contain_text(why)
    link.click()
    expect(page.locator("h1")).to_be_visible()
    expect(page.locator(".cb-told")).to_contain_text(why)


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("/zh/第5.4.4.2条/", "/zh/5.4.4.2/"),
        ("/en/5.4.4.2-B/?view=both&q=a", "/en/5.4.4.2/?view=both&q=a#5.4.4.2-b"),
        ("/zh/5。4。4。2/", "/zh/5.4.4.2/"),
        ("/en/GB%2FT%2019012—2019", "/en/references/gbt-19012/#gbt-19012-2019"),
        ("/zh/%E9%A1%BE%E5%AE%A2%/", "/zh/terms/t-customer/"),
        ("/en/Figure 1", "/en/4/#figure-1"),
    ],
)
def test_an_address_in_another_spelling_arrives(typed: str, address: str, opened: Open, server: str) -> None:
    """Without a click, where it can mean one place alone."""
    opened(typed).wait_for_url(f"{server}{address}")


def test_a_hopeless_address_still_leads_home(opened: Open) -> None:
    """In both languages."""
    page = opened("/what/is/this")
    page.locator("a.way[lang=en]").click()
    page.wait_for_url("**/en/")


@pytest.mark.parametrize("typed", ["/zh/%", "/en/%E9%A1", "/constructor/", "/__proto__/", "/zh/toString/"])
def test_an_odd_address_stops_no_script(typed: str, opened: Open) -> None:
    """Neither what is no valid address nor a name of JavaScript's own is taken for a page."""
    page = opened(typed)
    expect(page.locator("a.way").first).to_be_visible()
    page.locator("form input").fill("5.4.4.2")
    page.keyboard.press("Enter")
    page.wait_for_url("**/5.4.4.2/")


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("T/CAQ 10301 4.4.4.2 b)", "5.4.4.2/#5.4.4.2-b"),
        ("第五章", "5/"),
        ("Customer", "terms/t-customer/"),
        ("fuwu bujiu", "5.4.4.2/"),
        ("5.4.4.2-b-1", "checklists/5.4.4.2/#5.4.4.2-b-1"),
    ],
)
def test_the_page_that_finds_places_leads_to_what_is_typed(typed: str, address: str, opened: Open) -> None:
    """By itself where it is plain, by a click where there is something to tell."""
    page = opened("/en/")
    page.goto("/c/")
    page.locator("form input").fill(typed)
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/c/\?q=|/en/[^c]"))
    link = page.locator(".found a").first
    if "/c/" in page.url:
        expect(link.or_(page.locator(".cb-page"))).to_be_visible()
    if "/c/" in page.url:
        link.click()
    page.wait_for_url(f"**/en/{address}")


def test_what_is_not_found_is_said(opened: Open) -> None:
    """In the reader's language, and the field still holds it."""
    page = opened("/en/")
    page.goto("/c/?q=xyzzyqwv")
    expect(page.locator(".said")).to_contain_text("“xyzzyqwv” was not found")
    expect(page.locator("form input")).to_have_value("xyzzyqwv")


def test_places_are_found_from_a_folder_too(opened: Open, built: BuiltSite) -> None:
    """Links lead to files, not to lists of files."""
    page = opened((built.folder / "c/index.html").as_uri())
    page.locator("form input").fill("4.4.4.2")
    page.keyboard.press("Enter")
    page.locator(".found a[lang=en]").first.click()
    page.wait_for_url("**/en/5.4.4.2/index.html")


COPY = [
    ("/zh/5.4.4.2/", ".cb-run > .cb-copy", "/c/5.4.4.2-a/"),
    ("/zh/full/", "[id='5.4.4'] + .cb-copy", "/c/5.4.4/"),
    ("/en/5.4.4/", ".cb-en .cb-run > .cb-copy", "/c/5.4.4.1-a/"),
    ("/zh/terms/", ".cb-term-head > .cb-copy", "/c/t-customer/"),
    ("/en/references/gbt-19012/", ".cb-actions [data-copy]", "/c/gbt-19012/"),
    ("/zh/terms/t-customer/", ".cb-actions [data-copy]", "/c/t-customer/"),
    ("/en/references/gbt-19012/", "h2 + .cb-copy", "/c/gbt-19012-2019/"),
    ("/zh/references/", "[href='gbt-19012/'] + .cb-copy", "/c/gbt-19012/"),
    ("/zh/4/", "figcaption > .cb-copy", "/c/figure-1/"),
    ("/zh/5.4.4.2/", ".cb-question-id > .cb-copy", "/c/5.4.4.2-a-1/"),
    ("/zh/checklists/5.4.4.2/", ".cb-question-id > .cb-copy", "/c/5.4.4.2-a-1/"),
]


@pytest.mark.parametrize(("address", "button", "copied"), COPY)
def test_a_link_is_copied_at_every_level(address: str, button: str, copied: str, opened: Open, server: str) -> None:
    """In no particular language, and it arrives at the very place."""
    page = opened(address, permissions=["clipboard-read", "clipboard-write"])
    page.locator(button).first.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".cb-live")).to_have_class("cb-live cb-live--shown")
    link = page.evaluate("navigator.clipboard.readText()")
    assert link == f"{server}{copied}"
    page.goto(link)
    page.wait_for_url(re.compile("/(zh|en)/"))
    place = page.url.partition("#")[2]
    expect(page.locator(f'[id="{place}"]' if place else "h1").first).to_be_in_viewport()


def test_from_a_folder_a_copied_link_names_the_file(opened: Open, built: BuiltSite) -> None:
    """A browser shows a list of files for an address that ends in a slash."""
    page = opened((built.folder / "zh/5.4.4.2/index.html").as_uri())
    page.locator(".cb-run > .cb-copy").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".cb-live")).to_contain_text("/c/5.4.4.2-a/index.html")


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
    page.evaluate("(value) => sessionStorage.setItem('clausebook.arrival', value)", value)
    page.goto("/zh/5.4.4.2/")
    expect(page.locator("html")).to_have_attribute("data-view", "zh")
    page.locator(".cb-theme").click()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")


def test_the_site_works_from_a_folder(opened: Open, built: BuiltSite) -> None:
    """Opened by a double click: links lead to pages, not to lists of files; views work and are remembered."""
    page = opened((built.folder / "index.html").as_uri())
    page.locator("a.way[data-language=zh]").click()
    page.wait_for_url("**/zh/index.html")
    page.locator('#content a[href*="5.4/"]:visible').first.click()
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
