"""A document of any kind to a draft: by its ending and by how it begins."""

from collections.abc import Callable
from pathlib import PurePath
from typing import Literal, get_args

from generator.formats.drafted.draft import Draft
from generator.formats.drafted.pdf import read_pdf
from generator.formats.drafted.text import read_text
from generator.formats.drafted.unreadable import UnreadableError
from generator.source.decoding import decode
from generator.words.errors import said

DocumentKind = Literal["text", "pdf"]
KINDS: tuple[DocumentKind, ...] = get_args(DocumentKind)
_ENDINGS: dict[str, DocumentKind] = {".txt": "text", ".text": "text", ".pdf": "pdf"}
MOST_BYTES: dict[DocumentKind, int] = {"text": 20_000_000, "pdf": 100_000_000}
"""How large a document may be."""
_OLD_WORD = b"\xd0\xcf\x11\xe0"
_MARK = b"\xef\xbb\xbf"


def kind_of_document(name: str, begin: bytes, asked: DocumentKind | None) -> DocumentKind:
    """Return what kind a document is by its name and its first bytes; UnreadableError where it is none of ours."""
    if begin.startswith(_OLD_WORD):
        raise UnreadableError(said("import-old-word", file=name))
    if begin.startswith(b"%PDF"):
        return "pdf"
    kind = asked or _ENDINGS.get(PurePath(name).suffix.lower())
    if kind is None:
        raise UnreadableError(said("import-no-kind", file=name, known=", ".join(KINDS)))
    if kind != "pdf" and b"\0" in begin.removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")[:200:2]:
        raise UnreadableError(said("import-binary", file=name))
    return kind


def read_document(name: str, raw: bytes, kind: DocumentKind) -> Draft:
    """Return the draft of a document; UnreadableError says in one line why there is none."""
    if not raw.strip():
        raise UnreadableError(said("import-empty", file=name))
    if kind == "pdf":
        return read_pdf(name, raw)
    text, told = decode(name, raw.removeprefix(_MARK), None)
    if told:
        raise UnreadableError(said("import-encoding", place=told.where, told=told.said, way=told.way))
    return _OF_TEXT[kind](text)


_OF_TEXT: dict[str, Callable[[str], Draft]] = {"text": read_text}
