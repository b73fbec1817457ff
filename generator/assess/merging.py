"""A file that comes back, added to the one that is there; what changed, told line by line."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from generator.assess.format import Answer, Assessment
from generator.assess.reading import has_content

_VISIT = ("name", "organization", "site", "assessor", "accompanied", "first_day", "last_day")
_TEXTS = ("reason", "opportunity", "strength")
_EVIDENCE = ("interviewed", "records", "observed")


def added(old: Assessment, new: Assessment) -> Assessment:
    """Return an assessment with the answers of another: the new ones stand, and what is blank there stays as it was."""
    items = dict(old.items)
    for id_, answer in new.items.items():
        before = items.get(id_)
        if before is None:
            items[id_] = answer
        elif has_content(answer):
            joined = _joined(before, answer)
            items[id_] = before if same(before, joined) else joined
    order = {id_: position for position, id_ in enumerate(new.items)}
    ids = sorted(items, key=lambda id_: order.get(id_, len(order)))
    visit = {key: getattr(new, key) or getattr(old, key) for key in _VISIT}
    scores = {
        clause: {**old.scores.get(clause, {}), **new.scores.get(clause, {})} for clause in (*old.scores, *new.scores)
    }
    scope = tuple(dict.fromkeys((*old.scope, *new.scope))) if old.scope and new.scope else ()
    changed = max(old.changed, new.changed)
    return replace(old, **visit, scope=scope, items={id_: items[id_] for id_ in ids}, scores=scores, changed=changed)


def _joined(old: Answer, new: Answer) -> Answer:
    """Return the new answer, with the words of the old one where it has none; a grade goes with its finding."""
    texts = {name: getattr(new, name) or getattr(old, name) for name in _TEXTS}
    evidence = {name: getattr(new.evidence, name) or getattr(old.evidence, name) for name in _EVIDENCE}
    grade = new.grade if new.finding and new.finding != old.finding else new.grade or old.grade
    return replace(
        new, **texts, evidence=replace(new.evidence, **evidence), finding=new.finding or old.finding, grade=grade
    )


def same(one: Answer, other: Answer) -> bool:
    """Tell whether two answers say the same, whenever they were given."""
    return replace(one, changed="", provision=None) == replace(other, changed="", provision=None)


def changes(old: Assessment | None, new: Assessment, result: Assessment) -> Iterator[str]:
    """Yield a line for each answer that is new, changed, or kept although it is blank in the new file.

    Of what is replaced, a line says what it was: it stands nowhere else any more.
    """
    before = old.items if old else {}
    if old:
        yield from _replaced("", {key: (getattr(old, key), getattr(result, key)) for key in _VISIT})
        for clause, scores in old.scores.items():
            yield from _replaced(clause, {name: (score, result.scores[clause][name]) for name, score in scores.items()})
    for id_, answer in new.items.items():
        earlier = before.get(id_)
        was = earlier is not None and has_content(earlier)
        if has_content(answer) and not was:
            yield f"{id_}: new, {_finding(answer)}"
        elif was and earlier and not same(earlier, result.items[id_]):
            made = result.items[id_]
            yield f"{id_}: changed, {_finding(earlier)} → {_finding(made)}"
            texts = {name: (getattr(earlier, name), getattr(made, name)) for name in ("grade", *_TEXTS)}
            evidence = {name: (getattr(earlier.evidence, name), getattr(made.evidence, name)) for name in _EVIDENCE}
            yield from _replaced(id_, texts | evidence)
        elif was and not has_content(answer):
            yield f"{id_}: blank in the new file, kept as it was ({_finding(result.items[id_])})"


def _replaced(place: str, values: dict[str, tuple[Any, Any]]) -> Iterator[str]:
    for name, (was, now) in values.items():
        if was not in ("", None) and was != now:
            said = f"was {json.dumps(was, ensure_ascii=False)}, is now {json.dumps(now, ensure_ascii=False)}"
            yield f"{place}: {name} {said}" if place else f"{name} {said}"


def _finding(answer: Answer) -> str:
    return answer.finding or "not reviewed"
