"""A clause's own text as part of any page: provisions, notes, examples, figures, term entries."""

from dataclasses import dataclass

from generator.model import Clause
from generator.site.pages.amendments import AmendedPart, parts_of
from generator.site.pages.blocks import BlockPart
from generator.site.pages.entries import EntryPart, entry_part
from generator.site.pages.pen import Pen, Words
from generator.site.pages.writing import plain
from generator.standard.addresses import clause_address
from generator.standard.numbers import display_number, heading_number
from generator.standard.placing import placed
from generator.standard.running import as_running


@dataclass(frozen=True, slots=True)
class ClausePart:
    """A clause's own text, as part of any page."""

    given: bool
    """Whether its words are given here."""
    blocks: tuple[BlockPart | AmendedPart, ...]
    """What stands in it, in printed order."""
    terms: tuple[EntryPart, ...]


@dataclass(frozen=True, slots=True)
class RunningPart:
    """A clause as running text, on a page with others."""

    id: str
    level: int
    """Level of its heading, from 1."""
    title: Words
    target: str
    text: str
    """What stands in it, as Markdown."""


def running_part(pen: Pen, clause: Clause, level: int) -> RunningPart:
    """Return a clause as running text; it stands on the pages of its chapter and of the whole, and is written once."""
    text = pen.once("text", clause.id, lambda: pen.written("text", clause_part(pen, clause)))
    return RunningPart(clause.id, level, clause_title(pen, clause), pen.way.to(clause_address(clause)), text)


def clause_part(pen: Pen, clause: Clause, *, here: bool = False) -> ClausePart:
    """Return a clause's own text, as running text; `here` on its own page, where each provision is whole.

    There links to its provisions stay on the page.
    """
    index = pen.book.index
    blocks = placed(clause)
    return ClausePart(
        given=clause.text == "given",
        blocks=parts_of(pen, clause, blocks if here else as_running(index.standard.metadata, blocks), here=here),
        terms=tuple(entry_part(pen, term) for term in index.entries_in.get(clause.id, ())),
    )


def clause_title(pen: Pen, clause: Clause) -> Words:
    """Return a clause's title, in the page's own language with its number."""
    return pen.once("title", clause.id, lambda: _title(pen, clause))


def _title(pen: Pen, clause: Clause) -> Words:
    title = pen.words(clause.title)
    number = plain(heading_number(clause, pen.language))
    other = heading_number(clause, pen.second) if title.other and number != plain(display_number(clause)) else ""
    return Words(f"{number} {title.own}".strip(), f"{plain(other)} {title.other}".strip())
