"""An answer and an assessment in plain: what a report, a summary, a table show, and what a file of version 1 held.

Files hold hands (`generator.assess.hands`); what these say together is an `Assessment`. Every key has a default but
those that say what the file is, so that a file written by hand stays short.
"""

from dataclasses import field
from typing import Annotated, Literal

from pydantic import Field

from generator.assess.fields import (
    LARGEST_FILE,
    MOST_ITEMS,
    Choice,
    Day,
    Digest,
    Fingerprint,
    Id,
    Line,
    Moment,
    Score,
    Words,
    has_words,
)
from generator.assess.logs import DocumentSeen, Interview, Sample, SiteIssue
from generator.model import Language, entity

NAME: Literal["clausebook-assessment"] = "clausebook-assessment"
FIRST_VERSION: Literal[1] = 1
"""Version of the files that held an assessment in plain; they are read for ever."""
VISIT = ("name", "organization", "site", "assessor", "accompanied", "first_day", "last_day")
"""Keys about the visit, in the order in which they are asked."""
DAYS = ("first_day", "last_day")
"""Those of them that are days."""
EVIDENCE = ("interviewed", "records", "observed")
"""Keys of the evidence."""
TEXTS = ("reason", "opportunity", "strength")
"""Keys of an answer's other texts."""
TYPED = (*EVIDENCE, *TEXTS)
"""Keys of all texts of an answer."""
SETTLED_ONLY = (
    "disputed", "agreed_scores", "disputed_scores", "assigned", "members", "report", "attachments", "nonconformities",
    "issues", "documents", "interviews", "samples",
)  # fmt: skip
"""Keys of an assessment in plain that no file of version 1 has."""


@entity
class Wording:
    """A text of the standard as it stood when the file was written."""

    zh: str
    """Chinese, however long the standard has it."""
    en: str
    """English."""


@entity
class AssessedStandard:
    """The standard that was assessed against."""

    id: Id
    """Id of the standard: `txyz-1234`."""
    edition: Id
    """Id of the edition whose text was used."""
    number: Line = ""
    """The edition's number as printed."""
    title: Wording | None = None
    """The standard's title."""
    revised: Day = ""
    """Day on which the text used was last revised."""


@entity
class EvidenceFound:
    """Evidence, by where it came from."""

    interviewed: Words = ""
    """Who was interviewed, and what they said."""
    records: Words = ""
    """Numbers or names of the documents and records seen."""
    observed: Words = ""
    """What was observed on site."""


@entity
class Answer:
    """What was found on one checklist item."""

    fingerprint: Fingerprint
    """Fingerprint of the provision's text when the item was answered, or when the file was made if it was not."""
    provision: Wording | None = None
    """The provision's words when the item was answered, so that a later change can be shown beside them."""
    finding: Id | None = None
    """Id of a finding in `site_config.yml`; null is *not reviewed*, which never counts as conforming."""
    reason: Words = ""
    """Why the item is not applicable."""
    grade: Id | None = None
    """Id of a grade in `site_config.yml`, *major* and *minor* where that names none."""
    evidence: EvidenceFound = EvidenceFound()
    """What was found."""
    opportunity: Words = ""
    """Opportunity for improvement."""
    strength: Words = ""
    """Strength."""
    site: Line = ""
    """The site or sites at which it was given."""
    reaffirmed: Moment = ""
    """When somebody said that it holds for this text of the provision, after it had been given to an earlier one."""
    changed: Moment = ""
    """When this answer last changed; of two copies of it, the later stands."""


@entity
class Attachment:
    """A photo or another file as evidence of an item; its bytes stand beside the assessment."""

    item: Id
    """Id of the checklist item."""
    name: Line
    """Name of the file."""
    type: Line
    """Its media type: `image/jpeg`; empty when nobody knows."""
    size: Annotated[int, Field(ge=0, le=LARGEST_FILE)]
    """Bytes."""
    sha256: Digest
    """What the file is known by."""
    note: Line = ""
    """A remark."""
    added: Moment = ""
    """When it was added."""
    changed: Moment = ""
    """When anything of this last changed."""
    gone: Moment = ""
    """When it was taken away; the record stays, so that an older copy does not bring it back."""


@entity
class Attached:
    """An attachment of an assessment in plain, numbered."""

    number: int
    """From 1, in the order in which they were added."""
    id: Id
    """Id of the attachment."""
    hand: Id
    """Id of the hand that added it."""
    item: Id
    """Id of the checklist item."""
    name: Line
    """Name of the file."""
    type: Line
    """Its media type."""
    size: int
    """Bytes."""
    sha256: Digest
    """What the file is known by."""
    note: Line
    """A remark."""
    added: Moment
    """When it was added."""
    by: Line
    """Who added it."""


@entity
class Nonconformity:
    """A nonconformity from its finding to its closing."""

    number: Line = ""
    """Its number, `NC-1`, given once."""
    items: Annotated[tuple[Id, ...], Field(max_length=MOST_ITEMS)] = ()
    """Ids of the checklist items at which it was found."""
    statement: Words = ""
    """What does not conform, in a sentence."""
    grade: Id | None = None
    """Id of its grade."""
    evidence: Words = ""
    """What shows it."""
    cause: Words = ""
    """Why it came about."""
    correction: Words = ""
    """What was done about the nonconformity itself."""
    action: Words = ""
    """Corrective action: what is done about its cause."""
    owner: Line = ""
    """Who sees to it."""
    due: Day = ""
    """Day by which it is to be done."""
    verification: Words = ""
    """How it was verified that the action is effective."""
    verified_by: Line = ""
    """Who verified it."""
    verified: Day = ""
    """Day of the verification."""
    closed: Day = ""
    """Day on which it was closed; empty while it is open."""
    came_from: Line = ""
    """The earlier assessment from which it was carried along."""
    withdrawn: Words = ""
    """Why it was withdrawn; empty while it stands."""
    written: Annotated[dict[Id, Moment], Field(max_length=MOST_ITEMS)] = field(default_factory=dict)
    """When this hand wrote which of these keys; the others it never wrote."""
    changed: Moment = ""
    """When this hand last wrote any of them."""


@entity
class Member:
    """Somebody of the team."""

    name: Line
    """The name; empty where nobody said."""
    items: tuple[Id, ...]
    """Ids of the items to which they gave a finding, in the order of the ids."""


@entity
class Assessment:
    """An assessment against a standard, in plain."""

    format: Literal["clausebook-assessment"]
    """What the file is."""
    version: Literal[1]
    """Version of the format."""
    standard: AssessedStandard
    """The standard and the edition."""
    id: Id
    """Id of this assessment, made once at random and kept in all its copies."""
    name: Line = ""
    """Its name in the list of assessments."""
    organization: Line = ""
    """The organization assessed."""
    site: Line = ""
    """The site or sites visited."""
    assessor: Line = ""
    """The assessor, or the team."""
    accompanied: Line = ""
    """Who accompanied the assessor."""
    first_day: Day = ""
    """First day of the visit."""
    last_day: Day = ""
    """Last day; empty for a visit of one day."""
    language: Language | None = None
    """Language of what was typed, for readers that speak it."""
    scope: Annotated[tuple[Choice, ...], Field(max_length=MOST_ITEMS)] = ()
    """Ids of the clauses chosen, each with all below it, and conditions (`level=L1`); empty for the whole standard."""
    items: Annotated[dict[Id, Answer], Field(max_length=MOST_ITEMS)] = field(default_factory=dict)
    """Answers by id of the checklist item; an item that is missing was not reviewed."""
    scores: dict[Id, dict[Id, Score]] = field(default_factory=dict)
    """Scores by id of the clause and of the dimension, where `site_config.yml` has `scoring`; the tool's addition."""
    created: Moment = ""
    """When it was made."""
    changed: Moment = ""
    """When anything in it last changed."""
    disputed: tuple[Id, ...] = ()
    """Items on which those who wrote it do not agree; no file of version 1 says so of itself."""
    agreed_scores: dict[Id, Line] = field(default_factory=dict)
    """Who entered the scores that the team agreed, by id of the clause."""
    disputed_scores: tuple[Id, ...] = ()
    """Clauses that several scored otherwise and on which nothing was agreed."""
    assigned: dict[Id, Line] = field(default_factory=dict)
    """Who is to assess which clause, with all below it that no other has."""
    members: tuple[Member, ...] = ()
    """Those who wrote it, with what they assessed."""
    report: dict[Id, Words] = field(default_factory=dict)
    """Texts of the report by key; no file of version 1 has them."""
    attachments: tuple[Attached, ...] = ()
    """What hangs on the items; no file of version 1 has any."""
    nonconformities: dict[Id, Nonconformity] = field(default_factory=dict)
    """By id, each as all hands together have it; no file of version 1 has them."""
    issues: dict[Id, SiteIssue] = field(default_factory=dict)
    """What is to be verified on site, by id, in the order of the numbers, as are the three that follow."""
    documents: dict[Id, DocumentSeen] = field(default_factory=dict)
    """Documents reviewed."""
    interviews: dict[Id, Interview] = field(default_factory=dict)
    """Interviews held."""
    samples: dict[Id, Sample] = field(default_factory=dict)
    """Samples drawn."""


def value_of(answer: Answer, key: str) -> str:
    """Return what an answer has under a key, its evidence included; nothing is the empty text."""
    value: str | None = getattr(answer.evidence if key in EVIDENCE else answer, key)
    return value or ""


def has_content(answer: Answer) -> bool:
    """Tell whether an answer holds anything that a person chose or typed."""
    chosen = answer.finding is not None or answer.grade is not None
    return chosen or any(has_words(value_of(answer, key)) for key in TYPED)
