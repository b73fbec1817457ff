"""Scores of clauses, aspects and the whole; the tool's addition, where `site_config.yml` asks for it."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.assess.format import Assessment
from generator.assess.selection import by_aspect
from generator.model import Clause
from generator.model.config import SiteConfig
from generator.model.scoring import WHOLE, ScoringMethod
from generator.standard.index import Index


@dataclass(frozen=True, slots=True)
class ClauseScore:
    """A clause, its method, and its score where every dimension has one."""

    clause: Clause
    method: ScoringMethod
    given: dict[str, int]
    value: float | None


@dataclass(frozen=True, slots=True)
class AspectScore:
    """An aspect, its weight in the whole, and the mean of its clauses where all are scored."""

    clause: Clause
    weight: int
    parts: tuple[ClauseScore, ...]
    value: float | None


@dataclass(frozen=True, slots=True)
class Scores:
    """All scores of an assessment; the total stands only where every weighted aspect in the standard is scored."""

    aspects: tuple[AspectScore, ...]
    total: float | None


def scoring_method(index: Index, config: SiteConfig, clause: str) -> ScoringMethod | None:
    """Return the method by which a clause is scored.

    None without scoring, or for a clause that has no items or method.
    """
    found = index.clauses.get(clause)
    if config.scoring is None or found is None or not index.checklist_at(found):
        return None
    return config.scoring.method_of((*(above.id for above in index.ancestors(found)), clause))


def scores(index: Index, config: SiteConfig, assessment: Assessment) -> Scores | None:
    """Return the scores of an assessment, or none when scoring is off."""
    if config.scoring is None:
        return None
    weights = {weight.clause: weight.weight for weight in config.scoring.weights}
    made = []
    for id_, clauses in by_aspect(index, assessment.scope).items():
        parts = tuple(
            ClauseScore(clause, method, given, _weighted(method, given))
            for clause in clauses
            if (method := scoring_method(index, config, clause.id))
            for given in (assessment.scores.get(clause.id, {}),)
        )
        if parts:
            made.append(
                AspectScore(index.clauses[id_], weights.get(id_, 0), parts, _mean(part.value for part in parts))
            )
    found = {score.clause.id: score for score in made}
    values = [(weight, found[id_].value if id_ in found else None) for id_, weight in weights.items() if weight]
    whole = [weight * value / WHOLE for weight, value in values if value is not None]
    return Scores(tuple(made), _sum(whole) if values and len(whole) == len(values) else None)


def _weighted(method: ScoringMethod, given: dict[str, int]) -> float | None:
    if any(dimension.id not in given for dimension in method.dimensions):
        return None
    return sum(dimension.weight * given[dimension.id] for dimension in method.dimensions) / WHOLE


def _mean(values: Iterable[float | None]) -> float | None:
    found = list(values)
    known = [value for value in found if value is not None]
    return _sum(known) / len(known) if known and len(known) == len(found) else None


def _sum(values: Iterable[float]) -> float:
    """Add up one after the other, as the page does; `sum` rounds otherwise from Python 3.12 on."""
    total = 0.0
    for value in values:
        total += value
    return total
