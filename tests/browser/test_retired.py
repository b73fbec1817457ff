"""The page of a retired id leads on to what took its place, and brings along what was asked for."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.model import Ledger, Retired
from generator.site.build import build_site
from generator.site.pages.page import Book
from generator.source.config import load_config
from generator.source.load import load
from generator.standard.index import Index
from tests.browser.conftest import Watch
from tests.browser.server import serving
from tests.problems.test_problems import BASE

LEDGER = Ledger(
    retired={
        "9.1": Retired(to=("4.2",)), "9.1-a": Retired(to=("4.2-a",)), "9.2": Retired(to=("4.2", "4.3")),
        "9.3": Retired(to=("4.2-a",)),
    }
)  # fmt: skip


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve a small standard with retired ids."""
    folder = tmp_path_factory.mktemp("retired") / "site"
    folder.mkdir()
    loaded = load(BASE / "standard")
    config, _ = load_config(BASE / "site_config.yml")
    assert loaded.standard
    assert config
    build_site(Book(Index(replace(loaded.standard, ledger=LEDGER)), config, loaded.sources.figures), folder)
    with serving(folder) as address:
        yield address


@pytest.fixture(params=[True, False], ids=["script", "no script"])
def page(server: str, browser: Browser, request: pytest.FixtureRequest) -> Iterator[tuple[Page, bool]]:
    """Give a page that runs scripts, and one that does not; the test fails when it complained."""
    context = browser.new_context(base_url=server, java_script_enabled=request.param)
    watch = Watch()
    watch.over(context, f"{server}/")
    yield context.new_page(), request.param
    context.close()
    assert watch.complaints == []


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("zh/9.1/", "zh/4.2/", ""),
        ("en/9.1/?view=both#9.1-a", "en/4.2/?view=both#9.1-a", "9.1-a"),
        ("zh/9.1/#4.2-b", "zh/4.2/#4.2-b", "4.2-b"),
        ("en/9.3/?view=both", "en/4.2/?view=both#4.2-a", "4.2-a"),
        ("zh/checklists/9.1/#4.2-a", "zh/checklists/4.2/#4.2-a", ""),
    ],
)  # fmt: skip
def test_it_leads_on_with_question_and_place(
    old: str, new: str, place: str, page: tuple[Page, bool], server: str
) -> None:
    """A place that the ledger names for it comes first. Without scripts it leads to the page."""
    shown, script = page
    shown.goto("zh/")
    shown.goto(old)
    shown.wait_for_url(f"{server}/{new}" if script else f"{server}/{new.partition('?')[0].partition('#')[0]}*")
    if script and place:
        expect(shown.locator(f"[id='{place}']")).to_be_in_viewport()
    shown.go_back()
    shown.wait_for_url(f"{server}/zh/")


def test_one_that_several_took_the_place_of_lists_them(page: tuple[Page, bool]) -> None:
    """It goes nowhere by itself: the reader chooses."""
    shown, _ = page
    shown.goto("en/9.2/?view=both#9.2-a")
    links = shown.locator("main a[href*='4.2/'], main a[href*='4.3/']")
    assert {link.get_attribute("href") for link in links.all()} >= {"../4.2/", "../4.3/"}
    expect(shown.get_by_role("heading", level=1)).to_contain_text("9.2")
