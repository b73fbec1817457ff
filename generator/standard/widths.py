"""How wide tables and lines are, in sizes of their type: whether they fit the page."""

import unicodedata
from collections.abc import Iterable

_PAGE = 49
"""Width of the text on upright A4 paper."""
_PHONE = 12
"""Width of a line on a narrow phone beside the number of a formula."""
_CELL = 8
"""A cell as wide as this breaks its words over lines and is still read."""
_BORDER = 1.6
_WIDE = frozenset("WF")
_NARROW = 0.55
"""Width of a letter that is not Chinese."""


def width(words: str) -> float:
    """Return the width of a line."""
    return sum(1 if unicodedata.east_asian_width(character) in _WIDE else _NARROW for character in words)


def is_long(words: str) -> bool:
    """Tell whether a line that does not break may be wider than the page of a phone."""
    return width(words) > _PHONE


def is_wide(columns: Iterable[Iterable[str]]) -> bool:
    """Tell whether a table is turned on paper; `columns` are the words of the cells that stand in one column alone."""
    return sum(_BORDER + min(_CELL, max(map(width, cells), default=0)) for cells in columns) > _PAGE
