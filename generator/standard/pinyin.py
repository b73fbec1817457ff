"""What Chinese words sound like, in pinyin.

pypinyin's dictionaries take a third of a second and 56 MB to load: what it said is kept between builds, and a process
that finds it there does without.
"""

import json
import marshal
from functools import lru_cache
from typing import Literal

from generator.output.cache import cached

Style = Literal["NORMAL", "FIRST_LETTER"]
"""Without tones, or the first letter of each syllable; the names are pypinyin's."""
Others = Literal["default", "ignore"]
"""What becomes of characters that are not Han: they stand as they are, or are left out."""
Syllables = tuple[str, ...]


@lru_cache(8)  # as many as a build asks for; a preview lives on and asks for others
def pinyin(words: tuple[str, ...], style: Style, others: Others = "default") -> tuple[Syllables, ...]:
    """Return the syllables of each word."""
    key = json.dumps((words, style, others)).encode()
    made: tuple[Syllables, ...] = marshal.loads(  # noqa: S302 - our own
        cached("pinyin", key, lambda: marshal.dumps(_spoken(words, style, others)))
    )
    return made


def _spoken(words: tuple[str, ...], style: Style, others: Others) -> tuple[Syllables, ...]:
    from pypinyin import Style as Styles  # noqa: PLC0415 - slow to load, and mostly not needed
    from pypinyin import lazy_pinyin  # noqa: PLC0415 - as above

    return tuple(tuple(lazy_pinyin(word, style=getattr(Styles, style), errors=others)) for word in words)
