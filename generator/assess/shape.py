"""Whether a JSON value has the shape of an assessment.

`overrides/src/assess/shape.js` reads the same shape the same way.
"""

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from generator.assess.hands import shape
from generator.assess.messages import Told, shown
from generator.model.place import Value

MOST_FAULTS = 50
"""Faults told of one file; its maker's mistake is mostly one, made many times."""
_EXACT = 10**15
"""Whole numbers up to here are the same in every program that reads JSON."""


def shape_faults(value: Value, wanted: dict[str, Any]) -> list[Told]:
    """Return what is wrong with the shape of a value, nothing when it is as wanted."""
    found: list[Told] = []
    for told in _faults(wanted, value, ""):
        if len(found) == MOST_FAULTS:
            return [*found, Told("more-faults")]
        found.append(told)
    return found


def _faults(wanted: dict[str, Any], value: Value, path: str) -> Iterator[Told]:
    if "anyOf" in wanted:
        if value is None:
            return
        wanted = wanted["anyOf"][0]
    if "$ref" in wanted:
        wanted = shape()["$defs"][wanted["$ref"].rpartition("/")[2]]
    if not _fits(wanted, value):
        yield Told("wrong-value", shown(path), _found(value, wanted), _wants(wanted))
    elif wanted["type"] == "array":
        for position, entry in enumerate(value):
            yield from _faults(wanted["items"], entry, _below(path, str(position)))
    elif wanted["type"] == "object":
        yield from (_object_faults if "properties" in wanted else _map_faults)(wanted, value, path)


def _map_faults(wanted: dict[str, Any], value: dict[str, Any], path: str) -> Iterator[Told]:
    ((pattern, inner),) = wanted["patternProperties"].items()
    for key, entry in value.items():
        if len(key) > wanted["propertyNames"]["maxLength"] or not _pattern(pattern).fullmatch(key):
            yield Told("unknown-key", shown(_below(path, key)))
        else:
            yield from _faults(inner, entry, _below(path, key))


def _object_faults(wanted: dict[str, Any], value: dict[str, Any], path: str) -> Iterator[Told]:
    for key in value:
        if key not in wanted["properties"]:
            yield Told("unknown-key", shown(_below(path, key)))
    for key, inner in wanted["properties"].items():
        if key in value:
            yield from _faults(inner, value[key], _below(path, key))
        elif key in wanted.get("required", ()):
            yield Told("missing-key", _below(path, key))


def _fits(wanted: dict[str, Any], value: Value) -> bool:
    match wanted["type"]:
        case "string":
            allowed = [wanted["const"]] if "const" in wanted else wanted.get("enum")
            return (
                isinstance(value, str)
                and not half_characters(value)
                and len(value) <= wanted.get("maxLength", len(value))
                and ("pattern" not in wanted or _pattern(wanted["pattern"]).fullmatch(value) is not None)
                and (allowed is None or value in allowed)
            )
        case "integer":
            low, high = _range(wanted)
            return isinstance(value, int) and not isinstance(value, bool) and low <= value <= high
        case "array":
            return isinstance(value, list) and len(value) <= wanted["maxItems"]
        case _:
            return isinstance(value, dict) and len(value) <= wanted.get("maxProperties", len(value))


def _wants(wanted: dict[str, Any]) -> tuple[str, ...]:
    """Return what a key takes: a key of the words `wants` and what is filled in."""
    kind = wanted["type"]
    if "enum" in wanted or "const" in wanted:
        return "wants.one-of", ", ".join(map(str, wanted.get("enum", [wanted.get("const")])))
    if kind == "integer":
        return "wants.number", *map(str, _range(wanted))
    if kind == "array":
        return "wants.list", str(wanted["maxItems"])
    if kind == "object":
        return ("wants.map", str(wanted["maxProperties"])) if "maxProperties" in wanted else ("wants.object",)
    return f"wants.{wanted.get('wants', 'words')}", str(wanted.get("maxLength", ""))


def _found(value: Value, wanted: dict[str, Any]) -> tuple[str, ...]:
    """Return what stands there: a key of the words `found` and what is filled in, or the value itself."""
    if value is None:
        return ("found.nothing",)
    if isinstance(value, bool):
        return "", json.dumps(value)
    if isinstance(value, int | float):
        return ("", str(value)) if isinstance(value, int) and abs(value) < _EXACT else ("found.number",)
    if isinstance(value, str):
        if half_characters(value):
            return ("found.half",)
        longest = wanted.get("maxLength", len(value))
        return (
            ("found.long", str(len(value)))
            if len(value) > longest
            else ("", json.dumps(shown(value), ensure_ascii=False))
        )
    return ("found.list",) if isinstance(value, list) else ("found.object",)


def _range(wanted: dict[str, Any]) -> tuple[int, int]:
    return (wanted["const"], wanted["const"]) if "const" in wanted else (wanted["minimum"], wanted["maximum"])


def _below(path: str, step: str) -> str:
    return f"{path}.{step}" if path else step


def half_characters(text: str) -> bool:
    """Tell whether a text holds half a character: a surrogate without its other half."""
    return any("\ud800" <= character <= "\udfff" for character in text)


@cache
def _pattern(expression: str) -> re.Pattern[str]:
    return re.compile(expression)
