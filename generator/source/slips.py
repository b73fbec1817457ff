"""Slips of the hand that YAML reads otherwise, or reports a line too late: full-width marks, odd blanks, merges."""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

_ODD_BLANK = r"[^\S\t\n\r\x0b\x0c\x1c-\x1f\x85\u2028\u2029 ]"
_KEY = r"[A-Za-z_][\w.-]*"
_QUOTES = "“”„‟‘’＂「」『』"
_BEGIN = r"^[ ]*(?:-[ ]+)*"
_MERGE = re.compile(r"^(?:(<{7})|(>{7})|\|{7}|={7})(?:[ \r].*)?$", re.MULTILINE)
_BLANKS = {
    "\u3000": "an ideographic space (U+3000)",
    "\u00a0": "a no-break space (U+00A0)",
}
_FULL_WIDTH = {"：": ":", "，": ",", "｛": "{", "｝": "}", "［": "[", "］": "]", "｜": "|", "－": "-", "＃": "#"}


class Slip(NamedTuple):
    """A slip: where it stands in the text, counted in characters from 0, what it is, and the way out."""

    offset: int
    message: str
    hint: str
    rule: str = "SRC005"


def _blank(found: str) -> tuple[str, str]:
    name = _BLANKS.get(found, f"the blank U+{ord(found):04X}")
    return f"{name} in the indentation", "indent with ordinary spaces"


def _full_width(found: str) -> tuple[str, str]:
    names = {"：": "colon after a key", "，": "comma inside { }"}
    name = names.get(found, f"{unicodedata.name(found).removeprefix('FULLWIDTH ').lower()} as a mark of YAML")
    blank = " and a blank after it" if found in "：，－" else ""
    return f"a full-width {name}: {found}", f'write "{_FULL_WIDTH[found]}"{blank}'


def _no_blank(found: str) -> tuple[str, str]:
    return f'no blank after "{found}"', f'write "{found} "'


def _curved(found: str) -> tuple[str, str]:
    return f"the quotation mark {found}, which does not quote in YAML", 'quote with straight marks: "…"'


def _tab(found: str) -> tuple[str, str]:  # noqa: ARG001 - one shape for all
    return "a tab between marks of YAML", "write ordinary spaces"


_AT_LINE = tuple(
    (re.compile(pattern, re.MULTILINE), told)
    for pattern, told in (
        (rf"^[ ]*({_ODD_BLANK})", _blank),
        (rf"{_BEGIN}[\"{_QUOTES}]?{_KEY}[\"{_QUOTES}]?[ ]*(：)", _full_width),
        (r"^[ ]*(－)[ ]*(?=\S)", _full_width),
        (rf"{_BEGIN}{_KEY}(:)(?=[^\s:/])", _no_blank),
        (rf"^[ ]*(-)(?={_KEY}[ ]*[:：])", _no_blank),
    )
)
"""Slips at the begin of a line."""
_INSIDE = tuple(
    (re.compile(pattern), told)
    for pattern, told in (
        (rf"[{{,，][ ]*[\"{_QUOTES}]?{_KEY}[\"{_QUOTES}]?[ ]*(：)", _full_width),
        (rf"\{{[^{{}}\n]*?(，)[ ]*[\"{_QUOTES}]?{_KEY}[\"{_QUOTES}]?[ ]*[:：]", _full_width),
        (r"[:\-,{\[][ ]*([｛［｜])", _full_width),
        (r"\{[^{}\n]*(｝)", _full_width),
        (r"\[[^\[\]\n]*(］)", _full_width),
        (rf"[{{,][ ]*{_KEY}(:)(?=[^\s:/])", _no_blank),
        (rf":[ ]+([{_QUOTES}])", _curved),
        (rf"(?:{_BEGIN}|[{{,][ ]*)([{_QUOTES}])(?={_KEY}[{_QUOTES}])", _curved),
        (r"(\t)", _tab),
    )
)
"""Slips further on."""


def slips(text: str) -> Iterator[Slip]:
    """Yield what a file never holds on purpose: unresolved merges, each once, and byte order marks in the middle."""
    inside = False
    for match in _MERGE.finditer(text):
        opens, closes = match[1] is not None, match[2] is not None
        if opens or not inside:
            message = f"an unresolved merge: {match[0][:7]}"
            yield Slip(
                match.start(), message, "keep one of the two versions, and remove the lines <<<<<<<, =======, >>>>>>>"
            )
        inside = (inside or opens) and not closes
    for match in re.finditer("\ufeff", text):
        hint = "remove it: two files were joined, or a text was copied with it"
        yield Slip(match.start(), "a byte order mark (U+FEFF) in the middle of the file", hint, "SRC002")


def nearest(text: str, start: int, end: int) -> Slip | None:
    """Return the first slip of a text between two places, where a YAML reader lost its way."""
    begin = text.rfind("\n", 0, start) + 1
    found: list[Slip] = []
    for group, first in ((_AT_LINE, begin), (_INSIDE, start)):
        for pattern, told in group:
            match = next((match for match in pattern.finditer(text, begin, end) if match.start(1) >= first), None)
            if match:
                found.append(Slip(match.start(1), *told(match[1]), "SRC004" if told is _tab else "SRC005"))
    return min(found, default=None)


def in_key(key: str) -> Slip | None:
    """Return the slip that made a key of what was meant as several marks, by its place in the key."""
    tests = (
        (rf"({_ODD_BLANK})", _blank),
        (rf"[{_QUOTES}]?{_KEY}[{_QUOTES}]?[ ]*(：)", _full_width),
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
    match = re.match(rf"{_KEY}[ ]*(?:(：)|(:)(?=\S))", value)
    if match is None:
        return None
    return Slip(match.start(1), *_full_width("：")) if match[1] else Slip(match.start(2), *_no_blank(":"))


def before_key(value: str, key: str) -> Slip | None:
    """Return the full-width comma that made a key part of the value before it."""
    match = re.search(rf"(，)[ ]*{re.escape(key)}[ ]*[:：]", value)
    return Slip(match.start(1), *_full_width("，")) if match else None
