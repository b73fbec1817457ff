"""One language's Markdown tree to HTML with mkdocs-material.

Each language is a tree of its own with one mkdocs process, so that addresses, anchors and search do not mix. All that
matters is in the Markdown; mkdocs brings the page around it (`overrides/`).
"""

import copy
import importlib
import logging
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from markdown.extensions.toc import nest_toc_tokens

from generator.model import OTHER, Language, Text
from generator.model.errors import BuildError
from generator.site.markdown.pages import PageRenderer
from generator.site.navigation import navigation, sections
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

_STATE = 'data-state=""'


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
            "versions": dict(versions),
            "sections": sections(index),
            "navigation": navigation(index, language),
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
    for name in ("mkdocs.commands.build", "mkdocs.config.defaults"):
        importlib.import_module(name)


def build_tree(settings: dict[str, Any], around: Around, epoch: str, markdown: Mapping[str, str]) -> None:
    """Build the pages of one tree of their Markdown, by name of file; BuildError when mkdocs warns."""
    LiveTree(settings, around, epoch, markdown)


def _config(settings: dict[str, Any], around: Around, epoch: str) -> "MkDocsConfig":
    from mkdocs.config.defaults import MkDocsConfig

    os.environ["SOURCE_DATE_EPOCH"] = epoch
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    logging.getLogger("mkdocs").setLevel(logging.WARNING)
    config = MkDocsConfig(config_file_path="")
    config.load_dict(copy.deepcopy(settings))
    errors, warnings = config.validate()
    if errors or warnings:
        raise BuildError(said("mkdocs-settings", error=[*errors, *warnings]))
    config.extra["pages"] = around.pages
    return config


def _with_state(output: str, **_: object) -> str:
    """Return a page that says in which state it is, so that one which is open can be told from a newer one."""
    return output.replace(_STATE, f'{_STATE[:-1]}{digest(output.encode())}"', 1)


class LiveTree:
    """A tree whose pages are built, and can be built again one by one.

    It takes those steps of mkdocs 1.6.1's own `build` that our pages need (mkdocs is pinned), with its files and
    templates kept. mkdocs would read each page's Markdown whole; `PageRenderer` reads a section once for all pages.
    """

    def __init__(self, settings: dict[str, Any], around: Around, epoch: str, markdown: Mapping[str, str]) -> None:
        from mkdocs.structure.files import File, Files, InclusionLevel
        from mkdocs.structure.nav import get_navigation

        self._config = _config(settings, around, epoch)
        self._environment = self._config.theme.get_env()
        self._environment.auto_reload = False
        site, included = self._config.site_dir, InclusionLevel.INCLUDED
        files = (File(name, None, site, use_directory_urls=True, inclusion=included) for name in sorted(markdown))
        self._files = Files(files)
        self._navigation = get_navigation(self._files, self._config)
        self._config.plugins.events["post_page"].append(_with_state)
        self.rebuild(markdown, around)

    def rebuild(self, markdown: Mapping[str, str], around: Around) -> None:
        """Build the pages of some Markdown files, by name."""
        from mkdocs.commands.build import _build_page
        from mkdocs.structure.pages import Page
        from mkdocs.structure.toc import get_toc

        self._config.extra["pages"] = around.pages
        documents = self._files.documentation_pages()
        renderer = PageRenderer(around.tree)
        for name in sorted(markdown):
            page = Page(None, self._files.src_uris[name], self._config)
            made = renderer.page(markdown[name], name.removesuffix("index.md"))
            page.content = made.html
            page.toc = get_toc(nest_toc_tokens([{"level": h.level, "id": h.id, "name": h.name} for h in made.headings]))
            _build_page(page, self._config, documents, self._navigation, self._environment)
