"""The words of all passages, split so that a query loads only those that it needs."""

from collections.abc import Iterator

from generator.site.search.lexicon import Lexicon, Packed
from generator.site.search.words import is_han

PLACES_PER_SHARD = 20_000


def shard_count(lexicon: Lexicon) -> int:
    """Return into how many shards a lexicon is split."""
    return 1 + sum(map(len, lexicon.places.values())) // PLACES_PER_SHARD


def shard_of(word: str, count: int) -> int:
    """Return a word's shard: by its first character, or its first two letters. `words.js` computes the same."""
    found = 7
    for character in word[:1] if is_han(word) else word[:2]:
        found = (found * 31 + ord(character)) % 65521
    return found % count


def shards(lexicon: Lexicon) -> Iterator[Packed]:
    """Yield the shards of a lexicon in their order."""
    found: list[list[str]] = [[] for _ in range(shard_count(lexicon))]
    for word in lexicon.places:
        found[shard_of(word, len(found))].append(word)
    return map(lexicon.pack, found)
