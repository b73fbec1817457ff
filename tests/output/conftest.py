"""A project to try commands on."""

from pathlib import Path

import pytest

from tests.output.commands import new_project


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a new standard."""
    return new_project(tmp_path / "project")
