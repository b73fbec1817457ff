"""A document reviewed beside the standard, by the script that a page runs, too."""

import base64
from typing import Any, Literal

from generator.model import Language
from generator.model.config import SiteConfig
from generator.review.reading import Brought
from generator.site.script import Script
from generator.standard.index import Index

Kind = Literal["html", "xlsx", "json", "txt"]


class Reviewer:
    """What reviews documents beside a standard."""

    def __init__(self, index: Index, config: SiteConfig) -> None:
        """Load the script with the index of the standard."""
        self._script = Script("reviewer.js", index, config)
        self._config = config

    def report(self, brought: Brought, name: str, kind: Kind, languages: tuple[Language, ...]) -> bytes:
        """Return the report on a document by its name, as a file in some languages.

        As `txt` it is the text as it was read.
        """
        look = {
            "languages": languages,
            "accent": self._config.colours.accent,
            "site": self._config.site_url or "",
        }
        made: str = self._script.call("clausebookReview.report", brought, name, kind, look)
        return base64.b64decode(made) if kind == "xlsx" else made.encode()

    def view(self, brought: Brought, name: str, language: Language) -> dict[str, Any]:
        """Return what is shown of a review in a language: `View` in overrides/src/review/types.d.ts."""
        shown: dict[str, Any] = self._script.call("clausebookReview.view", brought, name, language)
        return shown
