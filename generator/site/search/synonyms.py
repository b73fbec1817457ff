"""What readers type for something that a standard calls otherwise, as search knows it."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from lunr.stemmer import PorterStemmer

from generator.model import Language, Text, language_of
from generator.site.search.records import Record
from generator.site.search.words import is_han
from generator.site.search.words import words as cut
from generator.standard.index import Index, preferred
from generator.standard.spoken import spoken_in
from generator.words import say, text

ENOUGH = 0.75
"""The share of a query that an entry has by its letters where its meaning is not asked for."""


@dataclass(frozen=True, slots=True)
class SynonymRow:
    """Words that readers type, and what they mean: a record that is called so, by its number, or the words."""

    words: tuple[str, ...]
    means: int | Text

    def pack(self) -> list[object]:
        """Return it as the browser reads it."""
        return [list(self.words), *([self.means] if isinstance(self.means, int) else [self.means.zh, self.means.en])]


def synonym_rows(index: Index, found: Sequence[Record], languages: tuple[Language, ...]) -> list[SynonymRow]:
    """Return the synonyms that a standard lists, in its order; and what withdrawn provisions are called."""
    called = {record.title: number for number, record in reversed([*enumerate(found)])}
    rows = (
        SynonymRow(words, called.get(means, means))
        for words, means in _said(index, found, languages)
        if means != Text() and words
    )
    return [*rows]


def _said(
    index: Index, found: Sequence[Record], languages: tuple[Language, ...]
) -> Iterator[tuple[tuple[str, ...], Text]]:
    if any(part.kind == "withdrawn" for record in found for part in record.passages):
        typed = (word for language in languages for word in say("search.withdrawn_typed", language).split())
        yield tuple(typed), spoken_in(text("beside.withdrawn"), languages)
    for synonym in index.standard.synonyms:
        term = index.terms.get(synonym.term or "")
        means = Text(zh=preferred(term, "zh"), en=preferred(term, "en")) if term else synonym.means
        if means:
            yield tuple(word for word in synonym.words if language_of(word) in languages), spoken_in(means, languages)


class Letters:
    """What is found by letters in a vocabulary of pairs of Chinese characters and Latin words."""

    def __init__(self, vocabulary: Collection[str]) -> None:
        self.stem = PorterStemmer().stem
        self.vocabulary = vocabulary
        self.stems = {self.stem(word) for word in vocabulary if not is_han(word)}

    def have(self, typed: str) -> bool:
        """Tell whether enough of what is typed is there, so that meaning is not asked for."""
        parts = [*cut(typed)]
        here = sum(word in self.vocabulary if is_han(word) else self.stem(word) in self.stems for word in parts)
        return here >= ENOUGH * len(parts)


def parted(rows: Sequence[SynonymRow], vocabulary: Collection[str]) -> tuple[list[SynonymRow], list[SynonymRow]]:
    """Return the rows with those words of which the standard has most by their letters, and with the others.

    Who types one of the others finds less than `ENOUGH` of it; the browser loads these words then.
    """
    found = Letters(vocabulary)
    halves: tuple[list[SynonymRow], list[SynonymRow]] = ([], [])
    for row in rows:
        for half, here in zip(halves, (True, False), strict=True):
            words = tuple(word for word in row.words if found.have(word) is here)
            if words:
                half.append(SynonymRow(words, row.means))
    return halves
