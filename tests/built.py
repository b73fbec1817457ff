"""The site of the real standard, built once in a run for all tests that look at it.

`python -m tests.built FOLDER` builds it too, in a process of its own.
"""

import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

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


@cache
def built_site(parent: Path) -> BuiltSite:
    """Build the site in a folder below `parent`. Errors in `standard/` are for `tests/standard` to show, not for here."""
    loaded = load(STANDARD)
    config, problems = load_config(CONFIG)
    assert loaded.standard is not None, [str(problem) for problem in loaded.problems]
    assert config is not None, [str(problem) for problem in problems]
    book = Book(Index(loaded.standard), config, loaded.sources.figures, downloads=True)
    build_site(book, parent / "site")
    return BuiltSite(parent / "site", book)


if __name__ == "__main__":
    built_site(Path(sys.argv[1]))
