"""Two files of an assessment in one: the union of their records. `overrides/src/assess/merging.js` merges alike.

Of each record - of a hand, a kind, an id - the later stands, and of two equally late the one whose JSON is greater. So
files join in any order to the same, twice the same is the same, and no hand's word gives way to another's.
"""

import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import reduce
from typing import Any

from generator.assess.format import AssessedStandard
from generator.assess.hands import RECORDS, AssessmentFile, Hand
from generator.source.validation import adapter

_LAST = "~"
"""Comes after every moment."""


def merged(one: AssessmentFile, other: AssessmentFile) -> AssessmentFile:
    """Return two files of an assessment in one, which has the id of the older."""
    first, second = sorted((one, other), key=lambda file: (file.created or _LAST, file.id))
    ids = {first.id, *first.also, second.id, *second.also} - {first.id}
    hands = {
        id_: _either(one.hands.get(id_), other.hands.get(id_), _hand) for id_ in sorted({*one.hands, *other.hands})
    }
    standard = max(one.standard, other.standard, key=_newness)
    return replace(first, standard=standard, also=tuple(sorted(ids)), hands=hands)


def merged_all(files: Iterable[AssessmentFile]) -> AssessmentFile:
    """Return several files of an assessment in one."""
    return reduce(merged, files)


def _newness(standard: AssessedStandard) -> tuple[str, str]:
    return standard.revised, canonical(standard)


def _hand(one: Hand, other: Hand) -> Hand:
    """Return two copies of a hand in one."""
    bare: dict[str, Any] = {kind: {} for kind in RECORDS}
    head: Hand = later(replace(one, **bare), replace(other, **bare))
    records: dict[str, Any] = {kind: _records(getattr(one, kind), getattr(other, kind)) for kind in RECORDS}
    return replace(head, **records)


def _records(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    ids = dict.fromkeys((*one, *other))
    return {id_: _either(one.get(id_), other.get(id_), later) for id_ in ids}


def _either(one: Any, other: Any, both: Callable[[Any, Any], Any]) -> Any:  # noqa: ANN401 - records or hands
    if one is None or other is None:
        return other if one is None else one
    return both(one, other)


def later(one: Any, other: Any) -> Any:  # noqa: ANN401 - two records of a kind
    """Return the record that changed later; of two equally late the one whose JSON is greater."""
    return one if one == other else max(one, other, key=moment)


def moment(record: Any) -> tuple[str, str]:  # noqa: ANN401 - a record of any kind
    """Return what records are ordered by: when they changed, then their JSON."""
    return record.changed, canonical(record)


def canonical(record: Any) -> str:  # noqa: ANN401 - a record of any kind
    """Return a record as JSON that is the same for the same content."""
    value = adapter(record.__class__).dump_python(record, mode="json")
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
