"""What brings people here, on the home page."""

import re

from playwright.sync_api import expect

from tests.browser.conftest import Open


def test_a_situation_is_found_by_hand_and_by_address(opened: Open) -> None:
    """The fold of its heading opens by a key, and by itself where an address names a situation in it."""
    page = opened("/zh/")
    first = page.locator("details.cb-situation-fold").first
    expect(first.get_by_role("link").first).to_be_hidden()
    first.locator("summary").press("Enter")
    expect(first.get_by_role("link").first).to_be_visible()
    page = opened("/zh/#s-service-failure")
    link = page.locator("#s-service-failure a[href]").nth(1)
    expect(link).to_be_in_viewport()
    link.click()
    expect(page).to_have_url(re.compile(r"/zh/5\.4\.4\.2/$"))
