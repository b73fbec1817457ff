"""Small tools for elements: making them, moving what is inside, and reading their words."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element

RAW = "raw"
"""The tag of what is HTML already."""
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def element(
    tag: str, css: str = "", children: Iterable[Element] = (), text: str | None = None, **attributes: str
) -> Element:
    """Return an element; `attributes` with an underscore have a hyphen in HTML."""
    made = Element(tag)
    for name, value in attributes.items():
        made.set(name.replace("_", "-"), value)
    if css:
        made.set("class", css)
    made.text = text
    made.extend(children)
    return made


def raw(html: str) -> Element:
    """Return HTML as an element that is written as it is."""
    made = Element(RAW)
    made.text = html
    return made


def renamed(found: Element, tag: str, css: str = "") -> Element:
    """Turn an element into another one with the same content, and return it."""
    found.tag = tag
    if css:
        found.set("class", css)
    return found


def moved(found: Element, into: Element) -> Element:
    """Move what is inside an element to the end of another one, and return that."""
    if len(into):
        into[-1].tail = (into[-1].tail or "") + (found.text or "")
    else:
        into.text = (into.text or "") + (found.text or "")
    into.extend(found)
    found[:] = []
    found.text = None
    return into


def without(parent: Element, child: Element) -> None:
    """Take a child out of its parent; the words behind it stay."""
    at = list(parent).index(child)
    tail = child.tail or ""
    child.tail = None
    if at:
        parent[at - 1].tail = (parent[at - 1].tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail
    parent.remove(child)


def leads(found: Element, tag: str) -> Element | None:
    """Return the first child of an element where it is of a kind and no words stand before it."""
    return found[0] if len(found) and found[0].tag == tag and not (found.text or "").strip() else None


def trimmed(found: Element) -> Element:
    """Take the white space off the ends of an element's words, and return it."""
    found.text = (found.text or "").lstrip()
    if len(found):
        found[-1].tail = (found[-1].tail or "").rstrip()
    else:
        found.text = found.text.rstrip()
    return found


def appended(found: Element, words: str) -> None:
    """Put words at the end of an element."""
    if len(found):
        found[-1].tail = (found[-1].tail or "") + words
    else:
        found.text = (found.text or "") + words
