"""From a result to its place: what was found is marked there."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Open
from tests.browser.waiting import until

HITS = "() => [...(CSS.highlights.get('hit') ?? [])].map(String)"


def search(page: Page, words: str) -> None:
    """Search for words, until they are answered."""
    page.keyboard.press("/")
    page.keyboard.type(words)
    expect(page.locator(".cb-search")).to_have_attribute("data-answered", words)


@pytest.mark.parametrize(
    ("tree", "words", "hit"), [("zh", "服务补救", "服务补救"), ("en", "service recovery", "recovery")]
)
def test_the_words_are_marked_where_one_arrives(tree: str, words: str, hit: str, opened: Open) -> None:
    """The text itself stays as it is; a word is marked across the links in it."""
    page = opened(f"/{tree}/")
    search(page, words)
    page.locator(".cb-result-link").first.click()
    page.wait_for_url(f"**/{tree}/5.4.4.2/**")
    found = {one.lower() for one in page.evaluate(HITS)}
    assert hit in found
    assert all(part in words for part in found)
    assert page.locator("#content mark").count() == 0
    page.reload()
    assert page.evaluate(HITS) == []


def test_a_passage_of_the_same_page_is_marked(opened: Open) -> None:
    """Without a way back, since one is there already."""
    page = opened("/zh/full/")
    search(page, "服务补救")
    passage = page.locator(".cb-result-link").first
    passage.evaluate("(link) => { link.href = '#5.4.4.2'; }")
    passage.click()
    expect(page.locator(".cb-search-output")).to_be_hidden()
    until(page, f"({HITS})().includes(value)", "服务补救")
    assert "q=" not in page.url
