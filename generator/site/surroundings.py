"""What the site sets around the Markdown of a page: the facts for its template, and pieces of HTML that are no text."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

from generator.formats.books import book_path, epub_path, variants
from generator.formats.qr import qr_path
from generator.formats.whereabouts import whereabouts
from generator.model import LANGUAGE_TAGS, OTHER, Language, language_of
from generator.site.markdown.tree import Tree
from generator.site.pages.checklist_pages import downloads
from generator.site.pages.concept_map import CONCEPT_MAP, concept_map
from generator.site.pages.descriptions import descriptions
from generator.site.pages.figure import shown
from generator.site.pages.page import Book, Page
from generator.site.pages.previews import page_preview
from generator.site.pages.term_pages import filter_words
from generator.standard.attributes import attributes_in_line
from generator.standard.authority import translated_into
from generator.standard.numbers import heading_number
from generator.words import say

Facts = dict[str, Any]
_WORD = re.compile("[a-z]{2,}")
"""A word in Latin letters; a number of a clause or a document has none."""


@dataclass(frozen=True, slots=True)
class Around:
    """What the site knows of a tree's pages beside their Markdown."""

    tree: Tree
    pages: dict[str, Facts]
    """What the template has to know of a page, by the name of its Markdown file."""


def around(book: Book, pages: Iterable[Page], language: Language) -> Around:
    """Return what the site knows of a tree's pages beside their Markdown."""
    facts = facts_in(book, language)
    return Around(tree_of(book, language), {f"{page.address}index.md": facts(page) for page in pages})


def facts_in(book: Book, language: Language) -> Callable[[Page], Facts]:
    """Return what tells what the template has to know of a page of a tree."""
    popups, said = definitions(book, language), descriptions(book.index)

    def facts(page: Page) -> Facts:
        return {**facts_of(book, page, popups, language), "preview": page_preview(book, page, language, said)}

    return facts


def tree_of(book: Book, language: Language) -> Tree:
    """Return what the pages of a tree have in common when their Markdown becomes HTML."""
    index = book.index
    figures = {name: figure for figure in index.standard.figures for name in figure.files}

    @cache
    def drawn(name: str, root: str) -> str:
        link = root.__add__
        if name == CONCEPT_MAP:
            return concept_map(index, language, link)
        return shown(book, figures[name], name, language, link)

    numbers = {clause.id: heading_number(clause, language) for clause in index.standard.clauses}
    numbers |= {term.id: term.number or "" for term in index.standard.terms}
    return Tree(
        language=language,
        t=book.labels(language),
        numbers=numbers,
        aliases=index.aliases,
        drawing=drawn,
        fragment=_fragments(book, language, numbers),
        files=lambda id_: downloads(book, index.clauses[id_] if id_ else None),
        filter_words=filter_words(index, book.config.spoken),
    )


def _fragments(book: Book, language: Language, numbers: dict[str, str]) -> Callable[..., str]:
    """Return what fills in a piece of HTML by its name."""
    index = book.index

    def found(id_: str) -> str:
        return whereabouts(index, book.config, index.clauses[id_])

    def qr(id_: str) -> tuple[int, str]:
        return qr_path(found(id_))

    template = book.environment.get_template("_fragments.html.j2")
    made = template.make_module(
        {
            "t": book.labels(language),
            "say": partial(say, language=language),
            "language": language,
            "second": OTHER[language],
            "metadata": index.standard.metadata,
            "edition": index.edition,
            "config": book.config,
            "clauses": index.clauses,
            "numbers": {clause.id: numbers.get(clause.id, "") for clause in index.standard.clauses},
            "qr": qr,
            "found": found,
            "fingerprint": index.fingerprints.__getitem__,
            "attributes": lambda id_: attributes_in_line(index, index.attributes[id_]).in_(language),
        }
    )
    same: dict[str, str] = {}

    def fragment(name: str, *values: object) -> str:
        if values:
            return str(getattr(made, name)(*values))
        if name not in same:
            same[name] = str(getattr(made, name)())
        return same[name]

    return fragment


def definitions(book: Book, language: Language) -> dict[str, str]:
    """Return the definitions that pop up beside terms, as HTML by the id of the entry."""
    fragment = _fragments(book, language, {})
    return {term.id: fragment("definition", term) for term in book.index.standard.terms}


def _foreign(title: str, language: Language) -> str:
    """Return the tag of a title's language where that is not the page's: of a clause that has no translation."""
    spoken = language_of(title)
    worded = spoken == "zh" or _WORD.search(title)
    return LANGUAGE_TAGS[spoken] if worded and spoken != language else ""


def _books(book: Book, page: Page) -> dict[str, tuple[tuple[str, str, int], ...]]:
    """Return the PDFs of what a page shows, and the EPUBs of the whole, by the name of their kind.

    Of each its path below the site, `zh`, `en` or `both`, and its size in KB.
    """
    clause = book.index.clauses.get(page.clause) if page.kind in {"clause", "chapter"} else None
    if not clause and page.kind not in {"home", "about", "full"}:
        return {}
    spoken = variants(book.config.spoken)
    paths = {"PDF": [(book_path(clause, languages), languages) for languages in spoken]}
    if not clause:
        paths["EPUB"] = [(epub_path(languages), languages) for languages in spoken]
    made = {
        kind: tuple(
            (path, "both" if languages[1:] else languages[0], round(book.books[path] / 1024))
            for path, languages in found
            if path in book.books
        )
        for kind, found in paths.items()
    }
    return {kind: found for kind, found in made.items() if found}


def facts_of(book: Book, page: Page, popups: dict[str, str], language: Language) -> Facts:
    """Return what the site's template has to know of a page."""
    neighbours = {neighbour.rel: neighbour for neighbour in page.around}
    return {
        "title": page.title,
        "title_spoken": _foreign(page.title, language),
        "address": page.address,
        "kind": page.kind,
        "clause": page.clause,
        "chapter": page.chapter,
        "permalink": page.permalink,
        "cite": page.cite,
        "cite_formats": page.cite_formats,
        "around": page.around,
        "previous": neighbours["prev"].address if "prev" in neighbours else "",
        "next": neighbours["next"].address if "next" in neighbours else "",
        "awaiting": book.awaiting(page),
        "translation": translated_into(book.index.standard.metadata) or "",
        "books": _books(book, page),
        "definitions": tuple(popups[id_] for id_ in page.mentions),
    }
