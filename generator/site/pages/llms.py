"""`llms.txt`: what the site is, and where the Markdown of its pages is (llmstxt.org)."""

from collections.abc import Mapping

from generator.model import Language
from generator.site.pages.page import Book, Listed
from generator.site.pages.writing import plain
from generator.words import say

_LISTED = {
    "clauses": ("full", "clause", "chapter"),
    "terms": ("terms", "term"),
    "references": ("references", "reference"),
    "checklists": ("checklists", "checklist", "checklist-help"),
    "site": ("about",),
}
"""Kinds of pages by the section of `llms.txt` that lists them."""


def llms_txt(book: Book, trees: Mapping[Language, tuple[Listed, ...]]) -> str:
    """Return `llms.txt` (llmstxt.org): what the site is, and links to the Markdown of its pages in each language."""
    metadata = book.index.standard.metadata
    lines = [f"# {plain(f'{metadata.title.zh} {metadata.title.en}')}", ""]
    lines += [f"> {plain(metadata.about.zh)} {plain(metadata.about.en)}", ""]
    lines += [plain(f"{book.index.edition.number} {metadata.authority.zh} {metadata.authority.en}"), ""]
    for language, tree in trees.items():
        for section, kinds in _LISTED.items():
            found = [page for page in tree if page.kind in kinds]
            if found:
                name = say(f"readable.{section}", language)
                lines += [f"## {name}", "", *(_line(book, language, page) for page in found), ""]
    return "\n".join(lines)


def _line(book: Book, language: Language, page: Listed) -> str:
    return f"- [{plain(page.title)}]({book.config.site_url}{language}/{page.address}index.md)"
