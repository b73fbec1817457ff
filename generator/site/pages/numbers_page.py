"""The page of old and new numbers: what each clause is called in this edition and in others, both ways."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.check.structure import NUMBER
from generator.model import Clause, PublishedNumber
from generator.site.pages.apparatus import sureness
from generator.site.pages.page import Book, Page
from generator.site.pages.pen import Pen, Shape
from generator.site.pages.withdrawn_pages import withdrawn_part
from generator.site.pages.writing import plain, said_in
from generator.standard.addresses import NUMBERS
from generator.standard.numbers import sort_number

UNKNOWN = "—"
"""What stands for a number that is not known."""


@dataclass(frozen=True, slots=True)
class EditionTables:
    """The numbers of this edition beside those of another one; cells are Markdown."""

    id: str
    number: str
    """The other edition's own number."""
    there: tuple[tuple[str, str], ...]
    """Each clause with its number and title in the other edition, in the order of this one."""
    here: tuple[tuple[str, str], ...]
    """Each number of the other edition with the clause that it is now, in the order of that one."""


@dataclass(frozen=True, slots=True)
class NumbersView:
    """What the page of old and new numbers shows."""

    own: str
    """The number of this edition."""
    editions: tuple[EditionTables, ...]


def numbers_pages(book: Book, shape: Shape) -> tuple[Page, ...]:
    """Return the page of old and new numbers; none where no clause has a number in another edition."""
    index = book.index
    pen = Pen.at(book, shape, NUMBERS)
    named = {edition for edition, _ in index.published_numbers}
    if not named:
        return ()
    editions = (edition for edition in index.edition_numbers if edition in named)
    view = NumbersView(plain(index.edition.number), tuple(_tables(pen, edition) for edition in editions))
    return (Page(NUMBERS, "numbers.md.j2", pen.say("pages.numbers"), view, kind="numbers"),)


def _tables(pen: Pen, edition: str) -> EditionTables:
    index = pen.book.index
    pairs = [(clause, _in(clause, edition)) for clause in index.standard.clauses]
    told = {one.number: (_there(pen, one), pen.clause(clause)) for clause, found in pairs for one in found}
    told |= {number: (plain(number), words) for number, words in _gone(pen, edition)}
    return EditionTables(
        id=edition,
        number=plain(index.edition_numbers[edition]),
        there=tuple(
            (pen.clause(clause), " · ".join(_there(pen, one) for one in found) or UNKNOWN)
            for clause, found in pairs
            if found or clause.number
        ),
        here=tuple(told[number] for number in sorted(told, key=sort_number)),
    )


def _in(clause: Clause, edition: str) -> tuple[PublishedNumber, ...]:
    return tuple(one for one in clause.published if one.edition == edition)


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
