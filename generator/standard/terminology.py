"""Finding terms in running text, by longest match and in one pass."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from generator.model import Language, TermEntry

_DEEPEST = 60
"""Levels of groups in an expression; the reader of expressions goes down them one in another."""
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


@dataclass(frozen=True)
class Terminology:
    """All designations, compiled into one expression a language; the longest designation wins."""

    zh: dict[str, str]
    """Term id by Chinese designation."""
    en: dict[str, str]
    """Term id by English form, in lower case."""

    @classmethod
    def of(cls, terms: Iterable[TermEntry]) -> "Terminology":
        """Gather the designations of term entries; where two entries share a form, the first keeps it."""
        zh: dict[str, str] = {}
        en: dict[str, str] = {}
        for term in terms:
            for designation in term.designations:
                if designation.zh and designation.status != "deprecated":
                    zh.setdefault(designation.zh.lower(), term.id)
                if designation.en and designation.status != "deprecated":
                    for form in (*english_forms(designation.en), *designation.forms):
                        en.setdefault(form.lower(), term.id)
        return cls(zh, en)

    @cached_property
    def _patterns(self) -> dict[Language, re.Pattern[str] | None]:
        return {
            "zh": re.compile(one_of(self.zh), re.IGNORECASE) if self.zh else None,
            "en": re.compile(rf"(?<![\w-]){one_of(self.en)}(?![\w-])", re.IGNORECASE) if self.en else None,
        }

    def find(self, text: str, language: Language) -> tuple[Mention, ...]:
        """Return the terms in a text, from left to right, without overlaps."""
        pattern = self._patterns[language]
        words = self.zh if language == "zh" else self.en
        if pattern is None:
            return ()
        return tuple(Mention(m.start(), m.end(), words[m.group().lower()]) for m in pattern.finditer(text))
