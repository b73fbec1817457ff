"""The review of a text against the standard, by the bundle that a browser runs, too."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from generator.cli.shared import read_standard
from generator.site.script import Script
from generator.standard.index import Index

ROOT = Path(__file__).parents[2]
Review = Callable[..., Any]
View = Callable[[str], Any]


@pytest.fixture(scope="session")
def script() -> Script:
    """Return the script with the index of this standard."""
    standard, config = read_standard(ROOT / "standard", ROOT / "site_config.yml")
    return Script("reviewer.js", Index(standard), config)


@pytest.fixture(scope="session")
def review(script: Script) -> Review:
    """Return what reviews a text, with the levels of its headings by line where a file has them."""

    def reviewed(text: str, levels: Mapping[int, int] | None = None) -> Any:  # noqa: ANN401 - JSON
        how = {"name": "", "languages": []}
        return script.call("clausebookReview.review", {"text": text, "levels": levels or {}}, how)["plain"]

    return reviewed


@pytest.fixture(scope="session")
def view(script: Script) -> View:
    """Return what shows the review of a text in Chinese."""

    def shown(text: str) -> Any:  # noqa: ANN401 - JSON
        how = {"name": "手册", "languages": ["zh"]}
        return script.call("clausebookReview.review", {"text": text}, how)["views"][0]

    return shown
