"""A wide table: on a phone it scrolls, with a sign that it does; on paper it lies across the page."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import PHONE
from tests.browser.formulas import ADDRESS, formulas_served
from tests.export.pdf import reader

WIDER = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve the standard with a wide table."""
    with formulas_served(tmp_path_factory.mktemp("tables") / "site") as address:
        yield address


@pytest.mark.parametrize("tree", ["zh", "en"])
def test_a_wide_table_scrolls_with_a_shadow_where_there_is_more(site: str, browser: Browser, tree: str) -> None:
    """The page itself does not; the Tab key reaches the table, which has a name."""
    page = browser.new_page(viewport=PHONE)
    page.goto(f"{site}/{tree}/{ADDRESS}")
    frame = page.locator(".cb-grid-scroll.cb-wide:visible").first
    assert frame.evaluate("(frame) => frame.scrollWidth > frame.clientWidth")
    assert "gradient" in frame.evaluate("(frame) => getComputedStyle(frame).backgroundImage")
    assert frame.get_attribute("tabindex") == "0"
    assert "3" in (frame.get_attribute("aria-label") or "")
    assert page.evaluate(WIDER) == 0
    page.close()


def test_a_wide_table_lies_across_the_page_on_paper(site: str, browser: Browser) -> None:
    """And the pages before it stand upright."""
    page = browser.new_page()
    page.goto(f"{site}/zh/{ADDRESS}")
    sizes = [each.mediabox for each in reader(page.pdf(prefer_css_page_size=True)).pages]
    across = [size.width > size.height for size in sizes]
    assert not across[0]
    assert True in across
    page.close()
