"""Every internal link of a built site leads somewhere, and every anchor is there."""

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

_ATTRIBUTES = r"""[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*"""
_TAG = re.compile(
    rf"<(?:(script|style|textarea|title)((?:\s{_ATTRIBUTES})?)>.*?</\1"
    rf"|[A-Za-z][^\s>]*[\s/]({_ATTRIBUTES})>|!--.*?(?:-->|\Z))",
    re.DOTALL,
)
"""A tag with attributes; an element whose content is no HTML, and a comment, are passed over whole."""
_ATTRIBUTE = re.compile(
    r"""(?<![^\s"'/])(id|href|src|data-copy|data-address)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))"""
    r"""|=\s*(?:"[^"]*"|'[^']*')""",
    re.IGNORECASE,
)
"""An attribute that is looked for, or the value of another one, in which the same words are no attribute."""

_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)
_PLAIN = re.compile(r"(?P<up>(?:\.\./)*)(?P<down>(?:[\w-][\w.-]*(?:/|\Z|(?=#)))*)(?:#(?P<anchor>[^%#]*))?", re.ASCII)
"""A relative link as nearly all are, which needs no reader of URLs: that one takes half the time of this check."""


@dataclass(frozen=True, slots=True)
class BrokenLink:
    """A link that leads nowhere."""

    page: str
    """Path of the page below the site."""
    target: str
    """The link as written."""

    def __str__(self) -> str:
        """Return one line."""
        return f"{self.page}: {self.target}"


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


def broken_links(site: Path, pages: Iterable[str], within: str = "") -> Iterator[BrokenLink]:
    """Yield the broken links of some pages, by path below the site.

    With `within`, links that leave that folder are passed over, since the rest of the site may not be there yet.
    """
    read = {page: read_page((site / page).read_text(encoding="utf-8")) for page in pages}
    followed: dict[str, set[str]] = {}
    # Links that go up and arrive, by the folder above the page's own: all pages with the same one need not follow them.
    for page, (_, links) in tuple(read.items()):
        above = followed.setdefault(page.rpartition("/")[0].rpartition("/")[0], set())
        for link in sorted(links - above):
            target = _target(page, link)
            if target is None or not target[0].startswith(within):
                continue
            path, anchor = target
            file = f"{path}index.html" if path.endswith("/") or not path else path
            if not _arrives(site / file, anchor, file, read):
                yield BrokenLink(page, link)
            elif link.startswith("../"):
                above.add(link)


def _arrives(path: Path, anchor: str, name: str, read: dict[str, tuple[frozenset[str], frozenset[str]]]) -> bool:
    """Tell whether a file is there and has an anchor; it is read, and kept in `read`, only for an anchor."""
    if name not in read:
        if not anchor or not path.is_file():
            return path.is_file()
        read[name] = read_page(path.read_text(encoding="utf-8") if name.endswith(".html") else "")
    return not anchor or anchor in read[name][0]


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
