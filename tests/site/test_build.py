"""Builds are repeatable, and one that fails leaves no trace."""

import hashlib
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import pytest

import generator.site.trees
from generator.output.worker import BuildError
from generator.site.build import build_site
from generator.standard.epoch import source_date_epoch
from tests.built import ROOT, BuiltSite


def digests(folder: Path) -> dict[str, str]:
    """Return a digest of every file, by its path."""
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def test_two_builds_are_identical(built: BuiltSite, tmp_path: Path) -> None:
    """Another process, hash seed, time zone, locale and folder give the same bytes, so that a change is a change of text."""
    environment = {**os.environ, "PYTHONHASHSEED": "4711", "TZ": "Asia/Shanghai", "LC_ALL": "C"}
    environment.pop("SOURCE_DATE_EPOCH", None)
    command = [sys.executable, "-m", "tests.built", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert digests(built.folder) == digests(tmp_path / "site")


def test_a_build_carries_no_path_of_its_machine(built: BuiltSite) -> None:
    """Nobody learns from the site where it was made."""
    needles = [str(ROOT).encode(), str(built.folder).encode(), str(Path.home()).encode() + b"/"]
    telling = [
        path
        for path in digests(built.folder)
        if any(needle in (built.folder / path).read_bytes() for needle in needles)
    ]
    assert telling == []


def test_a_failing_build_leaves_the_old_site_whole(
    built: BuiltSite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Readers keep what they had when mkdocs stops half-way, and no half-made folder lies beside it."""
    _fail(monkeypatch)
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "index.html").write_text("old")
    with pytest.raises(BuildError, match="the disk is full"):
        build_site(built.book, tmp_path / "site")
    assert {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*")} == {"site", "site/index.html"}
    assert (tmp_path / "site" / "index.html").read_text() == "old"


def test_a_failing_first_build_leaves_nothing(
    built: BuiltSite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is no site rather than half of one."""
    _fail(monkeypatch)
    with pytest.raises(BuildError):
        build_site(built.book, tmp_path / "site")
    assert list(tmp_path.iterdir()) == []


def _fail(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> NoReturn:
        raise RuntimeError("the disk is full")

    monkeypatch.setattr(generator.site.trees, "build_tree", fail)


def test_a_new_site_replaces_the_old_whole(built: BuiltSite, tmp_path: Path) -> None:
    """Pages that are no longer made do not linger."""
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "old.html").write_text("old")
    build_site(replace(built.book, downloads=False), tmp_path / "site")
    assert (tmp_path / "site" / "index.html").read_bytes() == (built.folder / "index.html").read_bytes()
    assert not (tmp_path / "site" / "old.html").exists()


def test_builds_carry_the_revision_or_what_the_environment_says(
    built: BuiltSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The date of a build is that of the text, or SOURCE_DATE_EPOCH; never now."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1467331200")
    assert source_date_epoch(built.index.standard) == "1467331200"
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    epoch = int(source_date_epoch(built.index.standard))
    assert epoch % 86400 == 0
