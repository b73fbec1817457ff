"""The words of some texts, indexed as lunr does, and packed for a browser without loss.

Which text has which word how often, and how long each text is, is counted here, in a tenth of the time that lunr.py
takes. Its weights follow from that by its formula (BM25), so they do not travel: `overrides/src/search/lexicon.js`
computes them. A test compares counts and weights with those of lunr.py, and with what lunr.js answers on its index.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.site.search.packing import OFTEN, front_coded, number

LENGTH_WEIGHT = 0.3
"""How much a text's length counts (b of BM25)."""


@dataclass(frozen=True, slots=True)
class Indexed:
    """A text as lunr indexes it: a document with one field.

    lunr counts a word's documents over all fields together, so that with several fields the weight of a word would fall
    to nothing and rise again as it becomes common.
    """

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
        self.boosts: list[float] = []
        self.lengths: list[int] = []
        """Words of each text."""
        self.frequencies: list[Counter[str]] = []
        """How often each text has a word."""
        found: dict[str, list[int]] = {}
        for place, text in enumerate(texts):
            counted = Counter(text.words)
            self.boosts.append(text.boost)
            self.lengths.append(len(text.words))
            self.frequencies.append(counted)
            for word in counted:
                found.setdefault(word, []).append(place)
        self.places: dict[str, tuple[int, ...]] = {word: tuple(found[word]) for word in sorted(found)}
        """The texts that have each word."""

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
