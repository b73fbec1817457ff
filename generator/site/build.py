"""A checked standard to a finished site: the trees of pages, what they share, the downloads."""

from dataclasses import replace
from pathlib import Path
from typing import Protocol

from generator.output.again import Standing
from generator.output.cache import trim
from generator.output.worker import Workers
from generator.site.built import Built
from generator.site.downloads import Left, build_books, build_downloads
from generator.site.pages.page import Book


class Stages(Protocol):
    """What takes how far a build is: a stage, of the downloads with how far they are."""

    def __call__(self, stage: str, left: Left | None = None) -> None:
        """Take a stage."""


def _untold(stage: str, left: Left | None = None) -> None:
    """Take how far a build is, for nobody."""


def build_site(book: Book, site: Path, progress: Stages = _untold, standing: Standing | None = None) -> Built:
    """Build a site in a new folder, which is to take the place of one that may stand. BuildError when that fails."""
    progress("books" if book.downloads else "pages")
    standard = book.index.standard
    with Workers() as workers:
        has_sheets = book.downloads and (standard.checklist or standard.mappings)
        sheets = workers.start(build_downloads, book, site, standing, telling=True) if has_sheets else None
        texts = workers.start(build_books, book, site, standing) if book.downloads else None
        # The downloads are begun while the code that makes pages is read, which takes a second.
        from generator.site.engine import import_engine
        from generator.site.trees import build_trees, verify_links

        import_engine()
        books = dict(texts.result()) if texts else {}
        progress("pages")
        sizes = {path: (site / path).stat().st_size for path in books}
        made = build_trees(replace(book, books=sizes), site, standing)
        files = sheets.result(lambda left: progress("downloads", left)) if sheets else {}
    progress("links")
    verify_links(site, made.led)
    trim()
    return Built(len(made.listed), len(files) + len(books), {**made.files, **files, **books})
