"""The assessment file, version 2: every word under the hand that wrote it; `data/assessment.schema.json` describes it.

The page, the command and the report all read and write it. An unknown key is refused, so that nothing is dropped in
silence. `overrides/src/assess/hands.js` keeps the same.
"""

import hashlib
import json
import unicodedata
from dataclasses import field, fields, replace
from functools import cache
from typing import Annotated, Any, Literal

from pydantic import Field

from generator.assess.fields import MOST_ITEMS, Choice, Day, Id, Line, Moment, Score, Words, without_blanks
from generator.assess.format import (
    SETTLED_ONLY,
    Answer,
    AssessedStandard,
    Assessment,
    Attachment,
    Nonconformity,
)
from generator.assess.logs import DocumentSeen, Interview, Sample, SiteIssue
from generator.assess.selection import chosen_items
from generator.model import Language, entity
from generator.model.place import Value
from generator.source.validation import adapter
from generator.standard.index import Index

VERSION: Literal[2] = 2
MOST_HANDS = 1_000
"""Hands in a file, and other ids of it."""
SAMPLE_MARK = "sample-"
"""What the id of a made-up sample begins with, and that of each copy, by which pages say what it is."""
DIGEST = 12
"""Hexadecimal digits of SHA-256 in an id."""
RECORDS = (
    "items", "scores", "agreed", "agreed_scores", "assigned", "report", "attachments", "nonconformities", "issues",
    "documents", "interviews", "samples",
)  # fmt: skip
"""Keys of a hand that hold records by id, each with the moment of its last change."""


@entity
class Head:
    """The visit as one hand wrote it."""

    name: Line = ""
    """What the assessment is called in a list of them."""
    organization: Line = ""
    """The organization assessed."""
    site: Line = ""
    """The site or sites visited."""
    accompanied: Line = ""
    """Who accompanied the assessor."""
    first_day: Day = ""
    """First day of the visit."""
    last_day: Day = ""
    """Last day; empty for a visit of one day."""
    language: Language | None = None
    """Language of what was typed, for readers that speak it."""
    scope: Annotated[tuple[Choice, ...], Field(max_length=MOST_ITEMS)] | None = None
    """Ids of the clauses chosen, each with all below it, and conditions; empty for the whole standard, null for no
    word on it."""


@entity
class ScoresGiven:
    """Scores of a clause."""

    given: dict[Id, Score] = field(default_factory=dict)
    """By id of the dimension, where `site_config.yml` has `scoring`; the tool's addition."""
    changed: Moment = ""
    """When they last changed."""


@entity
class Assigned:
    """Who is to assess a clause."""

    name: Line = ""
    """The person's name, or several with “；” or “、” between; empty when nobody is any more."""
    changed: Moment = ""
    """When this was said."""


@entity
class ReportText:
    """A text of the report that is no finding: the objectives, the conclusion."""

    text: Words = ""
    """The words; empty when it is to be left out again."""
    changed: Moment = ""
    """When they last changed."""


@entity
class Hand:
    """What one person wrote at one place: in a browser, or in a workbook."""

    name: Line = ""
    """Who writes; empty while nobody said."""
    goes_on: Id | None = None
    """The hand of the same person, at another place, from whose words this one went on."""
    changed: Moment = ""
    """When the name or the head last changed."""
    head: Head = Head()
    """The visit."""
    items: Annotated[dict[Id, Answer], Field(max_length=MOST_ITEMS)] = field(default_factory=dict)
    """Answers by id of the checklist item; one that was emptied stays, so that an older copy does not bring it back."""
    scores: Annotated[dict[Id, ScoresGiven], Field(max_length=MOST_ITEMS)] = field(default_factory=dict)
    """Scores by id of the clause."""
    agreed: Annotated[dict[Id, Answer], Field(max_length=MOST_ITEMS)] = field(default_factory=dict)
    """What the team agreed on an item, as this hand entered it."""
    agreed_scores: Annotated[dict[Id, ScoresGiven], Field(max_length=MOST_ITEMS)] = field(default_factory=dict)
    """Scores that the team agreed for a clause, as this hand entered them."""
    assigned: Annotated[dict[Id, Assigned], Field(max_length=MOST_ITEMS)] = field(default_factory=dict)
    """Who is to assess which clause, as this hand said."""
    report: Annotated[dict[Id, ReportText], Field(max_length=MOST_ITEMS)] = field(default_factory=dict)
    """Texts of the report by key, those of `generator/assess/report_texts.py`."""
    attachments: Annotated[dict[Id, Attachment], Field(max_length=MOST_ITEMS)] = field(default_factory=dict)
    """Photos and files by id, which is made once at random; of one id, what was said last stands."""
    nonconformities: Annotated[dict[Id, Nonconformity], Field(max_length=MOST_ITEMS)] = field(default_factory=dict)
    """By id, what this hand wrote of each."""
    issues: Annotated[dict[Id, SiteIssue], Field(max_length=MOST_ITEMS)] = field(default_factory=dict)
    """What is to be verified on site, by id, what this hand wrote of each."""
    documents: Annotated[dict[Id, DocumentSeen], Field(max_length=MOST_ITEMS)] = field(default_factory=dict)
    """Documents reviewed."""
    interviews: Annotated[dict[Id, Interview], Field(max_length=MOST_ITEMS)] = field(default_factory=dict)
    """Interviews held."""
    samples: Annotated[dict[Id, Sample], Field(max_length=MOST_ITEMS)] = field(default_factory=dict)
    """Samples drawn."""


@entity
class AssessmentFile:
    """An assessment against a standard, by the hands that wrote it."""

    format: Literal["clausebook-assessment"]
    """What the file is."""
    version: Literal[2]
    """Version of the format."""
    standard: AssessedStandard
    """The standard and the edition."""
    id: Id
    """Id of this assessment, the same in all its copies."""
    also: Annotated[tuple[Id, ...], Field(max_length=MOST_HANDS)] = ()
    """Ids of other assessments that were joined with it."""
    created: Moment = ""
    """When it was made."""
    hands: Annotated[dict[Id, Hand], Field(max_length=MOST_HANDS)] = field(default_factory=dict)
    """By id, which is made once and kept in all copies."""


def plain_name(name: str) -> str:
    """Return a name as names are compared: full width and spaces make no difference."""
    return without_blanks(unicodedata.normalize("NFKC", name))


def digest(*parts: str | bytes) -> str:
    """Return the first digits of the SHA-256 of texts, one a line, or of bytes."""
    raw = b"\n".join(part.encode() if isinstance(part, str) else part for part in parts)
    return hashlib.sha256(raw).hexdigest()[:DIGEST]


def hand_id(kind: str, name: str, raw: bytes) -> str:
    """Return the id of the hand that wrote a file without ids: by its name, or by the file's bytes without one."""
    return f"{kind}-{digest(plain_name(name) or raw)}"


def of_first_version(assessment: Assessment, raw: bytes) -> AssessmentFile:
    """Return a file of version 1 as one hand."""
    head = Head(**{key.name: getattr(assessment, key.name) for key in fields(Head)})
    scores = {id_: ScoresGiven(given=given, changed=assessment.changed) for id_, given in assessment.scores.items()}
    hand = Hand(name=assessment.assessor, changed=assessment.changed, head=head, items=assessment.items, scores=scores)
    return AssessmentFile(
        format=assessment.format,
        version=VERSION,
        standard=assessment.standard,
        id=assessment.id,
        created=assessment.created,
        hands={hand_id("v1", assessment.assessor, raw): hand},
    )


def written(file: AssessmentFile, index: Index) -> str:
    """Return a file as JSON: hands by id, items in the order of the standard, then by id."""
    places = {question.id: place for place, question in enumerate(chosen_items(index, ()))}

    def in_order(records: dict[str, Any]) -> dict[str, Any]:
        return dict(sorted(records.items(), key=lambda entry: (places.get(entry[0], len(places)), entry[0])))

    def hand_in_order(hand: Hand) -> Hand:
        records: dict[str, Any] = {kind: in_order(getattr(hand, kind)) for kind in RECORDS}
        return replace(hand, **records)

    hands = {id_: hand_in_order(hand) for id_, hand in sorted(file.hands.items())}
    value = adapter(AssessmentFile).dump_python(replace(file, hands=hands), mode="json")
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def assessment_schema() -> str:
    """Return the JSON Schema of an assessment file."""
    schema = adapter(AssessmentFile).json_schema(mode="validation")
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema, "title": "Clausebook assessment"}
    return json.dumps(schema, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


@cache
def shape() -> dict[str, Any]:
    """Return the shape of an assessment file as the page reads it: the schema without what only a person reads."""
    bare: dict[str, Any] = _bare(adapter(AssessmentFile).json_schema(mode="validation"))
    return bare


@cache
def first_shape() -> dict[str, Any]:
    """Return the same of a file of version 1; what it refers to stands in `shape`."""
    bare: dict[str, Any] = _bare(adapter(Assessment).json_schema(mode="validation"))
    for key in SETTLED_ONLY:
        del bare["properties"][key]
    del bare["$defs"]
    return bare


def _bare(schema: Value) -> Value:
    if isinstance(schema, dict):
        said = ("title", "description")
        return {key: _bare(value) for key, value in schema.items() if key not in said or not isinstance(value, str)}
    return schema
