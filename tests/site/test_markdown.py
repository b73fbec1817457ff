"""The Markdown beside each page, the list of it in `llms.txt`, and one language's folder alone."""

import posixpath
import re
from urllib.parse import urlsplit

import pytest

from generator.model import LANGUAGES, Language
from generator.site.readable import readable_folder
from tests.built import BuiltSite
from tests.site.page import Page

LINK = re.compile(r"\]\(([^()\s]+)\)")
SPOKEN = re.compile(r"(\*+)(?:(?!\1).)+\1\{: lang=[^}]*\}")
PARAGRAPH = re.compile(r".*\n\{: [^}\n]*lang=[^}\n]*\}")
CHINESE = re.compile(r"[\u3400-\u9fff\uff0c\u3002]")


def local(target: str) -> bool:
    """Tell whether a link leads into the site."""
    return not urlsplit(target).scheme


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


def test_links_of_the_markdown_lead_to_files(built: BuiltSite) -> None:
    """Whoever follows a link of a page's Markdown arrives at the Markdown, drawing or file that it names."""
    for file in built.folder.rglob("index.md"):
        for target in filter(local, LINK.findall(file.read_text("utf-8"))):
            path = urlsplit(target).path
            assert not path or (file.parent / path).exists(), (file.relative_to(built.folder), target)


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


def test_english_alone_has_chinese_only_where_it_is_marked(built: BuiltSite) -> None:
    """A quoted word or title in Chinese says that it is; nothing else in the folder is Chinese."""
    for name, text in readable_folder(built.book, ("en",)).items():
        if name.endswith(".md"):
            left = PARAGRAPH.sub("", SPOKEN.sub("", text))
            assert not CHINESE.findall(left), (name, [line for line in left.splitlines() if CHINESE.search(line)])


def test_chinese_alone_has_no_status_in_english(built: BuiltSite) -> None:
    """What a source calls a document's status in English is no word of a Chinese page."""
    for name, text in readable_folder(built.book, ("zh",)).items():
        if posixpath.dirname(name) == "references":
            rows = [line for line in text.splitlines() if line.startswith("| 状态 ")]
            assert not [row for row in rows if re.search(r"\b(Active|Valid|Replaced|Withdrawn)\b", row)], name
