"""A figure's drawing with its words and links filled in."""

import xml.etree.ElementTree as ET
from collections.abc import Callable

from generator.check.drawing import with_own_ids
from generator.model import LANGUAGE_TAGS, Figure, Language
from generator.site.pages.page import Book
from generator.standard.addresses import clause_address
from generator.standard.drawing import drawn


def drawing(book: Book, figure: Figure, language: Language, link: Callable[[str], str]) -> str:
    """Return a figure's SVG for a page, with its words and with links to clauses.

    `link` turns an address of the tree into a link.
    """
    svg = drawn(book.index, figure, language, book.drawings[figure.file])
    for element in svg.iter():
        for name, value in element.attrib.items():
            element.set(name, with_own_ids(name, value, f"{figure.id}--"))
        if "data-clause" in element.attrib:
            element.set("href", link(clause_address(book.index.clauses[element.attrib.pop("data-clause")])))
    svg.set("role", "group")
    svg.set("lang", LANGUAGE_TAGS[language])
    svg.set("class", "fig")
    svg.set("aria-label", figure.caption.in_(language))
    text = ET.tostring(svg, encoding="unicode")
    return "".join(line.strip() + " " for line in text.splitlines()).strip()
