"""What a file brings to an assessment that is there, by the hand that wrote it: told before, or as, it is joined.

`overrides/src/assess/brought.js` finds the same.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from generator.assess.fields import has_words
from generator.assess.format import TYPED, Answer, has_content, value_of
from generator.assess.hands import AssessmentFile, Hand
from generator.assess.merging import merged
from generator.assess.settled import people, settled, voices
from generator.model import Text
from generator.model.errors import Said
from generator.words import said, words

_NOTHING = Hand()
OTHERS = ("agreed_scores", "assigned", "issues", "documents", "interviews", "samples")
"""Kinds of records that are told by their number, or by their clause."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What comes in of one hand, by ids of items and of clauses."""

    hand: str
    """Id of the hand."""
    name: str
    """Who writes; empty while nobody said."""
    new: tuple[str, ...]
    """Items that this hand had not answered there."""
    changed: tuple[str, ...]
    """Items that it answered otherwise there, earlier."""
    kept: tuple[str, ...]
    """Items that it answered otherwise there, later: that answer stays."""
    scores: tuple[str, ...]
    """Clauses that it scored otherwise there, or not at all."""
    agreed: tuple[str, ...]
    """Items on which it entered what the team agreed."""
    report: tuple[str, ...]
    """Texts of the report, by key, that it wrote otherwise there, or not at all."""
    attachments: tuple[str, ...]
    """Attachments that it added, or of which it says something else."""
    nonconformities: tuple[str, ...]
    """Numbers, or ids, of nonconformities of which it wrote something else there, or nothing."""
    records: dict[str, tuple[str, ...]]
    """By kind of the others, numbers or ids of what it wrote otherwise there, or not at all."""
    disputed: tuple[str, ...]
    """Items, of those new or changed, on which others find otherwise."""


def brought(before: AssessmentFile | None, new: AssessmentFile) -> tuple[Brought, ...]:
    """Return what a file would bring, by the ids of its hands; hands that bring nothing are left out."""
    result = merged(before, new) if before else new
    disputed = frozenset(settled(result).disputed)
    made = (
        _of_hand(id_, hand, before.hands.get(id_, _NOTHING) if before else _NOTHING, result.hands[id_], disputed)
        for id_, hand in sorted(new.hands.items())
    )
    return tuple(
        one
        for one in made
        if any(
            (
                *(one.new, one.changed, one.kept, one.scores, one.agreed),
                *(one.report, one.attachments, one.nonconformities, one.records),
            )
        )
    )


def _of_hand(id_: str, new: Hand, old: Hand, result: Hand, disputed: frozenset[str]) -> Brought:
    news, changed, kept = [], [], []
    for item, answer in sorted(new.items.items()):
        earlier = old.items.get(item)
        if earlier is None or not has_content(earlier):
            if has_content(answer) and result.items[item] == answer:
                news.append(item)
        elif result.items[item] != earlier:
            changed.append(item)
        elif answer != earlier:
            kept.append(item)
    return Brought(
        hand=id_,
        name=result.name,
        new=tuple(news),
        changed=tuple(changed),
        kept=tuple(kept),
        scores=_other(result.scores, old.scores),
        agreed=_other(result.agreed, old.agreed),
        report=_other(result.report, old.report),
        attachments=_other(result.attachments, old.attachments),
        nonconformities=_named(result.nonconformities, _other(result.nonconformities, old.nonconformities)),
        records={
            kind: found
            for kind in OTHERS
            if (found := _named(getattr(result, kind), _other(getattr(result, kind), getattr(old, kind))))
        },
        disputed=tuple(item for item in sorted((*news, *changed)) if item in disputed),
    )


def _other(result: dict[str, Any], old: dict[str, Any]) -> tuple[str, ...]:
    return tuple(id_ for id_, record in sorted(result.items()) if record != old.get(id_))


def _named(records: dict[str, Any], ids: tuple[str, ...]) -> tuple[str, ...]:
    """Return the numbers of records that have one, the ids of others."""
    return tuple(getattr(records[id_], "number", "") or id_ for id_ in ids)


def changes(before: AssessmentFile | None, new: AssessmentFile, file: str) -> Iterator[Said]:
    """Yield lines on what a file brings: by whom, of each item what is new, what was, and what others find."""
    result = merged(before, new) if before else new
    who = people(result)
    found = brought(before, new)
    if not found:
        yield said("changes.nothing", file=file)
    for one in found:
        name = one.name if has_words(one.name) else said("changes.nobody")
        yield said("changes.brought", file=file, name=name, new=len(one.new), changed=len(one.changed))
        hand = result.hands[one.hand]
        yield from _attached(one, name)
        for item in one.new:
            yield said("changes.new", id=item, finding=_finding(hand.items[item]))
        for item in one.changed:
            if before:
                yield from _changed(item, before.hands[one.hand].items[item], hand.items[item])
        yield from (said("changes.report", text=_label(key)) for key in one.report)
        yield from (said("changes.nonconformity", number=number) for number in one.nonconformities)
        for kind, ids in one.records.items():
            yield said(f"changes.{kind}", ids=", ".join(ids))
        for item in one.kept:
            yield said("changes.kept", id=item, finding=_finding(hand.items[item]))
        for item in one.disputed:
            for voice in voices(result, who, item):
                speaker = voice.name if has_words(voice.name) else said("changes.nobody")
                yield said("changes.finds", id=item, name=speaker, finding=_finding(voice.answer))


def _attached(one: Brought, name: str | Said) -> Iterator[Said]:
    if one.attachments:
        yield said("changes.attached", name=name, count=len(one.attachments))


def _changed(item: str, was: Answer, now: Answer) -> Iterator[Said]:
    yield said("changes.changed", id=item, was=_finding(was), finding=_finding(now))
    for key in ("grade", *TYPED):
        old, new = value_of(was, key), value_of(now, key)
        if old and old != new:
            quoted = {"was": json.dumps(old, ensure_ascii=False), "now": json.dumps(new, ensure_ascii=False)}
            yield said("changes.replaced", place=item, field=key, **quoted)


def _label(key: str) -> Text:
    return words("report_texts").get(key, Text(zh=key, en=key))


def _finding(answer: Answer) -> str | Said:
    return answer.finding or said("changes.not-reviewed")
