"""Term entries stand beside those of other documents on one page, each comparison as the data has it."""

import csv
import io
from dataclasses import replace

import pytest

from generator.formats.terms.files import TERMS_FORMATS
from generator.model import LANGUAGES, Fact, FactText, GuidelineClause, Language, TermSource
from generator.site.pages.compare_page import ComparedView
from generator.site.pages.page import Book
from generator.site.pages.pen import Shape
from generator.site.pages.term_pages import term_pages
from generator.standard.addresses import TERMS_COMPARED
from generator.standard.index import Index
from tests import builders
from tests.built import BuiltSite
from tests.site.page import Page, squeezed
from tests.site.test_numbers import config

TEN = tuple(f"3.{number}" for number in range(1, 11))


def view(*compare: TermSource, language: Language = "en", number: str | None = None) -> ComparedView | None:
    """Return what the page of comparisons shows for an entry with them; nothing where there is no such page."""
    listed = (
        GuidelineClause(number="3.1", kind="term", title=FactText(zh=Fact(value="投诉", confidence="recalled"))),
        GuidelineClause(number="3.2", kind="term", title=FactText(zh=Fact(value="顾客", confidence="recalled"))),
    )
    index = Index(
        builders.standard(
            builders.clause("5", builders.provision("5-a", zh="组织应处理投诉。")),
            terms=(builders.term(compare=compare, number=number),),
            guidelines=(builders.guideline(builders.edition(clauses=listed)),),
        )
    )
    found = term_pages(Book(index, config()), Shape(language)).get(TERMS_COMPARED)
    return found().view if found else None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_comparison_is_on_the_page(language: Language, built: BuiltSite, pages: dict[str, Page]) -> None:
    """All ten entries of the standard, with what is said of each; the page of the entry says it too."""
    page = squeezed(pages[f"{language}/{TERMS_COMPARED}index.html"].root.text())
    compared = [term for term in built.index.standard.terms if term.compare]
    assert [term.number for term in compared if term.number] == list(TEN)
    for term in compared:
        own = squeezed(pages[f"{language}/terms/{term.id}/index.html"].root.text())
        for other in term.compare:
            words = squeezed(getattr(other.note, language)) if other.note else ""
            assert words in page
            assert words in own
            assert squeezed(built.index.editions[other.edition].number) in own


def test_an_entry_that_is_not_there_is_told() -> None:
    """And how sure that is."""
    made = view(TermSource(edition="gbt-1-2020", confidence="recalled"))
    assert made is not None
    (row,) = made.supplement
    assert row.there.endswith("no such entry")
    assert row.difference == "*unverified*"
    assert made.numbered == ()


def test_entries_that_none_is_compared_with_are_listed_with_where_their_words_are_used() -> None:
    """Somebody learns which other terms of the document bear on the text."""
    made = view(TermSource(edition="gbt-1-2020", number="3.2"), number="3.1")
    assert made is not None
    assert len(made.numbered) == 1
    (further,) = made.further
    assert "投诉" in further.there
    assert "5/" in further.used


def test_a_source_stands_at_the_foot() -> None:
    """A comparison that was read says where."""
    made = view(TermSource(edition="gbt-1-2020", number="3.2", source=("s-1",), confidence="sourced"))
    assert made is not None
    assert made.supplement[0].difference == "[\\[1\\]](#s-1)"
    assert [source.id for source in made.sources] == ["s-1"]


def test_without_a_comparison_there_is_no_such_page() -> None:
    """Nor a way to it."""
    assert view() is None


def test_files_say_that_the_comparison_is_ours(built: BuiltSite) -> None:
    """And how sure it is, also where the other document has no such entry."""
    settings = replace(built.config, languages=("zh", "en"))
    rows = list(csv.DictReader(io.StringIO(TERMS_FORMATS["csv"].made(built.index, settings).lstrip("\ufeff"))))
    told = {row["number"].strip("'"): row["compared by this site en"] for row in rows if row["number"]}
    assert set(told) == set(TEN)
    assert "GB/T 19000—2016 has no such entry." in told["3.10"]
    assert all("compared by this site" in words for words in told.values())
    assert "unverified" in told["3.10"]
    assert "(compared by this site, unverified)" in TERMS_FORMATS["tbx"].made(built.index, settings)
