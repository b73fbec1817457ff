"""Commands run as people run them, mostly in a process of their own, in a project of their own."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from click.testing import CliRunner, Result

from generator.cli.main import main

CLAUSEBOOK = (sys.executable, "-m", "generator")
ROOT = Path(__file__).parents[2]
WITHOUT_PRIVILEGES = ("setpriv", "--bounding-set=-all", "--inh-caps=-all") if os.geteuid() == 0 else ()
"""Before a command, so that it may not read and write everything, as the superuser may."""


def environment(**changes: str) -> dict[str, str]:
    """Return an environment in which messages are English and the tool is found from anywhere."""
    return {**os.environ, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8", **changes}


def run(
    folder: Path, *words: str, before: Sequence[str] = (), stdout: int = subprocess.PIPE, env: Mapping[str, str] = {}
) -> subprocess.CompletedProcess[bytes]:
    """Run `clausebook` in a folder."""
    command = [*before, *CLAUSEBOOK, *words]
    return subprocess.run(
        command, cwd=folder, env=environment(**env), stdout=stdout, stderr=subprocess.PIPE, check=False, timeout=300
    )


def called(folder: Path, *words: str) -> Result:
    """Call `clausebook` in a folder, in this process: where how a process begins and ends is not what is tried."""
    before = Path.cwd()
    os.chdir(folder)
    try:
        return CliRunner().invoke(main, ["--lang", "en", *words])
    finally:
        os.chdir(before)


def told(done: subprocess.CompletedProcess[bytes]) -> str:
    """Return the one line that a command said when it was stopped."""
    line = done.stderr.decode()
    assert line.startswith("Error: "), line
    assert line.count("\n") == 1, line
    return line.removeprefix("Error: ").rstrip("\n")


def new_project(folder: Path) -> Path:
    """Make a new standard."""
    assert CliRunner().invoke(main, ["new", str(folder)]).exit_code == 0
    return folder


def files_of(folder: Path) -> dict[str, bytes]:
    """Return all files below a folder, by path."""
    paths = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def copied(folder: Path, place: Path) -> Path:
    """Return a copy of a project."""
    shutil.copytree(folder, place, symlinks=True)
    return place
