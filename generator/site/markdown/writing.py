"""Elements to HTML. Python-Markdown's own writer leaves a `&` that begins an entity, which a text may well hold."""

import html
from collections.abc import Callable
from xml.etree.ElementTree import Element

from generator.formats.pages.elements import shown

_EMPTY = frozenset(("br", "col", "hr", "img"))
_QUOTE = '"'


def html_of(root: Element) -> str:
    """Return an element and all below it as HTML, attributes in alphabetical order."""
    made: list[str] = []
    _write(root, made.append)
    return shown("".join(made))


def _write(element: Element, write: Callable[[str], None]) -> None:
    tag = element.tag
    write(f"<{tag}")
    for name, value in sorted(element.items()):
        write(f' {name}="{html.escape(value, quote=False).replace(_QUOTE, "&quot;")}"')
    if tag in _EMPTY:
        write(" />")
    else:
        write(">")
        if element.text:
            write(html.escape(element.text, quote=False))
        for child in element:
            _write(child, write)
        write(f"</{tag}>")
    if element.tail:
        write(html.escape(element.tail, quote=False))
