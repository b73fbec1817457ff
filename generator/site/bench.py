"""`clausebook bench`: how long builds take, how much memory, how large the pages are, and whether time grows with size.

The bare build is mkdocs-material with its own pruned navigation and search on the same Markdown, one tree after the
other, in the same run. Each build is a process of its own; times are processor times, the medians of the runs.
"""

import gzip
import os
import statistics
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import yaml

from generator.model import LANGUAGES
from generator.output.tree import scratch, take_away, write_tree
from generator.site.pages.page import Book
from generator.site.pages.pen import Shape
from generator.site.pages.tree import markdown_of, pages
from generator.site.synthetic import ITEMS_PER_CLAUSE, synthetic_standard
from generator.source.config import load_config
from generator.source.load import load
from generator.standard.index import Index


@dataclass(frozen=True, slots=True)
class Measured:
    """What builds of one standard cost."""

    name: str
    clauses: int
    pages: int
    seconds: float
    """Median processor time of a whole build, all processes together."""
    bare_seconds: float
    """Median processor time of bare mkdocs-material on the same Markdown."""
    memory: int
    """Peak resident memory of the largest process, in bytes."""
    page_bytes: int
    """Median size of a clause page."""
    page_gzip: int
    """The same, gzip level 9."""


def run_bench(  # noqa: PLR0913 - those of the command
    standard: Path, config: Path, sizes: Sequence[int], runs: int, *, items: int, say: Callable[[str], None]
) -> None:
    """Measure, and print how builds grow from each size to the next, and what downloads of many `items` take."""
    say(
        f"{'standard':>12} {'pages':>6} {'cpu s':>7} {'pages/s':>8} {'bare s':>7} {'ratio':>6} {'MB':>5} "
        f"{'page B':>7} {'gzip B':>7}"
    )
    measured: list[Measured] = []
    with scratch() as folder:
        for size in sizes:
            made = folder / str(size)
            write_tree(made, synthetic_standard(size))
            measured.append(_measure(str(size), made / "standard", made / "site_config.yml", runs, folder / "work"))
            say(_row(measured[-1]))
            take_away(folder, made.name)
        say(_row(_measure("real", standard, config, runs, folder / "work")))
        say(_downloads(standard, config, runs, folder / "work"))
        write_tree(folder / "many", synthetic_standard(-(-items // ITEMS_PER_CLAUSE)))
        say(_many_downloads(folder / "many", items, folder / "work"))
    for small, large in pairwise(measured):
        growth, linear = large.seconds / small.seconds, large.clauses / small.clauses
        say(f"time({large.clauses}) / time({small.clauses}) = {growth:.2f} (size ratio {linear:.2f})")


def _row(m: Measured) -> str:
    return (
        f"{m.name:>12} {m.pages:>6} {m.seconds:>7.2f} {m.pages / m.seconds:>8.0f} {m.bare_seconds:>7.2f} "
        f"{m.seconds / m.bare_seconds:>6.2f} {m.memory / 1e6:>5.0f} {m.page_bytes:>7} {m.page_gzip:>7}"
    )


def _measure(name: str, standard: Path, config: Path, runs: int, work: Path) -> Measured:
    site = work / "site"
    build = [*_build(standard, config, site), "--no-downloads"]
    loaded = load(standard)
    settings, _ = load_config(config)
    if loaded.standard is None or settings is None:
        raise ValueError(f"{standard} has problems: {loaded.problems[:3]}")
    book = Book(Index(loaded.standard), settings, loaded.sources.figures)
    count = 0
    bare: list[list[str]] = []
    for language in LANGUAGES:
        tree = pages(book, Shape(language))
        count += len(tree)
        docs = work / "docs" / language
        write_tree(docs, markdown_of(book, tree, Shape(language)))
        file = work / f"mkdocs-{language}.yml"
        write_tree(work, {file.name: yaml.safe_dump(_bare_settings(docs, work / "bare" / language))})
        bare.append([sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file", str(file)])
    seconds, memory = zip(*(_timed([build]) for _ in range(runs)), strict=True)
    bare_seconds, _ = zip(*(_timed(bare) for _ in range(runs)), strict=True)
    clauses = [clause for clause in loaded.standard.clauses if clause.provisions]
    sizes = [(site / "zh" / clause.id / "index.html").read_bytes() for clause in clauses]
    measured = Measured(
        name=name,
        clauses=len(loaded.standard.clauses),
        pages=count,
        seconds=statistics.median(seconds),
        bare_seconds=statistics.median(bare_seconds),
        memory=max(memory),
        page_bytes=int(statistics.median(map(len, sizes))),
        page_gzip=int(statistics.median(len(gzip.compress(page, 9)) for page in sizes)),
    )
    take_away(work.parent, work.name)
    return measured


def _build(standard: Path, config: Path, site: Path) -> list[str]:
    where = ["--standard", str(standard), "--config", str(config), "--out", str(site)]
    return [sys.executable, "-m", "generator", "build", *where]


def _downloads(standard: Path, config: Path, runs: int, work: Path) -> str:
    """Return what the ready-made PDFs and workbooks add to a build, and how large they are."""
    site = work / "site"
    build = _build(standard, config, site)
    # One after the other in turn, because a machine is not equally quick all the time.
    pairs = [(_timed([[*build, "--no-downloads"]])[0], _timed([build])[0]) for _ in range(runs)]
    added = statistics.median(with_them - alone for alone, with_them in pairs)
    total = sum(path.stat().st_size for path in (site / "downloads").iterdir())
    loaded = load(standard).standard
    clauses = [clause.id for clause in loaded.clauses if clause.provisions] if loaded else []
    sheets = [path for id_ in clauses if (path := site / "downloads" / f"{id_}.pdf").is_file()]
    sizes = [path.stat().st_size for path in sheets]
    return (
        f"downloads of the real standard: + {added:.2f} s, {total / 1e6:.1f} MB; "
        f"PDF of one clause: median {statistics.median(sizes):.0f} B, largest {max(sizes)} B"
    )


def _many_downloads(folder: Path, items: int, work: Path) -> str:
    """Return what a build with many checklist items costs; every process of it counts."""
    build = _build(folder / "standard", folder / "site_config.yml", work / "site")
    seconds, memory = _timed([build])
    count = len(list((work / "site" / "downloads").iterdir()))
    return f"{items} checklist items, {count} downloads: {seconds:.0f} cpu s, at most {memory / 1e6:.0f} MB a process"


def _bare_settings(docs: Path, site: Path) -> dict[str, object]:
    return {
        "site_name": "bare",
        "docs_dir": str(docs),
        "site_dir": str(site),
        "theme": {"name": "material", "font": False, "features": ["navigation.prune"]},
        "markdown_extensions": ["attr_list"],
        "plugins": ["search"],
        "validation": {"nav": {"omitted_files": "ignore"}, "links": {"unrecognized_links": "ignore"}},
    }


def _timed(commands: Sequence[Sequence[str]]) -> tuple[float, int]:
    """Return the processor time of some commands run one after the other, and the peak memory of the largest process.

    Both count every process that a command waited for.
    """
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    unit = 1 if sys.platform == "darwin" else 1024
    seconds = 0.0
    peak = 0
    for command in commands:
        process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)  # noqa: S603 - our own
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if status:
            raise ChildProcessError(" ".join(command))
        seconds += usage.ru_utime + usage.ru_stime
        peak = max(peak, usage.ru_maxrss * unit)
    return seconds, peak
