"""Every page and every anchor of the site stands in the table of addresses, so that a check can tell what is taken."""

from collections import Counter
from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest

from generator.check.ids import portable
from generator.model.ids import is_id
from generator.site.build import build_site
from generator.site.pages.page import Book
from generator.source.config import load_config
from generator.source.load import load
from generator.source.places import Sources
from generator.standard.index import Index
from generator.standard.taken import OWN_ANCHORS, anchors, own_beginnings, taken
from tests.builders import term
from tests.built import ROOT, BuiltSite
from tests.site.page import Page


def test_every_page_is_in_the_table(built: BuiltSite, pages: dict[str, Page]) -> None:
    """A page that is not could be taken by an id without a word."""
    known = {place.address for place in taken(built.index)}
    for path in pages:
        tree, _, rest = path.removesuffix("index.html").partition("/")
        address = path.removesuffix("index.html") if tree == "c" else rest
        assert path in {"index.html", "404.html", "c/index.html"} or address in known, path


def test_every_folder_of_a_tree_is_in_the_table(built: BuiltSite) -> None:
    """What the site has beside its pages could be taken just so."""
    known = {PurePosixPath(place.address).parts[0] for place in taken(built.index) if place.address}
    for language in built.config.languages:
        for path in (built.folder / language).iterdir():
            assert path.name in known, path


def test_every_anchor_is_in_the_table(built: BuiltSite, pages: dict[str, Page]) -> None:
    """An anchor of the site's own that an id could take would lead elsewhere."""
    assert unknown_anchors(built.index, pages) == set()


def test_no_anchor_stands_twice_on_a_page(pages: dict[str, Page]) -> None:
    """A link can mean one place only."""
    assert anchors_twice(pages) == []


SMALL = {
    name: ROOT / path
    for name, path in {
        "small": "tests/golden/small", "blocks": "tests/golden/blocks", "base": "tests/problems/base",
        "garden": "tests/foreign/garden", "ferry": "tests/foreign/ferry", "kiosk": "tests/foreign/kiosk",
        "typical": "tests/foreign/typical",
    }.items()
}  # fmt: skip


@pytest.mark.parametrize("name", SMALL)
def test_anchors_of_other_standards_are_in_the_table_too(name: str, tmp_path: Path) -> None:
    """Of terms with notes, tables with footnotes, drawings, labels, annexes, documents; none stands twice on a page.

    Ids that a term of the same name would take are refused, each by the check.
    """
    loaded = load(SMALL[name] / "standard")
    config, _ = load_config(SMALL[name] / "site_config.yml")
    assert loaded.standard
    assert config
    index = Index(loaded.standard)
    build_site(Book(index, config, loaded.sources.figures), tmp_path)
    pages = {page.path: page for page in (Page.read(tmp_path, file) for file in sorted(tmp_path.rglob("*.html")))}
    assert unknown_anchors(index, pages) == set()
    assert anchors_twice(pages) == []
    on_pages = {anchor for page in pages.values() for anchor in page.ids}
    free = {
        anchor for anchor in on_pages - {passage.text for passage in index.passages[None].passages} if is_id(anchor)
    }
    assert free
    taking = replace(loaded.standard, terms=(*loaded.standard.terms, *map(term, sorted(free))))
    told = {problem.message.split('"')[1] for problem in portable.problems(Index(taking), Sources())}
    assert free - told == set()


def unknown_anchors(index: Index, pages: dict[str, Page]) -> set[str]:
    """Return the anchors of pages that the table does not have."""
    known = OWN_ANCHORS | {place.address.removeprefix("#") for place in anchors(index)}
    found = {anchor for page in pages.values() for anchor in page.ids}
    return {anchor for anchor in found - known if not anchor.startswith(own_beginnings(index))}


def anchors_twice(pages: dict[str, Page]) -> list[tuple[str, str]]:
    """Return the pages on which an anchor stands twice, with it."""
    return [(path, anchor) for path, page in pages.items() for anchor, count in Counter(page.ids).items() if count > 1]
