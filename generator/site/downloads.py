"""The ready-made PDFs and workbooks of a site, made before the pages that tell their size, or beside them.

Each batch of them is made by a process that ends after it, since Typst keeps the memory of all that it has set.
"""

import ctypes
import os
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from generator.model import Language
from generator.model.drawing import Drawing
from generator.output.tree import write_tree
from generator.output.worker import side_by_side
from generator.site.pages.page import Book
from generator.standard.epoch import source_date_epoch

if TYPE_CHECKING:
    from generator.formats.kit import Kit
    from generator.formats.pdf.checklist import Heights, Scope

_MALLOPT = {-1: 1 << 30, -2: 1 << 26, -3: 1 << 25}
"""What glibc's mallopt (malloc.h) is told, in bytes: give memory back and take more of it in large pieces only."""


class Left(NamedTuple):
    """How far the downloads are."""

    made: float
    """How much of them is made, from 0 to 1."""
    seconds: float
    """How long the rest will take."""


def build_downloads(book: Book, site: Path, tell: Callable[[Left], None] = lambda _: None) -> int:
    """Write the ready-made PDFs and workbooks below `site`, and return their number; FontError without a font.

    `tell` takes how far they are, a hundred times at most.
    """
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
    counted = _Counted(sum(planned.items.values()), tell)
    sizes = [sum(planned.items[name] for name in scopes) for scopes in planned.batches]
    heights: Heights = {}
    calls = [(kit, scopes, site) for scopes in planned.batches]
    for found in side_by_side(_write_batch, calls, lambda place: counted.more(sizes[place])):
        heights |= found
    for name, scope in planned.large.items():
        parts = [(kit, scope, kit.languages, heights, part) for part in parts_of(kit, scope)]
        more = partial(lambda share, _: counted.more(share), planned.items[name] / len(parts))
        made = side_by_side(part_pdf, parts, more)
        write_tree(site, {f"{FOLDER}/{name}.pdf": bound_pdf([pdf for pdf, _ in made])})
        for _, found in made:
            heights |= found
    side_by_side(_write_workbook, [(kit, name, scope, site) for name, scope in planned.large.items()])
    return 2 * (sum(map(len, planned.batches)) + len(planned.large)) + len(samples) + len(tables)


class _Counted:
    """How much of some work is done, told whenever that is a per cent more."""

    def __init__(self, total: float, tell: Callable[[Left], None]) -> None:
        self._total, self._tell = total, tell
        self._done = self._told = 0.0
        self._begun = time.perf_counter()

    def more(self, done: float) -> None:
        """Count what is done, and tell it."""
        self._done += done
        if self._done - self._told >= self._total / 100:
            self._told = self._done
            taken = time.perf_counter() - self._begun
            self._tell(Left(self._done / self._total, taken * (self._total / self._done - 1)))


def build_books(book: Book, site: Path) -> dict[str, int]:
    """Write the books of the standard and the PDFs of its chapters below `site`; return their sizes in bytes by path.

    FontError without a font.
    """
    _quicker()
    from generator.formats.books import variants
    from generator.formats.kit import Kit
    from generator.formats.pdf.fonts import find_faces

    kit = Kit(book.index, book.config, int(source_date_epoch(book.index.standard)))
    find_faces("一a")
    calls = [(kit, book.drawings, languages, site) for languages in variants(kit.languages)]
    return {path: size for sizes in side_by_side(_write_books, calls) for path, size in sizes.items()}


def _write_books(
    kit: "Kit", drawings: dict[str, Drawing], languages: tuple[Language, ...], site: Path
) -> dict[str, int]:
    from generator.formats.books import books

    sizes = {}
    for path, content in books(kit, drawings, languages):
        write_tree(site, {path: content})
        sizes[path] = len(content)
    return sizes


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
