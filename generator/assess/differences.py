"""What differs between the text of a provision that was answered and the one of today, as a report marks it.

`overrides/src/assess/changed_text.js` finds the same differences, and shows them alike.
"""

import re
from collections.abc import Callable, Sequence
from itertools import groupby
from typing import Any, NamedTuple

from generator.assess.changed_text import plain_text
from generator.assess.fields import has_words
from generator.assess.format import Answer
from generator.model import LANGUAGES, Language, Text
from generator.standard.values import pair
from generator.words import words as words_of

MOST = 4_000_000
"""Pairs of words that are compared at most; of longer texts only the beginning and the end that are alike are found."""
_WORD = re.compile(r"[A-Za-z]+|[0-9]+(?:\.[0-9]+)*|.", re.DOTALL)
"""Words of Latin and numbers whole, everything else by the character."""
_MARKS = words_of("changed_marks")

Values = dict[str, Any]


class Piece(NamedTuple):
    """A piece of a text, and whether the other text lacks it."""

    text: str
    apart: bool


class _Word(NamedTuple):
    """A word as it is compared, and its place in its text."""

    word: str
    place: int


def differences(then: str, now: str) -> tuple[list[Piece], list[Piece]]:
    """Return two texts in pieces, those marked that the other lacks.

    What differs in typography alone is not marked.
    """
    left, right = _middles(_compared(then), _compared(now))
    if len(left) * len(right) > MOST:
        in_then, in_now = [False] * len(left), [False] * len(right)
    else:
        in_then, in_now = _common([one.word for one in left], [one.word for one in right])
    return _split(then, left, in_then), _split(now, right, in_now)


def _compared(text: str) -> list[_Word]:
    words = (_Word(plain_text(word), place) for place, word in enumerate(_WORD.findall(text)))
    return [one for one in words if one.word]


def _middles(one: list[_Word], other: list[_Word]) -> tuple[list[_Word], list[_Word]]:
    """Return what stands between the beginning and the end that two texts have in common."""
    most = min(len(one), len(other))
    head = next((n for n in range(most) if one[n].word != other[n].word), most)
    tail = next((n for n in range(most - head) if one[-1 - n].word != other[-1 - n].word), most - head)
    return one[head : len(one) - tail], other[head : len(other) - tail]


def _common(one: Sequence[str], other: Sequence[str]) -> tuple[list[bool], list[bool]]:
    """Return for each of some words whether it belongs to what both have in common: the longest such sequence."""
    longest = [[0] * (len(other) + 1) for _ in range(len(one) + 1)]
    for n in range(len(one) - 1, -1, -1):
        row, below, word = longest[n], longest[n + 1], one[n]
        for m in range(len(other) - 1, -1, -1):
            row[m] = below[m + 1] + 1 if word == other[m] else max(below[m], row[m + 1])
    in_one, in_other = [False] * len(one), [False] * len(other)
    n = m = 0
    while n < len(one) and m < len(other):
        if one[n] == other[m]:
            in_one[n] = in_other[m] = True
            n, m = n + 1, m + 1
        elif longest[n + 1][m] >= longest[n][m + 1]:
            n += 1
        else:
            m += 1
    return in_one, in_other


def _split(text: str, middle: list[_Word], shared: list[bool]) -> list[Piece]:
    """Return a text in pieces; a blank is apart where the words on both its sides are."""
    apart = {one.place for one, is_shared in zip(middle, shared, strict=True) if not is_shared}
    words = _WORD.findall(text)

    def is_apart(place: int) -> bool:
        return place in apart or (not plain_text(words[place]) and {place - 1, place + 1} <= apart)

    groups = groupby(range(len(words)), key=is_apart)
    return [Piece("".join(words[place] for place in places), apart) for apart, places in groups]


def texts_shown(now: Text, answer: Answer, languages: Sequence[Language], *, stale: bool) -> Values:
    """Return a provision's text and that of the answer, where it is another, in pieces, and what their marks mean.

    A text of that time in one language alone is shown in that one.
    """
    then = answer.provision if stale else None
    if then is None:
        return {"provision": _in_pieces(now, lambda _, words: [Piece(words, apart=False)]), "then": None, "marks": None}
    was = Text(zh=then.zh, en=then.en)
    both = [language for language in LANGUAGES if all(has_words(getattr(text, language)) for text in (was, now))]
    made = {language: differences(getattr(was, language), getattr(now, language)) for language in both}

    def side(position: int) -> Callable[[Language, str], list[Piece]]:
        return lambda language, words: made[language][position] if language in made else [Piece(words, apart=False)]

    marked = {language: any(piece.apart for text in texts for piece in text) for language, texts in made.items()}
    seen = [marked[language] for language in languages if language in made]
    marks = pair(_MARKS["marked" if any(seen) else "elsewhere"]) if seen and any(marked.values()) else None
    return {"provision": _in_pieces(now, side(1)), "then": _in_pieces(was, side(0)), "marks": marks}


def _in_pieces(text: Text, pieces: Callable[[Language, str], list[Piece]]) -> Values:
    made: Values = {language: [one._asdict() for one in pieces(language, text.in_(language))] for language in LANGUAGES}
    return {**pair(text), **made}
