"""Whether a provision's text changed since it was answered, a difference of typography alone told apart.

`overrides/src/assess/changed_text.js` tells the same.
"""

import re
import unicodedata
from typing import Literal

from generator.assess.fields import BLANK
from generator.assess.format import Answer
from generator.model import Text
from generator.standard.index import Index
from generator.standard.translation import authoritative

Change = Literal["same", "typography", "text"]
DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\ufe58\ufe63"
"""Characters that are drawn as a dash; one or several of them are the same."""
WAVES = "~\u223c\u301c"
"""Characters that are drawn as a wave."""
FULL_WIDTH = (0xFF01, 0xFF5E, 0xFEE0)
"""First and last of the full-width forms of ASCII (Unicode, Halfwidth and Fullwidth Forms), and how far they stand from
it."""
_DASHES = re.compile(f"[{re.escape(DASHES)}]+")
_WAVES = re.compile(f"[{re.escape(WAVES)}]")
_BLANKS = re.compile(f"{BLANK}+")
_SPACE = re.compile("(.?) (?=(.?))")
_DIGIT, _LETTER = re.compile("[0-9]"), re.compile("[A-Za-z]")


def plain_text(text: str) -> str:
    """Return a text without what is typography alone: width, forms of dashes, spaces.

    A space between two digits, or two letters of Latin, says something and stays.
    """
    first, last, apart = FULL_WIDTH
    narrow = (
        chr(ord(character) - apart) if first <= ord(character) <= last else character
        for character in unicodedata.normalize("NFC", text)
    )
    dashed = _WAVES.sub("~", _DASHES.sub("-", "".join(narrow)))
    return _SPACE.sub(_space, _BLANKS.sub(" ", dashed))


def _space(found: re.Match[str]) -> str:
    before, after = found[1], found[2]
    kept = any(kind.match(before) and kind.match(after) for kind in (_DIGIT, _LETTER))
    return f"{before} " if kept else before


def change_of(index: Index, provision: str, answer: Answer) -> Change:
    """Tell how a provision's text differs from the one that was answered, in the language that prevails.

    Where the text of that time is not known, or is the one of today though its fingerprint is not, it is `text`.
    """
    if answer.fingerprint == index.fingerprints[provision]:
        return "same"
    if answer.provision is None:
        return "text"
    standard = index.standard
    then = authoritative(Text(zh=answer.provision.zh, en=answer.provision.en), standard)
    now = authoritative(index.linear[provision], standard)
    return "typography" if then != now and plain_text(then) == plain_text(now) else "text"
