"""What the page reads and tells of a file is what Python reads and tells, to the letter."""

from typing import Any

import pytest

from generator.assess.messages import RULES
from tests.parity.cases import before, files, here, kits
from tests.parity.page import page_says, python_says

FILES = files()


@pytest.fixture(scope="session")
def said() -> list[Any]:
    """Ask the page about all files at once."""
    return page_says(list(FILES), kits(), here(), before())


def test_there_are_enough_of_every_kind(said: list[Any]) -> None:
    """Files that are read without a word, with one, and not at all; none stands twice."""
    assert len(FILES) >= 150
    assert sum(one["outcome"] is not None and not one["problems"] for one in said) >= 50
    assert sum(one["outcome"] is not None and bool(one["problems"]) for one in said) >= 25
    assert sum(one["outcome"] is None for one in said) >= 75
    assert len({(file.kit, file.kind, file.name) for file in FILES}) == len(FILES)


@pytest.mark.parametrize("position", range(len(FILES)), ids=[f"{file.kit}-{file.kind}-{file.name}" for file in FILES])
def test_page_and_command_agree(position: int, said: list[Any]) -> None:
    """On what was read, told, counted, merged, reported and written as CSV."""
    file = FILES[position]
    assert said[position] == python_says(file, kits()[file.kit], here()[file.kit], before()[file.kit])


def test_every_message_is_told_of_some_file(said: list[Any]) -> None:
    """No rule of reading goes without a file that breaks it."""
    read = [reading for of_file in said for reading in (of_file, of_file["former"]) if reading]
    told = {(one["rule"], one["severity"]) for reading in read for one in reading["problems"]}
    assert set(RULES.values()) == told
