"""A PDF as Typst writes it, made smaller: its many small objects are packed into compressed object streams.

A tagged sheet has some 700 structure elements that Typst writes one by one in plain text, a third of the file. Object
streams and cross-reference streams are part of PDF 1.5 (ISO 32000-1:2008, 7.5.7 and 7.5.8), and PDF/A-2 and PDF/UA-1
allow them. Streams (fonts, pages, metadata) and object numbers stay as they are.
"""

import struct
import zlib

from generator.formats.pdf.objects import Objects

PER_STREAM = 1000
"""Objects in one object stream: more do not compress better, and viewers unpack a whole stream at a time."""


def packed(pdf: Objects) -> bytes:
    """Return a PDF whose objects stand in object streams."""
    bodies = pdf.bodies
    out = bytearray(pdf.head)
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
    out += _cross_references(free, places, pdf.trailer) + b"startxref\n%d\n%%%%EOF" % begun
    return bytes(out)


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
