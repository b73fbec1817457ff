"""The question of a search in the address of a page: by a link, and on coming back from a result."""

import re
from urllib.parse import parse_qs, quote, urlsplit

from playwright.sync_api import expect

from tests.browser.conftest import Open
from tests.browser.test_search_dialog import FIELD, LINKS, typed


def test_deep_link(opened: Open) -> None:
    """`?q=` opens the dialog with its results."""
    page = opened(f"/en/?q={quote('顾客期望')}")
    expect(page.locator(FIELD)).to_have_value("顾客期望")
    expect(page.locator(LINKS).first).to_contain_text("3.5")


def test_back_comes_to_the_results(opened: Open) -> None:
    """Whoever opened a result and goes back stands before the question and its results, and can close them for good."""
    page = opened("/zh/?view=both#contents")
    page.locator(FIELD).click()
    typed(page, "服务补救")
    page.locator(LINKS).first.click()
    page.wait_for_url("**/zh/5.4.4.2/")
    page.go_back()
    expect(page.locator(FIELD)).to_have_value("服务补救")
    expect(page.locator(LINKS).first).to_contain_text("5.4.4.2")
    assert parse_qs(urlsplit(page.url).query) == {"view": ["both"], "q": ["服务补救"]}
    page.keyboard.press("Escape")
    expect(page).to_have_url(re.compile(r"/zh/\?view=both#contents$"))
    page.reload()
    expect(page.locator(FIELD)).to_have_value("")


def test_a_result_beside_the_page_or_on_it_leaves_no_question(opened: Open) -> None:
    """A result that is opened in another tab leaves the list open; one on the page that is shown only goes there."""
    page = opened("/zh/5.4.4.2/")
    page.evaluate("globalThis.stays = true")
    page.locator(FIELD).click()
    typed(page, "服务补救")
    place = page.locator(".cb-result a[href$='/5.4.4.2/#5.4.4.2-a']")
    with page.context.expect_page():
        place.click(modifiers=["Control"])
    expect(place).to_be_visible()
    place.click()
    expect(page).to_have_url(re.compile(r"/zh/5\.4\.4\.2/#5\.4\.4\.2-a$"))
    expect(place).to_be_hidden()
    assert page.evaluate("globalThis.stays")
