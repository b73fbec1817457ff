"""Fields that contradict each other are told, whatever they came in by, and nothing is changed."""

import json
from dataclasses import replace

import pytest

from generator.assess.format import Answer, Assessment, Attachment, EvidenceFound
from generator.assess.gate import openness, visit_faults
from generator.assess.grading import grade_name, grades_of
from generator.assess.hands import written
from generator.assess.reading import Reading, read_assessment
from generator.assess.report import report_view
from generator.assess.settled import settled
from generator.assess.summary import open_points, reviewed
from generator.model.config import GradeLabel
from tests.builders import text
from tests.kits import ON, answered, blank, by_hand, only_hand, settings, small_kit

KIT = small_kit()
BLANK = blank(KIT.index)
OBSERVATION = GradeLabel(id="observation", label=text("观察项", "Observation"), help=text(), nonconformity="no")


def read(assessment: Assessment) -> Reading:
    """Return an assessment after it was written and read."""
    return read_assessment(written(by_hand(assessment), KIT.index).encode(), KIT.index, KIT.config)


@pytest.mark.parametrize(
    ("finding", "grade", "reason", "told"),
    [
        ("conforms", "major", "", ("grade-apart",)),
        ("not-applicable", "minor", "没有", ("grade-apart",)),
        (None, "minor", "", ("grade-apart", "not-reviewed")),
        ("partly", "observation", "", ("grade-apart",)),
        ("partly", "minor", "没有", ("reason-apart",)),
        ("does-not", None, "", ("no-grade",)),
        ("does-not", "major", "", ()),
        ("not-applicable", None, "", ("no-reason",)),
        ("not-applicable", None, "没有", ()),
        ("conforms", None, "", ()),
    ],
)
def test_an_answer_is_open_while_its_fields_contradict(
    finding: str | None, grade: str | None, reason: str, told: tuple[str, ...]
) -> None:
    """A grade goes with a nonconformity, a reason with what is not applicable."""
    answer = Answer(
        fingerprint="00000000", finding=finding, grade=grade, reason=reason, evidence=EvidenceFound(records="R-1")
    )
    assert openness(KIT.config, answer) == told


def test_a_grade_that_is_no_nonconformity_goes_with_what_conforms() -> None:
    """The settings may define an observation; it goes with a provision that is met, and with no other."""
    config = settings(grades=(OBSERVATION,))
    answer = Answer(
        fingerprint="00000000", finding="conforms", grade="observation", evidence=EvidenceFound(records="R-1")
    )
    assert openness(config, answer) == ()
    assert openness(config, replace(answer, finding="partly")) == ("grade-apart",)
    assert grade_name(config, "observation").zh == "观察项"
    assert [grade.id for grade in grades_of(settings())] == ["major", "minor"]


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        ("2026-11-23", "2026-11-24", ()),
        ("2026-11-24", "2026-11-23", (("days-apart", "last_day"),)),
        ("2026-02-30", "2026-02-01", (("no-such-day", "first_day"),)),
        ("", "2025-02-29", (("no-such-day", "last_day"),)),
        ("", "2024-02-29", ()),
    ],
)
def test_days_that_cannot_be(first: str, last: str, told: tuple[tuple[str, str], ...]) -> None:
    """A last day before the first, and days that the calendar does not have."""
    assert visit_faults(replace(BLANK, first_day=first, last_day=last)) == told


def test_what_contradicts_is_read_told_and_kept() -> None:
    """Conforms with a major nonconformity comes in as it was written, with a warning, and is an open point."""
    made = answered(BLANK, "5.1.1-a-1", finding="conforms", grade="worst", evidence=EvidenceFound(records="R-1"))
    reading = read(replace(made, first_day="2026-11-24", last_day="2026-11-23"))
    assert reading.file
    assert only_hand(reading.file).items["5.1.1-a-1"].grade == "worst"
    assert sorted(problem.rule for problem in reading.problems) == ["ASM006", "ASM015", "ASM015"]
    view = report_view(KIT.index, KIT.config, settled(reading.file), ("zh",), ON)
    named = json.dumps([*view["open"], view["items"][0]["graded"]], ensure_ascii=False)
    assert "有分级，而评价发现不应有此分级" in named
    assert "结束日期早于开始日期" in named
    assert "worst" in named


def test_a_share_says_what_it_is_of() -> None:
    """One of one, with five items of which one was reviewed."""
    made = answered(BLANK, "5.1.1-a-1", finding="conforms", evidence=EvidenceFound(records="R-1"))
    view = report_view(KIT.index, KIT.config, made, ("zh",), ON)
    assert view["total"]["share"] == "100% (1/1)"
    assert view["share_told"]["zh"] == "检查项共5项，已评审1项；符合率100% (1/1)"


def test_a_photo_with_a_remark_is_evidence_and_one_without_is_none() -> None:
    """Whoever wrote no words beside it has the item open."""
    answer = Answer(fingerprint="00000000", finding="conforms")
    assert openness(KIT.config, answer) == ("no-evidence",)
    assert openness(KIT.config, answer, captioned=True) == ()
    photo = Attachment(item="5.1.1-a-1", name="a.jpg", type="image/jpeg", size=1, sha256="0" * 64)
    made = by_hand(answered(BLANK, "5.1.1-a-1", finding="conforms"))
    for note, kinds in (("", ["no-evidence"]), (" ", ["no-evidence"]), ("柜台上的告示", [])):
        hand = replace(made.hands["h-1"], attachments={"f-1": replace(photo, note=note)})
        rows = reviewed(KIT.index, KIT.config, settled(replace(made, hands={"h-1": hand})))
        assert [kind for kind, _ in open_points(rows) if kind == "no-evidence"] == kinds
