"""Bands of scores: every score has one, and the usual ones say what they mean."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator.assess.bands import band_of, band_rules, band_told, bands_of, looks_of
from generator.model import Text
from generator.model.scoring import ScoreBand, scoring_faults
from generator.source.config import load_config
from tests.builders import text
from tests.kits import SCORING
from tests.unit.test_scoring import switched_on

METHOD = SCORING.methods[0]
LOW, HIGH = (
    ScoreBand(lowest=lowest, highest=highest, label=text("低", "Low")) for lowest, highest in ((0, 45), (50, 100))
)


@pytest.mark.parametrize(
    ("score", "label"),
    [(0, "Not yet there"), (5, "Not yet there"), (7.5, "Not yet there"), (9.96, "Beginning"), (10, "Beginning"),
        (62.5, "Working"), (69.94, "Working"), (90, "Leading"), (100, "Leading")],
)  # fmt: skip
def test_each_score_has_a_band(score: float, label: str) -> None:
    """A mean between two bands is in the lower one; what is shown as 10.0 is 10."""
    band = band_of(SCORING, score)
    assert band
    assert band.label.en == label


def test_no_score_has_no_band() -> None:
    """Nothing is said of what was not scored."""
    assert band_of(SCORING, None) is None


def test_usual_bands_reach_up_to_the_next_where_steps_are_finer() -> None:
    """No possible score lies between what two bands say of themselves."""
    fine = replace(SCORING, methods=(replace(METHOD, step=1),))
    assert [(band.lowest, band.highest) for band in bands_of(fine)] == [
        (0, 9), (10, 29), (30, 49), (50, 69), (70, 89), (90, 100),
    ]  # fmt: skip
    assert band_told(bands_of(SCORING)[3]) == Text(zh="有效（50～65）", en="Working (50–65)")


def test_usual_dimensions_are_described_in_both_languages(tmp_path: Path) -> None:
    """Four of processes and four of results, each in six bands; no two descriptions are the same."""
    config, _ = load_config(switched_on(tmp_path))
    assert config
    assert config.scoring
    scoring = config.scoring
    looks = [looks_of(scoring, method, one) for method in scoring.methods for one in method.dimensions]
    assert [len(found) for found in looks] == [6] * 8
    for language in ("zh", "en"):
        assert len({getattr(look, language) for found in looks for look in found}) == 48


def test_own_bands_have_no_usual_descriptions() -> None:
    """What is written for six bands is not said of two."""
    own = replace(SCORING, bands=(LOW, HIGH))
    assert looks_of(own, METHOD, METHOD.dimensions[0]) == ()
    told = replace(METHOD.dimensions[0], bands=(text("少", "Little"), text("多", "Much")))
    assert looks_of(own, METHOD, told)[1].en == "Much"
    assert band_rules(None) == {"bands": [], "looks": {}}


@pytest.mark.parametrize(
    ("bands", "score"),
    [((replace(LOW, lowest=5), HIGH), 0), ((LOW, replace(HIGH, lowest=60)), 50),
        ((LOW, replace(HIGH, highest=95)), 100), ((LOW,), 100)],
)  # fmt: skip
def test_a_score_without_a_band_is_told(bands: tuple[ScoreBand, ...], score: int) -> None:
    """The first of them, at the band behind it."""
    (fault,) = scoring_faults(replace(SCORING, bands=bands))
    assert (fault.key, fault.values["score"], fault.rule) == ("band-gap", score, "CFG007")
