"""The template of the site around a page's text: what many pages have alike is written once, and put into each."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import jinja2

from generator.site.asked import Notes, Question
from generator.site.compiled import COMPILED
from generator.site.links import Found
from generator.site.markdown.conversion import Heading, Rendered
from generator.standard.addresses import root_of

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

_TEMPLATE = "main.html"
_HERE = "\x02"
"""What stands for the page's address in a piece that many pages have; no text has this character."""
_PIECE = "\x03"
"""What stands around the number of a piece in a page that has yet to get its pieces; likewise."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A page, or a part of one, as HTML."""

    html: str
    found: tuple[Found, ...] = ()
    """What stands in it."""
    asked: tuple[Question, ...] = ()
    """Whose digests its addresses have, and what its text asked of the tree."""

    def at(self, address: str) -> tuple[Found, ...]:
        """Return what stands in it on the page at an address of the tree."""
        if _HERE not in self.html:
            return self.found
        return tuple(Found(one.ids, _led(one.up, address), _led(one.own, address)) for one in self.found)


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
            "HERE": _HERE,
        }
        self._site = config.site_url
        self._template = self._environment.get_template(_TEMPLATE)
        self._known: dict[tuple[object, ...], Piece] = {}
        self._pieces: list[Piece] = []
        """Those of the page that is being made."""

    def page(self, address: str, facts: Mapping[str, Any], text: Rendered) -> Piece:
        """Return the page at an address of the tree: its text in the template."""
        mark = "<nav" if facts["kind"] == "home" else "</h1>"  # the search field stands in the middle of the home page
        at = text.html.index(mark) + (0 if facts["kind"] == "home" else len(mark))
        self._pieces = [Piece(text.html[:at], text.found), Piece(text.html[at:])]
        self._notes.taken()
        frame = self._template.render(
            meta=facts,
            base_url=root_of(address).rstrip("/") or ".",
            canonical=f"{self._site}{quote(address)}" if self._site else "",
            title=_placed(0),
            below=_placed(1),
            toc=nested(text.headings),
        )
        parts = frame.split(_PIECE)
        parts[1::2] = [self._pieces[int(number)].html for number in parts[1::2]]
        found = (one for piece in self._pieces for one in piece.at(address))
        asked = (*self._notes.taken(), *text.asked)
        return Piece("".join(parts).replace(_HERE, address), (Found.of(frame), *found), asked)

    def _once(self, name: str, change: tuple[str, str] | None = None, **values: object) -> str:
        """Put a part into the page that depends on nothing but some values, so that it is written once for all pages.

        With a `change`, one string in it is another one on this page: what is open.
        """
        key = (name, *values.values())
        if key not in self._known:
            before = self._notes.taken()
            html = self._environment.get_template(name).render(values)
            self._known[key] = Piece(html, (Found.of(html),), self._notes.taken())
            self._notes.note(before)
        piece = self._known[key]
        self._notes.note(piece.asked)
        self._pieces.append(Piece(piece.html.replace(change[0], change[1]), piece.found) if change else piece)
        return _placed(len(self._pieces) - 1)

    @jinja2.pass_context
    def _asset(self, context: jinja2.runtime.Context, path: str) -> str:
        """Return the address of a file from a page; its digest keeps it apart from that of another build."""
        root = context["base_url"]
        return ("" if root == "." else f"{root}/") + path + self._versions.get(path, "")


def _placed(number: int) -> str:
    return f"{_PIECE}{number}{_PIECE}"


def _led(links: frozenset[str], address: str) -> frozenset[str]:
    return frozenset(link.replace(_HERE, address) for link in links)


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
