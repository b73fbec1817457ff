"""`data/sample-zh.js`: the sample of a language as data for the page that opens it, from a folder too."""

import base64

from generator.formats.sample import sample_zip
from generator.site.pages.page import Book


def sample_scripts(book: Book) -> dict[str, str]:
    """Return the samples as scripts, by path relative to the site; each holds what the page imports, an archive."""
    return {
        f"data/sample-{language}.js": f'globalThis.clausebookSample="{_text(sample_zip(sample, book.index))}";\n'
        for language, sample in book.samples.items()
    }


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()
