"""A document reviewed beside the standard, by the script that a page runs, too."""

from dataclasses import dataclass
from typing import Any

from generator.formats.review_view import View, view_of
from generator.model import Language
from generator.model.config import SiteConfig
from generator.review.reading import Brought
from generator.site.script import Script
from generator.standard.index import Index


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What was found in a document."""

    text: str
    """As it was read; lines are counted in it, from 1."""
    plain: dict[str, Any]
    """`citations`, `terms` and `passages`, each with its line."""
    views: tuple[View, ...]
    """What is shown, in each of the languages."""


def review(index: Index, config: SiteConfig, brought: Brought, name: str, languages: tuple[Language, ...]) -> Reviewed:
    """Return the review of a document by its name."""
    how = {"name": name, "languages": languages}
    made = Script("reviewer.js", index, config).call("clausebookReview.review", brought, how)
    return Reviewed(made["text"], made["plain"], tuple(map(view_of, made["views"])))
