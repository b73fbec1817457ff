"""The sheets of a selection as a PDF to be filled in by hand."""

from generator.export.checklist_view import checklist_view
from generator.export.kit import Kit
from generator.export.typesetting import typeset
from generator.model import Language


def checklist_pdf(kit: Kit, scope: tuple[str, ...], languages: tuple[Language, ...]) -> bytes:
    """Return the sheets of a selection of clause ids; FontError when a character has no glyph."""
    return typeset("checklist.typ", checklist_view(kit, scope, languages), kit.timestamp, kit.font_path)
