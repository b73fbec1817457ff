"""A clause's own text as part of any page: provisions, notes, examples, figures, term entries."""

from dataclasses import dataclass

from generator.model import Clause, TermEntry
from generator.site.pages.blocks import BlockPart, block_part
from generator.site.pages.pen import Pen, Words
from generator.site.pages.writing import plain
from generator.standard.addresses import clause_address, term_address
from generator.standard.index import preferred
from generator.standard.numbers import heading_number


@dataclass(frozen=True, slots=True)
class EntryPart:
    """A term entry in a list of entries."""

    id: str
    number: str
    target: str
    words: str
    definition: Words


@dataclass(frozen=True, slots=True)
class ClausePart:
    """A clause with its own text, as part of any page."""

    id: str
    level: int
    """Level of its heading, from 1."""
    title: Words
    """Its title, in the page's own language with its number."""
    target: str
    given: bool
    """Whether its words are given here."""
    blocks: tuple[BlockPart, ...]
    """What stands in it, in printed order."""
    terms: tuple[EntryPart, ...]


def clause_part(pen: Pen, clause: Clause, level: int, *, here: bool = False) -> ClausePart:
    """Return a clause's own text; `here` on its own page, where links to its provisions stay on the page."""
    index = pen.book.index
    terms = index.standard.terms if clause.element == "terms" and clause.id not in index.parents else ()
    return ClausePart(
        id=clause.id,
        level=level,
        title=clause_title(pen, clause),
        target=pen.way.to(clause_address(clause)),
        given=clause.text == "given",
        blocks=tuple(block_part(pen, clause, block, here=here) for block in clause.content),
        terms=tuple(entry_part(pen, term) for term in terms if term.number),
    )


def clause_title(pen: Pen, clause: Clause) -> Words:
    """Return a clause's title, in the page's own language with its number."""
    title = pen.words(clause.title)
    number = plain(heading_number(clause, pen.language))
    return Words(f"{number} {title.own}".strip(), title.other)


def entry_part(pen: Pen, term: TermEntry) -> EntryPart:
    """Return a term entry."""
    return EntryPart(
        id=term.id,
        number=plain(term.number or ""),
        target=pen.way.to(term_address(term)),
        words=pen.pair(preferred(term, "zh"), preferred(term, "en")),
        definition=pen.prose(term.definition, f"{term.id}/definition", term.id),
    )
