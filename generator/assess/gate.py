"""What keeps an answer, or the visit, open: what is lacking, and fields that say what cannot both be so.

One set of rules, as data, for page, workbook, merge, import and command; `overrides/src/assess/gate.js` applies it too.
"""

from dataclasses import dataclass
from typing import Literal

from generator.assess.fields import has_words, is_day
from generator.assess.format import DAYS, EVIDENCE, Answer, Assessment, value_of
from generator.assess.grading import grades_of
from generator.model.config import UNMET, Outcome, SiteConfig

Openness = Literal[
    "no-evidence", "no-reason", "not-agreed", "no-grade", "grade-apart", "reason-apart", "stale", "not-reviewed"
]
VisitFault = Literal["no-such-day", "days-apart"]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenRule:
    """When an item is open: what its finding counts as, and what is lacking or too much."""

    outcomes: tuple[Outcome | None, ...]
    """What its finding counts as, `None` when it was not reviewed; none of them for whatever it counts as."""
    lacks: tuple[str, ...] = ()
    """Keys of the answer, all of which are empty."""
    has: str = ""
    """A key of the answer that is not empty."""
    apart: bool = False
    """The answer has a grade that does not go with its finding."""
    stale: bool = False
    """The provision has changed since it was answered."""
    disputed: bool = False
    """Those who answered do not agree."""
    uncaptioned: bool = False
    """No photo or file with a remark hangs on the item: one with words is evidence."""


REVIEWED: tuple[Outcome, ...] = ("met", *UNMET)
"""What a finding that is no exclusion counts as."""
OPENNESS: dict[Openness, OpenRule] = {
    "no-evidence": OpenRule(outcomes=REVIEWED, lacks=EVIDENCE, uncaptioned=True),
    "no-reason": OpenRule(outcomes=("excluded",), lacks=("reason",)),
    "not-agreed": OpenRule(outcomes=(), disputed=True),
    "no-grade": OpenRule(outcomes=UNMET, lacks=("grade",)),
    "grade-apart": OpenRule(outcomes=(), apart=True),
    "reason-apart": OpenRule(outcomes=REVIEWED, has="reason"),
    "stale": OpenRule(outcomes=(), stale=True),
    "not-reviewed": OpenRule(outcomes=(None,)),
}
"""By kind, the most urgent first."""
CONTRADICTIONS: tuple[Openness, ...] = ("grade-apart", "reason-apart")
"""Those of them that lack nothing: fields of one answer say what cannot both be so."""


def outcome_of(config: SiteConfig, answer: Answer) -> Outcome | None:
    """Return what an answer's finding counts as; none when it was not reviewed, or the finding is unknown."""
    return next((finding.counts_as for finding in config.findings if finding.id == answer.finding), None)


def openness(
    config: SiteConfig, answer: Answer, *, stale: bool = False, disputed: bool = False, captioned: bool = False
) -> tuple[Openness, ...]:
    """Return what keeps an answer open, the most urgent first.

    It is `stale` when its provision has changed since, `disputed` when those who answered do not agree,
    `captioned` when a photo or file with a remark hangs on its item.
    """
    outcome = outcome_of(config, answer)
    goes_with = next((grade.goes_with for grade in grades_of(config) if grade.id == answer.grade), ())
    apart = answer.grade is not None and outcome not in goes_with

    def holds(rule: OpenRule) -> bool:
        return (
            (not rule.outcomes or outcome in rule.outcomes)
            and not any(has_words(value_of(answer, key)) for key in rule.lacks)
            and (not rule.has or has_words(value_of(answer, rule.has)))
            and (apart or not rule.apart)
            and (stale or not rule.stale)
            and (disputed or not rule.disputed)
            and not (captioned and rule.uncaptioned)
        )

    return tuple(kind for kind, rule in OPENNESS.items() if holds(rule))


def visit_faults(assessment: Assessment) -> tuple[tuple[VisitFault, str], ...]:
    """Return what is wrong with the days of the visit, each with the key of its field."""
    first, last = (getattr(assessment, key) for key in DAYS)
    wrong: list[tuple[VisitFault, str]] = [
        ("no-such-day", key) for key, day in zip(DAYS, (first, last), strict=True) if day and not is_day(day)
    ]
    if not wrong and first and last and last < first:
        wrong.append(("days-apart", DAYS[1]))
    return tuple(wrong)
