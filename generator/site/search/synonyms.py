"""What readers type for something that a standard calls otherwise, as search knows it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lunr.stemmer import PorterStemmer

from generator.model import Language, Text, language_of
from generator.site.search.lexicon import Lexicon
from generator.site.search.records import Record
from generator.site.search.words import is_han
from generator.site.search.words import words as cut
from generator.standard.index import Index, preferred
from generator.standard.spoken import spoken_in
from generator.words import say, text


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
    called = {_spoken(record.title): number for number, record in reversed([*enumerate(found)])}
    rows = (
        SynonymRow(words, called.get(_spoken(means), means))
        for words, means in _said(index, found, languages)
        if means != Text() and words
    )
    return [*rows]


def _spoken(title: Text) -> tuple[str, str]:
    """Return a title as it is said: *scope* is the clause *Scope*."""
    return title.zh, title.en.lower()


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
    """What letters find: which records have a word."""

    def __init__(self, found: Sequence[Record], names: Lexicon, told: Lexicon) -> None:
        self.named = [place for place, record in enumerate(found) for _ in (record.title, *record.names)]
        self.names, self.told = names.places, told.places
        self.stem = PorterStemmer().stem
        self.families: dict[str, list[str]] = {}
        for word in self.names.keys() | self.told.keys():
            if not is_han(word):
                self.families.setdefault(self.stem(word), []).append(word)

    def find(self, typed: str) -> bool:
        """Tell whether a record has all of what is typed: then letters find all of a query in which it stands."""
        having = [self._having(word) for word in cut(typed)]
        return bool(having) and bool(set.intersection(*having))

    def _having(self, word: str) -> set[int]:
        forms = [word] if is_han(word) else self.families.get(self.stem(word), ())
        named = {self.named[text] for form in forms for text in self.names.get(form, ())}
        return named | {text // 2 for form in forms for text in self.told.get(form, ())}


def parted(rows: Sequence[SynonymRow], letters: Letters) -> tuple[list[SynonymRow], list[SynonymRow]]:
    """Return the rows with those words of which a record has all letters, and with the others.

    No entry has all of a query in which one of the others stands; the browser loads these words then.
    """
    halves: tuple[list[SynonymRow], list[SynonymRow]] = ([], [])
    for row in rows:
        for half, here in zip(halves, (True, False), strict=True):
            words = tuple(word for word in row.words if letters.find(word) is here)
            if words:
                half.append(SynonymRow(words, row.means))
    return halves
