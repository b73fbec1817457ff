"""`clausebook bench`: how long builds take, how much memory, how large the pages are, and whether time grows with size.

Synthetic standards have chapters of ten clauses; each clause has two requirements, two checklist items and a mapping.
The bare build is mkdocs-material with its own pruned navigation and search on the same Markdown, one tree after the
other, in the same run. Each build is a process of its own; times are the medians of the runs.
"""

import gzip
import os
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import yaml

from generator.model import LANGUAGES
from generator.output.tree import scratch, take_away, write_tree
from generator.site.pages.page import Book
from generator.site.pages.tree import markdown_of, pages
from generator.source.config import load_config
from generator.source.load import load
from generator.source.skeleton import skeleton
from generator.standard.index import Index

_CLAUSES_PER_CHAPTER = 10
_CLAUSES_PER_TERM = 10
_QUIET = ((os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),)


@dataclass(frozen=True, slots=True)
class Measured:
    """What builds of one standard cost."""

    name: str
    clauses: int
    pages: int
    seconds: float
    """Median wall time of a whole build."""
    bare_seconds: float
    """Median wall time of bare mkdocs-material on the same Markdown."""
    memory: int
    """Peak resident memory of the largest process, in bytes."""
    page_bytes: int
    """Median size of a clause page."""
    page_gzip: int
    """The same, gzip level 9."""


def run_bench(standard: Path, config: Path, sizes: Sequence[int], runs: int, say: Callable[[str], None]) -> None:
    """Measure, and print a table with the growth from each size to the next."""
    say(
        f"{'standard':>12} {'pages':>6} {'wall s':>7} {'pages/s':>8} {'bare s':>7} {'ratio':>6} {'MB':>5} {'page B':>7} {'gzip B':>7}"
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
        tree = pages(book, language)
        count += len(tree)
        docs = work / "docs" / language
        write_tree(docs, markdown_of(book, tree, language))
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
    """Return wall time and the peak memory of the largest process of some commands run one after the other."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    unit = 1 if sys.platform == "darwin" else 1024
    peak = 0
    begun = time.perf_counter()
    for command in commands:
        pid = os.posix_spawn(command[0], list(command), environment, file_actions=_QUIET)
        _, status, usage = os.wait4(pid, 0)
        if status:
            raise ChildProcessError(" ".join(command))
        peak = max(peak, usage.ru_maxrss * unit)
    return time.perf_counter() - begun, peak


def synthetic_standard(size: int) -> dict[str, str]:
    """Return the files of a standard with `size` clauses below its chapters, made from the skeleton."""
    files = skeleton("standard", "site_config.yml")
    kept = ("standard.yaml", "sources.yaml", "gbt-28222.yaml", "site_config.yml")
    files = {name: text for name, text in files.items() if name.endswith(kept) and "/.schema/" not in name}
    chapters = -(-size // _CLAUSES_PER_CHAPTER)
    left = size
    for chapter in range(1, chapters + 1):
        count = min(left, _CLAUSES_PER_CHAPTER)
        left -= count
        numbers = [f"{chapter}.{number}" for number in range(1, count + 1)]
        head = {
            "id": str(chapter),
            "number": str(chapter),
            "title": _text(f"第{_han(chapter)}章", f"Chapter {chapter}"),
        }
        clauses = [head, *map(_clause, numbers)]
        files[f"standard/clauses/{chapter}.yaml"] = _yaml({"clauses": clauses})
        items = [_question(number, letter) for number in numbers for letter in "ab"]
        files[f"standard/checklists/{chapter}.yaml"] = _yaml({"checklist": items})
        mappings = [_mapping(number) for number in numbers]
        files[f"standard/mappings/{chapter}.yaml"] = _yaml({"mappings": mappings})
    terms = [_term(number) for number in range(-(-size // _CLAUSES_PER_TERM))]
    files["standard/terms/terms.yaml"] = _yaml({"terms": terms})
    edition = files["standard/references/gbt-28222.yaml"]
    clause = '\n    clauses:\n      - {number: "5", title: {zh: {value: 组织环境, confidence: recalled}}}\n'
    files["standard/references/gbt-28222.yaml"] = edition.rstrip() + clause
    return files


def _yaml(value: object) -> str:
    return yaml.dump(value, Dumper=yaml.CSafeDumper, allow_unicode=True, width=1_000_000, sort_keys=False)


def _text(zh: str, en: str) -> dict[str, str]:
    return {"zh": zh, "en": en}


_DIGITS = "零一二三四五六七八九"


def _han(number: int) -> str:
    return "".join(_DIGITS[int(digit)] for digit in str(number))


def _letters(number: int) -> str:
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))


def _clause(number: str) -> dict[str, object]:
    chapter, position = map(int, number.split("."))
    term = ((chapter - 1) * _CLAUSES_PER_CHAPTER + position - 1) // _CLAUSES_PER_TERM
    zh = (f"组织应确定{_term_zh(term)}的管理职责，并应保存相关记录；", f"组织应按{_term_zh(term)}的结果改进服务。")
    en = (
        f"the organization shall determine responsibilities for the {_term_en(term)} and shall keep records;",
        f"the organization shall improve its services by the results of the {_term_en(term)}.",
    )
    return {
        "id": number,
        "number": number,
        "title": _text(f"过程{_han(chapter)}之{_han(position)}", f"Process {chapter} part {position}"),
        "original": "".join(zh),
        "provisions": [
            {"id": f"{number}-{letter}", "kind": "requirement", "text": _text(one, other)}
            for letter, one, other in zip("ab", zh, en, strict=True)
        ],
    }


def _question(number: str, letter: str) -> dict[str, object]:
    return {
        "id": f"{number}-{letter}-1",
        "provision": f"{number}-{letter}",
        "question": _text("组织如何做到这一点，有何证据？", "How does the organization do this, and what shows it?"),
        "look_at": [
            {"method": "documents", "text": _text("职责文件和记录", "Documents of responsibilities, and records")}
        ],
        "evidence": [_text("职责文件", "Documents of responsibilities"), _text("记录", "Records")],
    }


def _mapping(number: str) -> dict[str, object]:
    return {
        "id": f"map-{number}-1",
        "source": number,
        "edition": "gbt-28222-2011",
        "clause": "5",
        "type": "guidance-for",
        "rationale": _text("该条说明如何理解环境。", "That clause shows how the context is understood."),
        "confidence": "low",
    }


def _term_zh(number: int) -> str:
    return f"事项{_han(number)}"


def _term_en(number: int) -> str:
    return f"matter {_letters(number)}"


def _term(number: int) -> dict[str, object]:
    return {
        "id": f"t-matter-{_letters(number)}",
        "designations": [_text(_term_zh(number), _term_en(number))],
        "definition": _text("组织需要管理的一件事", "thing that an organization needs to manage"),
    }
