"""The words of all passages with where they stand, split so that a query loads only what it needs."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.search.records import OWN, Record
from generator.search.words import words

POSTINGS_PER_SHARD = 20_000
OWN_WEIGHT, OTHER_WEIGHT = 10, 3
"""What one occurrence counts: in a passage that says what its record says, and in one that stands beside it."""


def shard_of(word: str, count: int) -> int:
    """Return a word's shard: by its first character, or its first two letters. `words.js` computes the same."""
    found = 7
    for character in word[:1] if word[0] >= "\u3400" else word[:2]:
        found = (found * 31 + ord(character)) % 65521
    return found % count


class Shards:
    """The words of some records' passages, with each record's weight."""

    def __init__(self, records: Sequence[Record]) -> None:
        self.postings: defaultdict[str, dict[int, int]] = defaultdict(dict)
        self.lengths: list[int] = []
        """Weight of all words of each record."""
        for number, record in enumerate(records):
            weights: Counter[str] = Counter()
            for weight, own in ((OWN_WEIGHT, True), (OTHER_WEIGHT, False)):
                found = Counter(
                    word
                    for passage in record.passages
                    if (passage.kind in OWN) is own
                    for text in (passage.text.zh, passage.text.en)
                    for word in words(text)
                )
                weights.update({word: weight * often for word, often in found.items()})
            for word, weight in weights.items():
                self.postings[word][number] = weight
            self.lengths.append(weights.total())
        self.count = 1 + sum(map(len, self.postings.values())) // POSTINGS_PER_SHARD
        """Number of shards."""

    def rows(self) -> Iterator[list[tuple[str, list[int]]]]:
        """Yield the words of each shard, sorted, each with its records (as differences) and weights in turn."""
        found: list[list[tuple[str, list[int]]]] = [[] for _ in range(self.count)]
        for word in sorted(self.postings):
            at = self.postings[word]
            flat: list[int] = []
            for before, number in pairwise((0, *at)):
                flat += (number - before, at[number])
            found[shard_of(word, self.count)].append((word, flat))
        return iter(found)
