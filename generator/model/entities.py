"""The entities of a standard, as frozen values without I/O.

Words follow GB/T 1.1—2020: a *clause* (章, 条) is a numbered part of the text, a *provision* (条款) is what the text
requires, recommends, permits, instructs or states. Ids are permanent; numbers belong to an edition.
"""

from dataclasses import dataclass
from typing import Any, Literal, TypeVar, dataclass_transform

Language = Literal["zh", "en"]
LANGUAGES: tuple[Language, ...] = ("zh", "en")

ProvisionKind = Literal["requirement", "instruction", "recommendation", "permission", "statement"]
Element = Literal["foreword", "introduction", "scope", "references", "terms", "body", "annex"]
Evaluates = Literal["process", "result"]
Confidence = Literal["sourced", "recalled", "conflict", "derived"]
EditionStatus = Literal["draft", "published", "withdrawn"]
GuidelineStatus = Literal["current", "replaced", "withdrawn", "unverified"]
DesignationStatus = Literal["preferred", "admitted", "deprecated"]
CitationKind = Literal["normative", "informative"]
MappingType = Literal["equal-to", "equivalent-to", "subset-of", "superset-of", "intersects-with", "guidance-for"]
MappingConfidence = Literal["high", "medium", "low"]
EvidenceMethod = Literal["documents", "interviews", "observation"]
EditorialNoteKind = Literal["defect", "context"]

T = TypeVar("T")


@dataclass_transform(frozen_default=True, kw_only_default=True)
def entity(cls: type[T]) -> type[T]:
    """Make a frozen, slotted, keyword-only dataclass that pydantic validates without unknown keys."""
    made: Any = dataclass(frozen=True, slots=True, kw_only=True)(cls)
    made.__pydantic_config__ = {"extra": "forbid", "use_attribute_docstrings": True}
    return made  # type: ignore[no-any-return]


@entity
class Text:
    """One text in both languages. The Chinese is authoritative, the English its translation."""

    zh: str
    """Chinese, with full-width punctuation."""
    en: str
    """English, with ASCII or Latin punctuation."""


@entity
class Provision:
    """条款: one thing a clause requires, instructs, recommends, permits or states."""

    id: str
    """Permanent id and anchor, the clause's id, a hyphen and a letter: `5.1.2-a`."""
    kind: ProvisionKind
    """The type of provision by GB/T 1.1—2020, 9.1."""
    text: Text
    """The provision's words. Concatenated, the Chinese of a clause's provisions is its `original`."""


@entity
class Figure:
    """A figure of a clause: an SVG file whose labels and links come from here."""

    id: str
    """Permanent id and anchor: `figure-1`."""
    number: Text
    """The figure's number as printed: 图1 / Figure 1."""
    caption: Text
    """The figure's title."""
    file: str
    """SVG file below the standard's folder: `figures/figure-1.svg`. `data-label` names a label, `data-clause` a link."""
    description: Text
    """What the figure shows, for those who cannot see it."""
    note: Text | None = None
    """Where the drawing comes from."""
    labels: tuple["FigureLabel", ...] = ()
    """The words in the drawing that are not clause titles."""


@entity
class FigureLabel:
    """A word in a drawing."""

    key: str
    """The value of `data-label` in the SVG."""
    text: Text
    """The word."""


@entity
class PublishedNumber:
    """The number that a clause bears in another edition."""

    edition: str
    """Id of the edition."""
    number: str
    """The clause's number there."""
    title: Text | None = None
    """Its title there, where it is known and differs."""
    source: tuple[str, ...]
    """Ids of the sources that say so."""
    confidence: Confidence
    """How sure this is; `derived` when it follows from a sourced rule and was not itself read."""
    note: Text | None = None
    """What else is known of the clause in that edition."""


@entity
class Clause:
    """章 or 条: a numbered (or front-matter) part of the standard."""

    id: str
    """Permanent id, and the address of its page: the number under which it first appeared here."""
    number: str | None = None
    """Number in the edition shown; none for the foreword."""
    title: Text
    """Title in both languages."""
    element: Element = "body"
    """What part of the document it is (GB/T 1.1—2020, clause 8); given at the top level, subclauses inherit it."""
    evaluates: Evaluates | None = None
    """`process` or `result`: what an assessor evaluates here, so that one kind can be chosen; subclauses inherit it."""
    original: str = ""
    """The clause's own Chinese words, whole, one paragraph a line."""
    provisions: tuple[Provision, ...] = ()
    """Its provisions, in order."""
    notes: tuple[Text, ...] = ()
    """注: the standard's own notes, informative."""
    examples: tuple[Text, ...] = ()
    """示例: the standard's own examples, informative."""
    figures: tuple[Figure, ...] = ()
    """Its figures."""
    published: tuple[PublishedNumber, ...] = ()
    """Its number in other editions."""


@entity
class Designation:
    """称谓: a word for a concept, in one language or both."""

    zh: str | None = None
    """Chinese designation."""
    en: str | None = None
    """English designation."""
    status: DesignationStatus = "preferred"
    """Preferred, admitted or deprecated (ISO 10241-1)."""
    forms: tuple[str, ...] = ()
    """Irregular English forms that mean the same; regular plurals need not be listed."""


@entity
class TermSource:
    """A term entry elsewhere to compare with."""

    edition: str
    """Id of the guideline's edition."""
    number: str
    """Number of the term entry there."""
    note: Text | None = None
    """How the two differ."""


@entity
class TermEntry:
    """术语条目: a concept, its designations and its definition. Without a number it belongs to the supplement."""

    id: str
    """Permanent id, `t-` and English words: `t-customer`."""
    number: str | None = None
    """Number in the terms clause; none for an entry of our supplementary glossary."""
    designations: tuple[Designation, ...]
    """Preferred first, then admitted, then deprecated."""
    definition: Text
    """What the concept is."""
    notes: tuple[Text, ...] = ()
    """Notes to entry."""
    compare: tuple[TermSource, ...] = ()
    """Entries of other documents for the same or a near concept."""
    related: tuple[str, ...] = ()
    """Ids of related entries, written on one side only."""


@entity
class OtherValue:
    """A value that another source gives."""

    value: str
    """The value."""
    source: tuple[str, ...]
    """Who says so."""


@entity
class Fact:
    """A fact about a document, with its source and how sure it is."""

    value: str | None = None
    """The value we use; none when unknown."""
    source: tuple[str, ...] = ()
    """Ids of the sources read; empty when recalled."""
    confidence: Confidence
    """`sourced`, `recalled` (own knowledge, shown as unverified), `conflict` (sources disagree) or `derived`."""
    note: Text | None = None
    """What a reader should know about it."""
    others: tuple[OtherValue, ...] = ()
    """The other values when sources disagree."""


@entity
class FactText:
    """A fact that is a text in two languages, each with its own source."""

    zh: Fact | None = None
    """Chinese."""
    en: Fact | None = None
    """English."""


@entity
class GuidelineClause:
    """A clause, annex or term entry of a guideline: number and title only, never its text."""

    number: str
    """Number as printed; the letter for an annex."""
    kind: Literal["clause", "annex", "term"] = "clause"
    """What it is."""
    title: FactText
    """Its title, or its term."""


@entity
class GuidelineEdition:
    """A dated edition of a guideline."""

    id: str
    """Permanent id: `gbt-19012-2019`."""
    number: str
    """Dated number with the one-em dash: `GB/T 19012—2019`."""
    title: FactText
    """Its title."""
    issued: Fact | None = None
    """Date of issue."""
    implemented: Fact | None = None
    """Date of implementation."""
    withdrawn: Fact | None = None
    """Date of withdrawal."""
    adopts: Fact | None = None
    """International document it adopts, with the degree: `ISO 10002:2018, IDT`."""
    status: GuidelineStatus
    """Its status as far as known."""
    status_fact: Fact
    """Where the status was read; `value` as the source words it."""
    checked: str
    """Day on which we last looked the status up, ISO 8601."""
    replaced_by: str | None = None
    """Id of the edition that replaced it."""
    replaces: str | None = None
    """Dated number of the edition that it replaced."""
    notes: tuple[Text, ...] = ()
    """What else a reader should know."""
    clauses: tuple[GuidelineClause, ...] = ()
    """Its clause titles."""


@entity
class Guideline:
    """相关标准: a document that the standard leans on."""

    id: str
    """Permanent id: `gbt-19012`."""
    number: str
    """Undated number: `GB/T 19012`."""
    about: Text
    """What it is about and why it stands here, in our words."""
    editions: tuple[GuidelineEdition, ...]
    """Newest first."""


@entity
class FactSource:
    """Where facts were read."""

    id: str
    """Short id used in facts."""
    ref: str
    """Address or name."""
    note: Text | None = None
    """What it is worth."""


@entity
class Citation:
    """引用: what the standard itself cites, as cited."""

    id: str
    """Permanent id: `cit-2-a`."""
    provision: str
    """Id of the provision that cites."""
    cited: str
    """The document's number as it stands in the Chinese text: `GB/T 19012—2008`."""
    kind: CitationKind
    """Normative or informative."""
    document: str
    """Id of the guideline."""
    edition: str | None = None
    """Id of the cited edition; none for an undated reference."""
    clause: str | None = None
    """Number of the particular clause cited; such a reference is dated (GB/T 1.1—2020, 9.5.4)."""
    replaced_by: str | None = None
    """Id of the edition now in force, written once the editor has seen that the cited one is superseded."""


@entity
class Mapping:
    """对照: our editorial link from a clause or provision to a clause of a guideline's edition."""

    id: str
    """Permanent id: `map-5.1.2-1`."""
    source: str
    """Id of our clause or provision."""
    edition: str
    """Id of the guideline's edition."""
    clause: str
    """Number of the clause there."""
    type: MappingType
    """How the two relate, read from ours to theirs (OSCAL); `guidance-for`: theirs helps to meet ours."""
    rationale: Text
    """One sentence on why."""
    confidence: MappingConfidence
    """How sure the editors are."""


@entity
class LookAt:
    """Where an assessor looks."""

    method: EvidenceMethod
    """Documents, interviews or observation."""
    text: Text
    """What to look at, whom to ask, what to watch."""


@entity
class ChecklistItem:
    """检查项: a question that evidence can answer, for one provision."""

    id: str
    """Permanent id, the provision's id, a hyphen and a number: `5.1.2-a-1`."""
    provision: str
    """Id of the provision it asks about."""
    question: Text
    """The question."""
    look_at: tuple[LookAt, ...]
    """What to look at."""
    evidence: tuple[Text, ...]
    """Typical evidence."""


@entity
class EditorialNote:
    """编者注: ours, never part of the text."""

    id: str
    """Permanent id: `note-5.4.4.2-1`."""
    on: str
    """Id of the clause or term it stands at, or `standard` for the whole."""
    kind: EditorialNoteKind
    """A known defect of the draft, or context."""
    text: Text
    """The note."""
    source: tuple[str, ...] = ()
    """Ids of sources."""


@entity
class Word:
    """A word with its one translation."""

    zh: str
    """Chinese."""
    en: str
    """The one English word for it."""
    forms: tuple[str, ...] = ()
    """Other English forms of the same word (a verb's endings, a noun made a verb)."""
    term: bool = False
    """A technical word that needs an entry in the terms clause or the supplement."""


@entity
class AvoidedWord:
    """A word not to be used in our texts."""

    word: str
    """The word, Chinese or English."""
    use: str
    """What to write instead."""
    reason: Text
    """Why."""


@entity
class Vocabulary:
    """One Chinese term, one English term, throughout."""

    words: tuple[Word, ...] = ()
    """Words beside the terms whose translation is fixed."""
    avoid: tuple[AvoidedWord, ...] = ()
    """Words not to be used."""


@entity
class Synonym:
    """同义词: words that readers type for something that the standard calls otherwise. Search alone uses them."""

    words: tuple[str, ...]
    """The words, Chinese or English, and abbreviations."""
    term: str | None = None
    """Id of the term entry that they mean."""
    means: Text | None = None
    """The standard's own words for it, where no term entry has them."""


@entity
class Edition:
    """版本: a dated issue of the standard."""

    id: str
    """Permanent id, also in addresses: `10301-2016`."""
    number: str
    """Number as printed: `T/CAQ 10301—2016`."""
    status: EditionStatus
    """Draft, published or withdrawn."""
    year: str | None = None
    """Year of issue."""
    note: Text
    """What is known of it, and how surely."""
    source: tuple[str, ...] = ()
    """Ids of sources."""
    confidence: Confidence
    """How sure this is."""


@entity
class Metadata:
    """The standard as a whole."""

    id: str
    """Short id: `tcaq-10301`."""
    title: Text
    """Title."""
    publisher: Text
    """Who issues it."""
    edition: str
    """Id of the edition whose text is shown."""
    editions: tuple[Edition, ...]
    """All editions known."""
    revised: str
    """Day on which this digital text was last revised, ISO 8601; builds carry this date."""
    status: Text
    """The status in one sentence, shown on every page."""
    about: Text
    """What the standard is for, in our words."""
    authority: Text
    """Which language prevails, shown on every page and every print."""


@entity
class Ledger:
    """What the tool remembers between editions of the text: written by `clausebook check --accept`, not by hand."""

    translations: dict[str, str]
    """Fingerprint of the Chinese that each reviewed English text translates, by `id/field`."""
    ids: tuple[str, ...] = ()
    """Every id ever published."""
    retired: dict[str, str]
    """Ids no longer used, each with the id that took its place."""


@entity
class Standard:
    """Everything in `standard/`."""

    metadata: Metadata
    clauses: tuple[Clause, ...]
    """In document order."""
    terms: tuple[TermEntry, ...]
    guidelines: tuple[Guideline, ...]
    sources: tuple[FactSource, ...]
    citations: tuple[Citation, ...]
    mappings: tuple[Mapping, ...]
    checklist: tuple[ChecklistItem, ...]
    editorial_notes: tuple[EditorialNote, ...]
    vocabulary: Vocabulary
    ledger: Ledger
    synonyms: tuple[Synonym, ...] = ()
