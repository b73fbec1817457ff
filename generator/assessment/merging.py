"""A file that comes back, added to the one that is there; what changed, told line by line."""

from collections.abc import Iterator
from dataclasses import replace

from generator.assessment.format import Answer, Assessment
from generator.assessment.reading import has_content

_VISIT = ("name", "organization", "site", "assessor", "accompanied", "first_day", "last_day")


def added(old: Assessment, new: Assessment) -> Assessment:
    """Return an assessment with the answers of another: the new ones stand, and what is blank there stays as it was."""
    items = dict(old.items)
    for id_, answer in new.items.items():
        before = items.get(id_)
        if before is None or (has_content(answer) and not same(before, answer)):
            items[id_] = answer
    order = {id_: position for position, id_ in enumerate(new.items)}
    ids = sorted(items, key=lambda id_: order.get(id_, len(order)))
    visit = {key: getattr(new, key) or getattr(old, key) for key in _VISIT}
    scores = {
        clause: {**old.scores.get(clause, {}), **new.scores.get(clause, {})} for clause in (*old.scores, *new.scores)
    }
    scope = tuple(dict.fromkeys((*old.scope, *new.scope))) if old.scope and new.scope else ()
    changed = max(old.changed, new.changed)
    return replace(old, **visit, scope=scope, items={id_: items[id_] for id_ in ids}, scores=scores, changed=changed)


def same(one: Answer, other: Answer) -> bool:
    """Tell whether two answers say the same, whenever they were given."""
    return replace(one, changed="", provision=None) == replace(other, changed="", provision=None)


def changes(old: Assessment | None, new: Assessment, result: Assessment) -> Iterator[str]:
    """Yield a line for each answer that is new, changed, or kept although it is blank in the new file."""
    before = old.items if old else {}
    for id_, answer in new.items.items():
        earlier = before.get(id_)
        was = earlier is not None and has_content(earlier)
        if has_content(answer) and not was:
            yield f"{id_}: new, {_finding(answer)}"
        elif has_content(answer) and earlier and not same(earlier, answer):
            yield f"{id_}: changed, {_finding(earlier)} → {_finding(answer)}"
        elif was and not has_content(answer):
            yield f"{id_}: blank in the new file, kept as it was ({_finding(result.items[id_])})"


def _finding(answer: Answer) -> str:
    return answer.finding or "not reviewed"
