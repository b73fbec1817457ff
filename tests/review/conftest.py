"""The review of a text against the standard, by the bundle that a browser runs, too."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.cli.shared import read_standard
from generator.review.engine import Reviewer
from generator.standard.index import Index

ROOT = Path(__file__).parents[2]
Review = Callable[[str], Any]
View = Callable[[str], Any]


@pytest.fixture(scope="session")
def reviewer() -> Reviewer:
    """Return what reviews documents beside this standard."""
    standard, config = read_standard(ROOT / "standard", ROOT / "site_config.yml")
    return Reviewer(Index(standard), config)


@pytest.fixture(scope="session")
def review(reviewer: Reviewer) -> Review:
    """Return what reviews a text for programs."""

    def reviewed(text: str) -> Any:  # noqa: ANN401 - JSON
        return json.loads(reviewer.report({"text": text}, "", "json", ()))

    return reviewed


@pytest.fixture(scope="session")
def view(reviewer: Reviewer) -> View:
    """Return what shows the review of a text in Chinese."""

    def shown(text: str) -> Any:  # noqa: ANN401 - JSON
        return reviewer.view({"text": text}, "手册", "zh")

    return shown
