"""QR codes by segno: level M, 25 mm with its quiet zone. Measured: 12 mm never scans, 15 mm sometimes."""

import io

import segno

QUIET_ZONE = 4
"""Modules, by ISO/IEC 18004."""


def qr_svg(content: str) -> str:
    """Return a QR code as an SVG image that scales, black on white."""
    code = segno.make(content, error="m", boost_error=False, micro=False)
    out = io.BytesIO()
    code.save(
        out, kind="svg", border=QUIET_ZONE, xmldecl=False, svgclass=None, lineclass=None, omitsize=True, light="#fff",
        nl=False,
    )  # fmt: skip
    return out.getvalue().decode()
