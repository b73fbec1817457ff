"""A PDF as Typst writes it: plain objects one after the other, a table of their places, a trailer."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_ENTRY = re.compile(rb"(\d{10}) (\d{5}) ([nf])")
_TRAILER = re.compile(rb"trailer\s*<<(.*)>>\s*startxref", re.DOTALL)
_SIZE = re.compile(rb"/Size\s+\d+")
_OBJECT = re.compile(rb"\s*(\d+) 0 obj\s(.*)\sendobj\s*$", re.DOTALL)


class UnexpectedPdfError(Exception):
    """A PDF that is not as Typst writes it; the message says what is missing."""


@dataclass(frozen=True, slots=True)
class Objects:
    """What a PDF consists of."""

    head: bytes
    """What stands before the first object."""
    bodies: Mapping[int, bytes]
    """The objects by number."""
    trailer: bytes
    """The keys of the trailer without the number of objects."""


def objects(pdf: bytes) -> Objects:
    """Return the objects of a PDF; UnexpectedPdfError for one that Typst would not write."""
    start = _START.search(pdf)
    trailer = _TRAILER.search(pdf)
    if not start or not trailer:
        raise UnexpectedPdfError("there is no cross-reference table")
    table = int(start[1])
    offsets = sorted(int(entry[1]) for entry in _ENTRY.finditer(pdf, table) if entry[3] == b"n")
    return Objects(pdf[: offsets[0]], dict(_bodies(pdf, offsets, table)), _SIZE.sub(b"", trailer[1]).strip())


def _bodies(pdf: bytes, offsets: list[int], table: int) -> Iterator[tuple[int, bytes]]:
    for begin, end in zip(offsets, (*offsets[1:], table), strict=True):
        found = _OBJECT.match(pdf[begin:end])
        if not found:
            raise UnexpectedPdfError(f"there is no object at byte {begin}")
        yield int(found[1]), found[2]
