"""Selections too large to be set at once: in parts, each by a process of its own, and bound."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf.generic import ArrayObject, DictionaryObject

import generator.formats.downloads
import generator.formats.pdf.checklist
from generator.formats.downloads import plan
from generator.formats.pdf.checklist import checklist_pdf, checklist_pdfs, parts_of
from generator.model import LANGUAGES
from generator.site.downloads import build_downloads
from generator.site.pages.page import Book
from tests.export.pdf import figures_without_words, outside_the_structure, reader, structure
from tests.kits import real_kit, small_kit

Limit = Callable[[int], None]


@pytest.fixture
def limit(monkeypatch: pytest.MonkeyPatch) -> Limit:
    """Return a way to let fewer items be set at once."""

    def few(most: int) -> None:
        for module in (generator.formats.downloads, generator.formats.pdf.checklist):
            monkeypatch.setattr(module, "MOST_ITEMS", most)

    return few


def texts(pdf: bytes) -> list[str]:
    """Return what each page says, without white space."""
    return ["".join(page.extract_text().split()) for page in reader(pdf).pages]


def is_but_for_running_heads(bound: bytes, whole: bytes) -> bool:
    """Tell whether all pages say the same; the first page of a part has no running head."""
    return all(one.endswith(other) for one, other in zip(texts(whole), texts(bound), strict=True))


def bookmarks(pdf: bytes) -> list[tuple[str, int | None]]:
    """Return the titles of the bookmarks with their pages."""
    opened = reader(pdf)
    return [
        (str(entry.title), opened.get_destination_page_number(entry))
        for entry in opened.outline
        if not isinstance(entry, list)
    ]


def test_a_bound_pdf_is_the_one_set_at_once(limit: Limit) -> None:
    """The same pages, bookmarks and tags; all that is on a page is tagged, and by the tags of that page."""
    kit = real_kit()
    (whole,), _ = checklist_pdfs(kit, [("5.1",)], LANGUAGES, {})
    limit(3)
    assert len(parts_of(kit, ("5.1",))) > 2
    made = checklist_pdf(kit, ("5.1",), LANGUAGES)
    assert made != whole
    assert is_but_for_running_heads(made, whole)
    assert bookmarks(made) == bookmarks(whole)
    assert structure(made) == structure(whole)
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


def test_small_downloads_are_the_same_bytes_in_any_process(limit: Limit, tmp_path: Path) -> None:
    """What a chapter's process makes is what one process for all made."""
    kit = small_kit()
    book = Book(kit.index, kit.config, {}, downloads=True)
    count = build_downloads(book, tmp_path / "one")
    limit(3)
    assert build_downloads(book, tmp_path / "several") == count
    files = {path.name: path.read_bytes() for path in (tmp_path / "one/downloads").iterdir()}
    others = {path.name: path.read_bytes() for path in (tmp_path / "several/downloads").iterdir()}
    assert len(files) == count
    assert {name for name in files if files[name] != others[name]} == {"all.pdf"}
    assert is_but_for_running_heads(others["all.pdf"], files["all.pdf"])
