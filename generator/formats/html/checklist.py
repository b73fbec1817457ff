"""The sheets of a selection as one HTML file without any other, to be read or printed."""

from markupsafe import Markup

from generator.formats.checklist_view import checklist_view
from generator.formats.html.page import html_page
from generator.formats.kit import Kit
from generator.model import Language


def checklist_html(kit: Kit, scope: tuple[str, ...], languages: tuple[Language, ...]) -> bytes:
    """Return the sheets of a selection of clause ids."""
    view = checklist_view(kit, scope, languages)
    for sheet in view["sheets"]:
        sheet["qr_markup"] = Markup(sheet["qr"])  # noqa: S704 - our own drawing, nothing of anybody's text
    return html_page("checklist.html.j2", view)
