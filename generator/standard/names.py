"""What lists and links call a clause: number and title, or the first words of a clause that has no title."""

import re

from generator.model import Clause, Language, Text
from generator.standard.inline import linear
from generator.standard.numbers import display_number, heading_number
from generator.standard.widths import width
from generator.words import say

_FIRST = 16
"""Width of the first words, in Chinese characters."""
_WORD = re.compile(r"[^\s\u2e80-\uffff]+\s*|.", re.DOTALL)


def called(clause: Clause) -> Text:
    """Return what a list calls a clause beside its number: its title, or the first words of one that has none."""
    if clause.title != Text():
        return clause.title
    first = next((provision.text for provision in clause.provisions), Text())
    return Text(zh=_first_words(linear(first.zh), "……"), en=_first_words(linear(first.en), " …"))


def _first_words(text: str, more: str) -> str:
    if width(text) <= _FIRST:
        return text
    words, taken = "", 0.0
    for word in _WORD.findall(text):
        taken += width(word)
        if words and taken > _FIRST:
            break
        words += word
    return words.rstrip(" ，、；：。,;:.") + more


def clause_called(clause: Clause, language: Language) -> str:
    """Return a clause's number, of an annex its designation and kind, and what it is called beside that."""
    return f"{heading_number(clause, language)} {called(clause).in_(language)}".strip()


def list_number(clause: Clause, language: Language) -> str:
    """Return what stands before a title in a list: the number, of an annex its designation."""
    if clause.element != "annex" or not clause.number or "." in clause.number:
        return display_number(clause)
    return say("numbers.annex_short", language, number=display_number(clause))
