"""Links and anchors of the Markdown of pages."""

import re
from collections.abc import Iterator
from functools import cache
from urllib.parse import urlsplit

LINK = re.compile(r"\]\(([^()\s]+)(?: \"[^\"]*\")?\)")
_ATTRIBUTES = re.compile(r"\{:([^{}\n]*)\}")
_ID = re.compile(r"#(\S+)")


def local_links(markdown: str) -> Iterator[tuple[str, str]]:
    """Yield path and anchor of each link that leads to no other host."""
    for target in LINK.findall(markdown):
        parts = urlsplit(target)
        if not parts.scheme:
            yield parts.path, parts.fragment


@cache
def anchors(markdown: str) -> frozenset[str]:
    """Return the ids that the attribute lists of a page give."""
    return frozenset(id_ for found in _ATTRIBUTES.findall(markdown) for id_ in _ID.findall(found))
