"""Documents that the standard leans on: editions, citations, mappings, and where facts about them were read."""

from typing import Literal

from generator.model.text import Confidence, Text, entity

GuidelineStatus = Literal["current", "replaced", "withdrawn", "unverified"]
CitationKind = Literal["normative", "informative"]
MappingType = Literal["equal-to", "equivalent-to", "subset-of", "superset-of", "intersects-with", "guidance-for"]
MappingConfidence = Literal["high", "medium", "low"]
MappingBasis = Literal["title", "text"]


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
    """Permanent id: `gbt-1234-2026`."""
    number: str
    """Dated number with the one-em dash: `GB/T 1234—2026`."""
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
    """Day on which we last recorded the status, ISO 8601."""
    replaced_by: str | None = None
    """Id of the edition that replaced it."""
    replaces: str | None = None
    """Dated number of the edition that it replaced."""
    replaces_confidence: Confidence = "sourced"
    """How sure that is: `recalled` where no source states it, shown as unverified."""
    notes: tuple[Text, ...] = ()
    """What else a reader should know."""
    clauses: tuple[GuidelineClause, ...] = ()
    """Its clause titles."""
    last: tuple[str, ...] = ()
    """Numbers of clauses and annexes behind which nothing stands at their level: `10`, `7.1.6`, `C`."""


@entity
class Guideline:
    """相关标准: a document that the standard leans on."""

    id: str
    """Permanent id: `gbt-1234`."""
    number: str
    """Undated number: `GB/T 1234`."""
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
    """引用: what the text does not say of a document that it cites. What the text says is not written again."""

    id: str | None = None
    """Permanent id: `cit-2-a-1`; without it, one is made of the provision's id."""
    provision: str
    """Id of the provision that cites; of the clause for a note or an example, of the term for its entry."""
    cited: str
    """The document's number as it stands in the text: `GB/T 1234—2020`."""
    kind: CitationKind | None = None
    """Normative or informative; without it, as the text has it."""
    document: str | None = None
    """Id of the guideline; without it, the one that bears the number."""
    edition: str | None = None
    """Id of the cited edition, none for an undated reference; without it, the one that bears the number."""
    clause: str | None = None
    """Number of the particular clause cited; such a reference is dated (GB/T 1.1—2020, 9.5.4)."""
    replaced_by: str | None = None
    """Id of the edition now in force, written once the editor has seen that the cited one is superseded."""


@entity
class Mapping:
    """对照: our editorial link from a clause or provision to a clause of a guideline's edition."""

    id: str
    """Permanent id: `map-2.3-1`."""
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
    basis: MappingBasis | None = None
    """What of the clause there was read: its `title` only, or its `text`; without it, nothing is said."""
