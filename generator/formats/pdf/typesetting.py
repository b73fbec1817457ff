"""Data and a Typst template to a PDF that declares PDF/UA-1 and PDF/A-2a; Typst refuses what would break them.

The same data, fonts and timestamp give the same bytes: Typst ignores SOURCE_DATE_EPOCH, so the timestamp is passed in.

Typst keeps what it has set and takes it over into the next document of the process. The data therefore go in as a file:
other inputs are part of its library, and with another library it begins anew. What it made of the same document before
is taken from what builds keep.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any
from xml.etree.ElementTree import fromstring

import typst

from generator.formats.palette import palette
from generator.formats.pdf.fonts import PACKAGED, Faces, find_faces, without_unknown
from generator.formats.pdf.objects import objects
from generator.formats.pdf.packing import packed
from generator.model.errors import FontError
from generator.output.cache import cached

_BASE = Path(__file__).with_name("base.typ")
"""What all templates import."""
_PICTURE = Path(__file__).with_name("picture.typ")
_POINTS = 0.75
"""Points in a pixel."""
_FINENESS = 220
"""Dots of a picture to the inch."""
_NO_FILES: Mapping[str, bytes] = MappingProxyType({})
STANDARDS: "list[typst.PDFStandard]" = ["ua-1", "a-2a"]
STANDARDS_WITHIN: "list[typst.PDFStandard]" = ["a-2a"]


def typeset(
    template: Path,
    values: dict[str, Any],
    timestamp: int,
    font_path: Path | None = None,
    files: Mapping[str, bytes] = _NO_FILES,
) -> bytes:
    """Return the PDF of a template with some values; a character that no font has becomes its number, `[U+1F9E1]`.

    `files` are the pictures that the template shows, by name. FontError without a Chinese font.
    """
    document = _Document.of(template, values, font_path, files)
    return cached("pdf", document.key("packed", timestamp), lambda: packed(objects(document.pdf(timestamp))))


def typeset_plain(
    template: Path,
    values: dict[str, Any],
    timestamp: int,
    font_path: Path | None = None,
    files: Mapping[str, bytes] = _NO_FILES,
) -> bytes:
    """Return the PDF as Typst writes it; FontError without a Chinese font."""
    return _Document.of(template, values, font_path, files).plain(timestamp, STANDARDS)


def typeset_within(
    template: Path, values: dict[str, Any], timestamp: int, font_path: Path | None, files: Mapping[str, bytes]
) -> bytes:
    """Return the PDF of a part that begins below a heading of another; FontError without a Chinese font.

    For UA-1 Typst wants the first heading to be of level 1, as it is once the part is bound to the others.
    """
    return _Document.of(template, values, font_path, files).plain(timestamp, STANDARDS_WITHIN)


def drawn_picture(svg: bytes, width: int, height: int, font_path: Path | None = None) -> bytes:
    """Return an SVG as a picture, a PNG, for programs that read no SVG; width and height in CSS pixels."""
    values = {"width": width * _POINTS, "height": height * _POINTS, "words": _words(svg)}
    document = _Document.of(_PICTURE, values, font_path, {"drawing.svg": svg})
    return cached("pictures", document.key("png", _FINENESS), document.png)


def _words(svg: bytes) -> str:
    """Return the words of a drawing, which say what fonts it needs."""
    return "".join(fromstring(svg).itertext())  # noqa: S314 - made of what was cleaned on loading


def told(
    template: Path,
    values: dict[str, Any],
    label: str,
    font_path: Path | None = None,
    files: Mapping[str, bytes] = _NO_FILES,
) -> list[Any]:
    """Return the values that a document holds under a label, in order; `files` as for `typeset`.

    A character that no font has becomes its number, `[U+1F9E1]`. FontError without a Chinese font.
    """
    document = _Document.of(template, values, font_path, files)
    query = f"<{label}>"
    found: list[Any] = json.loads(
        cached("told", document.key(query), lambda: document.compiler.query(query, field="value").encode())
    )
    return found


@dataclass(frozen=True, slots=True)
class _Document:
    """All that Typst makes something of."""

    files: dict[str, bytes]
    """By name."""
    faces: Faces

    @classmethod
    def of(
        cls, template: Path, values: dict[str, Any], font_path: Path | None, pictures: Mapping[str, bytes] = _NO_FILES
    ) -> "_Document":
        """Return the document of a template with some values; FontError without a Chinese font."""
        plain = json.dumps(values, ensure_ascii=False)
        try:
            faces = find_faces(plain, font_path)
        except FontError:
            # What the standard says is set all the same; the check warns where such a character stands (TXT020).
            plain = without_unknown(plain, font_path)
            faces = find_faces(plain, font_path)
        files = {
            **pictures,
            "main.typ": _source(template),
            _BASE.name: _source(_BASE),
            "fonts.json": json.dumps({"sans": faces.sans, "serif": faces.serif}).encode(),
            "values.json": plain.encode(),
            "palette.json": json.dumps(palette()._asdict()).encode(),
        }
        return cls(files, faces)

    def key(self, *how: object) -> bytes:
        """Return what tells this document, made in some way, from any other."""
        contents = {name: hashlib.sha256(content).hexdigest() for name, content in self.files.items()}
        return repr((how, contents, _fonts_there(self.faces))).encode()

    @property
    def compiler(self) -> typst.Compiler:
        """Typst with this document."""
        fonts, files = _fonts(self.faces), self.files
        return typst.Compiler(files, font_paths=fonts, ignore_system_fonts=True)  # type: ignore[type-var]  # stub: one

    def plain(self, timestamp: int, standards: "list[typst.PDFStandard]") -> bytes:
        """Return it as Typst writes it, from what is kept where it was written before."""
        return cached("pdf", self.key("plain", timestamp, *standards), lambda: self.pdf(timestamp, standards))

    def pdf(self, timestamp: int, standards: "list[typst.PDFStandard]" = STANDARDS) -> bytes:
        """Return it as Typst writes it."""
        return _bytes(self.compiler.compile(format="pdf", pdf_standards=standards, timestamp=timestamp))

    def png(self) -> bytes:
        """Return it as a picture."""
        return _bytes(self.compiler.compile(format="png", ppi=_FINENESS))


def _bytes(made: object) -> bytes:
    if not isinstance(made, bytes):
        raise TypeError(f"Typst made {type(made).__name__}")
    return made


@cache
def _source(file: Path) -> bytes:
    return file.read_bytes()


@cache
def _fonts_there(faces: Faces) -> tuple[tuple[str, int, int], ...]:
    """Return the files in folders of fonts that are not the tool's own: name, size, and when they were written."""
    own = set(faces.folders) - set(PACKAGED)
    files = sorted(file for folder in own for file in Path(folder).iterdir() if file.is_file())
    return tuple((str(file), (status := file.stat()).st_size, status.st_mtime_ns) for file in files)


@cache
def _fonts(faces: Faces) -> typst.Fonts:
    # Among those that Typst carries is the one of formulas.
    folders = list(dict.fromkeys(faces.folders))
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=folders)
