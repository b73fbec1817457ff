"""The home page says what in the standard is of use in which situation, in words of ours, without a script."""

import pytest

from generator.model import LANGUAGES, Language, Ledger, Situation
from generator.site.markdown.pages import PageRenderer
from generator.site.pages.home_page import home_page
from generator.site.pages.page import Book
from generator.site.pages.pen import Shape
from generator.site.surroundings import tree_of
from generator.standard.index import Index
from generator.words import say
from tests.builders import clause, provision, retired, situation, standard, text
from tests.built import BuiltSite
from tests.kits import settings
from tests.site.page import Element, Page


def _part(page: Page, id_: str) -> Element:
    return next(part for part in page.root.walk() if part.attributes.get("id") == id_)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_situation_is_an_anchor_with_its_links(
    language: Language, built: BuiltSite, pages: dict[str, Page]
) -> None:
    """Trainers link to one; each of its links leads to its place, and says what is found there where that is given."""
    home = pages[f"{language}/index.html"]
    for each in built.index.standard.situations:
        part = _part(home, each.id)
        links = [element.attributes["href"] for element in part.walk() if element.name == "a"]
        assert links[0] == f"#{each.id}"
        assert len(links) == 1 + len(each.leads)
        for href, lead in zip(links[1:], each.leads, strict=True):
            assert lead.to in href
            assert lead.why is None or getattr(lead.why, language) in part.text()
        for words in each.said:
            assert words not in home.root.text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_they_are_marked_as_ours_and_folded(language: Language, built: BuiltSite, pages: dict[str, Page]) -> None:
    """So that nobody takes them for the standard's, and the contents stay near."""
    home = pages[f"{language}/index.html"]
    assert say("pages.ours", language) in _part(home, "situations").text()
    folds = [element for element in home.root.walk() if element.name == "details"]
    headings = [heading.in_(language) for heading, _ in built.index.situation_groups if heading]
    summaries = [part.text().strip() for fold in folds for part in fold.walk() if part.name == "summary"]
    assert summaries == headings
    assert not any("open" in fold.attributes for fold in folds)


def _home(*situations: Situation) -> str:
    """Return the home page of a standard with some situations."""
    made = standard(
        clause("5", provision("5-a")), situations=situations, ledger=Ledger(retired=retired(s_old="s-0"))
    )  # fmt: skip
    book = Book(Index(made), settings(), {})
    page = home_page(book, Shape("en"))
    return PageRenderer(tree_of(book, "en")).page(book.markdown(page, Shape("en")), "").html


def test_a_few_stand_open_and_an_old_anchor_still_leads_there() -> None:
    """Folds are for many; a situation under a heading of its own has its text in the fold."""
    few = [situation(f"s-{number}", "5-a", group=text("晚点", "Delays")) for number in range(3)]
    assert '<details class="cb-situation-fold" open="open"><summary>Delays</summary>' in _home(*few)
    assert '<li id="s-0"><span id="s-old"></span>' in _home(*few)
    many = [situation(f"s-{number}", "5-a", group=text("晚点", "Delays")) for number in range(30)]
    assert '<details class="cb-situation-fold"><summary>Delays</summary>' in _home(*many)
    bare = _home(*(situation(f"s-{number}", "5-a") for number in range(30)))
    assert '<details class="cb-situation-fold"><summary>Situations</summary>' in bare
    assert "<details" not in _home(situation("s-0", "5-a"))
    assert "cb-situation" not in _home()
