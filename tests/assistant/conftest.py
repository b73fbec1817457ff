"""The real standard and the typical one, ready to be asked about."""

from pathlib import Path

import pytest

from generator.assistant.answers import Answers
from generator.model.config import SiteConfig
from generator.source.config import load_config
from generator.source.load import load
from generator.standard.index import Index

ROOT = Path(__file__).parents[2]
FOLDERS = (ROOT, ROOT / "tests/foreign/typical")


def index_of(folder: Path) -> Index:
    """Return the lookups of a standard by the folder of its project."""
    standard = load(folder / "standard").standard
    assert standard
    return Index(standard)


def settings_of(folder: Path) -> SiteConfig:
    """Return the settings of a project."""
    settings, _ = load_config(folder / "site_config.yml")
    assert settings
    return settings


@pytest.fixture(scope="session", params=FOLDERS, ids=["ours", "typical"])
def index(request: pytest.FixtureRequest) -> Index:
    """Return a standard's lookups."""
    return index_of(request.param)


@pytest.fixture(scope="session")
def answers() -> Answers:
    """Return the real standard, ready to be asked about."""
    return Answers(index_of(ROOT), settings_of(ROOT))
