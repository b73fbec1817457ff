"""What pages weigh and how they come: bytes, what moves, what is fetched before anybody asks. Times: `make bench`."""

import threading
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from generator.model import LANGUAGES
from tests.browser import weight
from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.kinds import ADDRESSES
from tests.browser.kit import export_menu
from tests.browser.server import compressed, serving
from tests.browser.waiting import painted, until
from tests.built import BuiltSite

SCRIPTS = "**/assets/*.js?*"
DATA, SOUGHT = "**/data/checklist.js?*", "**/data/sought.js?*"
WORKER = "navigator.serviceWorker.getRegistration().then((found) => Boolean(found))"


@pytest.fixture(scope="module")
def sent() -> list[tuple[str, int]]:
    """Return what the server of this module has sent."""
    return []


@pytest.fixture(scope="module")
def home(built: BuiltSite, sent: list[tuple[str, int]]) -> Iterator[str]:
    """Serve the site as a host does that compresses."""
    with serving(built.folder, sent=sent) as address:
        yield address


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_clause_is_light(language: str, home: str, browser: Browser, sent: list[tuple[str, int]]) -> None:
    """All that a first visit loads, by any way, and what the next clause adds."""
    first, then = weight.visit(browser, home, sent, f"/{language}/5.1.2/", f"/{language}/5.4.4.2/")
    assert first <= weight.CLAUSE.first
    assert 0 < then <= weight.CLAUSE.next


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_clause_is_light(language: str, built: BuiltSite) -> None:
    """The heaviest of them too; what they load beside themselves is the same for all."""
    loaded = sum(
        len(compressed((built.folder / "assets" / name).read_bytes()))
        for name in ("page.css", "site.css", "head.js", "reading.js", "favicon.svg")
    )
    pages = {
        clause.id: len(compressed((built.folder / language / clause.id / "index.html").read_bytes()))
        for clause in built.index.standard.clauses
    }
    assert {id_: size for id_, size in pages.items() if size > weight.CLAUSE.next} == {}
    assert loaded + max(pages.values()) <= weight.CLAUSE.first


@pytest.mark.parametrize("kind", ADDRESSES)
@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_nothing_moves(kind: str, viewport: dict[str, int], home: str, context: BrowserContext) -> None:
    """What is painted stays where it is when the scripts come after it."""
    page = context.new_page()
    page.set_viewport_size({"width": viewport["width"], "height": viewport["height"]})
    page.add_init_script(weight.SHIFTS)
    held: list[Route] = []
    released = threading.Event()

    def late(route: Route) -> None:
        if released.is_set() or "/head.js" in route.request.url:
            route.continue_()
        else:
            held.append(route)

    page.route(SCRIPTS, late)
    page.goto(home + ADDRESSES[kind], wait_until="commit")
    until(page, "document.querySelector('h1') && performance.getEntriesByName('first-contentful-paint').length")
    released.set()
    for route in held:
        route.continue_()
    page.wait_for_load_state("load")
    painted(page)
    assert round(page.evaluate("shifted"), 3) <= weight.SHIFT


@pytest.mark.parametrize("width", [320, 390, 900])
def test_the_button_beside_a_term_takes_no_room(width: int, home: str, context: BrowserContext) -> None:
    """However long the term: all of the list, those below the window too."""
    page = context.new_page()
    page.set_viewport_size({"width": width, "height": PHONE["height"]})
    page.goto(f"{home}/zh/terms/")
    until(page, "document.querySelector('.cb-term-head > .cb-copy')")
    heights = "[...document.querySelectorAll('.cb-term-head')].map((head) => head.offsetHeight)"
    there = page.evaluate(heights)
    page.evaluate("document.querySelectorAll('.cb-term-head > .cb-copy').forEach((button) => button.remove())")
    assert page.evaluate(heights) == there


def read(page: Page, address: str) -> None:
    """Open a page and show that somebody reads it."""
    weight.settled(page, address)
    page.keyboard.press("Shift")


def test_who_comes_for_one_page_takes_that_alone(
    home: str, context: BrowserContext, sent: list[tuple[str, int]]
) -> None:
    """Who reads on takes the site, once they do something, after the page."""
    page = context.new_page()
    sent.clear()
    read(page, f"{home}/zh/5.1.2/")
    assert not any("sw.js" in path for path, _ in sent)
    assert not page.evaluate(WORKER)
    weight.settled(page, f"{home}/zh/5.4.4.2/")
    assert not page.evaluate(WORKER)
    page.keyboard.press("Shift")
    until(page, WORKER)


def test_who_saves_data_is_not_sent_the_site(home: str, context: BrowserContext) -> None:
    """Unless they ask for it where they fill in a checklist."""
    context.add_init_script("Object.defineProperty(navigator, 'connection', { value: { saveData: true } })")
    page = context.new_page()
    for _ in range(2):
        read(page, f"{home}/zh/5.1.2/")
    assert not page.evaluate(WORKER)
    page.goto(f"{home}/zh/checklists/all/?set=5.1&fill=new")
    line = page.locator(".kit-offline")
    line.get_by_role("button", name="仍要保存").click()
    until(page, WORKER)


def test_data_and_script_of_the_whole_checklist_travel_at_once(
    home: str, context: BrowserContext, sent: list[tuple[str, int]]
) -> None:
    """An item can be answered when both are there; what tables alone need comes when one is asked for."""
    page = context.new_page()
    held: list[Route] = []
    page.route(DATA, lambda route: held.append(route))  # noqa: PLW0108 - Playwright marks what it is given
    sent.clear()
    with page.expect_response("**/assets/filling.js?*"):
        page.goto(f"{home}/zh/checklists/all/?fill=new&set=5", wait_until="commit")
    until(page, "document.querySelector('#cb-nav')")
    assert [route.request.url.partition("?")[0] for route in held] == [f"{home}/data/checklist.js"]
    assert page.locator(".kit-choice").count() == 0
    held[0].continue_()
    expect(page.locator(".kit-choice input").first).to_be_enabled()
    paths = [path.partition("?")[0] for path, _ in sent]
    needed = paths.index("/data/checklist.js") + 1
    assert "/data/sought.js" not in paths[:needed]
    assert weight.weight(sent[:needed]) <= weight.WHOLE
    with page.expect_response(SOUGHT), page.expect_download() as file:
        export_menu(page).get_by_role("button", name="CSV").click()
    assert file.value.path().read_text(encoding="utf-8").startswith("\ufeff")
