"""A tree of pages is to the byte what it would be if nothing were kept of the one before."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.model import LANGUAGES, Language
from generator.output import cache
from generator.output.again import Standing
from generator.output.marker import mark
from generator.output.tree import write_tree
from generator.site.earlier import Earlier, Ready
from generator.site.markdown import pages
from generator.site.markdown.conversion import Rendered, rendered
from generator.site.markdown.tree import Tree
from generator.site.pages.page import Book
from generator.site.synthetic import synthetic_standard
from generator.site.trees import build_language
from generator.source.config import load_config
from generator.source.load import load
from generator.standard.index import Index

SIZE, SEQUENCES, EDITS = 12, 4, 26
CLAUSES, ITEMS, TERMS = "standard/clauses/1.yaml", "standard/checklists/1.yaml", "standard/terms/terms.yaml"
STANDARD, SETTINGS = "standard/standard.yaml", "site_config.yml"
Files = dict[str, Any]
Edit = Callable[[Files, random.Random], object]


def clause(files: Files, chance: random.Random) -> dict[str, Any]:
    """Return one of the clauses of the first chapter."""
    made: dict[str, Any] = chance.choice(files[CLAUSES]["clauses"][1:])
    return made


def word(files: Files, chance: random.Random) -> None:
    """Change a word of a provision."""
    chance.choice(clause(files, chance)["provisions"])["text"]["en"] += f" In {chance.randrange(100)} days."


def title(files: Files, chance: random.Random) -> None:
    """Change a title, of which other pages have the words."""
    clause(files, chance)["title"]["zh"] = f"过程{chance.randrange(100)}"


def chapter(files: Files, chance: random.Random) -> None:
    """Change the title of a chapter, which is in the navigation of all pages."""
    files[CLAUSES]["clauses"][0]["title"]["en"] = f"Chapter {chance.randrange(100)}"


def term(files: Files, chance: random.Random) -> None:
    """Change a definition, or what something is called."""
    entry = files[TERMS]["terms"][0]
    if chance.random() < 1 / 2:
        entry["definition"]["en"] = f"thing {chance.randrange(100)}"
    else:
        entry["designations"][0]["en"] = f"matter {chance.choice('abc')}"


def item(files: Files, chance: random.Random) -> None:
    """Change an item of a checklist."""
    chance.choice(files[ITEMS]["checklist"])["question"]["en"] = f"How many, if not {chance.randrange(100)}?"


def new_clause(files: Files, chance: random.Random) -> None:
    """Put a clause at the end, with a provision."""
    clauses = files[CLAUSES]["clauses"]
    number = f"1.{len(clauses)}"
    text = {"zh": "组织应写明事项零。", "en": f"The organization shall write down {chance.randrange(100)}."}
    provision = {"id": f"{number}-a", "kind": "requirement", "text": text}
    name = {"zh": "又一过程", "en": "Another process"}
    clauses.append({"id": number, "number": number, "title": name, "original": text["zh"], "provisions": [provision]})


def renumbered(files: Files, chance: random.Random) -> None:
    """Let two clauses change their numbers."""
    one, other = clause(files, chance), clause(files, chance)
    one["number"], other["number"] = other["number"], one["number"]


def attribute(files: Files, chance: random.Random) -> None:
    """Say something of a clause that its sheets show, too."""
    values = [{"key": f"l{number}", "name": {"zh": f"{number}级", "en": f"Level {number}"}} for number in (1, 2)]
    files[STANDARD]["attributes"] = [{"key": "level", "name": {"zh": "级别", "en": "Level"}, "values": values}]
    clause(files, chance)["attributes"] = {"level": f"l{chance.choice((1, 2))}"}


def setting(files: Files, chance: random.Random) -> None:
    """Change a setting."""
    settings = files[SETTINGS]
    chance.choice(
        (
            lambda: settings["footer"].update(en=f"Footer {chance.randrange(100)}"),
            lambda: settings.update(site_url=chance.choice(("", "https://x.example/a/"))),
            lambda: settings.update(offline=chance.choice(("yes", "no"))),
            lambda: settings["findings"][0]["label"].update(en=f"Conforms {chance.randrange(100)}"),
            lambda: settings["colours"].update(accent=chance.choice(("#9b2d1f", "#2f5d3a"))),
        )
    )()


def revised(files: Files, chance: random.Random) -> None:
    """Change the day of the text."""
    files[STANDARD]["revised"] = f"2026-01-{chance.randrange(1, 29):02}"


KINDS = (word, title, chapter, term, item, new_clause, renumbered, attribute, setting, revised)


def read(folder: Path, files: Files) -> Book:
    """Return the book of some files that are values."""
    write_tree(folder, {name: yaml.safe_dump(value, allow_unicode=True) for name, value in files.items()})
    loaded, (config, problems) = load(folder / "standard"), load_config(folder / "site_config.yml")
    assert loaded.standard, loaded.problems
    assert config, problems
    return Book(Index(loaded.standard), config, loaded.sources.figures)


def built(book: Book, language: Language, site: Path, standing: Standing | None = None) -> dict[str, bytes]:
    """Return the files of a tree, and where it leads."""
    tree = build_language(book, language, site, standing)
    paths = (path for path in site.rglob("*") if path.is_file())
    made = {path.relative_to(site).as_posix(): path.read_bytes() for path in paths}
    there = {page: sorted(ids) for page, ids in tree.led.there.items()}
    return {
        **made,
        "listed": repr(tree.listed).encode(),
        "led": repr((there, sorted(tree.led.leads.items(), key=str))).encode(),
    }


def stood(site: Path) -> Standing:
    """Return a tree as the one that stands."""
    return Standing(site, mark(site).files)


@pytest.fixture
def files() -> Files:
    """Return the files of a standard as values."""
    return {name: yaml.safe_load(text) for name, text in synthetic_standard(SIZE).items()}


@pytest.fixture(autouse=True)
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of what is kept."""
    monkeypatch.setenv(cache.VARIABLE, str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """Return the keys of the pages that were made, and not found."""
    keys: list[bytes] = []
    add = Earlier.add

    def counted(earlier: Earlier, key: bytes, page: Ready) -> None:
        keys.append(key)
        add(earlier, key, page)

    monkeypatch.setattr(Earlier, "add", counted)
    return keys


@pytest.mark.parametrize("seed", range(SEQUENCES))
def test_a_tree_is_the_same_with_what_is_kept(
    files: Files, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    """After each of many edits, one upon the other, written beside the site that stands."""
    monkeypatch.setattr("generator.site.markdown.pages._MANY", 5)
    chance = random.Random(seed)  # noqa: S311 - the same edits every time
    language, standing = LANGUAGES[seed % 2], None
    folder = str(tmp_path / "cache")
    for count in range(EDITS):
        edit = KINDS[count % len(KINDS)] if count else word
        edit(files, chance)
        book = read(tmp_path / "source", files)
        monkeypatch.setenv(cache.VARIABLE, folder)
        warm = built(book, language, tmp_path / f"warm-{count}", standing)
        monkeypatch.setenv(cache.VARIABLE, "")
        cold = built(read(tmp_path / "source", files), language, tmp_path / f"cold-{count}")
        assert warm.keys() == cold.keys()
        assert [name for name in cold if warm[name] != cold[name]] == [], (count, edit.__name__)
        standing = stood(tmp_path / f"warm-{count}")


def test_pages_are_made_that_have_what_changed(files: Files, tmp_path: Path, made: list[bytes]) -> None:
    """None where nothing has; a clause, its chapter, its sheets, the whole where a word has."""
    whole = len([name for name in built(read(tmp_path, files), "en", tmp_path / "1") if name.endswith(".html")])
    assert len(made) == whole
    made.clear()
    built(read(tmp_path, files), "en", tmp_path / "2", stood(tmp_path / "1"))
    assert made == []
    clause_ = files[CLAUSES]["clauses"][3]
    clause_["provisions"][0]["text"]["en"] += " Always."
    built(read(tmp_path, files), "en", tmp_path / "3", stood(tmp_path / "2"))
    assert 0 < len(made) < whole / 3
    made.clear()
    files[CLAUSES]["clauses"][1]["title"]["en"] = "Another name"
    built(read(tmp_path, files), "en", tmp_path / "4", stood(tmp_path / "3"))
    assert 0 < len(made) < whole


def test_a_page_that_does_not_stand_is_made(files: Files, tmp_path: Path, kept: Path, made: list[bytes]) -> None:
    """One that is gone, one that somebody changed."""
    whole = built(read(tmp_path, files), "zh", tmp_path / "1")
    shutil.rmtree(kept / "whole-pages")
    standing = stood(tmp_path / "1")
    (tmp_path / "1/zh/about/index.html").unlink()
    (tmp_path / "1/zh/full/index.html").write_text("mine")
    made.clear()
    assert built(read(tmp_path, files), "zh", tmp_path / "2", standing) == whole
    assert len(made) == 2


def test_sections_of_large_pages_are_kept(
    files: Files, tmp_path: Path, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of the whole text and the whole checklist only what changed is made; all of it where what was kept is broken."""
    monkeypatch.setattr("generator.site.markdown.pages._MANY", 12)
    sections: list[str] = []
    make = rendered

    def counted(text: str, address: str, tree: Tree, kind: str = "") -> Rendered:
        sections.append(text)
        return make(text, address, tree, kind)

    monkeypatch.setattr(pages, "rendered", counted)
    built(read(tmp_path, files), "en", tmp_path / "1")
    whole = len(sections)
    counts = []
    for number in "234":
        word(files, random.Random(number))  # noqa: S311 - the same edits every time
        sections.clear()
        built(read(tmp_path, files), "en", tmp_path / number, stood(tmp_path / str(int(number) - 1)))
        counts.append(len(sections))
        if number == "3":
            (file,) = (kept / "sections").iterdir()
            file.write_bytes(file.read_bytes()[:-1])
    assert 0 < max(counts[:2]) < counts[2] < whole


def test_pages_are_kept_whole_where_no_site_stands(files: Files, tmp_path: Path, kept: Path, made: list[bytes]) -> None:
    """As on a machine that is new for each build, with what the last one kept; what is broken is made."""
    whole = built(read(tmp_path, files), "zh", tmp_path / "1")
    count = len(made)
    made.clear()
    assert built(read(tmp_path, files), "zh", tmp_path / "2") == whole
    assert made == []
    files[CLAUSES]["clauses"][3]["provisions"][0]["text"]["en"] += " Always."
    for number in "34":
        whole = built(read(tmp_path, files), "zh", tmp_path / number)
    assert 0 < len(made) < count / 3
    (file,) = (kept / "whole-pages").iterdir()
    file.write_bytes(file.read_bytes()[:-1])
    made.clear()
    assert built(read(tmp_path, files), "zh", tmp_path / "5") == whole
    assert len(made) == count


@pytest.mark.parametrize(
    "broken",
    [
        lambda content: content[:0],
        lambda content: content[: len(content) // 2],
        lambda content: content[:-1],
        lambda content: content[:40] + b"\xff" * 8 + content[48:],
        lambda content: content[:-100] + b"x" * 100,
        lambda content: content + b"x",
    ],
    ids=["empty", "half", "a byte less", "a size", "other bytes", "a byte more"],
)
def test_a_file_that_is_broken_harms_nothing(
    files: Files, tmp_path: Path, kept: Path, made: list[bytes], broken: Callable[[bytes], bytes]
) -> None:
    """All pages are made again, and then kept again."""
    whole = built(read(tmp_path, files), "zh", tmp_path / "1")
    (file,) = (kept / "pages").iterdir()
    file.write_bytes(broken(file.read_bytes()))
    made.clear()
    assert built(read(tmp_path, files), "zh", tmp_path / "2", stood(tmp_path / "1")) == whole
    assert len(made) > 0
    made.clear()
    assert built(read(tmp_path, files), "zh", tmp_path / "3", stood(tmp_path / "2")) == whole
    assert made == []


def test_another_tool_makes_its_own_pages(
    files: Files, tmp_path: Path, made: list[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the one before it made is not taken."""
    built(read(tmp_path, files), "zh", tmp_path / "1")
    made.clear()
    monkeypatch.setattr(cache, "_tool", lambda: b"another")
    built(read(tmp_path, files), "zh", tmp_path / "2", stood(tmp_path / "1"))
    assert len(made) > 0
