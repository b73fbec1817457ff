"""Markdown to elements, as pulldown-cmark reads it: CommonMark with tables, and with the attribute lists that we write.

A list that follows a link or an emphasis is of that; one at the end of what is in a block is of the block.
"""

import re
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
_INLINE = frozenset({"a", "br", "code", "em", "img", "strong"})
_LISTS = ("ul", "ol")
_AT_END = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "td", "th"), re.compile(r" +\{: *([^} \n][^}\n]*)\} *\Z")),
    **dict.fromkeys(("p", "li"), re.compile(r"\n *\{: *([^} \n][^}\n]*)\} *\Z")),
}
"""An attribute list at the end of what is in an element, by its tag."""
_BEHIND = re.compile(r"\{: *([^} \n][^}\n]*)\}")
"""One behind an element in a line."""
_ATTRIBUTE = re.compile(r"""([^ =]+)=(?:"([^"]*)"|([^ ]+))|([^ =]+)""")


def elements_of(text: str, *, lines: bool = False) -> Element:
    """Return the elements of a text under a root; with `lines`, each block in them is followed by a new line."""
    root = Element(_ANY)
    for mark, kept in KEPT.items():
        text = text.replace(f"\\{mark}", kept)
    open_: list[Element] = [root]
    for event in pyromark.events(text, options=pyromark.Options.ENABLE_TABLES):
        _take(event, open_)
    if lines:
        _lined(root)
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
        _ended(open_.pop())
    elif name == "InlineHtml" and what == "<br>":  # the only one that is written
        SubElement(open_[-1], "br")
    elif name == "Code":
        for mark, kept in KEPT.items():
            what = what.replace(kept, f"\\{mark}")
        SubElement(open_[-1], "code").text = what
    else:
        _say(open_[-1], str(what))


def _say(element: Element, words: str) -> None:
    if not len(element):
        element.text = (element.text or "") + words
        return
    last = element[-1]
    if words.startswith("{:") and not last.tail and last.tag in _INLINE and (found := _BEHIND.match(words)):
        _give(last, found[1])
        words = words[found.end() :]
    last.tail = (last.tail or "") + words


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


def _ended(element: Element) -> None:
    """Finish an element: it has the attributes that stand at its end."""
    if element.tag == "img":
        element.set("alt", element.text or "")
        element.text = None
    elif element.tag == "thead":
        row = Element("tr")
        row.extend(list(element))
        element[:] = [row]
    elif at_end := _AT_END.get(element.tag):
        _attributes(element, at_end)


def _attributes(element: Element, at_end: re.Pattern[str]) -> None:
    """Take the attributes from the end of an element; in an item they stand before the list below it."""
    last = next((place for place, child in enumerate(element) if child.tag in _LISTS), len(element)) - 1
    text = (element[last].tail if last >= 0 else element.text) or ""
    found = at_end.search(text) if "}" in text else None
    if not found:
        return
    _give(element, found[1])
    if last >= 0:
        element[last].tail = text[: found.start()]
    else:
        element.text = text[: found.start()]


def _give(element: Element, listed: str) -> None:
    """Give an element the attributes of a list: `#id`, `.class`, `key=value`, `key="some words"`."""
    for name, quoted, value, word in _ATTRIBUTE.findall(listed):
        if name:
            element.set(name, quoted or value)
        elif word[0] == "#":
            element.set("id", word[1:])
        elif word[0] == ".":
            element.set("class", f"{element.get('class', '')} {word[1:]}".lstrip())


def _lined(element: Element) -> None:
    """Let the blocks below an element be followed by new lines, and breaks too."""
    if len(element) and element[0].tag not in _INLINE and not (element.text or "").strip():
        element.text = "\n"
    for child in element:
        if child.tag == "br":
            child.tail = f"\n{child.tail or ''}"
        elif child.tag not in _INLINE and not (child.tail or "").strip():
            child.tail = "\n"
        if len(child):
            _lined(child)
