"""Words and numbers written short, for the files that a reader's browser loads. `lexicon.js` reads them."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

_DIGITS = "".join(chr(code) for code in range(ord("#"), ord("~") + 1) if chr(code) != "\\")
_BASE = 45
"""A number is written in base 45, the least digit first; all but the last are taken from the upper half of 90."""
OFTEN = "!"
"""Stands before how often a word occurs beyond twice; where nothing stands, it occurs once."""
_SHARED = 9


def front_coded(words: Sequence[str]) -> Iterator[str]:
    """Yield sorted words, each as the number of leading UTF-16 units it shares with the word before, and the rest."""
    before = ""
    for word in words:
        shared = 0
        while shared < min(len(word), len(before), _SHARED) and word[shared] == before[shared]:
            shared += 1
        units = len(word[:shared].encode("utf-16-le")) // 2  # as JavaScript counts
        yield f"{units}{word[shared:]}"
        before = word


@cache
def number(value: int) -> str:
    """Return a number of 0 and more in as few characters as can be."""
    made = ""
    while value >= _BASE:
        made += _DIGITS[_BASE + value % _BASE]
        value //= _BASE
    return made + _DIGITS[value]


def ascending(values: Iterable[int]) -> str:
    """Return distinct numbers in ascending order, each as its distance from the one before."""
    made, before = "", -1
    for value in values:
        made += number(value - before - 1)
        before = value
    return made
