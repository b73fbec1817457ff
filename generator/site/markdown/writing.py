"""Elements to HTML, with attributes in alphabetical order."""

from collections.abc import Callable, Iterable
from xml.etree.ElementTree import Element

from generator.formats.pages.elements import shown
from generator.site.markdown.elements import RAW

_EMPTY = frozenset(("br", "col", "hr", "img"))
_QUOTE = '"'


def html_of(blocks: Iterable[Element]) -> str:
    """Return elements and all below them as HTML."""
    made: list[str] = []
    for block in blocks:
        _write(block, made.append)
    return shown("".join(made)).strip()


def _write(element: Element, write: Callable[[str], None]) -> None:
    tag, text, tail = element.tag, element.text, element.tail
    if tag == RAW:
        write(text or "")
    else:
        write(f"<{tag}")
        for name, value in sorted(element.items()):
            quoted = _escaped(value).replace(_QUOTE, "&quot;")
            write(f' {name}="{quoted}"')
        if tag in _EMPTY:
            write(" />")
        else:
            write(">")
            if text:
                write(_escaped(text))
            for child in element:
                _write(child, write)
            write(f"</{tag}>")
    if tail:
        write(_escaped(tail))


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
