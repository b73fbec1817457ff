"""The assessment file: what it takes, what it refuses, and that nothing of it is lost on the way."""

import json
import re

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from generator.assess.blank import blank_assessment
from generator.assess.format import Answer, Assessment, EvidenceFound, assessment_schema, written
from generator.assess.messages import RULES
from generator.assess.reading import read_assessment
from generator.model.place import Value
from tests.kits import FINDINGS, MOMENT, ROOT, answered, small_kit

KIT = small_kit()
BLANK = blank_assessment(KIT.index, ())
WORDS = some.text(
    alphabet=some.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t"), max_size=200
)  # fmt: skip
LINE = some.text(alphabet=some.characters(exclude_categories=["Cs", "Cc"]), max_size=200)
ANSWER = some.builds(
    Answer,
    fingerprint=some.from_regex(r"[0-9a-f]{8}", fullmatch=True),
    finding=some.sampled_from([None, *(finding.id for finding in FINDINGS)]),
    reason=WORDS,
    grade=some.sampled_from([None, "major", "minor", "observation"]),
    evidence=some.builds(EvidenceFound, interviewed=WORDS, records=WORDS, observed=WORDS),
    opportunity=WORDS,
    strength=WORDS,
    changed=some.sampled_from(["", MOMENT]),
)
ASSESSMENT = some.builds(
    Assessment,
    format=some.just(BLANK.format),
    version=some.just(BLANK.version),
    standard=some.just(BLANK.standard),
    id=some.from_regex(r"[0-9A-Za-z][0-9A-Za-z._-]{0,20}", fullmatch=True),
    name=LINE,
    organization=LINE,
    site=LINE,
    assessor=LINE,
    accompanied=LINE,
    first_day=some.dates().map(lambda day: day.isoformat()),
    last_day=some.just(""),
    language=some.sampled_from([None, "zh", "en"]),
    scope=some.lists(some.sampled_from(["5", "5.1", "5.2.1.1"]), max_size=3, unique=True).map(tuple),
    items=some.dictionaries(some.sampled_from(list(BLANK.items)), ANSWER),
    scores=some.just({}),
    created=some.just(MOMENT),
    changed=some.just(MOMENT),
)


def told(raw: str | bytes) -> list[tuple[str, str]]:
    """Return rule and message of every problem of a file."""
    encoded = raw.encode() if isinstance(raw, str) else raw
    return [
        (problem.rule, problem.message) for problem in read_assessment(encoded, KIT.index, KIT.config).problems
    ]  # fmt: skip


def changed(path: str, value: Value) -> str:
    """Return the blank assessment as JSON with one value changed, named by its keys with `/` between."""
    made = json.loads(written(BLANK))
    *keys, last = path.split("/")
    at = made
    for key in keys:
        at = at[key]
    at[last] = value
    return json.dumps(made)


@given(ASSESSMENT)
@settings(deadline=None, max_examples=60)
def test_what_is_written_is_read_back_whole(assessment: Assessment) -> None:
    """Whatever a person typed comes back to the character, and the schema accepts what is written."""
    text = written(assessment)
    assert read_assessment(text.encode(), KIT.index, KIT.config).assessment == assessment
    jsonschema.validate(json.loads(text), json.loads(assessment_schema()))


@given(some.binary(max_size=200) | some.text(max_size=200).map(str.encode))
@settings(deadline=None)
def test_any_other_file_is_refused_with_a_reason(raw: bytes) -> None:
    """A file that is no assessment never raises and never passes."""
    reading = read_assessment(raw, KIT.index, KIT.config)
    assert reading.assessment is None
    assert reading.problems


@given(some.integers(min_value=0), some.binary(min_size=1, max_size=3))
@settings(deadline=None)
def test_a_damaged_file_is_read_or_refused(position: int, damage: bytes) -> None:
    """Bytes overwritten anywhere lead to a reading or to a reason, never to an exception."""
    raw = written(BLANK).encode()
    at = position % len(raw)
    reading = read_assessment(raw[:at] + damage + raw[at + len(damage) :], KIT.index, KIT.config)
    assert reading.assessment or reading.problems


@pytest.mark.parametrize(
    ("raw", "rule", "message"),
    [
        (b"\xff\xfe", "ASM001", "the file is not UTF-8 text"),
        ('{"format": "clausebook-assessment", "format": "x"}', "ASM001", 'the key "format" stands twice'),
        ("[" * 100_000, "ASM001", "nested too deeply"),
        ("{}", "ASM002", "this is not an assessment"),
        ("[1]", "ASM002", "this is not an assessment"),
        (changed("version", 2), "ASM003", "the file has version 2 of the format, and this is version 1"),
        (changed("version", "1"), "ASM003", "no known version"),
        (changed("colour", "red"), "ASM004", 'the key "colour" is unknown'),
        (changed("items/5.1.1-a-1/colour", "red"), "ASM004", 'the key "items.5.1.1-a-1.colour" is unknown'),
        (changed("items/5.1.1-a-1/reason", 5), "ASM004", '"items.5.1.1-a-1.reason" is 5'),
        (changed("items/5.1.1-a-1/reason", "\x00"), "ASM004", '"items.5.1.1-a-1.reason"'),
        (changed("items/5.1.1-a-1/reason", "\ud800"), "ASM004", "half a character"),
        (changed("items/5.1.1-a-1/grade", "the worst"), "ASM004", '"items.5.1.1-a-1.grade"'),
        (changed("items/5.1.1-a-1", {}), "ASM004", 'the key "items.5.1.1-a-1.fingerprint" is missing'),
        (changed("first_day", "23.11.2026"), "ASM004", '"first_day"'),
        (changed("standard/id", "other"), "ASM005", 'it assesses the standard "other", and this one is "ex-1"'),
        (changed("standard/edition", "1-2016"), "ASM005", 'it assesses the edition "1-2016"'),
        (changed("items/5.1.1-a-1/finding", "conform"), "ASM006", 'the finding "conform" of "5.1.1-a-1" is unknown'),
        (changed("scores", {"5.1.1": {"approach": 50}}), "ASM012", '"5.1.1" has a score'),
    ],
)  # fmt: skip
def test_what_is_wrong_is_refused_by_name(raw: str | bytes, rule: str, message: str) -> None:
    """Each fault has its rule and says what is wrong; the file is not read."""
    found = told(raw)
    assert [one for one, _ in found] == [rule]
    assert message in found[0][1]
    assert read_assessment(raw.encode() if isinstance(raw, str) else raw, KIT.index, KIT.config).assessment is None


def test_what_is_odd_is_told_and_kept() -> None:
    """A changed provision, an item that is gone, an answer outside the scope: accepted, each told."""
    made = answered(BLANK, "5.1.1-a-1", finding="conforms", fingerprint="00000000")
    made = answered(made, "5.2.1.1-a-1", finding="partly")
    text = written(made).replace('"scope": []', '"scope": ["5.1"]').replace('"5.1.2-b-2"', '"5.1.2-z-1"')
    reading = read_assessment(text.encode(), KIT.index, KIT.config)
    assert [problem.rule for problem in reading.problems] == ["ASM007", "ASM008", "ASM010"]
    assert reading.assessment
    assert "5.1.2-z-1" in reading.assessment.items


def test_line_ends_of_windows_become_those_of_the_format() -> None:
    """CRLF from a text field is no fault."""
    text = changed("items/5.1.1-a-1/reason", "一\r\n二\r三")
    reading = read_assessment(text.encode(), KIT.index, KIT.config)
    assert reading.assessment
    assert reading.assessment.items["5.1.1-a-1"].reason == "一\n二\n三"


@pytest.mark.parametrize("page", ["docs/assessors.md", "docs/zh/assessors.md"])
def test_every_rule_of_reading_is_documented(page: str) -> None:
    """In both languages, and none that is not told."""
    listed = re.findall(r"^\| (ASM\d+) \|", (ROOT / page).read_text(encoding="utf-8"), re.MULTILINE)
    assert listed == sorted({rule for rule, _ in RULES.values()})
