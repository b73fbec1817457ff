"""Downloads of which nothing has changed since the last build are the same files; all are what they would be anew."""

import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

import generator.formats.downloads
import generator.formats.pdf.checklist
from generator.formats.kit import Kit
from generator.formats.pdf.checklist import checklist_pdfs
from generator.model import Clause, Language, Standard
from generator.model.config import SiteConfig
from generator.output.again import Standing
from generator.output.cache import VARIABLE
from generator.site.downloads import build_downloads
from generator.site.pages.page import Book
from generator.standard.index import Index
from tests import builders
from tests.site.test_numbers import config

EDITS = 25
TITLE = builders.text("竞争环境分析", "Competitive environment analysis")
PLACES = ("1.1", "1.2", "2.1")
Edit = Callable[[Standard, SiteConfig, str], tuple[Standard, SiteConfig]]


def standard() -> Standard:
    """Return a standard with two chapters, of which one has clauses that share a sheet."""
    return builders.standard(
        *(
            builders.clause(id_, *([builders.provision(f"{id_}-a", "requirement")] if "." in id_ else []))
            for id_ in ("1", "1.1", "1.2", "2", "2.1")
        ),
        checklist=tuple(builders.question(f"{id_}-a") for id_ in PLACES),
        situations=(builders.situation("s-late", "1.2"),),
    )


def _with_clause(standard: Standard, id_: str, change: Callable[[Clause], Clause]) -> Standard:
    return replace(standard, clauses=tuple(change(one) if one.id == id_ else one for one in standard.clauses))


def _words(standard: Standard, config: SiteConfig, word: str) -> tuple[Standard, SiteConfig]:
    written = builders.clause("1.2", builders.provision("1.2-a", "requirement", zh=f"组织{word}。", en=f"It {word}."))
    return _with_clause(standard, "1.2", lambda one: replace(one, content=written.content)), config


def _question(standard: Standard, config: SiteConfig, word: str) -> tuple[Standard, SiteConfig]:
    asked = (builders.question("1.1-a", en=f"Is it {word}?"), *standard.checklist[1:])
    return replace(standard, checklist=asked), config


def _title(standard: Standard, config: SiteConfig, word: str) -> tuple[Standard, SiteConfig]:
    return _with_clause(standard, "1", lambda one: replace(one, title=builders.text(word, word))), config


def _related(standard: Standard, config: SiteConfig, word: str) -> tuple[Standard, SiteConfig]:
    return _with_clause(standard, "2.1", lambda one: replace(one, related=("1.1",) if word > "c" else ())), config


def _situation(standard: Standard, config: SiteConfig, word: str) -> tuple[Standard, SiteConfig]:
    told = replace(standard.situations[0], text=builders.text(word, word))
    return replace(standard, situations=(told,)), config


def _accent(standard: Standard, config: SiteConfig, word: str) -> tuple[Standard, SiteConfig]:
    return standard, replace(config, colours=replace(config.colours, accent="#123456" if word > "c" else "#654321"))


def _items(standard: Standard, config: SiteConfig, word: str) -> tuple[Standard, SiteConfig]:
    more = (builders.question("2.1-a", id=f"2.1-a-{number}") for number in range(1 + (word > "c")))
    return replace(standard, checklist=(*standard.checklist[:2], *more)), config


OF_ONE: tuple[Edit, ...] = (_words, _question, _items)
"""Edits of the words of a clause or of its items."""
OF_ALL: tuple[Edit, ...] = (_title, _related, _situation, _accent)


def build(standard: Standard, config: SiteConfig, site: Path, standing: Standing | None = None) -> dict[str, str]:
    """Build the downloads of a standard."""
    return build_downloads(Book(Index(standard), config, {}, downloads=True), site, standing)


def same_files(site: Path, other: Path) -> set[str]:
    """Return the names of the downloads that are one file in two sites."""
    paths = (site / "downloads").iterdir()
    return {path.name for path in paths if (mate := other / "downloads" / path.name).exists() and path.samefile(mate)}


def test_edits_give_what_is_given_where_nothing_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """To the byte; what has nothing of an edit is the same file as before."""
    dice = random.Random(15)  # noqa: S311 - the same edits every time
    made, settings = standard(), config()
    standing: Standing | None = None
    saved = 0
    for number in range(EDITS):
        edit = dice.choice(OF_ONE + OF_ALL)
        made, settings = edit(made, settings, dice.choice("abcdef"))
        monkeypatch.setenv(VARIABLE, "")
        expected = build(made, settings, tmp_path / f"{number}-anew")
        monkeypatch.setenv(VARIABLE, str(tmp_path / "cache"))
        site = tmp_path / str(number)
        assert build(made, settings, site, standing) == expected
        for path in expected:
            assert (site / path).read_bytes() == (tmp_path / f"{number}-anew" / path).read_bytes()
        if standing:
            same = same_files(site, standing.folder)
            saved += len(same)
            assert edit is not _words or same >= {"2.pdf", "2.xlsx", "2.1.pdf", "2.1.xlsx", "1.1.pdf", "1.1.xlsx"}
        standing = Standing(site, {path: (digest,) for path, digest in expected.items()})
    assert saved > 3 * EDITS


def test_what_somebody_edited_is_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So is what is gone, and all where another build made the site that stands."""
    monkeypatch.setenv(VARIABLE, str(tmp_path / "cache"))
    made = build(standard(), config(), tmp_path / "one")
    standing = Standing(tmp_path / "one", {path: (digest,) for path, digest in made.items()})
    (tmp_path / "one/downloads/1.1.pdf").write_bytes(b"edited")
    (tmp_path / "one/downloads/1.2.xlsx").unlink()
    assert build(standard(), config(), tmp_path / "two", standing) == made
    anew = {f"{clause}.{kind}" for clause in ("1.1", "1.2") for kind in ("pdf", "xlsx")}
    assert same_files(tmp_path / "two", tmp_path / "one") == {Path(path).name for path in made} - anew
    others = Standing(tmp_path / "two", dict.fromkeys(made, ("",)))
    assert build(standard(), config(), tmp_path / "three", others) == made
    assert not same_files(tmp_path / "three", tmp_path / "two")


def test_of_a_large_set_the_parts_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A word sets one anew, of those that have it, and binds them again."""
    for module in (generator.formats.downloads, generator.formats.pdf.checklist):
        monkeypatch.setattr(module, "MOST_ITEMS", 1)
    monkeypatch.setenv(VARIABLE, str(tmp_path / "cache"))
    monkeypatch.setattr("generator.output.worker.cores", lambda: 1)
    build(standard(), config(), tmp_path / "one")
    before = {path.name for path in (tmp_path / "cache/parts").iterdir()}
    assert len(before) > 1
    changed, settings = _question(standard(), config(), "new")
    made = build(changed, settings, tmp_path / "two")
    assert len({path.name for path in (tmp_path / "cache/parts").iterdir()} - before) < len(before)
    monkeypatch.setenv(VARIABLE, "")
    assert build(changed, settings, tmp_path / "three") == made


@pytest.mark.parametrize("languages", [("zh", "en"), ("en",), ("zh",)])
def test_a_sheet_is_as_high_alone_as_among_others(languages: tuple[Language, ...]) -> None:
    """So that a download that is made again alone is what it was when all were made."""
    words = {"zh": "组织应分析竞争环境，" * 40, "en": "The organization shall analyse its environment. " * 20}
    long = builders.clause("2.1", builders.provision("2.1-a", "requirement", **words))
    made = _with_clause(standard(), "2.1", lambda one: replace(one, title=TITLE, content=long.content))
    kit = Kit(Index(made), replace(config(), languages=languages), 0)
    _, among = checklist_pdfs(kit, [()], languages, {})
    _, alone = checklist_pdfs(kit, [("2.1",)], languages, {})
    assert {key: among[key] for key in alone} == alone
