"""A text cut into the words that are searched: pairs of Chinese characters, and Latin words.

`overrides/src/search/words.js` cuts in the same way; a test holds the two together.
"""

import re
import unicodedata
from collections.abc import Iterator

HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_RUN = re.compile(rf"[{HAN}]+|[a-z0-9]+")


def normalised(text: str) -> str:
    """Return a text in compatibility form and lower case, without tone marks and accents."""
    plain = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).lower())
    return unicodedata.normalize("NFC", re.sub("[\u0300-\u036f]", "", plain))


def words(text: str) -> Iterator[str]:
    """Yield the words of a text: every pair of neighbouring Han characters, a lone Han character, a Latin word."""
    for run in _RUN.findall(normalised(text)):
        if run[0] < "\u3400" or len(run) == 1:
            yield run
        else:
            yield from (run[at : at + 2] for at in range(len(run) - 1))
