"""Words that a standard does not have, and those of its words that are near them.

Only what leads to a standard is kept: of each group of the thesaurus the words that the standard has, and the words
from which they are reached. The browser loads the table when no entry has all of a query.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from lunr.stemmer import PorterStemmer

from generator.model import LANGUAGES, Language, language_of
from generator.site.search.packing import ascending, front_coded
from generator.site.search.passages import OWN
from generator.site.search.records import Record
from generator.site.search.thesaurus import groups, irregular
from generator.site.search.words import is_han, words

SPACE = "+"
"""Stands between the words of a phrase, where spaces stand between phrases."""


LONGEST = {"zh": 4, "en": 2}
"""Characters and words of what only leads to a standard's words: what is longer is seldom typed as it stands."""
CALLED = ("clause", "term", "supplement")
"""Kinds of records whose names count as what the standard calls something."""


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Groups of words of which a standard has some, and the words that lead to these."""

    words: dict[str, dict[int, bool]]
    """For each word the groups that it stands in, and whether it is one of those that the standard has; sorted."""
    near: int
    """How many groups are of words near in meaning; those after them are families."""

    def pack(self) -> tuple[str, str, int]:
        """Return the words, their groups doubled, one more where the standard has the word, and how many are near."""
        return (
            " ".join(front_coded([word.replace(" ", SPACE) for word in self.words])),
            " ".join(ascending(2 * group + had for group, had in places.items()) for places in self.words.values()),
            self.near,
        )


def neighbours(
    found: Sequence[Record], also: Iterable[str] = (), languages: tuple[Language, ...] = LANGUAGES
) -> Neighbours:
    """Return the neighbours of a standard's words; `also` are words that search already takes for some of its own."""
    own = _Vocabulary(found, also)
    placed: dict[str, dict[int, bool]] = {}
    near = count = 0
    for group in groups():
        spoken = [word for word in group.words if language_of(word) in languages]
        had = {word for word in spoken if own.has(word)}
        if not had or len(spoken) == 1 or not (group.through == "form" or own.means(had, languages)):
            continue
        chosen = own.distinct(spoken, had)
        for word in own.telling(chosen, had) if group.through == "near" else chosen:
            for form in _forms(word):
                placed.setdefault(form, {})[count] = form in had
        count += 1
        near += group.through == "near"
    order = sorted(placed, key=lambda word: word.replace(" ", SPACE).encode("utf-16-be"))
    return Neighbours({word: placed[word] for word in order}, near)


def _forms(word: str) -> tuple[str, ...]:
    """Return a word and, of an English one, its irregular forms: *spokesman*, *spokesmen*."""
    before, last = word[: word.rfind(" ") + 1], word[word.rfind(" ") + 1 :]
    return word, *(f"{before}{form}" for form in irregular().get(last, ()))


def _within(key: str) -> Iterator[str]:
    """Yield the words that a longer one begins with, ends with or has inside: two characters and more, or words."""
    parts, least, space = (key, 2, "") if is_han(key) else (key.split(" "), 1, " ")
    size = len(parts)
    yield from (
        space.join(parts[start:end])
        for start in range(size)
        for end in range(start + least, size + 1)
        if end - start < size
    )


def _is_short(word: str) -> bool:
    return len(word) <= LONGEST["zh"] if is_han(word) else len(word.split(" ")) <= LONGEST["en"]


class _Vocabulary:
    """The words of a standard's names and of what its entries say."""

    def __init__(self, found: Sequence[Record], also: Iterable[str]) -> None:
        texts = [
            text
            for record in found
            for text in (record.title, *record.names, *(part.text for part in record.passages if part.kind in OWN))
        ]
        called = [text for record in found if record.kind in CALLED for text in (record.title, *record.names)]
        self.stem = cache(PorterStemmer().stem)
        self.also = frozenset(also)
        self.chinese = "\n".join(text.zh for text in texts)
        self.pairs = {word for text in texts for word in words(text.zh) if is_han(word)}
        english = [self._stems(text.en) for text in texts]
        self.stems = {stem for line in english for stem in line}
        self.english = "".join(f" {' '.join(line)} \n" for line in english)
        self.names = "".join(f"{text.zh}\n {' '.join(self._stems(text.en))} \n" for text in called)

    def has(self, word: str) -> bool:
        """Tell whether the standard has a word, in any form, or search takes it for one of the standard's."""
        if word in self.also:
            return True
        if is_han(word):  # of which the first pair mostly decides
            return word[:2] in self.pairs and all(map(self.pairs.__contains__, words(word))) and word in self.chinese
        stems: list[str] = []
        for part in word.split(" "):  # a stem costs more than anything else here, and the first one mostly decides
            stems.append(self.stem(part))
            if stems[-1] not in self.stems:
                return False
        return f" {' '.join(stems)} " in self.english

    def distinct(self, spoken: Iterable[str], had: Collection[str]) -> list[str]:
        """Return some words without those that only lead, and that the browser cannot tell from another: same stems."""
        keys = {self._key(word) for word in had}
        kept = [*had]
        for word in spoken:
            key = self._key(word)
            if key not in keys:
                kept.append(word)
                keys.add(key)
        return sorted(kept)

    def telling(self, chosen: Sequence[str], had: Collection[str]) -> list[str]:
        """Return some words of a group without those that only lead and are long, or say no more than a shorter one."""
        keys = {self._key(word) for word in chosen}
        return [
            word for word in chosen if word in had or (_is_short(word) and keys.isdisjoint(_within(self._key(word))))
        ]

    def _key(self, word: str) -> str:
        return word if is_han(word) else " ".join(map(self.stem, word.split(" ")))

    def means(self, had: Collection[str], languages: tuple[Language, ...]) -> bool:
        """Tell whether a standard means what some words of one group mean: it calls something so.

        Where it speaks two languages, it has a word of the group in each: *climate* alone may be that of an
        organization.
        """
        return {language_of(word) for word in had}.issuperset(languages) and any(map(self._calls, had))

    def _calls(self, word: str) -> bool:
        return word in self.names if is_han(word) else f" {' '.join(self._stems(word))} " in self.names

    def _stems(self, text: str) -> list[str]:
        return [self.stem(word) for word in words(text)]
