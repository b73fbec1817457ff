"""A long checklist opens before its forms are made: how many are there when is counted, never how long it takes."""

from playwright.sync_api import Page, expect

from tests.browser.conftest import Open
from tests.browser.kit import area, choose, saved, started

WHEN_READY = """
new MutationObserver(() => {
  if (globalThis.formsWhenReady === undefined && document.documentElement.dataset.kit === "ready") {
    globalThis.formsWhenReady = document.querySelectorAll(".kit-findings").length;
  }
}).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-kit"] });
"""


def _again(page: Page) -> Page:
    """Open the assessment of a page once more, with a look at when its forms are made."""
    address = page.url.partition("://")[2].partition("/")[2]
    page.add_init_script(WHEN_READY)
    page.goto(f"/{address}")
    expect(page.locator(".kit-sticky")).to_be_visible()
    return page


def test_forms_are_made_when_they_are_wanted_and_all_in_the_end(opened: Open) -> None:
    """None before the page is ready; then all of what was chosen, with what was filled in."""
    page = started(opened, scope="5")
    total = page.locator("tr.cb-sheet-item:visible").count()
    last = page.locator("tr.cb-sheet-item:visible").last
    id_ = last.get_attribute("id") or ""
    choose(page, id_, "conforms")
    area(page, id_, "observed").fill("最后一项")
    saved(page)
    _again(page)
    assert page.evaluate("formsWhenReady") == 0
    expect(page.locator(".kit-findings")).to_have_count(total)
    expect(area(page, id_, "observed")).to_have_value("最后一项")
    expect(area(page, id_, "observed")).to_be_enabled()


def test_what_is_printed_has_every_form(opened: Open) -> None:
    """Whoever prints at once misses none."""
    page = started(opened, scope="5")
    _again(page)
    missing = page.evaluate("""() => {
      dispatchEvent(new Event("beforeprint"));
      const rows = [...document.querySelectorAll("tr.cb-sheet-item")].filter((row) => !row.hidden);
      return rows.filter((row) => !row.querySelector(".kit-findings")).length;
    }""")
    assert missing == 0


def test_items_that_were_not_chosen_get_no_form(opened: Open) -> None:
    """A few items of many cost what a few cost."""
    page = started(opened, scope="5.1")
    expect(page.locator(".kit-findings")).to_have_count(page.locator("tr.cb-sheet-item:visible").count())
    assert page.locator("tr.cb-sheet-item").count() > 80
