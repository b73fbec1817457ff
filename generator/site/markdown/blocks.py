"""A block of the standard's own text: a paragraph, a list, a table, a figure, a formula's line, a note."""

from xml.etree.ElementTree import Element

from generator.site.markdown.elements import leads, renamed
from generator.site.markdown.figures import begins_table, figure, table
from generator.site.markdown.formulas import displayed
from generator.site.markdown.text import is_list, is_marker, listed, note, pair, provisions, translation
from generator.site.markdown.tree import Tree


def own_block(block: Element, left: list[Element], tree: Tree, *, lettered: bool) -> Element | None:
    """Return a block of the standard's own text, which may take others from those behind it; none for another."""
    link = leads(block, "a") if block.tag == "p" else None
    if leads(block, "img") is not None:
        return figure(block, left, tree)
    if link is not None and is_marker(link):
        return provisions(block, translation(left, tree), tree, lettered=lettered)
    if block.tag == "blockquote":
        return note(block, tree)
    return _written(block, left, tree, lettered=lettered)


def _written(block: Element, left: list[Element], tree: Tree, *, lettered: bool) -> Element | None:
    """Return a list, a table, or a line, which takes its translation from the blocks behind it; none for another."""
    if begins_table(block):
        return table(block, left, tree)
    if block.tag == "ul" and is_list(block):
        return listed(block, tree, lettered=lettered)
    if block.get("class") == "source":
        return pair(renamed(block, "p"), translation(left, tree), tree, "cb-entry-source")
    if block.get("class") == "formula":
        return displayed(block, tree)
    return pair(block, translation(left, tree), tree) if block.get("class") == "words" else None
