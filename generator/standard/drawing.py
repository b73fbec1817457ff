"""The drawing of a figure with the words that the standard gives it, and with ids of its own."""

import re
import xml.etree.ElementTree as ET

from generator.model import LANGUAGE_TAGS, Figure, Language, Text, language_of
from generator.standard.index import Index
from generator.standard.numbers import display_number

SVG = "http://www.w3.org/2000/svg"
CLAUSE_ATTRIBUTES = ("data-clause", "data-clause-number", "data-clause-title")
OWN_ATTRIBUTES = (*CLAUSE_ATTRIBUTES, "data-label")
"""The attributes by which a drawing names what the standard gives it."""
LOCAL = re.compile(r"url\(([\"']?)#([^\"'()\\]+)\1\)", re.IGNORECASE)
"""A link to an id of the drawing in the value of an attribute."""


def drawn(index: Index, figure: Figure, language: Language, svg: str) -> ET.Element:
    """Return a figure's SVG with its labels, and the numbers and titles of the clauses that it names.

    The places for words are marked with `data-label`, `data-clause-number` and `data-clause-title`; the marks are gone
    afterwards. Words written in the drawing itself say their language. The drawing is checked when the standard is
    (rules FIG).
    """
    ET.register_namespace("", SVG)
    root = ET.fromstring(svg)  # noqa: S314 - made on loading, no DOCTYPE
    words = {word.key: word.text for word in figure.labels}
    for element in root.iter():
        if language == "en" and element.tag == f"{{{SVG}}}text" and language_of("".join(element.itertext())) == "zh":
            element.set("lang", LANGUAGE_TAGS["zh"])
        if label := element.attrib.pop("data-label", None):
            element.text = words[label].in_(language)
        if clause := element.attrib.pop("data-clause-number", None):
            element.text = display_number(index.clauses[clause])
        if clause := element.attrib.pop("data-clause-title", None):
            element.text = index.clauses[clause].title.in_(language)
    return root


def description(figure: Figure, name: str) -> Text:
    """Return what one of a figure's drawings shows: of a part that has its own, what that says or else its title."""
    number = list(figure.files).index(name) - bool(figure.file) if name != figure.id else -1
    parts = [part for part in figure.parts if part.file]
    return figure.description if number < 0 else parts[number].description or parts[number].text


def local_links(name: str, value: str) -> list[str]:
    """Return the ids of the drawing that an attribute links to."""
    if name == "href":
        return [value[1:]]
    if name.startswith("aria-") and name.endswith(("by", "owns", "controls", "details")):
        return value.split()
    return [match[2] for match in LOCAL.finditer(value)]


def with_own_ids(name: str, value: str, prefix: str) -> str:
    """Return the value of an attribute with a prefix before each id of the drawing that it bears or links to."""
    if name == "id":
        return prefix + value
    if name == "href":
        return f"#{prefix}{value[1:]}"
    if local_links(name, value) and name.startswith("aria-"):
        return " ".join(prefix + id_ for id_ in value.split())
    return LOCAL.sub(lambda match: f"url(#{prefix}{match[2]})", value)
