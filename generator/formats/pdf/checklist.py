"""The sheets of a selection as a PDF to be filled in by hand."""

from collections.abc import Iterable, Iterator

from generator.formats.checklist_view import checklist_view
from generator.formats.kit import Kit
from generator.formats.pdf.typesetting import told, typeset
from generator.model import Language

_TEMPLATE = "checklist.typ"
Scope = tuple[str, ...]


def checklist_pdf(kit: Kit, scope: Scope, languages: tuple[Language, ...]) -> bytes:
    """Return the sheets of a selection of clause ids; FontError when a character has no glyph."""
    return typeset(_TEMPLATE, {**checklist_view(kit, scope, languages), "heights": {}}, kit.timestamp, kit.font_path)


def checklist_pdfs(kit: Kit, scopes: Iterable[Scope], languages: tuple[Language, ...]) -> Iterator[bytes]:
    """Yield the PDFs of several selections, the same as one by one in half the time.

    Most of the time goes into measuring, so that the heights of a sheet are measured in the first document that has it.
    """
    heights: dict[str, object] = {}
    for scope in scopes:
        view = checklist_view(kit, scope, languages)
        keys = {sheet["key"] for sheet in view["sheets"]}
        if keys - heights.keys():
            heights |= {one["sheet"]: one for one in told(_TEMPLATE, {**view, "heights": {}}, "heights", kit.font_path)}
        known = {**view, "heights": {key: heights[key] for key in keys}}
        yield typeset(_TEMPLATE, known, kit.timestamp, kit.font_path)
