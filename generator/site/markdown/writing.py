"""Elements to HTML, attributes in alphabetical order, and what stands in it, which is known while it is written."""

from collections.abc import Callable, Iterable
from functools import lru_cache
from xml.etree.ElementTree import Element

from generator.formats.pages.elements import shown
from generator.site.links import LINKS, Found, read_page
from generator.site.markdown.elements import RAW

_EMPTY = frozenset(("br", "col", "hr", "img"))
_read = lru_cache(maxsize=64)(read_page)
"""Anchors and links of what is HTML already; many sections have the same."""


def html_of(blocks: Iterable[Element]) -> str:
    """Return elements and all below them as HTML."""
    return written(blocks, str)[0]


def written(blocks: Iterable[Element], led: Callable[[str], str]) -> tuple[str, Found]:
    """Return elements and all below them as HTML, and what stands in it; `led` makes an address of a link's."""
    writing = _Writing(led)
    for block in blocks:
        writing.take(block)
    marked = "".join(writing.made)
    html = shown(marked)
    ids, links = (map(shown, some) if html != marked else some for some in (writing.ids, writing.links))
    return html.strip(), Found.among(ids, links)


class _Writing:
    """HTML, piece by piece, and the anchors and links in it."""

    def __init__(self, led: Callable[[str], str]) -> None:
        self.made: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self._noted = {"id": self.ids, **dict.fromkeys(LINKS, self.links)}
        self._led = led

    def take(self, element: Element) -> None:
        """Write an element, all in it, and the words behind it."""
        write = self.made.append
        tag = element.tag
        text = element.text or ""
        if tag == RAW:
            write(text)
            ids, links = _read(text)
            self.ids += ids
            self.links += links
        elif tag in _EMPTY:
            write(f"<{tag}{self._attributes(element)} />")
        else:
            write(f"<{tag}{self._attributes(element)}>{_escaped(text)}")
            for child in element:
                self.take(child)
            write(f"</{tag}>")
        if element.tail:
            write(_escaped(element.tail))

    def _attributes(self, element: Element) -> str:
        made = ""
        for attribute in sorted(element.items()):
            name, value = attribute
            if name in self._noted:
                value = self._led(value) if name == "href" else value
                self._noted[name].append(value)
                made += f' {name}="{_quoted(value)}"'
            else:
                made += _attribute(attribute)
        return made


@lru_cache(maxsize=1024)
def _attribute(attribute: tuple[str, str]) -> str:
    name, value = attribute
    return f' {name}="{_quoted(value)}"'


def _quoted(value: str) -> str:
    return _escaped(value).replace('"', "&quot;")


def _escaped(text: str) -> str:
    if "&" in text or "<" in text or ">" in text:
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text
