"""What people say, as search knows it: how they put what each record answers, and the situations they come with.

Each saying counts as one, however long it is: of its words the rarer tell more, and one word alone tells as much as ten
together. What many sayings of a text have counts more, the more slowly the more have it.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from math import hypot, log
from typing import Any

from lunr.stemmer import PorterStemmer

from generator.model import LANGUAGES, Language, language_of
from generator.site.search.asked import idle, particles
from generator.site.search.packing import ascending, front_coded
from generator.site.search.records import Record
from generator.site.search.situations import situation_sayings
from generator.site.search.words import HAN, is_han, words
from generator.standard.index import Index

LEVELS = (0.15, 0.22, 0.32, 0.45, 0.62)
"""What a word may count in a text, so that it takes little room."""


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
    cut = _cutter(languages)
    places: dict[str, list[int]] = defaultdict(list)
    for number, counts in enumerate(_weighed([[cut(saying) for saying in text] for text in texts])):
        for word, count in counts.items():
            places[word].append(number * len(LEVELS) + _level(count))
    order = sorted(places, key=lambda word: word.encode("utf-16-be"))
    return {
        "size": len(texts),
        "levels": LEVELS,
        "words": " ".join(front_coded(order)),
        "places": " ".join(ascending(places[word]) for word in order),
    }


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
    return min(range(len(LEVELS)), key=lambda level: abs(LEVELS[level] - count))


def _cutter(languages: tuple[Language, ...]) -> Callable[[str], frozenset[str]]:
    """Return what cuts a saying into its words.

    They are the pairs of Han characters that say something, each character, and Latin words. Of the Latin words
    that have one stem, the one that comes first stands for all.
    """
    long = sorted((word for word in idle(languages) if is_han(word) and len(word) > 1), key=len, reverse=True)
    between = re.compile("|".join((f"[{particles()}]", *long)))
    stem = PorterStemmer().stem
    first: dict[str, str] = {}

    def cut(saying: str) -> frozenset[str]:
        pairs = (word for part in between.split(saying) for word in words(part) if is_han(word))
        latin = (first.setdefault(stem(word), word) for word in words(saying) if not is_han(word))
        return frozenset((*pairs, *latin, *re.findall(f"[{HAN}]", saying)))

    return cut
