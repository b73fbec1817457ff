"""The standard as a whole: its metadata, its editions, what is ours on it, and what the tool remembers."""

from typing import Literal

from generator.model.amendment import Amendment
from generator.model.attribute import Attribute
from generator.model.checklist import ChecklistItem
from generator.model.clause import Clause
from generator.model.content import Block, Figure, Formula
from generator.model.guidance import Frame, Guidance
from generator.model.judgement import JudgementPart
from generator.model.ledger import Ledger
from generator.model.reference import Citation, FactSource, Guideline, Mapping
from generator.model.situation import Situation
from generator.model.teaching import Teaching
from generator.model.term import Synonym, TermEntry, Vocabulary
from generator.model.text import Authority, Confidence, Text, entity
from generator.model.wording import Wording

EditionStatus = Literal["draft", "published", "withdrawn"]
EditorialNoteKind = Literal["defect", "context"]
Translator = Literal["ours", "official"]


@entity
class EditorialNote:
    """编者注: ours, never part of the text."""

    id: str
    """Permanent id: `note-2.3-1`."""
    on: str
    """Id of the clause or term it stands at, or `standard` for the whole."""
    kind: EditorialNoteKind
    """A known defect of the draft, or context."""
    text: Text
    """The note."""
    source: tuple[str, ...] = ()
    """Ids of sources."""
    edition: str | None = None
    """Id of another edition, where the note says how that one differs from the text shown."""
    confidence: Confidence | None = None
    """How sure this is, where the note states a fact about an edition."""


@entity
class Known:
    """已知: what an editor says to a check that tells of something in the published text; a note of ours to readers."""

    id: str
    """Made of what it stands at and the rule: `known-2.3-TXT006`."""
    on: str
    """Id of the clause, the term or the document that it is shown at, or `standard` for the whole."""
    rule: str
    """The rule that is silent here."""
    text: Text
    """The reason, for readers."""
    kind: Literal["known"] = "known"
    """What kind of note it is."""


RuleSet = Literal["gbt1.1", "structure"]


@entity
class RuleOff:
    """A rule that is not applied to a standard."""

    rule: str
    """Name of the rule: `TRM003`."""
    reason: Text
    """Why, for readers: the page about the site says it."""


@entity
class Edition:
    """版本: a dated issue of the standard."""

    id: str
    """Permanent id, also in addresses: `1234-2026`."""
    number: str
    """Number as printed: `T/XYZ 1234—2026`."""
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
    unseen: tuple[Text, ...] = ()
    """What of it was never seen or is unknown, one thing an entry."""


@entity
class EvaluationKind:
    """What an assessor evaluates in some clauses and not in others, so that one kind can be chosen."""

    kind: str
    """The word that clauses name under `evaluates`: `process`."""
    only: Text
    """Words of the button that chooses these clauses alone."""


@entity
class Cover:
    """What cover and foreword print of a standard beside number, title and publisher."""

    kind: Text | None = None
    """Kind of document, the line at the top: 中华人民共和国国家标准."""
    ics: tuple[str, ...] = ()
    """ICS classes: `03.120.10`."""
    ccs: tuple[str, ...] = ()
    """Classes of the Chinese classification of standards: `A 00`."""
    issued: str | None = None
    """Date of issue (发布), ISO 8601; a month or a year where no more is printed."""
    implemented: str | None = None
    """Date of implementation (实施), ISO 8601; likewise."""
    replaces: tuple[str, ...] = ()
    """Dated numbers of the documents that it replaces (代替)."""
    partly_replaces: tuple[str, ...] = ()
    """Dated numbers of the documents that it replaces in part (部分代替)."""
    adopts: Text | None = None
    """The international document that it adopts and how far, as the cover prints it: ISO 10002:2018，MOD."""
    issuers: tuple[Text, ...] = ()
    """Who issues it, as the foot of the cover prints it."""
    proposer: Text | None = None
    """Who proposed it (提出)."""
    committee: Text | None = None
    """Under whose charge it is (归口)."""
    organizations: tuple[Text, ...] = ()
    """Drafting organizations (起草单位)."""
    drafters: tuple[str, ...] = ()
    """Drafters (主要起草人)."""


@entity
class Metadata:
    """The standard as a whole."""

    id: str
    """Short id: `txyz-1234`."""
    title: Text
    """Title."""
    publisher: Text
    """Who issues it."""
    edition: str
    """Id of the edition whose text is shown."""
    editions: tuple[Edition, ...]
    """All editions known."""
    amendments: tuple[Amendment, ...] = ()
    """Amendments and corrigenda to the edition shown, in the order in which they were issued."""
    revised: str
    """Day on which this digital text was last revised, ISO 8601; builds carry this date."""
    status: Text
    """The status in one sentence, shown on every page."""
    about: Text
    """What the standard is for, in our words."""
    authority: Text
    """Which language prevails, shown on every page and every print."""
    authoritative: Authority = "zh"
    """The language that prevails; a text written without a language is in it."""
    translator: Translator = "ours"
    """Whose the other language is: our translation, or an official one of the issuer."""
    cover: Cover | None = None
    """What cover and foreword print."""
    aspects: Text | None = None
    """Heading above the aspects on the home page; without it the title of their chapter, or *Chapters*."""
    home_figure: str | None = None
    """Id of the figure on the home page."""
    supplement: Text | None = None
    """What the supplementary glossary is, in our words; without it, that it explains words left undefined."""
    reproduced: Text | None = None
    """How the text that prevails was taken over; without it, that it is reproduced word for word."""
    translation: Text | None = None
    """Whose the translation is, in our words; without it, what `translator` says."""
    evaluates: tuple[EvaluationKind, ...] = ()
    """What is evaluated in clauses, where there are kinds of it."""
    checklist: Literal["written", "provisions"] = "written"
    """Whether checklist items are those that are written, or each requirement and instruction without one is asked."""
    attributes: tuple[Attribute, ...] = ()
    """What clauses and provisions have beside their words: a level, a baseline, a tag."""
    rules: RuleSet = "gbt1.1"
    """The rules that are applied: `gbt1.1`, or `structure` for links, ids and completeness alone."""
    off: tuple[RuleOff, ...] = ()
    """Single rules that are not applied."""


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
    situations: tuple[Situation, ...] = ()
    """What people come with, in the order of the file."""
    wordings: tuple[Wording, ...] = ()
    """How people put what the entries of the standard answer."""
    frames: tuple[Frame, ...] = ()
    """What guidance gives clauses a place in."""
    guidance: tuple[Guidance, ...] = ()
    """What the editors say of clauses to those who teach, meet or evaluate them, in the order of the files."""
    judgement: tuple[JudgementPart, ...] = ()
    """By what an assessor judges evidence, in the order of the file."""
    teaching: Teaching | None = None
    """A case and questions on it, where there is a teaching kit."""
    known: tuple[Known, ...] = ()
    """What is known of the published text, in the order of the files."""

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Return the figures of clauses and of term entries."""
        return tuple(block for block in self.blocks if isinstance(block, Figure))

    @property
    def formulas(self) -> tuple[Formula, ...]:
        """Return the formulas of clauses and of term entries."""
        return tuple(block for block in self.blocks if isinstance(block, Formula))

    @property
    def blocks(self) -> tuple[Block, ...]:
        """Return what stands in clauses, and behind the definitions of term entries."""
        inside = (*(clause.content for clause in self.clauses), *(term.content for term in self.terms))
        return tuple(block for content in inside for block in content)
