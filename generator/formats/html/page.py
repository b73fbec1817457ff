"""Values to one HTML file that needs nothing else; whatever a text holds, it stays text."""

from functools import cache
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup

from generator.formats.palette import palette_css
from generator.model import LANGUAGE_TAGS

_HERE = Path(__file__).parent
DOCUMENT_STYLE = _HERE / "document.css"
"""What all documents look like, reports too."""


def review_style() -> str:
    """Return the stylesheet of the report on somebody's document."""
    files = (DOCUMENT_STYLE, _HERE / "review.css")
    return "".join((palette_css(), *(file.read_text(encoding="utf-8") for file in files)))


def html_page(template: str, values: dict[str, Any]) -> bytes:
    """Return a page."""
    colours = Markup(palette_css())  # noqa: S704 - ours, nothing of anybody's text
    return _environment().get_template(template).render(values, LANG=LANGUAGE_TAGS, palette=colours).encode()


@cache
def _environment() -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(_HERE),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=True,
    )
