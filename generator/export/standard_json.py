"""`data/standard.json`: the whole standard as data. Chinese stands under keys `zh`, English under keys `en`.

Names are stable: later versions add keys and never rename one.
"""

import json
from typing import Any, Literal

from generator.index import Index, display_number
from generator.model import (
    CitationKind,
    Confidence,
    DesignationStatus,
    EditionStatus,
    EditorialNoteKind,
    Element,
    EvidenceMethod,
    Fact,
    FactText,
    GuidelineEdition,
    GuidelineStatus,
    MappingConfidence,
    MappingType,
    ProvisionKind,
    Text,
    entity,
)
from generator.translation import fingerprint, unreviewed
from generator.validation import adapter

FORMAT = "1.0"


@entity
class PartialText:
    """A text that may be known in one language only."""

    zh: str | None
    en: str | None


@entity
class EditionJson:
    """An edition of the standard."""

    id: str
    number: str
    status: EditionStatus
    year: str | None
    shown: bool
    """Whether the text here is that of this edition."""
    note: Text
    confidence: Confidence


@entity
class LookAtJson:
    """Where an assessor looks."""

    method: EvidenceMethod
    text: Text


@entity
class ChecklistItemJson:
    """A checklist item."""

    id: str
    question: Text
    look_at: tuple[LookAtJson, ...]
    evidence: tuple[Text, ...]


@entity
class ProvisionJson:
    """A provision."""

    id: str
    letter: str
    kind: ProvisionKind
    text: Text
    fingerprint: str
    """Eight hexadecimal digits that change when the Chinese does."""
    reviewed: bool
    """Whether the English has been reviewed since the Chinese last changed."""
    terms: tuple[str, ...]
    """Ids of the terms it uses."""
    checklist: tuple[ChecklistItemJson, ...]


@entity
class PublishedNumberJson:
    """A clause's number in another edition."""

    edition: str
    number: str
    title: Text | None
    confidence: Confidence


@entity
class FigureJson:
    """A figure, without its drawing."""

    id: str
    number: Text
    caption: Text
    description: Text


@entity
class EditorialNoteJson:
    """A note of ours."""

    id: str
    kind: EditorialNoteKind
    text: Text


@entity
class ClauseJson:
    """A clause."""

    id: str
    number: str | None
    parent: str | None
    title: Text
    element: Element
    normative: bool
    provisions: tuple[ProvisionJson, ...]
    notes: tuple[Text, ...]
    examples: tuple[Text, ...]
    figures: tuple[FigureJson, ...]
    published: tuple[PublishedNumberJson, ...]
    editorial_notes: tuple[EditorialNoteJson, ...]


@entity
class DesignationJson:
    """A word for a concept."""

    zh: str | None
    en: str | None
    status: DesignationStatus


@entity
class CompareJson:
    """A term entry elsewhere."""

    edition: str
    number: str
    note: Text | None


@entity
class TermJson:
    """A term entry; without a number it belongs to the supplement and is informative."""

    id: str
    number: str | None
    normative: bool
    designations: tuple[DesignationJson, ...]
    definition: Text
    notes: tuple[Text, ...]
    compare: tuple[CompareJson, ...]
    related: tuple[str, ...]
    used_in: tuple[str, ...]
    """Ids of the provisions that use it."""
    editorial_notes: tuple[EditorialNoteJson, ...]


@entity
class GuidelineClauseJson:
    """A clause title of a document."""

    number: str
    kind: Literal["clause", "annex", "term"]
    title: PartialText
    confidence: dict[str, Confidence]
    """How sure the title is, by language."""


@entity
class GuidelineEditionJson:
    """An edition of a document."""

    id: str
    number: str
    title: PartialText
    issued: str | None
    implemented: str | None
    withdrawn: str | None
    adopts: str | None
    status: GuidelineStatus
    status_confidence: Confidence
    checked: str
    replaces: str | None
    replaced_by: str | None
    clauses: tuple[GuidelineClauseJson, ...]


@entity
class ReferenceJson:
    """A document that the standard leans on."""

    id: str
    number: str
    about: Text
    editions: tuple[GuidelineEditionJson, ...]


@entity
class CitationJson:
    """What the standard itself cites."""

    id: str
    provision: str
    cited: str
    kind: CitationKind
    document: str
    edition: str | None
    clause: str | None


@entity
class MappingJson:
    """Our link to a clause of a document; not a citation of the standard."""

    id: str
    source: str
    edition: str
    clause: str
    type: MappingType
    rationale: Text
    confidence: MappingConfidence


@entity
class StandardJson:
    """A standard drafted by GB/T 1.1, in two languages."""

    format: str
    """Version of this format."""
    id: str
    title: Text
    publisher: Text
    authority: Text
    status: Text
    revised: str
    edition: EditionJson
    """The edition whose text this is."""
    editions: tuple[EditionJson, ...]
    clauses: tuple[ClauseJson, ...]
    terms: tuple[TermJson, ...]
    references: tuple[ReferenceJson, ...]
    citations: tuple[CitationJson, ...]
    mappings: tuple[MappingJson, ...]
    editorial_notes: tuple[EditorialNoteJson, ...]
    """Notes on the standard as a whole."""


def standard_json(index: Index) -> str:
    """Return the standard as JSON, keys in a fixed order."""
    value = adapter(StandardJson).dump_python(_standard(index), mode="json")
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def standard_json_schema() -> str:
    """Return the JSON Schema of `data/standard.json`."""
    schema = adapter(StandardJson).json_schema(mode="serialization")
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Clausebook standard", **schema}
    return json.dumps(schema, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def _standard(index: Index) -> StandardJson:
    metadata = index.standard.metadata
    editions = tuple(
        EditionJson(
            id=edition.id, number=edition.number, status=edition.status, year=edition.year,
            shown=edition.id == metadata.edition, note=edition.note, confidence=edition.confidence,
        )
        for edition in metadata.editions
    )  # fmt: skip
    awaiting = unreviewed(index.standard)
    return StandardJson(
        format=FORMAT,
        id=metadata.id,
        title=metadata.title,
        publisher=metadata.publisher,
        authority=metadata.authority,
        status=metadata.status,
        revised=metadata.revised,
        edition=next(edition for edition in editions if edition.shown),
        editions=editions,
        clauses=tuple(_clause(index, id_, awaiting) for id_ in index.clauses),
        terms=tuple(_term(index, id_) for id_ in index.terms),
        references=tuple(
            ReferenceJson(
                id=guideline.id, number=guideline.number, about=guideline.about,
                editions=tuple(map(_edition, guideline.editions)),
            )
            for guideline in index.standard.guidelines
        ),
        citations=tuple(
            CitationJson(
                id=citation.id, provision=citation.provision, cited=citation.cited, kind=citation.kind,
                document=citation.document, edition=citation.edition, clause=citation.clause,
            )
            for citation in index.standard.citations
        ),
        mappings=tuple(
            MappingJson(
                id=mapping.id, source=mapping.source, edition=mapping.edition, clause=mapping.clause,
                type=mapping.type, rationale=mapping.rationale, confidence=mapping.confidence,
            )
            for mapping in index.standard.mappings
        ),
        editorial_notes=_notes(index, "standard"),
    )  # fmt: skip


def _notes(index: Index, on: str) -> tuple[EditorialNoteJson, ...]:
    return tuple(EditorialNoteJson(id=note.id, kind=note.kind, text=note.text) for note in index.notes_on.get(on, ()))


def _clause(index: Index, id_: str, awaiting: frozenset[str]) -> ClauseJson:
    clause = index.clauses[id_]
    parent = index.parents.get(id_)
    return ClauseJson(
        id=id_,
        number=display_number(clause) or None,
        parent=parent.id if parent else None,
        title=clause.title,
        element=index.element(clause),
        normative=not index.is_informative(clause),
        provisions=tuple(
            ProvisionJson(
                id=provision.id,
                letter=index.letters[provision.id],
                kind=provision.kind,
                text=provision.text,
                fingerprint=fingerprint(provision.text.zh),
                reviewed=f"{provision.id}/text" not in awaiting,
                terms=tuple(dict.fromkeys(mention.term for mention in index.mentions[provision.id, "zh"])),
                checklist=tuple(
                    ChecklistItemJson(
                        id=question.id,
                        question=question.question,
                        look_at=tuple(LookAtJson(method=look.method, text=look.text) for look in question.look_at),
                        evidence=question.evidence,
                    )
                    for question in index.checklist.get(provision.id, ())
                ),
            )
            for provision in clause.provisions
        ),
        notes=clause.notes,
        examples=clause.examples,
        figures=tuple(
            FigureJson(id=figure.id, number=figure.number, caption=figure.caption, description=figure.description)
            for figure in clause.figures
        ),
        published=tuple(
            PublishedNumberJson(
                edition=published.edition,
                number=published.number,
                title=published.title,
                confidence=published.confidence,
            )
            for published in clause.published
        ),
        editorial_notes=_notes(index, id_),
    )


def _term(index: Index, id_: str) -> TermJson:
    term = index.terms[id_]
    return TermJson(
        id=id_,
        number=term.number,
        normative=term.number is not None,
        designations=tuple(
            DesignationJson(zh=entry.zh, en=entry.en, status=entry.status) for entry in term.designations
        ),
        definition=term.definition,
        notes=term.notes,
        compare=tuple(CompareJson(edition=near.edition, number=near.number, note=near.note) for near in term.compare),
        related=tuple(near.id for near in index.related.get(id_, ())),
        used_in=tuple(use.provision.id for use in index.uses[id_]),
        editorial_notes=_notes(index, id_),
    )


def _value(fact: Fact | None) -> str | None:
    return fact.value if fact else None


def _title(text: FactText) -> PartialText:
    return PartialText(zh=_value(text.zh), en=_value(text.en))


def _edition(edition: GuidelineEdition) -> GuidelineEditionJson:
    return GuidelineEditionJson(
        id=edition.id,
        number=edition.number,
        title=_title(edition.title),
        issued=_value(edition.issued),
        implemented=_value(edition.implemented),
        withdrawn=_value(edition.withdrawn),
        adopts=_value(edition.adopts),
        status=edition.status,
        status_confidence=edition.status_fact.confidence,
        checked=edition.checked,
        replaces=edition.replaces,
        replaced_by=edition.replaced_by,
        clauses=tuple(
            GuidelineClauseJson(
                number=clause.number,
                kind=clause.kind,
                title=_title(clause.title),
                confidence=_confidences(clause.title),
            )
            for clause in edition.clauses
        ),
    )


def _confidences(text: FactText) -> dict[str, Any]:
    return {language: fact.confidence for language in ("zh", "en") if (fact := getattr(text, language))}
