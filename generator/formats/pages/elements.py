"""Markdown to elements, as pulldown-cmark reads it: CommonMark with tables."""

from typing import Any
from xml.etree.ElementTree import Element, SubElement

import pyromark

KEPT = {"{": "\x01", "}": "\x04", "#": "\x05", "$": "\x06"}
"""What stands for marks behind a backslash, which are none of an attribute list or a formula; YAML allows no text these
characters."""
_TAGS = {
    "Paragraph": "p", "Emphasis": "em", "Strong": "strong", "Item": "li", "BlockQuote": "blockquote",
    "Table": "table", "TableHead": "thead", "TableRow": "tr", "TableCell": "td",
}  # fmt: skip
_ANY = "div"
"""The tag of what pages of ours never have, and a person may have written into one."""


def elements_of(text: str, tag: str = _ANY) -> Element:
    """Return the elements of a text under a root."""
    root = Element(tag)
    for mark, kept in KEPT.items():
        text = text.replace(f"\\{mark}", kept)
    open_: list[Element] = [root]
    for event in pyromark.events(text, options=pyromark.Options.ENABLE_TABLES):
        _take(event, open_)
    return root


def shown(text: str) -> str:
    """Return a text that was read with the marks that stood behind a backslash."""
    for mark, kept in KEPT.items():
        text = text.replace(kept, mark)
    return text


def _take(event: Any, open_: list[Element]) -> None:  # noqa: ANN401 - pyromark's events are of many shapes
    """Add an event of pulldown-cmark to the innermost open element."""
    if isinstance(event, str):
        _say(open_[-1], "\n" if event.endswith("Break") else "")
        return
    ((name, what),) = event.items()
    if name in ("Text", "Html"):
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
    elif name == "InlineHtml" and what == "<br>":  # the only one that is written
        SubElement(open_[-1], "br")
    elif name == "Code":
        for mark, kept in KEPT.items():
            what = what.replace(kept, f"\\{mark}")
        SubElement(open_[-1], "code").text = what
    else:
        _say(open_[-1], str(what))


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
    return SubElement(parent, _TAGS.get(name, _ANY))


def _row_of(head: Element) -> Element:
    row = Element("tr")
    row.extend(list(head))
    return row
