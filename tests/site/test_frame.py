"""A page is the same whatever pages were made before it, and what stands in it is known without reading it."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator.model import LANGUAGES, Language
from generator.output.tree import write_tree
from generator.site.engine import Pages, mkdocs_settings
from generator.site.frame import Piece
from generator.site.links import read_page
from generator.site.markdown.pages import PageRenderer
from generator.site.navigation import LEAF, MANY
from generator.site.pages.page import Book
from generator.site.pages.pen import Shape
from generator.site.pages.tree import markdown_of, pages
from generator.site.surroundings import around
from generator.site.synthetic import synthetic_standard
from generator.standard.index import Index
from tests.builders import clause, standard
from tests.built import ROOT
from tests.site.test_rendering import FOREIGN, book_of

SITE = "https://standards.example/x/"


LONG = Index(standard(clause("4"), *(clause(f"4.{number}") for number in range(1, MANY + 2)), clause("5")))
"""A chapter with more clauses than a list beside a page shows."""


@pytest.fixture(scope="module", params=["real", "ferry", "synthetic", "with an address", "long"])
def book(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Book:
    """Return the book of a standard."""
    if request.param == "ferry":
        return book_of(FOREIGN / "ferry")
    if request.param == "synthetic":
        folder = tmp_path_factory.mktemp("synthetic")
        write_tree(folder, synthetic_standard(30))
        return book_of(folder)
    made = book_of(ROOT)
    if request.param == "long":
        return Book(LONG, made.config)
    return made if request.param == "real" else replace(made, config=replace(made.config, site_url=SITE))


def made(book: Book, language: Language, *, backwards: bool = False) -> dict[str, Piece]:
    """Return the pages of a tree by address, made in the order of the tree or from its end."""
    shape = Shape.of_site(language, book.config.languages)
    tree = pages(book, shape)
    markdown, facts = markdown_of(book, tree, shape), around(book, tree, language)
    frame, renderer = Pages(mkdocs_settings(book, language, Path(language), {})), PageRenderer(facts.tree)
    files = sorted(markdown, reverse=backwards)
    return {
        address: frame.made(markdown[name], address, facts.pages[name], renderer)
        for name in files
        for address in (name.removesuffix("index.md"),)
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_has_nothing_of_another(book: Book, language: Language) -> None:
    """What pages have alike is made of the one that comes first; the others have their own words and links in it."""
    forwards, backwards = made(book, language), made(book, language, backwards=True)
    assert len(forwards) > 1
    for address, page in forwards.items():
        assert page.html == backwards[address].html, address
        assert not {"\x00", "\x01", "\x02", "\x03"} & {*page.html}, address


def test_a_page_of_a_long_chapter_shows_where_it_stands() -> None:
    """Its clause is in the list beside it, the others are behind the link to all of them."""
    pages_made = made(Book(LONG, book_of(ROOT).config), "en")
    for id_, other in (("4.7", "4.8"), ("4.8", "4.7")):
        html = pages_made[f"{id_}/"].html
        assert html.count(f'data-clause="{id_}" aria-current="page" href="../{id_}/"') == 1
        assert f'data-clause="{other}"' not in html
    assert not [address for address, page in pages_made.items() if LEAF in page.html]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_in_a_page_is_known(book: Book, language: Language) -> None:
    """All its anchors and links are among what its pieces have, but for the list of its own headings; and no others."""
    for address, page in made(book, language).items():
        ids, links = read_page(page.html)
        assert frozenset().union(*(piece.ids for piece in page.found)) == ids, address
        known = frozenset().union(*(piece.up | piece.own for piece in page.found))
        assert known <= links, address
        assert links - known <= {f"#{id_}" for id_ in ids}, address
