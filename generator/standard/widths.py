"""How wide a table is, in sizes of its type: whether it fits the page, or lies across it."""

import unicodedata
from collections.abc import Iterable

_PAGE = 49
"""Width of the text on upright A4 paper."""
_CELL = 8
"""A cell as wide as this breaks its words over lines and is still read."""
_BORDER = 1.6
_WIDE = frozenset("WF")
_NARROW = 0.55
"""Width of a letter that is not Chinese."""


def width(words: str) -> float:
    """Return the width of a line."""
    return sum(1 if unicodedata.east_asian_width(character) in _WIDE else _NARROW for character in words)


def is_wide(columns: Iterable[Iterable[str]]) -> bool:
    """Tell whether a table is turned on paper; `columns` are the words of the cells that stand in one column alone."""
    return sum(_BORDER + min(_CELL, max(map(width, cells), default=0)) for cells in columns) > _PAGE
