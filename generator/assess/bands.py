"""Bands of scores: those of the settings, or the usual six; an addition of the tool, as scores are.

`overrides/src/assess/bands.js` finds the band of a score alike.
"""

import math
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from generator.model import Text
from generator.model.scoring import STEP, USUAL_BANDS, Dimension, ScoreBand, Scoring, ScoringMethod
from generator.standard.values import pair
from generator.words import text

FILE = Path(__file__).parent / "bands.yaml"
Values = dict[str, Any]


def bands_of(scoring: Scoring) -> tuple[ScoreBand, ...]:
    """Return the bands, the lowest first; the usual ones reach up to the next where scores have finer steps."""
    if scoring.bands:
        return scoring.bands
    is_fine = any(method.step % STEP for method in scoring.methods)
    ends = [lowest - 1 for lowest, _ in USUAL_BANDS[1:]] if is_fine else [highest for _, highest in USUAL_BANDS[:-1]]
    ends.append(USUAL_BANDS[-1][1])
    return tuple(
        ScoreBand(lowest=lowest, highest=end, label=Text(**label))
        for (lowest, _), end, label in zip(USUAL_BANDS, ends, _usual()["labels"], strict=True)
    )


def looks_of(scoring: Scoring, method: ScoringMethod, dimension: Dimension) -> tuple[Text, ...]:
    """Return what a clause looks like in each band of a dimension, the lowest first; nothing where nobody says so."""
    if dimension.bands or scoring.bands:
        return dimension.bands
    return tuple(Text(**look) for look in _usual().get(method.id, {}).get(dimension.id, ()))


def band_of(scoring: Scoring, score: float | None) -> ScoreBand | None:
    """Return the band of a score as it is shown, with one decimal; a mean between two bands is in the lower one."""
    if score is None:
        return None
    shown = math.floor(score * 10 + 0.5)
    return [band for band in bands_of(scoring) if band.lowest * 10 <= shown][-1]


def band_told(band: ScoreBand) -> Text:
    """Return what a band is called, and its scores: `Working (50–65)`."""
    label = Text(zh=band.label.in_("zh"), en=band.label.in_("en"))
    return text("shared.band_told", label=label, lowest=band.lowest, highest=band.highest)


def band_rules(scoring: Scoring | None) -> Values:
    """Return as plain values what the page must know of bands."""
    if scoring is None:
        return {"bands": [], "looks": {}}
    return {
        "bands": [{"lowest": band.lowest, "told": pair(band_told(band))} for band in bands_of(scoring)],
        "looks": {
            method.id: {
                dimension.id: [pair(look) for look in looks_of(scoring, method, dimension)]
                for dimension in method.dimensions
            }
            for method in scoring.methods
        },
    }


@cache
def _usual() -> dict[str, Any]:
    made: dict[str, Any] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return made
