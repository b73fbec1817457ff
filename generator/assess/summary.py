"""What an assessment comes to: counts by aspect and clause, and what is still open."""

import math
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.assess.attachments import captioned
from generator.assess.changed_text import change_of
from generator.assess.format import Answer, Assessment, has_content
from generator.assess.gate import OPENNESS, Openness, openness, outcome_of
from generator.assess.selection import chosen_items
from generator.model import ChecklistItem, Clause, Provision, Text
from generator.model.config import UNMET, Outcome, SiteConfig
from generator.standard.index import Index
from generator.words import text


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
    open: tuple[Openness, ...]
    """What keeps it open."""
    stale: bool
    """The provision has changed since it was answered, in more than its typography."""


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
    """Return a share in whole per cent, a half rounded up as spreadsheets do, with what it is of: `13% (1/8)`."""
    return f"{(200 * part + whole) // (2 * whole)}% ({part}/{whole})" if whole else NOTHING


def share_told(found: Counts) -> Text:
    """Return the share in a line, with how many items were reviewed of how many."""
    seen = found.total - found.not_reviewed
    return text("report.share_told", share=found.share, total=found.total, reviewed=seen)


def tenths(score: float | None) -> str:
    """Return a score with one decimal, a half rounded up."""
    if score is None:
        return NOTHING
    number = math.floor(score * 10 + 0.5)
    return f"{number // 10}.{number % 10}"


def reviewed(index: Index, config: SiteConfig, assessment: Assessment) -> tuple[Reviewed, ...]:
    """Return the items of the scope, and those outside it that have an answer, in the order of the standard."""
    scope = frozenset(question.id for question in chosen_items(index, assessment.scope))
    disputed, shown = frozenset(assessment.disputed), captioned(assessment.attachments)
    made = []
    for question in chosen_items(index, ()):
        provision = index.provisions[question.provision]
        now = index.fingerprints[provision.id]
        answer = assessment.items.get(question.id, Answer(fingerprint=now))
        stale = has_content(answer) and change_of(index, provision.id, answer) == "text"
        if question.id in scope or has_content(answer):
            made.append(
                Reviewed(
                    question=question,
                    provision=provision,
                    words=index.linear[provision.id],
                    clause=index.clause_of[provision.id],
                    answer=answer,
                    outcome=outcome_of(config, answer),
                    open=openness(
                        config, answer, stale=stale, disputed=question.id in disputed, captioned=question.id in shown
                    ),
                    stale=stale,
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
    for kind in OPENNESS:
        for row in rows:
            if kind in row.open:
                yield kind, row


def unknown_items(index: Index, assessment: Assessment) -> dict[str, Answer]:
    """Return the answers to items that the standard does not have, by id, in the order of the ids."""
    known = {question.id for question in index.standard.checklist}
    return {
        id_: answer for id_, answer in sorted(assessment.items.items(), key=lambda entry: entry[0]) if id_ not in known
    }
