"""One language's Markdown tree to HTML with mkdocs-material.

Each language is a tree of its own with one mkdocs process, so that addresses, anchors and search do not mix. All that
matters is in the Markdown; mkdocs brings the page around it (`overrides/`).
"""

import copy
import importlib
import logging
import os
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.model import OTHER, Language, Text
from generator.model.errors import BuildError
from generator.output.again import Standing
from generator.output.tree import Writer
from generator.site.earlier import Earlier, Ready
from generator.site.frame import Frame, Piece
from generator.site.links import Found
from generator.site.markdown.pages import PageRenderer
from generator.site.navigation import leaves, navigation, sections
from generator.site.offline import digest
from generator.site.pages.inline import spoken
from generator.site.pages.page import Book
from generator.site.surroundings import Around
from generator.site.theme import OVERRIDES
from generator.standard.index import Index
from generator.words import page_words, say
from generator.words.errors import said

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

_STATE = b'data-state=""'


def mkdocs_settings(book: Book, language: Language, site: Path, versions: Mapping[str, str]) -> dict[str, Any]:
    """Return mkdocs' settings for one tree; `versions` holds what to add to the address of an asset."""
    index, config = book.index, book.config
    words = page_words(language)
    metadata = index.standard.metadata
    edition = index.edition
    return {
        "site_name": config.site_name.in_(language),
        "site_url": f"{config.site_url}{language}/" if config.site_url else None,
        "docs_dir": str(OVERRIDES),  # it wants one; pages are given to it as texts
        "site_dir": str(site),
        "strict": True,
        "nav": [{words.home: "index.md"}],
        "not_in_nav": "*",
        "theme": {
            "name": "material",
            "custom_dir": str(OVERRIDES),
            "language": language,
            "font": False,
        },
        "plugins": [],
        "extra": {
            "generator": False,
            "language": language,
            "other": OTHER[language],
            "languages": list(config.languages),
            "t": {**vars(words), "search": words.search | _search_words(index, language, config.languages)},
            "status": metadata.status.in_(language),
            "authority": spoken(metadata.authority, language),
            "edition": edition.number,
            "revised": metadata.revised,
            "root_url": config.site_url,
            "rights": spoken(config.rights, language),
            "footer": spoken(config.footer, language) if config.footer != Text() else "",
            "repository": config.repository,
            "contact": config.contact,
            "accent": config.colours.accent,
            "accent_dark": config.colours.accent_dark,
            "worker": config.offline == "yes",
            "served": sorted(versions),
            "versions": dict(versions),
            "sections": sections(index),
            "navigation": navigation(index, language),
            "leaves": leaves(index, language),
        },
    }


def _search_words(index: Index, language: Language, languages: tuple[Language, ...]) -> dict[str, str]:
    """Return what the search says that it searches, and in what one may ask."""
    there = {"clauses": True, "terms": bool(index.standard.terms), "documents": bool(index.standard.guidelines)}
    things = [say(f"searched.{name}", language) for name, found in there.items() if found]
    field = say("search.field", language, things=say("shared.comma", language).join(things))
    return {"field": field} | ({} if languages[1:] else {"start": say("search.start_alone", language)})


def import_engine() -> None:
    """Import mkdocs and its theme, so that processes forked from this one need not."""
    importlib.import_module("mkdocs.config.defaults")


def _config(settings: dict[str, Any]) -> "MkDocsConfig":
    from mkdocs.config.defaults import MkDocsConfig

    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    logging.getLogger("mkdocs").setLevel(logging.WARNING)
    config = MkDocsConfig(config_file_path="")
    config.load_dict(copy.deepcopy(settings))
    errors, warnings = config.validate()
    if errors or warnings:
        raise BuildError(said("mkdocs-settings", error=[*errors, *warnings]))
    return config


def with_state(page: str) -> bytes:
    """Return a page that says in which state it is, so that one which is open can be told from a newer one."""
    content = page.encode()
    return content.replace(_STATE, _STATE[:-1] + digest(content).encode() + b'"', 1)


class Pages:
    """The pages of a tree as the site has them.

    Of mkdocs it has the settings, checked, and the environment of the theme's templates; `PageRenderer` reads a section
    once for all pages, and `Frame` writes once what pages have in common.
    """

    def __init__(self, settings: dict[str, Any]) -> None:
        config = _config(settings)
        self._site = Path(config.site_dir)
        self._frame = Frame(config)
        self._earlier = partial(Earlier, settings)

    def made(self, text: str, address: str, facts: Mapping[str, Any], renderer: PageRenderer) -> Piece:
        """Return the page with some Markdown at an address of the tree, not written."""
        return self._frame.page(address, facts, renderer.page(text, address))

    def build(
        self, markdown: Mapping[str, str], around: Around, standing: Standing | None = None
    ) -> tuple[dict[str, tuple[Found, ...]], dict[str, str]]:
        """Build pages of their Markdown, by name of file; return what stands in each and its SHA-256, by its file.

        A page that is the same in a tree that is `standing` is not written again.
        """
        found: dict[str, tuple[Found, ...]] = {}
        written: dict[str, str] = {}
        earlier = self._earlier(around.tree, alone=standing is None or not standing.folder.is_dir())
        renderer = PageRenderer(around.tree, earlier.sections)
        write = Writer(self._site, standing)
        for name, text in markdown.items():
            address, facts = name.removesuffix("index.md"), around.pages[name]
            file, key = f"{address}index.html", earlier.key(text, address, facts)
            page = earlier.page(key)
            if not page or not write.again(file, page.digest):
                content = earlier.content(page) if page else None
                if page and content is not None:
                    write(file, content)
                else:
                    made = self.made(text, address, facts, renderer)
                    content = with_state(made.html)
                    page = Ready(write(file, content), made.found, made.asked)
                    earlier.add(key, page)
                earlier.wrote(page, content)
            written[file], found[file] = page.digest, page.found
        earlier.keep()
        return found, written
