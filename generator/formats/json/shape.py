"""The shape of `data/standard.json`. Names are stable: later versions add keys and never rename one."""

from typing import Literal

from generator.formats.json.beside import (
    ChecklistItemJson,
    LinkJson,
    SituationJson,
    WordingJson,
)
from generator.formats.json.blocks import BlockJson
from generator.formats.json.editions import EditionJson, EditorialNoteJson, PublishedNumberJson
from generator.formats.json.figures import FigureJson
from generator.formats.json.guidance import FrameJson, GuidanceJson
from generator.formats.json.terms import CompareJson, DesignationJson, OriginJson
from generator.model import (
    Amended,
    Amendment,
    Attribute,
    Authority,
    CitationKind,
    Confidence,
    Cover,
    Element,
    Given,
    GivenReference,
    GuidelineStatus,
    JudgementPart,
    MappingBasis,
    MappingConfidence,
    MappingType,
    Point,
    ReadKind,
    RuleOff,
    RuleSet,
    Teaching,
    Text,
    Translator,
    Withdrawal,
    entity,
)


@entity
class PartialText:
    """A text that may be known in one language only."""

    zh: str | None
    en: str | None


@entity
class ProvisionJson:
    """A provision."""

    id: str
    letter: str
    """Its name within the clause: the standard's own label, or a letter of ours; empty for an entry of back matter."""
    label: str
    """The label that the standard prints before it; empty where the letter is ours."""
    kind: ReadKind
    text: Text
    leads: tuple[Text, ...]
    """What leads it in, the outermost first, and the beginning of the sentence that it continues; of a cell its table,
    row and column."""
    lead_in: bool
    """Whether it leads in others, which are checked in its place."""
    fingerprint: str
    """Eight hexadecimal digits that change when the words of the language that prevails do."""
    reviewed: bool
    """Whether there is a translation that has been reviewed since what it translates last changed."""
    terms: tuple[str, ...]
    """Ids of the terms it uses, in the language that prevails."""
    attributes: dict[str, tuple[str, ...]]
    """Its attributes by key, inherited ones included."""
    checklist: tuple[ChecklistItemJson, ...]


@entity
class ClauseJson:
    """A clause."""

    id: str
    number: str | None
    label: str
    """The standard's own label, shown in place of the number; mostly empty."""
    parent: str | None
    title: Text
    element: Element
    normative: bool
    attributes: dict[str, tuple[str, ...]]
    """Its attributes by key, inherited ones included."""
    links: tuple[LinkJson, ...]
    """What the standard says of other clauses beside it, in both directions."""
    references: tuple[GivenReference, ...]
    """What the standard itself points to; `mappings` are ours."""
    withdrawn: Withdrawal | None
    """What became of it, where it is withdrawn and keeps its number."""
    amended: tuple[Amended, ...]
    """What amendments changed in it, each with the ids of what it changed."""
    text: Given
    """Whether its words are given here."""
    content: tuple[BlockJson, ...]
    """What stands in it, in printed order."""
    provisions: tuple[ProvisionJson, ...]
    notes: tuple[Text, ...]
    examples: tuple[Text, ...]
    figures: tuple[FigureJson, ...]
    published: tuple[PublishedNumberJson, ...]
    editorial_notes: tuple[EditorialNoteJson, ...]


@entity
class TermJson:
    """A term entry; without a number it belongs to the supplement and is informative."""

    id: str
    number: str | None
    normative: bool
    designations: tuple[DesignationJson, ...]
    domain: Text | None
    """The field in which the designations mean the concept."""
    definition: Text
    points: tuple[Point, ...]
    """The items of the list that the definition leads in."""
    content: tuple[BlockJson, ...]
    """What stands behind the definition, in printed order: figures, formulas, examples, notes."""
    notes: tuple[Text, ...]
    examples: tuple[Text, ...]
    figures: tuple[FigureJson, ...]
    source: OriginJson | None
    """Where the standard itself says that it has the entry from."""
    compare: tuple[CompareJson, ...]
    related: tuple[str, ...]
    amended: tuple[Amended, ...]
    """What amendments changed in it."""
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
    replaces_confidence: Confidence | None
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
    """Id of the provision that cites; of the clause for a note or an example, of the term for its entry."""
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
    basis: MappingBasis | None
    """What of the clause there was read."""


@entity
class StandardJson:
    """A standard drafted by GB/T 1.1, in two languages."""

    format: str
    """Version of this format."""
    id: str
    title: Text
    publisher: Text
    cover: Cover | None
    """What cover and foreword print."""
    authority: Text
    authoritative: Authority
    """Which language prevails."""
    translator: Translator
    """Whose the other language is."""
    attributes: tuple[Attribute, ...]
    """What clauses and provisions have beside their words, with names."""
    status: Text
    rules: RuleSet
    """The rules that text and data are checked by."""
    off: tuple[RuleOff, ...]
    """Single rules that are not applied, each with the reason."""
    revised: str
    edition: EditionJson
    """The edition whose text this is."""
    editions: tuple[EditionJson, ...]
    amendments: tuple[Amendment, ...]
    """Amendments and corrigenda whose changes the text holds."""
    clauses: tuple[ClauseJson, ...]
    terms: tuple[TermJson, ...]
    references: tuple[ReferenceJson, ...]
    citations: tuple[CitationJson, ...]
    mappings: tuple[MappingJson, ...]
    editorial_notes: tuple[EditorialNoteJson, ...]
    """Notes on the standard as a whole."""
    situations: tuple[SituationJson, ...]
    """What people come with; ours."""
    wordings: tuple[WordingJson, ...]
    """How people who do not know the standard's words put what it answers; ours."""
    frames: tuple[FrameJson, ...]
    """What guidance gives clauses a place in."""
    teaching: Teaching | None
    """A case and questions on it, for those who teach the standard; ours."""
    guidance: tuple[GuidanceJson, ...]
    """What the editors say of clauses, in document order; ours."""
    judgement: tuple[JudgementPart, ...]
    """By what an assessor judges evidence; ours."""
