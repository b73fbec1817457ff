"""Finding terms in running text, by longest match and in one pass."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from generator.model import DesignationStatus, Language, TermEntry

_DEEPEST = 60
"""Levels of groups in an expression; the reader of expressions goes down them one in another."""
NOT_IN_TEXT: frozenset[DesignationStatus] = frozenset({"deprecated", "symbol"})
"""Designations that are not looked for in running text."""
_Tree = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Mention:
    """A term found in a text: where it begins and ends, and whose designation it is."""

    start: int
    end: int
    term: str


def english_forms(word: str) -> tuple[str, ...]:
    """Return an English designation and its regular plural or singular."""
    if word.endswith("s") and not word.endswith(("ss", "is", "us")):
        return (word, word[:-1])
    if word.endswith("sis"):
        return (word, word[:-2] + "es")
    if re.search(r"(s|x|z|ch|sh)$", word):
        return (word, word + "es")
    if re.search(r"[^aeiou]y$", word):
        return (word, word[:-1] + "ies")
    return (word, word + "s")


_LATIN = r"[A-Za-z\d]"
_NOT_INSIDE = f"(?!(?<={_LATIN}){_LATIN})"


def one_of(words: Iterable[str]) -> str:
    """Return an expression for the longest of some words, factored by their beginnings so that many cost like few."""
    tree: _Tree = {}
    for word in words:
        branch = tree
        for character in word:
            branch = branch.setdefault(character, {})
        branch[""] = {}
    return _expression(tree, _DEEPEST)


def _expression(tree: _Tree, levels: int) -> str:
    """Return the expression of a tree, with groups inside groups for so many levels."""
    stem = ""
    while len(tree) == 1 and "" not in tree:
        ((character, tree),) = tree.items()
        stem += re.escape(character)
    if tree.keys() == {""}:
        return stem
    if levels:
        branches = [
            re.escape(character) + _expression(rest, levels - 1)
            for character, rest in sorted(tree.items())
            if character
        ]
    else:
        branches = [re.escape(word) for word in _words(tree) if word]
    return stem + (f"(?:{'|'.join(branches)})" + ("?" if "" in tree else "") if branches else "")


def _words(tree: _Tree) -> list[str]:
    """Return the words of a tree, the longest first."""
    found: list[str] = []
    waiting = [("", tree)]
    while waiting:
        begin, branch = waiting.pop()
        for character, rest in branch.items():
            if character:
                waiting.append((begin + character, rest))
            else:
                found.append(begin)
    return sorted(found, key=lambda word: (-len(word), word))


def standing(words: Iterable[str]) -> str:
    """Return an expression for the longest of some words where it is not a part of a longer Latin word or number.

    An expression that begins with letters is found sooner.
    """
    words = tuple(words)
    before = _NOT_INSIDE if any(re.match(_LATIN, word) for word in words) else ""
    return f"{before}{one_of(words)}{_NOT_INSIDE}"


@dataclass(frozen=True)
class Terminology:
    """All designations, compiled into one expression a language; the longest designation wins."""

    words: dict[Language, dict[str, tuple[str, ...]]]
    """The ids of the terms by their designations in a language, in lower case; several of homographs."""
    exact: frozenset[str]
    """Abbreviations, which are found only as they are written."""

    @classmethod
    def of(cls, terms: Iterable[TermEntry]) -> "Terminology":
        """Gather the designations of term entries, but for deprecated ones, and for symbols, which are no words."""
        found: dict[Language, defaultdict[str, dict[str, None]]] = {"zh": defaultdict(dict), "en": defaultdict(dict)}
        exact: dict[str, bool] = {}
        for term in terms:
            for designation in term.designations:
                if designation.status in NOT_IN_TEXT:
                    continue
                chinese = (designation.zh,) if designation.zh else ()
                english = (*english_forms(designation.en), *designation.forms) if designation.en else ()
                for word in chinese:
                    found["zh"][word.lower()][term.id] = None
                for form in english:
                    found["en"][form.lower()][term.id] = None
                for word in (*chinese, *english):
                    exact[word] = exact.get(word, True) and designation.status == "abbreviation"
        return cls(
            {language: {word: tuple(ids) for word, ids in words.items()} for language, words in found.items()},
            frozenset(word for word, alone in exact.items() if alone),
        )

    @cached_property
    def _exactly(self) -> frozenset[str]:
        return frozenset(word.lower() for word in self.exact)

    @cached_property
    def _patterns(self) -> dict[Language, re.Pattern[str] | None]:
        zh, en = self.words["zh"], self.words["en"]
        return {
            "zh": re.compile(standing(zh), re.IGNORECASE) if zh else None,
            "en": re.compile(rf"(?<![\w-]){one_of(en)}(?![\w-])", re.IGNORECASE) if en else None,
        }

    @cached_property
    def _known(self) -> dict[tuple[str, Language], tuple[Mention, ...]]:
        return {}

    def find(self, text: str, language: Language) -> tuple[Mention, ...]:
        """Return the terms in a text, from left to right, without overlaps; a word of several terms is none of them."""
        key = (text, language)
        if key not in self._known:
            self._known[key] = self._found(text, language)
        return self._known[key]

    def _found(self, text: str, language: Language) -> tuple[Mention, ...]:
        pattern = self._patterns[language]
        if pattern is None:
            return ()
        found = []
        for match in pattern.finditer(text):
            ids = self.words[language][match.group().lower()]
            told = match.group().lower() not in self._exactly or match.group() in self.exact
            if len(ids) == 1 and told:
                found.append(Mention(match.start(), match.end(), ids[0]))
        return tuple(found)
