"""Large documents: a long chapter stands in several files, and the whole text beside the standard, however long."""

from pathlib import Path

import pytest

from generator.source.kinds import MAX_BYTES
from generator.source.load import load
from tests.drafted.test_console import run
from tests.drafted.test_wild_text import HEAD


def _chapter(clauses: int, length: int) -> bytes:
    body = (
        line for number in range(2, clauses + 2) for line in (f"4.{number} 事项", "组织应记录" + "甲" * length + "。")
    )
    return "\n".join([*HEAD, "组织应记录。", *body, "5 其他", "组织应保存。"]).encode()


def test_a_long_chapter_stands_in_several_files(tmp_path: Path) -> None:
    """None is larger than an author's may be; the text stands whole beside them, and the check finds it there."""
    code, told = run(tmp_path, "draft.txt", _chapter(8, 45_000))
    assert (code, "all 360,195 of the document are in the standard" in told) == (0, True), told
    standard = tmp_path / "out/standard"
    sizes = {path.name: path.stat().st_size for path in (standard / "clauses").iterdir()}
    assert {"4.yaml", "4-2.yaml", "5.yaml"} <= {*sizes}
    assert max(sizes.values()) <= MAX_BYTES
    assert (standard / "original.txt").stat().st_size > MAX_BYTES
    loaded = load(standard)
    assert loaded.standard
    assert [each.number for each in loaded.standard.clauses if (each.number or "").startswith("4.")] == [
        f"4.{number}" for number in range(1, 10)
    ]
    assert loaded.sources.original is not None


def test_a_clause_that_no_file_can_hold_is_told(tmp_path: Path) -> None:
    """In one line, and nothing is written."""
    code, told = run(tmp_path, "draft.txt", _chapter(1, 340_000))
    assert (code, told.count("\n")) == (1, 1), told
    assert "a clause in /draft.txt is larger than 1 MB by itself" in told
    assert not (tmp_path / "out").exists()


def test_where_the_text_is_not_written_the_report_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is never missing in silence."""
    monkeypatch.setattr("generator.cli.import_standard._agrees", lambda _: False)
    code, told = run(tmp_path, "draft.txt", _chapter(1, 10))
    assert code == 0
    assert "original.txt was not written" in (tmp_path / "out/import.md").read_text(encoding="utf-8")
    assert not (tmp_path / "out/standard/original.txt").exists()
    assert "not taken:" in told
