"""The pieces of a large file that browsers keep: of a new build they take those that differ, by where these stand.

Where a piece ends depends on what stands there, not on how far it is from the beginning: behind a change the pieces
are those of before again.
"""

import hashlib
import re
from collections.abc import Iterator
from zlib import crc32

_ABOUT, _MORE_OR_LESS = 4096, 1024
"""How long pieces are, in bytes: a smaller one costs more to list than it saves."""
_END = re.compile(rb"\n|[}\]](?=,)|</(?:row|si|li)>|00")
"""Where a piece may end: lines, values of JSON, rows, texts, entries; the last, in text without any of these."""
_TOLD_BY = 64
"""Bytes by which one end is told from another."""
_DIGITS = 8
"""Of the digest of a piece; that of the whole file is compared in the end."""


def pieces(content: bytes, sent: int) -> dict[str, object]:
    """Return the pieces of a file of which a server sends so many bytes: their lengths and digests, in order."""
    cut = tuple(_cut(content))
    digests = (hashlib.sha256(piece).hexdigest()[:_DIGITS] for piece in cut)
    return {"sent": sent, "lengths": [len(piece) for piece in cut], "digests": "".join(digests)}


def _cut(content: bytes) -> Iterator[bytes]:
    start = 0
    while len(content) - start > _ABOUT:
        last = start + _ABOUT + _MORE_OR_LESS
        ends = (match.end() for match in _END.finditer(content, start + _ABOUT - _MORE_OR_LESS, last))
        end = min(ends, key=lambda at: crc32(content[at - _TOLD_BY : at]), default=last)
        yield content[start:end]
        start = end
    yield content[start:]
