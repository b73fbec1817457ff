"""The review of a document as one HTML file without any other, to be read or printed."""

from collections.abc import Sequence

from generator.formats.html.page import html_page
from generator.formats.kit import Kit
from generator.formats.review_view import View
from generator.model import Language


def review_html(kit: Kit, views: Sequence[View], languages: tuple[Language, ...]) -> bytes:
    """Return what is shown of a review, in one language after the other."""
    shown = [*zip(languages, views, strict=True)]
    values = {"shown": shown, "accent": kit.config.colours.accent, "site": kit.config.site_url or ""}
    return html_page("review.html.j2", values)
