"""Pages of the documents that the standard leans on."""

from dataclasses import dataclass

from generator.model import FactSource, Guideline, GuidelineEdition, Language, Text
from generator.site.pages.facts import edition_notes, fact_html, fact_title, fact_value, source_links, source_numbers
from generator.site.pages.inline import escape, link
from generator.site.pages.page import Book, Page
from generator.site.pages.parts import (
    BothHtml,
    LinkPart,
    both,
    clause_name,
    edition_status,
)
from generator.standard.addresses import (
    REFERENCES,
    clause_address,
    edition_address,
    guideline_address,
    guideline_clause_anchor,
    provision_address,
    root_of,
)
from generator.words import say


@dataclass(frozen=True, slots=True)
class GuidelineClausePart:
    """A clause title of a guideline, with our clauses that it helps to meet."""

    anchor: str
    number: str
    title: str
    helps: tuple[LinkPart, ...]


@dataclass(frozen=True, slots=True)
class EditionPart:
    """An edition of a guideline."""

    id: str
    number: str
    title: str
    status: str
    rows: tuple[tuple[str, str], ...]
    """Label and value, as HTML, of what is known of it."""
    notes: tuple[BothHtml, ...]
    clauses: tuple[GuidelineClausePart, ...]
    terms: tuple[GuidelineClausePart, ...]


@dataclass(frozen=True, slots=True)
class GuidelineView:
    """What a guideline's page shows."""

    number: str
    about: BothHtml
    editions: tuple[EditionPart, ...]
    citing: bool
    """Whether the standard cites any document, so that not being cited says something."""
    mapped: bool
    """Whether this site has any mapping."""
    cited_at: tuple[LinkPart, ...]
    helps: tuple[LinkPart, ...]
    sources: tuple[FactSource, ...]


@dataclass(frozen=True, slots=True)
class GuidelineRow:
    """A guideline in the list."""

    address: str
    number: str
    newest: str
    title: str
    status: str
    about: BothHtml
    cited: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReferencesView:
    """What the list of documents shows."""

    cited: tuple[GuidelineRow, ...]
    further: tuple[GuidelineRow, ...]


def reference_pages(book: Book, language: Language) -> tuple[Page, ...]:
    """Return the list of documents and a page for each; none where there are none."""
    if not book.index.standard.guidelines:
        return ()
    root = root_of(REFERENCES)
    rows = {guideline.id: _row(book, guideline, language, root) for guideline in book.index.standard.guidelines}
    view = ReferencesView(
        cited=tuple(row for id_, row in rows.items() if id_ in book.index.citations_of),
        further=tuple(row for id_, row in rows.items() if id_ not in book.index.citations_of),
    )
    index_page = Page(REFERENCES, "references.md.j2", say("pages.references", language), view, kind="references")
    return (index_page, *(_page(book, guideline, language) for guideline in book.index.standard.guidelines))


def _row(book: Book, guideline: Guideline, language: Language, root: str) -> GuidelineRow:
    newest = guideline.editions[0]
    return GuidelineRow(
        address=root + guideline_address(guideline),
        number=escape(guideline.number),
        newest=link(root, edition_address(book.index, newest), escape(newest.number)),
        title=fact_title(newest.title, language),
        status=edition_status(book.index, newest, language, root),
        about=both(book, guideline.about, root),
        cited=tuple(
            dict.fromkeys(escape(citation.cited) for citation in book.index.citations_of.get(guideline.id, ()))
        ),
    )


def _page(book: Book, guideline: Guideline, language: Language) -> Page:
    index = book.index
    address = guideline_address(guideline)
    root = root_of(address)
    numbers = source_numbers(index, guideline)
    mapped = dict.fromkeys(
        index.clause_at(mapping.source)
        for edition in guideline.editions
        for mapping in index.mappings_of.get(edition.id, ())
    )
    view = GuidelineView(
        number=escape(guideline.number),
        about=both(book, guideline.about, root),
        editions=tuple(_edition(book, edition, language, root, numbers) for edition in guideline.editions),
        citing=bool(index.standard.citations),
        mapped=bool(index.standard.mappings),
        cited_at=tuple(
            LinkPart(
                root + provision_address(index, citation.provision),
                f"{escape(clause_name(index.clause_of[citation.provision], language))} "
                f"({say(f'citation_kinds.{citation.kind}', language)}, {escape(citation.cited)})",
            )
            for citation in index.citations_of.get(guideline.id, ())
        ),
        helps=tuple(
            LinkPart(root + clause_address(clause), escape(clause_name(clause, language)))
            for clause in mapped
            if clause
        ),
        sources=tuple(index.sources[id_] for id_ in numbers),
    )
    title = f"{guideline.number} {fact_value(guideline.editions[0].title, language)}".strip()
    return Page(
        address=address,
        template="reference.md.j2",
        title=title,
        view=view,
        kind="reference",
        up=REFERENCES,
        permalink=f"c/{guideline.id}/",
        shows=(guideline.id, *(edition.id for edition in guideline.editions)),
    )


def _note(book: Book, note: Text, root: str, numbers: dict[str, int]) -> BothHtml:
    html = both(book, note, root)
    return BothHtml(source_links(html.zh, numbers), source_links(html.en, numbers))


def _edition(
    book: Book, edition: GuidelineEdition, language: Language, root: str, numbers: dict[str, int]
) -> EditionPart:
    index = book.index
    dated = ("issued", "implemented", "adopts")
    rows = [(say(f"pages.{name}", language), fact_html(getattr(edition, name), language, numbers)) for name in dated]
    if edition.withdrawn:
        rows.append((say("pages.withdrawn_on", language), fact_html(edition.withdrawn, language, numbers)))
    if edition.replaces:
        rows.append((say("pages.replaces", language), escape(edition.replaces)))
    status = edition_status(index, edition, language, root)
    confidence = fact_html(edition.status_fact, language, numbers)
    rows.append(
        (
            say("pages.status", language),
            f"{status} <small>{confidence}</small>"
            if edition.status_fact.value
            else status + confidence.removeprefix(say("pages.unknown", language)),
        )
    )
    rows.append((say("pages.checked", language), f'<time datetime="{edition.checked}">{edition.checked}</time>'))
    mapped: dict[str, dict[str, LinkPart]] = {}
    for mapping in index.mappings_of.get(edition.id, ()):
        clause = index.clause_at(mapping.source)
        if clause:
            found = mapped.setdefault(mapping.clause, {})
            found[clause.id] = LinkPart(root + clause_address(clause), escape(clause.number or clause.id))
    clauses = tuple(
        (
            part.kind,
            GuidelineClausePart(
                anchor=guideline_clause_anchor(edition.id, part.number),
                number=escape(f"{say('pages.annex', language)} {part.number}" if part.kind == "annex" else part.number),
                title=fact_title(part.title, language),
                helps=tuple(mapped.get(part.number, {}).values()),
            ),
        )
        for part in edition.clauses
    )
    return EditionPart(
        id=edition.id,
        number=escape(edition.number),
        title=fact_title(edition.title, language),
        status=status,
        rows=tuple((name, value) for name, value in rows if value),
        notes=tuple(_note(book, note, root, numbers) for note in edition_notes(edition)),
        clauses=tuple(part for kind, part in clauses if kind != "term"),
        terms=tuple(part for kind, part in clauses if kind == "term"),
    )
