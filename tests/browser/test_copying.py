"""What is selected, copied and searched on a page is the standard's text, letter by letter."""

import unicodedata
from typing import Literal

import pytest
from playwright.sync_api import Page

from generator.model import Clause, Language, Text
from generator.standard.index import preferred
from generator.standard.numbers import display_number
from tests.browser.conftest import PHONE, Open
from tests.built import BuiltSite
from tests.running import running_texts

SELECT = """selector => {
    const selection = getSelection();
    selection.removeAllRanges();
    const shown = [...document.querySelectorAll(selector)].filter((found) => found.getClientRects().length);
    const range = document.createRange();
    range.setStartBefore(shown[0]);
    range.setEndAfter(shown.at(-1));
    selection.addRange(range);
}"""
TEXT = "section.cb-text .cb-paragraph"


def provided(built: BuiltSite) -> list[Clause]:
    """Return some clauses of several kinds: many provisions, one, several paragraphs."""
    clauses = [clause for clause in built.index.standard.clauses if clause.provisions]
    several = [clause for clause in clauses if "\n" in clause.original]
    return [*sorted(clauses, key=lambda clause: -len(clause.provisions))[:2], clauses[0], *several[:1]]


def copied(page: Page, selector: str) -> str:
    """Select what a selector shows, copy it with the keyboard, and return what the clipboard holds."""
    page.evaluate(SELECT, selector)
    page.keyboard.press("Control+c")
    text: str = page.evaluate("navigator.clipboard.readText()")
    return text


@pytest.mark.parametrize("settings", [{}, {"viewport": PHONE}], ids=["desk", "phone"])
@pytest.mark.parametrize("tree", ["zh", "en"])
def test_a_clause_is_copied_as_it_is_printed(
    tree: Literal["zh", "en"], settings: dict[str, object], opened: Open, built: BuiltSite
) -> None:
    """No letter of ours, no badge, no button, no invisible character; a paragraph is a line."""
    page = opened("/", permissions=["clipboard-read", "clipboard-write"], **settings)
    for clause in provided(built):
        page.goto(f"/{tree}/{clause.id}/")
        texts = [getattr(provision.text, tree) for provision in clause.provisions]
        lines = [line for line in copied(page, TEXT).split("\n") if line]
        if tree == "zh":
            assert lines == clause.original.split("\n")
        assert (" " if tree == "en" else "").join(lines) == (" " if tree == "en" else "").join(texts)
        assert page.locator(TEXT).all_inner_texts() == lines


def test_running_text_is_copied_as_it_is_printed(opened: Open, built: BuiltSite) -> None:
    """The same in a chapter and in the whole text, where letters stand between the provisions."""
    page = opened("/zh/full/", permissions=["clipboard-read", "clipboard-write"])
    clauses = [clause for clause in built.index.standard.clauses if clause.original]
    lines = [line for clause in clauses for line in clause.original.split("\n")]
    assert page.locator(".cb-running .cb-paragraph").all_inner_texts() == lines
    page.goto("/zh/5.4.4/")
    chapter = [clause for clause in clauses if clause.id.startswith("5.4.4.")]
    assert "\n".join(page.locator(".cb-running .cb-paragraph").all_inner_texts()) == "\n".join(
        clause.original for clause in chapter
    )


@pytest.mark.parametrize("tree", ["zh", "en"])
def test_the_browsers_own_search_finds_across_provisions(
    tree: Literal["zh", "en"], opened: Open, built: BuiltSite
) -> None:
    """Words that end one provision and begin the next are found, on the clause's page and in its chapter."""
    page = opened("/")
    first, second, *_ = built.index.clauses["5.4.4.2"].provisions
    end = getattr(first.text, tree)[-9:]
    for address, begun in (("5.4.4.2", second.text), ("5.4.4", running_texts(built.index)[second.id])):
        begin = getattr(begun, tree)[:9]
        page.goto(f"/{tree}/{address}/")
        found = page.evaluate("words => find(words)", f"{end}{' ' if tree == 'en' else ''}{begin}")
        assert found, (address, end, begin)


VIEWS = {"1": ("zh",), "2": ("en",), "3": ("zh", "en")}
"""What each key shows."""
WHOLE_PAGES = ("5.4.4.2", "5.1.2", "5.4.4", "full", "3", "terms/t-customer", "references/gbt-19012")


def standing(built: BuiltSite, address: str, tree: Language) -> tuple[list[str], list[Text]]:
    """Return what of the standard stands on a page: titles with numbers; provisions and definitions in order."""
    index = built.index
    clauses = [one for one in index.standard.clauses if address == "full" or f"{one.id}.".startswith(f"{address}.")]
    terms = [one for one in index.standard.terms if one.number and address in ("full", "3", f"terms/{one.id}")]
    titles = [f"{number} {clause.title.in_(tree)}" for clause in clauses if (number := display_number(clause))]
    heads: Language = tree if address.startswith("terms/") else "zh"  # in a list the Chinese stands first in both trees
    titles += [f"{term.number} {preferred(term, heads)}" for term in terms]
    running = running_texts(index) if address in ("5.4.4", "full") else {}
    texts = [running.get(one.id, one.text) for clause in clauses for one in clause.provisions]
    return titles, texts if address == "full" else [*texts, *(term.definition for term in terms)]


@pytest.mark.parametrize("key", VIEWS)
@pytest.mark.parametrize("address", WHOLE_PAGES)
def test_a_whole_page_is_copied_in_order(address: str, key: str, opened: Open, built: BuiltSite) -> None:
    """In each view: all of the standard that it shows, no button, no invisible character, numbers beside titles."""
    page = opened(f"/zh/{address}/", permissions=["clipboard-read", "clipboard-write"])
    page.keyboard.press(key)
    tree: Language = "en" if key == "2" else "zh"
    page.wait_for_url(f"**/{tree}/**")
    text = copied(page, "#content")
    assert text
    assert not [character for character in text if unicodedata.category(character) in ("Cf", "Co", "Cn")]
    assert not set(text.split()) & set(page.locator("#content button").all_inner_texts())
    titles, texts = standing(built, address, tree)
    spaced = " ".join(text.split())
    assert [title for title in titles if title not in spaced] == []
    running = "".join(text.split())
    for language in VIEWS[key]:
        at = 0
        for one in texts:
            place = running.find("".join(getattr(one, language).split()), at)
            assert place >= at, (language, one)
            at = place


def test_side_by_side_the_text_is_the_standards_too(opened: Open, built: BuiltSite) -> None:
    """Each language of a paragraph, by itself."""
    page = opened("/zh/5.4.4.2/")
    page.keyboard.press("3")
    provisions = built.index.clauses["5.4.4.2"].provisions
    for language in ("zh", "en"):
        runs = page.locator(f"section.cb-text .cb-{language} .cb-run").all_inner_texts()
        assert runs == [getattr(provision.text, language) for provision in provisions]
