"""The ready-made PDFs and workbooks of a site, made by a process of their own."""

import ctypes
import os
from contextlib import suppress
from pathlib import Path

from generator.output.tree import write_tree
from generator.site.pages.page import Book
from generator.standard.epoch import source_date_epoch

_MALLOPT = {-1: 1 << 30, -2: 1 << 26, -3: 1 << 25}
"""What glibc's mallopt (malloc.h) is told, in bytes: give memory back and take more of it in large pieces only."""


def build_downloads(book: Book, site: Path) -> int:
    """Write the ready-made PDFs and workbooks below `site`, and return their number; FontError without a font."""
    _quicker()
    from generator.formats.downloads import downloads
    from generator.formats.kit import Kit

    made = downloads(Kit(book.index, book.config, int(source_date_epoch(book.index.standard))))
    write_tree(site, made)
    return len(made)


def _quicker() -> None:
    """Let this process keep the memory that Typst gives back, and use one thread beside those that make pages."""
    os.environ.setdefault("RAYON_NUM_THREADS", "1")
    with suppress(OSError, AttributeError, TypeError):  # other systems have another malloc
        library = ctypes.CDLL(None)
        for parameter, size in _MALLOPT.items():
            library.mallopt(parameter, size)
