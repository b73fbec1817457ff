"""Which characters a font has, and which need none."""

import unicodedata
from functools import cache
from pathlib import Path

import pylopdf_fonts_zh_cn
from fontTools.ttLib import TTFont, TTLibError

_IGNORABLE = frozenset({"Cc", "Cf", "Zl", "Zp"})


def needed(text: str) -> frozenset[str]:
    """Return the characters of a text that need a glyph."""
    return frozenset(character for character in set(text) if unicodedata.category(character) not in _IGNORABLE)


def packaged() -> frozenset[str]:
    """Return the characters of the font that comes with the tool, in which PDFs are set where no other is named."""
    return characters(pylopdf_fonts_zh_cn.sans_path(), 0)


@cache
def characters(path: Path, position: int) -> frozenset[str]:
    """Return the characters of a font file; none for one that cannot be read."""
    try:
        with TTFont(path, fontNumber=position, lazy=True) as font:
            # Glyph names come from a table that takes most of a second to read, and are not asked for.
            font.setGlyphOrder([str(number) for number in range(0x10000)])
            return frozenset(map(chr, font.getBestCmap() or ()))
    except (OSError, TTLibError):
        return frozenset()
