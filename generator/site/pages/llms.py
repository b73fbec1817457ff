"""`llms.txt`: what the site is, and where the Markdown of its pages is (llmstxt.org)."""

from collections.abc import Mapping

from generator.model import Language
from generator.site.pages.page import Book, Listed
from generator.site.pages.writing import plain
from generator.words import both, say

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
    title, about, authority = (
        plain(both(words, book.config.spoken)) for words in (metadata.title, metadata.about, metadata.authority)
    )
    lines = [f"# {title}", "", f"> {about}", "", f"{plain(book.index.edition.number)} {authority}", ""]
    for language, tree in trees.items():
        for section, kinds in _LISTED.items():
            found = [page for page in tree if page.kind in kinds]
            if found:
                name = say(f"readable.{section}", language)
                if section != "clauses" and book.config.languages[1:]:
                    name = say("readable.of_language", language, name=name)
                lines += [f"## {name}", "", *(_line(book, language, page) for page in found), ""]
    return "\n".join(lines)


def _line(book: Book, language: Language, page: Listed) -> str:
    return f"- [{plain(page.title)}]({book.config.site_url}{language}/{page.address}index.md)"
