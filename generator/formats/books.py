"""The standard as ready-made PDFs, the whole and each chapter, and as EPUBs, in each language and in both."""

from collections.abc import Iterator

from generator.formats.epub.book import book_epub
from generator.formats.kit import Kit
from generator.formats.pdf.book import book_pdfs
from generator.model import Clause, Language
from generator.model.drawing import Drawing
from generator.standard.index import Index

FOLDER = "downloads/text"
WHOLE = "all"


def book_path(clause: Clause | None, languages: tuple[Language, ...]) -> str:
    """Return the path below the site of the book, or of a chapter: `downloads/text/5.4-zh.pdf`, `…-both.pdf`."""
    return f"{FOLDER}/{clause.id if clause else WHOLE}-{'both' if languages[1:] else languages[0]}.pdf"


def epub_path(languages: tuple[Language, ...]) -> str:
    """Return the path below the site of the EPUB of the whole: `downloads/text/all-zh.epub`."""
    return book_path(None, languages).removesuffix(".pdf") + ".epub"


def variants(spoken: tuple[Language, ...]) -> tuple[tuple[Language, ...], ...]:
    """Return the languages of each book of a chapter: both together first, where a site has two."""
    return ((spoken,) if spoken[1:] else ()) + tuple((language,) for language in spoken)


def chapters(index: Index) -> tuple[Clause, ...]:
    """Return the clauses of which there are handouts, in document order: those under which the others are counted."""
    found = {index.aspect_of[clause.id].id for clause in index.standard.clauses}
    return tuple(clause for clause in index.standard.clauses if clause.id in found and not clause.withdrawn)


def books(kit: Kit, drawings: dict[str, Drawing], languages: tuple[Language, ...]) -> Iterator[tuple[str, bytes]]:
    """Yield the path below the site and the content of each in some languages; FontError without a Chinese font."""
    wanted = kit.config.downloads
    yield epub_path(languages), book_epub(kit, languages, drawings)
    handouts = chapters(kit.index) if wanted in {"chapters", "clauses"} else ()
    for part, pdf in book_pdfs(kit, languages, drawings, handouts):
        yield book_path(part, languages), pdf
