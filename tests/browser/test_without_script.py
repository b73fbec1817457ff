"""Without JavaScript everything can still be read, followed and printed."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE, Open
from tests.built import BuiltSite


@pytest.fixture(params=["zh", "en"])
def tree(request: pytest.FixtureRequest) -> str:
    """Return each language tree in turn."""
    tree: str = request.param
    return tree


def plain(shown: Open, address: str, **settings: object) -> Page:
    """Open a page in a browser without JavaScript."""
    return shown(address, java_script_enabled=False, **settings)


def test_a_clause_is_readable_in_both_languages(tree: str, shown: Open, built: BuiltSite) -> None:
    """Both texts are shown, since no script can switch them."""
    page = plain(shown, f"/{tree}/5.4.4.2/")
    for provision in built.index.clauses["5.4.4.2"].provisions:
        for words in (provision.text.zh, provision.text.en):
            expect(page.locator("#content .cb-run").get_by_text(words, exact=True)).to_be_visible()


def test_running_text_is_readable_in_both_languages(tree: str, shown: Open) -> None:
    """So are chapters."""
    page = plain(shown, f"/{tree}/5.4.4/")
    expect(page.locator(".cb-running .cb-zh").first).to_be_visible()
    expect(page.locator(".cb-running .cb-en").first).to_be_visible()


def test_what_needs_a_script_is_not_offered(tree: str, shown: Open) -> None:
    """No button that does nothing, no search box that finds nothing."""
    page = plain(shown, f"/{tree}/5.4.4.2/")
    expect(page.locator("button:visible")).to_have_count(0)
    expect(page.locator("input:visible")).to_have_count(0)
    page.goto(f"/{tree}/terms/")
    expect(page.locator("input:visible")).to_have_count(0)


def test_links_lead_on(tree: str, shown: Open) -> None:
    """Terms, the next clause, and the same page in the other language."""
    other = {"zh": "en", "en": "zh"}[tree]
    page = plain(shown, f"/{tree}/5.4.4.2/")
    page.locator(".cb-text [data-term]").first.click()
    page.wait_for_url(f"**/{tree}/terms/t-*/")
    page.go_back()
    page.locator(".cb-around a[rel=next]").click()
    page.wait_for_url(f"**/{tree}/5.4.5/")
    page.locator(f"header a[hreflang^={other}]").click()
    page.wait_for_url(f"**/{other}/5.4.5/")


def test_the_contents_are_reachable_on_a_phone(tree: str, shown: Open) -> None:
    """The menu is a link to them."""
    page = plain(shown, f"/{tree}/5.4.4.2/", viewport=PHONE)
    page.locator(".cb-menu").click()
    expect(page.locator('#cb-nav a[href$="/5.4/"]')).to_be_in_viewport()


def test_a_checklist_is_there(tree: str, shown: Open, built: BuiltSite) -> None:
    """An assessor can print it."""
    page = plain(shown, f"/{tree}/checklists/5.4.4.2/")
    for question in built.index.checklist_at(built.index.clauses["5.4.4.2"]):
        row = page.get_by_test_id(question.id)
        expect(row.get_by_text(question.question.zh, exact=True)).to_be_visible()
        expect(row.get_by_text(question.question.en, exact=True)).to_be_visible()


@pytest.mark.parametrize("address", ["/", "/c/5.4.4.2/", "/c/10301-2016/4.4.4.2/", "/zh/nowhere/"])
def test_ways_in_work(address: str, shown: Open) -> None:
    """The cover, the permalinks and the page for wrong addresses offer both languages."""
    for language in ("zh", "en"):
        page = plain(shown, address)
        page.locator(f'a.way[href*="{language}/"]').click()
        page.wait_for_url(f"**/{language}/**")
