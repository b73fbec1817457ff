"""Every text of a standard with its place, and all of them as one text that an expression passes over once."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import fields
from functools import cache
from itertools import accumulate
from types import NoneType
from typing import NamedTuple

from generator.model import Language, Remark, Standard, Text
from generator.model.place import Step, Value
from generator.standard.inline import masked
from generator.standard.situations import headed_once

VOCABULARY = "/vocabulary.yaml"
SYNONYMS = "/synonyms.yaml"
WORDINGS = "/wordings.yaml"
CITATIONS = "/citations.yaml"
"""What stands for an id where something without one is named: its file."""
_SEPARATOR = "\0"
_WORDLESS = frozenset({NoneType, bool, int})
"""What a value can be that holds no words."""
_CHINESE_ALONE = "original"


class Passage(NamedTuple):
    """A text: whose it is, where it stands in that entity, and its language where it has one."""

    id: str
    path: tuple[Step, ...]
    language: Language | None
    text: str


class Found(NamedTuple):
    """A match of an expression in a passage, and where in the passage it begins."""

    passage: Passage
    offset: int
    match: re.Match[str]


class Corpus:
    """Passages joined by a character that YAML does not allow, so that one pass of an expression covers them all.

    Code inside a line is letters to it.
    """

    def __init__(self, passages: Iterable[Passage]) -> None:
        """Join the passages."""
        self.passages = tuple(passages)
        texts = [passage.text for passage in self.passages]
        self.text = _SEPARATOR.join(map(masked, texts))
        self._starts = tuple(accumulate((len(text) + 1 for text in texts), initial=0))

    def find(self, expression: re.Pattern[str], needs: re.Pattern[str] | None = None) -> Iterator[Found]:
        """Yield the matches of an expression, from the first passage to the last.

        `needs` is what every match holds, in an expression that is found sooner: passages without it are passed over.
        """
        if needs:
            for number in self._holding(needs):
                begin = self._starts[number]
                for match in expression.finditer(self.text, begin, self._starts[number + 1] - 1):
                    yield Found(self.passages[number], match.start() - begin, match)
            return
        for match in expression.finditer(self.text):
            number = self._at(match)
            yield Found(self.passages[number], match.start() - self._starts[number], match)

    def _holding(self, expression: re.Pattern[str]) -> Iterator[int]:
        """Yield the numbers of the passages in which an expression matches."""
        match = expression.search(self.text)
        while match:
            number = self._at(match)
            yield number
            match = expression.search(self.text, self._starts[number + 1])

    def _at(self, match: re.Match[str]) -> int:
        return bisect_right(self._starts, match.start()) - 1


def passages(standard: Standard) -> Iterator[Passage]:
    """Yield every text of a standard, ids and numbers included; the ledger, which the tool writes, is left out."""
    found: list[Passage] = []
    for part in (
        (standard.metadata,), standard.clauses, standard.terms, standard.guidelines, standard.sources,
        standard.mappings, standard.checklist, standard.editorial_notes, tuple(headed_once(standard.situations)),
        standard.known, standard.frames, standard.guidance, standard.judgement,
        (standard.teaching,) if standard.teaching else (),
    ):  # fmt: skip
        for entity in part:
            _gather(entity, entity.id, (), None, found)
    _gather(standard.citations, CITATIONS, ("citations",), None, found)
    _gather(standard.vocabulary, VOCABULARY, (), None, found)
    _gather(standard.synonyms, SYNONYMS, ("synonyms",), None, found)
    return iter(found)


@cache
def _names(kind: type) -> tuple[tuple[str, Language | None, bool], ...]:
    """Return an entity's keys, each with the language that it names and whether it hands a language down."""
    languages: dict[str, Language] = {"zh": "zh", "en": "en", _CHINESE_ALONE: "zh"}
    return tuple((field.name, languages.get(field.name), field.name == "value") for field in fields(kind))


def _gather(value: Value, id_: str, path: tuple[Step, ...], language: Language | None, found: list[Passage]) -> None:
    if isinstance(value, str):
        found.append(Passage(id_, path, language, value))
    elif isinstance(value, Text):
        _gather_languages(value, id_, path, found)
    elif isinstance(value, tuple):
        for number, child in enumerate(value):
            _gather(child, id_, (*path, number), None, found)
    elif isinstance(value, Remark):
        _gather(value.text, value.clause, value.path, None, found)
        _gather(value.points, value.clause, (*value.path, "points"), None, found)
    else:
        own = getattr(value, "id", None)
        if own is not None:
            id_, path = own, ()
        for name, named, inherits in _names(value.__class__):
            child = getattr(value, name)
            if (child or name == "id") and child.__class__ not in _WORDLESS:
                spoken = named or (language if inherits else None)
                if isinstance(child, str):  # most are: this way they cost half the time
                    found.append(Passage(id_, (*path, name), spoken, child))
                else:
                    _gather(child, id_, (*path, name), spoken, found)


def _gather_languages(text: Text, id_: str, path: tuple[Step, ...], found: list[Passage]) -> None:
    if text.zh:
        found.append(Passage(id_, (*path, "zh"), "zh", text.zh))
    if text.en:
        found.append(Passage(id_, (*path, "en"), "en", text.en))
