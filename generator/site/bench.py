"""`clausebook bench`: how long builds take, how much memory, how large the pages are, and whether time grows with size.

Others build the same Markdown in the same run, one tree after the other: mkdocs-material with its own pruned navigation
and search, and hugo, where it is installed, with a layout that shows nothing else. Each build is a process of its own;
times are processor times, the medians of the runs. A warm build is one after a word has changed, with what those
before it kept. What was installed before may build the same standards too.
"""

import gzip
import math
import os
import statistics
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType

import yaml

from generator.model import LANGUAGES
from generator.output.cache import VARIABLE as CACHE
from generator.output.tree import scratch, take_away, write_tree
from generator.site.pages.page import Book
from generator.site.pages.pen import Shape
from generator.site.pages.tree import markdown_of, pages
from generator.site.synthetic import ITEMS_PER_CLAUSE, synthetic_standard
from generator.source.config import load_config
from generator.source.load import load
from generator.standard.index import Index

_LAYOUT = "<!doctype html><html><head><title>{{ .Title }}</title></head><body>{{ .Content }}</body></html>\n"
_HUGO = '{"baseURL": "/", "disableKinds": ["taxonomy", "term", "RSS", "sitemap"]}\n'
_RUN = (sys.executable, "-m", "generator")
_NO_VARIABLES: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Measured:
    """What builds of one standard cost."""

    name: str
    clauses: int
    pages: int
    seconds: float
    """Median processor time of a whole build, all processes together."""
    warm_seconds: float
    """The same after one word has changed."""
    bare_seconds: float
    """Median processor time of bare mkdocs-material on the same Markdown."""
    hugo_seconds: float
    """That of hugo; not a number where it is not installed."""
    before_seconds: float
    """That of an earlier version of the tool; not a number where none is given, or it refuses the standard."""
    memory: int
    """Peak resident memory of the largest process, in bytes."""
    page_bytes: int
    """Median size of a clause page."""
    page_gzip: int
    """The same, gzip level 9."""


def run_bench(  # noqa: PLR0913 - those of the command
    standard: Path,
    config: Path,
    sizes: Sequence[int],
    runs: int,
    *,
    items: int,
    before: Path | None,
    say: Callable[[str], None],
) -> None:
    """Measure, and print how builds grow from each size to the next, and what downloads of many `items` take.

    `before` is the Python in which an earlier version of the tool is installed.
    """
    say(
        f"{'standard':>12} {'pages':>6} {'cpu s':>7} {'warm s':>7} {'pages/s':>8} {'bare s':>7} {'ratio':>6} "
        f"{'hugo s':>7} {'ratio':>6} {'old s':>7} {'ratio':>6} {'MB':>5} {'page B':>7} {'gzip B':>7}"
    )
    measured: list[Measured] = []
    with scratch() as folder:
        for size in sizes:
            made = folder / str(size)
            write_tree(made, synthetic_standard(size))
            measured.append(
                _measure(str(size), made / "standard", made / "site_config.yml", runs, folder / "work", before)
            )
            say(_row(measured[-1]))
            take_away(folder, made.name)
        say(_row(_measure("real", standard, config, runs, folder / "work", before)))
        say(_downloads(standard, config, runs, folder / "work"))
        write_tree(folder / "many", synthetic_standard(-(-items // ITEMS_PER_CLAUSE)))
        say(_many_downloads(folder / "many", items, folder / "work", before))
    for small, large in pairwise(measured):
        growth, linear = large.seconds / small.seconds, large.clauses / small.clauses
        exponent = f"size ratio {linear:.2f}, exponent {math.log(growth) / math.log(linear):.2f}"
        say(f"time({large.clauses}) / time({small.clauses}) = {growth:.2f}, {exponent}")


def _row(m: Measured) -> str:
    others = " ".join(
        f"{seconds:>7.2f} {m.seconds / seconds:>6.2f}" for seconds in (m.bare_seconds, m.hugo_seconds, m.before_seconds)
    )
    return (
        f"{m.name:>12} {m.pages:>6} {m.seconds:>7.2f} {m.warm_seconds:>7.2f} {m.pages / m.seconds:>8.0f} {others} "
        f"{m.memory / 1e6:>5.0f} {m.page_bytes:>7} {m.page_gzip:>7}"
    ).replace("nan", "  -")


def _measure(  # noqa: PLR0913, PLR0917 - where a build is, and beside what
    name: str, standard: Path, config: Path, runs: int, work: Path, before: Path | None
) -> Measured:
    site = work / "site"
    build = [*_build(standard, config, site), "--no-downloads"]
    loaded = load(standard)
    settings, _ = load_config(config)
    if loaded.standard is None or settings is None:
        raise ValueError(f"{standard} has problems: {loaded.problems[:3]}")
    book = Book(Index(loaded.standard), settings, loaded.sources.figures)
    count = 0
    bare: list[list[str]] = []
    hugo: list[list[str]] = []
    write_tree(
        work, {"layouts/_default/single.html": _LAYOUT, "layouts/_default/list.html": _LAYOUT, "hugo.json": _HUGO}
    )
    for language in LANGUAGES:
        tree = pages(book, Shape(language))
        count += len(tree)
        docs = work / "docs" / language
        written = markdown_of(book, tree, Shape(language))
        write_tree(docs, written)
        write_tree(work / "content" / language, for_hugo(written))
        file = work / f"mkdocs-{language}.yml"
        write_tree(work, {file.name: yaml.safe_dump(_bare_settings(docs, work / "bare" / language))})
        bare.append([sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file", str(file)])
        hugo.append(["hugo", "--quiet", "--source", str(work), "--config", str(work / "hugo.json"),
                     "--contentDir", str(work / "content" / language),
                     "--destination", str(work / "hugo" / language)])  # fmt: skip
    seconds, memory = zip(*(_timed([[*build, "--no-cache"]]) for _ in range(runs)), strict=True)
    bare_seconds, _ = zip(*(_timed(bare) for _ in range(runs)), strict=True)
    clauses = [clause for clause in loaded.standard.clauses if clause.provisions]
    sizes = [(site / "zh" / clause.id / "index.html").read_bytes() for clause in clauses]
    measured = Measured(
        name=name,
        clauses=len(loaded.standard.clauses),
        pages=count,
        seconds=statistics.median(seconds),
        warm_seconds=_warm(standard, config, runs, work),
        bare_seconds=statistics.median(bare_seconds),
        hugo_seconds=_median(hugo, runs),
        before_seconds=_before(before, standard, work, runs, "--no-downloads") if before else math.nan,
        memory=max(memory),
        page_bytes=int(statistics.median(map(len, sizes))),
        page_gzip=int(statistics.median(len(gzip.compress(page, 9)) for page in sizes)),
    )
    take_away(work.parent, work.name)
    return measured


def for_hugo(markdown: Mapping[str, str]) -> dict[str, str]:
    """Return the pages of a tree by the names that hugo wants: to it, what lies below an `index.md` is no page."""
    folders = {name.removesuffix("index.md") for name in markdown}
    above = {folder for folder in folders if any(one != folder and one.startswith(folder) for one in folders)}
    names = {name: f"{folder}_index.md" for name in markdown if (folder := name.removesuffix("index.md")) in above}
    return {names.get(name, name): text for name, text in markdown.items()}


def _median(commands: Sequence[Sequence[str]], runs: int) -> float:
    """Return the median processor time of some commands; not a number where one fails, or is not installed."""
    try:
        return statistics.median(_timed(commands)[0] for _ in range(runs))
    except (ChildProcessError, FileNotFoundError):
        return math.nan


def _before(python: Path, standard: Path, work: Path, runs: int, *options: str) -> float:
    """Return what builds cost in an earlier version; not a number where it refuses the standard.

    Its settings are those that its own `new` writes: it refuses a key that came later.
    """
    run = [str(python), "-P", "-m", "generator"]  # the generator that is installed, not the one of the folder
    try:
        _timed([[*run, "new", str(work / "new")]])
    except ChildProcessError:
        return math.nan
    build = _build(standard, work / "new" / "site_config.yml", work / "before", run)
    return _median([[*build, *options]], runs)


def _warm(standard: Path, config: Path, runs: int, work: Path) -> float:
    """Return the median processor time of a build after one word of the standard has changed.

    The first one after that finds no folder that gave way to another, so it does not count.
    """
    copy = work / "changing"
    copied = {
        file.relative_to(standard).as_posix(): file.read_bytes() for file in standard.rglob("*") if file.is_file()
    }
    write_tree(copy / "standard", copied)
    files = sorted(copy.glob("standard/clauses/**/*.yaml"))
    text = files[-1].read_text(encoding="utf-8")
    build = [*_build(copy / "standard", config, work / "warm"), "--no-downloads"]
    kept = {CACHE: str(work / "kept")}
    _timed([build], kept)
    seconds = []
    for run in range(runs + 1):
        at = text.rindex("the ")
        write_tree(files[-1].parent, {files[-1].name: f"{text[:at]}{'each ' * (run + 1)}{text[at + len('the ') :]}"})
        seconds.append(_timed([build], kept)[0])
    return statistics.median(seconds[1:])


def _build(standard: Path, config: Path, site: Path, run: Sequence[str] = _RUN) -> list[str]:
    where = ["--standard", str(standard), "--config", str(config), "--out", str(site)]
    return [*run, "build", *where]


def _downloads(standard: Path, config: Path, runs: int, work: Path) -> str:
    """Return what the ready-made PDFs and workbooks add to a build, and how large they are."""
    site = work / "site"
    build = _build(standard, config, site)
    # One after the other in turn, because a machine is not equally quick all the time.
    build.append("--no-cache")
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


def _many_downloads(folder: Path, items: int, work: Path, before: Path | None) -> str:
    """Return what a build with many checklist items costs; every process of it counts."""
    build = _build(folder / "standard", folder / "site_config.yml", work / "site")
    seconds, memory = _timed([[*build, "--no-cache"]])
    count = len(list((work / "site" / "downloads").iterdir()))
    made = f"{items} checklist items, {count} downloads: {seconds:.0f} cpu s, at most {memory / 1e6:.0f} MB a process"
    if before is None:
        return made
    earlier = _before(before, folder / "standard", work, 1)
    return f"{made}; earlier {earlier:.0f} cpu s, {seconds / earlier:.2f} of it".replace("nan", "-")


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


def _timed(commands: Sequence[Sequence[str]], variables: Mapping[str, str] = _NO_VARIABLES) -> tuple[float, int]:
    """Return the processor time of some commands run one after the other, and the peak memory of the largest process.

    Both count every process that a command waited for.
    """
    # Of an installed tool all modules are compiled; here the first build may have to keep what it compiles.
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONDONTWRITEBYTECODE": "", **variables}
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
