"""Every page and every anchor of the site stands in the table of addresses, so that a check can tell what is taken."""

import re
from collections import Counter
from pathlib import PurePosixPath

from generator.standard.taken import OWN_ANCHORS, OWN_BEGINNINGS, taken
from tests.built import BuiltSite
from tests.site.page import Page

REMARK = re.compile(r"(?P<id>.+)-(?:note|footnote|example)-\d+")
"""The anchor of a note of an entry, a table or a figure begins with the id of what it belongs to."""


def test_every_page_is_in_the_table(built: BuiltSite, pages: dict[str, Page]) -> None:
    """A page that is not could be taken by an id without a word."""
    known = {place.address for place in taken(built.index)}
    for path in pages:
        tree, _, rest = path.removesuffix("index.html").partition("/")
        address = path.removesuffix("index.html") if tree == "c" else rest
        assert path in {"index.html", "404.html"} or address in known, path


def test_every_folder_of_a_tree_is_in_the_table(built: BuiltSite) -> None:
    """What the site has beside its pages could be taken just so."""
    known = {PurePosixPath(place.address).parts[0] for place in taken(built.index) if place.address}
    for language in built.config.languages:
        for path in (built.folder / language).iterdir():
            assert path.name in known, path


def test_every_anchor_is_an_id_or_known(built: BuiltSite, pages: dict[str, Page]) -> None:
    """An anchor of the site's own that an id could take would lead elsewhere."""
    ids = {passage.text for passage in built.index.passages[None].passages if passage.path == ("id",)}
    ids |= {citation.id for citation in built.index.citations}
    composed = tuple(f"{edition}-" for edition in built.index.editions)
    own = {anchor for page in pages.values() for anchor in page.ids} - ids - built.index.retired.keys()
    own = {anchor for anchor in own if not anchor.startswith(("__", *OWN_BEGINNINGS, *composed))}
    own = {anchor for anchor in own if not ((found := REMARK.fullmatch(anchor)) and found["id"] in ids)}
    assert own - OWN_ANCHORS == set()


def test_no_anchor_stands_twice_on_a_page(pages: dict[str, Page]) -> None:
    """A link can mean one place only."""
    for path, page in pages.items():
        twice = [anchor for anchor, count in Counter(page.ids).items() if count > 1]
        assert twice == [], path
