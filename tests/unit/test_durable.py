"""What is written outlasts a power cut: it is on the disk before it takes the place of what was there."""

import os
import stat
from pathlib import Path

import pytest

from generator.output import switch
from generator.output.file import write_file
from generator.output.target import filling
from generator.output.tree import make_durable, write_tree


def test_what_takes_a_place_is_durable_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A power cut between two steps leaves the old file or the new one, never an empty one."""
    done: list[str] = []
    fsync, replace = os.fsync, os.replace

    def synced(opened: int) -> None:
        done.append("folder" if stat.S_ISDIR(os.fstat(opened).st_mode) else "file")
        fsync(opened)

    def replaced(one: Path, other: Path) -> None:
        done.append("takes the place")
        replace(one, other)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(os, "replace", replaced)
    write_file(tmp_path / "ledger.yaml", b"kept")
    assert done == ["file", "takes the place", "folder"]


def fill(out: Path) -> None:
    """Build a site of one page."""
    with filling(out, Path("standard"), Path("site_config.yml")) as target:
        write_tree(target.new, {"index.html": "a page"})
        target.switch()


@pytest.mark.parametrize("old", [False, True])
def test_a_site_is_durable_before_it_takes_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, old: bool
) -> None:
    """A power cut finds no empty page: all is written out before the folder moves."""
    out = tmp_path / "site"
    if old:
        fill(out)
    done: list[str] = []
    rename = Path.rename

    def durable(folder: Path) -> None:
        assert (folder / "index.html").is_file()
        done.append("durable")

    def renamed(path: Path, to: Path) -> Path:
        done.append("takes its place")
        return rename(path, to)

    def exchange(new: Path, there: Path) -> bool:
        done.append("takes its place")
        return exchanged(new, there)

    exchanged = switch.exchanged

    monkeypatch.setattr("generator.output.target.make_durable", durable)
    monkeypatch.setattr("generator.output.switch.exchanged", exchange)
    monkeypatch.setattr(Path, "rename", renamed)
    fill(out)
    assert done[:2] == ["durable", "takes its place"]


def test_every_file_of_a_site_is_made_durable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system has no call for all of a file system, file by file, and each folder."""
    folder = tmp_path / "new"
    write_tree(folder, {"index.html": "a", "zh/index.html": "b", "zh/1/index.html": "c"})
    wanted = {folder.stat().st_ino} | {path.stat().st_ino for path in folder.rglob("*")}
    synced: set[int] = set()
    monkeypatch.setattr("generator.output.tree._synced", lambda _: False)
    monkeypatch.setattr(os, "fsync", lambda opened: synced.add(os.fstat(opened).st_ino))
    make_durable(folder)
    assert synced == wanted
