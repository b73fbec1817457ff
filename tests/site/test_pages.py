"""What every page has, whatever its kind."""

import gzip
import re
from collections import Counter
from itertools import pairwise

import pytest

from generator.standard.addresses import clause_address
from tests.built import BuiltSite
from tests.site.page import Page

LANG = {"zh": "zh-Hans", "en": "en"}
LANG_ATTRIBUTES = {"zh", "zh-Hans", "en"}


def test_every_page_says_its_language(pages: dict[str, Page]) -> None:
    """A screen reader chooses its voice, and a browser its font, by `lang`.

    A tree's pages are in the tree's language.
    """
    spoken = {page.path: page.named("html")[0].attributes.get("lang") for page in pages.values()}
    assert {path: lang for path, lang in spoken.items() if lang not in LANG_ATTRIBUTES} == {}
    for tree in LANG:
        assert {(lang or "")[:2] for path, lang in spoken.items() if path.startswith(f"{tree}/")} == {tree}


def test_every_run_of_the_other_language_is_marked(pages: dict[str, Page]) -> None:
    """Chinese on an English page, and English on a Chinese one, is read out and set in its own language."""
    marked = {lang for page in pages.values() for element in page.elements if (lang := element.attributes.get("lang"))}
    assert marked <= LANG_ATTRIBUTES


def test_every_page_has_a_title_of_its_own(pages: dict[str, Page]) -> None:
    """Tabs, bookmarks and search results can be told apart within a language."""
    assert [path for path, page in pages.items() if len(page.titles()) != 1] == []
    for tree in LANG:
        titles = Counter(page.titles()[0] for path, page in pages.items() if path.startswith(f"{tree}/"))
        assert {title: count for title, count in titles.items() if not title or count > 1} == {}


def test_every_page_has_one_main_heading(pages: dict[str, Page]) -> None:
    """One `h1`, and no level left out below it."""
    for page in pages.values():
        levels = [int(element.name[1]) for element in page.elements if element.name in {f"h{n}" for n in range(1, 7)}]
        assert levels.count(1) == 1, page.path
        assert levels[0] == 1, page.path
        skipped = [(a, b) for a, b in pairwise(levels) if b > a + 1]
        assert skipped == [], page.path


def test_ids_are_unique(pages: dict[str, Page]) -> None:
    """A link to an id that stands twice leads to the wrong place."""
    twice = {path: [id_ for id_, n in Counter(page.ids).items() if n > 1] for path, page in pages.items()}
    assert {path: ids for path, ids in twice.items() if ids} == {}


def test_anchors_are_readable(pages: dict[str, Page]) -> None:
    """Every id is ASCII and says what it is: no `_1`, `_2` from Chinese headings."""
    odd = {
        id_ for page in pages.values() for id_ in page.ids if not id_.isascii() or (id_[0] == "_" and id_[1:].isdigit())
    }
    assert odd == set()


def test_both_trees_have_the_same_pages_and_anchors(pages: dict[str, Page]) -> None:
    """Whoever switches the language stays at the same place."""
    trees = {
        tree: {path.removeprefix(f"{tree}/"): page for path, page in pages.items() if path.startswith(f"{tree}/")}
        for tree in LANG
    }
    assert sorted(trees["zh"]) == sorted(trees["en"])
    for path, page in trees["zh"].items():
        assert sorted(page.ids) == sorted(trees["en"][path].ids), path


def test_every_page_states_the_authority_of_the_languages(built: BuiltSite, pages: dict[str, Page]) -> None:
    """The Chinese prevails, the English is unofficial: said on every page of both trees, and on the cover."""
    authority = built.index.standard.metadata.authority
    for tree, words in (("zh", authority.zh), ("en", authority.en)):
        silent = [path for path, page in pages.items() if path.startswith(f"{tree}/") and words not in page.root.text()]
        assert silent == []
    assert authority.zh in pages["index.html"].root.text()
    assert authority.en in pages["index.html"].root.text()


@pytest.mark.parametrize("tree", LANG)
def test_a_clause_page_is_light(tree: str, built: BuiltSite) -> None:
    """A clause opens on a phone at once: at most 25 KB of compressed HTML."""
    sizes = {
        clause.id: len(gzip.compress((built.folder / tree / clause_address(clause) / "index.html").read_bytes()))
        for clause in built.index.standard.clauses
    }
    assert {id_: size for id_, size in sizes.items() if size > 25_000} == {}


def test_no_page_sends_its_reader_to_itself(pages: dict[str, Page]) -> None:
    """A note that stands on several pages names none of them: on that one it would say nothing."""
    sent = {
        path: title
        for path, page in pages.items()
        for title in ("".join(page.named("h1")[0].text().split()),)
        if re.search(rf"(?:\u89c1|page)[\u201c\"]{re.escape(title)}[\u201d\"]", "".join(page.root.text().split()))
    }
    assert sent == {}


def test_brackets_in_chinese_are_as_wide_as_its_characters(pages: dict[str, Page]) -> None:
    """Behind a word or before one; a label such as b) is none."""
    narrow = re.compile(r"[\u4e00-\u9fff] ?\(.*|\([\u4e00-\u9fff].*")
    texts = {path: page.root.text() for path, page in pages.items() if path.startswith("zh/")}
    assert {path: found[0] for path, text in texts.items() if (found := narrow.search(text))} == {}
