"""A text cut into the words that are searched: pairs of Chinese characters, and Latin words.

`overrides/src/search/words.js` cuts in the same way; a test holds the two together.
"""

import re
import unicodedata
from collections.abc import Iterator

from generator.model import UNSEEN

_RARE = "\u3007\u3400-\u4dbf\U00020000-\U0003ffff"
HAN = f"\u4e00-\u9fff{_RARE}"
_RUN = re.compile(rf"[{HAN}]+|[a-z0-9]+")
_UNSEEN = re.compile(f"[{UNSEEN}]")
_MARKS = re.compile("[\u0300-\u036f]")
_ALONE = re.compile(f"[{_RARE}]")


def normalised(text: str) -> str:
    """Return a text in compatibility form and lower case, without tone marks and accents."""
    if text.isascii():  # all forms of which are one
        return _UNSEEN.sub("", text).lower()
    seen = _UNSEEN.sub("", unicodedata.normalize("NFKC", text))
    plain = unicodedata.normalize("NFD", seen.lower())
    return unicodedata.normalize("NFC", _MARKS.sub("", plain))


def words(text: str) -> Iterator[str]:
    """Yield the words of a text: every pair of neighbouring Han characters, a lone Han character, a Latin word.

    A character of the extensions of Unicode's first block of them, and 〇, is a word of its own besides.
    """
    for run in _RUN.findall(normalised(text)):
        if not is_han(run) or len(run) == 1:
            yield run
        else:
            yield from (run[at : at + 2] for at in range(len(run) - 1))
            yield from _ALONE.findall(run)


def is_han(word: str) -> bool:
    """Tell whether a word is of Han characters."""
    return word[0] == "〇" or word[0] >= "\u3400"
