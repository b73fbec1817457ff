"""A document to what the script reviews: its text, or the parts of a Word file, which the script itself reads."""

import codecs
from xml.etree import ElementTree as ET

from generator.formats.docx.reading.package import Package
from generator.formats.drafted.kinds import MOST_BYTES, kind_of_document
from generator.formats.drafted.pdf import pdf_pages
from generator.formats.drafted.unreadable import UnreadableError
from generator.words.errors import said

KNOWN = ".txt, .md, .docx, .pdf"
Brought = dict[str, str]
"""`text`, or of a Word file `document`, and `styles` and `numbering` where it has them."""
_PARTS = ("styles", "numbering")
_WIDE = {codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}


def read_brought(name: str, raw: bytes) -> Brought:
    """Return what a document is for the script; UnreadableError where it is none that is read."""
    if not raw.strip():
        raise UnreadableError(said("import-empty", file=name))
    kind = kind_of_document(name, raw[:400], None)
    if kind == "html":
        raise UnreadableError(said("review-no-kind", file=name, known=KNOWN))
    if len(raw) > MOST_BYTES[kind]:
        raise UnreadableError(said("import-too-large", file=name, most=MOST_BYTES[kind] // 1_000_000))
    if kind == "docx":
        return _parts(Package(name, raw))
    return {"text": "\n\f".join(pdf_pages(name, raw)) if kind == "pdf" else _decoded(name, raw)}


def _parts(package: Package) -> Brought:
    """Return the parts of a Word file that say what stands in it, as XML."""
    places = {kind: target for kind, target in package.links.values() if kind in _PARTS}
    found = {"document": package.document, **places}
    roots = {name: package.root(part) for name, part in found.items()}
    return {name: ET.tostring(root, "unicode") for name, root in roots.items() if root is not None}


def _decoded(name: str, raw: bytes) -> str:
    """Return a text in the encodings that people's own documents have: UTF-8, UTF-16 with its mark, GB 18030."""
    wide = next((encoding for mark, encoding in _WIDE.items() if raw.startswith(mark)), None)
    for encoding in (wide,) if wide else ("utf-8-sig", "gb18030"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise UnreadableError(said("import-binary", file=name))
