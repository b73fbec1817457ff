"""The site of the real standard, built once in a run for all tests that look at it, in whatever process they run.

`python -m tests.built FOLDER` builds it too, in a process of its own.
"""

import fcntl
import os
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from generator.formats.sample import read_samples
from generator.model.config import SiteConfig
from generator.site.build import build_site
from generator.site.pages.page import Book
from generator.source.config import load_config
from generator.source.load import load
from generator.standard.index import Index

ROOT = Path(__file__).parent.parent
STANDARD = ROOT / "standard"
CONFIG = ROOT / "site_config.yml"


@dataclass(frozen=True)
class BuiltSite:
    """A site with what it was built from."""

    folder: Path
    book: Book

    @property
    def index(self) -> Index:
        """The standard's lookups."""
        return self.book.index

    @property
    def config(self) -> SiteConfig:
        """The site's settings."""
        return self.book.config


def shared_folder(factory: pytest.TempPathFactory) -> Path:
    """Return the temporary folder of a whole run, which its processes share (pytest-xdist gives each one below it)."""
    own = factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@cache
def built_site(parent: Path) -> BuiltSite:
    """Return the site in a folder below `parent`, built by whichever process asks first.

    It is built in a process of its own, since a process of tests has threads. AssertionError with what was said there.
    """
    with (parent / "site.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # until it is closed
        if not (parent / "site").exists():
            done = subprocess.run(
                [sys.executable, "-m", "tests.built", str(parent)],
                cwd=ROOT,
                capture_output=True,
                text=True,
                check=False,
            )
            assert done.returncode == 0, done.stdout + done.stderr
    return BuiltSite(parent / "site", _book())


def _book() -> Book:
    """Return the real standard. Errors in `standard/` are for `tests/standard` to show, not for here."""
    loaded = load(STANDARD)
    config, problems = load_config(CONFIG)
    assert loaded.standard is not None, [str(problem) for problem in loaded.problems]
    assert config is not None, [str(problem) for problem in problems]
    index = Index(loaded.standard)
    samples, _ = read_samples(index, config, loaded.sources)
    return Book(index, config, loaded.sources.figures, downloads=True, samples=samples)


if __name__ == "__main__":
    build_site(_book(), Path(sys.argv[1]) / "site")
