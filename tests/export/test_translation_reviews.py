"""A translator's word that a translation was reviewed is recorded when an editor asks for that, and only then."""

import shutil
from pathlib import Path

import pytest

from generator.source.load import load
from generator.standard.translation import State, states
from tests.export.test_translation_returns import GARDEN, contents, gone_out, run

TITLE = "thlx-27/title"


@pytest.fixture
def stale(tmp_path: Path) -> Path:
    """Return a standard whose title has changed since its translation was reviewed."""
    folder = Path(shutil.copytree(GARDEN, tmp_path / "standard"))
    place = folder / "standard.yaml"
    text = place.read_text(encoding="utf-8")
    place.write_text(text.replace("社区菜园营造与维护指南", "社区菜园营造指南"), encoding="utf-8")
    return folder


def _state(folder: Path) -> State:
    standard = load(folder).standard
    assert standard
    return states(standard)[TITLE]


def test_a_review_is_recorded_when_that_is_asked_for(stale: Path) -> None:
    """Of a text whose translation a translator found right as it is."""
    assert _state(stale) == "stale"
    file, before = gone_out(stale, "po"), contents(stale)
    assert file.read_bytes().count(b"#, fuzzy") == 1
    file.write_bytes(file.read_bytes().replace(b"#, fuzzy\n", b""))
    assert run(stale, "import", "translation", str(file)).exit_code == 0
    assert contents(stale) == before
    assert run(stale, "import", "translation", str(file), "--reviewed").exit_code == 0
    assert {name for name, raw in contents(stale).items() if raw != before[name]} == {"ledger.yaml"}
    assert _state(stale) == "reviewed"


def test_what_still_awaits_its_review_is_not_recorded(stale: Path) -> None:
    """A fuzzy one."""
    file, before = gone_out(stale, "po"), contents(stale)
    assert run(stale, "import", "translation", str(file), "--reviewed").exit_code == 0
    assert contents(stale) == before


def test_a_review_needs_a_ledger(stale: Path) -> None:
    """The first review is an editor's."""
    (stale / "ledger.yaml").unlink()
    made = run(stale, "import", "translation", str(gone_out(stale, "po")), "--reviewed")
    assert made.exit_code == 1
    assert "there is no ledger.yaml" in made.output
