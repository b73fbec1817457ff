"""Words and sources of term entries as data."""

from generator.model import (
    LANGUAGES,
    Confidence,
    Designation,
    DesignationStatus,
    Language,
    TermEntry,
    TermSource,
    Text,
    entity,
)
from generator.standard.citations import LISTED
from generator.standard.entries import is_printed, source_text
from generator.standard.index import Index


@entity
class OriginDocumentJson:
    """A document that an entry comes from."""

    number: str
    """Its number as printed: `GB/T 15237—2000`."""
    clauses: tuple[str, ...]
    """Numbers of the entries or clauses there."""


@entity
class DesignationJson:
    """A word for a concept."""

    zh: str | None
    en: str | None
    status: DesignationStatus
    ours: tuple[Language, ...]
    """The languages in which the word is ours and not printed by the standard."""


@entity
class OriginJson:
    """Where the standard itself says that it has an entry from."""

    text: Text
    """As printed, in brackets."""
    documents: tuple[OriginDocumentJson, ...]
    modified: bool
    """Whether the standard says that it modified the entry."""
    change: Text | None
    """What it modified, where it says so."""


@entity
class CompareJson:
    """A term entry elsewhere, compared by this site."""

    edition: str
    number: str | None
    """None where that document has no such entry."""
    note: Text | None
    """How the two differ, in our words."""
    confidence: Confidence | None
    """How sure the comparison is."""
    source: tuple[str, ...]
    """Where the entry there was read, addresses or names."""


def designation_json(index: Index, term: TermEntry, designation: Designation) -> DesignationJson:
    """Return a designation as data."""
    ours = tuple(
        language
        for language in LANGUAGES
        if getattr(designation, language) and not is_printed(index, term, designation, language)
    )
    return DesignationJson(zh=designation.zh, en=designation.en, status=designation.status, ours=ours)


def compare_json(index: Index, compared: TermSource) -> CompareJson:
    """Return an entry to compare with as data."""
    return CompareJson(
        edition=compared.edition, number=compared.number, note=compared.note, confidence=compared.confidence,
        source=tuple(index.sources[id_].ref for id_ in compared.source),
    )  # fmt: skip


def origin_json(index: Index, term: TermEntry) -> OriginJson | None:
    """Return where the standard has an entry from as data; none where it does not say."""
    origin = term.source
    if origin is None:
        return None
    words = origin.zh or origin.en
    named = index.references_in(words)
    return OriginJson(
        text=source_text(term),
        documents=tuple(
            OriginDocumentJson(
                number=number.text,
                clauses=tuple(one.number for one in named if one.of == number and one.kind in LISTED),
            )
            for number in index.documents_in(words)
        ),
        modified=origin.modified,
        change=origin.change,
    )
