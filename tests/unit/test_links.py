"""Links that lead nowhere are found, and only those."""

from pathlib import Path

from generator.output.tree import write_tree
from generator.site.links import broken_links, read_page

PAGE = '<h1 id="top">A</h1><a href="{}">x</a>'


def found(tmp_path: Path, link: str, within: str = "") -> list[str]:
    """Return the broken links of a page with one link, in a site of two pages."""
    write_tree(
        tmp_path, {"zh/a/index.html": PAGE.format(link), "zh/b/index.html": PAGE.format("#top"), "zh/c.png": "x"}
    )
    return [broken.target for broken in broken_links(tmp_path, ["zh/a/index.html"], within)]


def test_links_that_lead_somewhere_are_not_reported(tmp_path: Path) -> None:
    """Pages by their folder, anchors here and there, files, other hosts."""
    for link in ("../b/", "../b/#top", "#top", "../c.png", "../b/index.html", "https://example.org/x", "mailto:a@b.c"):
        assert found(tmp_path, link) == []


def test_missing_pages_and_anchors_are_reported(tmp_path: Path) -> None:
    """A page that is not there, an anchor that is not there, in this page or another."""
    for link in ("../d/", "../b/#nowhere", "#nowhere", "../../en/a/"):
        assert found(tmp_path, link) == [link]


def test_links_out_of_the_folder_are_passed_over(tmp_path: Path) -> None:
    """A tree checks its own links while the other tree is still being built."""
    assert found(tmp_path, "../../en/a/", "zh/") == []


def test_attributes_are_read_with_and_without_quotes() -> None:
    """Entities are resolved, and addresses to copy count as links."""
    ids, links = read_page('<a id=x href="?a&amp;b"></a><button data-copy="../c/#d">')
    assert ids == {"x"}
    assert links == {"?a&b", "../c/#d"}
