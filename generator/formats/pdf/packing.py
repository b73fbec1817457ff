"""A PDF as Typst writes it, made smaller: its many small objects are packed into compressed object streams.

A tagged sheet has some 700 structure elements that Typst writes one by one in plain text, a third of the file. Object
streams and cross-reference streams are part of PDF 1.5 (ISO 32000-1:2008, 7.5.7 and 7.5.8), and PDF/A-2 and PDF/UA-1
allow them. Streams (fonts, pages, metadata) and object numbers stay as they are.
"""

import re
import struct
import zlib
from collections.abc import Iterator

PER_STREAM = 1000
"""Objects in one object stream: the most that still compress better together; viewers unpack a whole stream at a time."""
_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_ENTRY = re.compile(rb"(\d{10}) (\d{5}) ([nf])")
_TRAILER = re.compile(rb"trailer\s*<<(.*)>>\s*startxref", re.DOTALL)
_SIZE = re.compile(rb"/Size\s+\d+")
_OBJECT = re.compile(rb"\s*(\d+) 0 obj\s(.*)\sendobj\s*$", re.DOTALL)


class UnexpectedPdfError(Exception):
    """A PDF that is not as Typst writes it; the message says what is missing."""


def packed(pdf: bytes) -> bytes:
    """Return a PDF with its objects in object streams; UnexpectedPdfError for one that Typst would not write."""
    start = _START.search(pdf)
    trailer = _TRAILER.search(pdf)
    if not start or not trailer:
        raise UnexpectedPdfError("there is no cross-reference table")
    table = int(start[1])
    offsets = sorted(int(entry[1]) for entry in _ENTRY.finditer(pdf, table) if entry[3] == b"n")
    bodies = dict(_bodies(pdf, offsets, table))
    out = bytearray(pdf[: offsets[0]])
    places: dict[int, tuple[int, int, int]] = {}
    for number, body in bodies.items():
        if body.endswith(b"endstream"):
            places[number] = (1, len(out), 0)
            out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    plain = [(number, body) for number, body in bodies.items() if not body.endswith(b"endstream")]
    free = max(bodies) + 1
    for first in range(0, len(plain), PER_STREAM):
        group = plain[first : first + PER_STREAM]
        places[free] = (1, len(out), 0)
        places |= {number: (2, free, position) for position, (number, _) in enumerate(group)}
        out += _object_stream(free, group)
        free += 1
    places[free] = (1, len(out), 0)
    begun = len(out)
    keys = _SIZE.sub(b"", trailer[1]).strip()
    out += _cross_references(free, places, keys) + b"startxref\n%d\n%%%%EOF" % begun
    return bytes(out)


def _bodies(pdf: bytes, offsets: list[int], table: int) -> Iterator[tuple[int, bytes]]:
    for begin, end in zip(offsets, (*offsets[1:], table), strict=True):
        found = _OBJECT.match(pdf[begin:end])
        if not found:
            raise UnexpectedPdfError(f"there is no object at byte {begin}")
        yield int(found[1]), found[2]


def _object_stream(number: int, group: list[tuple[int, bytes]]) -> bytes:
    at = 0
    heads = []
    for own, body in group:
        heads.append(b"%d %d" % (own, at))
        at += len(body) + 1
    head = b" ".join(heads) + b"\n"
    content = zlib.compress(head + b"\n".join(body for _, body in group), 9)
    keys = b"/Type/ObjStm/N %d/First %d/Length %d/Filter/FlateDecode" % (len(group), len(head), len(content))
    return b"%d 0 obj\n<<%s>>\nstream\n%s\nendstream\nendobj\n" % (number, keys, content)


def _cross_references(number: int, places: dict[int, tuple[int, int, int]], trailer: bytes) -> bytes:
    rows = [(0, 0, 0xFFFF), *(places.get(own, (0, 0, 0xFFFF)) for own in range(1, number + 1))]
    content = zlib.compress(b"".join(struct.pack(">BIH", *row) for row in rows), 9)
    keys = b"/Type/XRef/Size %d/W[1 4 2]%s/Length %d/Filter/FlateDecode" % (number + 1, trailer, len(content))
    return b"%d 0 obj\n<<%s>>\nstream\n%s\nendstream\nendobj\n" % (number, keys, content)
