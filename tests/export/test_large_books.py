"""A book that is set in parts: for a reader the same as one that is set at once."""

from typing import Any

import pytest
from pypdf import PdfReader

from generator.formats.pdf import book
from generator.formats.pdf.book import book_pdf, book_pdfs
from generator.model import LANGUAGES, Language
from generator.source.load import load
from tests.export.pdf import reader, words_of
from tests.kits import ROOT, real_kit
from tests.running import running_texts

DRAWINGS = load(ROOT / "standard").sources.figures


def squeezed(text: str) -> str:
    """Return words without the spaces and lines that a page has."""
    return "".join(text.split())


def leads(pdf: PdfReader) -> list[tuple[int, int]]:
    """Return the links of a book from page to page, in order."""
    numbers = {page.indirect_reference.idnum: place for place, page in enumerate(pdf.pages) if page.indirect_reference}
    found = []
    for place, page in enumerate(pdf.pages):
        notes: list[Any] = [note.get_object() for note in page.get("/Annots", [])]
        found += [(place, numbers[note["/Dest"][0].idnum]) for note in notes if "/Dest" in note]
        assert not [note for note in notes if "page:" in str(note)]
    return found


def titles(pdf: PdfReader) -> list[tuple[int, str]]:
    """Return all bookmarks in order, each with its depth."""

    def flat(entries: list[Any], depth: int) -> list[tuple[int, str]]:
        return [
            pair
            for one in entries
            for pair in (flat(one, depth + 1) if isinstance(one, list) else [(depth, str(one.title))])
        ]

    return flat(pdf.outline, 0)


@pytest.mark.parametrize("languages", [LANGUAGES, ("en",)])
def test_a_book_in_parts_reads_as_one_set_at_once(
    languages: tuple[Language, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Words, bookmarks, links of contents and index to the pages whose numbers they show, numbers of pages."""
    kit = real_kit()
    whole = reader(book_pdf(kit, languages, DRAWINGS))
    monkeypatch.setattr(book, "MOST_AT_ONCE", 1)
    pdf = book_pdf(kit, languages, DRAWINGS)
    parts = reader(pdf)
    assert titles(parts)[1:] == titles(whole)
    pages = [squeezed(page.extract_text()) for page in parts.pages]
    for number, page in enumerate(pages[1:], 2):
        assert page.endswith(str(number))
    text = words_of(pdf)
    for words in running_texts(kit.index).values():
        assert squeezed(getattr(words, languages[0]))[:12] in text
    found = leads(parts)
    assert len([here for here, _ in found if here == 1]) == len([here for here, _ in leads(whole) if here == 1])
    assert len({here for here, _ in found}) > len(languages)
    for here, there in found:
        assert str(there + 1) in pages[here]
    for clause, there in zip(kit.index.standard.clauses, (there for here, there in found if here == 1), strict=False):
        assert squeezed(getattr(clause.title, languages[0]))[:8] in pages[there]


def test_parts_are_no_larger_than_a_chapter_asks_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """A large standard is set in several; handouts are the same as of a book that is set at once."""
    kit = real_kit()
    chapter = kit.index.clauses["4"]
    at_once = dict(book_pdfs(kit, ("zh",), DRAWINGS, [chapter]))
    monkeypatch.setattr(book, "MOST_AT_ONCE", 1)
    in_parts = dict(book_pdfs(kit, ("zh",), DRAWINGS, [chapter]))
    assert in_parts[chapter] == at_once[chapter]
    assert in_parts[None] != at_once[None]


def test_a_large_chapter_is_set_in_parts_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its handout has the words, the bookmarks and the numbers of pages of one that is set at once."""
    kit = real_kit()
    chapter = kit.index.clauses["5"]
    whole = dict(book_pdfs(kit, ("en",), DRAWINGS, [chapter]))[chapter]
    monkeypatch.setattr(book, "MOST_AT_ONCE", 5_000)
    parted = dict(book_pdfs(kit, ("en",), DRAWINGS, [chapter]))[chapter]
    assert titles(reader(parted)) == titles(reader(whole))
    pages = [squeezed(page.extract_text()) for page in reader(parted).pages]
    assert len(pages) > len(reader(whole).pages)
    assert [page.endswith(str(number)) for number, page in enumerate(pages, 1)] == [True] * len(pages)
    assert "Thetextshownisthedraft" in pages[0]
    assert not any("Thetextshownisthedraft" in page for page in pages[1:])
