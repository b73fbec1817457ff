"""The ledger of a large standard: its reviews stand in parts, and each command goes on with them."""

import shutil
from pathlib import Path

import pytest

import generator.source.ledger
from generator.output.file import write_file
from generator.source.ledger import record_review
from generator.source.load import load
from generator.standard.translation import State, states
from tests.export.test_translation_returns import GARDEN, contents, gone_out, run

PARTS = "ledger/"


@pytest.fixture
def large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a standard whose ledger is larger than a file may be."""
    monkeypatch.setattr(generator.source.ledger, "MAX_BYTES", 1_000)
    return Path(shutil.copytree(GARDEN, tmp_path / "standard"))


def _states(folder: Path) -> dict[str, State]:
    loaded = load(folder)
    assert loaded.standard, loaded.problems
    return states(loaded.standard)


def _changed(folder: Path, before: dict[str, bytes]) -> set[str]:
    now = contents(folder)
    return {name for name in {*before, *now} if before.get(name) != now.get(name)}


def test_reviews_stand_in_a_part_for_each_name_of_a_file(large: Path) -> None:
    """What was reviewed stays so; a part holds the texts of the files called like it."""
    known = _states(large)
    before = contents(large)
    assert record_review(large, ["all"]) == ()
    assert _states(large) == {**known, **dict.fromkeys(known, "reviewed")}
    parts = {name for name in contents(large) if name.startswith(PARTS)}
    assert _changed(large, before) == {"ledger.yaml", *parts}
    assert {name.removeprefix(PARTS) for name in parts} <= {Path(name).name for name in before}
    assert len(parts) > 2
    assert b"translations: {}" in (large / "ledger.yaml").read_bytes()
    assert load(large).problems == load(GARDEN).problems


def test_a_review_changes_the_part_of_its_text_alone(large: Path) -> None:
    """So that a large standard has small diffs, and chapters are reviewed side by side."""
    record_review(large, ["all"])
    file = large / "clauses/4.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("zh: ", "zh: 新", 1), encoding="utf-8")
    stale = [key for key, state in _states(large).items() if state == "stale"]
    assert len(stale) == 1
    before = contents(large)
    record_review(large, [stale[0].partition("/")[0]])
    assert _changed(large, before) == {f"{PARTS}{file.name}"}
    assert set(_states(large).values()) == {"reviewed"}


def test_reviews_that_were_broken_off_lose_nothing(large: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Until all parts are there, the one file has all that it had."""
    known = _states(large)
    calls: list[Path] = []

    def second_fails(out: Path, content: bytes) -> None:
        calls.append(out)
        if len(calls) > 1:
            raise OSError(28, "No space left on device", str(out))
        write_file(out, content)

    monkeypatch.setattr(generator.source.ledger, "write_file", second_fails)
    with pytest.raises(OSError, match="No space left"):
        record_review(large, ["all"])
    assert _states(large) == known
    monkeypatch.undo()
    assert record_review(large, ["all"]) == ()
    assert set(_states(large).values()) == {"reviewed"}


def test_a_translation_that_comes_back_finds_its_part(large: Path) -> None:
    """Where a part is missing, its review goes to the one file."""
    record_review(large, ["all"])
    place = large / "standard.yaml"
    place.write_text(
        place.read_text(encoding="utf-8").replace("社区菜园营造与维护指南", "社区菜园营造指南"), encoding="utf-8"
    )
    (large / PARTS / "standard.yaml").unlink()
    file = gone_out(large, "po")
    file.write_bytes(file.read_bytes().replace(b"#, fuzzy\n", b""))
    before = contents(large)
    assert run(large, "import", "translation", str(file), "--reviewed").exit_code == 0
    assert _changed(large, before) == {"ledger.yaml"}
    assert _states(large)["thlx-27/title"] == "reviewed"
    before = contents(large)
    record_review(large, ["all"])
    assert _changed(large, before) == {"ledger.yaml", f"{PARTS}standard.yaml"}


def test_a_release_keeps_the_parts(large: Path) -> None:
    """The ids of an edition stand in the one file."""
    record_review(large, ["all"])
    before = contents(large)
    made = run(large, "release", "--date", "2026-02-03")
    assert made.exit_code == 0, made.output
    assert _changed(large, before) == {"ledger.yaml"}
    assert set(_states(large).values()) == {"reviewed"}


def test_a_part_that_holds_nothing_more_says_so(large: Path) -> None:
    """It stays, and is read."""
    record_review(large, ["all"])
    (large / PARTS / "left.yaml").write_text('translations:\n  "gone/title": "12345678"\n', encoding="utf-8")
    record_review(large, ["all"])
    assert (large / PARTS / "left.yaml").read_text(encoding="utf-8").endswith("translations: {}\n")
    assert set(_states(large).values()) == {"reviewed"}
