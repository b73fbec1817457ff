"""Slips of the hand that YAML reads otherwise, or reports a line too late: full-width marks, odd blanks, merges."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from generator.words import said

_ODD_BLANK = r"(?:[^\S\t\n\r\x0b\x0c\x1c-\x1f\x85\u2028\u2029 ]|[\u200b-\u200f\u2060])"
_COLON = "[：﹕︰∶]"
_COMMA = "[，﹐︐、﹑；﹔]"
_KEY = r"[A-Za-z_][\w.-]*"
_BEFORE = rf"{_KEY}(?:[ ]*:|(?=\W{{1,3}}:))"
"""A key and its colon, or a key whose colon comes after what is looked for."""
_QUOTES = "“”„‟‘’＂「」『』"
_BEGIN = r"^[ ]*(?:-[ ]+)*"
_COMMENT = re.compile(r"[ \t]+(#)(?=[^\s#!])")
"""A comment without a blank, as nobody writes one behind a text on purpose."""
_MERGE = re.compile(r"^(?:[ ]*(?:(<{7})|(>{7}))|\|{7}|={7})(?:[ \r].*)?$", re.MULTILINE)
_BLANKS = {
    "\u3000": "ideographic-space",
    "\u00a0": "no-break-space",
}
_FULL_WIDTH = {
    **dict.fromkeys(_COLON[1:-1], ":"), **dict.fromkeys(_COMMA[1:-1], ","),
     "｛": "{", "｝": "}", "［": "[", "］": "]", "｜": "|", "－": "-", "＃": "#",
}  # fmt: skip


class Told(NamedTuple):
    """What a slip is: a key of the words of problems, and what is filled in."""

    key: str
    values: dict[str, object]


class Slip(NamedTuple):
    """A slip: where it stands in the text, counted in characters from 0, and what it is."""

    offset: int
    key: str
    values: dict[str, object]
    rule: str = "SRC005"


def _blank(found: str) -> Told:
    return Told("blank", {"name": said(f"named.{_BLANKS.get(found, 'blank')}", code=f"U+{ord(found):04X}")})


def _blank_inside(found: str) -> Told:
    return Told("blank-inside", _blank(found).values)


def _full_width(found: str) -> Told:
    keys = {**dict.fromkeys(_COLON[1:-1], "full-width-colon"), "，": "full-width-comma", "－": "full-width-hyphen"}
    return Told(keys.get(found, "full-width"), {"found": found, "right": _FULL_WIDTH[found]})


def _goes_on(found: str) -> Told:
    return Told("goes-on", {"found": found[0], "end": found[-1]})


def _named(key: str) -> Callable[[str], Told]:
    """Return what tells of a mark by a key alone."""
    return lambda found: Told(key, {"found": found})


_no_blank, _curved, _tab = _named("no-blank"), _named("curved-quote"), _named("tab-inside")
_semicolon, _comma_again, _hash = _named("semicolon"), _named("comma-again"), _named("hash")


_AT_LINE = tuple(
    (re.compile(pattern, re.MULTILINE), told)
    for pattern, told in (
        (rf"^[ ]*({_ODD_BLANK})", _blank),
        (rf"{_BEGIN}[\"{_QUOTES}]?{_KEY}[\"{_QUOTES}]?[ ]*({_COLON})", _full_width),
        (rf"{_BEGIN}(?:-|{_BEFORE})({_ODD_BLANK})", _blank_inside),
        (r"^[ ]*(－)[ ]*(?=\S)", _full_width),
        (rf"{_BEGIN}{_KEY}(:)(?=[^\s:/])", _no_blank),
        (rf"^[ ]*(-)(?={_KEY}[ ]*[:：])", _no_blank),
        (
            rf"{_BEGIN}(?:{_KEY}:[ ]+)?(\[[^\[\]\n]*\]|\{{[^{{}}\n]*\}}|\"[^\"\n]*\"|'[^'\n]*')(?=[ ]*[^\s#:,])",
            _goes_on,
        ),
        (r"(?:[\[{,]|:[ ])[ ]*(\"[^\"\n]*\")(?=[ ]*[^\s,\]}:#])", _goes_on),
    )
)
"""Slips at the begin of a line."""
_INSIDE = tuple(
    (re.compile(pattern), told)
    for pattern, told in (
        (rf"(?:[{{,]|{_COMMA})[ ]*[\"{_QUOTES}]?{_KEY}[\"{_QUOTES}]?[ ]*({_COLON})", _full_width),
        (rf"\{{[^{{}}\n]*?({_COMMA})\s*[\"{_QUOTES}]?{_KEY}[\"{_QUOTES}]?[ ]*(?::|{_COLON})", _full_width),
        (rf"[{{,][ ]*{_BEFORE}({_ODD_BLANK})", _blank_inside),
        (r"[:\-,{\[][ ]*([｛［｜])", _full_width),
        (r"\{[^{}\n]*(｝)", _full_width),
        (r"\[[^\[\]\n]*(］)", _full_width),
        (rf"[{{,][ ]*{_KEY}(:)(?=[^\s:/])", _no_blank),
        (rf":[ ]+([{_QUOTES}])", _curved),
        (rf"(?:{_BEGIN}|[{{,][ ]*)([{_QUOTES}])(?={_KEY}[{_QUOTES}])", _curved),
        (r"(\t)", _tab),
        (rf"\{{[^{{}}\n]*?(;)[ ]*{_KEY}:", _semicolon),
        (r"[\[{][^\[\]{}\n]*?(,)[ ]*,", _comma_again),
        (r"[\[{][^\[\]{}\n]*[ ](#)", _hash),
    )
)
"""Slips further on."""


def slips(text: str) -> Iterator[Slip]:
    """Yield what a file never holds on purpose: unresolved merges, each once, and byte order marks in the middle."""
    inside = False
    for match in _MERGE.finditer(text) if any(mark * 7 in text for mark in "<>|=") else ():
        opens, closes = match[1] is not None, match[2] is not None
        if opens or not inside:
            mark = match[0].lstrip(" ")
            yield Slip(match.end() - len(mark), "merge-conflict", {"mark": mark[:7]})
        inside = (inside or opens) and not closes
    for match in re.finditer("\ufeff", text):
        yield Slip(match.start(), "mark-inside", {}, "SRC002")


def nearest(text: str, start: int, end: int) -> Slip | None:
    """Return the first slip of a text between two places, where a YAML reader lost its way."""
    begin = text.rfind("\n", 0, start) + 1
    found: list[Slip] = []
    for group, first in ((_AT_LINE, begin), (_INSIDE, start)):
        for pattern, told in group:
            match = next((match for match in pattern.finditer(text, begin, end) if match.start(1) >= first), None)
            if match:
                found.append(Slip(match.start(1), *told(match[1]), "SRC004" if told is _tab else "SRC005"))
    return min(found, key=lambda slip: slip.offset, default=None)


@lru_cache(maxsize=4096)
def in_key(key: str) -> Slip | None:
    """Return the slip that made a key of what was meant as several marks, by its place in the key."""
    tests = (
        (rf"({_ODD_BLANK})", _blank),
        (rf"(?:-|{_KEY}:?)({_ODD_BLANK})", _blank_inside),
        (rf"[{_QUOTES}]?{_KEY}[{_QUOTES}]?[ ]*({_COLON})", _full_width),
        (rf"{_KEY}(:)\S", _no_blank),
        (rf"(-){_KEY}$", _no_blank),
        (rf"([{_QUOTES}])", _curved),
        (rf".*([{_QUOTES}])$", _curved),
        (r"([｛［－])", _full_width),
    )
    for pattern, told in tests:
        match = re.match(pattern, key)
        if match:
            return Slip(match.start(1), *told(match[1]))
    return None


def in_value(value: str) -> Slip | None:
    """Return the slip at the begin of a value without quotation marks that was meant as a mark of YAML."""
    return Slip(0, *_full_width(value[0])) if value[:1] in {"｛", "［", "｜"} else None


def in_text_for_keys(value: str) -> Slip | None:
    """Return the slip that made a text of keys with values."""
    for pattern, told in (
        (rf"{_KEY}[ ]*({_COLON})", _full_width),
        (rf"(?:-|{_BEFORE})({_ODD_BLANK})", _blank_inside),
        (rf"{_KEY}[ ]*(:)\S", _no_blank),
    ):
        match = re.match(pattern, value)
        if match:
            return Slip(match.start(1), *told(match[1]))
    return None


def behind_value(text: str, value: str, end: int) -> Slip | None:
    """Return the mark behind which the rest of a text was taken for a comment: `投诉 #1`."""
    if text[end : end + 1] not in {" ", "\t"} or (value.isascii() and " " not in value):
        return None
    match = _COMMENT.match(text, end)
    return Slip(match.start(1), *_hash(match[1])) if match else None


def before_key(value: str, key: str) -> Slip | None:
    """Return the comma of a Chinese text that made a key part of the value before it."""
    match = re.search(rf"({_COMMA})\s*{re.escape(key)}[ ]*(?::|{_COLON})", value)
    return Slip(match.start(1), *_full_width(match[1])) if match else None
