"""Scores on which a team does not agree are open: in tables, pictures and sums nothing looks as if it were agreed."""

from dataclasses import replace
from io import BytesIO

from docx import Document

from generator.assess.hands import AssessmentFile, Hand, ScoresGiven
from generator.assess.report import report_view
from generator.assess.settled import settled
from generator.formats.report.score_picture import score_picture
from generator.formats.report.write import report_docx, report_html, report_pdf
from tests.export.pdf import words_of
from tests.kits import ON, SCORING, blank, by_hand, small_kit

KIT = small_kit(scoring=SCORING)
OPEN = "各人的评分不一，未商定"
EARLY, LATE = "2026-11-01T00:00:00Z", "2026-11-02T00:00:00Z"


def scored(agreed: dict[str, int] | None = None, late: int = 70) -> AssessmentFile:
    """Return the file of two assessors who scored two clauses, and what they agreed on the first."""
    both = {
        clause: ScoresGiven(given={"approach": 50, "deployment": 50}, changed=EARLY) for clause in ("5.1.1", "5.1.2")
    }
    other = ScoresGiven(given={"approach": late, "deployment": 50}, changed=LATE)
    made = {"5.1.1": ScoresGiven(given=agreed, changed=LATE)} if agreed else {}
    hands = {
        "h-1": Hand(name="王五", scores=both),
        "h-2": Hand(name="李四", scores={"5.1.1": other}, agreed_scores=made),
    }
    return replace(by_hand(blank(KIT.index)), hands=hands)


def test_what_differs_is_open_everywhere() -> None:
    """The latest does not count; the other clause does; aspect, total and bar are without a score."""
    made = settled(scored())
    assert made.scores == {"5.1.1": {"deployment": 50}, "5.1.2": {"approach": 50, "deployment": 50}}
    view = report_view(KIT.index, KIT.config, made, ("zh",), ON)
    (aspect,) = view["scores"]["aspects"]
    assert [(one["value"], one["differ"] and one["differ"]["zh"]) for one in aspect["clauses"]] == [
        ("–", OPEN),
        ("50.0", None),
    ]
    assert (aspect["value"], view["scores"]["value"]) == ("–", "–")
    drawn = score_picture(view)
    assert drawn
    assert [bar["filled"] for bar in drawn["groups"][0]["bars"]][:2] == ["", ""]
    assert report_html(KIT, made, ("zh",), ON).decode().count(OPEN) == 2
    assert words_of(report_pdf(KIT, made, ("zh",), ON)).count(OPEN) == 2
    document = Document(BytesIO(report_docx(KIT, made, ("zh",), ON)))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    assert any("展开\u00a050" in cell and OPEN in cell for cell in cells)


def test_what_is_agreed_or_alike_stands() -> None:
    """As before."""
    assert settled(scored({"approach": 60})).scores["5.1.1"] == {"approach": 60, "deployment": 50}
    alike = settled(scored(late=50))
    assert alike.disputed_scores == ()
    assert alike.scores["5.1.1"] == {"approach": 50, "deployment": 50}
