"""Data and a Typst template to a PDF that declares PDF/UA-1 and PDF/A-2a; Typst refuses what would break them.

The same data, fonts and timestamp give the same bytes: Typst ignores SOURCE_DATE_EPOCH, so the timestamp is passed in.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any

import typst

from generator.export.fonts import Faces, find_faces
from generator.export.pdf_packing import packed

TEMPLATES = Path(__file__).parent / "templates"
STANDARDS: "list[typst.PDFStandard]" = ["ua-1", "a-2a"]


def typeset(template: str, values: dict[str, Any], timestamp: int, font_path: Path | None = None) -> bytes:
    """Return the PDF of a template with some values; FontError when a character has no glyph."""
    plain = json.dumps(values, ensure_ascii=False)
    faces = find_faces(plain, font_path)
    inputs = {"values": plain, "sans": faces.sans, "serif": faces.serif}
    made = _compiler(template, faces).compile(
        format="pdf", sys_inputs=inputs, pdf_standards=STANDARDS, timestamp=timestamp
    )
    if not isinstance(made, bytes):
        raise TypeError(f"Typst made {type(made).__name__} of {template}")
    return packed(made)


@cache
def _compiler(template: str, faces: Faces) -> typst.Compiler:
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=list(faces.folders))
    return typst.Compiler(
        str(TEMPLATES / template), root=str(TEMPLATES), font_paths=fonts, ignore_system_fonts=True
    )  # fmt: skip
