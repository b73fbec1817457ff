"""Several files change together or not at all."""

import errno
import os
from pathlib import Path

import pytest

from generator.output.together import write_together


def files(folder: Path) -> dict[Path, bytes]:
    """Return two files of a folder with what they are to hold."""
    (folder / "a.yaml").write_bytes(b"old a")
    (folder / "b.yaml").write_bytes(b"old b")
    return {folder / "a.yaml": b"new a", folder / "b.yaml": b"new b"}


def test_all_are_replaced(tmp_path: Path) -> None:
    """And nothing else is left behind; a file keeps its mode."""
    folder = tmp_path / "standard"
    folder.mkdir()
    wanted = files(folder)
    (folder / "a.yaml").chmod(0o640)
    write_together(folder, wanted)
    assert {path: path.read_bytes() for path in folder.iterdir()} == wanted
    assert [path.name for path in tmp_path.iterdir()] == ["standard"]
    assert (folder / "a.yaml").stat().st_mode & 0o777 == 0o640


def test_a_failure_between_two_files_leaves_the_old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first, which was replaced, is put back."""
    folder = tmp_path / "standard"
    folder.mkdir()
    wanted = files(folder)
    real = Path.replace

    def replaced(self: Path, target: Path) -> Path:
        if self.name == "new-1":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replaced)
    with pytest.raises(OSError, match="No space"):
        write_together(folder, wanted)
    assert [path.read_bytes() for path in sorted(folder.iterdir())] == [b"old a", b"old b"]


def test_what_a_killed_process_left_is_put_back_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The next call begins with the old files."""
    folder = tmp_path / "standard"
    folder.mkdir()
    wanted = files(folder)
    real = Path.replace

    def replaced(self: Path, target: Path) -> Path:
        if self.name == "new-1":
            os._exit(9)
        return real(self, target)

    child = os.fork()
    if not child:
        monkeypatch.setattr(Path, "replace", replaced)
        write_together(folder, wanted)
    os.waitpid(child, 0)
    assert (folder / "a.yaml").read_bytes() == b"new a"
    write_together(folder, {folder / "b.yaml": b"newer b"})
    assert [path.read_bytes() for path in sorted(folder.iterdir())] == [b"old a", b"newer b"]
