"""A standard of which half is translated: who reads both languages, or the translation, is told what has none."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

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
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve the typical standard, whose Chinese is authoritative."""
    folder = tmp_path_factory.mktemp("typical") / "site"
    folder.mkdir()
    loaded = load(HERE / "typical" / "standard")
    config, _ = load_config(HERE / "typical" / "site_config.yml")
    assert loaded.standard
    assert config
    build_site(Book(Index(loaded.standard), config, loaded.sources.figures), folder)
    with serving(folder) as address:
        yield address


def test_who_reads_chinese_alone_is_not_told_that_it_is_not_translated(server: str, browser: Browser) -> None:
    """The text is whole for that reader; who came for English is told, in every view."""
    context = browser.new_context()
    page = context.new_page()
    for tree, told in (("zh", {"1": "none", "2": '" 未翻译"', "3": '" 未翻译"'}), ("en", dict.fromkeys("123", NOT))):
        page.goto(f"{server}/{tree}/foreword/")
        for key, words in told.items():
            page.keyboard.press(key)
            assert set(page.evaluate(MARKS)) == {words}, (tree, key)
    context.close()
