"""The standard as a PDF: set at once, or, where it is large, in parts that are bound; or one chapter as a handout.

Typst takes some 2 MB for each page of a document, and its process keeps them, so each part has a process of its own.
"""

import hashlib
import json
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from generator.formats.kit import Kit
from generator.formats.pdf.binding import bound, led
from generator.formats.pdf.book_view import Values, book_view
from generator.formats.pdf.drawings import drawing_files
from generator.formats.pdf.objects import objects
from generator.formats.pdf.packing import packed
from generator.formats.pdf.typesetting import told, typeset, typeset_plain, typeset_within
from generator.model import Clause, Language
from generator.model.drawing import Drawing
from generator.output.cache import cached
from generator.output.worker import alone

_TEMPLATE = Path(__file__).with_name("book.typ")
MOST_AT_ONCE = 500_000
"""Signs of clauses, as JSON, that are set at once: Typst takes some 300 MB for so many, its handouts among them."""
_DEEPEST = 4
"""Level of the deepest clauses that the contents list."""


class _How(NamedTuple):
    """With what a book is set."""

    kit: Kit
    languages: tuple[Language, ...]
    drawings: dict[str, Drawing]

    def files(self) -> dict[str, bytes]:
        return drawing_files(self.kit.index, self.languages[0], self.drawings)


class _Part(NamedTuple):
    """A part of a book as Typst writes it."""

    pdf: bytes
    pages: int
    places: dict[str, dict[str, Any]]
    """Where what others refer to stands, by label: the page of the book, and how far below its top."""
    levels: list[int]
    """Of the headings that stand below no other of the part."""


def book_pdf(kit: Kit, languages: tuple[Language, ...], drawings: dict[str, Drawing]) -> bytes:
    """Return the standard as a book; `drawings` are those of its figures by path. FontError without a Chinese font."""
    return dict(book_pdfs(kit, languages, drawings))[None]


def book_pdfs(
    kit: Kit, languages: tuple[Language, ...], drawings: dict[str, Drawing], handouts: Sequence[Clause] = ()
) -> Iterator[tuple[Clause | None, bytes]]:
    """Yield the standard as a book, for None, and some chapters of it as handouts; FontError without a Chinese font.

    Both in one process, as far as that goes: what Typst has set for one it does not set again for the other.
    """
    how, view = _How(kit, languages, drawings), book_view(kit, languages, drawings)
    groups = _groups(view["clauses"])
    if len(groups) > 1:
        yield from _in_parts(how, view, groups, handouts)
        return
    yield None, typeset(_TEMPLATE, view, kit.timestamp, kit.font_path, how.files())
    for chapter in handouts:
        yield chapter, _handout(how, chapter)


def _handout(how: _How, chapter: Clause) -> bytes:
    view = book_view(*how, chapter)
    groups = _groups(view["clauses"])
    if len(groups) <= 1:
        return typeset(_TEMPLATE, view, how.kit.timestamp, how.kit.font_path, how.files())
    parts: list[_Part] = []
    for clauses in groups:
        before = sum(part.pages for part in parts)
        parts.append(alone(_set)(how, {**view, "clauses": clauses, "part": _which(before)}))
    return _bound(parts)


def _groups(clauses: Sequence[Values]) -> list[list[Values]]:
    """Return the clauses in groups that are set at once: whole chapters, where these are not too large themselves."""
    groups: list[list[Values]] = []
    held = 0
    for together in _units(clauses, 1):
        size = _signs(together)
        if not groups or held + size > MOST_AT_ONCE:
            groups.append([])
            held = 0
        groups[-1] += together
        held += size
    return groups


def _units(clauses: Sequence[Values], level: int) -> Iterator[list[Values]]:
    """Yield runs of clauses that are not parted: those of a level with all below them.

    One that is too large is parted below its head, which keeps the first clause below it.
    """
    begins = [place for place, clause in enumerate(clauses) if place == 0 or clause["level"] <= level]
    for begin, end in pairwise((*begins, len(clauses))):
        head, *below = clauses[begin:end]
        if not below or _signs(clauses[begin:end]) <= MOST_AT_ONCE:
            yield [head, *below]
        else:
            first, *others = _units(below, level + 1)
            yield [head, *first]
            yield from others


def _signs(clauses: Sequence[Values]) -> int:
    return sum(len(json.dumps(clause, ensure_ascii=False)) for clause in clauses)


def _is_large(how: _How, chapter: Clause) -> bool:
    return len(_groups(book_view(*how, chapter)["clauses"])) > 1


def _in_parts(
    how: _How, view: Values, groups: list[list[Values]], handouts: Sequence[Clause]
) -> Iterator[tuple[Clause | None, bytes]]:
    """Yield the handouts of each group of clauses with its part, then those of large chapters, and last the book.

    The cover with the contents is set twice: first to know how many pages it has, last with the numbers of pages.
    """
    bare = {**view, "clauses": [], "supplement": [], "index": {language: [] for language in view["index"]}}
    before = alone(_set)(how, _front(bare, view, {})).pages
    bodies: list[_Part] = []
    places: dict[str, dict[str, Any]] = {}
    large = [chapter for chapter in handouts if _is_large(how, chapter)]
    for clauses in groups:
        own = {clause["id"] for clause in clauses}
        chosen = [chapter for chapter in handouts if chapter.id in own and chapter not in large]
        values = {**bare, "clauses": clauses, "part": _which(before)}
        body, made = alone(_set_with_handouts)(how, values, chosen)
        yield from zip(chosen, made, strict=True)
        bodies.append(body)
        places |= body.places
        before += body.pages
    if view["supplement"] or any(view["index"].values()):
        bodies.append(alone(_set)(how, {**view, "clauses": [], "part": _which(before, places=places)}))
        places |= bodies[-1].places
    for chapter in large:
        yield chapter, _handout(how, chapter)
    front = alone(_set)(how, _front(bare, view, places))
    yield None, _bound([front, *bodies])


def _front(bare: Values, view: Values, places: dict[str, dict[str, Any]]) -> Values:
    """Return what stands on the cover and in the contents; a place that is not known yet has the page 0."""
    listed = [
        (f"clause-{clause['id']}", clause["number"], clause["title"], clause["level"])
        for clause in view["clauses"]
        if clause["level"] <= _DEEPEST
    ]
    there = {"supplement": view["supplement"], "index": any(view["index"].values())}
    listed += [(name, "", view["words"][name], 1) for name, stands in there.items() if stands]
    contents = [
        {"number": number, "title": title, "level": level, **places.get(label, {"page": 0, "y": 0})}
        for label, number, title, level in listed
    ]
    return {**bare, "part": {**_which(0), "front": True, "contents": contents}}


def _which(before: int, places: dict[str, dict[str, Any]] | None = None) -> Values:
    return {"front": False, "before": before, "contents": [], "places": places or {}}


def _set(how: _How, values: Values) -> _Part:
    kit, files = how.kit, how.files()
    levels = _topmost(values["clauses"])
    set_plain = typeset_within if levels[:1] > [1] else typeset_plain
    pdf = set_plain(_TEMPLATE, values, kit.timestamp, kit.font_path, files)
    (standing,) = told(_TEMPLATE, values, "standing", kit.font_path, files)
    return _Part(pdf, standing["pages"], standing["places"], levels)


def _topmost(clauses: Sequence[Values]) -> list[int]:
    """Return the levels of the clauses above which no other of them stands."""
    found: list[int] = []
    for clause in clauses:
        if not found or clause["level"] <= found[-1]:
            found.append(clause["level"])
    return found


def _set_with_handouts(how: _How, values: Values, chapters: Sequence[Clause]) -> tuple[_Part, list[bytes]]:
    return _set(how, values), [_handout(how, chapter) for chapter in chapters]


def _bound(parts: Sequence[_Part]) -> bytes:
    levels = [part.levels for part in parts]
    key = repr(("book", levels, [hashlib.sha256(part.pdf).hexdigest() for part in parts])).encode()
    return cached("pdf", key, lambda: packed(led(bound([objects(part.pdf) for part in parts], levels))))
