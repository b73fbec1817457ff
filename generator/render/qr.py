"""QR codes on printed sheets: level M, 25 mm with the quiet zone. Measured: 12 mm never scans, 15 mm sometimes."""

import io
from functools import cache

import segno

from generator.model import Clause
from generator.render.page import Book

QUIET_ZONE = 4
"""Modules, by ISO/IEC 18004."""


def qr_content(book: Book, clause: Clause) -> str:
    """Return what a sheet's code says: the permalink, or what keys the sheet back where the site's address is unknown."""
    metadata = book.index.standard.metadata
    place = book.config.site_url or f"{metadata.id}/{metadata.edition}/"
    return f"{place}c/{clause.id}/"


@cache
def qr_path(content: str) -> tuple[int, str]:
    """Return the side of a code in modules, its quiet zone included, and the path of its dark modules for an SVG."""
    code = segno.make(content, error="m", boost_error=False, micro=False)
    out = io.BytesIO()
    code.save(out, kind="svg", border=QUIET_ZONE, xmldecl=False, svgns=False, nl=False, omitsize=True)
    path = out.getvalue().decode().partition(' d="')[2].partition('"')[0]
    return int(code.symbol_size(border=QUIET_ZONE)[0]), path
