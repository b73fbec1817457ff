"""Links that lead nowhere are found, and only those."""

import html
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.errors import BuildError
from generator.output.tree import write_tree
from generator.site.links import Found, anchors, broken_links, read_page, targets
from generator.site.trees import Led, verify_links

PAGE = '<h1 id="top">A</h1><a href="{}">x</a>'


def found(tmp_path: Path, link: str) -> list[str]:
    """Return the broken links of a page with one link, in a site of two pages."""
    write_tree(tmp_path, {"zh/c.png": "x"})
    pages = {"zh/a/index.html": (Found.of(PAGE.format(link)),), "zh/b/index.html": (Found.of(PAGE.format("#top")),)}
    return [broken.target for broken in broken_links(tmp_path, targets(pages), anchors(pages))]


def test_links_that_lead_somewhere_are_not_reported(tmp_path: Path) -> None:
    """Pages by their folder, anchors here and there, files, other hosts."""
    for link in ("../b/", "../b/#top", "#top", "../c.png", "../b/index.html", "https://example.org/x", "mailto:a@b.c"):
        assert found(tmp_path, link) == []


def test_missing_pages_and_anchors_are_reported(tmp_path: Path) -> None:
    """A page that is not there, an anchor that is not there, in this page or another."""
    for link in ("../d/", "../b/#nowhere", "#nowhere", "../../en/a/"):
        assert found(tmp_path, link) == [link]


def test_a_piece_is_followed_from_each_folder_that_it_stands_in() -> None:
    """What goes up leads elsewhere from a folder further down; what stays leads elsewhere from each page."""
    piece = Found.of('<a href="../x/">x</a><a href="#y">y</a>')
    led = targets({"zh/a/index.html": (piece,), "zh/b/index.html": (piece,), "zh/terms/c/index.html": (piece,)})
    assert {target: link.page for target, link in led.items()} == {
        ("zh/x/", ""): "zh/a/index.html",
        ("zh/a/index.html", "y"): "zh/a/index.html",
        ("zh/b/index.html", "y"): "zh/b/index.html",
        ("zh/terms/x/", ""): "zh/terms/c/index.html",
        ("zh/terms/c/index.html", "y"): "zh/terms/c/index.html",
    }


def test_a_link_to_an_anchor_of_its_own_piece_is_not_followed() -> None:
    """It arrives; one to an anchor of another piece of the page has to be looked for."""
    piece, other = Found.of('<h2 id="x"></h2><a href="#x">x</a><a href="#y">y</a>'), Found.of('<h2 id="y"></h2>')
    assert set(targets({"zh/a/index.html": (piece, other)})) == {("zh/a/index.html", "y")}


def test_a_link_that_leads_nowhere_stops_a_build(tmp_path: Path) -> None:
    """Be it to a page, an anchor or a file; it is told with its page."""
    for link in ("../d/", "../b/#nowhere", "../../downloads/all.pdf"):
        pages = {"zh/a/index.html": (Found.of(PAGE.format(link)),), "zh/b/index.html": (Found.of(PAGE.format("")),)}
        with pytest.raises(BuildError, match=re.escape(f"zh/a/index.html: {link}")):
            verify_links(tmp_path, Led(anchors(pages), targets(pages)))


def test_attributes_are_read_with_and_without_quotes() -> None:
    """Entities are resolved, and addresses to copy count as links."""
    ids, links = read_page('<a id=x href="?a&amp;b"></a><button data-copy="../c/#d">')
    assert ids == {"x"}
    assert links == {"?a&b", "../c/#d"}


@pytest.mark.parametrize(
    "text",
    [
        "<p>this standard with src=home applies, href=x, id=y</p>",
        '<p title="see href=x and id=y">a</p>',
        "<!-- <a href=x id=y> -->",
        '<script>const page = \'<a href="x" id="y">\';</script>',
        '<script type="application/json">{"a": "<a href=x>"}</script>',
        "<title>About <a href=x></title>",
        "a < b href=x > c",
        '<p data-id="x" data-href="y">a</p>',
    ],
)
def test_words_that_look_like_attributes_are_none(text: str) -> None:
    """In running text, in another attribute, in a comment, in a script."""
    assert read_page(text) == (frozenset(), frozenset())


class Reader(HTMLParser):
    """What Python's own reader of HTML finds."""

    def __init__(self, text: str) -> None:
        """Read a page."""
        super().__init__()
        self.ids: set[str] = set()
        self.links: set[str] = set()
        self.feed(text)
        self.close()

    def handle_starttag(self, _: str, attrs: list[tuple[str, str | None]]) -> None:
        """Gather the attributes that are looked for."""
        for name, value in attrs:
            if name in {"id", "href", "src", "data-copy", "data-address"}:
                (self.ids if name == "id" else self.links).add(value or "")


WORDS = st.sampled_from(["", "x", " href=x", ' id="y"', "'", "a>b", "&amp;", "&#62;", "=", "/", " src = z ", "顾客"])
NAMES = st.sampled_from(["id", "href", "src", "title", "data-copy", "data-href", "class", "HREF"])
QUOTED = st.lists(WORDS, max_size=4).map("".join)


@st.composite
def attribute(draw: st.DrawFn) -> str:
    """Make an attribute in one of the ways in which HTML writes it."""
    value, name = draw(QUOTED), draw(NAMES)
    mark = draw(st.sampled_from(['"', "'"]))
    return draw(
        st.sampled_from([f" {name}={mark}{value.replace(mark, '')}{mark}", f" {name} = {mark}{mark}", f" {name}=bare"])
    )


@st.composite
def piece(draw: st.DrawFn) -> str:
    """Make a tag, a text, a comment or a script."""
    attributes = "".join(draw(st.lists(attribute(), max_size=3)))
    words = draw(QUOTED)
    return draw(
        st.sampled_from(
            [
                f"<a{attributes}>{html.escape(words)}</a>", f"<br{attributes}/>", html.escape(words, quote=False),
                f"<!--{words.replace('>', '')}-->", f"<script{attributes}>{words}</script>", f"<title>{words}</title>",
            ]
        )
    )  # fmt: skip


@given(st.lists(piece(), max_size=6).map("".join))
def test_a_page_is_read_as_a_reader_of_html_reads_it(text: str) -> None:
    """Tag by tag, whatever stands between them."""
    reader = Reader(text)
    assert read_page(text) == (frozenset(reader.ids), frozenset(reader.links))
