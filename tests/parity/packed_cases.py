"""Assessments with their files in one ZIP, whole and spoilt, for the comparison of page and command."""

from generator.assess.hands import written
from generator.assess.settled import settled
from generator.formats.kit import Kit
from generator.formats.packed import TEXT, packed
from tests.export.test_packed import FILE, FILES, NOTE, PHOTO, PLACES, rezipped
from tests.parity.page import File


def packed_files(kit: Kit, name: str) -> list[File]:
    """Return archives by what is amiss with them."""
    whole = packed(written(FILE, kit.index), settled(FILE).attachments, FILES)
    at = whole.index(NOTE)
    cases = {
        "whole": whole,
        "missing": rezipped({PLACES[0]: None}, whole),
        "other content": rezipped({PLACES[0]: b"other"}, whole),
        "other name": rezipped({PLACES[0]: None, "files/anything.bin": PHOTO}, whole),
        "extra": rezipped({"files/9-own.txt": b"own"}, whole),
        "elsewhere": rezipped({"../evil": b"x", "files/../../evil": NOTE, "/etc/passwd": b"x"}, whole),
        "damaged": whole[:at] + b"MINUTES" + whole[at + len(NOTE) :],
        "cut off": whole[:-40],
        "no assessment": rezipped({TEXT: None}, whole),
        "broken assessment": rezipped({TEXT: b"{"}, whole),
        "many": rezipped({f"files/{n}": b"" for n in range(1001)}, whole),
    }
    return [File(f"packed {case}", name, "zip", content) for case, content in cases.items()]
