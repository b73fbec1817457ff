"""A state of a standard as its preview shows it: each file is made when it is asked for first."""

import threading
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from generator.formats.checklist_view import judgement_view
from generator.formats.xlsx.blank_book import blank_paths
from generator.model import Language
from generator.site.engine import Pages, mkdocs_settings, with_state
from generator.site.markdown.pages import PageRenderer
from generator.site.pages.page import Book
from generator.site.pages.pen import Shape
from generator.site.pages.places import FILE as PLACES
from generator.site.pages.root_pages import root_files
from generator.site.pages.style import stylesheet
from generator.site.pages.tree import plan
from generator.site.readable import drawings, map_drawing, pictures
from generator.site.search.files import FOLDER as SEARCH
from generator.site.search.files import search_files
from generator.site.surroundings import facts_in, tree_of
from generator.site.trees import asset_files, kit_files, service_worker, shared_files

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

_PAGE, _TEXT = "index.html", "index.md"
_KEPT = 64
"""So many files that were asked for last are kept as they were made: whoever opens all pages has room for them."""
Files = Mapping[str, str | bytes]


class Tree:
    """The pages of one language."""

    def __init__(self, book: Book, language: Language) -> None:
        self._book = book
        self._language = language
        self._shape = Shape.of_site(language, book.config.languages)
        self._plan = plan(book, self._shape)
        settings = mkdocs_settings(book, language, Path(language), dict.fromkeys(_named(book), ""))
        self._pages = Pages(settings)
        self._renderer = PageRenderer(tree_of(book, language))
        self._facts = facts_in(book, language)
        self._others: Files | None = None

    @property
    def pages(self) -> int:
        """Return how many pages it has."""
        return len(self._plan)

    def file(self, path: str) -> str | bytes | None:
        """Return the file at a path of the tree; None where there is none."""
        folder, _, name = path.rpartition("/")
        address = f"{folder}/" if folder else ""
        if name in {_PAGE, _TEXT} and address in self._plan:
            page = self._plan[address]()
            text = self._book.markdown(page, self._shape)
            if name == _TEXT:
                return text
            return with_state(self._pages.made(text, address, self._facts(page), self._renderer).html)
        if self._others is None:
            drawn = drawings(self._book, self._language, "../".__add__)
            self._others = {**drawn, **map_drawing(self._book, self._language), **pictures(self._book)}
        return self._others.get(path)


class Shown:
    """A whole site."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.turn: AbstractContextManager[object] = threading.RLock()
        """Whoever asks takes it: one page is made at a time; who waited looks whether this is what is shown still."""
        self._trees: dict[Language, Tree] = {}
        self._made = lru_cache(_KEPT)(self._file)
        self._groups: dict[Callable[[Book], Files], Mapping[str, bytes]] = {}

    @property
    def pages(self) -> int:
        """Return how many pages all trees have, which are as many in each."""
        languages = self.book.config.languages
        with self.turn:
            tree = next(iter(self._trees.values()), None) or self._tree(languages[0])
            return tree.pages * len(languages)

    def file(self, path: str) -> bytes | None:
        """Return the file at a path of the site; None where there is none."""
        with self.turn:
            return self._made(path)

    def _file(self, path: str) -> bytes | None:
        segment, _, below = path.partition("/")
        for language in self.book.config.languages:
            found = self._tree(language).file(below) if segment == language else None
            if found is not None:
                return _encoded(found)  # else it may be the address of a retired id, which stands in no tree
        return next((found[path] for found in map(self._group, _holding(path)) if path in found), None)

    def _tree(self, language: Language) -> Tree:
        if language not in self._trees:
            self._trees[language] = Tree(self.book, language)
        return self._trees[language]

    def _group(self, make: Callable[[Book], Files]) -> Mapping[str, bytes]:
        if make not in self._groups:
            self._groups[make] = {path: _encoded(made) for path, made in make(self.book).items()}
        return self._groups[make]


def _encoded(made: str | bytes) -> bytes:
    return made.encode() if isinstance(made, str) else made


def _named(book: Book) -> list[str]:
    """Return what pages name only where it is there, by path relative to a tree; a preview has no samples."""
    blank = blank_paths(book.config.spoken) if book.index.standard.checklist else ()
    return [*(f"../{path}" for path in blank), *(["../data/judgement.js"] if judgement_view(book.index) else [])]


def _holding(path: str) -> tuple[Callable[[Book], Files], ...]:
    """Return what makes the files among which one may be, the cheapest first."""
    folder = path.partition("/")[0]
    if folder == "assets":
        return (_styled,)
    if folder == SEARCH:
        return (_searched,)
    if folder == "data" and path != PLACES:
        return (kit_files, shared_files)
    return (_around,)


def _styled(book: Book) -> Files:
    return {**asset_files(book), "assets/site.css": stylesheet(book)}


def _searched(book: Book) -> Files:
    scripts = {path: text for path, text in asset_files(book).items() if path.startswith(f"{SEARCH}/")}
    return {**scripts, **search_files(book.index, languages=book.config.spoken)}


def _around(book: Book) -> Files:
    return {**root_files(book), **service_worker(book.config, Path())}
