"""A file to an `AssessmentFile`, or the reasons why not. What is wrong is refused, what is only odd is told.

Nothing is lost.

`overrides/src/assess/reading.js` reads the same files to the same result; `tests/parity/` compares the two.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.assess.changed_text import change_of
from generator.assess.format import DAYS, FIRST_VERSION, NAME, Answer, Assessment, has_content
from generator.assess.gate import CONTRADICTIONS, openness, visit_faults
from generator.assess.grading import grades_of
from generator.assess.hands import VERSION, AssessmentFile, first_shape, of_first_version, shape
from generator.assess.json_text import RefusedError, json_value
from generator.assess.kinds import refuse_other
from generator.assess.messages import FIELDS, Told, problems, shown
from generator.assess.scores import scoring_method
from generator.assess.selection import chosen_items, is_condition
from generator.assess.settled import settled
from generator.assess.shape import shape_faults
from generator.model.config import SiteConfig
from generator.model.place import Value
from generator.model.problem import Problem
from generator.source.validation import adapter
from generator.standard.index import Index


@dataclass(frozen=True, slots=True)
class Unclear:
    """What stands in a cell for a finding or a grade and is not known: nobody guesses, a person may say."""

    place: str
    """The cell: `5.1!F5`."""
    words: str
    item: str
    """Id of the item."""
    field: str
    """`finding` or `grade`."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read: the file unless it is refused, and all that its reader should know."""

    file: AssessmentFile | None
    problems: tuple[Problem, ...]
    unclear: tuple[Unclear, ...] = ()
    files: Mapping[str, bytes] = field(default_factory=dict)
    """Files that came with it, by their SHA-256."""


def read_assessment(  # noqa: PLR0913 - a file, what it is read beside, what it is read for
    raw: bytes,
    index: Index,
    config: SiteConfig,
    file: str = "assessment.json",
    *,
    alone: bool = True,
    former: bool = False,
) -> Reading:
    """Read an assessment of the standard shown; `file` is the name in messages.

    A file that stands `alone` has not the files of its attachments beside it; a `former` one is only looked at beside
    another, and may be of another edition.
    """
    try:
        refuse_other(raw)
        value = with_line_feeds(_own(json_value(raw)))
    except RefusedError as refusal:
        return Reading(None, problems([refusal.told], file))
    is_first = value["version"] == FIRST_VERSION
    faults = shape_faults(value, first_shape() if is_first else shape())
    if faults:
        return Reading(None, problems(faults, file))
    if is_first:
        made = of_first_version(adapter(Assessment).validate_python(value), raw)
    else:
        made = adapter(AssessmentFile).validate_python(value)
    attachments = len(settled(made).attachments) if alone else 0
    told = (Told("packed-apart", str(attachments)),) if attachments else ()
    return examined(made, index, config, file, told, former=former)


def _own(value: Value) -> dict[str, Any]:
    if not isinstance(value, dict) or value.get("format") != NAME:
        raise RefusedError("not-assessment")
    version = value.get("version")
    if isinstance(version, int) and not isinstance(version, bool) and version > VERSION:
        raise RefusedError("newer", str(version) if version < 10**15 else "…", str(VERSION))
    if version not in (FIRST_VERSION, VERSION) or isinstance(version, bool):
        raise RefusedError("version", str(VERSION))
    return value


def with_line_feeds(value: Value) -> Value:
    """Return a value of texts with the line ends of the format: one line feed, whatever system wrote it."""
    if isinstance(value, str):
        return re.sub("\r\n?", "\n", value)
    if isinstance(value, dict):
        return {key: with_line_feeds(child) for key, child in value.items()}
    return [with_line_feeds(child) for child in value] if isinstance(value, list) else value


def examined(  # noqa: PLR0913 - a file, what it stands beside, what was told of it
    made: AssessmentFile, index: Index, config: SiteConfig, name: str, told: tuple[Told, ...], *, former: bool = False
) -> Reading:
    """Return a file as read: refused when an error was told, or when it does not fit the standard shown."""
    metadata = index.standard.metadata
    own = made.standard
    if former and own.id == metadata.id and own.edition != metadata.edition:
        found = (*told, Told("former-edition", own.edition, shown(own.number), metadata.edition))
    else:
        found = (*told, *_faults(made, index, config))
    refused = any(one.refuses for one in found)
    return Reading(None if refused else made, problems(found, name))


def _faults(made: AssessmentFile, index: Index, config: SiteConfig) -> Iterator[Told]:
    """Yield what is wrong or worth knowing about a file beside the standard shown."""
    metadata = index.standard.metadata
    own = made.standard
    if own.id != metadata.id:
        yield Told("other-standard", own.id, metadata.id)
        return
    if own.edition != metadata.edition:
        yield Told("other-edition", own.edition, shown(own.number), metadata.edition)
        return
    if own.revised and own.revised != metadata.revised:
        yield Told("revised", own.revised, metadata.revised)
    scopes = [scope for hand in made.hands.values() if (scope := hand.head.scope) is not None]
    for id_ in dict.fromkeys(entry for scope in scopes for entry in scope):
        if not chosen_items(index, (id_,)) or not (is_condition(id_) or id_ in index.clauses):
            yield _gone(index, "clause", id_)
    together = settled(made)
    for fault, key in visit_faults(together):
        yield Told(
            "visit-apart",
            (FIELDS[key],),
            " – ".join(filter(None, (getattr(together, key) for key in DAYS))),
            (f"open.{fault}",),
        )
    yield from _item_faults(made, together.scope, index, config)
    yield from _grade_faults(made, config)
    yield from _score_faults(made, index, config)


def _item_faults(made: AssessmentFile, chosen: tuple[str, ...], index: Index, config: SiteConfig) -> Iterator[Told]:
    known = [finding.id for finding in config.findings]
    grades = [grade.id for grade in grades_of(config)]
    items = {question.id: question for question in index.standard.checklist}
    scope = frozenset(question.id for question in chosen_items(index, chosen))
    for id_, answer in _answers(made):
        if answer.finding is not None and answer.finding not in known:
            yield Told("finding", answer.finding, id_, ", ".join(known))
        if answer.grade is not None and answer.grade not in grades:
            yield Told("grade", answer.grade, id_, ", ".join(grades))
        for kind in openness(config, answer):
            if kind in CONTRADICTIONS:
                yield Told("apart", id_, (f"open.{kind}",))
        if id_ not in items:
            yield _gone(index, "item", id_)
        elif has_content(answer):
            if change_of(index, items[id_].provision, answer) == "text":
                yield Told("stale", id_)
            if id_ not in scope:
                yield Told("outside", id_)


def _grade_faults(made: AssessmentFile, config: SiteConfig) -> Iterator[Told]:
    grades = [grade.id for grade in grades_of(config)]
    for hand in made.hands.values():
        for record in hand.nonconformities.values():
            if record.grade is not None and record.grade not in grades:
                yield Told("grade", record.grade, shown(record.number), ", ".join(grades))


def _answers(made: AssessmentFile) -> Iterator[tuple[str, Answer]]:
    for hand in made.hands.values():
        yield from hand.items.items()
        yield from hand.agreed.items()


def _gone(index: Index, kind: str, id_: str) -> Told:
    new = index.retired.get(id_)
    return Told(f"{kind}-replaced", id_, new) if new else Told(f"no-{kind}", id_)


def _score_faults(made: AssessmentFile, index: Index, config: SiteConfig) -> Iterator[Told]:
    for clause, scores in (
        (clause, found.given)
        for hand in made.hands.values()
        for clause, found in (*hand.scores.items(), *hand.agreed_scores.items())
    ):
        method = scoring_method(index, config, clause)
        if method is None:
            yield Told("no-scoring", clause)
            continue
        known = [dimension.id for dimension in method.dimensions]
        for dimension, score in scores.items():
            if dimension not in known:
                yield Told("no-dimension", clause, dimension, ", ".join(known))
            elif score % method.step:
                yield Told("step", clause, dimension, str(score), str(method.step))
