"""The real standard, loaded once."""

from pathlib import Path

import pytest

from generator.model import Standard
from generator.source.load import Loaded, load
from generator.standard.index import Index

FOLDER = Path(__file__).parent.parent.parent / "standard"


@pytest.fixture(scope="session")
def loaded() -> Loaded:
    """Return `standard/` as it loads, with its places."""
    return load(FOLDER)


@pytest.fixture(scope="session")
def standard(loaded: Loaded) -> Standard:
    """Return the standard."""
    assert loaded.standard is not None, [str(problem) for problem in loaded.problems]
    return loaded.standard


@pytest.fixture(scope="session")
def index(standard: Standard) -> Index:
    """Return the standard's lookups."""
    return Index(standard)
