"""The words of some texts, indexed by lunr, and packed for a browser without loss.

lunr.py gathers which text has which word how often, and how long each text is. Its weights follow from that by its
formula (BM25), so they do not travel: `overrides/src/search/lexicon.js` computes them. A test compares them with those
of lunr.py, and with what lunr.js answers on the same index.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from lunr.builder import Builder

REF, FIELD = "ref", "words"
"""Each text is a document of lunr's with one field: lunr counts a word's documents over all fields together, so that
with several fields the weight of a word would fall to nothing and rise again as it becomes common.
"""
LENGTH_WEIGHT = 0.3
"""How much a text's length counts (b of BM25)."""
_DIGITS = "".join(chr(code) for code in range(ord("#"), ord("~") + 1) if chr(code) != "\\")
_BASE = 45
"""A number is written in base 45, the least digit first; all but the last are taken from the upper half of 90."""
_OFTEN = "!"
"""Stands before how often a word occurs beyond twice; where nothing stands, it occurs once."""
_SHARED = 9


@dataclass(frozen=True, slots=True)
class Indexed:
    """A text as lunr indexes it."""

    words: Sequence[str]
    boost: float
    """What a word here counts."""


@dataclass(frozen=True, slots=True)
class Packed:
    """Some words, sorted, with where they occur."""

    words: str
    """Each as the number of leading characters that it shares with the word before, and the rest."""
    places: str
    """For each word the texts that have it, as differences, and how often."""


class Lexicon:
    """The words of some texts, which are numbered in their order."""

    def __init__(self, texts: Iterable[Indexed]) -> None:
        self.builder = Builder()
        """lunr's own, before `build`."""
        self.builder.ref(REF)
        self.builder.field(FIELD)
        self.builder.b(LENGTH_WEIGHT)
        self.boosts: list[float] = []
        for number, text in enumerate(texts):
            self.builder.add({REF: number, FIELD: text.words}, {"boost": text.boost})
            self.boosts.append(text.boost)
        inverted: dict[str, dict[str, Any]] = self.builder.inverted_index
        self.places: dict[str, tuple[int, ...]] = {
            word: tuple(int(ref) for ref in inverted[word][FIELD]) for word in sorted(inverted)
        }
        """The texts that have each word."""
        fields = [_field(number) for number in range(len(self.boosts))]
        self.lengths: list[int] = [self.builder.field_lengths[field] for field in fields]
        """Words of each text."""
        self.frequencies: list[dict[str, int]] = [self.builder.field_term_frequencies[field] for field in fields]
        """How often each text has a word."""

    def head(self) -> dict[str, object]:
        """Return what lunr's weights need beside the words: the texts' lengths in words, and their boosts."""
        kinds = sorted(set(self.boosts), reverse=True)
        return {
            "b": LENGTH_WEIGHT,
            "lengths": self.lengths,
            "boosts": kinds,
            "kinds": "".join(str(kinds.index(boost)) for boost in self.boosts),
        }

    def pack(self, words: Iterable[str]) -> Packed:
        """Return some of its words, which must be sorted."""
        chosen = tuple(words)
        return Packed(" ".join(_front_coded(chosen)), " ".join(self._places(word) for word in chosen))

    def _places(self, word: str) -> str:
        made = ""
        before = -1
        for number in self.places[word]:
            often = self.frequencies[number][word]
            made += _number(number - before - 1) + (f"{_OFTEN}{_number(often - 2)}" if often > 1 else "")
            before = number
        return made


def _field(number: int) -> str:
    return f"{FIELD}/{number}"


def _front_coded(words: Sequence[str]) -> Iterator[str]:
    before = ""
    for word in words:
        shared = 0
        while shared < min(len(word), len(before), _SHARED) and word[shared] == before[shared]:
            shared += 1
        units = len(word[:shared].encode("utf-16-le")) // 2  # as JavaScript counts
        yield f"{units}{word[shared:]}"
        before = word


@cache
def _number(value: int) -> str:
    made = ""
    while value >= _BASE:
        made += _DIGITS[_BASE + value % _BASE]
        value //= _BASE
    return made + _DIGITS[value]
