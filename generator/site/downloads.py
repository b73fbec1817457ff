"""The ready-made PDFs and workbooks of a site, made before the pages that tell their size, or beside them.

Each batch of them is made by a process that ends after it, since Typst keeps the memory of all that it has set.
"""

import ctypes
import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from generator.output.tree import write_tree
from generator.output.worker import side_by_side
from generator.site.pages.page import Book
from generator.standard.epoch import source_date_epoch

if TYPE_CHECKING:
    from generator.formats.kit import Kit
    from generator.formats.pdf.checklist import Heights, Scope

_MALLOPT = {-1: 1 << 30, -2: 1 << 26, -3: 1 << 25}
"""What glibc's mallopt (malloc.h) is told, in bytes: give memory back and take more of it in large pieces only."""


def build_downloads(book: Book, site: Path) -> int:
    """Write the ready-made PDFs and workbooks below `site`, and return their number; FontError without a font."""
    _quicker()
    from generator.formats.crosswalk_formats import crosswalk_files
    from generator.formats.downloads import FOLDER, plan
    from generator.formats.kit import Kit
    from generator.formats.pdf.checklist import bound_pdf, part_pdf, parts_of
    from generator.formats.pdf.fonts import find_faces
    from generator.formats.sample import sample_files

    kit = Kit(book.index, book.config, int(source_date_epoch(book.index.standard)))
    find_faces("一a")  # read once for all processes
    samples = {
        f"{FOLDER}/sample-{language}{ending}": content
        for language, sample in book.samples.items()
        for ending, content in sample_files(kit, language, sample).items()
    }
    tables = {f"{FOLDER}/{name}": content for name, content in crosswalk_files(kit)}
    write_tree(site, {**samples, **tables})
    planned = plan(kit)
    heights: dict[str, object] = {}
    for found in side_by_side(_write_batch, [(kit, scopes, site) for scopes in planned.batches]):
        heights |= found
    for name, scope in planned.large.items():
        calls = [(kit, scope, kit.languages, heights, part) for part in parts_of(kit, scope)]
        write_tree(site, {f"{FOLDER}/{name}.pdf": bound_pdf(side_by_side(part_pdf, calls))})
    side_by_side(_write_workbook, [(kit, name, scope, site) for name, scope in planned.large.items()])
    return 2 * (sum(map(len, planned.batches)) + len(planned.large)) + len(samples) + len(tables)


def build_books(book: Book, site: Path) -> dict[str, int]:
    """Write the books of the standard and the PDFs of its chapters below `site`; return their sizes in bytes by path.

    FontError without a font.
    """
    _quicker()
    from generator.formats.books import books
    from generator.formats.kit import Kit

    made = dict(books(Kit(book.index, book.config, int(source_date_epoch(book.index.standard))), book.drawings))
    write_tree(site, made)
    return {path: len(content) for path, content in made.items()}


def _write_batch(kit: "Kit", scopes: "dict[str, Scope]", site: Path) -> "Heights":
    from generator.formats.downloads import batch

    made, heights = batch(kit, scopes)
    write_tree(site, made)
    return heights


def _write_workbook(kit: "Kit", name: str, scope: "Scope", site: Path) -> None:
    from generator.formats.downloads import workbooks

    write_tree(site, workbooks(kit, {name: scope}))


def _quicker() -> None:
    """Let this process keep the memory that Typst gives back, and use one thread beside those that make pages."""
    os.environ.setdefault("RAYON_NUM_THREADS", "1")
    with suppress(OSError, AttributeError, TypeError):  # other systems have another malloc
        library = ctypes.CDLL(None)
        for parameter, size in _MALLOPT.items():
            library.mallopt(parameter, size)
