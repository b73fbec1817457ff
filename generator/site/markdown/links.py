"""Links between Markdown files become links between the pages that are made of them."""

import posixpath
import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from generator.site.markdown.conversion import Conversion

_LAST = -10
_FILE = re.compile(r"(?![a-z][a-z0-9+.-]*:|/)((?:[^#?]*/)?)index\.md([?#].*)?", re.IGNORECASE)


def register(md: Markdown, conversion: Conversion) -> None:
    """Let conversions write links as they lead from a page."""
    md.treeprocessors.register(_Links(md, conversion), "links", _LAST)


class _Links(Treeprocessor):
    def __init__(self, md: Markdown, conversion: Conversion) -> None:
        super().__init__(md)
        self._conversion = conversion

    def run(self, root: Element) -> None:
        """Turn the names of Markdown files into addresses of pages."""
        here = self._conversion.address
        for link in root.iter("a"):
            found = _FILE.fullmatch(link.get("href", ""))
            if found:
                link.set("href", way(here, posixpath.join(here, found[1])) + (found[2] or ""))


def way(here: str, there: str) -> str:
    """Return the shortest relative link from a page's address to another one's; both are folders with closing slash."""
    start, end = (posixpath.normpath(address).split("/") if address else [] for address in (here, there))
    end = [] if end == ["."] else end
    same = len(posixpath.commonprefix([start, end]))
    return "../" * (len(start) - same) + "".join(f"{segment}/" for segment in end[same:]) or "./"
