"""One language's Markdown tree to HTML with mkdocs-material.

Each language is a tree of its own with one mkdocs process, so that addresses, anchors and search do not mix. All that
matters is in the Markdown; mkdocs brings the page around it (`overrides/`).
"""

import copy
import importlib
import logging
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.model import Language
from generator.model.errors import BuildError
from generator.site.markdown.extension import PageMarkdown
from generator.site.navigation import navigation, sections
from generator.site.pages.page import Book
from generator.site.surroundings import Around
from generator.site.theme import OVERRIDES
from generator.standard.index import Index
from generator.words import page_words, say
from generator.words.errors import said

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

_NOT_COPIED = "/assets/**\n/css/**\n/dist/**\n/src/**\n/favicon.svg\n/package.json\n!/templates/\n!*.md"
"""Files of ours and of the theme that mkdocs would copy into every tree: what pages load, both trees share.

Pages are made whatever their ids, `src` and `templates` included.
"""

_EXTENSIONS = ("attr_list", "tables")
"""Of Python-Markdown's own; mkdocs would add two that our pages have no use for."""


def mkdocs_settings(
    book: Book, language: Language, docs: Path, site: Path, versions: Mapping[str, str]
) -> dict[str, Any]:
    """Return mkdocs' settings for one tree; `versions` holds what to add to the address of an asset."""
    index, config = book.index, book.config
    words = page_words(language)
    metadata = index.standard.metadata
    edition = index.edition
    return {
        "site_name": getattr(config.site_name, language),
        "site_url": f"{config.site_url}{language}/" if config.site_url else None,
        "docs_dir": str(docs),
        "site_dir": str(site),
        "strict": True,
        "nav": [{words.home: "index.md"}],
        "not_in_nav": "*",
        "exclude_docs": _NOT_COPIED,
        "validation": {"not_found": "ignore"},  # links lead out of the tree, too; `links.py` follows all of them
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
            "other": "en" if language == "zh" else "zh",
            "languages": list(config.languages),
            "t": {**vars(words), "search": words.search | {"field": _search_words(index, language)}},
            "status": getattr(metadata.status, language),
            "authority": getattr(metadata.authority, language),
            "edition": edition.number,
            "revised": metadata.revised,
            "root_url": config.site_url,
            "rights": getattr(config.rights, language),
            "footer": getattr(config.footer, language),
            "repository": config.repository,
            "contact": config.contact,
            "accent": config.colours.accent,
            "accent_dark": config.colours.accent_dark,
            "worker": config.offline == "yes",
            "versions": dict(versions),
            "sections": sections(index.standard),
            "navigation": navigation(index, language),
        },
    }


def _search_words(index: Index, language: Language) -> str:
    """Return what the search field says that it searches."""
    there = {"clauses": True, "terms": bool(index.standard.terms), "documents": bool(index.standard.guidelines)}
    things = [say(f"searched.{name}", language) for name, found in there.items() if found]
    return say("search.field", language, things=say("shared.comma", language).join(things))


def import_engine() -> None:
    """Import mkdocs and its theme, so that processes forked from this one need not."""
    for name in ("mkdocs.commands.build", "mkdocs.config.defaults"):
        importlib.import_module(name)


def build_tree(settings: dict[str, Any], around: Around, epoch: str) -> None:
    """Run mkdocs on one tree; BuildError when it warns or fails."""
    from mkdocs.commands.build import build
    from mkdocs.exceptions import Abort

    config = _config(settings, around, epoch)
    try:
        build(config)
    except Abort as error:
        raise BuildError(said("mkdocs", error=error)) from error


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
    page_markdown: Any = PageMarkdown(around.tree)  # Python-Markdown takes names and extensions alike
    config.markdown_extensions = [*_EXTENSIONS, page_markdown]
    config.extra["pages"] = around.pages
    return config


class LiveTree:
    """A tree kept open for the preview: single pages are built again without the rest.

    It follows the steps of mkdocs 1.6.1's own `build` (mkdocs is pinned), with its files and templates kept.
    """

    def __init__(self, settings: dict[str, Any], around: Around, epoch: str) -> None:
        from mkdocs.structure.files import get_files, set_exclusions
        from mkdocs.structure.nav import get_navigation

        build_tree(settings, around, epoch)
        config = _config(settings, around, epoch)
        self._config = config.plugins.on_config(config)
        self._environment = config.theme.get_env()
        self._files = get_files(config)
        self._files.add_files_from_theme(self._environment, config)
        set_exclusions(self._files, config)
        self._navigation = get_navigation(self._files, config)
        self._environment = config.plugins.on_env(self._environment, config=config, files=self._files)

    def rebuild(self, names: Iterable[str], around: Around) -> None:
        """Build the pages of some Markdown files again."""
        from mkdocs.commands.build import _build_page, _populate_page
        from mkdocs.structure.pages import Page

        extensions: list[Any] = self._config.markdown_extensions
        extensions[-1] = PageMarkdown(around.tree)
        self._config.extra["pages"] = around.pages
        documents = self._files.documentation_pages()
        for name in names:
            file = self._files.src_uris[name]
            page = Page(None, file, self._config)
            _populate_page(page, self._config, self._files)
            _build_page(page, self._config, documents, self._navigation, self._environment)
