"""The words of some texts, indexed by lunr, and packed for a browser without loss.

lunr.py gathers which text has which word how often, and how long each text is. Its weights follow from that by its
formula (BM25), so they do not travel: `overrides/src/search/lexicon.js` computes them. A test compares them with those
of lunr.py, and with what lunr.js answers on the same index.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from lunr.builder import Builder

from generator.site.search.packing import OFTEN, front_coded, number

REF, FIELD = "ref", "words"
"""Each text is a document of lunr's with one field: lunr counts a word's documents over all fields together, so that
with several fields the weight of a word would fall to nothing and rise again as it becomes common.
"""
LENGTH_WEIGHT = 0.3
"""How much a text's length counts (b of BM25)."""


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
        for place, text in enumerate(texts):
            self.builder.add({REF: place, FIELD: text.words}, {"boost": text.boost})
            self.boosts.append(text.boost)
        inverted: dict[str, dict[str, Any]] = self.builder.inverted_index
        self.places: dict[str, tuple[int, ...]] = {
            word: tuple(int(ref) for ref in inverted[word][FIELD]) for word in sorted(inverted)
        }
        """The texts that have each word."""
        fields = [_field(place) for place in range(len(self.boosts))]
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
        return Packed(" ".join(front_coded(chosen)), " ".join(self._places(word) for word in chosen))

    def _places(self, word: str) -> str:
        made = ""
        before = -1
        for text in self.places[word]:
            often = self.frequencies[text][word]
            made += number(text - before - 1) + (f"{OFTEN}{number(often - 2)}" if often > 1 else "")
            before = text
        return made


def _field(place: int) -> str:
    return f"{FIELD}/{place}"
