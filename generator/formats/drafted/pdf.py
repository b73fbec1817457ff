"""The text of a PDF, page by page. A PDF of pictures alone, as a scanner makes, has none, and that is said."""

import pypdfium2

from generator.formats.drafted.draft import Draft
from generator.formats.drafted.text import read_text
from generator.formats.drafted.unreadable import UnreadableError
from generator.words.errors import said

_FEW = 20
"""So few characters a page are no text."""


def read_pdf(name: str, raw: bytes) -> Draft:
    """Return the draft of a PDF with text; UnreadableError where it has none, or cannot be opened."""
    return read_text("\f".join(pdf_pages(name, raw)), paged=True)


def pdf_pages(name: str, raw: bytes) -> list[str]:
    """Return the text of each page of a PDF; UnreadableError where it has none, or cannot be opened."""
    try:
        document = pypdfium2.PdfDocument(raw)
    except pypdfium2.PdfiumError as error:
        raise UnreadableError(said("import-broken", file=name)) from error
    try:
        pages = [_text(document[number]) for number in range(len(document))]
    finally:
        document.close()
    if sum(len("".join(page.split())) for page in pages) < _FEW * len(pages):
        raise UnreadableError(said("import-scanned", file=name))
    return pages


def _text(page: pypdfium2.PdfPage) -> str:
    text: str = page.get_textpage().get_text_bounded()
    return text.replace("\f", "").replace("\ufffe", "")
