"""What the fields of an assessment hold: texts, lines, ids, days, moments, and how many characters of each."""

import re
from datetime import date
from typing import Annotated

from pydantic import Field

from generator.model.place import Value

LONGEST = 20_000
"""Characters of the longest text; a workbook's cell holds 32,767."""
MOST_ITEMS = 20_000

_WORDS = r"^[^\x00-\x08\x0b-\x1f\x7f]*$"
ID = r"^[0-9A-Za-z][0-9A-Za-z._-]*$"
LONGEST_ID = 100
"""Characters of the longest id; those of a standard and of its settings are shorter."""
LONGEST_LINE = 500
"""Characters of the longest line."""


def _wants(word: str) -> dict[str, Value]:
    """Return what the schema says of a value beside its shape: a key of the words `wants`."""
    return {"wants": word}


Words = Annotated[str, Field(max_length=LONGEST, pattern=_WORDS, json_schema_extra=_wants("words"))]
"""What a person typed: any characters but control characters other than tab and line feed."""
Line = Annotated[str, Field(max_length=LONGEST_LINE, pattern=r"^[^\x00-\x1f\x7f]*$", json_schema_extra=_wants("line"))]
"""The same on one line."""
Id = Annotated[str, Field(max_length=LONGEST_ID, pattern=ID, json_schema_extra=_wants("id"))]
Choice = Annotated[
    str,
    Field(max_length=2 * LONGEST_ID, pattern=r"^[0-9A-Za-z][0-9A-Za-z._=-]*$", json_schema_extra=_wants("choice")),
]
"""A clause's id, or a condition: `level=L1`."""
_DAY = r"^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))?$"
Day = Annotated[str, Field(pattern=_DAY, json_schema_extra=_wants("day"))]
"""A day, `2026-11-23`, or nothing."""
TIME = r"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,9})?Z"
"""A moment in UTC as a text has it."""
Moment = Annotated[str, Field(pattern=rf"^({TIME})?$", json_schema_extra=_wants("moment"))]
"""A moment in UTC, `2026-11-23T09:15:00Z` or with a fraction as JavaScript's `toISOString` writes it, or nothing."""
Fingerprint = Annotated[str, Field(pattern=r"^[0-9a-f]{8}$", json_schema_extra=_wants("fingerprint"))]
"""Eight hexadecimal digits of a provision's Chinese text, as in `data/standard.json`."""
Count = Annotated[str, Field(pattern=r"^[0-9]{0,9}$", json_schema_extra=_wants("count"))]
"""A number of things in digits, or nothing while nobody said."""
HIGHEST_SCORE = 100
Score = Annotated[int, Field(ge=0, le=HIGHEST_SCORE)]
Digest = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$", json_schema_extra=_wants("digest"))]
"""The SHA-256 of a file's bytes, in hexadecimal digits."""
LARGEST_FILE = 25_000_000
"""Bytes of the largest attachment."""

BLANK = r"[\u0009-\u000d\u001c-\u0020\u0085\u00a0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]"
"""A character that nobody sees; `\\s` means others in other languages."""
_BLANK = re.compile(BLANK)
_BLANKS = re.compile(f"{BLANK}+")


def without_blanks(text: str) -> str:
    """Return what a person sees of a text."""
    return _BLANK.sub("", text)


def has_words(text: str) -> bool:
    """Tell whether a text holds anything that a person sees."""
    return bool(without_blanks(text))


def is_day(text: str) -> bool:
    """Tell whether the calendar has a day that is written as the format writes it."""
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def one_spaced(words: str) -> str:
    """Return words with one space where there was any, and none around them."""
    return _BLANKS.sub(" ", words).strip(" ")
