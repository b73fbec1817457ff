"""A page before it is written, and the standard with all that rendering needs to know."""

import json
from dataclasses import dataclass, field
from functools import cached_property, partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import jinja2

from generator.model import LANGUAGE_TAGS, Language
from generator.model.config import SiteConfig
from generator.site.pages.inline import Prose, escape, other, spoken
from generator.standard.addresses import root_of
from generator.standard.index import Index
from generator.standard.translation import unreviewed
from generator.words import page_words, say

TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True, slots=True)
class Page:
    """A Markdown page of one language's tree."""

    address: str
    """Where it will stand, relative to the tree: `5.4.4.2/`."""
    template: str
    """Name of its skeleton."""
    title: str
    """Plain title for the browser's tab and for search."""
    view: Any
    """What the skeleton shows."""
    clause: str = ""
    """Id of the clause it shows, for the navigation."""
    chapter: str = ""
    """Id of the chapter that the navigation opens."""
    kind: str = ""
    """Kind of page, a CSS hook."""
    previous: str = ""
    """Address of the page before it."""
    next: str = ""
    """Address of the page after it."""
    up: str = ""
    """Address of the page above it."""
    permalink: str = ""
    """Its language-neutral address, where it has one: `c/5.4.4.2/`."""
    shows: tuple[str, ...] = ()
    """Ids of what it shows, so that it can say when a translation among them awaits review."""


@dataclass(frozen=True)
class Book:
    """A checked standard with its lookups, its settings, and the drawings it needs."""

    index: Index
    config: SiteConfig
    drawings: dict[str, str] = field(default_factory=dict)
    """SVG text by path below the standard's folder."""
    downloads: bool = False
    """Whether ready-made PDFs and workbooks stand below `downloads/`, so that pages link to them."""

    @cached_property
    def prose(self) -> Prose:
        """The maker of running text."""
        return Prose(self.index)

    @cached_property
    def unreviewed(self) -> frozenset[str]:
        """Keys of the English texts that await review."""
        return unreviewed(self.index.standard)

    @cached_property
    def environment(self) -> jinja2.Environment:
        """Jinja with the inline pieces as filters; a name that does not exist is an error."""
        environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader(TEMPLATES),
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            autoescape=False,  # noqa: S701 - Markdown is written; every text goes through `escape`
        )
        environment.filters["text"] = escape
        environment.filters["spoken"] = spoken
        environment.filters["in_language"] = getattr
        environment.filters["tojson_plain"] = lambda value: json.dumps(value, ensure_ascii=False)
        environment.globals["LANG"] = LANGUAGE_TAGS
        return environment

    def labels(self, language: Language) -> SimpleNamespace:
        """Return the pages' own words in one language."""
        return page_words(language)

    def markdown(self, page: Page, language: Language) -> str:
        """Return a page's Markdown with its front matter."""
        template = self.environment.get_template(page.template)
        return template.render(
            page=page,
            view=page.view,
            t=self.labels(language),
            say=partial(say, language=language),
            language=language,
            second=other(language),
            root=root_of(page.address),
            metadata=self.index.standard.metadata,
            config=self.config,
            awaiting=any(id_ in self._awaiting for id_ in page.shows),
        )

    @cached_property
    def _awaiting(self) -> frozenset[str]:
        """Ids with a text whose English awaits review."""
        return frozenset(key.partition("/")[0] for key in self.unreviewed)
