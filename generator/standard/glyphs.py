"""Which characters a font has, and which need none."""

import re
import unicodedata
from functools import cache
from importlib.resources import files
from pathlib import Path

import pylopdf_fonts_zh_cn

from generator.model import UNSEEN

_IGNORABLE = frozenset({"Cc", "Cf", "Zl", "Zp"})
_UNSEEN = re.compile(f"[{UNSEEN}]")
COMMON = (
    " -~\u00a0-\u024f\u0391-\u03a1\u03a3-\u03c9\u2010-\u205f\u2190-\u22ff\u2460-\u24ff\u3000-\u303f\u3400-\u4db5"
    "\u4e00-\u9fef\uff01-\uff9f"
)
"""What the fonts that come with the tool surely have, as it stands in a class of a regular expression."""
_COMMON = re.compile(f"[{COMMON}]")
_MATHEMATICAL = (
    (0x2100, 0x214F), (0x2190, 0x23FF), (0x25A0, 0x25FF), (0x27C0, 0x27FF), (0x2900, 0x2AFF), (0x1D400, 0x1D7FF),
)  # fmt: skip
"""Ranges of which New Computer Modern Math, which Typst carries, has every character."""


def needed(text: str) -> frozenset[str]:
    """Return the characters of a text that need a glyph."""
    return frozenset(
        character
        for character in set(text)
        if unicodedata.category(character) not in _IGNORABLE and not _UNSEEN.match(character)
    )


def packaged() -> frozenset[str]:
    """Return the characters of the fonts that come with the tool, in which PDFs are set where no other is named."""
    return characters(pylopdf_fonts_zh_cn.sans_path(), 0) | characters(fallback(), 0)


def unprintable(text: str) -> frozenset[str]:
    """Return the characters of a text that these fonts lack; only rare ones have a font opened."""
    rare = frozenset(character for character in needed(text) if not _COMMON.match(character))
    return rare - packaged() if rare else rare


@cache
def fallback() -> Path:
    """Return the font of what the Chinese ones lack: small digits, boxes to tick, faces. It may be embedded freely."""
    return Path(str(files("ziafont") / "fonts" / "DejaVuSans.ttf"))


def in_formulas(character: str) -> bool:
    """Tell whether a character can be set in the formulas of PDFs."""
    return character in packaged() or any(first <= ord(character) <= last for first, last in _MATHEMATICAL)


def numbered(character: str) -> str:
    """Return what stands for a character that no font has: `[U+1F9E1]`."""
    return f"[U+{ord(character):04X}]"


@cache
def characters(path: Path, position: int) -> frozenset[str]:
    """Return the characters of a font file; none for one that cannot be read."""
    from fontTools.ttLib import TTFont, TTLibError  # noqa: PLC0415 - slow to load, and few texts need it

    try:
        with TTFont(path, fontNumber=position, lazy=True) as font:
            # Glyph names come from a table that takes most of a second to read, and are not asked for.
            font.setGlyphOrder([str(number) for number in range(0x10000)])
            return frozenset(map(chr, font.getBestCmap() or ()))
    except (OSError, TTLibError):
        return frozenset()
