"""A checklist of very many sheets: those beyond the first ones stand in the page as text, and lose nothing by it."""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import DESKTOP, Watch
from tests.browser.kit import area, choose, item, saved
from tests.browser.server import serving
from tests.built import synthetic_site

CLAUSES = 110
ALL = "/zh/checklists/all/"
LAST = "11.10-b-1"
ROWS = "document.querySelectorAll('tr.cb-sheet-item').length"
WHEN_READY = f"""
new MutationObserver(() => {{
  if (globalThis.rowsWhenReady === undefined && document.documentElement.dataset.kit === "ready") {{
    globalThis.rowsWhenReady = {ROWS};
  }}
}}).observe(document, {{ subtree: true, attributes: true, attributeFilter: ["data-kit"] }});
"""
NO_TIME = "globalThis.setTimeout = () => 0;"
"""A page with this has no time for what is only done when there is some."""
LongPage = Callable[..., Page]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve the site of a standard with more sheets than stand on a page undivided."""
    with serving(synthetic_site(tmp_path_factory.mktemp("long"), CLAUSES)) as address:
        yield address


@pytest.fixture
def long(browser: Browser, home: str) -> Iterator[LongPage]:
    """Return a way to open a page of it; the test fails at its end when a page complained."""
    contexts, watch = [], Watch()

    def opened(address: str, **settings: bool) -> Page:
        context = browser.new_context(base_url=home, viewport=DESKTOP, java_script_enabled=settings.get("script", True))
        contexts.append(context)
        watch.over(context, f"{home}/")
        context.add_init_script(WHEN_READY if settings.get("time", True) else NO_TIME)
        page = context.new_page()
        page.goto(address)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert watch.complaints == []


def rows(page: Page) -> Locator:
    """Return the items that are elements of a page."""
    return page.locator("tr.cb-sheet-item")


def filling(page: Page) -> Page:
    """Wait until a new assessment can be filled in."""
    page.wait_for_url("**fill=a-*")
    expect(page.locator(".kit-sticky")).to_be_visible()
    return page


def test_without_script_all_of_it_stands_there(long: LongPage) -> None:
    """To be read and printed as it is written."""
    page = long(ALL, script=False)
    expect(rows(page)).to_have_count(2 * CLAUSES)
    expect(page.locator(f'[id="{LAST}"]')).to_be_visible()


def test_it_is_ready_with_its_first_sheets_and_the_rest_comes(long: LongPage) -> None:
    """With what each has beside its text: links to copy, the address that is printed, the form when one comes near."""
    page = filling(long(f"{ALL}?fill=new"))
    assert 0 < page.evaluate("rowsWhenReady") < CLAUSES
    expect(rows(page)).to_have_count(2 * CLAUSES)
    assert page.locator("noscript[data-clauses], .cb-sheets--later").count() == 0
    expect(page.locator("tr.cb-sheet-item .cb-copy")).to_have_count(2 * CLAUSES)
    expect(page.locator("table.cb-sheet .cb-permalink-text").last).to_have_text(re.compile(r"^http://.*/c/11\.10/$"))
    item(page, LAST).scroll_into_view_if_needed()
    expect(area(page, LAST, "observed")).to_be_enabled()


def test_a_place_that_an_address_names_comes_at_once(long: LongPage) -> None:
    """When it is opened, and when somebody goes on to it."""
    page = long(f"{ALL}#{LAST}")
    expect(item(page, LAST)).to_be_in_viewport()
    page = long(ALL)
    page.evaluate("(id) => { location.hash = `#${id}`; }", LAST)
    expect(item(page, LAST)).to_be_in_viewport()


def test_a_place_comes_that_was_made_while_somebody_went_there(long: LongPage) -> None:
    """The browser looked for it before it was there, and the page is told of it later."""
    page = long(ALL, time=False)
    expect(page.locator("html[data-kit=ready]")).to_be_attached()
    press = "document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'F3', bubbles: true }))"
    page.evaluate(f"(id) => {{ location.hash = `#${{id}}`; {press}; }}", LAST)
    expect(item(page, LAST)).to_be_in_viewport()


@pytest.mark.parametrize(
    "moment",
    [
        "dispatchEvent(new Event('beforeprint'))",
        "document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', ctrlKey: true, bubbles: true }))",
    ],
)
def test_paper_and_search_have_all_of_it_at_once(long: LongPage, moment: str) -> None:
    """Whoever prints, or looks for a word on the page, need not wait."""
    page = long(ALL, time=False)
    assert page.evaluate(ROWS) < CLAUSES
    assert page.evaluate(f"() => {{ {moment}; return {ROWS}; }}") == 2 * CLAUSES


def test_where_scripts_do_not_start_all_of_it_is_shown(long: LongPage) -> None:
    """As in browsers that are too old for them."""
    page = long("/zh/")
    page.route("**/sheet.js*", lambda route: route.fulfill(body=""))
    page.goto(ALL)
    expect(rows(page)).to_have_count(2 * CLAUSES)
    expect(page.locator(".kit-old")).to_be_visible()


def test_more_than_a_hundred_sheets_are_chosen_on_the_page(long: LongPage) -> None:
    """All chapters but one are ticked: what is not chosen is neither in sight nor made, and comes when it is chosen."""
    page = long("/zh/checklists/")
    for chapter in range(1, 12):
        if chapter != 6:
            page.locator(f'.cb-checklists [data-clause="{chapter}"] input').check()
    expect(page.locator(".kit-take")).to_contain_text("200")
    page.locator(".kit-take .kit-main").click()
    page = filling(page)
    expect(page.locator("tr.cb-sheet-item:not([hidden])")).to_have_count(200)
    expect(item(page, "6.5-a-1")).to_be_hidden()
    item(page, LAST).scroll_into_view_if_needed()
    choose(page, LAST, "conforms")
    area(page, LAST, "observed").fill("最后一项")
    saved(page)
    expect(page.locator(".kit-progress")).to_contain_text("已评审1/200")
    page.reload()
    page.locator(".kit-sticky .kit-main").click()
    expect(item(page, "1.1-a-1").locator("input").first).to_be_focused()
    page.locator(f'.kit-items a[href="#{LAST}"]').click()
    expect(item(page, LAST)).to_be_in_viewport()
    expect(area(page, LAST, "observed")).to_have_value("最后一项")
