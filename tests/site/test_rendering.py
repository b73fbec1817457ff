"""The HTML of a page is that of its Markdown, though a section that stands on several pages is read once."""

import re
from collections import Counter
from pathlib import Path
from typing import Any

import jinja2
import pytest

import generator.site.markdown.pages
from generator.model import LANGUAGES, Language
from generator.output.tree import write_tree
from generator.site.links import read_page
from generator.site.markdown.conversion import Rendered, rendered
from generator.site.markdown.pages import PageRenderer
from generator.site.markdown.tree import Tree
from generator.site.pages.page import Book
from generator.site.pages.pen import Shape
from generator.site.pages.tree import markdown_of, pages
from generator.site.pages.writing import ROOT as WAY
from generator.site.surroundings import tree_of
from generator.site.synthetic import synthetic_standard
from generator.source.config import load_config
from generator.source.load import load
from generator.standard.index import Index
from tests.built import ROOT

BLANK = re.compile(r"\n{2,}")
FOREIGN = ROOT / "tests" / "foreign"


def book_of(folder: Path) -> Book:
    """Return the book of a folder with a standard and its settings."""
    loaded, (config, problems) = load(folder / "standard"), load_config(folder / "site_config.yml")
    assert loaded.standard, loaded.problems
    assert config, problems
    return Book(Index(loaded.standard), config, loaded.sources.figures)


def written(book: Book, language: Language) -> dict[str, str]:
    """Return the Markdown of a tree, by address."""
    shape = Shape(language)
    files = markdown_of(book, pages(book, shape), shape)
    return {name.removesuffix("index.md"): text for name, text in files.items()}


def synthetic(folder: Path, size: int) -> Book:
    """Return a book with a number of clauses."""
    write_tree(folder / str(size), synthetic_standard(size))
    return book_of(folder / str(size))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("folder", [ROOT, FOREIGN / "garden", FOREIGN / "ferry"], ids=["real", "garden", "ferry"])
def test_a_page_is_what_its_markdown_says(folder: Path, language: Language) -> None:
    """Read section by section, with what other pages left behind, or whole and alone: it is the same.

    So are anchors and links, noted while it is written, or read from what is.
    """
    book = book_of(folder)
    tree = tree_of(book, language)
    renderer = PageRenderer(tree)
    for address, text in written(book, language).items():
        alone = rendered(text.partition("\n---\n")[2], address, tree)
        made = renderer.page(text, address)
        assert BLANK.sub("\n", made.html) == BLANK.sub("\n", alone.html), address
        assert made.headings == alone.headings, address
        assert frozenset().union(*(piece.ids for piece in made.found)) == read_page(made.html)[0], address
        assert frozenset().union(*(piece.up | piece.own for piece in made.found)) == read_page(made.html)[1], address


def test_what_stands_on_several_pages_is_written_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Links leave open where they stand until a page has them: chapters, checklists and the whole have texts alike."""
    book = synthetic(tmp_path, 20)
    made: list[str] = []
    write = Book.written

    def counted(book: Book, macro: str, part: object, shape: Shape) -> str:
        made.append(macro)
        return write(book, macro, part, shape)

    monkeypatch.setattr(Book, "written", counted)
    texts = written(book, "en")
    standard = book.index.standard
    checked = [clause for clause in standard.clauses if book.index.checklist_at(clause)]
    expected = {"text": len(standard.clauses), "sheet": len(checked), "question": len(standard.checklist)}
    assert Counter(made) == expected
    assert "[1.2 " in texts["full/"]
    assert not [address for address, text in texts.items() if WAY in text]


def test_macros_are_made_once_for_a_tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A template that imported them would have them made for each page, which took as long as writing it."""
    book = synthetic(tmp_path, 5)
    made: list[str | None] = []
    make = jinja2.Template.make_module

    def counted(template: jinja2.Template, *values: Any) -> Any:  # noqa: ANN401 - as the method has them
        made.append(template.name)
        return make(template, *values)

    monkeypatch.setattr(jinja2.Template, "make_module", counted)
    written(book, "en")
    assert sorted(map(str, made)) == ["_guidance.md.j2", "_text.md.j2"]


def test_an_item_is_read_once_for_all_checklists(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It stands on the page of its clause and on three checklists, a provision in its chapter and the whole, too."""
    book = synthetic(tmp_path, 20)
    read: list[str] = []

    def counted(text: str, address: str, tree: Tree, kind: str) -> Rendered:
        read.append(text)
        return rendered(text, address, tree, kind)

    monkeypatch.setattr(generator.site.markdown.pages, "rendered", counted)
    renderer = PageRenderer(tree_of(book, "en"))
    texts = written(book, "en")
    for address, text in texts.items():
        renderer.page(text, address)
    for begins, pages_with_it, readings in (("[1.2-a-1](", 4, 2), ("{: #1.2-a }", 6, 3)):
        assert sum(begins in text for text in texts.values()) == pages_with_it
        assert sum(begins in text for text in read) == readings
    assert len(read) == renderer.sections


def test_twice_the_clauses_are_twice_the_sections(tmp_path: Path) -> None:
    """What is read grows as the standard does."""
    counts = []
    for size in (20, 40, 80):
        book = synthetic(tmp_path, size)
        renderer = PageRenderer(tree_of(book, "zh"))
        for address, text in written(book, "zh").items():
            renderer.page(text, address)
        counts.append(renderer.sections)
    assert counts[2] - counts[1] == 2 * (counts[1] - counts[0])
