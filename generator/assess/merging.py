"""Two versions of an assessment in one, by one rule for files, windows and the command.

What changed, told line by line.

What only one side filled in is taken. Where both did and one text holds the other, the longer stands; else they clash,
and a side is chosen: what is here, what is there, or both texts with the newer finding. With a common base, what a side
left as it was gives way to what the other changed. `overrides/src/assess/merging.js` merges alike.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from generator.assess.format import EVIDENCE, LONGEST, TEXTS, VISIT, Answer, Assessment, has_content, value_of
from generator.assess.selection import is_condition
from generator.model.errors import Said
from generator.words import said

Side = Literal["here", "there", "both"]
_TYPED = (*EVIDENCE, *TEXTS)


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a file would bring to the assessment here, by ids of items, keys of the visit, clauses with dimensions."""

    taken: tuple[str, ...]
    """Items that only the file has filled in."""
    joined: tuple[str, ...]
    """Items in which each side filled in other fields."""
    conflicts: tuple[str, ...]
    """Items in which they clash."""
    visit: tuple[str, ...]
    """Fields of the visit in which they clash."""
    scores: tuple[str, ...]
    """Scores in which they clash, as `5.1.1 approach`."""


def compared(here: Assessment, there: Assessment) -> Comparison:
    """Return what merging another version would do."""
    taken, joined, conflicts = [], [], []
    for id_, answer in sorted(there.items.items(), key=lambda entry: entry[0]):
        ours = here.items.get(id_)
        if ours is None or (has_content(answer) and not has_content(ours)):
            taken.append(id_)
        elif has_content(answer) and clashes(ours, answer):
            conflicts.append(id_)
        elif has_content(answer) and not same(ours, merged_answer(ours, answer, "both")):
            joined.append(id_)
    visit = (key for key in VISIT if _clash(getattr(here, key), getattr(there, key)))
    scores = (
        f"{clause} {dimension}"
        for clause, given in sorted(there.scores.items(), key=lambda entry: entry[0])
        for dimension, score in given.items()
        if here.scores.get(clause, {}).get(dimension, score) != score
    )
    return Comparison(tuple(taken), tuple(joined), tuple(conflicts), tuple(visit), tuple(scores))


def _clash(here: str, there: str) -> bool:
    return bool(here and there) and here != there


def clashes(here: Answer, there: Answer) -> bool:
    """Tell whether two answers have a field in which neither holds what the other has."""
    return (
        here.fingerprint != there.fingerprint
        or _clash(here.finding or "", there.finding or "")
        or (here.finding == there.finding and _clash(here.grade or "", there.grade or ""))
        or any(_apart(value_of(here, key), value_of(there, key)) for key in _TYPED)
    )


def _apart(here: str, there: str) -> bool:
    return here not in there and there not in here


def merged_answer(here: Answer, there: Answer, side: Side) -> Answer:
    """Return two answers in one; `side` settles the fields in which they clash, and a grade goes with its finding."""
    newer = there if there.changed > here.changed else here
    chosen = {"here": here, "there": there, "both": newer}[side]
    texts = {key: _text(value_of(here, key), value_of(there, key), value_of(chosen, key), side) for key in _TYPED}
    finding = here.finding if not there.finding else there.finding if not here.finding else chosen.finding
    if here.finding == there.finding:
        grade = here.grade if not there.grade else there.grade if not here.grade else chosen.grade
    else:
        grade = here.grade if finding == here.finding else there.grade
    basis = chosen if here.fingerprint != there.fingerprint else here if here.provision else there
    return replace(
        here,
        finding=finding,
        grade=grade,
        fingerprint=basis.fingerprint,
        provision=basis.provision,
        changed=max(here.changed, there.changed),
        evidence=replace(here.evidence, **{key: texts[key] for key in EVIDENCE}),
        **{key: texts[key] for key in TEXTS},
    )


def _text(here: str, there: str, chosen: str, side: Side) -> str:
    if not _apart(here, there):
        return here if there in here else there
    joined = f"{here}\n{there}"
    return joined if side == "both" and len(joined) <= LONGEST else chosen


def merged(here: Assessment, there: Assessment, sides: Mapping[str, Side], otherwise: Side) -> Assessment:
    """Return two versions in one; `sides` settles clashes by id of the item, `otherwise` those of all else."""
    items = dict(here.items)
    for id_, answer in there.items.items():
        ours = items.get(id_)
        if ours is None or (has_content(answer) and not has_content(ours)):
            items[id_] = answer
        elif has_content(answer):
            made = merged_answer(ours, answer, sides.get(id_, otherwise))
            items[id_] = ours if same(ours, made) else made
    first, second = (there, here) if otherwise == "there" else (here, there)
    visit = {key: getattr(first, key) or getattr(second, key) for key in VISIT}
    scores = {
        clause: {**second.scores.get(clause, {}), **first.scores.get(clause, {})}
        for clause in (*here.scores, *there.scores)
    }
    scope = merged_scope(here.scope, there.scope)
    changed = max(here.changed, there.changed)
    return replace(here, **visit, scope=scope, items=items, scores=scores, changed=changed)


def merged_scope(here: tuple[str, ...], there: tuple[str, ...]) -> tuple[str, ...]:
    """Return a selection that holds two others; the whole standard where they have other conditions."""
    ours, theirs = (tuple(sorted(filter(is_condition, scope))) for scope in (here, there))
    if ours != theirs:
        return ()
    if len(here) == len(ours) or len(there) == len(theirs):
        return ours
    return tuple(dict.fromkeys((*here, *there)))


def added(old: Assessment, new: Assessment) -> Assessment:
    """Return an assessment with the answers of another: the new ones stand, and what is blank there stays as it was."""
    return merged(old, new, {}, "there")


def same(one: Answer, other: Answer) -> bool:
    """Tell whether two answers say the same, whenever they were given."""
    return replace(one, changed="", provision=None) == replace(other, changed="", provision=None)


def changes(old: Assessment | None, new: Assessment, result: Assessment) -> Iterator[Said]:
    """Yield a line for each answer that is new, changed, or kept although it is blank in the new file.

    Of what is replaced, a line says what it was: it stands nowhere else any more.
    """
    before = old.items if old else {}
    if old:
        yield from _replaced("", {key: (getattr(old, key), getattr(result, key)) for key in VISIT})
        for clause, scores in old.scores.items():
            yield from _replaced(clause, {name: (score, result.scores[clause][name]) for name, score in scores.items()})
    for id_, answer in new.items.items():
        earlier = before.get(id_)
        was = earlier is not None and has_content(earlier)
        if has_content(answer) and not was:
            yield said("changes.new", id=id_, finding=_finding(answer))
        elif was and earlier and not same(earlier, result.items[id_]):
            made = result.items[id_]
            yield said("changes.changed", id=id_, was=_finding(earlier), finding=_finding(made))
            texts = {name: (getattr(earlier, name), getattr(made, name)) for name in ("grade", *TEXTS)}
            evidence = {name: (getattr(earlier.evidence, name), getattr(made.evidence, name)) for name in EVIDENCE}
            yield from _replaced(id_, texts | evidence)
        elif was and not has_content(answer):
            yield said("changes.kept", id=id_, finding=_finding(result.items[id_]))


def _replaced(place: str, values: dict[str, tuple[Any, Any]]) -> Iterator[Said]:
    for name, (was, now) in values.items():
        if was not in ("", None) and was != now:
            key = "changes.replaced" if place else "changes.replaced-visit"
            quoted = {"was": json.dumps(was, ensure_ascii=False), "now": json.dumps(now, ensure_ascii=False)}
            yield said(key, place=place, field=name, **quoted)


def _finding(answer: Answer) -> str | Said:
    return answer.finding or said("changes.not-reviewed")
