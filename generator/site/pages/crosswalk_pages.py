"""Pages of the crosswalk: our mappings as tables, both ways, for all documents together and for each edition."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from generator.model import Clause, GuidelineEdition, Mapping, Provision
from generator.site.pages.facts import fact_named, fact_title
from generator.site.pages.page import Book, Page, Plan
from generator.site.pages.pen import Pen, Shape
from generator.site.pages.writing import plain
from generator.standard.addresses import (
    CROSSWALK,
    crosswalk_address,
    edition_address,
    guideline_clause_address,
    provision_address,
)
from generator.standard.crosswalk import SIGNS, OwnRow, mapped_editions, own_rows, their_rows
from generator.standard.numbers import display_number

FILES = ("xlsx", "csv")
"""Kinds of the ready-made files of the crosswalk."""


Row = tuple[str, ...]
"""A row of a table, as Markdown: its name first; of a row that heads others, that alone."""


@dataclass(frozen=True, slots=True)
class CrosswalkView:
    """What a page of the crosswalk shows; cells are Markdown."""

    heading: str
    others: tuple[str, ...]
    """Links to the other pages of the crosswalk, each with the number of its mappings, and to the document."""
    signs: tuple[str, ...]
    """What the signs mean that stand here."""
    basis: str
    """How much of the clauses there was read."""
    files: str
    """Links to the crosswalk as files."""
    own_head: tuple[str, ...]
    own: tuple[Row, ...]
    from_there: str
    their_head: tuple[str, ...]
    their: tuple[Row, ...]


def crosswalk_pages(book: Book, shape: Shape) -> Plan:
    """Return what makes the crosswalk of all documents and of each edition with mappings; nothing without any."""
    editions = mapped_editions(book.index)
    if not editions:
        return {}
    return {
        CROSSWALK: partial(_whole, book, shape, editions),
        **{crosswalk_address(edition): partial(_of_edition, book, shape, edition) for edition in editions},
    }


def _whole(book: Book, shape: Shape, editions: tuple[GuidelineEdition, ...]) -> Page:
    index = book.index
    pen = book.pen(shape)
    mappings = index.standard.mappings
    view = CrosswalkView(
        heading=pen.say("shared.crosswalk"),
        others=tuple(
            f"{pen.link(crosswalk_address(edition), plain(edition.number))} {fact_named(pen, edition.title)} · "
            f"{pen.say('compared.count', count=len(index.mappings_of[edition.id]))}"
            for edition in editions
        ),
        signs=_signs(pen, mappings),
        basis=_basis(pen, mappings),
        files=_files(pen),
        own_head=(pen.say("compared.this_standard"), *(plain(edition.number) for edition in editions)),
        own=tuple((_name(pen, row), *_matrix_cells(pen, row, editions)) for row in own_rows(index)),
        from_there=pen.say("compared.from_there"),
        their_head=(pen.say("compared.other_document"), pen.say("compared.this_standard")),
        their=tuple(row for edition in editions for row in _their_mapped(pen, edition)),
    )
    return Page(CROSSWALK, "crosswalk.md.j2", view.heading, view, kind="crosswalk", shows=_shown(mappings))


def _of_edition(book: Book, shape: Shape, edition: GuidelineEdition) -> Page:
    index = book.index
    address = crosswalk_address(edition)
    pen = book.pen(shape)
    mappings = index.mappings_of[edition.id]
    number = plain(edition.number)
    heading = pen.say("compared.with_edition", edition=edition.number)
    view = CrosswalkView(
        heading=plain(heading),
        others=(
            f"{pen.link(edition_address(index, edition), plain(edition.number))} {fact_title(pen, edition.title)}",
            pen.link(CROSSWALK, pen.say("compared.whole")),
        ),
        signs=_signs(pen, mappings),
        basis=_basis(pen, mappings),
        files=_files(pen),
        own_head=(pen.say("compared.this_standard"), number, pen.say("pages.relation"), pen.say("pages.rationale")),
        own=tuple(made for row in own_rows(index, edition.id) for made in _explained(pen, row, edition)),
        from_there=plain(pen.say("compared.from_document", edition=edition.number)),
        their_head=(number, pen.say("compared.this_standard")),
        their=tuple(
            (_theirs(pen, edition, row.clause.number), *(() if row.heads else (_ours(pen, row.mappings, edition),)))
            for row in their_rows(index, edition)
        ),
    )
    return Page(address, "crosswalk.md.j2", heading, view, kind="crosswalk-edition", shows=_shown(mappings))


def _shown(mappings: Iterable[Mapping]) -> tuple[str, ...]:
    return tuple(mapping.id for mapping in mappings)


def _basis(pen: Pen, mappings: Iterable[Mapping]) -> str:
    """Return that of all or of some clauses the title alone was read."""
    unread = [mapping.basis == "title" for mapping in mappings]
    if not any(unread):
        return ""
    return pen.say("compared.unread" if all(unread) else "compared.unread_some")


def _signs(pen: Pen, mappings: Iterable[Mapping]) -> tuple[str, ...]:
    there = {mapping.type for mapping in mappings}
    return tuple(f"{sign} {pen.say(f'relations.{type_}')}" for type_, sign in SIGNS.items() if type_ in there)


def _files(pen: Pen) -> str:
    if not pen.book.downloads:
        return ""
    return " · ".join(f"[{kind.upper()}]({pen.way.root}../downloads/crosswalk.{kind})" for kind in FILES)


def _name(pen: Pen, row: OwnRow) -> str:
    """Return the name of a row of ours: a clause, or the mark and the words of a provision."""
    if row.provision is None:
        return pen.clause(row.clause)
    return _provision(pen, row.clause, row.provision)


def _provision(pen: Pen, clause: Clause, provision: Provision) -> str:
    number = f"{display_number(clause)} {pen.book.index.marks[provision.id].in_(pen.language)}".strip()
    words = pen.words(provision.text).own.rstrip("，；。,;.")
    return f"{pen.link(provision_address(pen.book.index, provision.id), plain(number))} {words}"


def _matrix_cells(pen: Pen, row: OwnRow, editions: tuple[GuidelineEdition, ...]) -> Iterator[str]:
    """Yield what each edition has for a row; nothing for a row that heads others."""
    for edition in () if row.heads else editions:
        found = [mapping for mapping in row.mappings if mapping.edition == edition.id]
        links = (_marked(pen, mapping, edition, _number(pen, edition, mapping.clause), far=True) for mapping in found)
        yield " ".join(links) or _unknown(pen)


def _unknown(pen: Pen) -> str:
    return f"*{pen.say('pages.unknown')}*"


def _marked(pen: Pen, mapping: Mapping, edition: GuidelineEdition, words: str, *, far: bool) -> str:
    """Return a link to where a mapping is explained, with the sign of its type."""
    page = crosswalk_address(edition) if far else ""
    target = pen.way.to(f"{page}#{mapping.id}") if far else f"#{mapping.id}"
    return f"[{plain(words)} {SIGNS[mapping.type]}]({target}){{: .{mapping.type} .{mapping.confidence} }}"


def _number(pen: Pen, edition: GuidelineEdition, number: str) -> str:
    clause = pen.book.index.guideline_clauses[edition.id, number]
    return f"{pen.say('pages.annex')} {number}" if clause.kind == "annex" else number


def _theirs(pen: Pen, edition: GuidelineEdition, number: str) -> str:
    """Return the number and the title of a clause of a document."""
    index = pen.book.index
    words = plain(_number(pen, edition, number))
    title = fact_title(pen, index.guideline_clauses[edition.id, number].title)
    named = pen.link(guideline_clause_address(index, edition.id, number), words)
    return f"{named} {title}".rstrip()


def _explained(pen: Pen, row: OwnRow, edition: GuidelineEdition) -> Iterator[Row]:
    """Yield the mappings of a row of ours to an edition, each with its reason."""
    name = _name(pen, row)
    if row.heads:
        yield (name,)
        return
    if not row.mappings:
        yield name, _unknown(pen), "", ""
    for mapping in row.mappings:
        told = (
            f"{SIGNS[mapping.type]} {pen.say(f'relations.{mapping.type}')}",
            f"{pen.say('pages.certainty')}{pen.say('shared.colon')}{pen.say(f'certainties.{mapping.confidence}')}",
            *((pen.say(f"bases.{mapping.basis}"),) if mapping.basis else ()),
        )
        yield (
            f"{name} {{: #{mapping.id} .{mapping.type} .{mapping.confidence} }}",
            _theirs(pen, edition, mapping.clause),
            " · ".join(told),
            pen.prose(mapping.rationale, f"{mapping.id}/rationale").own,
        )


def _their_mapped(pen: Pen, edition: GuidelineEdition) -> Iterator[Row]:
    """Yield the clauses of an edition that have mappings, and how many have none, under the edition's number."""
    rows = their_rows(pen.book.index, edition)
    yield (pen.link(crosswalk_address(edition), plain(edition.number)),)
    for row in rows:
        if row.mappings:
            yield _theirs(pen, edition, row.clause.number), _ours(pen, row.mappings, edition, far=True)
    if left := sum(not row.mappings for row in rows):
        yield pen.say("compared.left", count=left), _unknown(pen)


def _ours(pen: Pen, mappings: Iterable[Mapping], edition: GuidelineEdition, *, far: bool = False) -> str:
    """Return links to what is mapped to a clause of an edition; `far` from another page than that of the edition."""
    links = (_marked(pen, mapping, edition, _own_number(pen, mapping), far=far) for mapping in mappings)
    return " ".join(links) or _unknown(pen)


def _own_number(pen: Pen, mapping: Mapping) -> str:
    index = pen.book.index
    clause = index.clauses.get(mapping.source) or index.clause_of[mapping.source]
    mark = index.marks.get(mapping.source)
    return f"{display_number(clause) or clause.id} {mark.in_(pen.language) if mark else ''}".strip()
