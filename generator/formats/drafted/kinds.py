"""What kind a document is: by its ending and by how it begins."""

from pathlib import PurePath
from typing import Literal, get_args

from generator.formats.drafted.unreadable import UnreadableError
from generator.words.errors import said

DocumentKind = Literal["docx", "text", "pdf", "markdown", "html"]
KINDS: tuple[DocumentKind, ...] = get_args(DocumentKind)
_ENDINGS: dict[str, DocumentKind] = {
    ".docx": "docx", ".pdf": "pdf", **dict.fromkeys((".txt", ".text"), "text"),
    **dict.fromkeys((".md", ".markdown"), "markdown"), **dict.fromkeys((".html", ".htm"), "html"),
}  # fmt: skip
MOST_BYTES: dict[DocumentKind, int] = {
    "docx": 100_000_000, "pdf": 100_000_000, "text": 20_000_000, "markdown": 20_000_000, "html": 20_000_000,
}  # fmt: skip
"""How large a document may be."""
_WORD = (b"\xd0\xcf\x11\xe0", b"PK\x03\x04")
"""What files of Word begin with, old ones and those with a password too, which the reader tells apart."""


def kind_of_document(name: str, begin: bytes, asked: DocumentKind | None) -> DocumentKind:
    """Return what kind a document is by its name and its first bytes; UnreadableError where it is none of ours."""
    if begin.startswith(_WORD):
        return "docx"
    if begin.startswith(b"%PDF"):
        return "pdf"
    kind = asked or _ENDINGS.get(PurePath(name).suffix.lower())
    if kind is None:
        raise UnreadableError(said("import-no-kind", file=name, known=", ".join(KINDS)))
    if kind not in ("docx", "pdf") and b"\0" in begin.removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")[:200:2]:
        raise UnreadableError(said("import-binary", file=name))
    return kind
