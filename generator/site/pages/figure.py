"""The drawings of a figure on a page, with their words and links filled in."""

import xml.etree.ElementTree as ET
from collections.abc import Callable

from markupsafe import escape

from generator.model import LANGUAGE_TAGS, Figure, Language
from generator.model.drawing import Drawing
from generator.site.pages.page import Book
from generator.standard.addresses import clause_address, drawing_anchor
from generator.standard.addresses import drawing_address as address_of
from generator.standard.drawing import description, drawn, with_own_ids

_WIDE, _MEDIUM = 736, 480
"""From this width in pixels a drawing is not made smaller than a phone's reader can read it: it scrolls."""


def drawing_address(book: Book, figure: Figure, name: str) -> str:
    """Return the address of one of a figure's drawings below a tree."""
    return address_of(name, _of(book, figure, name))


def svg(book: Book, figure: Figure, name: str, language: Language, link: Callable[[str], str]) -> str:
    """Return an SVG for a page, with its words and with links to clauses; empty for a picture.

    `link` turns an address of the tree into a link.
    """
    drawing = _of(book, figure, name)
    return _filled(book, figure, (name, drawing), language, link) if drawing.svg else ""


def _filled(
    book: Book, figure: Figure, named: tuple[str, Drawing], language: Language, link: Callable[[str], str]
) -> str:
    """Return an SVG, its ids with its name before them, with its words and links."""
    name, drawing = named
    made = drawn(book.index, figure, language, drawing.svg)
    for element in made.iter():
        for key, value in element.attrib.items():
            element.set(key, with_own_ids(key, value, drawing_anchor(name, "")))
        if "data-clause" in element.attrib:
            element.set("href", link(clause_address(book.index.clauses[element.attrib.pop("data-clause")])))
    made.set("role", "group")
    made.set("lang", LANGUAGE_TAGS[language])
    made.set("class", _classes(drawing))
    made.set("aria-label", figure.caption.in_(language) or figure.number.in_(language))
    text = ET.tostring(made, encoding="unicode")
    return "".join(line.strip() + " " for line in text.splitlines()).strip()


def shown(book: Book, figure: Figure, name: str, language: Language, link: Callable[[str], str]) -> str:
    """Return a drawing as HTML, in a frame that scrolls where it is wide."""
    drawing = _of(book, figure, name)
    made = svg(book, figure, name, language, link)
    if not made:
        source = escape(link(drawing_address(book, figure, name)))
        size = f'width="{drawing.width}" height="{drawing.height}"'
        words = escape(description(figure, name).in_(language))
        return f'<div class="cb-figure-scroll"><img class="fig--own" src="{source}" {size} alt="{words}"></div>'
    narrow = _narrow(book, figure, language, link) if name == figure.id and figure.narrow else ""
    css = "cb-figure-scroll cb-figure-whole" if narrow else "cb-figure-scroll"
    if drawing.width <= _MEDIUM:
        return f'{narrow}<div class="{css}">{made}</div>'
    label = escape(f"{figure.number.in_(language)} {figure.caption.in_(language)}".strip())
    return f'{narrow}<section class="{css}" tabindex="0" aria-label="{label}">{made}</section>'


def _narrow(book: Book, figure: Figure, language: Language, link: Callable[[str], str]) -> str:
    """Return the drawing for phones, which is shown in place of the other."""
    made = _filled(book, figure, (f"{figure.id}-narrow", book.drawings[figure.narrow]), language, link)
    return f'<div class="cb-figure-narrow">{made}</div>'


def _of(book: Book, figure: Figure, name: str) -> Drawing:
    return book.drawings[figure.files[name]]


def _classes(drawing: Drawing) -> str:
    size = " fig--wide" if drawing.width > _WIDE else " fig--medium" if drawing.width > _MEDIUM else ""
    return f"fig{size} {'fig--own' if drawing.coloured else 'fig--site'}"
