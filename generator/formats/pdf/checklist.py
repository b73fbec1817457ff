"""The sheets of a selection as a PDF to be filled in by hand."""

import hashlib
from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

from generator.assess.selection import sheets
from generator.formats.checklist_view import checklist_view
from generator.formats.kit import Kit
from generator.formats.pdf.binding import bound
from generator.formats.pdf.objects import objects
from generator.formats.pdf.packing import packed
from generator.formats.pdf.typesetting import told, typeset, typeset_plain
from generator.model import Language
from generator.output.cache import cached
from generator.output.worker import side_by_side

_TEMPLATE = Path(__file__).with_name("checklist.typ")
_BEHIND = (Path(__file__).with_name("judgement.typ"), Path(__file__).with_name("bands.typ"))
"""What stands behind the sheets where somebody wants it."""
Scope = tuple[str, ...]
Heights = dict[str, Any]
"""How high the parts of a sheet are, by the sheet's key. Most of the time goes into measuring them."""
Part = tuple[int, int]
"""The place of a part's first sheet among all of a selection, and that behind its last."""
MOST_ITEMS = 100
"""Checklist items set at once: Typst takes some 4 MB for each, and gives nothing back while its process lives."""


def checklist_pdf(kit: Kit, scope: Scope, languages: tuple[Language, ...]) -> bytes:
    """Return the sheets of a selection of clause ids; FontError without a Chinese font."""
    parts = parts_of(kit, scope)
    behind = [template for template, wanted in zip(_BEHIND, (kit.judgement, kit.bands), strict=True) if wanted]
    if len(parts) == 1 and not behind:
        return checklist_pdfs(kit, [scope], languages, {})[0][0]
    made = [pdf for pdf, _ in side_by_side(part_pdf, [(kit, scope, languages, {}, part) for part in parts])]
    view = checklist_view(kit, scope, languages, (0, 0))
    return bound_pdf([*made, *(typeset_plain(template, view, kit.timestamp, kit.font_path) for template in behind)])


def checklist_pdfs(
    kit: Kit, scopes: Sequence[Scope], languages: tuple[Language, ...], known: Heights
) -> tuple[list[bytes], Heights]:
    """Return the PDFs of several selections of at most MOST_ITEMS, the same as one by one in half the time.

    The heights that are not `known` are measured in the first document that has a sheet, and returned with them.
    """
    heights = dict(known)
    made = []
    for scope in scopes:
        view = checklist_view(kit, scope, languages)
        heights |= _measured(kit, view, heights)
        made.append(typeset(_TEMPLATE, _with(view, heights), kit.timestamp, kit.font_path))
    return made, heights


def parts_of(kit: Kit, scope: Scope) -> list[Part]:
    """Return the parts in which a selection is set, at most MOST_ITEMS each as far as a sheet allows.

    Each is a set of its own, with a head, pages counted and signatures.
    """
    counts = [len(sheet.items) for sheet in sheets(kit.index, scope, kit.config.items_per_sheet)]
    begins = [0]
    held = 0
    for place, count in enumerate(counts):
        if held and held + count > MOST_ITEMS:
            begins.append(place)
            held = 0
        held += count
    return list(pairwise((*begins, len(counts))))


def part_pdf(
    kit: Kit, scope: Scope, languages: tuple[Language, ...], known: Heights, part: Part
) -> tuple[bytes, Heights]:
    """Return a part of a selection, as Typst writes it, to be bound with the others, and the heights it measured."""
    view = checklist_view(kit, scope, languages, part)
    measured = _measured(kit, view, known)
    values = _with(view, {**known, **measured})
    return typeset_plain(_TEMPLATE, values, kit.timestamp, kit.font_path), measured


def bound_pdf(parts: Sequence[bytes]) -> bytes:
    """Return the PDF that some parts are bound to."""
    key = repr([hashlib.sha256(part).hexdigest() for part in parts]).encode()
    return cached("pdf", key, lambda: packed(bound([objects(part) for part in parts])))


def _measured(kit: Kit, view: dict[str, Any], known: Mapping[str, Any]) -> Heights:
    """Return the heights of all sheets of a view unless all are known."""
    if all(sheet["key"] in known for sheet in view["sheets"]):
        return {}
    return {one["sheet"]: one for one in told(_TEMPLATE, {**view, "heights": {}}, "heights", kit.font_path)}


def _with(view: dict[str, Any], heights: Mapping[str, Any]) -> dict[str, Any]:
    """Return a view that knows how high its sheets are."""
    return {**view, "heights": {sheet["key"]: heights[sheet["key"]] for sheet in view["sheets"]}}
