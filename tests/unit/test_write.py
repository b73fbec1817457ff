"""A tree or a file appears whole or not at all."""

from pathlib import Path

import pytest

from generator.output.write import replacing, write_file, write_tree


def test_a_finished_folder_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    """Nothing of the old folder remains, and no work folder either."""
    out = tmp_path / "site"
    write_tree(out, {"old.txt": "old"})
    with replacing(out) as made:
        write_tree(made, {"a/new.txt": "new"})
        assert (out / "old.txt").read_text() == "old"
    assert [path.relative_to(out).as_posix() for path in out.rglob("*.txt")] == ["a/new.txt"]
    assert list(tmp_path.iterdir()) == [out]


def test_a_failure_leaves_the_old_folder_whole(tmp_path: Path) -> None:
    """The half-made folder vanishes."""
    out = tmp_path / "site"
    write_tree(out, {"old.txt": "old"})
    with pytest.raises(TypeError), replacing(out) as made:
        write_tree(made, {"new.txt": "new", "wrong.txt": None})  # type: ignore[dict-item]
    assert (out / "old.txt").read_text() == "old"
    assert list(tmp_path.iterdir()) == [out]


def test_file_that_cannot_be_written_leaves_the_old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk does not take the assessment that was there."""
    out = tmp_path / "assessment.json"
    write_file(out, b"the work of a day")
    write = Path.write_bytes

    def full(path: Path, content: bytes) -> int:
        write(path, content[:3])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space left"):
        write_file(out, b"a new one")
    assert out.read_bytes() == b"the work of a day"
    assert list(tmp_path.iterdir()) == [out]


def test_file_takes_the_place_of_the_old(tmp_path: Path) -> None:
    """With its permissions, through a link, and in a folder that was not there."""
    out = tmp_path / "new/sheet.pdf"
    write_file(out, b"one")
    out.chmod(0o640)
    link = tmp_path / "link.pdf"
    link.symlink_to(out)
    write_file(link, b"two")
    assert (out.read_bytes(), out.stat().st_mode & 0o777, link.is_symlink()) == (b"two", 0o640, True)
