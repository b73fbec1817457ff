"""Pages of clauses: a clause alone, a chapter as running text, the whole text, and the table of contents."""

from dataclasses import dataclass

from generator.model import Citation, Clause, Figure, Language, Mapping, PublishedNumber
from generator.site.pages.cite import CitationStyles, citation_styles
from generator.site.pages.facts import fact_title
from generator.site.pages.figure import drawing
from generator.site.pages.inline import escape, link
from generator.site.pages.page import Book, Page
from generator.site.pages.parts import (
    BothHtml,
    DefinitionPart,
    LinkPart,
    NotePart,
    ProvisionPart,
    QuestionPart,
    both,
    clause_link,
    clause_name,
    definition_part,
    definition_parts,
    edition_status,
    note_parts,
    paragraphs,
    provision_part,
    question_parts,
)
from generator.standard.addresses import (
    CHAPTERS,
    FULL,
    HOME,
    checklist_address,
    clause_address,
    edition_address,
    guideline_address,
    guideline_clause_address,
    root_of,
    term_address,
)
from generator.standard.index import preferred
from generator.standard.numbers import display_number
from generator.words import say


@dataclass(frozen=True, slots=True)
class FigurePart:
    """A figure with its drawing in the page's language."""

    figure: Figure
    svg: str


@dataclass(frozen=True, slots=True)
class CitationPart:
    """A document that the standard cites."""

    id: str
    cited: str
    letter: str
    kind_label: str
    dated: bool
    title: str
    status: str


@dataclass(frozen=True, slots=True)
class MappingPart:
    """One of our links to a guideline."""

    id: str
    letter: str
    target: str
    title: str
    relation: str
    rationale: BothHtml
    certainty: str


@dataclass(frozen=True, slots=True)
class PublishedPart:
    """The number that a clause bears in another edition."""

    edition: str
    published: PublishedNumber
    confidence_label: str


@dataclass(frozen=True, slots=True)
class TermRow:
    """A term entry inside the terms clause."""

    definition: DefinitionPart
    text: BothHtml
    address: str


@dataclass(frozen=True, slots=True)
class ClausePart:
    """A clause with its own text, as part of any page."""

    clause: Clause
    number: str
    level: int
    """Level of its heading, from 1."""
    address: str
    paragraphs: tuple[tuple[ProvisionPart, ...], ...]
    notes: tuple[BothHtml, ...]
    examples: tuple[BothHtml, ...]
    figures: tuple[FigurePart, ...]
    terms: tuple[TermRow, ...]


@dataclass(frozen=True, slots=True)
class ClauseView:
    """What a clause's page shows."""

    here: ClausePart
    parts: tuple[ClausePart, ...]
    """Its subclauses as running text, for a chapter."""
    contents: tuple[LinkPart, ...]
    """Links to its subclauses."""
    informative: bool
    lettered: bool
    published: tuple[PublishedPart, ...]
    editorial_notes: tuple[NotePart, ...]
    questions: tuple[QuestionPart, ...]
    checklist: str
    """Address of its checklist, empty when it has no items."""
    citations: tuple[CitationPart, ...]
    mappings: tuple[MappingPart, ...]
    cited_by: tuple[LinkPart, ...]
    noted_by: tuple[LinkPart, ...]
    definitions: tuple[DefinitionPart, ...]
    cite: CitationStyles
    previous: LinkPart | None
    next: LinkPart | None
    up: LinkPart


@dataclass(frozen=True, slots=True)
class FullView:
    """What the page with the whole text shows."""

    parts: tuple[ClausePart, ...]
    contents: tuple[tuple[int, LinkPart], ...]
    lettered: bool
    definitions: tuple[DefinitionPart, ...]


@dataclass(frozen=True, slots=True)
class ChaptersView:
    """The table of contents: level and link of every clause."""

    contents: tuple[tuple[int, LinkPart], ...]


def clause_pages(book: Book, language: Language) -> tuple[Page, ...]:
    """Return a page for every clause, the whole text, and the table of contents."""
    clauses = book.index.standard.clauses
    pages = [
        _clause_page(book, clause, before, after, language)
        for before, clause, after in zip((None, *clauses), clauses, (*clauses[1:], None), strict=False)
    ]
    return (*pages, _full_page(book, language), _chapters_page(book, language))


def is_running(book: Book, clause: Clause) -> bool:
    """Tell whether a clause's page carries its subclauses as running text; a top clause with two levels below does not."""
    children = book.index.children.get(clause.id, ())
    deep = any(book.index.children.get(child.id) for child in children)
    return bool(children) and (clause.id in book.index.parents or not deep)


def clause_part(book: Book, clause: Clause, language: Language, root: str, level: int) -> ClausePart:
    """Return a clause's own text."""
    terms = book.index.standard.terms if clause.element == "terms" and clause.id not in book.index.parents else ()
    return ClausePart(
        clause=clause,
        number=display_number(clause),
        level=level,
        address=root + clause_address(clause),
        paragraphs=tuple(
            tuple(provision_part(book, provision, language, root) for provision in paragraph)
            for paragraph in paragraphs(clause)
        ),
        notes=tuple(both(book, text, root, f"{clause.id}/notes.{n}") for n, text in enumerate(clause.notes)),
        examples=tuple(both(book, text, root, f"{clause.id}/examples.{n}") for n, text in enumerate(clause.examples)),
        figures=tuple(FigurePart(figure, drawing(book, figure, language, root)) for figure in clause.figures),
        terms=tuple(
            TermRow(
                definition_part(term),
                both(book, term.definition, root, f"{term.id}/definition", term.id),
                root + term_address(term),
            )
            for term in terms
            if term.number
        ),
    )


def _clause_page(book: Book, clause: Clause, before: Clause | None, after: Clause | None, language: Language) -> Page:
    index = book.index
    address = clause_address(clause)
    root = root_of(address)
    running = is_running(book, clause)
    below = index.descendants(clause)[1:] if running else ()
    depth = len(index.ancestors(clause))
    chapter = index.branch(clause)
    parent = index.parents.get(clause.id)
    provisions = tuple(p for part in (clause, *below) for p in part.provisions)
    questions = index.checklist_at(clause)
    has_checklist = any(index.checklist_at(part) for part in index.descendants(clause))
    view = ClauseView(
        here=clause_part(book, clause, language, root, 1),
        parts=tuple(
            clause_part(book, part, language, root, min(len(index.ancestors(part)) - depth + 1, 6)) for part in below
        ),
        contents=()
        if running
        else tuple(clause_link(child, language, root) for child in index.children.get(clause.id, ())),
        informative=index.is_informative(clause),
        lettered=len(clause.provisions) > 1 or any(len(part.provisions) > 1 for part in below),
        published=_published(book, clause, language),
        editorial_notes=note_parts(book, clause.id, language, root),
        questions=question_parts(book, questions, language, root),
        checklist=root + checklist_address(clause) if has_checklist else "",
        citations=tuple(
            _citation(book, citation, language, root) for citation in index.citations_at.get(clause.id, ())
        ),
        mappings=tuple(_mapping(book, mapping, language, root) for mapping in index.mappings_at.get(clause.id, ())),
        cited_by=tuple(clause_link(citing, language, root) for citing in index.cited_by.get(clause.id, ())),
        noted_by=_noted_by(book, clause, language, root),
        definitions=definition_parts(book, provisions),
        cite=citation_styles(book, f"c/{clause.id}/", clause),
        previous=clause_link(before, language, root) if before else None,
        next=clause_link(after, language, root) if after else None,
        up=clause_link(parent, language, root) if parent else LinkPart(root, say("pages.home", language)),
    )
    return Page(
        address=address,
        template="clause.md.j2",
        title=clause_name(clause, language),
        view=view,
        clause=clause.id,
        chapter=chapter.id,
        kind="chapter" if running else "clause",
        previous=clause_address(before) if before else "",
        next=clause_address(after) if after else "",
        up=clause_address(parent) if parent else HOME,
        permalink=f"c/{clause.id}/",
        shows=tuple(id_ for part in (clause, *below) for id_ in _shown(book, part)),
    )


def _shown(book: Book, clause: Clause) -> tuple[str, ...]:
    """Return the ids of a clause and of all that its page tells of it."""
    index = book.index
    return (
        clause.id,
        *(provision.id for provision in clause.provisions),
        *(figure.id for figure in clause.figures),
        *(question.id for question in index.checklist_at(clause)),
        *(note.id for note in index.notes_on.get(clause.id, ())),
        *(mapping.id for mapping in index.mappings_at.get(clause.id, ())),
    )


def _published(book: Book, clause: Clause, language: Language) -> tuple[PublishedPart, ...]:
    numbers = {edition.id: edition.number for edition in book.index.standard.metadata.editions}
    return tuple(
        PublishedPart(numbers[published.edition], published, say(f"confidences.{published.confidence}", language))
        for published in clause.published
    )


def _letter_of(book: Book, id_: str) -> str:
    return book.index.letters.get(id_, "")


def _citation(book: Book, citation: Citation, language: Language, root: str) -> CitationPart:
    index = book.index
    guideline = index.guidelines[citation.document]
    edition = index.editions.get(citation.edition or "")
    address = edition_address(index, edition) if edition else guideline_address(guideline)
    newest = edition or guideline.editions[0]
    status = edition_status(index, newest, language, root)
    if edition is None:
        status = f"{link(root, edition_address(index, newest), escape(newest.number))} {status}"
    return CitationPart(
        id=citation.id,
        cited=link(root, address, escape(citation.cited)),
        letter=_letter_of(book, citation.provision),
        kind_label=say(f"citation_kinds.{citation.kind}", language),
        dated=edition is not None,
        title=fact_title(newest.title, language),
        status=status,
    )


def _mapping(book: Book, mapping: Mapping, language: Language, root: str) -> MappingPart:
    index = book.index
    edition = index.editions[mapping.edition]
    target = index.guideline_clauses[mapping.edition, mapping.clause]
    number = f"{say('pages.annex', language)} {target.number}" if target.kind == "annex" else target.number
    return MappingPart(
        id=mapping.id,
        letter=_letter_of(book, mapping.source),
        target=link(
            root, guideline_clause_address(index, edition.id, target.number), escape(f"{edition.number} {number}")
        ),
        title=fact_title(target.title, language),
        relation=say(f"relations.{mapping.type}", language),
        rationale=both(book, mapping.rationale, root, f"{mapping.id}/rationale"),
        certainty=say(f"certainties.{mapping.confidence}", language),
    )


def _noted_by(book: Book, clause: Clause, language: Language, root: str) -> tuple[LinkPart, ...]:
    made: dict[str, LinkPart] = {}
    for note in book.index.noted_by.get(clause.id, ()):
        place, term = book.index.clauses.get(note.on), book.index.terms.get(note.on)
        if place:
            made[note.on] = clause_link(place, language, root)
        elif term:
            made[note.on] = LinkPart(root + term_address(term), escape(preferred(term, language)))
    return tuple(made.values())


def contents(book: Book, language: Language, root: str, *, anchors: bool = False) -> tuple[tuple[int, LinkPart], ...]:
    """Return level and link of every clause; with `anchors` the links stay on the page."""
    made = []
    for clause in book.index.standard.clauses:
        part = clause_link(clause, language, root)
        made.append((len(book.index.ancestors(clause)), LinkPart(f"#{clause.id}", part.html) if anchors else part))
    return tuple(made)


def _full_page(book: Book, language: Language) -> Page:
    root = root_of(FULL)
    clauses = book.index.standard.clauses
    view = FullView(
        parts=tuple(
            clause_part(book, clause, language, root, min(len(book.index.ancestors(clause)) + 2, 6))
            for clause in clauses
        ),
        contents=contents(book, language, root, anchors=True),
        lettered=any(len(clause.provisions) > 1 for clause in clauses),
        definitions=definition_parts(book, tuple(p for clause in clauses for p in clause.provisions)),
    )
    shows = tuple(id_ for clause in clauses for id_ in (clause.id, *(provision.id for provision in clause.provisions)))
    return Page(FULL, "full.md.j2", say("pages.full", language), view, kind="full", shows=shows)


def _chapters_page(book: Book, language: Language) -> Page:
    view = ChaptersView(contents(book, language, root_of(CHAPTERS)))
    return Page(CHAPTERS, "chapters.md.j2", say("pages.chapters", language), view, kind="chapters")
