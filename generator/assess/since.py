"""An assessment beside the one before it: what is better, what worse, what happens again, what became of actions.

`overrides/src/assess/since.js` compares alike, and makes the same view.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, get_args

from generator.assess.changed_text import change_of
from generator.assess.fields import has_words
from generator.assess.format import Answer, Assessment, Nonconformity, has_content
from generator.assess.gate import outcome_of
from generator.assess.grading import grade_name, grades_of
from generator.assess.nonconformities import at_item, stands, state_of
from generator.assess.nonconformity_view import STATES, WORDS
from generator.assess.selection import chosen_items, number_of
from generator.assess.summary import counts, reviewed, share
from generator.model import ChecklistItem
from generator.model.config import UNMET, Outcome, SiteConfig
from generator.standard.index import Index
from generator.standard.values import pair
from generator.words import words as words_of

Values = dict[str, Any]
Since = Literal["better", "worse", "same", "apart", "new", "not-yet", "gone"]
SINCE: tuple[Since, ...] = get_args(Since)
"""How a finding stands to that of last time, in the order in which they are told: `apart` cannot be compared, `new` was
not found on last time, `not-yet` is not found on this time, `gone` is no item of the text of today."""
SHOWN: tuple[Since, ...] = ("better", "worse", "apart")
"""Those whose items are shown one by one, with both findings."""
RANKS: dict[Outcome, int] = {"unmet": 0, "partly": 1, "met": 2}
"""What findings count as, the better the higher; an exclusion has no rank."""
_KINDS = words_of("since_kinds")
SINCE_WORDS = (
    "since", "since_name", "since_then", "since_now", "since_change", "since_share", "since_share_both",
    "since_changes", "since_repeats", "since_follow", "since_not_carried", "reaffirmed_items",
)  # fmt: skip
"""Keys of the words of this view that reports have too."""


@dataclass(frozen=True, slots=True)
class Compared:
    """An item with its answers of both times."""

    question: ChecklistItem
    kind: Since
    then: Answer
    now: Answer


def compared(index: Index, config: SiteConfig, assessment: Assessment, previous: Assessment) -> Iterator[Compared]:
    """Yield the items on which anything was found, this time or last time, in the order of the standard."""
    before = former_answers(index, previous)
    for question in chosen_items(index, ()):
        nothing = Answer(fingerprint=index.fingerprints[question.provision])
        then, now = before.get(question.id, nothing), assessment.items.get(question.id, nothing)
        kind = _kind(index, config, question, then, now)
        if kind:
            yield Compared(question, kind, then, now)


def former_answers(index: Index, previous: Assessment) -> dict[str, Answer]:
    """Return the answers of last time by the ids of today; one to what an item replaced counts for that item."""
    made = {id_: answer for id_, answer in previous.items.items() if has_content(answer)}
    for id_ in sorted(made):
        new = index.retired.get(id_)
        if new and new not in made:
            made[new] = made[id_]
    return made


def gone_items(index: Index, previous: Assessment) -> list[str]:
    """Return the items with a finding of last time to which none of today belongs."""
    today = {question.id for question in index.standard.checklist}
    found = sorted(id_ for id_, answer in previous.items.items() if answer.finding)
    return [id_ for id_ in found if id_ not in today and index.retired.get(id_) not in today]


def _kind(index: Index, config: SiteConfig, question: ChecklistItem, then: Answer, now: Answer) -> Since | None:
    was, is_ = outcome_of(config, then), outcome_of(config, now)
    if was is None:
        return "new" if is_ else None
    if is_ is None:
        return "not-yet"
    if change_of(index, question.provision, then) == "text" or (was == "excluded") != (is_ == "excluded"):
        return "apart"
    if was == "excluded":
        return "same"
    gravity = [grade.id for grade in grades_of(config)]
    before, after = RANKS[was], RANKS[is_]
    if before == after and then.grade in gravity and now.grade in gravity:
        before, after = gravity.index(then.grade), gravity.index(now.grade)
    return "same" if before == after else "better" if after > before else "worse"


def since_view(
    index: Index, config: SiteConfig, assessment: Assessment, previous: Assessment | None, on: str
) -> list[Values]:
    """Return what a report shows of the assessment before, a list of one; of none without it."""
    if previous is None:
        return []
    rows = tuple(compared(index, config, assessment, previous))
    days = " – ".join(day for day in (previous.first_day, previous.last_day) if day)
    revised = previous.standard.revised
    is_other = previous.standard.edition != index.standard.metadata.edition
    told = {
        "since_name": previous.name, "edition": previous.standard.number if is_other else "",
        "assessor": previous.assessor, "date": days, "revised": revised,
    }  # fmt: skip
    both = [row for row in rows if row.kind in ("better", "worse", "same")]
    ranked = [(outcome_of(config, row.then), outcome_of(config, row.now)) for row in both]
    kept = [pair_ for pair_ in ranked if pair_[0] != "excluded"]
    changed = [_row(index, config, row) for row in rows if row.kind in SHOWN]
    whole = [counts(config, reviewed(index, config, one)).share for one in (previous, assessment)]
    part = [share(sum(1 for found in kept if found[side] == "met"), len(kept)) for side in (0, 1)]
    return [
        {
            "about": [{"word": pair(WORDS[key]), "value": value} for key, value in told.items() if has_words(value)],
            "kinds": _kinds(rows, gone_items(index, previous)),
            "shares": [
                {"word": pair(WORDS[key]), "then": then, "now": now}
                for key, (then, now) in (("since_share", whole), ("since_share_both", part))
            ],
            "changed": [{"rows": changed}] if changed else [],
            "repeats": [
                {
                    **_row(index, config, row),
                    "numbers_then": _numbers(previous, row.question.id),
                    "numbers_now": _numbers(assessment, row.question.id),
                }
                for row in rows
                if {outcome_of(config, row.then), outcome_of(config, row.now)} <= {*UNMET}
            ],
            "follow": list(_followed(config, assessment, previous, on)),
        }
    ]


def _kinds(rows: tuple[Compared, ...], gone: list[str]) -> list[Values]:
    ids = {kind: [row.question.id for row in rows if row.kind == kind] for kind in SINCE} | {"gone": gone}
    return [
        {
            "kind": kind,
            "word": pair(_KINDS[kind]),
            "count": len(ids[kind]),
            "ids": "" if kind == "same" else ", ".join(ids[kind]),
        }
        for kind in SINCE
    ]


def _row(index: Index, config: SiteConfig, row: Compared) -> Values:
    clause = index.clause_of[row.question.provision]
    return {
        "id": row.question.id,
        "number": number_of(clause),
        "title": pair(clause.title),
        "change": pair(_KINDS[row.kind]),
        "kind": row.kind,
        "then": _found(config, row.then),
        "now": _found(config, row.now),
    }


def _found(config: SiteConfig, answer: Answer) -> Values:
    labels = {finding.id: finding.label for finding in config.findings}
    return {
        "finding": pair(labels[answer.finding] if answer.finding in labels else WORDS["not_reviewed"]),
        "graded": pair(grade_name(config, answer.grade)) if answer.grade else None,
    }


def _numbers(assessment: Assessment, item: str) -> str:
    """Return the numbers of what was found at an item this time, not before."""
    records = assessment.nonconformities
    found = (records[id_] for id_ in at_item(records, item))
    return ", ".join(record.number for record in found if not has_words(record.came_from))


def _followed(config: SiteConfig, assessment: Assessment, previous: Assessment, on: str) -> Iterator[Values]:
    """Yield what became of the nonconformities of last time, those apart that were closed before it."""
    for id_, record in previous.nonconformities.items():
        if not stands(record) or (has_words(record.came_from) and record.closed):
            continue
        today = assessment.nonconformities.get(id_)
        yield _follow(config, today or record, on, carried=today is not None)


def _follow(config: SiteConfig, record: Nonconformity, on: str, *, carried: bool) -> Values:
    state = state_of(record, on)
    keys = ("number", "statement", "action", "owner", "due", "verification", "verified_by", "verified", "closed")
    return {
        **{key: getattr(record, key) for key in keys},
        "ids": ", ".join(record.items),
        "graded": pair(grade_name(config, record.grade)) if record.grade else None,
        "state": pair(STATES[state]),
        "kind": state,
        "overdue": state == "overdue",
        "carried": carried,
    }


def reaffirmed_view(index: Index, config: SiteConfig, assessment: Assessment) -> list[Values]:
    """Return the items whose answers somebody took to the changed text of their provision, a list of one or none."""
    rows = [
        {
            "id": row.question.id,
            "number": number_of(row.clause),
            "title": pair(row.clause.title),
            "day": row.answer.reaffirmed[:10],
        }
        for row in reviewed(index, config, assessment)
        if row.answer.reaffirmed and not row.stale
    ]
    return [{"rows": rows}] if rows else []
