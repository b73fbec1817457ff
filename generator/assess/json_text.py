"""Bytes to a JSON value, or where they stop being JSON. `overrides/src/assess/json_text.js` does the same."""

import json
import math
import re
from typing import Any

from generator.assess.messages import Told, shown
from generator.model.place import Value

LARGEST = 50_000_000
"""Bytes; an assessment of 1,000 items with a page of text each stays far below."""
DEEPEST = 100
"""Levels of a value; an assessment has five."""
_EXACT_DIGITS = 15
_BRACKETS = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{}]', re.DOTALL)
_TOKEN = re.compile(
    r"""[ \t\n\r]*(?:
    (?P<text>"(?:[^"\\\x00-\x1f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*") |
    (?P<value>-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null) |
    (?P<mark>[][{}:,])
    )""",
    re.VERBOSE,
)


class RefusedError(Exception):
    """A file that cannot be read; `told` says why."""

    def __init__(self, key: str, *values: str | tuple[str, ...]) -> None:
        """Take the message and what is filled in."""
        super().__init__(key, *values)
        self.told = Told(key, *values)


def json_value(raw: bytes) -> Value:
    """Return the value of a JSON file; RefusedError when it is none, or an object has a key twice."""
    if len(raw) > LARGEST:
        raise RefusedError("too-large", str(LARGEST // 1_000_000))
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise RefusedError("not-utf-8") from error
    if not re.match(r"[ \t\n\r]*[\[{]", text):
        raise RefusedError("not-assessment")
    if _depth(text) > DEEPEST:
        raise RefusedError("too-deep")
    try:
        return json.loads(
            text, object_pairs_hook=_once, parse_int=_whole, parse_float=_number, parse_constant=_no_constant
        )
    except ValueError as error:
        line, column = _place(text)
        raise RefusedError("not-json", str(line), str(column)) from error


def _depth(text: str) -> int:
    depth = deepest = 0
    for found in _BRACKETS.finditer(text):
        mark = found[0]
        if mark in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif mark in "]}":
            depth -= 1
    return deepest


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for position, key in enumerate(keys) if key in keys[:position])
        raise RefusedError("key-twice", shown(twice))
    return made


def _whole(digits: str) -> int | float:
    return int(digits) if len(digits) <= _EXACT_DIGITS else _number(digits)


def _number(digits: str) -> int | float:
    """Return a number as JSON means it: 5.0 is 5."""
    number = float(digits)
    return int(number) if math.isfinite(number) and number.is_integer() else number


def _no_constant(name: str) -> None:
    raise ValueError(name)


def _place(text: str) -> tuple[int, int]:
    """Return line and column, from 1, of the first character that JSON does not have there."""
    at = _first_fault(text)
    before = text[:at]
    return before.count("\n") + 1, at - (before.rfind("\n") + 1) + 1


def _first_fault(text: str) -> int:
    """Read the tokens one after the other; `wanted` says what may come next."""
    stack: list[str] = []
    wanted = "value"
    at = 0
    while not (wanted == "end" and not text[at:].strip(" \t\n\r")):
        found = _TOKEN.match(text, at)
        kind = (found["text"] and "text") or (found["value"] and "value") or found["mark"] if found else ""
        following = _MAY_FOLLOW[wanted].get(kind or "")
        if not found or not following:
            return at + len(text[at:]) - len(text[at:].lstrip(" \t\n\r"))
        if kind in ("{", "["):
            stack.append("comma or }" if kind == "{" else "comma or ]")
        elif following == "close":
            stack.pop()
        wanted = following if following not in ("done", "close") else stack[-1] if stack else "end"
        at = found.end()
    return at


_VALUE = {"text": "done", "value": "done", "{": "key or }", "[": "value or ]"}
_MAY_FOLLOW: dict[str, dict[str, str]] = {
    "value": _VALUE,
    "value or ]": {**_VALUE, "]": "close"},
    "key": {"text": "colon"},
    "key or }": {"text": "colon", "}": "close"},
    "colon": {":": "value"},
    "comma or }": {",": "key", "}": "close"},
    "comma or ]": {",": "value", "]": "close"},
    "end": {},
}
"""By what is wanted: what may stand there, and what is wanted after it."""
