"""No page has a fault that axe can find: in light and dark, on a desk, a tablet and a phone, in both languages."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import DESKTOP, PHONE, TABLET, Open
from tests.browser.kinds import ADDRESSES
from tests.tools import node_package

RUN = """
async ([only, without]) => (await axe.run(document, {
  resultTypes: ["violations"],
  ...only && {runOnly: only},
  rules: Object.fromEntries(without.map((rule) => [rule, {enabled: false}])),
})).violations.map(
  ({id, help, nodes}) => `${id}: ${help} (${nodes.length}×): ${nodes[0].target.join(" ")} ${nodes[0].failureSummary}`)
"""
COLOUR_RULES = ("color-contrast", "link-in-text-block")
OVERLAYS = ("region",)
"""A definition's card stands outside the landmarks, to be placed anywhere; it is tied to its term instead."""


@pytest.mark.parametrize("kind", ADDRESSES)
def test_axe_finds_nothing(kind: str, shown: Open) -> None:
    """Contrast, names, landmarks, headings, languages and all else that a program can judge."""
    page = shown(ADDRESSES[kind], bypass_csp=True, reduced_motion="reduce", color_scheme="light")
    page.add_script_tag(path=node_package("axe-core/axe.min.js"))
    for screen in (DESKTOP, PHONE):
        page.set_viewport_size(screen)
        page.emulate_media(color_scheme="light")
        assert violations(page) == [], (screen["width"], "light")
        page.emulate_media(color_scheme="dark")
        assert violations(page, COLOUR_RULES) == [], (screen["width"], "dark")
    page.set_viewport_size(TABLET)
    assert violations(page, without=COLOUR_RULES) == [], TABLET["width"]


def violations(page: Page, only: tuple[str, ...] | None = None, without: tuple[str, ...] = ()) -> list[str]:
    """Return what axe finds by all its rules, by some only, or by all but some."""
    found: list[str] = page.evaluate(RUN, [only, without])
    return found


def test_axe_finds_nothing_side_by_side(opened: Open) -> None:
    """The view with both languages too."""
    page = opened("/zh/5.4.4.2/", bypass_csp=True, reduced_motion="reduce")
    page.keyboard.press("3")
    page.add_script_tag(path=node_package("axe-core/axe.min.js"))
    assert violations(page) == []


def test_axe_finds_nothing_in_what_opens(opened: Open) -> None:
    """Nor beside an open definition, nor among search results."""
    page = opened("/en/5.4.4.2/", bypass_csp=True, reduced_motion="reduce")
    page.add_script_tag(path=node_package("axe-core/axe.min.js"))
    page.locator(".cb-text [data-term]:visible").first.hover()
    page.get_by_role("tooltip").wait_for()
    assert violations(page, without=OVERLAYS) == []
    page.locator("input[name=query]").press_sequentially("recovery")
    page.locator(".cb-result-link").first.wait_for()
    assert violations(page) == []


def test_the_first_tab_skips_to_the_text(opened: Open) -> None:
    """A keyboard reader need not pass the whole navigation on every page."""
    page = opened("/en/5.4.4.2/")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"
