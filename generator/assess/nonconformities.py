"""Nonconformities from finding to closing: their state on a day, what repeats, and what is lacking.

`overrides/src/assess/nonconformities.js` tells the same.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from generator.assess.fields import has_words, is_day
from generator.assess.format import Answer, Assessment, Nonconformity
from generator.assess.gate import outcome_of
from generator.model.config import UNMET, SiteConfig

State = Literal["open", "overdue", "closed", "withdrawn"]
Lack = Literal["no-object", "object-conforms", "due-before", "not-verified", "no-such-day"]
LACKS: tuple[Lack, ...] = ("no-object", "object-conforms", "due-before", "not-verified", "no-such-day")
"""In the order in which they are told."""
_DAYS = ("due", "verified", "closed")


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
