"""Days and dates: what is one, and what is meant by one in another form."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.check import days
from generator.model import Cover
from generator.standard.days import date_meant, is_date, is_day
from tests.builders import edition, guideline, said, standard


@pytest.mark.parametrize("day", ["2026-02-30", "2026-1-31", "20260131", "31.1.2026", "2026-W05-6", ""])
def test_a_day_exists(day: str) -> None:
    """Only days of the calendar, in one form."""
    assert said(days.day_exists, guidelines=(guideline(edition(checked=day)),)) == [f'"{day}" is not a day']


def test_right_days() -> None:
    """The defaults of the builders are days."""
    assert said(days.day_exists, guidelines=(guideline(),), metadata=standard().metadata) == []


@pytest.mark.parametrize("date", ["2026-04-01", "2026-04", "2026"])
def test_a_cover_may_print_no_day(date: str) -> None:
    """Then the month or the year is the date of issue."""
    assert said(days.day_exists, metadata=replace(standard().metadata, cover=Cover(issued=date))) == []


MEANT = {
    "2026年4月1日": "2026-04-01",
    " 2026 年 4 月 1 日 发布": "2026-04-01",
    "2026-4-1": "2026-04-01",
    "2026/4/1": "2026-04-01",
    "2026.04.01": "2026-04-01",
    "２０２６-０４-０１": "2026-04-01",
    "2026—04—01": "2026-04-01",
    "2026年4月": "2026-04",
    "2026-4": "2026-04",
    "2026年": "2026",
    "2026-02-30": "",
    "1.4.2026": "",
    "四月": "",
    "": "",
}


@pytest.mark.parametrize("written", MEANT)
def test_a_date_in_another_form_is_understood(written: str) -> None:
    """As the message says that it should be written."""
    assert date_meant(written) == MEANT[written]
    assert not is_date(written)


@given(st.text(max_size=12) | st.from_regex(r"\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?", fullmatch=True))
def test_what_is_meant_is_a_date(written: str) -> None:
    """Whatever was written."""
    assert date_meant(written) == "" or is_date(date_meant(written))
    assert is_date(written) or not is_day(written)
