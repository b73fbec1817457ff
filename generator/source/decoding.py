"""Bytes of a file to its text: UTF-8 alone, and any other encoding told by its name."""

import codecs

from generator.model.errors import NOTHING, Said
from generator.model.problem import Location, Problem
from generator.source.kinds import MAX_BYTES
from generator.words import said
from generator.words.errors import problem

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
        return "", problem(Location(file), "SRC001", "too-large", most=f"{most:,}")
    if raw.startswith(codecs.BOM_UTF8):
        return "", problem(Location(file, 1, 1), "SRC002", "byte-order-mark")
    wide = _wide(raw)
    if wide:
        return "", problem(Location(file, 1, 1), "SRC003", "not-utf-8", what=wide)
    try:
        return raw.decode("utf-8"), None
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        place = Location(file, before.count(b"\n") + 1, error.start - before.rfind(b"\n"))
        try:
            raw.decode("gb18030")
        except UnicodeDecodeError:
            what = said("named.no-encoding")
        else:
            what = said("named.gbk")
        return "", problem(place, "SRC003", "not-utf-8", what=what)


def _wide(raw: bytes) -> Said:
    """Return the name of an encoding with two or four bytes a character, by its mark or by the zeros of ASCII in it."""
    name = next((name for mark, name in _MARKS.items() if raw.startswith(mark)), "")
    if name:
        return said("named.wide", name=name)
    even, odd = raw[0:_SAMPLE:2].count(0), raw[1:_SAMPLE:2].count(0)
    few = len(raw[:_SAMPLE]) // 4
    unmarked = few and (even == 0) != (odd == 0) and max(even, odd) > few
    return said("named.wide-unmarked") if unmarked else NOTHING
