"""The site of the real standard, built once in a run for all tests that look at it, in whatever process they run.

`python -m tests.built FOLDER` builds it too, in a process of its own; with a number, that of a synthetic standard of so
many clauses.
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
from generator.output.tree import write_tree
from generator.site.build import build_site
from generator.site.pages.page import Book
from generator.site.synthetic import synthetic_standard
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
            _build(str(parent))
    return BuiltSite(parent / "site", _book())


def synthetic_site(folder: Path, clauses: int) -> Path:
    """Return the folder of the site of a synthetic standard, each clause with two items, built below another folder."""
    _build(str(folder), str(clauses))
    return folder / "site"


def _build(*arguments: str) -> None:
    command = [sys.executable, "-m", "tests.built", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def _synthetic(folder: Path, clauses: int) -> Book:
    write_tree(folder, synthetic_standard(clauses))
    loaded, (config, problems) = load(folder / "standard"), load_config(folder / "site_config.yml")
    assert loaded.standard is not None, [str(problem) for problem in loaded.problems]
    assert config is not None, [str(problem) for problem in problems]
    return Book(Index(loaded.standard), config, loaded.sources.figures)


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
    parent_, *clauses_ = sys.argv[1:]
    build_site(_synthetic(Path(parent_), int(clauses_[0])) if clauses_ else _book(), Path(parent_) / "site")
