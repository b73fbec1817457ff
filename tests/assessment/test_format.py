"""The assessment file: what it takes, what it refuses, and that nothing of it is lost on the way."""

import json
import re
from dataclasses import replace

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from generator.assess.blank import NOBODY, blank_assessment
from generator.assess.hands import AssessmentFile, assessment_schema, written
from generator.assess.messages import RULES
from generator.assess.reading import read_assessment
from generator.model.place import Value
from tests.assessment.files import KIT, LINE, WORDS, files
from tests.kits import ROOT, answered, blank, first_version, only_hand

BLANK = blank_assessment(KIT.index, ())
ITEMS = f"hands/{NOBODY}/items"


def told(raw: str | bytes) -> list[tuple[str, str]]:
    """Return rule and message of every problem of a file."""
    encoded = raw.encode() if isinstance(raw, str) else raw
    return [
        (problem.rule, problem.message) for problem in read_assessment(encoded, KIT.index, KIT.config).problems
    ]  # fmt: skip


def changed(path: str, value: Value) -> str:
    """Return the blank assessment as JSON with one value changed, named by its keys with `/` between."""
    made = json.loads(written(BLANK, KIT.index))
    *keys, last = path.split("/")
    at = made
    for key in keys:
        at = at[key]
    at[last] = value
    return json.dumps(made)


@given(files(WORDS, LINE))
@settings(deadline=None, max_examples=60)
def test_what_is_written_is_read_back_whole(file: AssessmentFile) -> None:
    """Whatever a person typed comes back to the character, and the schema accepts what is written."""
    text = written(file, KIT.index)
    assert read_assessment(text.encode(), KIT.index, KIT.config).file == file
    jsonschema.validate(json.loads(text), json.loads(assessment_schema()))


def test_a_file_of_the_first_version_is_one_hand() -> None:
    """Named by its assessor, so that the next file of the same person joins it."""
    made = replace(answered(blank(KIT.index), "5.1.1-a-1", finding="conforms"), assessor="王五", organization="甲公司")
    read = [
        read_assessment(json.dumps(first_version(one)).encode(), KIT.index, KIT.config).file
        for one in (made, replace(made, assessor=" 王五\u3000", site="上海"), replace(made, assessor=""))
    ]
    assert [only_hand(file).head.organization for file in read] == ["甲公司"] * 3
    first, same, nobody = (list(file.hands) for file in read if file)
    assert first == same
    assert first[0].startswith("v1-")
    assert nobody != first


@given(some.binary(max_size=200) | some.text(max_size=200).map(str.encode))
@settings(deadline=None)
def test_any_other_file_is_refused_with_a_reason(raw: bytes) -> None:
    """A file that is no assessment never raises and never passes."""
    reading = read_assessment(raw, KIT.index, KIT.config)
    assert reading.file is None
    assert reading.problems


@given(some.integers(min_value=0), some.binary(min_size=1, max_size=3))
@settings(deadline=None)
def test_a_damaged_file_is_read_or_refused(position: int, damage: bytes) -> None:
    """Bytes overwritten anywhere lead to a reading or to a reason, never to an exception."""
    raw = written(BLANK, KIT.index).encode()
    at = position % len(raw)
    reading = read_assessment(raw[:at] + damage + raw[at + len(damage) :], KIT.index, KIT.config)
    assert reading.file or reading.problems


@pytest.mark.parametrize(
    ("raw", "rule", "message"),
    [
        (b"\xff\xfe", "ASM001", "the file is not UTF-8 text"),
        ('{"format": "clausebook-assessment", "format": "x"}', "ASM001", 'the key "format" stands twice'),
        ("[" * 100_000, "ASM001", "nested too deeply"),
        ("{}", "ASM002", "this is not an assessment"),
        ("[1]", "ASM002", "this is not an assessment"),
        (changed("version", 3), "ASM003", "the file has version 3 of the format, and this is version 2"),
        (changed("version", "1"), "ASM003", "no known version"),
        (changed("colour", "red"), "ASM004", 'the key "colour" is unknown'),
        (changed(f"{ITEMS}/5.1.1-a-1/colour", "red"), "ASM004", 'key "hands.blank.items.5.1.1-a-1.colour" is unknown'),
        (changed(f"{ITEMS}/5.1.1-a-1/reason", 5), "ASM004", '"hands.blank.items.5.1.1-a-1.reason" is 5'),
        (changed(f"{ITEMS}/5.1.1-a-1/reason", "\x00"), "ASM004", '"hands.blank.items.5.1.1-a-1.reason"'),
        (changed(f"{ITEMS}/5.1.1-a-1/reason", "\ud800"), "ASM004", "half a character"),
        (changed(f"{ITEMS}/5.1.1-a-1/grade", "the worst"), "ASM004", '"hands.blank.items.5.1.1-a-1.grade"'),
        (changed(f"{ITEMS}/5.1.1-a-1", {}), "ASM004", 'the key "hands.blank.items.5.1.1-a-1.fingerprint" is missing'),
        (changed(f"hands/{NOBODY}/head/first_day", "23.11.2026"), "ASM004", '"hands.blank.head.first_day"'),
        (changed("standard/id", "other"), "ASM005", 'it assesses the standard "other", and this one is "ex-1"'),
        (changed("standard/edition", "1-2016"), "ASM005", 'it assesses the edition "1-2016"'),
        (changed(f"{ITEMS}/5.1.1-a-1/finding", "conform"), "ASM006", 'the finding "conform" of "5.1.1-a-1" is unknown'),
        (changed(f"hands/{NOBODY}/scores", {"5.2.1.1": {"given": {"a": 50}}}), "ASM012", '"5.2.1.1" has a score'),
    ],
)  # fmt: skip
def test_what_is_wrong_is_refused_by_name(raw: str | bytes, rule: str, message: str) -> None:
    """Each fault has its rule and says what is wrong; the file is not read."""
    found = told(raw)
    assert [one for one, _ in found] == [rule]
    assert message in found[0][1]
    assert read_assessment(raw.encode() if isinstance(raw, str) else raw, KIT.index, KIT.config).file is None


def test_the_last_assessment_may_be_of_another_edition() -> None:
    """Which is told; of another standard it may not be."""
    raw = changed("standard/edition", "1-2016").encode()
    reading = read_assessment(raw, KIT.index, KIT.config, former=True)
    assert reading.file
    assert [(one.rule, one.severity) for one in reading.problems] == [("ASM005", "warning")]
    assert "only items whose provisions read the same are compared" in reading.problems[0].said.en
    other = read_assessment(changed("standard/id", "other").encode(), KIT.index, KIT.config, former=True)
    assert other.file is None


def test_what_is_odd_is_told_and_kept() -> None:
    """A changed provision, an item that is gone, an answer outside the scope: accepted, each told."""
    made = answered(blank(KIT.index), "5.1.1-a-1", finding="conforms", fingerprint="00000000")
    made = answered(made, "5.2.1.1-a-1", finding="partly")
    text = (
        json.dumps(first_version(made)).replace('"scope": []', '"scope": ["5.1"]').replace('"5.1.2-b-2"', '"5.1.2-z-1"')
    )
    reading = read_assessment(text.encode(), KIT.index, KIT.config)
    assert [problem.rule for problem in reading.problems] == ["ASM007", "ASM008", "ASM010"]
    assert "5.1.2-z-1" in only_hand(reading.file).items


def test_line_ends_of_windows_become_those_of_the_format() -> None:
    """CRLF from a text field is no fault."""
    text = changed(f"{ITEMS}/5.1.1-a-1/reason", "一\r\n二\r三")
    reading = read_assessment(text.encode(), KIT.index, KIT.config)
    assert only_hand(reading.file).items["5.1.1-a-1"].reason == "一\n二\n三"


@pytest.mark.parametrize("page", ["docs/assessors.md", "docs/zh/assessors.md"])
def test_every_rule_of_reading_is_documented(page: str) -> None:
    """In both languages, and none that is not told."""
    listed = re.findall(r"^\| (ASM\d+) \|", (ROOT / page).read_text(encoding="utf-8"), re.MULTILINE)
    assert listed == sorted({rule for rule, _ in RULES.values()})
