"""What makes a translation that came back doubtful, beyond what the rules tell of any text: read pair by pair."""

import re
from collections import Counter
from collections.abc import Iterator

from generator.check import negation
from generator.model import Text
from generator.model.errors import Said
from generator.standard.inline import runs
from generator.standard.verbs import chinese_verbs, english_verbs
from generator.words import told
from generator.words.errors import listed

_NUMBER = re.compile(r"\d+(?:[.]\d+)*")
_THOUSANDS = re.compile(r"(?<=\d)[ ,\u00a0\u202f](?=\d{3}(?!\d))")
_IN_WORDS: tuple[tuple[str, str], ...] = (
    ("零|〇", "zero|nought|no"), ("一", "one|first|once|single|January"), ("二|两|双", "two|second|twice|both|February"),
    ("三", "three|third|March"), ("四", "four|fourth|April"), ("五", "five|fifth|May"), ("六", "six|sixth|June"),
    ("七", "seven|seventh|July"), ("八", "eight|eighth|August"), ("九", "nine|ninth|September"),
    ("十", "ten|tenth|October"), ("十一", "eleven|eleventh|November"), ("十二", "twelve|twelfth|December"),
)  # fmt: skip
"""How small numbers are written without digits, in Chinese and in English, from 0."""
_HELD = frozenset({"formula", "code", "footnote", "sub", "super"})
"""Styles of pieces that are the same in both languages; blanks have words of their own."""
_ENDS = {"：": ":", "？": "?"}
"""Marks at the end that say what a text is: a lead-in, a question."""
_NEGATED = frozenset({"shall not", "should not", "need not"})


def doubts(text: Text) -> Iterator[tuple[Said, Said]]:
    """Yield what is doubtful about a text and its translation, each with the way out."""
    lost, added = _numbers(text)
    if lost:
        yield told("problems.doubt-number-lost", numbers=listed(lost))
    if added:
        yield told("problems.doubt-number-added", numbers=listed(added))
    held = [
        Counter(run.text if run.style in _HELD else "[_ _]" for run in runs(words) if run.style in {*_HELD, "blank"})
        for words in (text.zh, text.en)
    ]
    if held[0] != held[1]:
        other = sorted(((held[0] - held[1]) + (held[1] - held[0])).elements())
        yield told("problems.doubt-marks", marks=listed(other))
    if text.zh[-1:] in _ENDS and text.en.rstrip("\"'”’)")[-1:] != _ENDS[text.zh[-1]]:
        yield told("problems.doubt-end", zh=text.zh[-1], en=_ENDS[text.zh[-1]])
    if text.en != text.en.strip():
        yield told("problems.doubt-spaces")


def unnegated(text: Text, before: str, *, provision: bool) -> Iterator[tuple[Said, Said]]:
    """Yield that one language alone negates, or the English less often than the one before; a rule tells of verbs."""
    verbs = (chinese_verbs(text.zh) | english_verbs(text.en)) & _NEGATED if provision else ()
    if negation.lost(text):
        if not verbs:
            yield told("problems.doubt-negation-lost")
    elif negation.added(text):
        if not verbs:
            yield told("problems.doubt-negation-added")
    elif before and negation.fewer(text, before):
        yield told("problems.doubt-negation-fewer")


def _numbers(text: Text) -> tuple[list[str], list[str]]:
    """Return the numbers that one language alone has."""
    chinese, english = (set(_NUMBER.findall(_THOUSANDS.sub("", words))) for words in (text.zh, text.en))
    lost = [number for number in sorted(chinese - english) if not _spoken(number, text.en, 1)]
    return lost, [number for number in sorted(english - chinese) if not _spoken(number, text.zh, 0)]


def _spoken(number: str, words: str, language: int) -> bool:
    """Tell whether a text says a number without digits."""
    if not number.isdecimal() or int(number) >= len(_IN_WORDS):
        return False
    forms = _IN_WORDS[int(number)][language]
    return re.search(rf"\b(?:{forms})\b" if language else forms, words, re.IGNORECASE) is not None
