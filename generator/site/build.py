"""A checked standard to a finished site: the trees of pages, what they share, the downloads."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from generator.output.worker import Worker
from generator.site.downloads import build_books, build_downloads
from generator.site.pages.page import Book


@dataclass(frozen=True, slots=True)
class Built:
    """What a build made."""

    pages: int
    """HTML pages in all language trees."""
    downloads: int
    """Ready-made PDFs and workbooks."""


def build_site(book: Book, site: Path, progress: Callable[[str], None] = lambda _: None) -> Built:
    """Build a site in a new folder. BuildError when that fails."""
    progress("pages")
    standard = book.index.standard
    sheets = (
        [Worker(build_downloads, book, site)] if book.downloads and (standard.checklist or standard.mappings) else []
    )
    texts = [Worker(build_books, book, site)] if book.downloads else []
    try:
        # The downloads are begun while the code that makes pages is read, which takes a second.
        from generator.site.engine import import_engine
        from generator.site.trees import build_trees, verify_outer_links

        import_engine()
        sizes = {path: size for worker in texts for path, size in worker.result().items()}
        made = build_trees(replace(book, books=sizes), site)
        files = sum(worker.result() for worker in sheets)
    finally:
        for sheets_made in sheets:
            sheets_made.stop()
        for texts_made in texts:
            texts_made.stop()
    progress("links")
    verify_outer_links(site, book.config)
    return Built(made, files + len(sizes))
