"""The pages of a tree from Markdown to HTML, section by section.

A section stands on several pages: a provision on those of its chapter and of the whole text, a sheet on three
checklists. What is made of it is the same wherever its links lead to the same places, so it is made once.
"""

import re
from typing import NamedTuple, Protocol

from generator.site.asked import Notes
from generator.site.markdown.conversion import Rendered, rendered
from generator.site.markdown.long_lists import in_groups
from generator.site.markdown.sections import kind_below
from generator.site.markdown.tree import Tree

_FRONT_MATTER_ENDS = "\n---\n"
_SECTION = re.compile(r"^(#+)( .*\n(?:(?!#+ ).*\n)*)", re.MULTILINE)
_KIND = re.compile(r".* \.([a-z-]+) \}\n")
_BELOW_TITLE = 2
_MANY = 100
"""Sections of a page that make it one of the largest: the whole text, the whole checklist."""


class Earlier(Protocol):
    """What was made of sections before."""

    def get(self, section: tuple[object, ...]) -> Rendered | None:
        """Return what was made of a section, where that is still right."""

    def add(self, section: tuple[object, ...], made: Rendered) -> None:
        """Take what was made of a section."""


class _Section(NamedTuple):
    """All that the HTML of a section depends on."""

    kind: str
    """The kind of its page, as far as it matters."""
    title: bool
    """Whether its heading is the page's title."""
    text: str
    """Its Markdown behind the marks of the heading's level."""
    near: str
    """The part of its page's address that its links lead back to, and so do not name."""


class PageRenderer:
    """Makes the pages of a tree; what it made of a section is kept for the next page that has it."""

    def __init__(self, tree: Tree, earlier: Earlier | None = None) -> None:
        """Take the tree, and what was made before of the sections of its largest pages."""
        self._notes = Notes()
        self._tree = tree.noting(self._notes)
        self._made: dict[_Section, Rendered] = {}
        self._earlier = earlier

    @property
    def sections(self) -> int:
        """How many sections were made."""
        return len(self._made)

    def page(self, text: str, address: str) -> Rendered:
        """Return the page with this Markdown at an address of the tree."""
        written = _SECTION.findall(text.partition(_FRONT_MATTER_ENDS)[2])
        kind = _KIND.match(written[0][1])
        earlier = self._earlier if len(written) >= _MANY else None
        named = kind[1] if kind else ""
        parts = [self._section(named, len(marks), f"{rest.rstrip()}\n", address, earlier) for marks, rest in written]
        headings = tuple(part.headings[0] for part in parts)
        made = [part.html for part in parts]
        if kind and kind[1] == "checklist":
            made[1:] = in_groups([(heading.id, one) for heading, one in zip(headings[1:], made[1:], strict=True)])
        found = tuple(found for part in parts for found in part.found)
        asked = dict.fromkeys(question for part in parts for question in part.asked)
        return Rendered("\n".join(made), headings, found, tuple(asked))

    def _section(self, kind: str, level: int, text: str, address: str, earlier: Earlier | None) -> Rendered:
        title = level == 1
        section = _Section(kind if title else kind_below(kind), title, text, _near(text, address))
        made = earlier.get(section) if earlier else None
        if made is None:
            made = self._made.get(section)
            if made is None:
                made = rendered(("#" if title else "##") + text, address, self._tree, section.kind)
                made = self._made[section] = made._replace(asked=self._notes.taken())
            if earlier:
                earlier.add(section, made)
        return made if level <= _BELOW_TITLE else _lowered(made, level)


def _near(text: str, address: str) -> str:
    """Return how much of an address the links of a text repeat: a link to the same folder leaves that out."""
    root = "../" * address.count("/")
    near = address
    while near and root + near not in text:
        near = near[: near.rstrip("/").rfind("/") + 1]
    return near


def _lowered(made: Rendered, level: int) -> Rendered:
    """Return a section with its heading, of the second level, at another one."""
    html = made.html.replace("<h2", f"<h{level}", 1).replace("</h2>", f"</h{level}>", 1)
    return made._replace(html=html, headings=(made.headings[0]._replace(level=level),))
