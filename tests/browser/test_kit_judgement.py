"""The rules of judgement behind printed sheets, blank and filled in: where they are wanted, and loaded then alone."""

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from generator.model import LANGUAGES, Language
from generator.words import say
from tests.browser.conftest import Open
from tests.browser.kit import started
from tests.built import BuiltSite

FILE = "data/judgement.js"


def wanted(page: Page, language: Language) -> None:
    """Tick the box below the other actions."""
    page.locator(".kit-dots").first.click()
    page.get_by_label(say("fill.judgement_print", language)).check()


@pytest.mark.parametrize("language", LANGUAGES)
def test_rules_come_behind_blank_sheets_where_they_are_wanted(
    opened: Open, built: BuiltSite, language: Language
) -> None:
    """On paper alone, behind the signatures, each rule once, in the page's language; unticked they are gone again."""
    page = opened(f"/{language}/checklists/5.1.2/")
    assert page.locator(".kit-behind").count() == 0
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    wanted(page, language)
    paper = page.locator(".cb-signatures + .kit-behind")
    expect(paper).to_have_count(1)
    expect(paper).to_be_hidden()
    assert [address.partition("?")[0].endswith(FILE) for address in asked] == [True]
    page.emulate_media(media="print")
    expect(paper).to_be_visible()
    parts = built.index.standard.judgement
    expect(paper.locator("h3")).to_have_text([getattr(part.title, language) for part in parts])
    names = [getattr(rule.name, language) for part in parts for rule in part.rules]
    expect(paper.locator("b")).to_have_text(names)
    expect(paper).to_contain_text(say("shared.judgement_ours", language))
    page.emulate_media(media="screen")
    page.get_by_label(say("fill.judgement_print", language)).uncheck()
    expect(page.locator(".kit-behind")).to_have_count(0)


def test_rules_come_behind_filled_sheets(opened: Open) -> None:
    """By keyboard, from the bar of a page that is filled in."""
    page = started(opened, "5.1.2")
    page.locator(".kit-dots").first.click()
    page.get_by_label("附印判定规则").focus()
    page.keyboard.press("Space")
    page.emulate_media(media="print")
    expect(page.locator(".kit-behind")).to_be_visible()


def test_rules_that_cannot_be_loaded_are_told(context: BrowserContext, server: str) -> None:
    """The box is empty again, and an alarm says that something failed."""
    page = context.new_page()
    page.route(f"**/{FILE}*", lambda route: route.abort())
    page.goto(f"{server}/zh/checklists/5.1.2/")
    page.locator(".kit-dots").first.click()
    box = page.get_by_label("附印判定规则")
    box.click()
    expect(page.locator(".kit-alarm")).to_be_visible()
    expect(box).not_to_be_checked()
