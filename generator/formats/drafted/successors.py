"""Which number may follow which: what tells the number of a clause from a quantity."""

import re
from typing import Literal

from generator.formats.drafted.form import Forms

_GAP = 3
"""So many numbers may be missing in a row, and it is told."""
_SHORTEST = 2
"""Characters of a title."""
_COUNTED = re.compile(
    r"年(?!度)|月|日(?![期常志])|个(?!人)|次(?!序)|项(?!目)|种(?!类)|％|%|小时|"
    r"分钟|天|℃|°C|(?:m|kg|h|s|min|days?|years?|months?|hours?|minutes?)(?![A-Za-z])"
)


def follows(forms: Forms, last: str, number: str, rest: str, *, begun: bool) -> Literal["", "next", "gap"]:
    """Return how the number of a line follows that of the clause before: as the next, or with others missing.

    `rest` is what stands behind it in the line; `begun` whether the front matter or the body has begun.
    """
    chapter = "." not in number
    quantity = (not number[0].isalpha() and _COUNTED.match(rest)) or re.match(r"[、，,.．)）~～\-—/×<>=%]", rest)
    if quantity or (chapter and (not forms.is_title(rest) or re.match(r"\d", rest))):
        return ""
    if not last or last == "0":
        first = "0.1" if last == "0" else "1"
        return "next" if number in {"1", first} else ""
    parts, before = number.split("."), last.split(".")
    if chapter:
        return _step(_chapter(before[0]), int(number)) if begun and not before[0].isalpha() else ""
    return _below_or_beside(before, parts)


def heads_chapter(forms: Forms, text: str) -> bool:
    """Tell whether a line has the form of a chapter's heading with a number of three digits."""
    found = re.fullmatch(r"\d{3}\s+(?P<title>\D.*)", text)
    return bool(found and forms.is_title(found["title"]) and not _COUNTED.match(found["title"]))


def looks_numbered(forms: Forms, last: str, found: re.Match[str]) -> bool:
    """Tell whether a line with a number looks like the heading of a clause, though its number follows no other."""
    number, rest = found["number"], found["rest"].strip()
    quantity = re.match(r"[\d、，,.．)）~～\-—/×<>=%]", rest) or _COUNTED.match(rest)
    if not last or len(rest) < _SHORTEST or quantity or not forms.is_title(rest):
        return False
    return "." in number or int(number) > _chapter(last.partition(".")[0]) > 0


def _below_or_beside(before: list[str], parts: list[str]) -> Literal["", "next", "gap"]:
    """Return how a number of several parts follows another: as the first below it, or as the next at some level."""
    depth = len(parts) - 1
    if depth > len(before) or parts[:-1] != before[:depth]:
        return ""
    return _step(int(before[depth]) if depth < len(before) else 0, int(parts[-1]))


def _chapter(number: str) -> int:
    return int(number) if number.isdecimal() else 0


def _step(before: int, after: int) -> Literal["", "next", "gap"]:
    if after == before + 1:
        return "next"
    return "gap" if before + 1 < after <= before + 1 + _GAP else ""
