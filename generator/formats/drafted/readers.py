"""A document of any kind to a draft."""

from collections.abc import Callable

from generator.formats.docx.reading.content import Changes
from generator.formats.docx.reading.file import read_docx
from generator.formats.drafted.draft import Draft
from generator.formats.drafted.html import read_html
from generator.formats.drafted.kinds import DocumentKind
from generator.formats.drafted.markdown import PAGE, read_markdown
from generator.formats.drafted.pdf import read_pdf
from generator.formats.drafted.text import read_text
from generator.formats.drafted.unreadable import UnreadableError
from generator.source.decoding import decode
from generator.words.errors import said

_MARK = b"\xef\xbb\xbf"


def read_document(name: str, raw: bytes, kind: DocumentKind, changes: Changes = "accept") -> Draft:
    """Return the draft of a document; UnreadableError says in one line why there is none.

    `changes` says what becomes of those that Word tracked.
    """
    if not raw.strip():
        raise UnreadableError(said("import-empty", file=name))
    if kind == "docx":
        return read_docx(name, raw, changes)
    if kind == "pdf":
        return read_pdf(name, raw)
    if kind == "html":
        return read_html(name, raw)
    text, told = decode(name, raw.removeprefix(_MARK), None)
    if told:
        raise UnreadableError(said("import-encoding", place=told.where, told=told.said, way=told.way))
    if kind == "markdown" and PAGE.search(text):
        raise UnreadableError(said("import-page-alone", file=name))
    return _OF_TEXT[kind](text)


_OF_TEXT: dict[str, Callable[[str], Draft]] = {"text": read_text, "markdown": read_markdown}
