"""Folds: long parts of a page, and what few readers look for, below how much of it there is.

A link to what is inside opens a fold, a search in the page too where the browser can, and paper has long
parts open; what few look for stays one line there, unless the reader has opened it.
"""

from collections.abc import Iterable
from xml.etree.ElementTree import Element

from generator.site.markdown.elements import element
from generator.site.markdown.tree import Tree
from generator.words import say

MOST_OPEN = 3
"""As many rows as these stand open."""


def folded(rows: Element, tree: Tree) -> Element:
    """Return a list, or a frame of rows, folded under their number where they are many."""
    if len(rows) <= MOST_OPEN:
        return rows
    return _fold("cb-fold", say("pages.fold_all", tree.language, count=len(rows)), [rows])


def closed(words: str, inside: Iterable[Element]) -> Element:
    """Return a closed fold of a long part, under words that say what is in it; paper has it open."""
    return _fold("cb-fold", words, inside)


def fold(words: str, inside: Iterable[Element]) -> Element:
    """Return a closed fold of what few look for, under some words; on paper it is as it is on the screen."""
    return _fold("cb-fold cb-fold--apart", words, inside)


def _fold(kind: str, words: str, inside: Iterable[Element]) -> Element:
    return element("details", kind, [element("summary", text=words), *inside])
