"""Every kind of page loads cleanly, under a strict policy, and fits every screen."""

import pytest
from playwright.sync_api import expect

from generator.site.pages.pen import Shape
from generator.site.pages.tree import pages
from tests.browser.conftest import PHONE, Open
from tests.browser.kinds import ADDRESSES, IN_TREES
from tests.built import BuiltSite

OVERFLOW = """
() => [document.scrollingElement.scrollWidth - document.documentElement.clientWidth,
  [...document.body.querySelectorAll("*")]
    .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .slice(0, 5).map((element) => `${element.tagName}.${element.className}`)]
"""


def test_every_kind_of_page_is_looked_at(built: BuiltSite) -> None:
    """A new kind of page must come under these tests too."""
    made = {page.address: page.kind for page in pages(built.book, Shape("zh"))}
    assert set(made.values()) == {made[address] for address in IN_TREES.values()}


@pytest.mark.parametrize("kind", ADDRESSES)
def test_page_loads_without_complaint(kind: str, shown: Open) -> None:
    """No error, none against the content security policy either, no request to another host, all within the window."""
    page = shown(ADDRESSES[kind])
    page.evaluate("() => new Promise((resolve) => requestIdleCallback(resolve))")
    expect(page.locator("h1")).to_have_count(1)
    expect(page.locator("h1")).to_be_visible()
    for width in (820, 1100):
        page.set_viewport_size({"width": width, "height": 900})
        wider, culprits = page.evaluate(OVERFLOW)
        assert wider <= 0, (width, culprits)


@pytest.mark.parametrize("kind", ADDRESSES)
def test_page_fits_a_phone(kind: str, shown: Open) -> None:
    """Nothing is wider than the screen, on a phone and at the 320 pixels of WCAG 1.4.10, in any view."""
    page = shown(ADDRESSES[kind], viewport=PHONE, is_mobile=True, has_touch=True)
    for width in (390, 320):
        page.set_viewport_size({"width": width, "height": 844})
        for view in ("zh", "en", "both"):
            page.evaluate("(view) => { document.documentElement.dataset.view = view; }", view)
            wider, culprits = page.evaluate(OVERFLOW)
            assert wider <= 0, (width, view, culprits)
