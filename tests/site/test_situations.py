"""The home page says what in the standard is of use in which situation, in words of ours, without a script."""

import pytest

from generator.model import LANGUAGES, Language
from generator.words import say
from tests.built import BuiltSite
from tests.site.page import Element, Page


def _part(page: Page, id_: str) -> Element:
    return next(part for part in page.root.walk() if part.attributes.get("id") == id_)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_situation_is_an_anchor_with_its_links(
    language: Language, built: BuiltSite, pages: dict[str, Page]
) -> None:
    """Trainers link to one; each of its links leads to its place, and says what is found there where that is given."""
    home = pages[f"{language}/index.html"]
    for situation in built.index.standard.situations:
        part = _part(home, situation.id)
        links = [element.attributes["href"] for element in part.walk() if element.name == "a"]
        assert links[0] == f"#{situation.id}"
        assert len(links) == 1 + len(situation.leads)
        for href, lead in zip(links[1:], situation.leads, strict=True):
            assert lead.to in href
            assert lead.why is None or getattr(lead.why, language) in part.text()
        for words in situation.said:
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
