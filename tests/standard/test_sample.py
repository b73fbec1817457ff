"""The worked example of the real standard: whole, alike in both languages, and said to be made up."""

import re
from pathlib import Path

import pytest

from generator.assess.format import Assessment
from generator.assess.hands import SAMPLE_MARK
from generator.assess.nonconformities import lacks, state_of
from generator.assess.settled import settled
from generator.assess.summary import open_points, reviewed
from generator.formats.sample import Sample, read_samples
from generator.model import LANGUAGES, Language
from generator.model.config import SiteConfig
from generator.source.config import load_config
from generator.source.load import load
from generator.standard.index import Index

ROOT = Path(__file__).parents[2]
ITEMS, LEAST_FAULTS = 20, 5
_MADE_UP = {"zh": "虚构", "en": "made up"}


@pytest.fixture(scope="module")
def index() -> Index:
    """Return the real standard."""
    standard = load(ROOT / "standard").standard
    assert standard is not None
    return Index(standard)


@pytest.fixture(scope="module")
def config() -> SiteConfig:
    """Return the settings of its site."""
    settings, _ = load_config(ROOT / "site_config.yml")
    assert settings is not None
    return settings


@pytest.fixture(scope="module")
def samples(index: Index, config: SiteConfig) -> dict[Language, Sample]:
    """Return the samples; there is nothing to tell of them."""
    found, problems = read_samples(index, config, load(ROOT / "standard").sources)
    assert [str(problem) for problem in problems] == []
    return found


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Language:
    """Return each language in turn."""
    made: Language = request.param
    return made


@pytest.fixture
def assessment(samples: dict[Language, Sample], language: Language) -> Assessment:
    """Return what the hands of a sample say together."""
    return settled(samples[language].file)


def test_nothing_is_left_to_do(index: Index, config: SiteConfig, assessment: Assessment) -> None:
    """Twenty items of all aspects of clause 5, each answered with evidence and agreed; nonconformities lack nothing."""
    rows = reviewed(index, config, assessment)
    assert len(rows) == ITEMS
    assert list(open_points(rows)) == []
    assert list(lacks(config, assessment, [row.question.id for row in rows])) == []
    assert {row.answer.finding for row in rows} == {finding.id for finding in config.findings}
    assert any(row.answer.opportunity for row in rows)
    assert any(row.answer.strength for row in rows)
    aspects = {index.aspect_of[row.clause.id].id for row in rows}
    assert aspects == set(index.aspects) - {"4"}


def test_nonconformities_are_followed(assessment: Assessment) -> None:
    """On the day of its last change one is closed and one overdue; each names its provision, cause and owner."""
    found = assessment.nonconformities.values()
    assert len(found) > LEAST_FAULTS
    states = [state_of(one, assessment.changed[:10]) for one in found]
    assert (states.count("closed"), states.count("overdue")) == (1, 1)
    for one in found:
        assert all((one.statement, one.evidence, one.cause, one.correction, one.action, one.owner, one.due)), one.number
        clauses = {item.split("-")[0] for item in one.items}
        assert all(clause in one.statement for clause in clauses), one.number


def test_it_says_that_it_is_made_up(assessment: Assessment, language: Language) -> None:
    """Wherever its name or that of its organization stands."""
    assert assessment.id.startswith(SAMPLE_MARK)
    assert _MADE_UP[language] in assessment.name
    assert _MADE_UP[language] in assessment.organization
    assert _MADE_UP[language] in assessment.report["confidentiality"]


def test_both_languages_tell_the_same(samples: dict[Language, Sample]) -> None:
    """The same findings, grades, days and figures."""
    zh, en = (settled(samples[language].file) for language in LANGUAGES)
    assert {id_: (one.finding, one.grade) for id_, one in zh.items.items()} == {
        id_: (one.finding, one.grade) for id_, one in en.items.items()
    }
    for id_, one in zh.items.items():
        other = en.items[id_]
        assert _figures(one.evidence.records) == _figures(other.evidence.records), id_
    days = [[(one.number, one.due, one.verified, one.closed) for one in a.nonconformities.values()] for a in (zh, en)]
    assert days[0] == days[1]
    assert [one.item for one in zh.attachments] == [one.item for one in en.attachments]


def _figures(words: str) -> list[str]:
    """Return the numbers of a text that have three digits or more, as records have."""
    return sorted(re.findall(r"\d{3,}", words))
