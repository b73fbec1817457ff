"""What an assessment comes to: counts by aspect and clause, and what is still open."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from generator.assess.format import Answer, Assessment
from generator.assess.reading import has_content
from generator.assess.selection import chosen_items
from generator.model import ChecklistItem, Clause, Provision
from generator.model.config import Outcome, SiteConfig
from generator.standard.index import Index
from generator.standard.translation import fingerprint

Openness = Literal["no-evidence", "no-reason", "no-grade", "stale", "not-reviewed"]
OPENNESS: tuple[Openness, ...] = ("no-evidence", "no-reason", "no-grade", "stale", "not-reviewed")


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A checklist item with its answer, and all that it belongs to."""

    question: ChecklistItem
    provision: Provision
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
    def share(self) -> float | None:
        """Return the share that conforms among those reviewed and applicable; none when there are none."""
        return self.met / self.applicable if self.applicable else None


def reviewed(index: Index, config: SiteConfig, assessment: Assessment) -> tuple[Reviewed, ...]:
    """Return the items of the scope, and those outside it that have an answer, in the order of the standard."""
    outcomes: dict[str, Outcome] = {finding.id: finding.counts_as for finding in config.findings}
    scope = frozenset(question.id for question in chosen_items(index, assessment.scope))
    made = []
    for question in chosen_items(index, ()):
        provision = index.provisions[question.provision]
        now = fingerprint(provision.text.zh)
        answer = assessment.items.get(question.id, Answer(fingerprint=now))
        if question.id in scope or has_content(answer):
            made.append(
                Reviewed(
                    question=question,
                    provision=provision,
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
    return row.outcome in ("partly", "unmet")


def open_points(rows: Iterable[Reviewed]) -> Iterator[tuple[Openness, Reviewed]]:
    """Yield what is still to do, the kinds in their order, the items in that of the standard."""
    rows = tuple(rows)
    for kind in OPENNESS:
        for row in rows:
            if _is_open(kind, row):
                yield kind, row


def _is_open(kind: Openness, row: Reviewed) -> bool:
    answer = row.answer
    found = answer.evidence
    match kind:
        case "no-evidence":
            evidence = (found.interviewed, found.records, found.observed)
            return row.outcome in ("met", "partly", "unmet") and not any(words.strip() for words in evidence)
        case "no-reason":
            return row.outcome == "excluded" and not answer.reason.strip()
        case "no-grade":
            return unmet(row) and answer.grade is None
        case "stale":
            return row.stale
        case "not-reviewed":
            return row.outcome is None


def unknown_items(index: Index, assessment: Assessment) -> dict[str, Answer]:
    """Return the answers to items that the standard does not have, by id."""
    known = {question.id for question in index.standard.checklist}
    return {id_: answer for id_, answer in assessment.items.items() if id_ not in known}
