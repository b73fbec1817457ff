"""Markdown to elements: pulldown-cmark reads it, in a hundredth of the time that Python-Markdown's own parser takes.

Python-Markdown does the rest: attribute lists, our grouping, HTML. What is read is CommonMark with tables.
"""

from collections.abc import Iterable
from typing import Any
from xml.etree.ElementTree import Element, ElementTree, SubElement

import pyromark
from markdown import Markdown
from markdown.blockparser import BlockParser

_KEPT = {"{": "\x01", "}": "\x04", "#": "\x05", "$": "\x06"}
"""What stands for marks behind a backslash, which are none of an attribute list or a formula; YAML allows no text these
characters."""
_TAGS = {
    "Paragraph": "p", "Emphasis": "em", "Strong": "strong", "Item": "li", "BlockQuote": "blockquote",
    "Table": "table", "TableHead": "thead", "TableRow": "tr", "TableCell": "td",
}  # fmt: skip


def register(md: Markdown) -> None:
    """Let Python-Markdown take its elements from here; it looks for nothing in the texts any more."""
    md.parser = _Parser(md)
    md.treeprocessors.deregister("inline")


def shown(text: str) -> str:
    """Return a text that was read with the marks that stood behind a backslash."""
    for mark, kept in _KEPT.items():
        text = text.replace(kept, mark)
    return text


class _Parser(BlockParser):
    def parseDocument(self, lines: Iterable[str]) -> ElementTree:  # noqa: N802 - Python-Markdown's name
        """Return the elements of a text under a root."""
        self.root = Element(self.md.doc_tag)
        text = "\n".join(lines)
        for mark, kept in _KEPT.items():
            text = text.replace(f"\\{mark}", kept)
        open_: list[Element] = [self.root]
        for event in pyromark.events(text, options=pyromark.Options.ENABLE_TABLES):
            _take(event, open_)
        return ElementTree(self.root)


def _take(event: Any, open_: list[Element]) -> None:  # noqa: ANN401 - pyromark's events are of many shapes
    """Add an event of pulldown-cmark to the innermost open element."""
    if event == "SoftBreak":
        _say(open_[-1], "\n")
        return
    ((name, what),) = event.items()
    if name == "Text":
        _say(open_[-1], what)
    elif name == "Start":
        open_.append(_begun(what, open_[-1]))
    elif name == "End":
        ended = open_.pop()
        if ended.tag == "img":
            ended.set("alt", ended.text or "")
            ended.text = None
        elif ended.tag == "thead":
            ended[:] = [_row_of(ended)]
    elif name == "InlineHtml":  # the only one that is written
        SubElement(open_[-1], "br")
    elif name == "Code":
        for mark, kept in _KEPT.items():
            what = what.replace(kept, f"\\{mark}")
        SubElement(open_[-1], "code").text = what


def _say(element: Element, words: str) -> None:
    if len(element):
        element[-1].tail = (element[-1].tail or "") + words
    else:
        element.text = (element.text or "") + words


def _begun(what: Any, parent: Element) -> Element:  # noqa: ANN401 - as above
    """Return the new element that an event begins."""
    name, told = (what, {}) if isinstance(what, str) else next(iter(what.items()))
    match name:
        case "Heading":
            return SubElement(parent, told["level"].lower())
        case "List":
            return SubElement(parent, "ul" if told is None else "ol", {} if told in (None, 1) else {"start": str(told)})
        case "Link" | "Image":
            tag, way = ("a", "href") if name == "Link" else ("img", "src")
            return SubElement(
                parent, tag, {way: told["dest_url"]} | ({"title": told["title"]} if told["title"] else {})
            )
        case "TableRow":
            body = parent[-1] if parent[-1].tag == "tbody" else SubElement(parent, "tbody")
            return SubElement(body, "tr")
        case "TableCell":
            return SubElement(parent, "th" if parent.tag == "thead" else "td")
    return SubElement(parent, _TAGS[name])


def _row_of(head: Element) -> Element:
    row = Element("tr")
    row.extend(list(head))
    return row
