"""What is known of another edition stands on one page: differences, what was read alike, what was never seen."""

from dataclasses import replace
from typing import Any

import pytest

from generator.model import LANGUAGES, Edition, Language, Standard
from generator.site.navigation import sections
from generator.site.pages.numbers_page import NumbersView, numbers_pages
from generator.site.pages.page import Book
from generator.site.pages.pen import Shape
from generator.standard.addresses import NUMBERS
from generator.standard.index import Index
from tests import builders
from tests.built import BuiltSite
from tests.site.page import Page, squeezed
from tests.site.test_numbers import config


def view(standard: Standard, language: Language = "en") -> NumbersView | None:
    """Return what the page of editions shows; nothing where there is none."""
    index = Index(standard)
    found = numbers_pages(Book(index, config()), Shape(language))
    assert (NUMBERS in dict(sections(index))) == bool(found)
    return found[NUMBERS]().view if found else None


def test_every_difference_that_the_data_tells_is_on_the_page(built: BuiltSite, pages: dict[str, Page]) -> None:
    """Titles, words and notes on the edition, each with where it was read."""
    standard = built.index.standard
    told = [one for clause in standard.clauses for one in clause.published if one.title or one.note]
    notes = [note for note in standard.editorial_notes if note.edition]
    assert len(told) > 8
    assert len(notes) > 2
    for language in LANGUAGES:
        page = pages[f"{language}/{NUMBERS}index.html"]
        text = squeezed(page.root.text())
        for words in (*(one.note for one in told), *(note.text for note in notes)):
            assert words is None or squeezed(getattr(words, language)) in text
        named = {id_ for one in told for id_ in one.source} | {id_ for note in notes for id_ in note.source}
        for id_ in named:
            assert id_ in page.ids


def test_what_was_never_seen_is_told(built: BuiltSite, pages: dict[str, Page]) -> None:
    """As the data has it, and each clause of which nothing was read."""
    for language in LANGUAGES:
        text = squeezed(pages[f"{language}/{NUMBERS}index.html"].root.text())
        unseen = [words for edition in built.index.standard.metadata.editions for words in edition.unseen]
        assert len(unseen) > 4
        assert all(squeezed(getattr(words, language)) in text for words in unseen)


@pytest.mark.parametrize(
    ("changes", "differences", "same", "inferred"),
    [
        ({}, 0, 0, 1),
        ({"seen": ("title",)}, 0, 1, 0),
        ({"title": builders.text()}, 1, 0, 0),
        ({"note": builders.text(), "seen": ("text",)}, 1, 0, 0),
        ({"confidence": "sourced"}, 0, 0, 0),
    ],
)
def test_a_clause_stands_in_the_list_that_its_data_asks_for(
    changes: dict[str, Any], differences: int, same: int, inferred: int
) -> None:
    """One that differs, one read alike, one of which nothing was read; a number that was read says nothing more."""
    number = replace(builders.published("4"), **changes)
    made = view(builders.standard(builders.clause("5", published=(number,))))
    assert made is not None
    (edition,) = made.editions
    told = edition.told
    assert (len(told.differences), len(told.same), len(told.inferred)) == (differences, same, inferred)


def test_a_note_alone_makes_the_page() -> None:
    """An edition of which no number is known can differ all the same; there are no tables of numbers then."""
    made = view(
        builders.standard(
            builders.clause("5"), editorial_notes=(builders.note("5", edition="1-2016", confidence="derived"),)
        )
    )
    assert made is not None
    (edition,) = made.editions
    (row,) = edition.told.differences
    assert "5/" in row.here
    assert row.basis == "*inferred*"
    assert edition.there == edition.here == ()


def test_an_edition_that_is_only_named_makes_no_page() -> None:
    """Nor does the edition shown, whatever is unknown of it."""
    assert view(builders.standard(builders.clause("5"))) is None


def test_an_edition_of_which_something_was_never_seen_makes_the_page() -> None:
    """Somebody with that edition in hand learns what we could not look up."""
    standard = builders.standard(builders.clause("5"))
    shown, other = standard.metadata.editions
    other = Edition(
        id=other.id, number=other.number, status="published", note=other.note, confidence="derived",
        unseen=(builders.text("日期", "The dates"),),
    )  # fmt: skip
    made = view(replace(standard, metadata=replace(standard.metadata, editions=(shown, other))))
    assert made is not None
    assert made.editions[0].told.unseen == ("The dates",)
