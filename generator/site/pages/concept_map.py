"""A drawing of how the term entries refer to one another, and the same as a list.

The entries of the terms clause stand in the middle, one below the other in their order; the supplement stands left and
right of them, entries that refer to one another on the same side and near one another. Every entry has a row of its
own in its column, so no label can touch another.
"""

from collections.abc import Callable, Iterable, Sequence
from collections.abc import Mapping as Dictionary
from dataclasses import dataclass
from typing import Literal

from generator.model import LANGUAGE_TAGS, LANGUAGES, Language, TermEntry
from generator.site.pages.inline import escape
from generator.site.pages.page import Book, Page
from generator.site.pages.pen import Shape
from generator.site.pages.writing import plain
from generator.standard.addresses import DRAWINGS, MAP, term_address
from generator.standard.index import Index, called
from generator.standard.outline import grouped
from generator.words import say

Side = Literal["left", "middle", "right"]

ROW = 34
FONT = 14
LINE = 15
"""From one line of a label to the next."""
LONGEST = 185
LONGEST_OWN = 260
"""A label wider than this takes two lines: beside the middle, and in it."""
GAP = 130
"""Between the columns, for the lines."""
PADDING = 10
SWEEPS = 24
CONCEPT_MAP = "map/terms"
"""Name of the drawing among those of the figures."""
COMMON = 12
"""An entry with more ties than this says little about where the others belong: its lines are faint."""


@dataclass(frozen=True, slots=True, order=True)
class Tie:
    """A line between two entries: one's definition uses the other (`uses`), or they are related."""

    start: str
    end: str
    uses: bool


@dataclass(frozen=True, slots=True)
class Place:
    """Where an entry stands: its column and the middle of its row."""

    side: Side
    y: float


@dataclass(frozen=True, slots=True)
class TieRow:
    """An entry in the list beside the drawing: links to it and to what it uses and what is related."""

    entry: str
    uses: tuple[str, ...]
    related: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MapView:
    """What the page of the map shows."""

    intro: str
    target: str
    rows: tuple[TieRow, ...]


def concept_map_page(book: Book, found: tuple[Tie, ...], shape: Shape) -> Page:
    """Return the page of the concept map; `found` are the lines between its entries."""
    index = book.index
    pen = book.pen(shape)
    used = grouped((tie.start, tie.end) for tie in found if tie.uses)
    rows = tuple(
        TieRow(
            pen.term(term),
            tuple(pen.term(index.terms[id_]) for id_ in used.get(term.id, ())),
            tuple(pen.term(near) for near in index.related.get(term.id, ())),
        )
        for term in index.standard.terms
    )
    columns = len({bool(term.number) for term in index.standard.terms}) > 1
    intro = pen.say("map.intro")
    if columns:
        intro = pen.say("map.columns", chapter=pen.chapter(index.terms_clause)) + intro
    view = MapView(plain(intro), f"{pen.way.root}{DRAWINGS}{CONCEPT_MAP}.svg", rows)
    return Page(MAP, "map.md.j2", pen.say("pages.concept_map"), view, kind="map")


def concept_map(index: Index, language: Language, link: Callable[[str], str]) -> str:
    """Return the drawing; `link` turns an address of the tree into a link."""
    return drawing(index, ties(index), language, link)


def ties(index: Index) -> tuple[Tie, ...]:
    """Return what every definition uses, and what is related without that, sorted."""
    uses = {
        (term.id, mention.term)
        for term in index.standard.terms
        for language in LANGUAGES
        for mention in index.terminology.find(getattr(term.definition, language), language)
        if mention.term != term.id
    }
    related = {(term.id, other) for term in index.standard.terms for other in term.related if other in index.terms}
    others = {pair for pair in related if pair not in uses and pair[::-1] not in uses}
    return tuple(sorted({*(Tie(*pair, uses=True) for pair in uses), *(Tie(*pair, uses=False) for pair in others)}))


def places(terms: Iterable[TermEntry], found: Iterable[Tie]) -> dict[str, Place]:
    """Return where every entry stands."""
    numbered = [term.id for term in terms if term.number]
    added = [term.id for term in terms if not term.number]
    near = _near((*numbered, *added), found)
    common = _common(near)
    near = {id_: [other for other in others if other not in common] for id_, others in near.items()}
    left, right = _sides(added, near, numbered)
    height = max(len(left), len(right), len(numbered)) * ROW
    y = {id_: (at + 0.5) * height / len(numbered) for at, id_ in enumerate(numbered)}
    for column in (left, right):
        y |= {id_: _row(at, len(column), height) for at, id_ in enumerate(column)}
    for _ in range(SWEEPS):
        for column in (left, right):
            wanted = {id_: _mean([y[other] for other in near[id_]], y[id_]) for id_ in column}
            column.sort(key=lambda id_: (wanted[id_], id_))
            y |= {id_: _row(at, len(column), height) for at, id_ in enumerate(column)}
    sides: dict[str, Side] = {
        **dict.fromkeys(numbered, "middle"),
        **dict.fromkeys(left, "left"),
        **dict.fromkeys(right, "right"),
    }
    return {id_: Place(sides[id_], y[id_]) for id_ in (*numbered, *added)}


def _near(ids: Iterable[str], found: Iterable[Tie]) -> dict[str, list[str]]:
    """Return the other ends of the lines of each entry, by its id."""
    near: dict[str, list[str]] = {id_: [] for id_ in ids}
    for tie in found:
        near[tie.start].append(tie.end)
        near[tie.end].append(tie.start)
    return near


def _common(near: Dictionary[str, Sequence[str]]) -> set[str]:
    return {id_ for id_, others in near.items() if len(others) > COMMON}


def _row(at: int, count: int, height: float) -> float:
    return (at + 0.5) * ROW + (height - count * ROW) / 2


def _mean(values: list[float], otherwise: float) -> float:
    return sum(values) / len(values) if values else otherwise


def _sides(added: list[str], near: dict[str, list[str]], numbered: list[str]) -> tuple[list[str], list[str]]:
    """Return the supplement in two columns of nearly one length; what hangs together stays on one side."""
    groups: list[list[str]] = []
    seen = set(numbered)
    for start in added:
        group: list[str] = []
        waiting = [start]
        while waiting:
            id_ = waiting.pop(0)
            if id_ not in seen:
                seen.add(id_)
                group.append(id_)
                waiting += near[id_]
        if group:
            groups.append(group)
    left: list[str] = []
    right: list[str] = []
    for group in sorted(groups, key=lambda group: (-len(group), group[0])):
        (left if len(left) <= len(right) else right).extend(group)
    return left, right


def width(word: str) -> float:
    """Return about how wide a label is: a Han character is as wide as it is high, a Latin letter about half."""
    return sum(FONT if character > "\u2e7f" else FONT * 0.56 for character in word)


def wrapped(word: str, longest: float) -> tuple[str, ...]:
    """Return a label in one line, or in two of nearly one width where it is long."""
    if width(word) <= longest:
        return (word,)
    cuts = [at for at, character in enumerate(word) if character == " "]
    if not cuts:
        return (word,)
    cut = min(cuts, key=lambda at: max(width(word[:at]), width(word[at + 1 :])))
    return (word[:cut], word[cut + 1 :])


def drawing(index: Index, found: tuple[Tie, ...], language: Language, link: Callable[[str], str]) -> str:
    """Return the map as SVG, its labels in one language and each a link to its entry."""
    terms = index.standard.terms
    words = {
        term.id: wrapped(
            f"{term.number or ''} {called(term, language)}".strip(), LONGEST_OWN if term.number else LONGEST
        )
        for term in terms
    }
    common = _common(_near((term.id for term in terms), found))
    at = places(terms, found)
    wide = {
        side: max((width(line) for id_ in at if at[id_].side == side for line in words[id_]), default=0)
        for side in ("left", "middle", "right")
    }
    box = wide["middle"] + 2 * PADDING
    left = wide["left"] + PADDING
    middle = left + GAP
    right = middle + box + GAP
    whole = right + wide["right"] + PADDING
    height = max((place.y for place in at.values()), default=0) + ROW
    edge = {"left": (left, left), "middle": (middle, middle + box), "right": (right, right)}
    lines = [_line(tie, at, edge, faint=tie.start in common or tie.end in common) for tie in found]
    nodes = [_node(id_, words[id_], at[id_], edge, link(term_address(index.terms[id_]))) for id_ in at]
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" class="cb-map" role="group" aria-labelledby="map-title" viewBox="0 '
        f'0 {whole:.0f} {height:.0f}" '
        f'width="{whole:.0f}" height="{height:.0f}" lang="{LANGUAGE_TAGS[language]}">'
        f'<title id="map-title">{escape(say("pages.concept_map", language))}</title>'
        f'<g class="cb-map-lines" aria-hidden="true">{"".join(lines)}</g>{"".join(nodes)}</svg>'
    )


def _line(tie: Tie, at: dict[str, Place], edge: dict[str, tuple[float, float]], *, faint: bool) -> str:
    start, end = at[tie.start], at[tie.end]
    css = ("cb-map-uses" if tie.uses else "cb-map-related") + (" cb-map-faint" if faint else "")
    ends = f'class="{css}" data-ends="{tie.start} {tie.end}"'
    if start.side == end.side:
        out = -1 if start.side == "right" else 1
        x = edge[start.side][0 if start.side == "right" else 1] + 4 * out
        bend = x + out * min(GAP * 0.6, 18 + abs(start.y - end.y) * 0.25)
        return (
            f'<path {ends} d="M{x:.0f} {start.y:.0f}C{bend:.0f} {start.y:.0f} {bend:.0f} {end.y:.0f} {x:.0f} '
            f'{end.y:.0f}"/>'
        )
    order = ("left", "middle", "right")
    forward = order.index(start.side) < order.index(end.side)
    x1, x2 = edge[start.side][1 if forward else 0], edge[end.side][0 if forward else 1]
    x1, x2 = x1 + (4 if forward else -4), x2 + (-4 if forward else 4)
    half = (x1 + x2) / 2
    return (
        f'<path {ends} d="M{x1:.0f} {start.y:.0f}C{half:.0f} {start.y:.0f} {half:.0f} {end.y:.0f} {x2:.0f} '
        f'{end.y:.0f}"/>'
    )


def _node(id_: str, lines: tuple[str, ...], place: Place, edge: dict[str, tuple[float, float]], address: str) -> str:
    y = place.y
    start, end = edge[place.side]
    shape = ""
    if place.side == "middle":
        shape = f'<rect x="{start:.0f}" y="{y - ROW / 2 + 2:.0f}" width="{end - start:.0f}" height="{ROW - 4}" rx="3"/>'
        x, anchor = (start + end) / 2, "middle"
    elif place.side == "left":
        x, anchor = start - 2, "end"
    else:
        x, anchor = start + 2, "start"
    top = y + FONT * 0.36 - LINE * (len(lines) - 1) / 2
    spans = "".join(
        f'<tspan x="{x:.0f}" y="{top + LINE * at:.0f}">{escape(line)}{" " if at + 1 < len(lines) else ""}</tspan>'
        for at, line in enumerate(lines)
    )
    text = f'<text text-anchor="{anchor}">{spans}</text>'
    css = "cb-map-own" if place.side == "middle" else "cb-map-added"
    return f'<a class="{css}" href="{address}" data-term-id="{id_}">{shape}{text}</a>'
