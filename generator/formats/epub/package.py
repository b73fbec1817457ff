"""The package of an EPUB: what the book is about, its files, and all of them in an archive of the same bytes."""

import io
import zipfile
from functools import cache
from pathlib import Path
from typing import Any

import jinja2

from generator.formats.epub.places import NAVIGATION
from generator.formats.kit import Kit
from generator.model import LANGUAGE_TAGS, LANGUAGES, OTHER, Language, Text
from generator.standard.inline import linear
from generator.standard.translation import fingerprint
from generator.words import text

_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The date of a part: an archive has no earlier one."""
_FOLDER = "EPUB"
_TYPES = {
    "css": "text/css", "jpg": "image/jpeg", "png": "image/png", "svg": "image/svg+xml",
    "xhtml": "application/xhtml+xml",
}  # fmt: skip
_MATH = b"<math "
_FEATURES = ("displayTransformability", "readingOrder", "structuralNavigation", "tableOfContents")
"""What any such book has for those who cannot see it; of the vocabulary of schema.org."""
Values = dict[str, Any]


@cache
def environment() -> jinja2.Environment:
    """Return what reads the templates; whatever a text holds, it stays text."""
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=True,
    )


def identifier(kit: Kit, languages: tuple[Language, ...]) -> str:
    """Return what the book is known by: its address, or edition, fingerprint of the text and languages.

    The same text in other languages is another book.
    """
    alone = "" if languages[1:] else languages[0]
    if kit.config.site_url:
        return f"{kit.config.site_url}{alone and f'{alone}/'}"
    whole = fingerprint(" ".join(kit.index.fingerprints.values()))
    return f"{kit.edition.number} {whole} {alone or '+'.join(languages)}"


def package(
    kit: Kit, languages: tuple[Language, ...], pages: dict[str, bytes], files: dict[str, bytes]
) -> dict[str, bytes]:
    """Return all files of the archive by name; `pages` are in the order of reading."""
    listed = [
        {
            "id": f"file-{place}",
            "name": name,
            "type": _type(name),
            "properties": " ".join((["nav"] if name == NAVIGATION else []) + (["mathml"] if _MATH in content else [])),
            "read": name in pages,
        }
        for place, (name, content) in enumerate({**pages, **files}.items(), 1)
    ]
    metadata = kit.index.standard.metadata
    formulas = any(_MATH in content for content in pages.values())
    pictured = any(_type(name).startswith("image/") for name in files)
    numbered = Text(**{one: f"{kit.edition.number} {metadata.title.in_(one)}" for one in LANGUAGES})
    values: Values = {
        "identifier": identifier(kit, languages),
        "languages": languages,
        "tags": LANGUAGE_TAGS,
        "titles": _said(numbered, languages),
        "publishers": _said(metadata.publisher, languages[:1]),
        "rights": _said(kit.config.rights, languages),
        "summary": _said(text("epub.accessibility"), languages),
        "revised": metadata.revised,
        "pictured": pictured,
        "features": [*_FEATURES, *(["alternativeText"] if pictured else []), *(["MathML"] if formulas else [])],
        "listed": listed,
    }
    container = environment().get_template("container.xml.j2").render(folder=_FOLDER)
    return {
        "META-INF/container.xml": container.encode(),
        f"{_FOLDER}/package.opf": environment().get_template("package.opf.j2").render(values).encode(),
        **{f"{_FOLDER}/{name}": content for name, content in {**pages, **files}.items()},
    }


def _type(name: str) -> str:
    return _TYPES[name.rpartition(".")[2]]


def _said(words: Text, languages: tuple[Language, ...]) -> list[Values]:
    """Return a text in languages, each with its tag, one that is not translated in that which it has."""
    there = dict.fromkeys(one if getattr(words, one) else OTHER[one] for one in languages)
    return [{"tag": LANGUAGE_TAGS[one], "words": linear(getattr(words, one))} for one in there if getattr(words, one)]


def packed(files: dict[str, bytes]) -> bytes:
    """Return files in an archive, before them what kind it is, which readers look for at its place."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr(zipfile.ZipInfo("mimetype", _EARLIEST), b"application/epub+zip", zipfile.ZIP_STORED)
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, _EARLIEST), content, zipfile.ZIP_DEFLATED)
    return made.getvalue()
