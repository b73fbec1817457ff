"""A manual of twenty chapters: its faults are told where they stand, and its corrected form has none."""

from collections.abc import Iterable
from typing import Any

import pytest
from opencc import OpenCC

from tests.review.conftest import Review
from tests.review.manual import Line, broken, read

FORMS = ("plain", "traditional", "broken", "traditional and broken")
WRONG = {"replaced", "withdrawn", "wrong-title", "no-such-clause"}
AMONG = 3


def shown(lines: Iterable[str], form: str) -> tuple[str, list[range]]:
    """Return a text in a form, and where its lines stand in it."""
    given = [OpenCC("s2t").convert(line) if "traditional" in form else line for line in lines]
    return broken(given, 30 if "broken" in form else 10_000)


def is_told(found: Any, line: range, wrong: str, right: str, verdict: str) -> bool:  # noqa: ANN401 - JSON
    """Tell whether a planted fault is told, with what is to be written instead."""
    if not verdict:
        return any(one["line"] in line and right in one["preferred"] for one in found["terms"])
    return any(
        one["line"] in line and one["verdict"] == verdict and (one["text"] in wrong or wrong in one["text"])
        for one in found["citations"]
    )


@pytest.mark.parametrize("form", FORMS)
def test_planted_faults_are_told(review: Review, form: str) -> None:
    """Each with the right reason, and nothing that is right is called wrong."""
    lines = read()
    text, places = shown((line.wrong for line in lines), form)
    found = review(text)
    planted = [
        (place, shown([wrong], form)[0].replace("\n", ""), right, verdict)
        for place, line in zip(places, lines, strict=True)
        for wrong, right, verdict in line.faults
    ]
    assert len(planted) > 20
    assert [fault for fault in planted if not is_told(found, *fault)] == []
    wrong = [one for one in found["citations"] if one["verdict"] in WRONG]
    assert len(wrong) == sum(1 for fault in planted if fault[3])


@pytest.mark.parametrize("form", FORMS)
def test_the_corrected_manual_is_right(review: Review, form: str) -> None:
    """Nothing is told of its citations and words."""
    text, _ = shown((line.right for line in read()), form)
    found = review(text)
    assert [one for one in found["citations"] if one["verdict"] in WRONG] == []
    assert found["terms"] == []


@pytest.mark.parametrize("form", FORMS)
def test_passages_are_found_that_a_reader_assigned(review: Review, form: str) -> None:
    """The clause of a passage is among the first that are given for it."""
    lines = read()
    text, places = shown((line.wrong for line in lines), form)
    clauses = {one["line"]: one["clauses"][:AMONG] for one in review(text)["passages"]}
    assigned = [(place, line) for place, line in zip(places, lines, strict=True) if line.clauses]
    assert len(assigned) > 60
    missed = [line.wrong for place, line in assigned if not _is_found(clauses.get(place[0], []), line)]
    assert len(missed) <= 0.1 * len(assigned), missed


def _is_found(clauses: list[str], line: Line) -> bool:
    return bool(set(clauses) & set(line.clauses))
