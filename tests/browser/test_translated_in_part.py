"""A standard of which half is translated: who reads both languages, or the translation, is told what has none."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from functools import cache

import pytest
from playwright.sync_api import Browser, expect

from generator.site.build import build_site
from generator.site.pages.page import Book
from generator.source.config import load_config
from generator.source.load import load
from generator.standard.index import Index
from tests.browser.server import serving
from tests.foreign.outputs import HERE

MARKS = """
() => [...document.querySelectorAll(".cb-unreviewed")]
  .filter((paragraph) => paragraph.checkVisibility() && paragraph.parentElement.children.length === 1)
  .map((paragraph) => getComputedStyle(paragraph, "::after").content)
"""
NOT = '" not translated"'


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], str]]:
    """Return what serves a foreign standard, of which no translation was reviewed, and gives its address."""
    with ExitStack() as open_:

        @cache
        def serve(name: str) -> str:
            folder = tmp_path_factory.mktemp(name) / "site"
            folder.mkdir()
            loaded = load(HERE / name / "standard")
            config, _ = load_config(HERE / name / "site_config.yml")
            assert loaded.standard
            assert config
            unreviewed = replace(loaded.standard, ledger=replace(loaded.standard.ledger, translations={}))
            build_site(Book(Index(unreviewed), config, loaded.sources.figures), folder)
            return open_.enter_context(serving(folder))

        yield serve


@pytest.fixture(scope="module")
def server(served: Callable[[str], str]) -> str:
    """Serve the typical standard, whose Chinese is authoritative."""
    return served("typical")


def test_who_reads_chinese_alone_is_not_told_that_it_is_not_translated(server: str, browser: Browser) -> None:
    """The text is whole for that reader; who reads side by side or came for English is told, in their language."""
    context = browser.new_context()
    page = context.new_page()
    for tree, told in (("zh", {"1": "none", "3": '" 未翻译"'}), ("en", {"2": NOT, "3": NOT})):
        page.goto(f"{server}/{tree}/foreword/")
        for key, words in told.items():
            page.keyboard.press(key)
            assert set(page.evaluate(MARKS)) == {words}, (tree, key)
    context.close()


@pytest.mark.parametrize(("name", "page", "original"), [("typical", "foreword", "zh"), ("kiosk", "1.1.1", "en")])
def test_who_sees_no_translation_is_not_told_that_one_awaits_review(
    name: str, page: str, original: str, served: Callable[[str], str], browser: Browser
) -> None:
    """The sentence at the top is there wherever the translation is; of an English original that is the Chinese."""
    for tree, own, words in (
        ("zh", "1", "本页有译文未经复核。"),
        ("en", "2", "A translation on this page was never reviewed."),
    ):
        shown = browser.new_page()
        shown.goto(f"{served(name)}/{tree}/{page}/")
        sentence = shown.locator(".cb-awaiting")
        expect(sentence).to_have_text(words)
        expect(sentence).to_be_visible(visible=tree != original)
        for key, visible in (("3", True), (own, tree != original)):
            shown.keyboard.press(key)
            expect(sentence).to_be_visible(visible=visible)
        shown.close()
    bare = browser.new_context(java_script_enabled=False).new_page()
    bare.goto(f"{served(name)}/{original}/{page}/")
    expect(bare.locator(".cb-awaiting")).to_be_visible()
    bare.context.close()
