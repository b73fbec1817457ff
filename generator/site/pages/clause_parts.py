"""A clause's own text as part of any page: provisions, notes, examples, figures, term entries."""

from dataclasses import dataclass

from generator.model import Clause, Figure, Provision, TermEntry
from generator.site.pages.pen import Pen, Words
from generator.site.pages.writing import plain
from generator.standard.addresses import DRAWINGS, clause_address, provision_address, term_address
from generator.standard.index import preferred
from generator.standard.numbers import display_number
from generator.standard.translation import fingerprint


@dataclass(frozen=True, slots=True)
class ProvisionPart:
    """A provision inside its paragraph."""

    id: str
    letter: str
    kind_label: str
    target: str
    """From this page to the provision on its clause's own page."""
    text: Words
    fingerprint: str


@dataclass(frozen=True, slots=True)
class FigurePart:
    """A figure: its drawing by address, and what stands below it."""

    id: str
    target: str
    description: str
    caption: Words
    note: Words | None


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
    paragraphs: tuple[tuple[ProvisionPart, ...], ...]
    notes: tuple[Words, ...]
    examples: tuple[Words, ...]
    figures: tuple[FigurePart, ...]
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
        paragraphs=tuple(
            tuple(provision_part(pen, provision, here=here) for provision in paragraph)
            for paragraph in paragraphs(clause)
        ),
        notes=tuple(pen.prose(text, f"{clause.id}/notes.{n}") for n, text in enumerate(clause.notes)),
        examples=tuple(pen.prose(text, f"{clause.id}/examples.{n}") for n, text in enumerate(clause.examples)),
        figures=tuple(figure_part(pen, figure) for figure in clause.figures),
        terms=tuple(entry_part(pen, term) for term in terms if term.number),
    )


def clause_title(pen: Pen, clause: Clause) -> Words:
    """Return a clause's title, in the page's own language with its number."""
    number = f"{plain(display_number(clause))} " if display_number(clause) else ""
    title = pen.words(clause.title)
    return Words(number + title.own, title.other)


def provision_part(pen: Pen, provision: Provision, *, here: bool = False) -> ProvisionPart:
    """Return a provision; `here` on its clause's own page."""
    index = pen.book.index
    return ProvisionPart(
        id=provision.id,
        letter=index.letters[provision.id],
        kind_label=pen.say(f"kinds.{provision.kind}"),
        target=f"#{provision.id}" if here else pen.way.to(provision_address(index, provision.id)),
        text=pen.prose(provision.text, f"{provision.id}/text", index.clause_of[provision.id].id),
        fingerprint=fingerprint(provision.text.zh),
    )


def paragraphs(clause: Clause) -> tuple[tuple[Provision, ...], ...]:
    """Return a clause's provisions by paragraph: a new one begins where `original` begins a new line."""
    starts: set[int] = set()
    length = 0
    for line in clause.original.split("\n"):
        starts.add(length)
        length += len(line)
    made: list[list[Provision]] = []
    at = 0
    for provision in clause.provisions:
        if at in starts or not made:
            made.append([])
        made[-1].append(provision)
        at += len(provision.text.zh)
    return tuple(tuple(paragraph) for paragraph in made)


def figure_part(pen: Pen, figure: Figure) -> FigurePart:
    """Return a figure."""
    number, caption = pen.words(figure.number), pen.words(figure.caption)
    return FigurePart(
        id=figure.id,
        target=f"{pen.way.root}{DRAWINGS}{figure.id}.svg",
        description=plain(getattr(figure.description, pen.language)),
        caption=Words(f"{number.own} {caption.own}", f"{number.other} {caption.other}".strip()),
        note=pen.words(figure.note) if figure.note else None,
    )


def entry_part(pen: Pen, term: TermEntry) -> EntryPart:
    """Return a term entry."""
    return EntryPart(
        id=term.id,
        number=plain(term.number or ""),
        target=pen.way.to(term_address(term)),
        words=pen.pair(preferred(term, "zh"), preferred(term, "en")),
        definition=pen.prose(term.definition, f"{term.id}/definition", term.id),
    )
