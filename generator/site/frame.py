"""The template of the site around a page's text, filled in once for all pages that differ in what it only places.

What it decides by (the kind of page, its depth, whether one can cite it) makes a skeleton; titles, addresses, the text
and what else is a page's own are put into that.
"""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import filterfalse
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import jinja2

from generator.site.asked import Notes, Question
from generator.site.compiled import COMPILED
from generator.site.links import Found
from generator.site.markdown.conversion import Heading, Rendered
from generator.site.navigation import LEAF, ROOT
from generator.site.own import HERE, Open, Own, is_open, placed
from generator.standard.addresses import root_of

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

_TEMPLATE, _NAVIGATION = "main.html", "partials/nav.html"


@dataclass(frozen=True, slots=True)
class Piece:
    """A page as HTML."""

    html: str
    found: tuple[Found, ...] = ()
    """What stands in it."""
    asked: tuple[Question, ...] = ()
    """Whose digests its addresses have, and what its text asked of the tree."""


@dataclass(frozen=True, slots=True)
class Skeleton:
    """What the template makes of all pages that differ in nothing by which it decides."""

    html: Open
    found: Found
    """What stands in it on every page."""
    links: tuple[Open, ...]
    """Its links that have something of a page."""
    asked: tuple[Question, ...]


@dataclass(slots=True)
class Entry:
    """A heading in the list *on this page*, with those below it."""

    level: int
    url: str
    title: str
    """HTML."""
    children: list["Entry"] = field(default_factory=list)


class Frame:
    """The template of one tree, filled in page by page."""

    def __init__(self, config: "MkDocsConfig") -> None:
        self._notes = Notes()
        self._versions: Mapping[str, str] = self._notes.looked_up("versions", config.extra["versions"])
        self._environment = config.theme.get_env()
        self._environment.bytecode_cache = COMPILED
        self._environment.globals |= {
            "config": config,
            "x": config.extra,
            "t": config.extra["t"],
            "once": self._once,
            "asset": self._asset,
            "HERE": HERE,
        }
        self._leaves: Mapping[str, str] = config.extra["leaves"]
        self._site = config.site_url
        self._known: dict[Hashable, tuple[str, tuple[Question, ...]]] = {}
        self._skeletons: dict[Hashable, Skeleton] = {}
        self._found: dict[str, Found] = {}

    def page(self, address: str, facts: Mapping[str, Any], text: Rendered) -> Piece:
        """Return the page at an address of the tree: its text in the template."""
        kind, clause = facts["kind"], facts["clause"]
        mark = "<nav" if kind == "home" else "</h1>"  # the search field stands in the middle of the home page
        at = text.html.index(mark) + (0 if kind == "home" else len(mark))
        root = root_of(address).rstrip("/") or "."
        nav = self._once(_NAVIGATION, base_url=root, chapter=facts["chapter"], kind=kind, bare=not clause)
        leaf = self._leaves.get(clause, "").replace(ROOT, f"{root}/")
        own = Own(address)
        skeleton = self._skeleton(
            placed(facts, own),
            base_url=root,
            canonical=own.put(f"{self._site}{quote(address)}" if self._site else ""),
            nav=own.put(_opened(nav.replace(LEAF, leaf), clause, "page" if kind in {"clause", "chapter"} else "true")),
            title=own.put(text.html[:at]),
            below=own.put(text.html[at:]),
            toc=own.put(listed(nested(text.headings))),
        )
        links = Found.among((), (link.filled(own) for link in skeleton.links))
        around = (skeleton.found, links, *map(self._found_in, filter(None, (nav, leaf, *facts["definitions"]))))
        return Piece(skeleton.html.filled(own), (*text.found, *around), (*skeleton.asked, *text.asked))

    def _skeleton(self, meta: dict[str, Hashable], **values: str) -> Skeleton:
        key = (*values.values(), *meta.values())
        if key not in self._skeletons:
            self._notes.taken()
            html = self._environment.get_template(_TEMPLATE).render(values, meta=meta)
            found = Found.of(html)
            every = found.up | found.own
            fixed = Found.among(found.ids, filterfalse(is_open, every))
            links = tuple(map(Open, filter(is_open, every)))
            self._skeletons[key] = Skeleton(Open(html), fixed, links, self._notes.taken())
        return self._skeletons[key]

    def _found_in(self, html: str) -> Found:
        """Return what stands in HTML that many pages have."""
        if html not in self._found:
            self._found[html] = Found.of(html)
        return self._found[html]

    def _once(self, name: str, **values: object) -> str:
        """Return a part of pages that depends on nothing but some values, written once for all of them."""
        key = (name, *values.values())
        if key not in self._known:
            before = self._notes.taken()
            html = self._environment.get_template(name).render(values)
            self._known[key] = html, self._notes.taken()
            self._notes.note(before)
        html, asked = self._known[key]
        self._notes.note(asked)
        return html

    @jinja2.pass_context
    def _asset(self, context: jinja2.runtime.Context, path: str) -> str:
        """Return the address of a file from a page; its digest keeps it apart from that of another build."""
        root = context["base_url"]
        return ("" if root == "." else f"{root}/") + path + self._versions.get(path, "")


def _opened(nav: str, clause: str, current: str) -> str:
    """Return the navigation with the clause marked that is open."""
    own = f'data-clause="{clause}"'
    return nav.replace(own, f'{own} aria-current="{current}"')


def nested(headings: Iterable[Heading]) -> list[Entry]:
    """Return the headings of a page as a tree; each stands below the last one before it of a higher level."""
    top: list[Entry] = []
    above: list[Entry] = []
    for heading in headings:
        made = Entry(heading.level, f"#{heading.id}", heading.name)
        while above and above[-1].level >= heading.level:
            above.pop()
        (above[-1].children if above else top).append(made)
        above.append(made)
    return top


def listed(entries: list[Entry]) -> str:
    """Return the headings below the title as a list in HTML; nothing where it would have but one line."""
    shown = entries[0].children if entries and entries[0].level == 1 else entries
    return _items(shown) if shown[1:] or any(entry.children for entry in shown) else ""


def _items(entries: list[Entry]) -> str:
    return "".join(
        f'\n<li><a href="{entry.url}">{entry.title}</a>'
        f"{f'<ul>{_items(entry.children)}</ul>' if entry.children else ''}</li>\n"
        for entry in entries
    )
