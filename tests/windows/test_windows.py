"""Processes that start anew, line ends of Windows in what is read: the site is the same to the byte."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.site.test_build import digests

ROOT = Path(__file__).parents[2]
SMALL = ROOT / "tests/golden/small"


def built(folder: Path, **environment: str) -> dict[str, str]:
    """Build a copy of the small standard and return a digest of each file."""
    command = [sys.executable, "-m", "generator", "build", "--out", str(folder / "site")]
    where = ["--standard", str(folder / "standard"), "--config", str(folder / "site_config.yml")]
    done = subprocess.run(
        [*command, *where], cwd=ROOT, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return digests(folder / "site")


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return the site as it is built here."""
    return built(copied(tmp_path_factory.mktemp("here")))


def copied(folder: Path) -> Path:
    """Copy the small standard."""
    shutil.copytree(SMALL, folder, ignore=shutil.ignore_patterns("expected"), dirs_exist_ok=True)
    return folder


def test_processes_that_start_anew_build_the_same(expected: dict[str, str], tmp_path: Path) -> None:
    """Windows and macOS cannot copy a running process: all that it needs travels to the new one."""
    assert built(copied(tmp_path), CLAUSEBOOK_SPAWN="1") == expected


def test_line_ends_of_windows_build_the_same(expected: dict[str, str], tmp_path: Path) -> None:
    """An editor or a checkout may write them; what is read is the same text."""
    copied(tmp_path)
    for file in tmp_path.rglob("*"):
        if file.suffix in (".yaml", ".yml", ".svg"):
            file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert built(tmp_path) == expected


def test_a_checkout_has_the_line_ends_of_the_repository() -> None:
    """Templates, styles and scripts are read as they are; git must not change them."""
    assert "* text=auto eol=lf" in (ROOT / ".gitattributes").read_text(encoding="utf-8").splitlines()
