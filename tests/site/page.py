"""An HTML page as the tests read it.

Independent of `generator.site.links`, so that neither can hide the other's mistakes.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Self
from urllib.parse import unquote, urljoin, urlsplit

_VOID = frozenset((
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
))  # fmt: skip


@dataclass(eq=False)
class Element:
    """An element of a page."""

    name: str
    attributes: dict[str, str]
    children: "list[Element | str]" = field(default_factory=list)

    def walk(self) -> "Iterator[Element]":
        """Yield the element and all within, in order."""
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.walk()

    def text(self) -> str:
        """Return the words within, without scripts and styles."""
        if self.name in ("script", "style"):
            return ""
        return "".join(child if isinstance(child, str) else child.text() for child in self.children)


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("", {})
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self._open[-1].children.append(element)
        if tag not in _VOID:
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._open[-1].children.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        for position in range(len(self._open) - 1, 0, -1):
            if self._open[position].name == tag:
                del self._open[position:]
                return

    def handle_data(self, data: str) -> None:
        self._open[-1].children.append(data)


@dataclass(frozen=True)
class Page:
    """A page of the site."""

    path: str
    """Of its file, below the site."""
    elements: tuple[Element, ...]
    ids: tuple[str, ...]

    @classmethod
    def read(cls, site: Path, file: Path) -> Self:
        """Read a page."""
        parser = _Parser()
        parser.feed(file.read_text(encoding="utf-8"))
        parser.close()
        elements = tuple(parser.root.walk())
        ids = tuple(element.attributes["id"] for element in elements if "id" in element.attributes)
        return cls(file.relative_to(site).as_posix(), elements, ids)

    @property
    def root(self) -> Element:
        """The document."""
        return self.elements[0]

    def named(self, name: str) -> list[Element]:
        """Return the elements of a kind."""
        return [element for element in self.elements if element.name == name]

    def titles(self) -> list[str]:
        """Return the page's own titles; drawings have some too."""
        return [element.text().strip() for element in self.named("head")[0].walk() if element.name == "title"]

    def by_id(self, id_: str) -> Element:
        """Return the element with an id."""
        return next(element for element in self.elements if element.attributes.get("id") == id_)

    def targets(self) -> Iterator[tuple[Element, str]]:
        """Yield every address that an element names, with the element."""
        for element in self.elements:
            for name in ("href", "xlink:href", "src", "poster", "data", "action", "formaction"):
                if name in element.attributes and not (name == "data" and element.name != "object"):
                    yield element, element.attributes[name]
            for candidate in filter(None, element.attributes.get("srcset", "").split(",")):
                yield element, candidate.split()[0]

    def resolve(self, target: str) -> tuple[str, str] | None:
        """Return the path below the site and the anchor that an address leads to, or none for one of elsewhere."""
        if urlsplit(target).scheme or target.startswith("//"):
            return None
        whole = urlsplit(urljoin(f"http://site/{self.path}", target))
        return unquote(whole.path.removeprefix("/")), unquote(whole.fragment)


def squeezed(text: str) -> str:
    """Return a text with every run of white space as one space."""
    return " ".join(text.split())
