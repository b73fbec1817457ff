"""An answer and an assessment in plain: what a report, a summary, a table show, and what a file of version 1 held.

Files hold hands (`generator.assess.hands`); what these say together is an `Assessment`. Every key has a default but
those that say what the file is, so that a file written by hand stays short.
"""

import re
from dataclasses import field
from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from generator.model import Language, entity
from generator.model.place import Value

NAME: Literal["clausebook-assessment"] = "clausebook-assessment"
FIRST_VERSION: Literal[1] = 1
"""Version of the files that held an assessment in plain; they are read for ever."""
LONGEST = 20_000
"""Characters of the longest text; a workbook's cell holds 32,767."""
MOST_ITEMS = 20_000

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

_WORDS = r"^[^\x00-\x08\x0b-\x1f\x7f]*$"
ID = r"^[0-9A-Za-z][0-9A-Za-z._-]*$"
LONGEST_ID = 100
"""Characters of the longest id; those of a standard and of its settings are shorter."""
LONGEST_LINE = 500
"""Characters of the longest line."""


def _wants(word: str) -> dict[str, Value]:
    """Return what the schema says of a value beside its shape: a key of the words `wants`."""
    return {"wants": word}


Words = Annotated[str, Field(max_length=LONGEST, pattern=_WORDS, json_schema_extra=_wants("words"))]
"""What a person typed: any characters but control characters other than tab and line feed."""
Line = Annotated[str, Field(max_length=LONGEST_LINE, pattern=r"^[^\x00-\x1f\x7f]*$", json_schema_extra=_wants("line"))]
"""The same on one line."""
Id = Annotated[str, Field(max_length=LONGEST_ID, pattern=ID, json_schema_extra=_wants("id"))]
Choice = Annotated[
    str,
    Field(max_length=2 * LONGEST_ID, pattern=r"^[0-9A-Za-z][0-9A-Za-z._=-]*$", json_schema_extra=_wants("choice")),
]
"""A clause's id, or a condition: `level=L1`."""
_DAY = r"^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))?$"
Day = Annotated[str, Field(pattern=_DAY, json_schema_extra=_wants("day"))]
"""A day, `2026-11-23`, or nothing."""
TIME = r"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,9})?Z"
"""A moment in UTC as a text has it."""
Moment = Annotated[str, Field(pattern=rf"^({TIME})?$", json_schema_extra=_wants("moment"))]
"""A moment in UTC, `2026-11-23T09:15:00Z` or with a fraction as JavaScript's `toISOString` writes it, or nothing."""
Fingerprint = Annotated[str, Field(pattern=r"^[0-9a-f]{8}$", json_schema_extra=_wants("fingerprint"))]
"""Eight hexadecimal digits of a provision's Chinese text, as in `data/standard.json`."""
HIGHEST_SCORE = 100
Score = Annotated[int, Field(ge=0, le=HIGHEST_SCORE)]


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
    changed: Moment = ""
    """When this answer last changed; of two copies of it, the later stands."""


Digest = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$", json_schema_extra=_wants("digest"))]
"""The SHA-256 of a file's bytes, in hexadecimal digits."""
LARGEST_FILE = 25_000_000
"""Bytes of the largest attachment."""


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
    report: dict[Id, Words] = field(default_factory=dict)
    """Texts of the report by key; no file of version 1 has them."""
    attachments: tuple[Attached, ...] = ()
    """What hangs on the items; no file of version 1 has any."""
    nonconformities: dict[Id, Nonconformity] = field(default_factory=dict)
    """By id, each as all hands together have it; no file of version 1 has them."""


BLANK = r"[\u0009-\u000d\u001c-\u0020\u0085\u00a0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]"
"""A character that nobody sees; `\\s` means others in other languages."""
_BLANK = re.compile(BLANK)
_BLANKS = re.compile(f"{BLANK}+")


def without_blanks(text: str) -> str:
    """Return what a person sees of a text."""
    return _BLANK.sub("", text)


def has_words(text: str) -> bool:
    """Tell whether a text holds anything that a person sees."""
    return bool(without_blanks(text))


def is_day(text: str) -> bool:
    """Tell whether the calendar has a day that is written as the format writes it."""
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def one_spaced(words: str) -> str:
    """Return words with one space where there was any, and none around them."""
    return _BLANKS.sub(" ", words).strip(" ")


def value_of(answer: Answer, key: str) -> str:
    """Return what an answer has under a key, its evidence included; nothing is the empty text."""
    value: str | None = getattr(answer.evidence if key in EVIDENCE else answer, key)
    return value or ""


def has_content(answer: Answer) -> bool:
    """Tell whether an answer holds anything that a person chose or typed."""
    chosen = answer.finding is not None or answer.grade is not None
    return chosen or any(has_words(value_of(answer, key)) for key in TYPED)
