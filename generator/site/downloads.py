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
from generator.output.again import Standing
from generator.output.cache import keep, kept
from generator.output.tree import Writer, write_tree
from generator.output.worker import side_by_side
from generator.site.pages.page import Book
from generator.site.unchanged import Unchanged
from generator.standard.epoch import source_date_epoch

if TYPE_CHECKING:
    from generator.formats.kit import Kit
    from generator.formats.made_of import MadeOf
    from generator.formats.pdf.checklist import Heights, Scope
    from generator.formats.sample import Sample

_PARTS = "parts"
"""Of selections that are set in parts, as builds keep them."""

_MALLOPT = {-1: 1 << 30, -2: 1 << 26, -3: 1 << 25}
"""What glibc's mallopt (malloc.h) is told, in bytes: give memory back and take more of it in large pieces only."""


class Left(NamedTuple):
    """How far the downloads are."""

    made: float
    """How much of them is made, from 0 to 1."""
    seconds: float
    """How long the rest will take."""


def build_downloads(
    book: Book, site: Path, standing: Standing | None = None, tell: Callable[[Left], None] = lambda _: None
) -> dict[str, str]:
    """Write the ready-made PDFs and workbooks below `site`, and return their SHA-256 by path; FontError without a font.

    Of those in the site that is `standing`, what is made of the same is not made again. `tell` takes how far they are,
    a hundred times at most.
    """
    _quicker()
    from generator.formats.downloads import paths, plan
    from generator.formats.kit import Kit
    from generator.formats.made_of import MadeOf
    from generator.formats.pdf.fonts import find_faces

    kit = Kit(book.index, book.config, int(source_date_epoch(book.index.standard)))
    find_faces("一a")  # read once for all processes
    planned, made_of = plan(kit), MadeOf(kit)
    digests = {name: made_of.selection(scope) for name, scope in planned.scopes.items()}
    unchanged = Unchanged(kit.config, {path: digest for name, digest in digests.items() for path in paths(name)})
    made = unchanged.named_again(site, standing)
    planned = planned.without(frozenset(name for name in planned.scopes if made.keys() >= set(paths(name))))
    counted = _Counted(sum(planned.items[name] for name in planned.scopes), tell)
    heights: Heights = {}
    calls: list[tuple[object, ...]] = [(_write_batch, kit, scopes, site, standing) for scopes in planned.batches]
    sizes = [*(sum(planned.items[name] for name in scopes) for scopes in planned.batches), 0]
    if book.samples or book.index.standard.mappings:
        calls.append((_write_others, kit, book.samples, site, standing))
    for written, found in side_by_side(_called, calls, lambda place: counted.more(sizes[place])):
        made |= written
        heights |= found
    for name, scope in planned.large.items():
        pdf, found = _large_pdf(kit, made_of, scope, heights, partial(counted.more, of=planned.items[name]))
        made |= write_tree(site, {paths(name)[0]: pdf}, standing)
        heights |= found
    books = [(kit, name, scope, site, standing) for name, scope in planned.large.items()]
    for written in side_by_side(_write_workbook, books):
        made |= written
    unchanged.keep(made)
    return made


def _large_pdf(
    kit: "Kit", made_of: "MadeOf", scope: "Scope", heights: "Heights", more: Callable[[float], None]
) -> "tuple[bytes, Heights]":
    """Return the PDF of a selection that is set in parts, each kept by builds, and the heights measured for it."""
    from generator.assess.selection import sheets
    from generator.formats.pdf.checklist import bound_pdf, part_pdf, parts_of

    every = sheets(kit.index, scope, kit.config.items_per_sheet)
    keys = {part: made_of.part(scope, every[slice(*part)]).encode() for part in parts_of(kit, scope)}
    pdfs = {part: kept(_PARTS, key) for part, key in keys.items()}
    lacking = [part for part, pdf in pdfs.items() if pdf is None]
    calls = [(kit, scope, kit.languages, heights, part) for part in lacking]
    made = side_by_side(part_pdf, calls, lambda _: more(1 / len(calls)))
    measured: Heights = {}
    for part, (pdf, found) in zip(lacking, made, strict=True):
        pdfs[part] = pdf
        measured |= found
        keep(_PARTS, keys[part], pdf)
    return bound_pdf([pdf for pdf in pdfs.values() if pdf is not None]), measured


class _Counted:
    """How much of some work is done, told whenever that is a per cent more."""

    def __init__(self, total: float, tell: Callable[[Left], None]) -> None:
        self._total, self._tell = total, tell
        self._done = self._told = 0.0
        self._begun = time.perf_counter()

    def more(self, done: float, of: float = 1) -> None:
        """Count what is done, a share `of` something, and tell it."""
        self._done += done * of
        if self._done - self._told >= self._total / 100 > 0:
            self._told = self._done
            taken = time.perf_counter() - self._begun
            self._tell(Left(self._done / self._total, taken * (self._total / self._done - 1)))


def build_books(book: Book, site: Path, standing: Standing | None = None) -> dict[str, str]:
    """Write the books of the standard and the PDFs of its chapters below `site`; return their SHA-256 by path.

    Those that are in the site that is `standing` are the same files. FontError without a font.
    """
    _quicker()
    from generator.formats.books import variants
    from generator.formats.kit import Kit
    from generator.formats.pdf.fonts import find_faces

    kit = Kit(book.index, book.config, int(source_date_epoch(book.index.standard)))
    find_faces("一a")
    calls = [(kit, book.drawings, languages, site, standing) for languages in variants(kit.languages)]
    return {path: digest for made in side_by_side(_write_books, calls) for path, digest in made.items()}


def _write_books(
    kit: "Kit", drawings: dict[str, Drawing], languages: tuple[Language, ...], site: Path, standing: Standing | None
) -> dict[str, str]:
    from generator.formats.books import books

    write = Writer(site, standing)
    return {path: write(path, content) for path, content in books(kit, drawings, languages)}


def _called(
    task: "Callable[..., tuple[dict[str, str], Heights]]", *arguments: object
) -> "tuple[dict[str, str], Heights]":
    return task(*arguments)


def _write_others(
    kit: "Kit", samples: "dict[Language, Sample]", site: Path, standing: Standing | None
) -> "tuple[dict[str, str], Heights]":
    """Write the samples with their reports, and the tables of mappings."""
    from generator.formats.crosswalk_formats import crosswalk_files
    from generator.formats.downloads import FOLDER
    from generator.formats.sample import sample_files

    reports = {
        f"{FOLDER}/sample-{language}{ending}": content
        for language, sample in samples.items()
        for ending, content in sample_files(kit, language, sample).items()
    }
    tables = {f"{FOLDER}/{name}": content for name, content in crosswalk_files(kit)}
    return write_tree(site, {**reports, **tables}, standing), {}


def _write_batch(
    kit: "Kit", scopes: "dict[str, Scope]", site: Path, standing: Standing | None
) -> "tuple[dict[str, str], Heights]":
    from generator.formats.downloads import batch

    made, heights = batch(kit, scopes)
    return write_tree(site, made, standing), heights


def _write_workbook(kit: "Kit", name: str, scope: "Scope", site: Path, standing: Standing | None) -> dict[str, str]:
    from generator.formats.downloads import workbooks

    return write_tree(site, workbooks(kit, {name: scope}), standing)


def _quicker() -> None:
    """Let this process keep the memory that Typst gives back, and use one thread beside those that make pages."""
    os.environ.setdefault("RAYON_NUM_THREADS", "1")
    with suppress(OSError, AttributeError, TypeError):  # other systems have another malloc
        library = ctypes.CDLL(None)
        for parameter, size in _MALLOPT.items():
            library.mallopt(parameter, size)
