"""What is written below a folder stays there."""

from pathlib import Path

import pytest

from generator.model.errors import TargetError
from generator.output.tree import Writer


@pytest.mark.parametrize("name", ["", "/a", "../a", "a/../../b", "a//b", "./a", "a/.", "a/", "a\0b"])
def test_a_path_that_leaves_the_folder_is_refused(name: str, tmp_path: Path) -> None:
    """Neither up nor from the root, nor by a name that is none."""
    with pytest.raises(TargetError):
        Writer(tmp_path / "site")(name, "words")


@pytest.mark.parametrize("name", ["out/a", "out/deep/a", "link"])
def test_a_link_that_was_there_is_not_followed(name: str, tmp_path: Path) -> None:
    """Neither as the file nor as a folder on the way."""
    (tmp_path / "site").mkdir()
    (tmp_path / "site/out").symlink_to(tmp_path)
    (tmp_path / "site/link").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(TargetError):
        Writer(tmp_path / "site")(name, "words")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["site"]


def test_folders_are_made_and_files_replaced(tmp_path: Path) -> None:
    """The root of a tree is made too, and a shorter text leaves nothing of a longer one."""
    write = Writer(tmp_path / "site" / "zh")
    for words in ("a longer text", "words"):
        write("1/2/index.html", words)
    write("index.html", b"bytes")
    assert (tmp_path / "site/zh/1/2/index.html").read_text() == "words"
    assert (tmp_path / "site/zh/index.html").read_bytes() == b"bytes"
