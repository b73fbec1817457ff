"""The formats in which segments go out and come back."""

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
_WIDE = (b"\xff\xfe", b"\xfe\xff")


def read_returned(raw: bytes, file: str) -> ReturnedFile:
    """Read a file that came back, by what it contains; UnreadableError where it is none that went out."""
    if len(raw) > LARGEST:
        raise unreadable(Location(file), "returned-large", most=LARGEST // 1_000_000)
    begin = raw[:_BEGIN].removeprefix(b"\xef\xbb\xbf").lstrip()
    if raw.startswith(b"PK"):
        return read_xlsx(raw, file)
    if begin.startswith((b"<", *_WIDE)):
        if b"<tmx" in begin:
            raise unreadable(Location(file), "returned-tmx")
        root = root_of(raw, file)
        return read_xliff2(root, file) if ROOT.fullmatch(str(root.tag)) else read_xliff(root, file)
    if b"msgid" not in raw:
        raise unreadable(Location(file), "returned-unknown")
    return read_po(raw, file)
