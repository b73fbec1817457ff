"""A site of one language in a browser: nothing of the other is shown or asked for, and axe finds nothing."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from playwright.sync_api import Browser, Page

from generator.model import LANGUAGES, Language
from generator.site.build import build_site
from generator.site.pages.page import Book
from generator.source.config import load_config
from generator.source.load import load
from generator.standard.index import Index
from tests.browser.server import serving
from tests.browser.test_accessibility import violations
from tests.foreign.outputs import HERE
from tests.tools import node_package

PAGES = ("", "7/", "4/", "terms/", "checklists/7/", "checklists/all/", "about/", "full/")


@pytest.fixture(scope="module", params=LANGUAGES)
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Language, str]]:
    """Serve a site of one language of the foreign part, which is translated whole."""
    language: Language = request.param
    folder = tmp_path_factory.mktemp(f"only-{language}") / "site"
    folder.mkdir()
    loaded = load(HERE / "ferry" / "standard")
    config, _ = load_config(HERE / "ferry" / "site_config.yml")
    assert loaded.standard
    assert config
    only = replace(config, languages=(language,), default_language=language, site_url="")
    build_site(Book(Index(loaded.standard), only, loaded.sources.figures), folder)
    with serving(folder) as address:
        yield language, address


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Open a window in which axe may run, and which fails the test when a script fails."""
    context = browser.new_context(bypass_csp=True, reduced_motion="reduce")
    faults: list[str] = []
    context.on("weberror", lambda error: faults.append(str(error.error)))
    yield context.new_page()
    context.close()
    assert faults == []


def test_axe_finds_nothing_and_no_control_is_for_another_language(site: tuple[Language, str], page: Page) -> None:
    """Every text names its language, which is the page's, or the standard prints it; keys for views change nothing."""
    language, address = site
    standard = load(HERE / "ferry" / "standard").standard
    assert standard
    printed = {word.printed("en") for term in standard.terms for word in term.designations if language == "zh"}
    tag = "zh-Hans" if language == "zh" else "en"
    for path in PAGES:
        page.goto(f"{address}/{language}/{path}")
        assert page.locator(".cb-languages").count() == 0
        assert {*page.locator(f"[lang]:not([lang={tag}])").all_inner_texts()} <= printed, path
        page.keyboard.press("3")
        assert page.evaluate("document.documentElement.dataset.view ?? ''") in {"", language}
        page.add_script_tag(path=node_package("axe-core/axe.min.js"))
        assert violations(page) == [], path


def test_search_finds_in_the_language_of_the_site(site: tuple[Language, str], page: Page) -> None:
    """And shows nothing of the other."""
    language, address = site
    page.goto(f"{address}/{language}/")
    page.locator("input[name=query]").press_sequentially("跳板" if language == "zh" else "gangway")
    page.locator(".cb-result-link").first.wait_for()
    shown = page.locator(".cb-result-link").all_inner_texts()
    assert any("\u4e00" <= sign <= "\u9fff" for text in shown for sign in text) is (language == "zh")


def test_permalinks_lead_straight_on(site: tuple[Language, str], page: Page) -> None:
    """There is one way to go."""
    language, address = site
    page.goto(f"{address}/c/7/?stay")
    ways = page.locator("a[data-language]")
    assert ways.count() == 1
    ways.click()
    page.wait_for_url(f"**/{language}/7/")
