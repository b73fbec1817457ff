"""Markdown to elements, as pulldown-cmark reads it: CommonMark with tables, and with the attribute lists that we write.

A list that follows a link or an emphasis is of that; one at the end of what is in a block is of the block.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any
from xml.etree.ElementTree import Element, TreeBuilder

import pyromark

KEPT = {"{": "\x01", "}": "\x04", "#": "\x05", "$": "\x06"}
"""What stands for marks behind a backslash, which are none of an attribute list or a formula; YAML allows no text these
characters."""
_TAGS = {
    "Paragraph": "p", "Emphasis": "em", "Strong": "strong", "Item": "li", "BlockQuote": "blockquote",
    "Table": "table", "TableHead": "thead", "TableRow": "tr", "TableCell": "td",
}  # fmt: skip
_LINKED = {"Link": ("a", "href"), "Image": ("img", "src")}
_ANY = "div"
"""The tag of what pages of ours never have, and a person may have written into one."""
_INLINE = frozenset({"a", "br", "code", "em", "img", "strong"})
_LISTS = ("ul", "ol")
_AT_END = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "td", "th"), re.compile(r" +\{: *([^} \n][^}\n]*)\} *\Z")),
    **dict.fromkeys(("p", "li"), re.compile(r"\n *\{: *([^} \n][^}\n]*)\} *\Z")),
}
"""An attribute list at the end of what is in an element, by its tag."""
_BEHIND = re.compile(r"\{: *([^} \n][^}\n]*)\}")
"""One behind an element in a line."""
_SHORT = {"#": "id", ".": "class"}
_ATTRIBUTE = re.compile(r"""([^ =]+)=(?:"([^"]*)"|([^ ]+))|([^ =]+)""")


def elements_of(text: str, *, lines: bool = False) -> Element:
    """Return the elements of a text under a root; with `lines`, each block in them is followed by a new line."""
    for mark, kept in KEPT.items():
        text = text.replace(f"\\{mark}", kept)
    return _Reading("\n" if lines else "").read(text)


def shown(text: str) -> str:
    """Return a text that was read with the marks that stood behind a backslash."""
    for mark, kept in KEPT.items():
        text = text.replace(kept, mark)
    return text


class _Reading:
    """The elements of a text, as far as the events of pulldown-cmark have told of them."""

    def __init__(self, line: str) -> None:
        """Take what stands behind a block, and before the first one in another."""
        self._line = line
        self._made = TreeBuilder()
        self._open: list[str] = []

    def read(self, text: str) -> Element:
        """Return the elements of a text under a root."""
        root = self._begin(_ANY, {})
        say = self._made.data
        before = "Start"
        ended: Element | None = None
        events: Iterator[Any] = pyromark.events(text, options=pyromark.Options.ENABLE_TABLES)
        for event in events:
            name, what = (event, "") if isinstance(event, str) else event.popitem()
            if name == "Text":
                if ended is not None and what.startswith("{:") and (found := _BEHIND.match(what)):
                    _give(ended, found[1])
                    what = what[found.end() :]
                say(what)
                ended = None
            elif name == "Start":
                tag, attributes = _begun(what)
                if before == "Start" and tag not in _INLINE:
                    say(self._line)
                self._begin(tag, attributes)
                ended = None
            elif name == "End":
                ended = self._end()
            else:
                ended = self._said(name, what)
            before = name
        self._made.end(_ANY)
        return root

    def _begin(self, tag: str, attributes: dict[str, str]) -> Element:
        self._open.append(tag)
        return self._made.start(tag, attributes)

    def _end(self) -> Element | None:
        """Finish the innermost element, and return it if it stands in a line."""
        tag = self._open.pop()
        element = self._made.end(tag)
        if tag in _INLINE:
            if tag == "img":
                element.set("alt", element.text or "")
                element.text = None
            return element
        self._made.data(self._line)
        if tag in _AT_END:
            _attributes(element, _AT_END[tag])
        elif tag == "thead":
            for cell in element:
                cell.tag = "th"
            element[:] = [self._around("tr", element)]
        elif tag == "table":
            element[1:] = [self._around("tbody", rows)] if (rows := element[1:]) else []
        return None

    def _around(self, tag: str, inside: Iterable[Element]) -> Element:
        made = Element(tag)
        made.extend(inside)
        made.text = made.tail = self._line
        return made

    def _said(self, name: str, what: str) -> Element | None:
        """Take what is no text and has none in it, and return the element that it is."""
        if name == "Code":
            for mark, kept in KEPT.items():
                what = what.replace(kept, f"\\{mark}")
            self._begin("code", {})
            self._made.data(what)
            return self._end()
        if name == "InlineHtml" and what == "<br>":  # the only one that is written
            self._begin("br", {})
            made = self._end()
            self._made.data(self._line)
            return made
        self._made.data("\n" if name.endswith("Break") else what)
        return None


def _begun(what: Any) -> tuple[str, dict[str, str]]:  # noqa: ANN401 - pyromark's events are of many shapes
    """Return tag and attributes of the element that an event begins."""
    if isinstance(what, str):
        return _TAGS.get(what, _ANY), {}
    ((name, told),) = what.items()
    if name in _LINKED:
        tag, way = _LINKED[name]
        attributes = {way: told["dest_url"], "title": told["title"]}
        return tag, attributes if told["title"] else {way: told["dest_url"]}
    if name == "List":
        return "ul" if told is None else "ol", {} if told in (None, 1) else {"start": str(told)}
    return (told["level"].lower() if name == "Heading" else _TAGS.get(name, _ANY)), {}


def _attributes(element: Element, at_end: re.Pattern[str]) -> None:
    """Take the attributes from the end of an element; in an item they stand before the list below it."""
    last = len(element)
    while last and element[last - 1].tag in _LISTS:
        last -= 1
    text = element[last - 1].tail if last else element.text
    found = at_end.search(text) if text and "}" in text else None
    if not found:
        return
    _give(element, found[1])
    if last:
        element[last - 1].tail = found.string[: found.start()]
    else:
        element.text = found.string[: found.start()]


def _give(element: Element, listed: str) -> None:
    """Give an element the attributes of a list: `#id`, `.class`, `key=value`, `key="some words"`."""
    for name, value in _said_in(listed):
        element.set(name, f"{element.get(name, '')} {value}".lstrip() if name == "class" else value)


@lru_cache(maxsize=256)
def _said_in(listed: str) -> tuple[tuple[str, str], ...]:
    """Return the attributes that a list says; languages and classes are said time and again."""
    made = []
    for name, quoted, value, word in _ATTRIBUTE.findall(listed):
        if name:
            made.append((name, quoted or value))
        elif word[0] in _SHORT:
            made.append((_SHORT[word[0]], word[1:]))
    return tuple(made)
