"""Several PDFs of one template as one: their pages, bookmarks and tags one after the other.

Setting a document takes memory for all of its pages at once, some 2 MB each; parts that are set one by one and then
bound take no more than the largest of them.
"""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from generator.formats.pdf.bookmarks import joined
from generator.formats.pdf.objects import Objects, UnexpectedPdfError

_PAGES, _OUTLINES, _TREE, _DOCUMENT, _FREE = range(1, 6)
"""What a bound PDF has once: the list of pages, the bookmarks, the root of all tags and the tag right below it."""
_STREAM = re.compile(rb">>\s*stream\r?\n")
_CHANGING = re.compile(
    rb"(?P<string>\((?:[^\\()]|\\.)*\)|<[0-9A-Fa-f]+>)"
    rb"|(?P<reference>\d+) 0 R\b|(?P<key>/StructParents?) (?P<place>\d+)",
    re.DOTALL,
)
_REFERENCE = re.compile(rb"(\d+) 0 R\b")
_LEADS = re.compile(rb"/A<</Type/Action/S/URI/URI\(page:(\d+):([\d.]+)\)>>")
_SAYS = re.compile(rb"/Contents\(page:(\d+):[\d.]+\)")
_HEIGHT = re.compile(rb"/MediaBox\[[\d.]+ [\d.]+ [\d.]+ ([\d.]+)\]")
_ABOVE = 10
"""Points above a place that a link shows, as Typst has it."""
_IDENTITY = re.compile(rb"/ID\[.*?\]", re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Roots:
    """The objects of a PDF that all others hang on, by number."""

    catalog: int
    once: tuple[int, int, int, int]
    """Pages, bookmarks, the root of the tags and the tag below it."""
    told: tuple[int, int]
    """What says what the document is: its metadata, twice."""


def bound(parts: Sequence[Objects], levels: Sequence[Sequence[int]] = ()) -> Objects:
    """Return one PDF of several; UnexpectedPdfError for one that Typst would not write.

    `levels` are those of each part's topmost bookmarks, where they are not 1.
    """
    if len(parts) == 1:
        return parts[0]
    roots = [_roots(part) for part in parts]
    numbers = _numbers(parts, roots)
    trees = [part.bodies[root.once[2]] for part, root in zip(parts, roots, strict=True)]
    shifts = (0, *accumulate(int(_found(rb"/ParentTreeNextKey (\d+)", tree)) for tree in trees))
    moved = [
        {number: _moved(body, new, shift) for number, body in part.bodies.items()}
        for part, new, shift in zip(parts, numbers, shifts, strict=False)
    ]
    bodies: dict[int, bytes] = {}
    for own, new in zip(reversed(moved), reversed(numbers), strict=True):
        bodies |= {new[number]: body for number, body in own.items()}
    shared = [[own[number] for number in root.once] for own, root in zip(moved, roots, strict=True)]
    pages, outlines, tags, documents = zip(*shared, strict=True)
    bodies[_PAGES] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (
        _sum(rb"/Count (\d+)", pages),
        _joined(rb"/Kids\[(.*?)\]", pages),
    )
    bodies[_OUTLINES] = joined(outlines, levels, bodies, _OUTLINES)
    bodies[_TREE] = _replaced(rb"/K\[.*?\]", b"/K[%d 0 R]" % _DOCUMENT, tags[0])
    places = [_shifted(tree, shift) for tree, shift in zip(tags, shifts, strict=False)]
    bodies[_TREE] = _replaced(rb"/Nums\[.*?\]", b"/Nums[%s]" % b" ".join(places), bodies[_TREE])
    bodies[_TREE] = _replaced(rb"/ParentTreeNextKey \d+", b"/ParentTreeNextKey %d" % shifts[-1], bodies[_TREE])
    bodies[_DOCUMENT] = _replaced(rb"/K\[.*?\]", b"/K[%s]" % _joined(rb"/K\[(.*?)\]", documents), documents[0])
    identity = hashlib.sha256(b"".join(part.trailer for part in parts)).hexdigest()[:32].encode()
    trailer = _moved(parts[0].trailer, numbers[0], 0)
    trailer = _IDENTITY.sub(b"/ID[<%s><%s>]" % (identity, identity), trailer)
    return Objects(parts[0].head, dict(sorted(bodies.items())), trailer)


def led(pdf: Objects) -> Objects:
    """Return a bound PDF whose links to `page:12:340.5`, a page and how far below its top, lead there."""
    pages = [int(page) for page in _REFERENCE.findall(_found(rb"/Kids\[(.*?)\]", pdf.bodies[_PAGES]))]

    def lead(found: re.Match[bytes]) -> bytes:
        page = pages[int(found[1]) - 1]
        height = float(_found(_HEIGHT.pattern, pdf.bodies[page]))
        return b"/Dest[%d 0 R/XYZ 0 %.2f 0]" % (page, height - max(float(found[2]) - _ABOVE, 0))

    bodies = {
        number: _SAYS.sub(rb"/Contents(\1)", _LEADS.sub(lead, body)) if b"(page:" in body else body
        for number, body in pdf.bodies.items()
    }
    return replace(pdf, bodies=bodies)


def _roots(part: Objects) -> _Roots:
    catalog = int(_found(rb"/Root (\d+) 0 R", part.trailer))
    body = part.bodies[catalog]
    pages, outlines, tree, metadata = (
        int(_found(rb"/" + key + rb" (\d+) 0 R", body))
        for key in (b"Pages", b"Outlines", b"StructTreeRoot", b"Metadata")
    )
    document = int(_found(rb"/K\[(\d+) 0 R\]", part.bodies[tree]))
    return _Roots(
        catalog, (pages, outlines, tree, document), (metadata, int(_found(rb"/Info (\d+) 0 R", part.trailer)))
    )


def _numbers(parts: Sequence[Objects], roots: Sequence[_Roots]) -> list[dict[int, int]]:
    """Return for each part the new numbers of its objects.

    What two parts have alike, such as a colour profile, is one.
    """
    free = _FREE
    alike: dict[bytes, int] = {}
    made: list[dict[int, int]] = []
    for part, root in zip(parts, roots, strict=True):
        new = dict(zip(root.once, (_PAGES, _OUTLINES, _TREE, _DOCUMENT), strict=True))
        if made:
            first = (roots[0].catalog, *roots[0].told)
            new |= {own: made[0][other] for own, other in zip((root.catalog, *root.told), first, strict=True)}
        for number, body in sorted(part.bodies.items()):
            if number in new:
                continue
            stream = _STREAM.search(body)
            digest = hashlib.sha256(body).digest()
            if stream and digest in alike and not _REFERENCE.search(body, 0, stream.start()):
                new[number] = alike[digest]
                continue
            new[number] = free
            alike[digest] = free
            free += 1
        made.append(new)
    return made


def _moved(body: bytes, new: Mapping[int, int], shift: int) -> bytes:
    """Return an object with its references renumbered, and its pages at other places in the tree of tags."""

    def change(found: re.Match[bytes]) -> bytes:
        if found["reference"]:
            return b"%d 0 R" % new[int(found["reference"])]
        if found["key"]:
            return b"%s %d" % (found["key"], int(found["place"]) + shift)
        return found[0]

    stream = _STREAM.search(body)
    end = stream.start() if stream else len(body)
    return _CHANGING.sub(change, body[:end]) + body[end:]


def _shifted(tree: bytes, shift: int) -> bytes:
    """Return which tags each page has, by its place, as the root of the tags lists them."""
    found = re.findall(rb"(\d+) (\d+ 0 R)", _found(rb"/Nums\[(.*?)\]", tree))
    return b" ".join(b"%d %s" % (int(place) + shift, reference) for place, reference in found)


def _found(pattern: bytes, body: bytes) -> bytes:
    found = re.search(pattern, body, re.DOTALL)
    if not found:
        raise UnexpectedPdfError(f"there is no {pattern.decode()}")
    return found[1]


def _replaced(pattern: bytes, by: bytes, body: bytes) -> bytes:
    return re.sub(pattern, lambda _: by, body, count=1, flags=re.DOTALL)


def _joined(pattern: bytes, bodies: Sequence[bytes]) -> bytes:
    return b" ".join(_found(pattern, body) for body in bodies)


def _sum(pattern: bytes, bodies: Sequence[bytes]) -> int:
    return sum(int(_found(pattern, body)) for body in bodies)
