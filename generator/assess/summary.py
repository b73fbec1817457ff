"""What an assessment comes to: counts by aspect and clause, and what is still open."""

import math
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from generator.assess.format import EVIDENCE, Answer, Assessment, has_words
from generator.assess.reading import has_content
from generator.assess.selection import chosen_items
from generator.model import ChecklistItem, Clause, Provision, Text
from generator.model.config import Outcome, SiteConfig
from generator.standard.index import Index

Openness = Literal["no-evidence", "no-reason", "no-grade", "stale", "not-reviewed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenRule:
    """When an item is open: what its finding counts as, and what is lacking."""

    outcomes: tuple[Outcome | None, ...]
    """What its finding counts as, `None` when it was not reviewed; none of them for whatever it counts as."""
    lacks: tuple[str, ...] = ()
    """Keys of the answer, all of which are empty."""
    stale: bool = False
    """The provision has changed since it was answered."""


OPENNESS: dict[Openness, OpenRule] = {
    "no-evidence": OpenRule(outcomes=("met", "partly", "unmet"), lacks=EVIDENCE),
    "no-reason": OpenRule(outcomes=("excluded",), lacks=("reason",)),
    "no-grade": OpenRule(outcomes=("partly", "unmet"), lacks=("grade",)),
    "stale": OpenRule(outcomes=(), stale=True),
    "not-reviewed": OpenRule(outcomes=(None,)),
}
"""By kind, the most urgent first."""
UNMET: tuple[Outcome, ...] = ("partly", "unmet")
"""What a finding of nonconformity counts as, in part or whole."""


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A checklist item with its answer, and all that it belongs to."""

    question: ChecklistItem
    provision: Provision
    words: Text
    """The provision's words with what leads them in."""
    clause: Clause
    answer: Answer
    outcome: Outcome | None
    """What its finding counts as; none when it was not reviewed."""
    stale: bool
    """The provision has changed since it was answered."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many items came to what."""

    findings: dict[str, int]
    """By id of the finding, in the order of the settings."""
    not_reviewed: int
    total: int
    applicable: int
    """Reviewed and not excluded."""
    met: int

    @property
    def share(self) -> str:
        """Return the share that conforms among those reviewed and applicable, as it is written."""
        return share(self.met, self.applicable)


NOTHING = "–"
"""What stands where there is no number."""


def share(part: int, whole: int) -> str:
    """Return a share in whole per cent, a half rounded up as spreadsheets do: 1 of 8 is 13%."""
    return f"{(200 * part + whole) // (2 * whole)}%" if whole else NOTHING


def tenths(score: float | None) -> str:
    """Return a score with one decimal, a half rounded up."""
    if score is None:
        return NOTHING
    number = math.floor(score * 10 + 0.5)
    return f"{number // 10}.{number % 10}"


def reviewed(index: Index, config: SiteConfig, assessment: Assessment) -> tuple[Reviewed, ...]:
    """Return the items of the scope, and those outside it that have an answer, in the order of the standard."""
    outcomes: dict[str, Outcome] = {finding.id: finding.counts_as for finding in config.findings}
    scope = frozenset(question.id for question in chosen_items(index, assessment.scope))
    made = []
    for question in chosen_items(index, ()):
        provision = index.provisions[question.provision]
        now = index.fingerprints[provision.id]
        answer = assessment.items.get(question.id, Answer(fingerprint=now))
        if question.id in scope or has_content(answer):
            made.append(
                Reviewed(
                    question=question,
                    provision=provision,
                    words=index.linear[provision.id],
                    clause=index.clause_of[provision.id],
                    answer=answer,
                    outcome=outcomes[answer.finding] if answer.finding else None,
                    stale=answer.fingerprint != now and has_content(answer),
                )
            )
    return tuple(made)


def counts(config: SiteConfig, rows: Iterable[Reviewed]) -> Counts:
    """Count the findings of some items."""
    rows = tuple(rows)
    found = Counter(row.answer.finding for row in rows)
    return Counts(
        findings={finding.id: found[finding.id] for finding in config.findings},
        not_reviewed=found[None],
        total=len(rows),
        applicable=sum(1 for row in rows if row.outcome not in (None, "excluded")),
        met=sum(1 for row in rows if row.outcome == "met"),
    )


def aspects_of(index: Index, rows: Iterable[Reviewed]) -> dict[str, tuple[Reviewed, ...]]:
    """Return items by the id of their aspect, in the order of the standard."""
    made: dict[str, list[Reviewed]] = {}
    for row in rows:
        made.setdefault(index.aspect_of[row.clause.id].id, []).append(row)
    return {id_: tuple(found) for id_, found in made.items()}


def unmet(row: Reviewed) -> bool:
    """Tell whether an item shows a nonconformity, whole or in part."""
    return row.outcome in UNMET


def open_points(rows: Iterable[Reviewed]) -> Iterator[tuple[Openness, Reviewed]]:
    """Yield what is still to do, the kinds in their order, the items in that of the standard."""
    rows = tuple(rows)
    for kind, rule in OPENNESS.items():
        for row in rows:
            if _is_open(rule, row):
                yield kind, row


def _is_open(rule: OpenRule, row: Reviewed) -> bool:
    if rule.outcomes and row.outcome not in rule.outcomes:
        return False
    return (row.stale or not rule.stale) and not any(has_words(value_of(row.answer, key)) for key in rule.lacks)


def value_of(answer: Answer, key: str) -> str:
    """Return what an answer has under a key, its evidence included; nothing is the empty text."""
    value: str | None = getattr(answer.evidence if key in EVIDENCE else answer, key)
    return value or ""


def unknown_items(index: Index, assessment: Assessment) -> dict[str, Answer]:
    """Return the answers to items that the standard does not have, by id, in the order of the ids."""
    known = {question.id for question in index.standard.checklist}
    return {
        id_: answer for id_, answer in sorted(assessment.items.items(), key=lambda entry: entry[0]) if id_ not in known
    }
