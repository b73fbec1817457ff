"""Builds are repeatable, and one that fails says why."""

import errno
import hashlib
import multiprocessing
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import material
import pytest

import generator.output.worker
import generator.site.trees
from generator.model.errors import SettingError
from generator.model.ids import is_id
from generator.site.build import build_site
from generator.site.engine import Pages, mkdocs_settings
from generator.site.theme import OVERRIDES
from generator.standard.epoch import VARIABLE, source_date_epoch
from generator.standard.index import Index
from generator.standard.taken import taken
from tests.builders import clause, standard
from tests.built import ROOT, BuiltSite


def digests(folder: Path) -> dict[str, str]:
    """Return a digest of every file, by its path."""
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def test_two_builds_are_identical(built: BuiltSite, tmp_path: Path) -> None:
    """Another process, hash seed, time zone, locale and folder give the same bytes: a change is a change of text."""
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


def test_a_failing_build_says_what_failed(built: BuiltSite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What went wrong in the process of a tree arrives whole, whatever kind of error it was."""

    def fail(*_: object) -> NoReturn:
        raise OSError(errno.ENOSPC, "No space left on device", "page.html")

    monkeypatch.setattr(generator.site.trees, "around", fail)
    # A process that starts anew would not have the failure.
    monkeypatch.setattr(generator.output.worker, "_processes", lambda: multiprocessing.get_context("fork"))
    with pytest.raises(OSError, match="No space left") as told:
        build_site(replace(built.book, downloads=False), tmp_path / "site")
    assert (told.value.errno, told.value.filename) == (errno.ENOSPC, "page.html")
    assert "build_language" in told.value.__notes__[0]


def test_a_clause_may_be_called_as_a_file_of_the_theme(built: BuiltSite, tmp_path: Path) -> None:
    """Mkdocs leaves those files out of a tree, and pages are made all the same."""
    theme = Path(material.__file__).parent / "templates"
    names = {path.name for folder in (theme, OVERRIDES) for path in folder.iterdir() if is_id(path.name)}
    used = {place.address.strip("/").lower() for place in taken(Index(standard()))}
    ids = sorted(name for name in {*names, "templates"} if name.lower() not in used)
    assert {"css", "src", "favicon.svg", "templates"} <= {*ids}
    clauses = [clause(id_, number=str(number)) for number, id_ in enumerate(ids, 1)]
    book = replace(built.book, index=Index(standard(*clauses)), drawings={}, downloads=False)
    build_site(book, tmp_path / "site")
    assert [id_ for id_ in ids if not (tmp_path / f"site/zh/{id_}/index.html").is_file()] == []


def test_builds_carry_the_revision_or_what_the_environment_says(
    built: BuiltSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The date of a build is that of the text, or SOURCE_DATE_EPOCH; never now."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1467331200")
    assert source_date_epoch(built.index.standard) == "1467331200"
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    epoch = int(source_date_epoch(built.index.standard))
    assert epoch % 86400 == 0
    Pages(mkdocs_settings(built.book, "zh", built.folder, {}))
    assert VARIABLE not in os.environ  # of one standard in a preview, it would be that of the next


@pytest.mark.parametrize("value", ["abc", "-1", "1e9", "999999999999999999999"])
def test_a_time_that_is_none_is_told(built: BuiltSite, monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    """With the name of the variable."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", value)
    with pytest.raises(SettingError, match=f'SOURCE_DATE_EPOCH is "{value}"'):
        source_date_epoch(built.index.standard)
