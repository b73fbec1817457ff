"""Every internal link of a site leads somewhere, and every anchor is there.

What stands in a piece is noted when it is written, or read from what was just made, once for all pages that have it,
and not from the files again.
"""

import html
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

_ATTRIBUTES = r"""[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*"""
_TAG = re.compile(
    rf"<(?:(script|style|textarea|title)((?:\s{_ATTRIBUTES})?)>.*?</\1"
    rf"|[A-Za-z][^\s>]*[\s/]({_ATTRIBUTES})>|!--.*?(?:-->|\Z))",
    re.DOTALL,
)
"""A tag with attributes; an element whose content is no HTML, and a comment, are passed over whole."""
LINKS = ("href", "src", "data-copy", "data-address")
"""Attributes that are links."""
_ATTRIBUTE = re.compile(
    rf"""(?<![^\s"'/])(id|{"|".join(LINKS)})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))"""
    r"""|=\s*(?:"[^"]*"|'[^']*')""",
    re.IGNORECASE,
)
"""An attribute that is looked for, or the value of another one, in which the same words are no attribute."""

_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)
_PLAIN = re.compile(
    r"(?P<up>(?:\.\./)*)(?P<down>(?:[\w-][\w.-]*(?:/|\Z|(?=[?#])))*)(?:\?[^#%]*)?(?:#(?P<anchor>[^%#]*))?", re.ASCII
)
"""A relative link as nearly all are, which needs no reader of URLs: that one takes half the time of this check."""


Target = tuple[str, str]
"""Where a link leads: path below the site, and anchor; each may be empty."""


@dataclass(frozen=True, slots=True)
class Link:
    """A link of a page."""

    page: str
    """Path of the page below the site."""
    target: str
    """The link as written."""

    def __str__(self) -> str:
        """Return one line."""
        return f"{self.page}: {self.target}"


class Found(NamedTuple):
    """What stands in a piece of HTML, be it a page or a part that many pages have."""

    ids: frozenset[str]
    """Its anchors."""
    up: frozenset[str]
    """Its links that go up: they lead to the same place from all pages whose folders lie in the same one."""
    own: frozenset[str]
    """Its other links."""

    @classmethod
    def of(cls, text: str) -> "Found":
        """Return what stands in some HTML."""
        return cls.among(*read_page(text))

    @classmethod
    def among(cls, ids: Iterable[str], links: Iterable[str]) -> "Found":
        """Return what stands in a piece with some anchors and links."""
        every = frozenset(links)
        up = frozenset(link for link in every if link.startswith("../"))
        return cls(frozenset(ids), up, every - up)


def read_page(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the anchors and the links of a page, as a reader of HTML takes them: from tags alone, never from text.

    Python's html.parser finds the same (the tests compare them) in six times the time.
    """
    ids: set[str] = set()
    links: set[str] = set()
    attributes = "\n".join([of_raw or of_tag for _, of_raw, of_tag in _TAG.findall(text)])
    for name, double, single, bare in _ATTRIBUTE.findall(attributes):
        if name:
            (ids if name.lower() == "id" else links).add(html.unescape(double or single or bare))
    return frozenset(ids), frozenset(links)


def anchors(pages: Mapping[str, Sequence[Found]]) -> dict[str, frozenset[str]]:
    """Return the anchors of each page, by its path."""
    return {page: frozenset().union(*(piece.ids for piece in pieces)) for page, pieces in pages.items()}


def targets(pages: Mapping[str, Sequence[Found]]) -> dict[Target, Link]:
    """Return where some pages lead within the site, each place once, with the first link that leads there.

    A link up is followed once from all pages whose folders lie in the same one; to an anchor of its own piece, never.
    """
    made: dict[Target, Link] = {}
    followed: dict[str, set[str]] = {}
    for page, pieces in pages.items():
        known = followed.setdefault(page.rpartition("/")[0].rpartition("/")[0], set())
        for piece in pieces:
            new = piece.up - known
            known |= new
            own = {link for link in piece.own if not (link.startswith("#") and link[1:] in piece.ids)}
            for link in (*sorted(new), *sorted(own)):
                target = _target(page, link)
                if target is not None and target not in made:
                    made[target] = Link(page, link)
    return made


def broken_links(site: Path, led: Mapping[Target, Link], there: Mapping[str, AbstractSet[str]]) -> Iterator[Link]:
    """Yield the links that lead nowhere; `there` are the anchors of pages, and what is no page has to be a file."""
    for (path, anchor), link in led.items():
        file = f"{path}index.html" if path.endswith("/") or not path else path
        known = there.get(file)
        arrives = not anchor and (site / file).is_file() if known is None else not anchor or anchor in known
        if not arrives:
            yield link


def _target(page: str, link: str) -> tuple[str, str] | None:
    """Return path and anchor of a link below the site, or none for a link to elsewhere."""
    if not link or _ELSEWHERE.match(link):
        return None
    plain = _PLAIN.fullmatch(link)
    folders = page.split("/")[:-1]
    if plain and (levels := len(plain["up"]) // len("../")) <= len(folders):
        path = "/".join([*folders[: len(folders) - levels], plain["down"]])
        return path if plain["up"] or plain["down"] else page, plain["anchor"] or ""
    parts = urlsplit(urljoin(f"http://site/{page}", link))
    return unquote(parts.path.removeprefix("/")), unquote(parts.fragment)
