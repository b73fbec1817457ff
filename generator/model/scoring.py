"""Scores, which the standard does not give: an addition of this tool, off unless `site_config.yml` has `scoring:`.

The two usual methods come from the Baldrige framework (GB/T 19580 and GB/Z 19579 use the same factors): ADLI for
processes, LeTCI for results.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.model import Text, entity

WHOLE = 100
STEP = 5
"""Of scores where nothing is written."""
USUAL_BANDS = ((0, 5), (10, 25), (30, 45), (50, 65), (70, 85), (90, 100))
"""The lowest and the highest score of each band where the settings have none."""


@entity
class Dimension:
    """A factor that is scored, such as approach or deployment."""

    id: str
    """Permanent id, kept in saved assessments: `approach`."""
    label: Text
    """Its name."""
    help: Text
    """What to look at when scoring it."""
    weight: int
    """Its share of the clause's score, in per cent; the weights of a method add up to 100."""
    bands: tuple[Text, ...] = ()
    """What a clause looks like in each band of scores, the lowest first; the usual dimensions need not say so."""


@entity
class ScoringMethod:
    """A way to score the clauses of some aspects: `adli`, `letci`."""

    id: str
    """Permanent id."""
    label: Text
    """Its name."""
    clauses: tuple[str, ...]
    """Ids of clauses; it holds for them and all below."""
    dimensions: tuple[Dimension, ...]
    """What is scored."""
    step: int = STEP
    """Scores go from 0 to 100 in steps of this size."""


@entity
class AspectWeight:
    """The share of an aspect in the whole score."""

    clause: str
    """Id of the clause that heads the aspect."""
    weight: int
    """Per cent; the weights of all aspects add up to 100."""


@entity
class ScoreBand:
    """A band of scores, such as 50 to 65: what is alike enough to be described together."""

    lowest: int
    """Its lowest score."""
    highest: int
    """Its highest score."""
    label: Text
    """What it is called: *Working*."""


@entity
class Scoring:
    """Scoring of clauses. The standard has no scores: every output says that these are the tool's addition."""

    methods: tuple[ScoringMethod, ...]
    """One for processes and one for results, as a rule."""
    weights: tuple[AspectWeight, ...]
    """Weights of the aspects."""
    bands: tuple[ScoreBand, ...] = ()
    """The bands of scores, the lowest first; the usual six when nothing is written."""

    def method_of(self, chain: Iterable[str]) -> ScoringMethod | None:
        """Return the method for a clause, given the ids of those above it and its own; none when it is not scored."""
        ids = frozenset(chain)
        return next((method for method in self.methods if ids & frozenset(method.clauses)), None)


class ScoringFault(NamedTuple):
    """What is wrong with the settings of scoring: a key of words, its path below `scoring`, and what is filled in."""

    key: str
    path: tuple[str | int, ...]
    values: dict[str, object]
    rule: str = "CFG006"


def scoring_faults(scoring: Scoring) -> Iterator[ScoringFault]:
    """Yield what is wrong with the settings of scoring."""
    yield from _sum_fault([weight.weight for weight in scoring.weights], "", ("weights",))
    if len({weight.clause for weight in scoring.weights}) != len(scoring.weights):
        yield ScoringFault("weight-twice", ("weights",), {})
    if len({method.id for method in scoring.methods}) != len(scoring.methods):
        yield ScoringFault("method-twice", ("methods",), {})
    taken: set[str] = set()
    for position, method in enumerate(scoring.methods):
        path = ("methods", position)
        yield from _sum_fault([d.weight for d in method.dimensions], method.id, (*path, "dimensions"))
        if len({dimension.id for dimension in method.dimensions}) != len(method.dimensions):
            yield ScoringFault("dimension-twice", (*path, "dimensions"), {"id": method.id})
        if not 1 <= method.step <= WHOLE or WHOLE % method.step:
            yield ScoringFault("step", (*path, "step"), {"step": method.step})
        twice = taken & set(method.clauses)
        if twice:
            yield ScoringFault("two-methods", (*path, "clauses"), {"id": min(twice)})
        taken |= set(method.clauses)
        yield from _look_faults(scoring, method, path)
    yield from _band_faults(scoring)


def _look_faults(scoring: Scoring, method: ScoringMethod, path: tuple[str | int, ...]) -> Iterator[ScoringFault]:
    wanted = len(scoring.bands or USUAL_BANDS)
    for position, dimension in enumerate(method.dimensions):
        count = len(dimension.bands)
        if dimension.bands and count != wanted:
            values: dict[str, object] = {"id": dimension.id, "found": count, "wanted": wanted}
            yield ScoringFault("band-looks", (*path, "dimensions", position, "bands"), values, "CFG007")


def _band_faults(scoring: Scoring) -> Iterator[ScoringFault]:
    """Yield each score that lies in no band or in two, and what is no band."""
    steps = {method.step for method in scoring.methods if 1 <= method.step <= WHOLE}
    expected = 0
    for position, band in enumerate(scoring.bands):
        values: dict[str, object] = {"lowest": band.lowest, "highest": band.highest}
        if not 0 <= band.lowest <= band.highest <= WHOLE:
            yield ScoringFault("band-ends", ("bands", position), values, "CFG007")
            return
        if band.lowest < expected:
            yield ScoringFault("band-overlap", ("bands", position), {**values, "score": band.lowest}, "CFG007")
            return
        between = [score for score in range(expected, band.lowest) if any(score % step == 0 for step in steps)]
        if between:
            yield ScoringFault("band-gap", ("bands", position), {**values, "score": between[0]}, "CFG007")
            return
        expected = band.highest + 1
    if scoring.bands and expected <= WHOLE:
        yield ScoringFault("band-gap", ("bands", len(scoring.bands) - 1), {"score": WHOLE}, "CFG007")


def _sum_fault(weights: list[int], whose: str, path: tuple[str | int, ...]) -> Iterator[ScoringFault]:
    if any(weight < 0 for weight in weights):
        yield ScoringFault("weight-negative", path, {"whose": whose})
    elif sum(weights) != WHOLE:
        yield ScoringFault("weights-sum", path, {"whose": whose, "sum": sum(weights)})
