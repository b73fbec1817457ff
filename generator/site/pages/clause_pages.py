"""Pages of clauses: a clause alone, a chapter as running text, the whole text, and the table of contents."""

from dataclasses import dataclass
from functools import partial

from generator.model import Clause, Language, Text
from generator.site.pages.apparatus import (
    CitationPart,
    MappingPart,
    NotePart,
    PublishedPart,
    beside,
    citation_part,
    known_at,
    mapping_part,
    mentioned,
    notes_on,
    published_parts,
    question_text,
)
from generator.site.pages.cite import citation_styles
from generator.site.pages.cite_formats import citation_formats
from generator.site.pages.clause_parts import ClausePart, RunningPart, clause_part, clause_title, running_part
from generator.site.pages.guidance_page import GuidancePart, guidance_part
from generator.site.pages.inline import spoken
from generator.site.pages.page import Book, Neighbour, Page, Plan
from generator.site.pages.pen import Pen, Shape, Words
from generator.site.pages.withdrawn_pages import WithdrawnPart, parts_withdrawn_from, renumbered_notice
from generator.standard.addresses import (
    CHAPTERS,
    CROSSWALK,
    FULL,
    GUIDANCE,
    HOME,
    checklist_address,
    clause_address,
    permalink,
)
from generator.standard.names import called, clause_called
from generator.standard.numbers import heading_number
from generator.words import say


@dataclass(frozen=True, slots=True)
class ClauseView:
    """What a clause's page shows."""

    id: str
    title: Words
    text: ClausePart
    parts: tuple[RunningPart, ...]
    """Its subclauses as running text, for a chapter."""
    contents: tuple[str, ...]
    """Links to its subclauses."""
    informative: bool
    beside: tuple[str, ...]
    """What the standard says of it beside its words."""
    letters: str
    """What is said of the letters that are ours, where there are any."""
    published: tuple[PublishedPart, ...]
    renumbered: str
    """What is said where its id is the number of another clause now."""
    withdrawn: tuple[WithdrawnPart, ...]
    """What is said of parts of it that are no more."""
    editorial_notes: tuple[NotePart, ...]
    guidance: GuidancePart | None
    guidance_below: str
    """Way to the guidance on the first clause below it, where it has none of its own."""
    questions: tuple[str, ...]
    """Its checklist items as Markdown."""
    checklist: str
    """Way to its checklist, empty when it has no items."""
    citations: tuple[CitationPart, ...]
    mappings: tuple[MappingPart, ...]
    crosswalk: str
    """Link to the crosswalk."""
    cited_by: tuple[str, ...]
    noted_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FullView:
    """What the page with the whole text shows."""

    title: Words
    whole: tuple[NotePart, ...]
    """What is known of the text as a whole."""
    parts: tuple[tuple[RunningPart, tuple[NotePart, ...]], ...]
    """Each clause, with what is known of its text and of the terms in it."""
    contents: tuple[tuple[int, str], ...]
    """Level and link of every clause."""
    letters: str
    """What is said of the letters that are ours, where there are any."""


@dataclass(frozen=True, slots=True)
class ChaptersView:
    """The table of contents."""

    contents: tuple[tuple[int, str], ...]
    """Level and link of every clause."""


def clause_pages(book: Book, shape: Shape) -> Plan:
    """Return what makes a page for every clause, the whole text, and the table of contents."""
    clauses = book.index.standard.clauses
    near = zip((None, *clauses), clauses, (*clauses[1:], None), strict=False)
    return {
        **{
            clause_address(clause): partial(_clause_page, book, before, clause, after, shape)
            for before, clause, after in near
        },
        FULL: partial(_full_page, book, shape),
        CHAPTERS: partial(_chapters_page, book, shape),
    }


def is_running(book: Book, clause: Clause) -> bool:
    """Tell whether a clause's page carries its subclauses as running text.

    A top clause with two levels below does not.
    """
    children = book.index.children.get(clause.id, ())
    deep = any(book.index.children.get(child.id) for child in children)
    return bool(children) and (clause.id in book.index.parents or not deep)


def _clause_page(book: Book, before: Clause | None, clause: Clause, after: Clause | None, shape: Shape) -> Page:
    index = book.index
    address = clause_address(clause)
    pen = book.pen(shape)
    running = is_running(book, clause)
    below = index.descendants(clause)[1:] if running else ()
    parent = index.parents.get(clause.id)
    view = _view(pen, clause, below)
    return Page(
        address=address,
        template="clause.md.j2",
        title=clause_called(clause, shape.language),
        view=view,
        clause=clause.id,
        chapter=index.branch(clause).id,
        kind="chapter" if running else "clause",
        permalink=permalink(clause.id),
        shows=tuple(id_ for part in (clause, *below) for id_ in _shown(book, part)),
        mentions=mentioned(pen, (provision for part in (clause, *below) for provision in part.provisions)),
        cite=citation_styles(index, book.config, clause),
        cite_formats=citation_formats(index, book.config, clause, shape.language),
        around=(
            *((_near("prev", before, shape.language),) if before else ()),
            _near("up", parent, shape.language) if parent else Neighbour("up", HOME, pen.say("pages.home")),
            *((_near("next", after, shape.language),) if after else ()),
        ),
    )


def _view(pen: Pen, clause: Clause, below: tuple[Clause, ...]) -> ClauseView:
    index = pen.book.index
    depth = len(index.ancestors(clause))
    running = bool(below)
    guided = index.guidance_on.get(clause.id)
    return ClauseView(
        id=clause.id,
        title=clause_title(pen, clause),
        text=clause_part(pen, clause, here=True),
        parts=tuple(running_part(pen, part, min(len(index.ancestors(part)) - depth + 1, 6)) for part in below),
        contents=() if running else tuple(pen.clause(child) for child in index.children.get(clause.id, ())),
        informative=index.is_informative(clause),
        beside=beside(pen, clause),
        letters=letters_explained(pen, (clause, *below)),
        published=published_parts(pen, clause),
        renumbered=renumbered_notice(pen, clause),
        withdrawn=parts_withdrawn_from(pen, clause),
        editorial_notes=notes_on(pen, clause.id),
        guidance=guidance_part(pen, guided) if guided else None,
        guidance_below="" if guided else _guidance_below(pen, clause),
        questions=tuple(question_text(pen, question) for question in index.checklist_at(clause)),
        checklist=pen.way.to(checklist_address(clause))
        if any(index.checklist_at(part) for part in index.descendants(clause))
        else "",
        citations=tuple(citation_part(pen, citation) for citation in index.citations_at.get(clause.id, ())),
        mappings=tuple(mapping_part(pen, mapping) for mapping in index.mappings_at.get(clause.id, ())),
        crosswalk=pen.link(CROSSWALK, pen.say("shared.crosswalk")),
        cited_by=tuple(pen.clause(citing) for citing in index.cited_by.get(clause.id, ())),
        noted_by=_noted_by(pen, clause),
    )


def _guidance_below(pen: Pen, clause: Clause) -> str:
    index = pen.book.index
    below = (index.guidance_on[part.id] for part in index.descendants(clause) if part.id in index.guidance_on)
    first = next(below, None)
    return pen.way.to(f"{GUIDANCE}#{first.id}") if first else ""


def _noted_by(pen: Pen, clause: Clause) -> tuple[str, ...]:
    index = pen.book.index
    made: dict[str, str] = {}
    for note in index.noted_by.get(clause.id, ()):
        if note.on in index.clauses:
            made[note.on] = pen.clause(index.clauses[note.on])
        elif note.on in index.terms:
            made[note.on] = pen.term(index.terms[note.on])
    return tuple(made.values())


def letters_explained(pen: Pen, clauses: tuple[Clause, ...]) -> str:
    """Return what is said of the letters before provisions: that they are ours; nothing where none are."""
    index = pen.book.index
    if not any(map(index.is_lettered, clauses)):
        return ""
    labelled = any(index.marks[provision.id].full for clause in clauses for provision in clause.provisions)
    return pen.say("shared.letters_some" if labelled else "shared.letters")


def _shown(book: Book, clause: Clause) -> tuple[str, ...]:
    """Return the ids of a clause and of all that its page tells of it."""
    index = book.index
    return (
        clause.id,
        *(provision.id for provision in clause.provisions),
        *(figure.id for figure in clause.figures),
        *((index.guidance_on[clause.id].id,) if clause.id in index.guidance_on else ()),
        *(question.id for question in index.checklist_at(clause)),
        *(note.id for note in index.notes_on.get(clause.id, ())),
        *(mapping.id for mapping in index.mappings_at.get(clause.id, ())),
    )


def _near(rel: str, clause: Clause, language: Language) -> Neighbour:
    """Return the page of a clause to which one goes on; words in the other language alone are marked so."""
    words = called(clause)
    if getattr(words, language) or words == Text():
        return Neighbour(rel, clause_address(clause), clause_called(clause, language))
    return Neighbour(rel, clause_address(clause), heading_number(clause, language), spoken(words, language))


def _contents(pen: Pen, *, anchors: bool = False) -> tuple[tuple[int, str], ...]:
    """Return level and link of every clause; with `anchors` the links stay on the page."""
    index = pen.book.index
    gone = f" *{pen.say('beside.withdrawn')}*"
    return tuple(
        (
            len(index.ancestors(clause)),
            (f"[{pen.clause_words(clause)}](#{clause.id})" if anchors else pen.clause(clause))
            + (gone if clause.withdrawn else ""),
        )
        for clause in index.standard.clauses
    )


def _full_page(book: Book, shape: Shape) -> Page:
    pen = book.pen(shape)
    clauses = book.index.standard.clauses
    view = FullView(
        title=pen.words(book.index.standard.metadata.title),
        whole=known_at(pen, "standard"),
        parts=tuple(
            (
                running_part(pen, clause, min(len(book.index.ancestors(clause)) + 2, 6)),
                known_at(pen, *book.index.printed_at(clause)),
            )
            for clause in clauses
        ),
        contents=_contents(pen, anchors=True),
        letters=letters_explained(pen, clauses),
    )
    provisions = tuple(provision for clause in clauses for provision in clause.provisions)
    return Page(
        FULL,
        "full.md.j2",
        pen.say("pages.full"),
        view,
        kind="full",
        shows=(*(clause.id for clause in clauses), *(provision.id for provision in provisions)),
        mentions=mentioned(pen, provisions),
    )


def _chapters_page(book: Book, shape: Shape) -> Page:
    view = ChaptersView(_contents(book.pen(shape)))
    return Page(CHAPTERS, "chapters.md.j2", say("pages.chapters", shape.language), view, kind="chapters")
