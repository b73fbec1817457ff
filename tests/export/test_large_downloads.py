"""Selections too large to be set at once: in parts, each by a process of its own, and bound."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf.generic import ArrayObject, DictionaryObject

import generator.formats.downloads
import generator.formats.pdf.checklist
from generator.assess.selection import chosen_items
from generator.formats.downloads import plan
from generator.formats.kit import Kit
from generator.formats.pdf.checklist import checklist_pdf, checklist_pdfs, parts_of
from generator.model import LANGUAGES
from generator.site.downloads import Left, build_downloads
from generator.site.pages.page import Book
from generator.words import words
from tests.export.pdf import figures_without_words, outside_the_structure, placed, reader, words_of
from tests.kits import real_kit, small_kit

Limit = Callable[[int], None]


@pytest.fixture
def limit(monkeypatch: pytest.MonkeyPatch) -> Limit:
    """Return a way to let fewer items be set at once."""

    def few(most: int) -> None:
        for module in (generator.formats.downloads, generator.formats.pdf.checklist):
            monkeypatch.setattr(module, "MOST_ITEMS", most)

    return few


def asked(pdf: bytes, kit: Kit) -> list[str]:
    """Return the ids of the items of a PDF, as often as they stand there, in the order of its pages."""
    ids = {question.id for question in kit.index.standard.checklist}
    return [word for page in placed(pdf) for word, _ in page if word in ids]


def bookmarks(pdf: bytes) -> list[tuple[str, bool]]:
    """Return the titles of the bookmarks, each with whether its page has it."""
    opened = reader(pdf)
    pages = ["".join(page.extract_text().split()) for page in opened.pages]
    found = [
        (str(entry.title), opened.get_destination_page_number(entry))
        for entry in opened.outline
        if not isinstance(entry, list)
    ]
    return [(title, page is not None and "".join(title.split()) in pages[page]) for title, page in found]


def test_a_bound_pdf_asks_what_one_set_at_once_asks(limit: Limit) -> None:
    """Its parts are sets of their own, with a head, pages counted, and signatures; all of them is tagged."""
    kit = real_kit()
    (whole,), _ = checklist_pdfs(kit, [("5.1",)], LANGUAGES, {})
    limit(3)
    parts = len(parts_of(kit, ("5.1",)))
    assert parts > 2
    made = checklist_pdf(kit, ("5.1",), LANGUAGES)
    assert asked(made, kit) == asked(whole, kit) == [question.id for question in chosen_items(kit.index, ("5.1",))]
    assert bookmarks(made) == bookmarks(whole)
    assert all(found for _, found in bookmarks(made))
    signed = "".join(words("shared", "paper")["signature_assessor"].zh.split())
    assert (words_of(whole).count(signed), words_of(made).count(signed)) == (1, parts)
    assert outside_the_structure(made) == []
    assert figures_without_words(made) == 0
    assert reader(made).metadata == reader(whole).metadata


def test_each_page_finds_its_tags(limit: Limit) -> None:
    """The tree of tags has an entry for each page, and its tags are those of that page."""
    limit(3)
    opened = reader(checklist_pdf(real_kit(), ("5.1",), LANGUAGES))
    root = opened.root_object["/StructTreeRoot"]
    assert isinstance(root, DictionaryObject)
    tree = root["/ParentTree"]
    assert isinstance(tree, DictionaryObject)
    numbers = tree["/Nums"]
    assert isinstance(numbers, ArrayObject)
    places = dict(zip(numbers[::2], numbers[1::2], strict=True))
    assert sorted(places) == list(range(len(places)))
    for page in opened.pages:
        for tag in places[page["/StructParents"]].get_object():
            assert tag.get_object()["/Pg"].get_object() == page


def test_the_same_call_gives_the_same_bytes(limit: Limit) -> None:
    """However many processes there are."""
    limit(2)
    assert checklist_pdf(small_kit(), (), LANGUAGES) == checklist_pdf(small_kit(), (), LANGUAGES)


def test_a_chapter_goes_with_all_below_it(limit: Limit) -> None:
    """As many chapters as fit are made by one process; what fits in none is set in parts."""
    kit = small_kit()
    everything = {name for scopes in plan(kit).batches for name in scopes}
    assert len(plan(kit).batches) == 1
    assert not plan(kit).large
    limit(3)
    assert [set(scopes) for scopes in plan(kit).batches] == [{"5.1", "5.1.1", "5.1.2"}, {"5.2", "5.2.1.1", "5.2.1.2"}]
    assert set(plan(kit).large) == {"all"}
    limit(2)
    assert set(plan(kit).large) == {"all", "5.1"}
    assert {name for scopes in plan(kit).batches for name in scopes} | {"all", "5.1"} == everything


def test_how_far_they_are_is_told(limit: Limit, tmp_path: Path) -> None:
    """More and more, up to all, with the time that the rest takes."""
    limit(3)
    kit = small_kit()
    told: list[Left] = []
    build_downloads(Book(kit.index, kit.config, {}, downloads=True), tmp_path, tell=told.append)
    assert len(told) > 2
    assert [left.made for left in told] == sorted({left.made for left in told})
    assert (round(told[-1].made, 6), round(told[-1].seconds, 6)) == (1, 0)
    assert all(left.seconds > 0 for left in told[:-1])


def test_small_downloads_are_the_same_bytes_in_any_process(limit: Limit, tmp_path: Path) -> None:
    """What a chapter's process makes is what one process for all made."""
    kit = small_kit()
    book = Book(kit.index, kit.config, {}, downloads=True)
    made = build_downloads(book, tmp_path / "one")
    limit(3)
    assert build_downloads(book, tmp_path / "several").keys() == made.keys()
    files = {path.name: path.read_bytes() for path in (tmp_path / "one/downloads").iterdir()}
    others = {path.name: path.read_bytes() for path in (tmp_path / "several/downloads").iterdir()}
    assert len(files) == len(made)
    assert {name for name in files if files[name] != others[name]} == {"all.pdf"}
    assert asked(others["all.pdf"], kit) == asked(files["all.pdf"], kit)
