"""What is known of another edition beside its numbers: how it differs, what was read alike, what was never seen."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.model import Clause, Edition, EditorialNote, PublishedNumber
from generator.site.pages.apparatus import sureness
from generator.site.pages.facts import source_marks
from generator.site.pages.pen import Pen
from generator.site.pages.writing import plain, said_in
from generator.standard.addresses import term_address
from generator.standard.index import Index

UNKNOWN = "—"
"""What stands for a number that is not known."""


@dataclass(frozen=True, slots=True)
class DifferenceRow:
    """A known difference; cells are Markdown."""

    here: str
    there: str
    difference: str
    basis: str
    """What was read there, how sure it is, and the sources by number."""


@dataclass(frozen=True, slots=True)
class EditionTold:
    """What is known of another edition; everything is Markdown."""

    note: str
    """What is known of it as a whole."""
    differences: tuple[DifferenceRow, ...]
    same: tuple[tuple[str, str, str], ...]
    """Clauses of which title or text was read there without a difference: here, there, what was read."""
    unseen: tuple[str, ...]
    inferred: tuple[str, ...]
    """Links to the clauses whose number there is inferred and of which nothing was read."""


def published_in(clause: Clause, edition: str) -> tuple[PublishedNumber, ...]:
    """Return the numbers that a clause bears in an edition."""
    return tuple(one for one in clause.published if one.edition == edition)


def edition_sources(index: Index, editions: tuple[Edition, ...]) -> dict[str, int]:
    """Return a number for each source of what is known of editions, in order of appearance."""
    named = [id_ for edition in editions for id_ in edition.source]
    for edition in editions:
        named += [id_ for note in _notes(index, edition) for id_ in note.source]
        named += [
            id_
            for clause in index.standard.clauses
            for one in published_in(clause, edition.id)
            if _told(one) or one.seen
            for id_ in one.source
        ]
    return {id_: number for number, id_ in enumerate((id_ for id_ in dict.fromkeys(named) if id_ in index.sources), 1)}


def edition_told(pen: Pen, edition: Edition, numbers: Mapping[str, int]) -> EditionTold:
    """Return what is known of another edition; `numbers` are those of the sources."""
    index = pen.book.index
    pairs = [(clause, one) for clause in index.standard.clauses for one in published_in(clause, edition.id)]
    return EditionTold(
        note=" ".join((pen.words(edition.note).own, source_marks(edition.source, numbers))).rstrip(),
        differences=(
            *(_of_note(pen, note, numbers) for note in _notes(index, edition)),
            *(_of_clause(pen, clause, one, numbers) for clause, one in pairs if _told(one)),
        ),
        same=tuple(
            (pen.clause(clause), plain(one.number), _basis(pen, one, numbers))
            for clause, one in pairs
            if one.seen and not _told(one)
        ),
        unseen=tuple(pen.words(text).own for text in edition.unseen),
        inferred=tuple(
            pen.clause(clause)
            for clause, one in pairs
            if one.confidence == "derived" and not one.seen and not _told(one)
        ),
    )


def _told(one: PublishedNumber) -> bool:
    return bool(one.title or one.note)


def _notes(index: Index, edition: Edition) -> tuple[EditorialNote, ...]:
    """Return the editorial notes on how an edition differs."""
    return tuple(note for note in index.standard.editorial_notes if note.edition == edition.id)


def _of_note(pen: Pen, note: EditorialNote, numbers: Mapping[str, int]) -> DifferenceRow:
    sure = f"*{pen.say(f'confidences.{note.confidence}')}*" if note.confidence else ""
    return DifferenceRow(
        here=_place(pen, note.on),
        there=UNKNOWN,
        difference=pen.words(note.text).own,
        basis=" ".join(words for words in (sure, source_marks(note.source, numbers)) if words),
    )


def _place(pen: Pen, on: str) -> str:
    index = pen.book.index
    if on in index.clauses:
        return pen.clause(index.clauses[on])
    if on in index.terms:
        return pen.link(term_address(index.terms[on]), pen.term_words(index.terms[on]))
    return pen.say("other_edition.whole")


def _of_clause(pen: Pen, clause: Clause, one: PublishedNumber, numbers: Mapping[str, int]) -> DifferenceRow:
    title = said_in(one.title, pen.language) if one.title else ""
    told = (pen.say("other_edition.title_differs") if title else "", pen.words(one.note).own if one.note else "")
    return DifferenceRow(
        here=pen.clause(clause),
        there=f"{plain(one.number)} {title}".rstrip(),
        difference=("" if pen.language == "zh" else " ").join(words for words in told if words),
        basis=_basis(pen, one, numbers),
    )


def _basis(pen: Pen, one: PublishedNumber, numbers: Mapping[str, int]) -> str:
    """Return what of a clause was read in another edition, and where."""
    return " ".join(words for words in (pen.listed(tuple(_read(pen, one))), source_marks(one.source, numbers)) if words)


def _read(pen: Pen, one: PublishedNumber) -> Iterator[str]:
    sure = sureness(pen, one)
    yield pen.say("other_edition.number_unsure", how=sure) if sure else pen.say("other_edition.number_read")
    if one.title or "title" in one.seen:
        yield pen.say("other_edition.title_read")
    if "text" in one.seen:
        yield pen.say("other_edition.text_read")
