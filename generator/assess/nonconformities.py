"""Nonconformities from finding to closing: what the hands say together, their state, and what is lacking.

`overrides/src/assess/nonconformities.js` tells the same.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Literal

from generator.assess.fields import has_words, is_day
from generator.assess.format import Answer, Assessment, Nonconformity
from generator.assess.gate import outcome_of
from generator.assess.hands import AssessmentFile
from generator.model.config import UNMET, SiteConfig

State = Literal["open", "overdue", "closed", "withdrawn"]
Lack = Literal["no-object", "object-conforms", "due-before", "not-verified", "no-such-day"]
LACKS: tuple[Lack, ...] = ("no-object", "object-conforms", "due-before", "not-verified", "no-such-day")
"""In the order in which they are told."""
NUMBER = "NC-"
"""What a number begins with; digits follow."""
FIELDS = {
    "number": "nc_number", "items": "nc_items", "statement": "nc_statement", "grade": "grade",
    "evidence": "nc_evidence", "cause": "nc_cause", "correction": "nc_correction",
    "action": "nc_action", "owner": "nc_owner", "due": "nc_due",
    "verification": "nc_verification", "verified_by": "nc_verified_by", "verified": "nc_verified",
    "closed": "nc_closed", "came_from": "nc_came_from", "withdrawn": "nc_withdrawn",
}  # fmt: skip
"""What can be written of one: the key of its word by its own key."""
_DAYS = ("due", "verified", "closed")
_NUMBER = re.compile(rf"{NUMBER}([0-9]{{1,9}})(?![0-9])")
_LAST = 10**9
_TOLD_APART = "{number} ({by})"


def settled_nonconformities(file: AssessmentFile, writers: Mapping[str, str]) -> dict[str, Nonconformity]:
    """Return what the hands say together: of each key what was written last, in the order of the numbers.

    `writers` are the names by id of the hand. Where several have one number, the name of who gave it, or the id, stands
    behind it.
    """
    found: dict[str, list[tuple[str, Nonconformity]]] = {}
    for hand_id, hand in sorted(file.hands.items()):
        for id_, record in hand.nonconformities.items():
            found.setdefault(id_, []).append((hand_id, record))
    made: dict[str, Nonconformity] = {}
    given_by: dict[str, str] = {}
    for id_, records in found.items():
        latest = {key: said for key in FIELDS if (said := _latest(records, key))}
        if latest:
            values: dict[str, Any] = {key: getattr(record, key) for key, (_, record) in latest.items()}
            written = {key: record.written[key] for key, (_, record) in latest.items()}
            made[id_] = Nonconformity(**values, written=written, changed=max(record.changed for _, record in records))
            given_by[id_] = writers.get(latest["number"][0], "") if "number" in latest else ""
    return dict(sorted(_told_apart(made, given_by).items(), key=lambda entry: _place(*entry)))


def _latest(records: Iterable[tuple[str, Nonconformity]], key: str) -> tuple[str, Nonconformity] | None:
    """Return who wrote a key last, with the record; of two equally late the one whose value is greater."""
    wrote = [(hand, record) for hand, record in records if key in record.written]
    return max(wrote, key=lambda one: (one[1].written[key], _json(getattr(one[1], key)), one[0]), default=None)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _told_apart(made: dict[str, Nonconformity], given_by: dict[str, str]) -> dict[str, Nonconformity]:
    numbers = Counter(record.number for record in made.values())
    named = Counter((record.number, given_by[id_]) for id_, record in made.items())

    def label(id_: str, number: str) -> str:
        if numbers[number] == 1:
            return number
        name = given_by[id_]
        by = name if has_words(name) and named[number, name] == 1 else id_
        return _TOLD_APART.format(number=number, by=by)

    return {id_: replace(record, number=label(id_, record.number)) for id_, record in made.items()}


def _place(id_: str, record: Nonconformity) -> tuple[int, str, str]:
    found = _NUMBER.match(record.number)
    return int(found[1]) if found else _LAST, record.number, id_


def state_of(record: Nonconformity, on: str) -> State:
    """Return the state of a nonconformity on a day, `2026-11-29`."""
    if has_words(record.withdrawn):
        return "withdrawn"
    if record.closed:
        return "closed"
    return "overdue" if record.due and record.due < on else "open"


def is_open(record: Nonconformity) -> bool:
    """Tell whether a nonconformity stands and is not closed."""
    return state_of(record, "") == "open"


def stands(record: Nonconformity) -> bool:
    """Tell whether a nonconformity was not withdrawn."""
    return not has_words(record.withdrawn)


def repeated(all_: Mapping[str, Nonconformity], record: Nonconformity) -> tuple[str, ...]:
    """Return the numbers of those carried along from an earlier assessment that this one repeats."""
    if has_words(record.came_from):
        return ()
    return tuple(
        other.number
        for other in all_.values()
        if has_words(other.came_from) and stands(other) and not {*other.items}.isdisjoint(record.items)
    )


def at_item(all_: Mapping[str, Nonconformity], item: str) -> tuple[str, ...]:
    """Return the ids of those at an item that stand and were not closed before this assessment."""
    return tuple(
        id_
        for id_, record in all_.items()
        if item in record.items and stands(record) and not (has_words(record.came_from) and record.closed)
    )


def lacks(config: SiteConfig, assessment: Assessment, shown: Iterable[str]) -> Iterator[tuple[Lack, str]]:
    """Yield what is lacking: its kind, and an item among those shown, or the number of a nonconformity."""
    records = assessment.nonconformities

    def outcomes(ids: Iterable[str]) -> list[str | None]:
        answers = (assessment.items.get(id_) for id_ in ids)
        return [outcome_of(config, answer) if answer else None for answer in answers]

    for item in shown:
        answer: Answer | None = assessment.items.get(item)
        if answer and outcome_of(config, answer) in UNMET and not at_item(records, item):
            yield "no-object", item
    for record in filter(stands, records.values()):
        found = outcomes(record.items)
        if is_open(record) and found and all(one in ("met", "excluded") for one in found):
            yield "object-conforms", record.number
        if not record.came_from and record.due and record.due < assessment.first_day:
            yield "due-before", record.number
        if record.closed and not has_words(record.verification):
            yield "not-verified", record.number
        if any(day and not is_day(day) for day in (getattr(record, key) for key in _DAYS)):
            yield "no-such-day", record.number
