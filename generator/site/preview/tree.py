"""One language of a preview, whose pages are built again one by one."""

import json
import secrets
from pathlib import Path

from generator.model import Language
from generator.output.lock import discard
from generator.output.tree import write_tree
from generator.site.engine import Pages, mkdocs_settings
from generator.site.pages.page import Book
from generator.site.pages.pen import Shape
from generator.site.pages.tree import markdown_of, pages
from generator.site.surroundings import Around, around
from generator.standard.epoch import source_date_epoch


class Tree:
    """A tree of pages in a folder of its own; whole from the start."""

    def __init__(self, book: Book, language: Language, folder: Path) -> None:
        self.folder = folder
        """Holds the tree as the site does, below the language."""
        self._language = language
        markdown, known = self._written(book)
        write_tree(self.folder / language, markdown)
        settings = mkdocs_settings(book, language, self.folder / language, versions={})
        self._told = json.dumps(settings, sort_keys=True)
        self._pages = Pages(settings, source_date_epoch(book.index.standard))
        self._pages.build(markdown, known)
        self._markdown, self._known = markdown, known

    @property
    def pages(self) -> int:
        """Return how many pages it has."""
        return len(self._markdown)

    def rebuild(self, book: Book) -> int | None:
        """Build the pages again that changed and return their number; None where the tree has to be built anew."""
        markdown, known = self._written(book)
        settings = mkdocs_settings(book, self._language, self.folder / self._language, versions={})
        before = self._markdown
        if json.dumps(settings, sort_keys=True) != self._told or markdown.keys() != before.keys():
            return None
        changed = {
            name: text
            for name, text in markdown.items()
            if before[name] != text or self._known.pages[name] != known.pages[name]
        }
        self._markdown = {}  # should the next lines fail, the tree is built anew
        write_tree(self.folder / self._language, changed)
        self._pages.build(changed, known)
        self._markdown, self._known = markdown, known
        return len(changed)

    def _written(self, book: Book) -> tuple[dict[str, str], Around]:
        """Return the Markdown of the pages, and what the site knows of them beside it."""
        shape = Shape.of_site(self._language, book.config.languages)
        tree = pages(book, shape)
        return markdown_of(book, tree, shape), around(book, tree, self._language)


def refreshed(tree: Tree | None, book: Book, language: Language, work: Path) -> tuple[Tree, int]:
    """Return a tree with the pages of a book and the number of pages that were built.

    It is the same one where that can be; another one takes its place only when it is whole.
    """
    made = tree.rebuild(book) if tree else None
    if tree and made is not None:
        return tree, made
    folder = work / f"{language}-{secrets.token_hex(4)}"
    try:
        new = Tree(book, language, folder)
    except BaseException:
        discard(folder)
        raise
    if tree:
        discard(tree.folder)
    return new, new.pages
