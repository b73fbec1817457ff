"""The standard as a PDF: set at once, or, where it is large, in parts that are bound; or one chapter as a handout.

Typst takes some 2 MB for each page of a document, and its process keeps them, so each part has a process of its own.
"""

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from generator.formats.kit import Kit
from generator.formats.pdf.binding import bound, led
from generator.formats.pdf.book_view import Values, book_view
from generator.formats.pdf.drawings import drawing_files
from generator.formats.pdf.objects import objects
from generator.formats.pdf.packing import packed
from generator.formats.pdf.typesetting import told, typeset, typeset_plain
from generator.model import Clause, Language
from generator.model.drawing import Drawing
from generator.output.cache import cached
from generator.output.worker import Workers

_TEMPLATE = Path(__file__).with_name("book.typ")
MOST_AT_ONCE = 500_000
"""Signs of clauses, as JSON, that are set at once: Typst takes some 300 MB for so many, its handouts among them."""
_DEEPEST = 4
"""Level of the deepest clauses that the contents list."""
Made = TypeVar("Made")


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
    return typeset(_TEMPLATE, view, how.kit.timestamp, how.kit.font_path, how.files())


def _groups(clauses: Sequence[Values]) -> list[list[Values]]:
    """Return the clauses in groups of whole chapters that are set at once."""
    groups: list[list[Values]] = []
    chapters: list[list[Values]] = []
    for clause in clauses:
        if clause["level"] == 1 or not chapters:
            chapters.append([])
        chapters[-1].append(clause)
    held = 0
    for chapter in chapters:
        size = len(json.dumps(chapter, ensure_ascii=False))
        if not groups or held + size > MOST_AT_ONCE:
            groups.append([])
            held = 0
        groups[-1] += chapter
        held += size
    return groups


def _in_parts(
    how: _How, view: Values, groups: list[list[Values]], handouts: Sequence[Clause]
) -> Iterator[tuple[Clause | None, bytes]]:
    """Yield the handouts of each group of chapters with its part, and last the book.

    The cover with the contents is set twice: first to know how many pages it has, last with the numbers of pages.
    """
    bare = {**view, "clauses": [], "supplement": [], "index": {language: [] for language in view["index"]}}
    before = _alone(_set, how, _front(bare, view, {})).pages
    bodies: list[_Part] = []
    places: dict[str, dict[str, Any]] = {}
    for clauses in groups:
        own = {clause["id"] for clause in clauses}
        chosen = [chapter for chapter in handouts if chapter.id in own]
        values = {**bare, "clauses": clauses, "part": _which(before)}
        body, made = _alone(_set_with_handouts, how, values, chosen)
        yield from zip(chosen, made, strict=True)
        bodies.append(body)
        places |= body.places
        before += body.pages
    if view["supplement"] or any(view["index"].values()):
        bodies.append(_alone(_set, how, {**view, "clauses": [], "part": _which(before, places=places)}))
        places |= bodies[-1].places
    front = _alone(_set, how, _front(bare, view, places))
    yield None, _bound([part.pdf for part in (front, *bodies)])


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


def _alone(make: Callable[..., Made], *arguments: object) -> Made:
    """Return what a process makes that ends after it."""
    with Workers() as workers:
        return workers.start(make, *arguments).result()


def _set(how: _How, values: Values) -> _Part:
    kit, files = how.kit, how.files()
    pdf = typeset_plain(_TEMPLATE, values, kit.timestamp, kit.font_path, files)
    (standing,) = told(_TEMPLATE, values, "standing", kit.font_path, files)
    return _Part(pdf, standing["pages"], standing["places"])


def _set_with_handouts(how: _How, values: Values, chapters: Sequence[Clause]) -> tuple[_Part, list[bytes]]:
    return _set(how, values), [_handout(how, chapter) for chapter in chapters]


def _bound(parts: Sequence[bytes]) -> bytes:
    key = repr(("book", [hashlib.sha256(part).hexdigest() for part in parts])).encode()
    return cached("pdf", key, lambda: packed(led(bound([objects(part) for part in parts]))))
