"""An assessment beside the one before it, and provisions that changed in their typography alone."""

from dataclasses import replace

import pytest

from generator.assess.changed_text import change_of, plain_text
from generator.assess.format import Answer, Assessment, EvidenceFound, Wording
from generator.assess.settled import settled
from generator.assess.since import compared, since_view
from generator.assess.summary import reviewed
from generator.formats.report.write import report_docx, report_html, report_pdf
from tests.export.pdf import words_of
from tests.kits import ON, answered, blank, small_kit
from tests.parity.cases import before, kits

KIT = small_kit()
SEEN = EvidenceFound(observed="看到了")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("组织，应（检查）", "组织,应(检查)"),
        ("GB/T 19001—2016", "GB/T19001-2016"),
        ("组织 应　检查", "组织应检查"),
        ("5～10", "5~10"),
        ("检查——每年", "检查—每年"),
        ("the  organization\nshall", "the organization shall"),
    ],
)
def test_typography_alone_is_no_change(one: str, other: str) -> None:
    """Width, spaces, dashes."""
    assert plain_text(one) == plain_text(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("10 5", "105"),
        ("an other", "another"),
        ("10²", "102"),
        ("宜检查", "应检查"),
        ("5-10", "5~10"),
        ("检查。", "检查"),
    ],
)
def test_what_says_something_is_a_change(one: str, other: str) -> None:
    """Spaces between digits or letters, raised figures, a word, a mark."""
    assert plain_text(one) != plain_text(other)


def test_an_answer_to_other_typography_is_not_open() -> None:
    """One to other words is, and so is one of which nobody knows the text."""
    for then, change, stale in (
        (Wording(zh="组织 应检查。", en=""), "typography", False),
        (Wording(zh="组织宜检查。", en=""), "text", True),
        (None, "text", True),
    ):
        answer = Answer(fingerprint="00000000", provision=then, finding="conforms", evidence=SEEN)
        assert change_of(KIT.index, "5.1.2-b", answer) == change
        made = replace(blank(KIT.index), items={"5.1.2-b-1": answer})
        (row,) = (row for row in reviewed(KIT.index, KIT.config, made) if row.question.id == "5.1.2-b-1")
        assert row.open == (("stale",) if stale else ())


def pair(then: dict[str, str | None], now: dict[str, str | None]) -> tuple[Assessment, Assessment]:
    """Return two assessments with one answer each, this time's first."""
    return (
        answered(blank(KIT.index), "5.1.2-b-1", **now),
        answered(blank(KIT.index), "5.1.2-b-1", **then),
    )


@pytest.mark.parametrize(
    ("then", "now", "kind"),
    [
        ({"finding": "partly"}, {"finding": "conforms"}, "better"),
        ({"finding": "partly"}, {"finding": "does-not"}, "worse"),
        ({"finding": "partly"}, {"finding": "partly"}, "same"),
        ({"finding": "partly", "grade": "major"}, {"finding": "partly", "grade": "minor"}, "better"),
        ({"finding": "partly", "grade": "major"}, {"finding": "partly"}, "same"),
        ({"finding": "does-not", "grade": "minor"}, {"finding": "partly", "grade": "major"}, "better"),
        ({"finding": "not-applicable"}, {"finding": "not-applicable"}, "same"),
        ({"finding": "not-applicable"}, {"finding": "conforms"}, "apart"),
        ({"finding": "conforms", "fingerprint": "00000000", "provision": None}, {"finding": "conforms"}, "apart"),
        ({}, {"finding": "conforms"}, "new"),
        ({"finding": "conforms"}, {}, "not-yet"),
        ({}, {}, None),
    ],
)
def test_better_worse_or_the_same(then: dict[str, str | None], now: dict[str, str | None], kind: str | None) -> None:
    """By what a finding counts as, then by its grade."""
    found = [row.kind for row in compared(KIT.index, KIT.config, *pair(then, now))]
    assert found == ([kind] if kind else [])


def test_without_an_assessment_before_nothing_is_said() -> None:
    """Neither in the view nor in the report."""
    assert since_view(KIT.index, KIT.config, blank(KIT.index), None, ON) == []
    assert "与上次评价相比" not in report_html(KIT, blank(KIT.index), ("zh",), ON).decode()


def test_another_edition_is_named_and_what_is_gone_is_listed() -> None:
    """An item that has no successor is told with its id; one whose text is the same is compared."""
    previous = answered(blank(KIT.index), "5.1.1-a-1", finding="conforms")
    previous = replace(previous, standard=replace(previous.standard, edition="1-2016", number="EX 1-2016"))
    gone = Answer(fingerprint="01234567", finding="partly")
    previous = replace(previous, items={**previous.items, "3.1-a-1": gone, "3.1-b-1": replace(gone, finding=None)})
    made = answered(blank(KIT.index), "5.1.1-a-1", finding="does-not")
    (view,) = since_view(KIT.index, KIT.config, made, previous, ON)
    kinds = {kind["kind"]: (kind["count"], kind["ids"]) for kind in view["kinds"] if kind["count"]}
    assert kinds == {"worse": (1, "5.1.1-a-1"), "gone": (1, "3.1-a-1")}
    assert "EX 1-2016" in [row["value"] for row in view["about"]]


def test_the_report_says_it_in_every_format() -> None:
    """HTML, PDF and Word: numbers, what is found again, what became of nonconformities, what was confirmed."""
    kit = kits()["small"]
    previous = settled(before()["small"])
    made = answered(blank(kit.index), "5.1.2-b-1", finding="does-not", grade="major")
    made = answered(made, "5.1.1-a-1", finding="conforms", reaffirmed="2026-11-28T09:00:00Z")
    page = report_html(kit, made, ("zh",), ON, previous=previous).decode()
    pdf = words_of(report_pdf(kit, made, ("zh",), ON, previous=previous))
    word = report_docx(kit, made, ("zh",), ON, previous=previous)
    assert word != report_docx(kit, made, ("zh",), ON)
    for words in (
        "与上次评价相比",
        "去年的评价",
        "变差",
        "重复出现的不符合",
        "重新培训",
        "没有带入本次评价",
        "2026-11-28",
    ):
        assert words in page
        assert words in pdf
