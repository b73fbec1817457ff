"""QR codes on printed sheets: level M, 25 mm with the quiet zone. Measured: 12 mm never scans, 15 mm sometimes."""

import io
from functools import cache

import segno

from generator.model import Clause, Metadata
from generator.model.config import SiteConfig
from generator.standard.addresses import permalink

QUIET_ZONE = 4
"""Modules, by ISO/IEC 18004."""


def qr_content(metadata: Metadata, config: SiteConfig, clause: Clause) -> str:
    """Return what a sheet's code says: the permalink, or the sheet's key where the site's address is unknown."""
    place = config.site_url or f"{metadata.id}/{metadata.edition}/"
    return place + permalink(clause.id)


@cache
def qr_svg(content: str) -> str:
    """Return a code as an SVG image that scales, black on white."""
    return _svg(content, light="#fff")


@cache
def qr_path(content: str) -> tuple[int, str]:
    """Return the side of a code in modules, its quiet zone included, and the path of its dark modules for an SVG."""
    path = _svg(content, light=None).partition(' d="')[2].partition('"')[0]
    return int(_code(content).symbol_size(border=QUIET_ZONE)[0]), path


@cache
def _code(content: str) -> segno.QRCode:
    return segno.make(content, error="m", boost_error=False, micro=False)


def _svg(content: str, light: str | None) -> str:
    out = io.BytesIO()
    _code(content).save(
        out, kind="svg", border=QUIET_ZONE, xmldecl=False, svgclass=None, lineclass=None, omitsize=True, light=light,
        nl=False,
    )  # fmt: skip
    return out.getvalue().decode()
