"""What amendments and corrigenda changed, as parts of pages: behind what is changed, and as a list."""

from dataclasses import dataclass, replace
from typing import ClassVar

from generator.model import Amended, Block, Clause, TermEntry
from generator.site.pages.blocks import BlockPart, block_part
from generator.site.pages.pen import Pen, Words
from generator.site.pages.writing import at_start, inside, plain, spoken
from generator.standard.amendments import amended_text, amendment_name, changed_by
from generator.standard.changes import with_changes


@dataclass(frozen=True, slots=True)
class AmendedPart:
    """What an amendment changed in what stands before it, or in the whole clause or entry."""

    block: ClassVar[str] = "amended"
    text: Words


@dataclass(frozen=True, slots=True)
class AmendmentPart:
    """An amendment with links to what it changes."""

    name: str
    note: Words | None
    places: tuple[str, ...]


def parts_of(
    pen: Pen, entry: Clause | TermEntry, blocks: tuple[Block, ...], *, here: bool
) -> tuple[BlockPart | AmendedPart, ...]:
    """Return blocks of a clause or a term entry, each with what amendments changed in it behind it."""
    return tuple(
        AmendedPart(_words(pen, found)) if isinstance(found, Amended) else block_part(pen, found, here=here)
        for found in with_changes(entry, blocks)
    )


def _words(pen: Pen, found: Amended) -> Words:
    """Return what was changed, without links: earlier words name numbers and terms of their time.

    Earlier words that are given in the other language alone stand there with their language.
    """
    told = amended_text(pen.book.index, found)
    own, other = (at_start(inside(told.in_(language))) for language in (pen.language, pen.second))
    if found.was and not getattr(found.was, pen.language):
        without = amended_text(pen.book.index, replace(found, was=None)).in_(pen.language)
        was = spoken(inside(getattr(found.was, pen.second)), pen.second, pen.language)
        own = f"{at_start(inside(without))} {inside(pen.say('amendments.was', words='')).strip()} {was}"
    return Words(own, "" if pen.shape.alone else other)


def amendment_parts(pen: Pen) -> tuple[AmendmentPart, ...]:
    """Return the amendments and corrigenda to the edition shown."""
    index = pen.book.index
    return tuple(
        AmendmentPart(
            name=plain(amendment_name(amendment).in_(pen.language)),
            note=pen.words(amendment.note) if amendment.note else None,
            places=tuple(
                pen.clause(entry) if isinstance(entry, Clause) else pen.term(entry)
                for entry in changed_by(index, amendment)
            ),
        )
        for amendment in index.amendments.values()
    )
