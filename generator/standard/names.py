"""What lists and links call a clause: number and title, or the first words of a clause that has no title."""

import re

from generator.model import Clause, Figure, Language, Table, Text
from generator.standard.inline import linear
from generator.standard.numbers import display_number, heading_number, heads_annex
from generator.standard.widths import width
from generator.words import say

_FIRST = 16
"""Width of the first words, in Chinese characters."""
_LEAST = 8
"""Width from which the words before a comma tell one clause from another: 必要时 alone would not."""
_SENTENCE = 4
"""Width from which a whole sentence does."""
_WORD = re.compile(r"[^\s\u2e80-\uffff]+\s*|.", re.DOTALL)
_BOUNDARY = re.compile(r"[，；：。！？]|[,;:.!?](?=\s)")
"""Where a part of a sentence ends."""
_TRAILING = " 　，、；：。！？,;:.!?—–-"
"""What no name ends in."""
_ENDS = re.compile(r"[。！？.!?][”’」』）)\"']*$")
_PAIRS = {
    "（": "）",
    "(": ")",
    "《": "》",
    "〈": "〉",
    "“": "”",
    "「": "」",
    "『": "』",
    "[": "]",
    "［": "］",
    "〔": "〕",
}


def called(clause: Clause) -> Text:
    """Return what a list calls a clause beside its number: its title, or the first words of one that has none."""
    if clause.title != Text():
        return clause.title
    first = next((provision.text for provision in clause.provisions), None) or _caption(clause)
    several = len(clause.provisions) > 1
    return Text(
        zh=_first_words(linear(first.zh), "……", several=several),
        en=_first_words(linear(first.en), " …", several=several),
    )


def _caption(clause: Clause) -> Text:
    """Return the title of the first table or figure of a clause that has no text of its own."""
    titles = (block.title if isinstance(block, Table) else block.caption for block in clause.content
              if isinstance(block, Table | Figure))  # fmt: skip
    return next((title for title in titles if title not in (None, Text())), None) or Text()


def _first_words(text: str, more: str, *, several: bool) -> str:
    """Return a text, or its beginning up to where a part of its sentence ends, with a sign where the sentence goes on.

    No bracket is open at the end. `several` tells whether others follow the text, which may be a part of a sentence.
    """
    whole = text.rstrip(_TRAILING)
    if width(whole) <= _FIRST:
        goes_on = not _ENDS.search(text.rstrip()) and (several or whole != text.rstrip())
        return whole + more if whole and goes_on else whole
    for match in reversed(list(_BOUNDARY.finditer(text))):
        part, ended = text[: match.start()].rstrip(_TRAILING), bool(_ENDS.match(match[0]))
        if (_SENTENCE if ended else _LEAST) <= width(part) <= _FIRST and _closed(part):
            return part if ended else part + more
    return _words_of(text) + more


def _words_of(text: str) -> str:
    """Return as many words of a text as a name holds, one at least, up to a bracket that would stay open."""
    words, taken = "", 0.0
    for word in _WORD.findall(text):
        taken += width(word)
        if words and taken > _FIRST:
            break
        words += word
    while not _closed(words) and (before := words[: _opened(words)].rstrip(_TRAILING)):
        words = before
    return words.rstrip(_TRAILING)


def _closed(words: str) -> bool:
    return _opened(words) < 0


def _opened(words: str) -> int:
    """Return where the first bracket or quotation mark stands that is not closed; -1 where all are."""
    waiting: list[tuple[str, int]] = []
    for at, sign in enumerate(words):
        if sign in _PAIRS:
            waiting.append((_PAIRS[sign], at))
        elif waiting and sign == waiting[-1][0]:
            waiting.pop()
    return waiting[0][1] if waiting else -1


def clause_called(clause: Clause, language: Language) -> str:
    """Return a clause's number, of an annex its designation and kind, and what it is called beside that."""
    return f"{heading_number(clause, language)} {called(clause).in_(language)}".strip()


def list_number(clause: Clause, language: Language) -> str:
    """Return what stands before a title in a list: the number, of an annex its designation."""
    if not heads_annex(clause):
        return display_number(clause)
    return say("numbers.annex_short", language, number=display_number(clause))
