"""The bookmarks of several PDFs as those of one (ISO 32000-1, 12.3.3: a tree of entries that lead to one another)."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, repeat

_STRING = re.compile(rb"\((?:[^\\()]|\\.)*\)", re.DOTALL)
_LEADS = re.compile(rb"(%s)|/(?:Parent|Prev|Next|First|Last) \d+ 0 R|/Count -?\d+" % _STRING.pattern, re.DOTALL)
Entry = tuple[int, int]
"""The number of a bookmark's object, and the level at which it stands."""


def joined(roots: Sequence[bytes], levels: Sequence[Sequence[int]], bodies: dict[int, bytes], root: int) -> bytes:
    """Have the bookmarks below some roots, in `bodies`, stand below the one that is returned, whose number is `root`.

    `levels` are those of the bookmarks right below each root, where they are not all 1: a part may begin below what
    another part ends with.
    """
    entries: list[Entry] = []
    for place, outline in enumerate(roots):
        tops = levels[place] if place < len(levels) else ()
        beside = zip(_beside(outline, bodies), chain(tops, repeat(1)), strict=False)
        entries += chain.from_iterable(_with_below(number, level, bodies) for number, level in beside)
    below = _tree(entries, root)
    for parent, children in below.items():
        for before, number, after in zip((0, *children), children, (*children[1:], 0), strict=False):
            own = below.get(number, [])
            leads = {b"Parent": parent, b"Next": after, b"Prev": before, **_ends(own)}
            led = b"".join(b"/%s %d 0 R" % lead for lead in leads.items() if lead[1])
            count = b"/Count -%d" % len(own) if own else b""  # below zero: it is not open
            bare = _LEADS.sub(lambda found: found[1] or b"", bodies[number])
            bodies[number] = bare.replace(b"<<", b"<<%s%s" % (led, count), 1)
    ends = b"".join(b"/%s %d 0 R" % end for end in _ends(below[root]).items())
    return b"<</Type/Outlines%s/Count %d>>" % (ends, len(below[root]))


def _ends(children: Sequence[int]) -> dict[bytes, int]:
    return {b"First": children[0], b"Last": children[-1]} if children else {}


def _tree(entries: Sequence[Entry], root: int) -> dict[int, list[int]]:
    """Return what stands right below each, in order, the root first."""
    below: dict[int, list[int]] = {root: []}
    above: list[Entry] = []
    for number, level in entries:
        while above and above[-1][1] >= level:
            above.pop()
        below.setdefault(above[-1][0] if above else root, []).append(number)
        above.append((number, level))
    return below


def _with_below(number: int, level: int, bodies: Mapping[int, bytes]) -> Iterator[Entry]:
    """Yield a bookmark and all below it, in order."""
    yield number, level
    for child in _beside(bodies[number], bodies):
        yield from _with_below(child, level + 1, bodies)


def _beside(parent: bytes, bodies: Mapping[int, bytes]) -> Iterator[int]:
    """Yield the bookmarks right below one, in order."""
    found = re.search(rb"/First (\d+) 0 R", _STRING.sub(b"", parent))
    while found:
        number = int(found[1])
        yield number
        found = re.search(rb"/Next (\d+) 0 R", _STRING.sub(b"", bodies[number]))
