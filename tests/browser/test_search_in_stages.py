"""Results come in stages, first those in sight, then all with their passages: what a reader is at stays where it is."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.conftest import DESKTOP
from tests.browser.test_search_dialog import FIELD, LINKS, answered, typed
from tests.browser.waiting import until

Late = tuple[Page, Callable[[], None]]


@pytest.fixture
def late(browser: Browser, server: str) -> Iterator[Late]:
    """Return a page whose passages come late, and a way to let them come, until they are known to the page."""
    context = browser.new_context(base_url=server, viewport=DESKTOP, service_workers="block")
    page = context.new_page()
    page.add_init_script("""
        globalThis.Worker = class extends Worker {
            constructor(address) {
                super(address);
                this.addEventListener("message", ({ data }) => {
                    globalThis.whole ||= data.found?.results?.length > 0 && !data.found.partial;
                });
            }
        };
    """)
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/search/passages-*.js", hold)
    page.goto("/zh/")
    with page.expect_request("**/search/passages-*.js"):
        page.locator(FIELD).click()

    def let_come() -> None:
        held[0].continue_()
        until(page, "globalThis.whole")

    yield page, let_come
    context.close()


def test_a_click_that_has_begun_opens_its_result(late: Late) -> None:
    """Passages that come between press and release take nothing from under the pointer."""
    page, let_come = late
    typed(page, "服务补救")
    answered(page, "服务补救")
    link = page.locator(LINKS).nth(2)
    address = link.get_attribute("href")
    link.hover()
    page.mouse.down()
    let_come()
    page.mouse.up()
    page.wait_for_url(str(address))


def test_who_walks_the_list_stays_where_they_are(late: Late) -> None:
    """Passages that come into the results above move nothing on the screen; Enter opens what one stands on."""
    page, let_come = late
    typed(page, "顾客")
    answered(page, "顾客")
    for _ in range(3):
        page.keyboard.press("ArrowDown")
    stands = """() => {
        const { href } = document.activeElement;
        return [href, document.activeElement.getBoundingClientRect().top];
    }"""
    link, top = page.evaluate(stands)
    let_come()
    expect(page.locator(".cb-result").nth(9)).to_be_attached()
    assert page.evaluate(stands) == [link, pytest.approx(top, abs=1)]
    page.keyboard.press("Enter")
    page.wait_for_url(link)
