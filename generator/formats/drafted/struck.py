"""What is struck out in a page of HTML or in Markdown: left out, and told with its place and words."""

import re
from dataclasses import dataclass, field

from lxml import html

from generator.formats.drafted.draft import Place, Told
from generator.words import said

_TAGS = frozenset({"s", "del", "strike"})
_LINE = re.compile(r"text-decoration[^;]*line-through", re.IGNORECASE)
_CLASS = re.compile(r"\.([\w-]+)\s*\{[^{}]*line-through", re.IGNORECASE)
_MARK = "data-struck"
_HOLDS = frozenset({"p", "li", "td", "th", "div", "dt", "dd", "tr", "table", "ul", "ol", "dl", "blockquote",
                    "h1", "h2", "h3", "h4", "h5", "h6"})  # fmt: skip
_MARKDOWN = re.compile(
    r"(?P<kept>(?<!\\)\$\$.+?\$\$|(?<!\\)`[^`\n]+`)"
    r"|(?<![\\~])~~(?=[^\s~])(?P<tildes>(?:(?!\n\s*\n).)+?)(?<=[^\s~])~~(?!~)"
    r"|<(?P<tag>s|del|strike)>(?P<tagged>(?:(?!\n\s*\n).)+?)</(?P=tag)>",
    re.DOTALL | re.IGNORECASE,
)


@dataclass(slots=True)
class Struck:
    """What is struck out in a page; it is taken out of the page's elements."""

    page: html.HtmlElement
    told: list[Told] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Take out the words; the block that held them is marked with them."""
        classes = {name for style in self.page.iter("style") for name in _CLASS.findall(style.text or "")}
        for element in [*self.page.iter()]:
            if isinstance(element.tag, str) and _is_struck(element, classes):
                _empty(element)

    def tell(self, block: html.HtmlElement, line: int) -> None:
        """Tell what was struck out in a block, at its line."""
        for element in block.iter():
            words = element.get(_MARK) if _is_of(element, block) else None
            if words:
                self.told.append(Told(Place(line=line), "left", said("drafted.struck", text=words)))


def is_marked(block: html.HtmlElement) -> bool:
    """Tell whether words of a block itself were struck out."""
    return any(element.get(_MARK) for element in block.iter() if _is_of(element, block))


def _is_of(element: html.HtmlElement, block: html.HtmlElement) -> bool:
    """Tell whether an element stands in a block and in none that is inside of it; a table is whole."""
    if block.tag == "table" or element is block:
        return True
    above = element
    while above is not None and above is not block:
        if above.tag in _HOLDS:
            return False
        above = above.getparent()
    return True


def _is_struck(element: html.HtmlElement, classes: set[str]) -> bool:
    named = classes & {*(element.get("class") or "").split()}
    return element.tag in _TAGS or bool(named) or bool(_LINE.search(element.get("style") or ""))


def _empty(element: html.HtmlElement) -> None:
    """Take the words out of an element and of what stands in it, each block marked with its own."""
    for inside in [*element.iter()]:
        holder = inside
        while holder is not element and holder.tag not in _HOLDS:
            holder = holder.getparent()
        words = inside.text or "" if isinstance(inside.tag, str) else ""
        behind = "" if inside is element else inside.tail or ""
        above = inside if inside is element else inside.getparent()
        while above is not element and above.tag not in _HOLDS:
            above = above.getparent()
        _mark(holder, words)
        _mark(above, behind)
        if isinstance(inside.tag, str):
            inside.text = None
        if inside is not element:
            inside.tail = None


def _mark(element: html.HtmlElement, words: str) -> None:
    if plain := " ".join(words.split()):
        element.set(_MARK, f"{element.get(_MARK, '')}{plain}")


def without_struck(text: str, told: list[Told]) -> str:
    """Return a text in Markdown without what is struck out; its lines stay where they are."""

    def taken(match: re.Match[str]) -> str:
        words = match["tildes"] or match["tagged"]
        if not words:
            return match[0]
        place = Place(line=text.count("\n", 0, match.start()) + 1)
        told.append(Told(place, "left", said("drafted.struck", text=" ".join(words.split()))))
        return "\n" * words.count("\n")

    return _MARKDOWN.sub(taken, text)
