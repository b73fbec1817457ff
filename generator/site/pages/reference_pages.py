"""Pages of the documents that the standard leans on."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from generator.model import Guideline, GuidelineClause, GuidelineEdition
from generator.site.pages.apparatus import NotePart, edition_status, notes_on
from generator.site.pages.facts import (
    SourcePart,
    edition_notes,
    fact_title,
    fact_value,
    fact_words,
    source_links,
    source_numbers,
    source_parts,
    status_words,
)
from generator.site.pages.page import Book, Page, Plan
from generator.site.pages.pen import Pen, Shape, Words
from generator.site.pages.reference_glance import Changes, are_unverified, changes, glance
from generator.site.pages.reference_known import KnownRow, known_rows
from generator.site.pages.writing import plain
from generator.standard.addresses import (
    CROSSWALK,
    REFERENCES,
    citing_address,
    clause_address,
    crosswalk_address,
    edition_address,
    guideline_address,
    guideline_clause_anchor,
    permalink,
)
from generator.standard.numbers import clause_name


@dataclass(frozen=True, slots=True)
class GuidelineClausePart:
    """A clause title of a guideline, with our clauses that it helps to meet."""

    anchor: str
    number: str
    title: str
    helps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EditionPart:
    """An edition of a guideline."""

    id: str
    number: str
    title: str
    rows: tuple[tuple[str, str], ...]
    """Label and value of what is known of it."""
    notes: tuple[Words, ...]
    clauses: tuple[GuidelineClausePart, ...]
    terms: tuple[GuidelineClausePart, ...]
    unverified: bool
    """Whether none of the titles of its clauses is sourced."""


@dataclass(frozen=True, slots=True)
class GuidelineView:
    """What a guideline's page shows."""

    number: str
    title: str
    about: Words
    glance: tuple[tuple[str, str], ...]
    """Label and value of what matters first."""
    changes: Changes | None
    editorial_notes: tuple[NotePart, ...]
    editions: tuple[EditionPart, ...]
    citing: bool
    """Whether the standard cites any document, so that not being cited says something."""
    mapped: bool
    """Whether this site has any mapping."""
    cited_at: tuple[str, ...]
    helps: tuple[str, ...]
    crosswalks: tuple[str, ...]
    """Links to our mappings to its editions as tables."""
    sources: tuple[SourcePart, ...]


@dataclass(frozen=True, slots=True)
class GuidelineRow:
    """A guideline in the list."""

    link: str
    newest: str
    title: str
    status: str
    cited: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReferencesView:
    """What the list of documents shows."""

    cited: tuple[GuidelineRow, ...]
    further: tuple[GuidelineRow, ...]
    crosswalk: str
    """Link to our mappings as tables; nothing where there are none."""
    known: tuple[KnownRow, ...]


def reference_pages(book: Book, shape: Shape) -> Plan:
    """Return what makes the list of documents and a page for each; nothing where there are none."""
    guidelines = book.index.standard.guidelines
    if not guidelines:
        return {}
    return {
        REFERENCES: partial(_list, book, shape),
        **{guideline_address(guideline): partial(_page, book, guideline, shape) for guideline in guidelines},
    }


def _list(book: Book, shape: Shape) -> Page:
    pen = book.pen(shape)
    rows = {guideline.id: _row(pen, guideline) for guideline in book.index.standard.guidelines}
    view = ReferencesView(
        cited=tuple(row for id_, row in rows.items() if id_ in book.index.citations_of),
        further=tuple(row for id_, row in rows.items() if id_ not in book.index.citations_of),
        crosswalk=pen.link(CROSSWALK, pen.say("shared.crosswalk")) if book.index.standard.mappings else "",
        known=known_rows(pen),
    )
    return Page(REFERENCES, "references.md.j2", pen.say("pages.references"), view, kind="references")


def _row(pen: Pen, guideline: Guideline) -> GuidelineRow:
    index = pen.book.index
    newest = guideline.editions[0]
    return GuidelineRow(
        link=pen.link(guideline_address(guideline), plain(guideline.number)),
        newest=pen.link(edition_address(index, newest), plain(newest.number)),
        title=fact_title(pen, newest.title),
        status=edition_status(pen, newest),
        cited=tuple(dict.fromkeys(plain(citation.cited) for citation in index.citations_of.get(guideline.id, ()))),
    )


def _page(book: Book, guideline: Guideline, shape: Shape) -> Page:
    index = book.index
    address = guideline_address(guideline)
    pen = book.pen(shape)
    numbers = source_numbers(index, guideline)
    mapped = dict.fromkeys(
        index.clause_at(mapping.source)
        for edition in guideline.editions
        for mapping in index.mappings_of.get(edition.id, ())
    )
    view = GuidelineView(
        number=plain(guideline.number),
        title=fact_title(pen, guideline.editions[0].title),
        about=pen.prose(guideline.about),
        glance=glance(pen, guideline),
        changes=changes(pen, guideline),
        editorial_notes=notes_on(pen, guideline.id),
        editions=tuple(_edition(pen, edition, numbers) for edition in guideline.editions),
        citing=bool(index.citations),
        mapped=bool(index.standard.mappings),
        cited_at=tuple(
            pen.link(
                citing_address(index, citation),
                plain(
                    pen.say(
                        "pages.cited_place",
                        clause=clause_name(citation.at.own.clause, pen.language),
                        kind=pen.say(f"citation_kinds.{citation.kind}"),
                        number=citation.cited,
                    )
                ),
            )
            for citation in index.citations_of.get(guideline.id, ())
        ),
        helps=tuple(pen.clause(clause) for clause in mapped if clause),
        crosswalks=tuple(
            pen.link(crosswalk_address(edition), pen.say("compared.with_edition", edition=plain(edition.number)))
            for edition in guideline.editions
            if edition.id in index.mappings_of
        ),
        sources=source_parts(pen, numbers),
    )
    return Page(
        address=address,
        template="reference.md.j2",
        title=f"{guideline.number} {fact_value(guideline.editions[0].title, shape.language)}".strip(),
        view=view,
        kind="reference",
        permalink=permalink(guideline.id),
        shows=(
            guideline.id,
            *(edition.id for edition in guideline.editions),
            *(note.id for note in index.notes_on.get(guideline.id, ())),
        ),
    )


def _edition(pen: Pen, edition: GuidelineEdition, numbers: dict[str, int]) -> EditionPart:
    return EditionPart(
        id=edition.id,
        number=plain(edition.number),
        title=fact_title(pen, edition.title),
        rows=tuple((name, value) for name, value in _facts(pen, edition, numbers) if value),
        notes=tuple(source_links(pen.prose(note, without=edition.id), numbers) for note in edition_notes(edition)),
        clauses=_clauses(pen, edition, (part for part in edition.clauses if part.kind != "term")),
        terms=_clauses(pen, edition, (part for part in edition.clauses if part.kind == "term")),
        unverified=are_unverified(part for part in edition.clauses if part.kind != "term"),
    )


def _facts(pen: Pen, edition: GuidelineEdition, numbers: dict[str, int]) -> Iterable[tuple[str, str]]:
    """Yield label and value of what is known of an edition."""
    for name in ("issued", "implemented", "adopts"):
        yield pen.say(f"pages.{name}"), fact_words(pen, getattr(edition, name), numbers)
    yield pen.say("pages.withdrawn_on"), fact_words(pen, edition.withdrawn, numbers)
    unsure = edition.replaces_confidence != "sourced"
    mark = f" *{pen.say(f'confidences.{edition.replaces_confidence}')}*" if edition.replaces and unsure else ""
    yield pen.say("pages.replaces"), plain(edition.replaces or "") + mark
    yield (
        pen.say("pages.status"),
        " ".join(piece for piece in (edition_status(pen, edition), *status_words(pen, edition, numbers)) if piece),
    )
    yield pen.say("pages.checked"), edition.checked


def _clauses(pen: Pen, edition: GuidelineEdition, parts: Iterable[GuidelineClause]) -> tuple[GuidelineClausePart, ...]:
    index = pen.book.index
    parts = tuple(parts)
    said = all(part.kind != "term" for part in parts) and are_unverified(parts)
    mapped: dict[str, dict[str, str]] = {}
    for mapping in index.mappings_of.get(edition.id, ()):
        clause = index.clause_at(mapping.source)
        if clause:
            words = pen.link(clause_address(clause), plain(clause.number or clause.id))
            mapped.setdefault(mapping.clause, {})[clause.id] = words
    return tuple(
        GuidelineClausePart(
            anchor=guideline_clause_anchor(edition.id, part.number),
            number=plain(f"{pen.say('pages.annex')} {part.number}" if part.kind == "annex" else part.number),
            title=fact_title(pen, part.title, recalled_said=said),
            helps=tuple(mapped.get(part.number, {}).values()),
        )
        for part in parts
    )
