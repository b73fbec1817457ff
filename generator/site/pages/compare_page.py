"""The page on which our term entries stand beside those of other documents: number, term, and how they differ; ours."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.model import GuidelineClause, TermEntry, TermSource
from generator.site.pages.facts import SourcePart, fact_value, source_marks, source_parts
from generator.site.pages.page import Book, Page
from generator.site.pages.pen import Pen, Shape
from generator.site.pages.writing import plain
from generator.standard.addresses import (
    TERMS_COMPARED,
    clause_address,
    edition_address,
    guideline_clause_address,
)
from generator.standard.index import Index


@dataclass(frozen=True, slots=True)
class ComparedRow:
    """An entry beside one of another document; cells are Markdown."""

    here: str
    there: str
    difference: str


@dataclass(frozen=True, slots=True)
class FurtherRow:
    """An entry of another document that none of ours is compared with; cells are Markdown."""

    there: str
    used: str
    """Links to the clauses in which its word stands."""


@dataclass(frozen=True, slots=True)
class ComparedView:
    """What the page of compared entries shows."""

    numbered: tuple[ComparedRow, ...]
    supplement: tuple[ComparedRow, ...]
    further: tuple[FurtherRow, ...]
    sources: tuple[SourcePart, ...]


def is_compared(index: Index) -> bool:
    """Tell whether any entry is compared with one of another document."""
    return any(term.compare for term in index.standard.terms)


def compared_sources(index: Index) -> dict[str, int]:
    """Return a number for each source that comparisons of terms name, in order of appearance."""
    named = (id_ for term in index.standard.terms for other in term.compare for id_ in other.source)
    return {id_: number for number, id_ in enumerate((id_ for id_ in dict.fromkeys(named) if id_ in index.sources), 1)}


def compared_page(book: Book, shape: Shape) -> Page:
    """Return the page of compared entries."""
    index = book.index
    pen = book.pen(shape)
    terms = index.standard.terms
    numbers = compared_sources(index)
    view = ComparedView(
        numbered=tuple(_rows(pen, (term for term in terms if term.number), numbers)),
        supplement=tuple(_rows(pen, (term for term in terms if not term.number), numbers)),
        further=tuple(_further(pen)),
        sources=source_parts(pen, numbers),
    )
    shows = tuple(term.id for term in terms if term.compare)
    return Page(
        TERMS_COMPARED, "compared.md.j2", pen.say("terms_compared.title"), view, kind="terms-compared", shows=shows
    )


def entry_there(pen: Pen, other: TermSource) -> str:
    """Return a link to an entry of another document with its term; to the edition where that has no such entry."""
    index = pen.book.index
    edition = index.editions[other.edition]
    if other.number is None:
        link = pen.link(edition_address(index, edition), plain(edition.number))
        return f"{link} {pen.say('terms_compared.none_there')}"
    listed = index.guideline_clauses.get((edition.id, other.number))
    address = guideline_clause_address(index, edition.id, other.number)
    link = pen.link(address, plain(f"{edition.number} {other.number}"))
    return f"{link} {_term_there(pen, listed) if listed else ''}".rstrip()


def _term_there(pen: Pen, entry: GuidelineClause) -> str:
    """Return the term of an entry elsewhere, in the page's language where it is known in that."""
    known = ((fact_value(entry.title, one), one) for one in (pen.language, pen.second))
    return next((pen.spoken(plain(word), one) for word, one in known if word), "")


def how_sure(pen: Pen, other: TermSource, numbers: Mapping[str, int]) -> str:
    """Return how sure a comparison is, where it is not read, and its sources by number."""
    sure = other.confidence and other.confidence != "sourced"
    words = f"*{pen.say(f'confidences.{other.confidence}')}*" if sure else ""
    return " ".join(piece for piece in (words, source_marks(other.source, numbers)) if piece)


def _rows(pen: Pen, terms: Iterator[TermEntry], numbers: Mapping[str, int]) -> Iterator[ComparedRow]:
    for term in terms:
        for other in term.compare:
            note = pen.words(other.note).own if other.note else ""
            difference = " ".join(piece for piece in (note, how_sure(pen, other, numbers)) if piece)
            yield ComparedRow(pen.term(term), entry_there(pen, other), difference)


def _further(pen: Pen) -> Iterator[FurtherRow]:
    """Yield the entries, of the documents that ours are compared with, that stand beside none of ours."""
    index = pen.book.index
    done = dict.fromkeys((other.edition, other.number) for term in index.standard.terms for other in term.compare)
    for edition in (index.editions[id_] for id_ in dict.fromkeys(edition for edition, _ in done)):
        for entry in edition.clauses:
            if entry.kind == "term" and (edition.id, entry.number) not in done:
                source = TermSource(edition=edition.id, number=entry.number)
                yield FurtherRow(entry_there(pen, source), " · ".join(_using(pen, fact_value(entry.title, "zh"))))


def _using(pen: Pen, word: str) -> Iterator[str]:
    """Yield links to the clauses in whose words a Chinese word stands; none for no word."""
    index = pen.book.index
    for clause in index.standard.clauses if word else ():
        if any(word in provision.text.zh for provision in clause.provisions):
            yield pen.link(clause_address(clause), plain(clause.number or clause.id))
