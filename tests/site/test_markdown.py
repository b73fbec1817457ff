"""The Markdown beside each page, and the list of it in `llms.txt`."""

import re

import pytest

from generator.model import LANGUAGES, Language
from tests.built import BuiltSite
from tests.site.markdown import LINK, anchors, local_links
from tests.site.page import Page


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_page_of_a_tree_has_its_markdown_and_says_so(
    language: Language, built: BuiltSite, pages: dict[str, Page]
) -> None:
    """`index.md` stands beside `index.html` and begins with the title; the page names it as an alternate."""
    for clause in built.index.standard.clauses:
        folder = f"{language}/{clause.id}"
        head, title = (built.folder / folder / "index.md").read_text("utf-8").split("\n---\n\n", 1)
        assert head.startswith("---\n"), folder
        assert title.startswith("# "), folder
        links = [found.attributes for found in pages[f"{folder}/index.html"].root.walk() if found.name == "link"]
        assert "index.md" in [found["href"] for found in links if found.get("type") == "text/markdown"], folder


def test_links_of_the_markdown_lead_somewhere(built: BuiltSite) -> None:
    """Whoever follows a link of a page's Markdown arrives at the page, the anchor, the drawing or the file it names."""
    text = {file: file.read_text("utf-8") for file in built.folder.rglob("index.md")}
    assert len(text) > 300
    dead = []
    for file, found in text.items():
        for path, anchor in local_links(found):
            target = (file.parent / path).resolve() if path else file
            if not target.exists() or (anchor and target in text and anchor not in anchors(text[target])):
                dead.append((file.relative_to(built.folder).as_posix(), path, anchor))
    assert dead == []


def test_the_markdown_has_no_html(built: BuiltSite) -> None:
    """What is HTML on a page, styles, scripts and the template bring."""
    tagged = {
        file.relative_to(built.folder).as_posix(): found
        for file in built.folder.rglob("index.md")
        if (found := re.findall(r"<[a-zA-Z/!][^>]*>?", file.read_text("utf-8")))
    }
    assert tagged == {}


def test_llms_txt_lists_the_markdown(built: BuiltSite) -> None:
    """As llmstxt.org has it: one title, a quotation, sections of links.

    Each link leads to a file, each clause is there.
    """
    text = (built.folder / "llms.txt").read_text("utf-8")
    first, _, second, *_ = text.splitlines()
    assert first.startswith("# ")
    assert second.startswith("> ")
    assert len(re.findall("^# ", text, re.MULTILINE)) == 1
    listed = [target.removeprefix(built.book.config.site_url) for target in LINK.findall(text)]
    assert all((built.folder / target).is_file() for target in listed), listed
    assert len(listed) == len(set(listed))
    for language in LANGUAGES:
        for clause in built.index.standard.clauses:
            assert f"{language}/{clause.id}/index.md" in listed
        assert {f"{language}/about/index.md", f"{language}/checklists/help/index.md"} <= set(listed)
