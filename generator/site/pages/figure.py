"""A figure's drawing with its words and links filled in."""

import xml.etree.ElementTree as ET
from collections.abc import Callable

from generator.check.drawing import with_own_ids
from generator.model import LANGUAGE_TAGS, Figure, Language
from generator.site.pages.page import Book
from generator.standard.addresses import clause_address
from generator.standard.numbers import display_number

_SVG = "http://www.w3.org/2000/svg"


def drawing(book: Book, figure: Figure, language: Language, link: Callable[[str], str]) -> str:
    """Return a figure's SVG for a page: labels get their words, links to clauses their numbers, titles and addresses.

    `link` turns an address of the tree into a link. The drawing is checked when the standard is (rules REF).
    """
    ET.register_namespace("", _SVG)
    svg = ET.fromstring(book.drawings[figure.file])  # noqa: S314 - checked on loading, no DOCTYPE
    words = {word.key: word.text for word in figure.labels}
    clauses = book.index.clauses
    for element in svg.iter():
        for name, value in element.attrib.items():
            element.set(name, with_own_ids(name, value, f"{figure.id}--"))
        if "data-label" in element.attrib:
            element.text = getattr(words[element.attrib.pop("data-label")], language)
        if "data-clause" in element.attrib:
            element.set("href", link(clause_address(clauses[element.attrib.pop("data-clause")])))
        if "data-clause-number" in element.attrib:
            element.text = display_number(clauses[element.attrib.pop("data-clause-number")])
        if "data-clause-title" in element.attrib:
            element.text = getattr(clauses[element.attrib.pop("data-clause-title")].title, language)
    svg.set("role", "group")
    svg.set("lang", LANGUAGE_TAGS[language])
    svg.set("class", "fig")
    svg.set("aria-label", getattr(figure.caption, language))
    text = ET.tostring(svg, encoding="unicode")
    return "".join(line.strip() + " " for line in text.splitlines()).strip()
