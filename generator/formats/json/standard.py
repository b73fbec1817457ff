"""`data/standard.json`: the whole standard as data. Chinese stands under keys `zh`, English under keys `en`."""

import json
from types import MappingProxyType
from typing import Any

from generator.formats.json.beside import (
    ChecklistItemJson,
    LeadJson,
    LinkJson,
    LookAtJson,
    SaidJson,
    SituationJson,
    WordingJson,
)
from generator.formats.json.blocks import block_json
from generator.formats.json.editions import EditionJson, EditorialNoteJson, PublishedNumberJson
from generator.formats.json.figures import Drawings, figure_json
from generator.formats.json.guidance import frame_json, guidance_json
from generator.formats.json.shape import (
    CitationJson,
    ClauseJson,
    GuidelineClauseJson,
    GuidelineEditionJson,
    MappingJson,
    PartialText,
    ProvisionJson,
    ReferenceJson,
    StandardJson,
    TermJson,
)
from generator.formats.json.terms import compare_json, designation_json, origin_json
from generator.model import (
    LANGUAGES,
    Fact,
    FactText,
    Figure,
    GuidelineEdition,
    Known,
    Language,
    Situation,
    language_of,
)
from generator.source.validation import adapter
from generator.standard.attributes import EVALUATES
from generator.standard.index import Index
from generator.standard.numbers import printed_number
from generator.standard.spoken import spoken_in
from generator.standard.translation import states

FORMAT = "1.1"


def standard_json(
    index: Index, languages: tuple[Language, ...] = LANGUAGES, drawings: Drawings = MappingProxyType({})
) -> str:
    """Return the standard as JSON, keys in a fixed order; words of other languages are empty."""
    made = spoken_in(_standard(index, languages, drawings), languages)
    return adapter(StandardJson).dump_json(made, indent=1).decode() + "\n"


def standard_json_schema() -> str:
    """Return the JSON Schema of `data/standard.json`."""
    schema = adapter(StandardJson).json_schema(mode="serialization")
    for made in (schema, *schema["$defs"].values()):
        if "properties" in made:
            made["required"] = list(made["properties"])  # each key is always written
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Clausebook standard", **schema}
    return json.dumps(schema, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def _standard(index: Index, languages: tuple[Language, ...], drawings: Drawings) -> StandardJson:
    metadata = index.standard.metadata
    editions = tuple(
        EditionJson(
            id=edition.id, number=edition.number, status=edition.status, year=edition.year,
            shown=edition.id == metadata.edition, note=edition.note, confidence=edition.confidence,
            unseen=edition.unseen,
        )
        for edition in metadata.editions
    )  # fmt: skip
    reviewed = frozenset(key for key, state in states(index.standard).items() if state == "reviewed")
    return StandardJson(
        format=FORMAT,
        id=metadata.id,
        title=metadata.title,
        publisher=metadata.publisher,
        cover=metadata.cover,
        authority=metadata.authority,
        authoritative=metadata.authoritative,
        translator=metadata.translator,
        attributes=metadata.attributes,
        status=metadata.status,
        rules=metadata.rules,
        off=metadata.off,
        revised=metadata.revised,
        edition=next(edition for edition in editions if edition.shown),
        editions=editions,
        amendments=metadata.amendments,
        clauses=tuple(_clause(index, id_, reviewed, drawings) for id_ in index.clauses),
        terms=tuple(_term(index, id_, languages, drawings) for id_ in index.terms),
        references=tuple(
            ReferenceJson(
                id=guideline.id, number=guideline.number, about=guideline.about,
                editions=tuple(map(_edition, guideline.editions)),
            )
            for guideline in index.standard.guidelines
        ),
        citations=tuple(
            CitationJson(
                id=citation.id, provision=citation.place, cited=citation.cited, kind=citation.kind,
                document=citation.document, edition=citation.edition, clause=citation.clause,
            )
            for citation in index.citations
        ),
        mappings=tuple(
            MappingJson(
                id=mapping.id, source=mapping.source, edition=mapping.edition, clause=mapping.clause,
                type=mapping.type, rationale=mapping.rationale, confidence=mapping.confidence, basis=mapping.basis,
            )
            for mapping in index.standard.mappings
        ),
        editorial_notes=_notes(index, "standard"),
        situations=tuple(map(_situation, index.standard.situations)),
        wordings=tuple(WordingJson(of=one.of, said=_said(one.said)) for one in index.standard.wordings),
        frames=tuple(map(frame_json, index.standard.frames)),
        teaching=index.standard.teaching,
        guidance=tuple(map(guidance_json, index.guidance_on.values())),
        judgement=index.standard.judgement,
    )  # fmt: skip


def _said(words: tuple[str, ...]) -> SaidJson:
    return SaidJson(**{language: tuple(one for one in words if language_of(one) == language) for language in LANGUAGES})


def _situation(situation: Situation) -> SituationJson:
    return SituationJson(
        id=situation.id,
        group=situation.group,
        text=situation.text,
        said=_said(situation.said),
        leads=tuple(LeadJson(to=lead.to, why=lead.why) for lead in situation.leads),
    )


def _notes(index: Index, on: str) -> tuple[EditorialNoteJson, ...]:
    return tuple(
        EditorialNoteJson(
            id=note.id, kind=note.kind, text=note.text, rule=note.rule, edition=None, confidence=None, source=(),
        )
        if isinstance(note, Known)
        else EditorialNoteJson(
            id=note.id, kind=note.kind, text=note.text, rule=None, edition=note.edition, confidence=note.confidence,
            source=_refs(index, note.source),
        )
        for note in index.notes_on.get(on, ())
    )  # fmt: skip


def _refs(index: Index, source: tuple[str, ...]) -> tuple[str, ...]:
    """Return where something was read, addresses or names, by the ids of the sources."""
    return tuple(index.sources[id_].ref for id_ in source)


def _attributes(index: Index, id_: str) -> dict[str, tuple[str, ...]]:
    return {key: values for key, values in index.attributes[id_].items() if key != EVALUATES}


def _clause(index: Index, id_: str, reviewed: frozenset[str], drawings: Drawings) -> ClauseJson:
    clause = index.clauses[id_]
    parent = index.parents.get(id_)
    return ClauseJson(
        id=id_,
        number=printed_number(clause),
        label=clause.label,
        parent=parent.id if parent else None,
        title=clause.title,
        element=index.element(clause),
        normative=not index.is_informative(clause),
        attributes=_attributes(index, id_),
        links=tuple(LinkJson(relation=link.relation, clause=link.clause.id) for link in index.links.get(id_, ())),
        references=clause.references,
        withdrawn=clause.withdrawn,
        amended=clause.amended,
        text=clause.text,
        content=tuple(map(block_json, clause.content)),
        provisions=tuple(
            ProvisionJson(
                id=provision.id,
                letter=index.letters[provision.id],
                label=provision.label,
                kind=provision.kind,
                text=provision.text,
                leads=index.led[provision.id].before if provision.id in index.led else (),
                lead_in=provision.id in index.lead_ins,
                fingerprint=index.fingerprints[provision.id],
                reviewed=f"{provision.id}/text" in reviewed,
                terms=tuple(dict.fromkeys(mention.term for mention in index.mentions[provision.id, index.language])),
                attributes=_attributes(index, provision.id),
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
        figures=tuple(figure_json(figure, drawings) for figure in clause.figures),
        published=tuple(
            PublishedNumberJson(
                edition=published.edition,
                number=published.number,
                title=published.title,
                confidence=published.confidence,
                seen=published.seen,
                note=published.note,
                source=_refs(index, published.source),
            )
            for published in clause.published
        ),
        editorial_notes=_notes(index, id_),
    )


def _term(index: Index, id_: str, languages: tuple[Language, ...], drawings: Drawings) -> TermJson:
    term = index.terms[id_]
    return TermJson(
        id=id_,
        number=term.number,
        normative=term.number is not None,
        designations=tuple(
            designation_json(index, term, entry)
            for entry in term.designations
            if any(getattr(entry, one) for one in languages)
        ),
        domain=term.domain,
        definition=term.definition,
        points=term.points,
        content=tuple(map(block_json, term.content)),
        notes=term.notes,
        examples=term.examples,
        figures=tuple(figure_json(block, drawings) for block in term.content if isinstance(block, Figure)),
        source=origin_json(index, term),
        compare=tuple(compare_json(index, other) for other in term.compare),
        related=tuple(near.id for near in index.related.get(id_, ())),
        amended=term.amended,
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
        replaces_confidence=edition.replaces_confidence if edition.replaces else None,
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
    return {language: fact.confidence for language in LANGUAGES if (fact := getattr(text, language))}
