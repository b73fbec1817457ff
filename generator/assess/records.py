"""Records with fields that several hands write: numbered, of each field what was written last.

Nonconformities, issues for the site, documents, interviews, samples. `overrides/src/assess/records.js` tells the same.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, Literal

from generator.assess.fields import has_words, is_day
from generator.assess.format import Assessment, Nonconformity
from generator.assess.hands import Hand
from generator.assess.logs import DocumentSeen, Interview, Sample, SiteIssue

RecordName = Literal["nonconformities", "issues", "documents", "interviews", "samples"]
Lack = Literal["issue-open", "issue-no-result", "log-no-such-day", "sample-too-large"]
LACKS: tuple[Lack, ...] = ("issue-open", "issue-no-result", "log-no-such-day", "sample-too-large")
"""In the order in which they are told."""
_MADE = ("written", "changed")
"""Keys that nobody writes."""
_LAST = 10**9
_TOLD_APART = "{number} ({by})"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of records."""

    shape: type
    prefix: str
    """What a number begins with; digits follow."""
    fields: dict[str, str]
    """What can be written of one: the key of its word by its own key, in the order in which it is filled in."""

    @property
    def keys(self) -> tuple[str, ...]:
        """Return all keys that a hand writes."""
        return tuple(key.name for key in fields(self.shape) if key.name not in _MADE)


KINDS: dict[RecordName, Kind] = {
    "nonconformities": Kind(Nonconformity, "NC-", {
        "number": "nc_number", "items": "nc_items", "statement": "nc_statement", "grade": "grade",
        "evidence": "nc_evidence", "cause": "nc_cause", "correction": "nc_correction",
        "action": "nc_action", "owner": "nc_owner", "due": "nc_due",
        "verification": "nc_verification", "verified_by": "nc_verified_by", "verified": "nc_verified",
        "closed": "nc_closed", "came_from": "nc_came_from", "withdrawn": "nc_withdrawn",
    }),
    "issues": Kind(SiteIssue, "SV-", {
        "number": "record_number", "items": "nc_items", "verify": "issue_verify", "whom": "issue_whom",
        "place": "issue_place", "planned": "issue_planned", "result": "issue_result", "settled": "issue_settled",
    }),
    "documents": Kind(DocumentSeen, "D-", {
        "number": "record_number", "title": "document_title", "identifier": "document_identifier",
        "holder": "document_holder", "seen": "document_seen", "remark": "remark",
    }),
    "interviews": Kind(Interview, "I-", {
        "number": "record_number", "whom": "interviewed", "role": "interview_role", "held": "interview_held",
        "by": "interview_by", "about": "interview_about",
    }),
    "samples": Kind(Sample, "S-", {
        "number": "record_number", "population": "sample_population", "size": "sample_size", "drawn": "sample_drawn",
        "chosen": "sample_chosen", "remark": "remark",
    }),
}  # fmt: skip
_DAYS: tuple[tuple[RecordName, str], ...] = (("issues", "settled"), ("documents", "seen"), ("interviews", "held"))


def record_rules() -> dict[str, Any]:
    """Return as plain values what the page must know of records."""
    return {
        name: {"shape": kind.shape.__name__, "prefix": kind.prefix, "fields": kind.fields, "keys": kind.keys}
        for name, kind in KINDS.items()
    }


def settled_records(name: RecordName, hands: Mapping[str, Hand], writers: Mapping[str, str]) -> dict[str, Any]:
    """Return what the hands say together of records: of each key what was written last, in the order of the numbers.

    `writers` are the names by id of the hand. Where several have one number, the name of who gave it, or the id, stands
    behind it.
    """
    kind = KINDS[name]
    found: dict[str, list[tuple[str, Any]]] = {}
    for hand_id, hand in sorted(hands.items()):
        for id_, record in getattr(hand, name).items():
            found.setdefault(id_, []).append((hand_id, record))
    made: dict[str, Any] = {}
    given_by: dict[str, str] = {}
    for id_, records in found.items():
        latest = {key: said for key in kind.keys if (said := _latest(records, key))}
        if latest:
            values: dict[str, Any] = {key: getattr(record, key) for key, (_, record) in latest.items()}
            written = {key: record.written[key] for key, (_, record) in latest.items()}
            changed = max(record.changed for _, record in records)
            made[id_] = kind.shape(**values, written=written, changed=changed)
            given_by[id_] = writers.get(latest["number"][0], "") if "number" in latest else ""
    told_apart = _told_apart(made, given_by)
    return dict(sorted(told_apart.items(), key=lambda entry: _place(kind.prefix, *entry)))


def _latest(records: Iterable[tuple[str, Any]], key: str) -> tuple[str, Any] | None:
    """Return who wrote a key last, with the record; of two equally late the one whose value is greater."""
    wrote = [(hand, record) for hand, record in records if key in record.written]
    return max(wrote, key=lambda one: (one[1].written[key], _json(getattr(one[1], key)), one[0]), default=None)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _told_apart(made: dict[str, Any], given_by: dict[str, str]) -> dict[str, Any]:
    numbers = Counter(record.number for record in made.values())
    named = Counter((record.number, given_by[id_]) for id_, record in made.items())

    def label(id_: str, number: str) -> str:
        if numbers[number] == 1:
            return number
        name = given_by[id_]
        by = name if has_words(name) and named[number, name] == 1 else id_
        return _TOLD_APART.format(number=number, by=by)

    return {id_: replace(record, number=label(id_, record.number)) for id_, record in made.items()}


def _place(prefix: str, id_: str, record: Any) -> tuple[int, str, str]:  # noqa: ANN401 - a record of any kind
    found = re.match(rf"{prefix}([0-9]{{1,9}})(?![0-9])", record.number)
    return int(found[1]) if found else _LAST, record.number, id_


def standing(records: Mapping[str, Any]) -> list[Any]:
    """Return the records that were not taken away, in their order."""
    return [record for record in records.values() if not record.gone]


def lacks(assessment: Assessment) -> Iterator[tuple[Lack, str]]:
    """Yield what is lacking in the logs and still open on site: its kind, and the number of the record."""
    for issue in standing(assessment.issues):
        if not issue.settled:
            yield "issue-open", issue.number
        elif not has_words(issue.result):
            yield "issue-no-result", issue.number
    for name, key in _DAYS:
        for record in standing(getattr(assessment, name)):
            day = getattr(record, key)
            if day and not is_day(day):
                yield "log-no-such-day", record.number
    for sample in standing(assessment.samples):
        if sample.size and sample.drawn and int(sample.drawn) > int(sample.size):
            yield "sample-too-large", sample.number
