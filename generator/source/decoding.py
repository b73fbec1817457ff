"""Bytes of a file to its text: UTF-8 alone, and any other encoding told by its name."""

import codecs

from generator.model.problem import Location, Problem
from generator.source.kinds import MAX_BYTES

SAVE_AS = 'save it as UTF-8 without BOM (in Notepad: "Save as", Encoding "UTF-8")'
_MARKS = {
    codecs.BOM_UTF32_LE: "UTF-32",
    codecs.BOM_UTF32_BE: "UTF-32",
    codecs.BOM_UTF16_LE: "UTF-16",
    codecs.BOM_UTF16_BE: "UTF-16",
}
_SAMPLE = 400


def decode(file: str, raw: bytes, most: int | None = MAX_BYTES) -> tuple[str, Problem | None]:
    """Return the text of a file of at most so many bytes, or the problem that keeps it from being read."""
    if most is not None and len(raw) > most:
        return "", Problem(
            Location(file), "SRC001", f"the file has more than {most:,} bytes",
            "split it into several files of the same folder",
        )  # fmt: skip
    if raw.startswith(codecs.BOM_UTF8):
        return "", Problem(Location(file, 1, 1), "SRC002", "the file begins with a byte order mark", SAVE_AS)
    wide = _wide(raw)
    if wide:
        return "", Problem(Location(file, 1, 1), "SRC003", f"the file is not UTF-8: it is {wide}", SAVE_AS)
    try:
        return raw.decode("utf-8"), None
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        place = Location(file, before.count(b"\n") + 1, error.start - before.rfind(b"\n"))
        try:
            raw.decode("gb18030")
        except UnicodeDecodeError:
            name = "it is no encoding that we know"
        else:
            name = "it looks like GBK (GB 18030)"
        return "", Problem(place, "SRC003", f"the file is not UTF-8: {name}", SAVE_AS)


def _wide(raw: bytes) -> str:
    """Return the name of an encoding with two or four bytes a character, by its mark or by the zeros of ASCII in it."""
    name = next((name for mark, name in _MARKS.items() if raw.startswith(mark)), "")
    if name:
        return name
    even, odd = raw[0:_SAMPLE:2].count(0), raw[1:_SAMPLE:2].count(0)
    few = len(raw[:_SAMPLE]) // 4
    return "UTF-16 without its mark" if few and (even == 0) != (odd == 0) and max(even, odd) > few else ""
