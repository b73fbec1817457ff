"""Folds: long parts of a page, and what few readers look for, below how much of it there is.

A link to what is inside opens a fold, a search in the page too where the browser can, and paper has all open.
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
    return fold(say("pages.fold_all", tree.language, count=len(rows)), [rows])


def fold(words: str, inside: Iterable[Element]) -> Element:
    """Return a closed fold under some words."""
    return element("details", "cb-fold", [element("summary", text=words), *inside])
