"""OSCAL assessment results say what an assessment says, and are read by compliance-trestle."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from trestle.oscal.assessment_results import AssessmentResults

from generator.assess.format import Assessment, EvidenceFound
from generator.assess.hands import written
from generator.cli.main import main
from generator.formats.requirements.catalog import catalog
from generator.formats.requirements.oscal import line
from generator.formats.requirements.results import left_out, results
from generator.formats.requirements.view import requirements_of
from generator.model import LANGUAGES
from generator.model.errors import NothingThereError
from tests.export.requirements import ODD, objects, props, said, through_trestle
from tests.kits import ROOT, answered, blank, by_hand, real_kit, small_kit

KIT = small_kit()
VIEW = requirements_of(KIT, LANGUAGES)


def day(words: str = "王经理") -> Assessment:
    """Return an assessment in which three of five items were reviewed."""
    made = replace(blank(KIT.index), name="A visit", organization="Acme", first_day="2026-11-23")
    seen = EvidenceFound(interviewed=words, observed=words)
    made = answered(made, "5.1.1-a-1", finding="does-not", grade="major", evidence=seen)
    made = answered(made, "5.1.2-b-1", finding="conforms", strength=words, changed="2026-11-24T08:00:00Z")
    return answered(made, "5.1.2-b-2", finding="not-applicable", reason="无")


def result_of(assessment: Assessment, folder: Path) -> dict[str, Any]:
    """Return the one result, read by trestle."""
    made = results(VIEW, assessment)
    through_trestle(AssessmentResults, made, folder)
    (one,) = json.loads(made)["assessment-results"]["results"]
    return dict(one)


def test_what_was_found_is_there_and_nothing_else(tmp_path: Path) -> None:
    """No finding without a judgement: what does not apply has an observation, what was not reviewed a count."""
    one = result_of(day(), tmp_path)
    observed = {each["title"]: each for each in one["observations"]}
    assert set(observed) == {"5.1.1-a-1", "5.1.2-b-1", "5.1.2-b-2"}
    assert observed["5.1.1-a-1"]["methods"] == ["INTERVIEW", "EXAMINE"]
    assert observed["5.1.2-b-2"]["methods"] == ["UNKNOWN"]
    assert observed["5.1.2-b-1"]["collected"] == "2026-11-24T08:00:00+00:00"
    assert props(observed["5.1.1-a-1"]).items() >= {"finding": "does-not", "grade": "major"}.items()
    states = {each["target"]["target-id"]: each["target"]["status"]["state"] for each in one["findings"]}
    assert states == {"c-5.1.1-a-1": "not-satisfied", "c-5.1.2-b-1": "satisfied"}
    assert props(one).items() >= {"organization": "Acme", "not-reviewed": "2"}.items()
    assert one["start"] == "2026-11-23T00:00:00+00:00"
    assert one["reviewed-controls"]["control-selections"][0]["include-controls"] == [
        {"control-id": "c-5.1.1"},
        {"control-id": "c-5.1.2"},
    ]


def test_its_targets_are_those_of_the_catalog(tmp_path: Path) -> None:
    """And each finding rests on an observation of the same file."""
    known = {each["id"] for each in objects(json.loads(catalog(VIEW))) if "id" in each}
    one = result_of(day(), tmp_path)
    observations = {each["uuid"] for each in one["observations"]}
    for finding in one["findings"]:
        assert finding["target"]["target-id"] in known
        assert finding["related-observations"][0]["observation-uuid"] in observations


@pytest.mark.parametrize("words", ODD)
def test_odd_words_go_through_trestle(words: str, tmp_path: Path) -> None:
    """As evidence, as strength and as the name of the visit."""
    one = result_of(replace(day(words), name=words), tmp_path)
    assert said(one["title"]) == line(words)
    assert line(words) in said(one["observations"][0]["description"])


def test_without_answers_or_a_day_there_are_no_results() -> None:
    """The message says what is lacking."""
    with pytest.raises(NothingThereError, match="no item of the standard has an answer"):
        results(VIEW, replace(blank(KIT.index), first_day="2026-11-23"))
    with pytest.raises(NothingThereError, match="fill in its first day"):
        results(VIEW, replace(day(), first_day=""))


def test_the_command_tells_what_stays_in_the_assessment(tmp_path: Path) -> None:
    """Of the sample: nonconformities, issues and logs."""
    out = tmp_path / "results.json"
    sample = ROOT / "standard" / "sample" / "en" / "assessment.json"
    done = CliRunner().invoke(main, ["export", "results", str(sample), "--lang", "en", "--out", str(out)])
    assert done.exit_code == 0, done.output
    assert f"{out}: OSCAL assessment results" in done.output
    assert "left in the assessment, are" in done.output
    assert AssessmentResults.oscal_read(out)


def test_an_assessment_of_answers_alone_leaves_nothing(tmp_path: Path) -> None:
    """And nothing is told of it; the same file gives the same bytes."""
    kit = real_kit()
    id_ = next(iter(kit.index.questions))
    made = answered(replace(blank(kit.index), first_day="2026-11-23"), id_, finding="conforms")
    file, outs = tmp_path / "assessment.json", [tmp_path / "one.json", tmp_path / "two.json"]
    file.write_text(written(by_hand(made), kit.index), encoding="utf-8")
    for out in outs:
        done = CliRunner().invoke(main, ["export", "results", str(file), "--lang", "en", "--out", str(out)])
        assert done.exit_code == 0, done.output
        assert "left in the assessment" not in done.output
    assert outs[0].read_bytes() == outs[1].read_bytes()
    assert left_out(VIEW, day()) == 0
