"""What stands in a clause or an entry of a page, block by block, as editors write it."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple
from xml.etree.ElementTree import Element

from generator.formats.drafted.draft import Line, Place, Role, Told
from generator.formats.drafted.emit import Tree
from generator.formats.pages.marks import Node, both, classes, language_of, nodes, worded
from generator.formats.pages.words import KINDS, LISTED, number_before
from generator.model import OTHER, Language, ReadKind, Text
from generator.standard.formula_words import linear_formula
from generator.standard.inline import formulas_in, linear
from generator.standard.labels import split_label
from generator.words import said

_REMARK = re.compile(r".+-(?P<kind>note|example|warning|footnote)-\d+")


class Piece(NamedTuple):
    """A provision on a page."""

    id: str
    kind: ReadKind | None
    """None for a listed document."""
    label: str
    """The standard's own, where it is before the words."""
    text: Text


@dataclass(slots=True)
class Page:
    """A page while it is read."""

    elements: Sequence[Element]
    language: Language
    """The page's own."""
    prevailing: Language
    """That of the standard."""
    footnotes: frozenset[str]
    """Marks of footnotes."""
    file: str
    described: Mapping[str, str] = field(default_factory=dict)
    """What drawings show, in the other language, by file."""
    at: int = 0
    lines: list[Line] = field(default_factory=list)
    """What was read, for the proof."""
    told: list[Told] = field(default_factory=list)
    kinds: set[ReadKind | None] = field(default_factory=set)
    """Types of the provisions on the page."""

    def next(self) -> Element | None:
        """Return the element that is read next."""
        return self.elements[self.at] if self.at < len(self.elements) else None

    def take(self) -> Element:
        """Return the next element, and go on."""
        self.at += 1
        return self.elements[self.at - 1]

    def words(self, held: Sequence[Node], language: Language | None = None) -> Text:
        """Return words in the page's language, or another."""
        return worded(held, self.footnotes, language or self.language)

    def translated(self, own: Text, elements: Sequence[Element] | None = None) -> Text:
        """Return a text with the translation that stands behind it."""
        following = (elements[1] if len(elements) > 1 else None) if elements else self.next()
        spoken = language_of(following) if following is not None and following.tag == "p" else None
        if spoken is None or following is None:
            return own
        if not elements:
            self.at += 1
        return both(own, self.words(nodes(following), spoken))

    def paragraph(self) -> Text:
        """Return the words of the next element with their translation."""
        return self.translated(self.words(nodes(self.take())))

    def written(self, text: Text, before: str = "") -> Tree:
        """Return a text as it is written, with what is printed before its words.

        One that the page has in the other language alone is taken in that.
        """
        own: str = getattr(text, self.prevailing)
        other: str = getattr(text, OTHER[self.prevailing])
        if not own or not other:
            return f"{before}{own or other}"
        return {self.prevailing: f"{before}{own}", OTHER[self.prevailing]: other}

    def keyed(self, text: Text, before: str = "") -> dict[str, Tree]:
        """Return a text under the keys of its languages."""
        words = self.written(text, before)
        return words if isinstance(words, dict) else {self.prevailing: words}

    def read(self, text: Text, before: str = "", role: Role = Role.PARAGRAPH, *, alone: bool = False) -> None:
        """Note what was read, for the proof; `alone` without its translation."""
        own = text.in_(self.prevailing)
        other: str = "" if alone or own != getattr(text, self.prevailing) else getattr(text, OTHER[self.prevailing])
        formulas = [*formulas_in(own)]
        for begin, latex in reversed(formulas):
            own = own[: begin - 1] + own[begin + len(latex) + 1 :]
        words, place = before + linear(own), Place(file=self.file)
        self.lines.append(Line(role=role, text=words, source=words, place=place, translation=other))
        for _, latex in formulas:
            self.formula(latex)

    def formula(self, latex: str) -> None:
        """Note a formula that was read, for the proof."""
        words = linear_formula(latex)
        self.lines.append(Line(role=Role.FORMULA, text=words, source=words, latex=latex, place=Place(file=self.file)))

    def left(self, element: Element) -> None:
        """Tell of what is not taken."""
        shown = " ".join("".join(element.itertext()).split())
        if shown:
            self.told.append(Told(Place(file=self.file), "left", said("drafted.not-of-a-page", text=shown[:40])))


def blocks(page: Page, things: "Callable[[Page], Tree | None]", ends: Callable[[Element], bool]) -> list[Tree]:
    """Return the blocks up to an element that ends them; `things` reads tables, figures and formulas."""
    made: list[Tree] = []
    while (element := page.next()) is not None and not ends(element):
        thing = things(page)
        if thing is not None:
            made.append(thing)
        elif element.tag == "p" and _marker(nodes(element)[:1]) is not None:
            made.append(_paragraph(page))
        elif element.tag == "ul" and _is_provided(element):
            made.append({"list": [*_items(page, page.take())]})
        elif element.tag == "blockquote":
            made += _remark(page, page.take())
        else:
            page.left(page.take())
    return made


def _marker(held: Sequence[Node]) -> Element | None:
    """Return the link that stands before a provision, where words begin with one."""
    first = held[0] if held else None
    marks = isinstance(first, Element) and first.tag == "a" and first.get("title", "") in {*KINDS, *LISTED}
    return first if marks and isinstance(first, Element) else None


def _is_provided(listed: Element) -> bool:
    return bool(len(listed)) and _marker(nodes(_inline(listed[0])[0])[:1]) is not None


def _inline(item: Element) -> list[Element]:
    """Return the blocks of an item, its own words as a paragraph too."""
    first = next((at for at, child in enumerate(item) if child.tag in ("p", "ul", "ol", "blockquote")), len(item))
    own = Element("p")
    own.text = item.text
    own.extend(item[:first])
    return [*([own] if (own.text or "").strip() or len(own) else []), *item[first:]] or [own]


def _pieces(page: Page, element: Element) -> Iterator[Piece]:
    """Yield the provisions of a paragraph, each behind its marker."""
    held = nodes(element)
    begins = [place for place in range(len(held)) if _marker(held[place:]) is not None]
    for begin, end in zip(begins, [*begins[1:], len(held)], strict=False):
        marker = held[begin]
        if isinstance(marker, str):
            continue
        kind = KINDS.get(marker.get("title", ""))
        label = "".join(marker.itertext()) if "label" in classes(marker) else ""
        id_ = marker.get("id") or marker.get("href", "").rpartition("#")[2]
        yield Piece(id_, kind, label, page.words(held[begin + 1 : end], language_of(element)))


def _provided(page: Page, own: Element, below: Element | None) -> list[Piece]:
    """Return the provisions of a paragraph with their translations, which stand in the element below it."""
    other = {piece.id: piece.text for piece in _pieces(page, below)} if below is not None else {}
    made = [piece._replace(text=both(piece.text, other.get(piece.id, Text()))) for piece in _pieces(page, own)]
    page.kinds.update(piece.kind for piece in made)
    return made


def _paragraph(page: Page) -> Tree:
    own = page.take()
    following = page.next()
    below = following if following is not None and following.tag == "p" and language_of(following) else None
    page.at += below is not None
    return _cut(page, _provided(page, own, below), "")


def _cut(page: Page, pieces: Sequence[Piece], label: str) -> dict[str, Tree]:
    """Return the provisions of a paragraph or an item as they are written."""
    made: list[Tree] = []
    for place, piece in enumerate(pieces):
        before = f"{label}{'' if not label or place else ' ' if label[-1:] in ')）.．' else ''}"
        before = before if not place else ""
        kind: dict[str, Tree] = {} if piece.kind in (None, "entry") else {"kind": str(piece.kind)}
        made.append({"id": piece.id, **kind, **page.keyed(piece.text, before)})
        page.read(piece.text, before)
    first = made[0] if made else {}
    return first if len(made) == 1 and isinstance(first, dict) else {"cut": made}


def _items(page: Page, listed: Element) -> Iterator[Tree]:
    """Yield the items of a list, each with those below it."""
    for item in listed:
        own, *rest = _inline(item)
        below = rest[0] if rest and rest[0].tag == "p" and language_of(rest[0]) else None
        pieces = _provided(page, own, below)
        if not pieces:
            page.left(item)
            continue
        label = pieces[0].label
        if not label:
            label, pieces[0] = _dashed(pieces[0])
        made = _cut(page, pieces, label)
        deeper = [each for inner in rest if inner.tag == "ul" for each in _items(page, inner)]
        yield {**made, "list": deeper} if deeper else made


def _dashed(piece: Piece) -> tuple[str, Piece]:
    """Return the dash or the dot before the words of an item, and the item without it."""
    found = {language: split_label(getattr(piece.text, language)) for language in ("zh", "en")}
    zh, en = (getattr(piece.text, language)[begin:] for language, (_, begin) in found.items())
    label = next((label for label, _ in found.values() if label), "")
    return label, piece._replace(text=Text(zh=zh, en=en))


def _remark(page: Page, quoted: Element) -> list[Tree]:
    """Return a note, an example, a warning or a footnote; nothing of what is ours."""
    first = quoted[0] if len(quoted) else None
    if first is None or "ours" in classes(first):
        page.told += () if first is None else (Told(Place(file=page.file), "left", said("drafted.ours-left")),)
        return []
    found = _REMARK.fullmatch(first.get("id", ""))
    if not found:
        page.left(quoted)
        return []
    name, text, points = remark_of(page, quoted)
    kind = found["kind"]
    if kind == "footnote":
        page.read(text)
        return [{"footnote": {"mark": name, **page.keyed(text)}}]
    page.read(text, "")
    number = number_before(name)
    return [{kind: {"number": number, **page.keyed(text), **({"list": points} if points else {})}}]


def remark_of(page: Page, quoted: Element) -> tuple[str, Text, list[Tree]]:
    """Return the name of a remark, its words and the list in it."""
    held = nodes(quoted[0])
    named = held[0] if held and isinstance(held[0], Element) and held[0].tag == "strong" else None
    name = "".join(worded(nodes(named), (), page.language).in_(page.language)) if named is not None else ""
    own = page.words(held[1:] if named is not None else held)
    text = page.translated(own, list(quoted))
    listed = [each for each in quoted if each.tag == "ul"]
    return name, text, [point for each in listed for point in points_of(page, each)]


def points_of(page: Page, listed: Element) -> Iterator[Tree]:
    """Yield the items of a list that are no provisions."""
    for item in listed:
        parts = _inline(item)
        text = page.translated(page.words(nodes(parts[0])), parts)
        page.read(text)
        deeper = [each for inner in parts[1:] if inner.tag == "ul" for each in points_of(page, inner)]
        words = page.keyed(text)
        yield {**words, "list": deeper} if deeper else words
