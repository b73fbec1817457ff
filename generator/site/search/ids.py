"""The ids of what has no page of its own, each with the entry at which it is shown: whoever types one is led there.

Those that are a clause's number with the letter of a provision, and the number of an item, are read as such and left
out.
"""

import re
from collections.abc import Iterator, Sequence

from generator.model import Block, Remark
from generator.site.pages.compare_page import compared_sources
from generator.site.pages.editions import edition_sources
from generator.site.pages.facts import source_numbers
from generator.site.search.passages import letter_of
from generator.site.search.records import Record
from generator.standard.addresses import (
    ABOUT,
    GUIDANCE,
    HOME,
    JUDGEMENT,
    NUMBERS,
    TEACHING,
    TERMS,
    TERMS_COMPARED,
    clause_address,
    frame_anchor,
    guideline_address,
    term_address,
)
from generator.standard.index import Index
from generator.standard.permalinks import permalinks

_DIGIT = re.compile(r"\d")
_OF_CLAUSE = re.compile(r"-[a-z](-\d+)?")
"""What stands behind a clause's number: the letter of a provision, and the number of an item."""


def id_rows(index: Index, found: Sequence[Record]) -> list[list[int | str]]:
    """Return for each id the number of its record, and its address where it is not the id on the record's page."""
    at = {record.address: number for number, record in enumerate(found)}
    rows: dict[str, list[int | str]] = {}
    for id_, page, address in (*_linked(index), *_noted(index), *_told(index)):
        if page in at:
            rows.setdefault(id_.lower(), [at[page], id_, *([] if address == f"{page}#{id_}" else [address])])
    return list(rows.values())


def _linked(index: Index) -> Iterator[tuple[str, str, str]]:
    """Yield what has a permalink: provisions, items, figures, tables, formulas, editions of documents, situations."""
    pages = {question.id: index.clause_of[question.provision].id for question in index.standard.checklist}
    leads = {one.id: [id_ for lead in one.leads for id_ in index.led_to(lead.to)] for one in index.standard.situations}
    for link in permalinks(index):
        page, _, anchor = link.address.partition("#")
        if link.owner in pages:
            page = clause_address(index.clauses[pages[link.owner]])
        if page == HOME and leads.get(link.owner):
            page = _page_of(index, leads[link.owner][0])
        if anchor and not _is_read(index, page.rstrip("/"), link.path):
            yield link.path, page, link.address


def _is_read(index: Index, clause: str, id_: str) -> bool:
    """Tell whether an id is read as a clause's number with the letter of a provision, and the number of an item."""
    behind = id_.removeprefix(clause)
    if behind == id_ or not _DIGIT.search(clause) or not _OF_CLAUSE.fullmatch(behind):
        return False
    provision = index.provisions.get(id_)
    return provision is None or letter_of(index, provision) == id_[-1]


def _page_of(index: Index, id_: str) -> str:
    """Return the page of a clause, a term, a document or its edition; of the whole without one."""
    if id_ in index.clauses:
        return clause_address(index.clauses[id_])
    if id_ in index.terms:
        return term_address(index.terms[id_])
    document = index.guidelines.get(id_) or index.guideline_of.get(id_)
    return guideline_address(document) if document else ABOUT


def _noted(index: Index) -> Iterator[tuple[str, str, str]]:
    """Yield what stands on the page of a clause, a term or a document: notes, mappings, citations, sources."""
    shown = [(note.id, _page_of(index, on)) for on, notes in index.notes_on.items() for note in notes]
    for mapping in index.standard.mappings:
        holder = index.clause_holding(mapping.source)
        shown += [(mapping.id, clause_address(holder))] if holder else []
    for place, citations in index.citations_at.items():
        shown += [(citation.id, _page_of(index, place)) for citation in citations]
    for guideline in index.standard.guidelines:
        shown += [(source, guideline_address(guideline)) for source in source_numbers(index, guideline)]
    for page, content in _contents(index):
        shown += [(block.id, page) for block in content if isinstance(block, Remark)]
    yield from ((id_, page, f"{page}#{id_}") for id_, page in shown)


def _contents(index: Index) -> Iterator[tuple[str, tuple[Block, ...]]]:
    yield from ((clause_address(clause), clause.content) for clause in index.standard.clauses)
    yield from ((term_address(term), term.content) for term in index.standard.terms)


def _told(index: Index) -> Iterator[tuple[str, str, str]]:
    """Yield what stands on pages for all clauses: guidance, judgement, teaching, amendments, other sources."""
    standard, teaching = index.standard, index.standard.teaching
    parts = [(GUIDANCE, guidance.id) for guidance in standard.guidance]
    for frame in index.frames.values():
        parts += [(GUIDANCE, id_) for id_ in (frame.id, *(frame_anchor(frame, value.key) for value in frame.values))]
    parts += [(JUDGEMENT, part.id) for part in standard.judgement]
    parts += [(TEACHING, question.id) for question in (teaching.questions if teaching else ())]
    yield from ((id_, page, f"{page}#{id_}") for page, id_ in parts)
    if teaching:
        yield teaching.id, TEACHING, f"{TEACHING}#case"
    yield from ((id_, NUMBERS, f"{NUMBERS}#{id_}") for id_ in edition_sources(index, index.editions_told))
    yield from ((id_, TERMS, f"{TERMS_COMPARED}#{id_}") for id_ in compared_sources(index))
    yield from ((each.id, ABOUT, f"{ABOUT}#amendments") for each in standard.metadata.amendments)
