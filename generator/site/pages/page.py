"""A page before it is written, and the standard with all that rendering needs to know."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property, partial
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, get_args

import jinja2

from generator.assess.grading import grades_of, grades_told
from generator.formats.kit import Kit
from generator.formats.xlsx.blank_book import blank_books
from generator.model import LANGUAGE_TAGS, OTHER, Authority, Language, Text
from generator.model.config import SiteConfig
from generator.model.drawing import Drawing
from generator.site.compiled import COMPILED
from generator.site.pages.cite import CitationStyles
from generator.site.pages.cite_formats import CitationFormat
from generator.site.pages.inline import escape, spoken
from generator.site.pages.kit_data import kit_scripts
from generator.site.pages.pen import Pen, Shape
from generator.site.pages.writing import ROOT, Prose, Way, leaning, plain, said_in
from generator.standard.authority import prevails
from generator.standard.epoch import source_date_epoch
from generator.standard.index import Index, preferred
from generator.standard.outline import grouped
from generator.standard.translation import AWAITING, State, states
from generator.words import page_words, say

if TYPE_CHECKING:
    from generator.formats.sample import Sample

_BLANK = re.compile(r"\n\n\n+")
STALE: dict[Authority, str] = {"zh": "stale", "en": "stale_chinese", "both": "stale_either"}
"""Key of the words for a translation whose original has changed, by the language that prevails."""
TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A page to which one goes on from another."""

    rel: str
    """`prev`, `up` or `next`."""
    address: str
    """In the tree."""
    name: str
    """Plain."""
    foreign: str = ""
    """What else it is called, in the other language alone: HTML that says so."""


@dataclass(frozen=True, slots=True)
class Listed:
    """What a list of pages says of one."""

    address: str
    title: str
    kind: str


@dataclass(frozen=True, slots=True)
class Page:
    """A Markdown page of one language's tree, and what the site sets around it."""

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
    permalink: str = ""
    """Its language-neutral address, where it has one: `c/5.4.4.2/`."""
    shows: tuple[str, ...] = ()
    """Ids of what it shows, so that it can say when a translation among them awaits review."""
    mentions: tuple[str, ...] = ()
    """Ids of the terms whose definitions pop up."""
    around: tuple[Neighbour, ...] = ()
    """The pages before, above and after it."""
    cite: CitationStyles | None = None
    """How to cite it."""
    cite_formats: tuple[CitationFormat, ...] = ()
    """The same for reference managers."""

    @property
    def listed(self) -> Listed:
        """What a list of pages says of it."""
        return Listed(self.address, self.title, self.kind)


Plan = dict[str, Callable[[], Page]]
"""What makes each page of a tree, by the page's address."""


@dataclass(frozen=True)
class Book:
    """A checked standard with its lookups, its settings, and the drawings it needs."""

    index: Index
    config: SiteConfig
    drawings: dict[str, Drawing] = field(default_factory=dict)
    """Drawings by path below the standard's folder."""
    downloads: bool = False
    """Whether ready-made PDFs and workbooks stand below `downloads/`, so that pages link to them."""
    books: dict[str, int] = field(default_factory=dict)
    """The standard and its chapters as PDFs: their sizes in bytes, by path below the site."""
    samples: dict[Language, "Sample"] = field(default_factory=dict)
    """A made-up assessment in each language that has one, to be opened on the site."""

    @cached_property
    def prose(self) -> Prose:
        """The maker of running text."""
        return Prose(self.index)

    @cached_property
    def blank_books(self) -> dict[str, str]:
        """The scripts with blank workbooks by path below the site; none where there is no checklist."""
        standard = self.index.standard
        kit = Kit(self.index, self.config, int(source_date_epoch(standard)))
        return blank_books(kit) if standard.checklist else {}

    @cached_property
    def kit_scripts(self) -> dict[str, str]:
        """The scripts with rules and items by path below the site."""
        return kit_scripts(self.index, self.config)

    @cached_property
    def states(self) -> dict[str, State]:
        """How it is with the translation of each text, by its key in the ledger."""
        return states(self.index.standard)

    @cached_property
    def environment(self) -> jinja2.Environment:
        """Jinja with the inline pieces as filters; a name that does not exist is an error."""
        environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader(TEMPLATES),
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            auto_reload=False,
            bytecode_cache=COMPILED,
            autoescape=False,  # noqa: S701 - Markdown is written; every text goes through `plain`
        )
        environment.filters["plain"] = plain
        environment.filters["leaning"] = leaning
        environment.filters["text"] = escape
        environment.filters["spoken"] = spoken
        environment.filters["preferred"] = preferred
        environment.filters["in_language"] = Text.in_
        environment.filters["said_in"] = said_in
        environment.filters["has"] = lambda text, language: bool(getattr(text, language))
        environment.filters["tojson_plain"] = lambda value: json.dumps(value, ensure_ascii=False)
        environment.globals["LANG"] = LANGUAGE_TAGS
        environment.globals["OTHER"] = OTHER
        environment.globals["grades"] = grades_of(self.config)
        environment.globals["grades_told"] = grades_told(self.config)
        return environment

    @cached_property
    def _pens(self) -> dict[Shape, Pen]:
        return {}

    def pen(self, shape: Shape) -> Pen:
        """Return the writer of the pages of a tree."""
        return self._pens.setdefault(shape, Pen(self, shape))

    def written(self, macro: str, part: object, shape: Shape) -> str:
        """Return a part of a page as Markdown, by the macro that writes it."""
        return str(getattr(self._given(shape)["text"], macro)(part))

    def _given(self, shape: Shape) -> dict[str, Any]:
        """Return what every template of a tree may ask for, the macros for text and for guidance among it."""
        if shape not in self._told:
            language = shape.language
            values = {
                "t": self.labels(language),
                "say": partial(say, language=language),
                "language": language,
                "second": OTHER[language],
                "alone": shape.alone,
                "metadata": self.index.standard.metadata,
                "edition": self.index.edition,
                "config": self.config,
            }
            for name, file in (("text", "_text.md.j2"), ("guiding", "_guidance.md.j2")):
                values[name] = self.environment.get_template(file).make_module(values)
            self._told[shape] = values
        return self._told[shape]

    @cached_property
    def _told(self) -> dict[Shape, dict[str, Any]]:
        return {}

    def labels(self, language: Language) -> SimpleNamespace:
        """Return the pages' own words in one language."""
        return page_words(language)

    def markdown(self, page: Page, shape: Shape) -> str:
        """Return a page's Markdown with its front matter."""
        way = Way.of(page.address, flat=shape.flat)
        template = self.environment.get_template(page.template)
        text = template.render(self._given(shape), page=page, view=page.view, way=way)
        return _BLANK.sub("\n\n", text).rstrip().replace(ROOT, way.root) + "\n"

    def mark(self, key: str) -> str:
        """Return the mark of the translation of a text, as a key of words; an empty text where there is none.

        Where nobody has reviewed anything yet, each page says so, and not each text.
        """
        state = self.states.get(key)
        return self._marks[state] if state else ""

    @cached_property
    def _marks(self) -> dict[State, str]:
        unseen = not self.index.standard.ledger.translations
        found = {state: self._words_of(frozenset({state})) for state in get_args(State)}
        return found | ({"never-reviewed": ""} if unseen else {})

    def awaiting(self, page: Page) -> str:
        """Return why the translation of something on a page awaits review, as a key of words; an empty text if none.

        A site with the prevailing language alone shows no translation.
        """
        metadata = self.index.standard.metadata
        if all(prevails(metadata, language) for language in self.config.languages) and not self.config.languages[1:]:
            return ""
        return self._words_of(frozenset(state for id_ in page.shows for state in self._awaiting.get(id_, ())))

    def _words_of(self, found: frozenset[State]) -> str:
        """Return the key of the words for translations in some states, the gravest; an empty text if none awaits."""
        authority = self.index.standard.metadata.authoritative
        if "stale" in found:
            return STALE[authority]
        if "never-reviewed" in found:
            return "never_compared" if authority == "both" else "never_reviewed"
        return ""

    @cached_property
    def _awaiting(self) -> dict[str, frozenset[State]]:
        """The states in which texts of an id await review."""
        pairs = ((key.partition("/")[0], state) for key, state in self.states.items() if state in AWAITING)
        return {id_: frozenset(found) for id_, found in grouped(pairs).items()}
