"""The crosswalk: every mapping stands in the tables, both ways, and a gap is told as unknown."""

import re

import pytest

from generator.model import LANGUAGES, Language
from generator.model.config import SiteConfig
from generator.site.navigation import sections
from generator.site.pages.crosswalk_pages import crosswalk_pages
from generator.site.pages.page import Book
from generator.site.pages.pen import Shape
from generator.site.pages.writing import ROOT
from generator.standard.addresses import CROSSWALK, crosswalk_address
from generator.standard.crosswalk import mapped_editions, own_rows, their_rows
from generator.standard.index import Index
from generator.words import say
from tests import builders
from tests.built import BuiltSite
from tests.foreign.outputs import foreign_standard
from tests.site.page import Element, Page, squeezed
from tests.site.test_numbers import config

SMALL: SiteConfig = config()


def rows(page: Page) -> list[list[Element]]:
    """Return the cells of the rows of a page's tables."""
    found = [one for table in page.elements if table.name == "table" for one in table.walk() if one.name == "tr"]
    return [[cell for cell in row.walk() if cell.name in ("th", "td")] for row in found]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_mapping_stands_in_both_tables(language: Language, built: BuiltSite, pages: dict[str, Page]) -> None:
    """Each with its reason on the page of its edition, and twice on that of all, where it leads there."""
    whole = pages[f"{language}/{CROSSWALK}index.html"]
    linked = [one.attributes["href"] for one in whole.elements if "data-relation" in one.attributes]
    mappings = built.index.standard.mappings
    assert sorted(href.partition("#")[2] for href in linked) == sorted([one.id for one in mappings] * 2)
    for edition in mapped_editions(built.index):
        page = pages[f"{language}/{crosswalk_address(edition)}index.html"]
        assert {f"{edition.id}/#{one.id}" for one in built.index.mappings_of[edition.id]} <= set(linked)
        told = {
            one.attributes["id"]: squeezed(one.text())
            for one in page.elements
            if one.name == "tr" and "id" in one.attributes
        }
        assert set(told) == {one.id for one in built.index.mappings_of[edition.id]}
        for one in built.index.mappings_of[edition.id]:
            reason = re.sub(r"[*_^$`]", "", one.rationale.in_(language))
            assert squeezed(reason) in told[one.id]
            assert say(f"relations.{one.type}", language) in told[one.id]
            assert one.basis is None or say(f"bases.{one.basis}", language) in told[one.id]
        back = [row for row in rows(page) if len(row) == 2]
        named = {link.attributes["href"] for _, ours in back for link in ours.walk() if link.name == "a"}
        assert named == {f"#{one.id}" for one in built.index.mappings_of[edition.id]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_gap_is_unknown(language: Language, built: BuiltSite, pages: dict[str, Page]) -> None:
    """Every clause of ours and of the documents has a row; one without a mapping says so, and what that means."""
    unknown = say("pages.unknown", language)
    for edition in mapped_editions(built.index):
        page = pages[f"{language}/{crosswalk_address(edition)}index.html"]
        text = squeezed(" ".join(one.text() for one in page.elements if one.name == "p"))
        assert squeezed(say("compared.unknown_explained", language)) in text
        titles_alone = all(one.basis == "title" for one in built.index.mappings_of[edition.id])
        assert squeezed(say("compared.unread" if titles_alone else "compared.unread_some", language)).strip() in text
        found = rows(page)
        gaps = [row for row in found if len(row) > 1 and squeezed(row[1].text()) == unknown]
        empty = [row for row in own_rows(built.index, edition.id) if not (row.heads or row.mappings)]
        theirs = [row for row in their_rows(built.index, edition) if not row.mappings and not row.heads]
        assert len(gaps) == len(empty) + len(theirs)
        assert all(set(row[1].attributes) >= {"class"} for row in gaps)


def test_the_matrix_has_a_cell_for_each_clause_and_edition(built: BuiltSite, pages: dict[str, Page]) -> None:
    """The body of the standard alone: what leads in and the terms have no row."""
    matrix = next(one for one in pages[f"zh/{CROSSWALK}index.html"].elements if one.name == "table")
    editions = len(mapped_editions(built.index))
    cells = [one for one in matrix.walk() if one.name == "td"]
    shown = [row for row in own_rows(built.index) if not row.heads]
    assert len(cells) == editions * len(shown)
    assert {row.clause.id.split(".")[0] for row in shown} == {"4", "5"}


def test_ways_lead_there(built: BuiltSite, pages: dict[str, Page]) -> None:
    """From the navigation, the list of documents, each document with mappings and each clause with some."""
    assert (CROSSWALK, "crosswalk") in sections(built.index)

    def links(address: str) -> set[str]:
        return {
            one.attributes["href"] for one in pages[address].elements if one.name == "a" and "href" in one.attributes
        }

    assert "../crosswalk/" in links("en/references/index.html")
    assert "../crosswalk/" in links("en/5.1.2/index.html")
    for edition in mapped_editions(built.index):
        guideline = built.index.guideline_of[edition.id]
        assert f"../../{crosswalk_address(edition)}" in links(f"en/references/{guideline.id}/index.html")


def test_a_provision_has_a_row_of_its_own() -> None:
    """Below its clause, which stands over it without a mapping of its own; so does a heading without text."""
    edition = builders.edition()
    made = builders.standard(
        builders.clause("5"),
        builders.clause("5.1", builders.provision("5.1-a"), builders.provision("5.1-b")),
        builders.clause("6", builders.provision("6-a")),
        guidelines=(builders.guideline(edition),),
        mappings=(builders.mapping("5.1-b", edition.id, "5.2", basis="text", type="subset-of"),),
    )
    index = Index(made)
    assert [(row.clause.id, row.provision and row.provision.id, row.heads) for row in own_rows(index)] == [
        ("5", None, True), ("5.1", None, True), ("5.1", "5.1-b", False), ("6", None, False),
    ]  # fmt: skip
    whole, one = (make() for make in crosswalk_pages(Book(index, SMALL), Shape("en")).values())
    assert [row[1:] for row in whole.view.own[1:]] == [
        (),
        (f"[5.2 ⊂]({ROOT}crosswalk/{edition.id}/index.md#map-5.1-b-1){{: .subset-of .high }}",),
        ("*unknown*",),
    ]  # fmt: skip
    assert whole.view.basis == ""
    assert "the text there was read" in one.view.own[2][2]


def test_without_mappings_there_is_no_crosswalk() -> None:
    """Nor a way to it."""
    for name in ("garden", "ferry"):
        index = Index(foreign_standard(name))
        assert crosswalk_pages(Book(index, SMALL), Shape("zh")) == {}
        assert CROSSWALK not in dict(sections(index))
