"""The formats in which segments go out and come back."""

import codecs
from collections.abc import Callable

from generator.formats.translation.markup import root_of
from generator.formats.translation.po import po, read_po
from generator.formats.translation.segments import Package
from generator.formats.translation.tmx import tmx
from generator.formats.translation.xliff import read_xliff, xliff
from generator.formats.translation.xliff2 import ROOT, read_xliff2
from generator.formats.translation.xlsx import read_xlsx, xlsx
from generator.model.problem import Location
from generator.source.returned import ReturnedFile, unreadable

TRANSLATION_FORMATS: dict[str, Callable[[Package], bytes]] = {"xliff": xliff, "po": po, "xlsx": xlsx, "tmx": tmx}
LARGEST = 50_000_000
"""Bytes of a file that comes back."""
_BEGIN = 1000
_WIDE = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


def read_returned(raw: bytes, file: str) -> ReturnedFile:
    """Read a file that came back, by what it contains; UnreadableError where it is none that went out."""
    if len(raw) > LARGEST:
        raise unreadable(Location(file), "returned-large", most=LARGEST // 1_000_000)
    wide = _WIDE.get(raw[:2])
    begin = _narrow(raw[:_BEGIN], wide).removeprefix(codecs.BOM_UTF8).lstrip()
    if raw.startswith(b"PK"):
        return read_xlsx(raw, file)
    if begin.startswith(b"<"):
        if b"<tmx" in begin:
            raise unreadable(Location(file), "returned-tmx")
        root = root_of(raw, file)
        return read_xliff2(root, file) if ROOT.fullmatch(str(root.tag)) else read_xliff(root, file)
    words = _narrow(raw, wide)
    if b"msgid" not in words:
        raise unreadable(Location(file), "returned-unknown")
    return read_po(words, file)


def _narrow(raw: bytes, wide: str | None) -> bytes:
    """Return a text in UTF-8 that an editor saved in UTF-16."""
    return raw[2:].decode(wide, "replace").encode() if wide else raw
