"""What people say, as search knows it: how they put what each record answers, and the situations they come with.

Each saying counts as one, however long it is: of its words the rarer tell more, and one word alone tells as much as ten
together. What many sayings of a text have counts more, the more slowly the more have it.
"""

import json
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from itertools import pairwise
from math import hypot, log
from typing import Any

from lunr.stemmer import PorterStemmer

from generator.model import LANGUAGES, Language, language_of
from generator.output.cache import cached
from generator.site.search.asked import idle, particles
from generator.site.search.packing import ascending, front_coded
from generator.site.search.records import Record
from generator.site.search.situations import situation_sayings
from generator.site.search.words import HAN, is_han, words
from generator.standard.index import Index

LEVELS = (0.15, 0.22, 0.32, 0.45, 0.62)
"""What a word may count in a text, so that it takes little room."""
_BETWEEN = tuple((low + high) / 2 for low, high in pairwise(LEVELS))
_HAN = re.compile(f"[{HAN}]")


def wording_rows(index: Index, found: Sequence[Record], languages: tuple[Language, ...] = LANGUAGES) -> dict[str, Any]:
    """Return the words of what people say, with their places.

    The texts are the records, most without any, and then the situations: `size` in all. A place is a text's number
    times the number of `levels`, plus that of the level: what the word counts in the text.
    """
    standard = index.standard
    said: dict[str, list[str]] = {}
    for one in standard.wordings:
        said.setdefault(one.of, []).extend(text for text in one.said if language_of(text) in languages)
    order = [entry.id for entries in (standard.clauses, standard.terms, standard.guidelines) for entry in entries]
    ids = [*order, *(record.id for record in found[len(order) :])]
    texts = [*(said.get(id_, []) for id_ in ids), *situation_sayings(index, languages)]
    made: dict[str, Any] = json.loads(
        cached("wordings", repr((texts, languages)).encode(), lambda: _rows(texts, languages))
    )
    return made


def _rows(texts: Sequence[Sequence[str]], languages: tuple[Language, ...]) -> bytes:
    """Return the words of some texts, each of several sayings, with their places, as JSON."""
    cut = _cutter(languages)
    places: dict[str, list[int]] = defaultdict(list)
    for number, counts in enumerate(_weighed([[cut(saying) for saying in text] for text in texts])):
        for word, count in counts.items():
            places[word].append(number * len(LEVELS) + _level(count))
    order = sorted(places, key=lambda word: word.encode("utf-16-be"))
    rows = {
        "size": len(texts),
        "levels": LEVELS,
        "words": " ".join(front_coded(order)),
        "places": " ".join(ascending(places[word]) for word in order),
    }
    return json.dumps(rows).encode()


def _weighed(texts: Sequence[Sequence[frozenset[str]]]) -> Iterable[dict[str, float]]:
    """Yield for each text what each word of its sayings counts: 0 and less than 1."""
    having = Counter(word for text in texts for word in frozenset[str]().union(*text))
    rarity = {word: log(1 + (len(texts) - count + 0.5) / (count + 0.5)) for word, count in having.items()}
    for text in texts:
        sums: dict[str, float] = defaultdict(float)
        for saying in text:
            whole = hypot(*(rarity[word] for word in saying))
            for word in saying:
                sums[word] += rarity[word] / whole
        yield {word: value / (value + 1) for word, value in sums.items()}


def _level(count: float) -> int:
    """Return the place of the level that is nearest to what a word counts; of two as near, the lower."""
    return bisect_left(_BETWEEN, count)


def _cutter(languages: tuple[Language, ...]) -> Callable[[str], frozenset[str]]:
    """Return what cuts a saying into its words.

    They are the pairs of Han characters that say something, each character, and Latin words. Of the Latin words
    that have one stem, the one that comes first stands for all.
    """
    long = sorted((word for word in idle(languages) if is_han(word) and len(word) > 1), key=len, reverse=True)
    between = re.compile("|".join((f"[{particles()}]", *long)))
    stem = cache(PorterStemmer().stem)
    first: dict[str, str] = {}

    def cut(saying: str) -> frozenset[str]:
        latin = [first.setdefault(stem(word), word) for word in words(saying) if not is_han(word)]
        if saying.isascii():
            return frozenset(latin)
        pairs = (word for part in between.split(saying) for word in words(part) if is_han(word))
        return frozenset((*pairs, *latin, *_HAN.findall(saying)))

    return cut
