"""The crosswalk as one works with it: the filter by keyboard, a list on a phone, and across the paper in print."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Open

WHOLE, ONE = "/zh/crosswalk/", "/en/crosswalk/gbt-19580-2012/"
SHOWN = "[...document.querySelectorAll('.cb-crosswalk {}')].filter((one) => one.checkVisibility()).length"


def shown(page: Page, selector: str) -> int:
    """Return how many elements of the tables are visible."""
    found: int = page.evaluate(SHOWN.format(selector))
    return found


def test_the_filter_goes_by_type_and_certainty(opened: Open) -> None:
    """By the keyboard alone; rows without one that fits go, and it is told how many are left."""
    page = opened(ONE)
    rows = page.locator(".cb-explained tr[data-relation]")
    every = rows.count()
    page.locator("select[data-by=relation]").focus()
    page.keyboard.press("i")
    expect(page.locator(".cb-filtered")).to_have_text(re.compile(rf"^intersects with: \d+ of {every} mappings$"))
    left = shown(page, "tr[data-relation]")
    assert 0 < left < every
    assert left == page.locator(".cb-explained tr[data-relation=intersects-with]").count()
    assert shown(page, ".cb-unknown") == 0
    page.keyboard.press("Tab")
    page.keyboard.press("h")
    expect(page.locator(".cb-filtered")).to_contain_text("intersects with · high: ")
    assert shown(page, "tr[data-relation]:not([data-certainty=high])") == 0
    page.locator("select[data-by=relation]").select_option("")
    page.locator("select[data-by=certainty]").select_option("")
    expect(page.locator(".cb-filtered")).to_have_text("")
    assert shown(page, "tr[data-relation]") == every
    assert shown(page, ".cb-unknown") > 0


def test_a_document_is_chosen_with_its_gaps(opened: Open) -> None:
    """Its column stays, and its clauses in the other table; what is unknown of it too."""
    page = opened(WHOLE)
    page.locator("select[data-by=edition]").select_option("GB/T 19580—2012")
    expect(page.locator(".cb-filtered")).to_contain_text("GB/T 19580—2012：显示")
    expect(page.locator(".cb-matrix thead th:visible")).to_have_text(["本标准", "GB/T 19580—2012"])
    expect(page.locator(".cb-reversed .cb-group:visible")).to_have_text(["GB/T 19580—2012"])
    assert shown(page, ".cb-unknown") > 0
    page.locator("select[data-by=relation]").select_option("guidance-for")
    assert shown(page, ".cb-unknown") == 0
    assert shown(page, "a[data-relation=intersects-with]") == 0


def test_types_that_no_mapping_has_are_not_offered(opened: Open) -> None:
    """Those that there are, are."""
    page = opened(WHOLE)
    offered = page.locator("select[data-by=relation] option").evaluate_all("(all) => all.map(({ value }) => value)")
    there = page.locator(".cb-crosswalk [data-relation]").evaluate_all(
        "(all) => all.map((one) => one.dataset.relation)"
    )
    assert set(offered) == {"", *there}


def test_a_number_leads_to_its_reason(opened: Open) -> None:
    """On the page of the edition."""
    page = opened(WHOLE)
    page.locator(".cb-matrix a[data-relation]").first.click()
    expect(page.locator("tr:target")).to_be_in_viewport()


@pytest.mark.parametrize("address", [WHOLE, ONE])
def test_a_phone_shows_a_list(opened: Open, address: str) -> None:
    """Nothing is wider than the window, and each clause says which document it is mapped to."""
    page = opened(address)
    page.set_viewport_size({"width": 390, "height": 844})
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert (
        page.locator(".cb-crosswalk tbody tr").first.evaluate("(row) => getComputedStyle(row).display") != "table-row"
    )
    labels = page.locator(".cb-matrix td").evaluate_all(
        "(all) => all.map((one) => getComputedStyle(one, '::before').content)"
    )
    assert all("GB/" in label for label in labels)


@pytest.mark.parametrize("address", [WHOLE, ONE])
def test_paper_is_turned(opened: Open, address: str) -> None:
    """The tables lie across it, and what filters them is not printed; what was chosen is."""
    page = opened(address)
    page.locator("select[data-by=relation]").select_option("guidance-for")
    page.emulate_media(media="print")
    assert page.locator(".cb-crosswalk").first.evaluate("(table) => getComputedStyle(table).page") == "wide"
    expect(page.locator(".cb-crosswalk-filter")).to_be_hidden()
    expect(page.locator(".cb-filtered")).to_be_visible()
