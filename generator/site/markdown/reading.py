"""Markdown to elements: pulldown-cmark reads it, in a hundredth of the time that Python-Markdown's own parser takes.

Python-Markdown does the rest: attribute lists, our grouping, HTML.
"""

from collections.abc import Iterable
from xml.etree.ElementTree import ElementTree

from markdown import Markdown
from markdown.blockparser import BlockParser

from generator.formats.pages.elements import elements_of


def register(md: Markdown) -> None:
    """Let Python-Markdown take its elements from here; it looks for nothing in the texts any more."""
    md.parser = _Parser(md)
    md.treeprocessors.deregister("inline")


class _Parser(BlockParser):
    def parseDocument(self, lines: Iterable[str]) -> ElementTree:  # noqa: N802 - Python-Markdown's name
        """Return the elements of a text under a root."""
        self.root = elements_of("\n".join(lines), self.md.doc_tag)
        return ElementTree(self.root)
