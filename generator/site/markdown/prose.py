"""Pages of running prose: the page about the site, and the guide for assessors."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element

from generator.site.markdown.elements import element, raw, renamed
from generator.site.markdown.tree import Tree

_WITH_KEYS = ("keys", "fill")
"""Sections in which what is written as code is a key to press."""


def prose(id_: str, blocks: list[Element], tree: Tree) -> list[Element]:
    """Return a section of running prose; `id_` is that of its heading."""
    for block in blocks:
        if block.tag == "table":
            table(block)
    if id_ in _WITH_KEYS:
        for key in _all("code", blocks):
            key.tag = "kbd"
    if id_ == "ours":
        for word in _all("strong", blocks):  # the name of a typeface, in that typeface
            renamed(word, "span", "cb-song").set("lang", tree.tag)
    switch = [element("p", "cb-keys-switch", [raw(tree.fragment("single_keys"))])] if id_ == "keys" else []
    return [*blocks, *switch]


def table(found: Element) -> None:
    """Mark a table for styles, and its head for those who hear it."""
    found.set("class", "cb-table")
    for cell in found.iter("th"):
        cell.set("scope", "col")


def _all(tag: str, blocks: Iterable[Element]) -> list[Element]:
    return [found for block in blocks for found in block.iter(tag)]
