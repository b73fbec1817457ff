"""Scores: off by default, right when switched on, refused when their weights do not add up."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from generator.model.scoring import AspectWeight, Scoring, scoring_faults
from generator.source.config import load_config
from generator.words import said
from tests.kits import ROOT, SCORING

METHOD = SCORING.methods[0]


def switched_on(folder: Path) -> Path:
    """Return the settings of this repository with what is commented out."""
    text = (ROOT / "site_config.yml").read_text(encoding="utf-8")
    start = text.index("# scoring:")
    file = folder / "site_config.yml"
    file.write_text(text[:start] + re.sub(r"^# ", "", text[start:], flags=re.MULTILINE), encoding="utf-8")
    return file


def test_scores_are_off_and_what_is_commented_out_works(tmp_path: Path) -> None:
    """The settings of this repository have no scores; without the comment signs they have both methods."""
    config, _ = load_config(ROOT / "site_config.yml")
    assert config
    assert config.scoring is None
    config, problems = load_config(switched_on(tmp_path))
    assert problems == ()
    assert config
    assert config.scoring
    assert [method.id for method in config.scoring.methods] == ["adli", "letci"]
    method = config.scoring.method_of(("5", "5.6", "5.6.2"))
    assert method
    assert method.id == "letci"


@pytest.mark.parametrize(
    ("scoring", "message"),
    [
        (Scoring(methods=(METHOD,), weights=()), "the weights of  add up to 0"),
        (replace(SCORING, weights=(AspectWeight(clause="5.1", weight=-1),)), "a weight of  is below 0"),
        (replace(SCORING, methods=(replace(METHOD, dimensions=METHOD.dimensions[:1]),)),
            "the weights of adli add up to 60"),
        (replace(SCORING, methods=(replace(METHOD, step=7),)), "steps of 7 do not lead from 0 to 100"),
        (replace(SCORING, methods=(METHOD, replace(METHOD, id="b"))), '"5.1" has two methods'),
        (replace(SCORING, weights=(AspectWeight(clause="5.1", weight=50),) * 2), "an aspect has two weights"),
    ],
)  # fmt: skip
def test_weights_that_do_not_add_up_are_refused(scoring: Scoring, message: str) -> None:
    """Each fault is named."""
    told = [(fault.key, fault.values) for fault in scoring_faults(scoring)]
    assert message in [said(f"problems.{key}", **values).en for key, values in told]
