"""Several files change together or not at all."""

import errno
import os
from pathlib import Path

import pytest

from generator.model.errors import TargetError
from generator.output.together import Rewriting, write_together


def files(folder: Path) -> dict[Path, Rewriting]:
    """Return two files of a folder with what they hold and are to hold."""
    folder.mkdir()
    made = {folder / f"{name}.yaml": Rewriting(f"old {name}".encode(), f"new {name}".encode()) for name in "ab"}
    for path, rewriting in made.items():
        path.write_bytes(rewriting.read)
    return made


def test_all_are_replaced(tmp_path: Path) -> None:
    """And nothing else is left behind; a file keeps its mode."""
    folder = tmp_path / "standard"
    wanted = files(folder)
    (folder / "a.yaml").chmod(0o640)
    write_together(folder, wanted)
    assert [path.read_bytes() for path in sorted(folder.iterdir())] == [b"new a", b"new b"]
    assert [path.name for path in tmp_path.iterdir()] == ["standard"]
    assert (folder / "a.yaml").stat().st_mode & 0o777 == 0o640


def test_a_failure_between_two_files_leaves_the_old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first, which was replaced, is put back."""
    folder = tmp_path / "standard"
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
    write_together(folder, {folder / "b.yaml": Rewriting(b"old b", b"newer b")})
    assert [path.read_bytes() for path in sorted(folder.iterdir())] == [b"old a", b"newer b"]


@pytest.mark.parametrize("prepared", [False, True], ids=["before", "between"])
def test_a_file_that_was_edited_meanwhile_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, prepared: bool
) -> None:
    """Whether somebody saved it before the new files were laid out, or when the first of them had its place."""
    folder = tmp_path / "standard"
    wanted = files(folder)
    real = Path.replace

    def edit() -> None:
        (folder / "b.yaml").write_bytes(b"edited b")

    def replaced(self: Path, target: Path) -> Path:
        if self.name == "new-0":
            edit()
        return real(self, target)

    if prepared:
        monkeypatch.setattr(Path, "replace", replaced)
    else:
        edit()
    with pytest.raises(TargetError, match=r"b\.yaml was edited while the command ran"):
        write_together(folder, wanted)
    assert [path.read_bytes() for path in sorted(folder.iterdir())] == [b"old a", b"edited b"]
    assert [path.name for path in tmp_path.iterdir()] == ["standard"]
