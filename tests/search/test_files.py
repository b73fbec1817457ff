"""The index as files: small, the same every time, and the same answers whole and split."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from generator.site.navigation import sections
from generator.site.search.files import search_files
from generator.site.search.records import document_digits, records
from generator.standard.index import Index
from tests.built import STANDARD, BuiltSite
from tests.search.conftest import Run
from tests.search.evaluate import MEANING, QUERIES, answers
from tests.search.measure import gzipped

BUDGET, SHOWN = 60 * 1024, 30 * 1024
NEAR, SAID, WIDE, AGAINST, IDS = 68 * 1024, 84 * 1024, 6.25 * 1024, 38 * 1024, 4 * 1024
NEAR_SHARDS = 32
_PRINT = """
import hashlib, sys
from pathlib import Path
from generator.standard.index import Index
from generator.source.load import load
from generator.site.navigation import sections
from generator.site.search.files import search_files
index = Index(load(Path(sys.argv[1])).standard)
for whole in (0, 10**9):
    for name, text in search_files(index, whole=whole).items():
        print(name, hashlib.sha256(text.encode()).hexdigest())
"""


def test_code_and_index_are_small(built: BuiltSite) -> None:
    """Index, code and what draws results are at most 60 KB after gzip.

    tests/browser/weight.py has what pages cost beside them.

    The text that results show is one more file, of 30 KB. What serves queries that letters do not answer is loaded
    when there is one, where things are shown that have only an id when one is typed, and what a document is reviewed
    against when there is a document.
    """
    files = list((built.folder / "search").glob("*.js"))
    shown = {file for file in files if file.name.startswith("passages-")}
    names = ("near.js", "said.js", "wide.js", "against.js", "ids.js")
    near, said, wide, against, ids = (built.folder / "search" / name for name in names)
    drawing = built.folder / "assets/hits.js"
    assert sum(map(gzipped, {*files, drawing} - shown - {near, said, wide, against, ids})) <= BUDGET
    assert sum(map(gzipped, shown)) <= SHOWN
    assert gzipped(near) <= NEAR
    assert gzipped(said) <= SAID
    assert gzipped(wide) <= WIDE
    assert gzipped(against) <= AGAINST
    assert gzipped(ids) <= IDS
    assert len(shown) == 1


def test_same_bytes() -> None:
    """The files, split and whole, do not depend on the order in which a process hashes."""
    found = {
        subprocess.run(
            [sys.executable, "-c", _PRINT, str(STANDARD)],
            env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True,
        ).stdout
        for seed in ("1", "2")
    }  # fmt: skip
    assert len(found) == 1


def test_split_index_answers_alike(built: BuiltSite, tmp_path: Path) -> None:
    """An index split into shards gives the same results in the same order as the whole, by letters and by meaning."""
    site = tmp_path / "site"
    shutil.copytree(built.folder / "search", site / "search")
    files = search_files(built.index, whole=0)
    assert any("words-" in name for name in files)
    for name, text in files.items():
        (site / name).write_text(text, encoding="utf-8")
    queries = [row["q"] for file in (QUERIES, MEANING) for row in json.loads(file.read_text(encoding="utf-8"))]
    assert answers(site, queries) == answers(built.folder, queries)


@pytest.mark.parametrize("typed", ["顾客发火了怎么办", "does the boss have to talk to unhappy buyers in person"])
def test_a_question_loads_few_shards(
    typed: str, built: BuiltSite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, javascript: Run
) -> None:
    """Those of what was typed, with synonyms that the first question brings, and some of what may stand for it."""
    monkeypatch.setattr("generator.site.search.shards.PLACES_PER_SHARD", 100)
    site = tmp_path / "site"
    shutil.copytree(built.folder / "search", site / "search")
    for name, text in search_files(built.index, whole=0).items():
        (site / name).write_text(text, encoding="utf-8")
    body = """
        await library.ask(given);
        return [library.book.shardsFor(given).map((at) => `words-${at}`), [...library.here]];
    """
    own, here = javascript(body, typed, site)
    loaded = {name for name in here if name.startswith("words-")}
    assert {*own} < loaded
    assert len(loaded) <= len(own) + NEAR_SHARDS


def test_two_indexes_are_not_mixed(built: BuiltSite, tmp_path: Path, javascript: Run) -> None:
    """Of an index that has taken the place of the one that is open, nothing is taken: letters still find, by title."""
    site = tmp_path / "site"
    shutil.copytree(built.folder / "search", site / "search")
    body = """
        const quoted = await library.ask('"服务补救"');
        const asked = await library.ask("顾客发火了怎么办");
        const meant = library.book.neighbours !== undefined && asked.total > 0;
        return [quoted.total, quoted.results[0].passages.length, meant];
    """
    total, shown, meant = javascript(body, "", site)
    assert (total > 0, shown > 0, meant) == (True, True, True)
    for name, text in search_files(replace_words(built)).items():
        if not name.endswith("core.js"):
            (site / name).write_text(text, encoding="utf-8")
    assert javascript(body, "", site) == [total, 0, False]


def replace_words(built: BuiltSite) -> Index:
    """Return a standard that has lost its synonyms and its checklist, whose index is another."""
    return Index(replace(built.index.standard, synonyms=(), checklist=()))


def test_nothing_to_find_yet(built: BuiltSite, tmp_path: Path) -> None:
    """A standard that is only begun has an index all the same, and the browser finds nothing in it."""
    begun = replace(
        built.index.standard,
        clauses=(), terms=(), guidelines=(), checklist=(), citations=(), mappings=(), editorial_notes=(), synonyms=(),
    )  # fmt: skip
    site = tmp_path / "site"
    shutil.copytree(built.folder / "search", site / "search")
    for name, text in search_files(Index(begun)).items():
        (site / name).write_text(text, encoding="utf-8")
    assert answers(site, ["顾客", "customer", "5.4"]) == {"顾客": [], "customer": [], "5.4": []}


def test_everything_has_a_record(built: BuiltSite) -> None:
    """Every clause, term and document, and the standard itself, can be found, each with its provisions and items."""
    index = built.index
    found = records(index)
    assert len(found) == len(index.clauses) + len(index.terms) + len(index.guidelines) + 1 + len(sections(index))
    assert [record.address for record in found if record.kind == "standard"] == ["about/"]
    assert len({record.id for record in found}) == len(found)
    anchors = {passage.address.rpartition("#")[2] for record in found for passage in record.passages}
    assert {*index.provisions, *(question.id for question in index.standard.checklist)} <= anchors


def test_addresses_lead_somewhere(built: BuiltSite) -> None:
    """Every record's page, and every passage's anchor, is in both trees."""
    for tree in ("zh", "en"):
        pages: dict[str, str] = {}
        for record in records(built.index):
            for passage in record.passages:
                joined = passage.address[1:] if passage.address.startswith("/") else record.address + passage.address
                page, _, anchor = joined.partition("#")
                if page not in pages:
                    pages[page] = (built.folder / tree / page / "index.html").read_text(encoding="utf-8")
                assert not anchor or f'id="{anchor}"' in pages[page], joined


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("GB/T 19012—2008和GB/T 19013", ("19012-2008", "19012", "19013")),
        ("ISO 10002:2018, IDT", ("10002-2018", "10002")),
        ("GB/T 1.1", ("1.1",)),
        ("YY/T 0287-2017、DB11/T 123和ISO/IEC 17021-1:2015", ("0287-2017", "0287", "123", "17021-2015", "17021")),
        ("BT 5.0", ()),
        ("第5章", ()),
    ],
)
def test_document_digits(text: str, expected: tuple[str, ...]) -> None:
    """Documents named in a text are found with and without their year."""
    assert document_digits(text) == expected
