"""One language's Markdown tree to HTML with mkdocs-material.

Each language is a tree of its own with one mkdocs process, so that addresses, anchors and search do not mix. All that
matters is in the Markdown; mkdocs brings the page around it (`overrides/`).
"""

import logging
import os
from pathlib import Path
from typing import Any

from generator.config import SiteConfig
from generator.index import Index
from generator.model import Language
from generator.render.labels import labels
from generator.render.navigation import navigation

OVERRIDES = Path(__file__).parent.parent / "overrides"


def mkdocs_settings(index: Index, config: SiteConfig, language: Language, docs: Path, site: Path) -> dict[str, Any]:
    """Return mkdocs' settings for one tree."""
    words = labels(language)
    metadata = index.standard.metadata
    edition = next(edition for edition in metadata.editions if edition.id == metadata.edition)
    return {
        "site_name": getattr(config.site_name, language),
        "site_url": f"{config.site_url}{language}/" if config.site_url else None,
        "docs_dir": str(docs),
        "site_dir": str(site),
        "strict": True,
        "nav": [{words.home: "index.md"}],
        "not_in_nav": "*",
        "theme": {
            "name": "material",
            "custom_dir": str(OVERRIDES),
            "language": language,
            "font": False,
            "favicon": "assets/favicon.svg",
        },
        "markdown_extensions": ["attr_list", "toc"],
        "plugins": [{"material/search": {"lang": ["zh", "en"], "separator": SEPARATOR}}],
        "extra_css": ["assets/clausebook.css"],
        "extra": {
            "generator": False,
            "language": language,
            "other": "en" if language == "zh" else "zh",
            "languages": list(config.languages),
            "t": vars(words),
            "status": getattr(metadata.status, language),
            "authority": getattr(metadata.authority, language),
            "edition": edition.number,
            "revised": metadata.revised,
            "rights": getattr(config.rights, language),
            "footer": getattr(config.footer, language),
            "repository": config.repository,
            "contact": config.contact,
            "accent": config.colours.accent,
            "accent_dark": config.colours.accent_dark,
            "navigation": navigation(index, language),
        },
    }


SEPARATOR = r"[\s\-,:!=\[\]()\"/、，。；：（）《》“”？]+|(?=[\u4e00-\u9fff])"
"""Where Material's search cuts words: at spaces and punctuation of both scripts, and before every Han character."""


def import_engine() -> None:
    """Import mkdocs and its theme, so that processes forked from this one need not."""
    import material.plugins.search.plugin
    import mkdocs.commands.build
    import mkdocs.config.defaults  # noqa: F401


def build_tree(settings: dict[str, Any], epoch: str) -> None:
    """Run mkdocs on one tree; RuntimeError when it warns or fails."""
    os.environ["SOURCE_DATE_EPOCH"] = epoch
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    from mkdocs.commands.build import build
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.exceptions import Abort

    logging.getLogger("mkdocs").setLevel(logging.WARNING)
    config = MkDocsConfig(config_file_path="")
    config.load_dict(settings)
    errors, warnings = config.validate()
    if errors or warnings:
        raise RuntimeError(f"mkdocs refuses its settings: {[*errors, *warnings]}")
    try:
        build(config)
    except Abort as error:
        raise RuntimeError(f"mkdocs stopped: {error}") from error
