"""The page of editions: how others differ from the one shown, and the numbers of clauses in them, both ways."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from generator.check.structure import NUMBER
from generator.model import Edition, PublishedNumber
from generator.site.pages.apparatus import sureness
from generator.site.pages.editions import UNKNOWN, EditionTold, edition_sources, edition_told, published_in
from generator.site.pages.facts import SourcePart, source_parts
from generator.site.pages.page import Book, Page, Plan
from generator.site.pages.pen import Pen, Shape
from generator.site.pages.withdrawn_pages import withdrawn_part
from generator.site.pages.writing import plain, said_in
from generator.standard.addresses import EDITION_PARTS, NUMBERS, edition_part_anchor
from generator.standard.numbers import sort_number


@dataclass(frozen=True, slots=True)
class EditionTables:
    """The numbers of this edition beside those of another one; cells are Markdown."""

    id: str
    number: str
    """The other edition's own number."""
    anchors: dict[str, str]
    """By part of what is told."""
    told: EditionTold
    there: tuple[tuple[str, str], ...]
    """Each clause with its number and title in the other edition, in the order of this one."""
    here: tuple[tuple[str, str], ...]
    """Each number of the other edition with the clause that it is now, in the order of that one."""


@dataclass(frozen=True, slots=True)
class NumbersView:
    """What the page of editions shows."""

    own: str
    """The number of this edition."""
    editions: tuple[EditionTables, ...]
    sources: tuple[SourcePart, ...]


def numbers_pages(book: Book, shape: Shape) -> Plan:
    """Return what makes the page of editions; nothing where nothing is known of another edition but what it is."""
    return {NUMBERS: partial(_page, book, shape)} if book.index.editions_told else {}


def _page(book: Book, shape: Shape) -> Page:
    index = book.index
    pen = book.pen(shape)
    sources = edition_sources(index, index.editions_told)
    view = NumbersView(
        plain(index.edition.number),
        tuple(_tables(pen, edition, sources) for edition in index.editions_told),
        source_parts(pen, sources),
    )
    return Page(NUMBERS, "numbers.md.j2", pen.say("pages.numbers"), view, kind="numbers")


def _tables(pen: Pen, edition: Edition, sources: Mapping[str, int]) -> EditionTables:
    index = pen.book.index
    pairs = [(clause, published_in(clause, edition.id)) for clause in index.standard.clauses]
    told = {one.number: (_there(pen, one), pen.clause(clause)) for clause, found in pairs for one in found}
    told |= {number: (plain(number), words) for number, words in _gone(pen, edition.id)}
    return EditionTables(
        id=edition.id,
        number=plain(edition.number),
        anchors={part: edition_part_anchor(edition.id, part) for part in EDITION_PARTS},
        told=edition_told(pen, edition, sources),
        there=tuple(
            (pen.clause(clause), " · ".join(_there(pen, one) for one in found) or UNKNOWN)
            for clause, found in pairs
            if told and (found or clause.number)
        ),
        here=tuple(told[number] for number in sorted(told, key=sort_number)),
    )


def _there(pen: Pen, one: PublishedNumber) -> str:
    """Return a number of another edition, with the title there where it differs, and how sure that is."""
    title = said_in(one.title, pen.language) if one.title else ""
    return " ".join(words for words in (plain(one.number), title, sureness(pen, one)) if words)


def _gone(pen: Pen, edition: str) -> Iterator[tuple[str, str]]:
    """Yield the numbers of clauses that an edition released and that are no more, with what became of each."""
    index = pen.book.index
    released = index.standard.ledger.released.get(edition)
    for old in index.successors if released else ():
        if released and old in released.ids and NUMBER.fullmatch(old) and (edition, old) not in index.published_numbers:
            part = withdrawn_part(pen, index.told(old))
            yield old, " ".join((part.said.own, *([" · ".join(part.successors)] if part.successors else [])))
