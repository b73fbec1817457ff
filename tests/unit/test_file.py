"""A file is replaced whole or not at all, and by one process at a time."""

import errno
import os
import threading
from pathlib import Path
from typing import NoReturn

import pytest

from generator.model.errors import TargetError
from generator.output.file import holding, write_file
from generator.output.fresh import is_free, make_folder
from generator.output.guard import refuse_input


def test_file_takes_the_place_of_the_old(tmp_path: Path) -> None:
    """With its permissions, through a link, and in a folder that was not there."""
    out = tmp_path / "new/sheet.pdf"
    write_file(out, b"one")
    out.chmod(0o640)
    link = tmp_path / "link.pdf"
    link.symlink_to(out)
    write_file(link, b"two")
    assert (out.read_bytes(), out.stat().st_mode & 0o777, link.is_symlink()) == (b"two", 0o640, True)
    assert sorted(path.name for path in out.parent.iterdir()) == ["sheet.pdf"]


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_file_that_cannot_be_written_leaves_the_old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    """A full disk does not take the assessment that was there, and the error names the file."""
    out = tmp_path / "assessment.json"
    write_file(out, b"the work of a day")

    def full(*_: object) -> NoReturn:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, step, full)
    with pytest.raises(OSError, match="No space left") as told:
        write_file(out, b"a new one")
    assert told.value.filename == str(out)
    assert out.read_bytes() == b"the work of a day"
    assert list(tmp_path.iterdir()) == [out]


def test_a_file_that_nobody_may_write_is_not_replaced(tmp_path: Path) -> None:
    """Although the folder would let it be."""
    out = tmp_path / "final.json"
    out.write_bytes(b"final")
    out.chmod(0o444)
    with pytest.raises(PermissionError):
        write_file(out, b"new")
    assert out.read_bytes() == b"final"


def test_a_folder_and_a_circle_of_links_are_no_files(tmp_path: Path) -> None:
    """Both are told, and nothing changes."""
    (tmp_path / "one").symlink_to("other")
    (tmp_path / "other").symlink_to("one")
    with pytest.raises(OSError, match="symbolic links"):
        write_file(tmp_path / "one", b"x")
    with pytest.raises(IsADirectoryError):
        write_file(tmp_path, b"x")


def test_a_pipe_is_written_to(tmp_path: Path) -> None:
    """It is not replaced by a file."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    write_file(pipe, b"through")
    reader.join()
    assert (read, pipe.is_fifo()) == ([b"through"], True)


def test_what_is_read_and_written_back_is_held(tmp_path: Path) -> None:
    """Two who add a line each both find theirs in the end."""
    out = tmp_path / "lines"
    write_file(out, b"")

    def add(line: bytes) -> None:
        with holding(out) as replace:
            replace(out.read_bytes() + line)

    adding = [threading.Thread(target=add, args=(b"%d\n" % number,)) for number in range(20)]
    for thread in adding:
        thread.start()
    for thread in adding:
        thread.join()
    assert sorted(map(int, out.read_bytes().split())) == list(range(20))


def test_who_meets_a_workroom_being_left_tries_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It was there a moment ago, and is not any more."""
    make, met = os.mkdir, [0]

    def leaving(path: Path, mode: int = 0o777) -> None:
        if path.name.endswith(".clausebook"):
            met[0] += 1
            if met[0] == 1:
                raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
        make(path, mode)

    monkeypatch.setattr(os, "mkdir", leaving)
    write_file(tmp_path / "a", b"x")
    assert ((tmp_path / "a").read_bytes(), met) == (b"x", [2])


def test_a_name_as_long_as_names_can_be(tmp_path: Path) -> None:
    """What lies beside the file meanwhile has a shorter one."""
    out = tmp_path / ("标" * 85)
    write_file(out, b"x")
    assert out.read_bytes() == b"x"


@pytest.mark.parametrize(
    "out",
    [
        "standard/standard.yaml",
        "site_config.yml",
        "a.json",
        "link.json",
        "hard.json",
        "./x/../a.json",
        "standard/new.json",
    ],
)
def test_what_a_command_reads_is_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, out: str) -> None:
    """Under any of its names."""
    monkeypatch.chdir(tmp_path)
    for name in ("standard", "x"):
        Path(name).mkdir()
    for name in ("standard/standard.yaml", "site_config.yml", "a.json"):
        Path(name).write_text("read")
    Path("link.json").symlink_to("a.json")
    Path("hard.json").hardlink_to("a.json")
    with pytest.raises(TargetError):
        refuse_input(Path(out), Path("standard"), Path("site_config.yml"), Path("a.json"))
    refuse_input(Path("b.json"), Path("standard"), Path("site_config.yml"), Path("a.json"))


FILES = {"standard/a.yaml": "a", "config.yml": "c"}


def test_a_folder_is_made_once(tmp_path: Path) -> None:
    """Whole, in one that is not there or is empty; one with anything else is not free."""
    for folder in (tmp_path / "deep/new", tmp_path / "empty"):
        if folder.name == "empty":
            folder.mkdir()
        assert is_free(folder, FILES)
        make_folder(folder, FILES)
        assert not is_free(folder, FILES)
        assert {path.name for path in folder.iterdir()} == {"standard", "config.yml"}
    (tmp_path / "dangling").symlink_to("nowhere")
    (tmp_path / "file").write_text("x")
    assert not is_free(tmp_path, FILES)
    assert not is_free(tmp_path / "dangling", FILES)
    assert not is_free(tmp_path / "file", FILES)


def test_a_folder_that_was_begun_is_finished(tmp_path: Path) -> None:
    """One that holds a part of it as it would be made, and nothing else."""
    (tmp_path / "config.yml").write_text("c")
    assert is_free(tmp_path, FILES)
    make_folder(tmp_path, FILES)
    assert (tmp_path / "standard/a.yaml").read_text() == "a"
    (tmp_path / "standard/a.yaml").unlink()
    (tmp_path / "config.yml").write_text("mine")
    assert not is_free(tmp_path, FILES)
