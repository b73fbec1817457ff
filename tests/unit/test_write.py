"""A tree appears whole or not at all."""

from pathlib import Path

import pytest

from generator.write import replacing, write_tree


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
