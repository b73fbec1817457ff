"""Plain values to entities: pydantic validates, and its errors are told in the words of this project."""

import types
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from pydantic import TypeAdapter, ValidationError

from generator.model.place import Step, Value
from generator.model.problem import Problem
from generator.source.document import Document, locate, locate_character
from generator.source.slips import before_key, in_text_for_keys
from generator.words.errors import did_you_mean

_ADAPTERS: dict[type, TypeAdapter[Any]] = {}


def adapter(kind: type) -> TypeAdapter[Any]:
    """Return pydantic's validator for a file kind, made once."""
    return _ADAPTERS.setdefault(kind, TypeAdapter(kind)) if kind not in _ADAPTERS else _ADAPTERS[kind]


def explain(document: Document, kind: type, error: ValidationError) -> Iterator[Problem]:
    """Turn pydantic's errors into problems in the words of this project, each with its place."""
    for detail in error.errors(include_url=False):
        loc: tuple[Step, ...] = detail["loc"]
        name = next((step for step in reversed(loc) if isinstance(step, str)), "")
        match detail["type"]:
            case "missing" | "missing_keyword_only_argument" | "missing_argument":
                yield _missing(document, loc, name, detail["input"])
            case "unexpected_keyword_argument" | "extra_forbidden":
                known = [entry.name for entry in fields(_type_at(kind, loc[:-1]))]
                hint = did_you_mean(name, known) or f"known are {', '.join(known)}"
                if " " in name or detail["input"] == "":
                    hint = "put double quotes round a text with a comma inside { }"
                place = locate(document, loc, key=True)
                yield Problem(place, "SRC010", f'the key "{name}" is unknown', hint)
            case _ if detail["input"] == "":
                pass  # told as a missing value
            case "literal_error":
                allowed = [str(value) for value in get_args(_type_at(kind, loc))]
                hint = did_you_mean(str(detail["input"]), allowed) or f"known are {', '.join(allowed)}"
                yield Problem(locate(document, loc), "SRC012", f'"{detail["input"]}" is not a value of "{name}"', hint)
            case _ if isinstance(detail["input"], str) and (slip := in_text_for_keys(detail["input"])):
                yield Problem(locate(document, loc), slip.rule, slip.message, slip.hint)
            case _:
                wanted = _wanted(_type_at(kind, loc))
                found = _found(detail["input"])
                yield Problem(locate(document, loc), "SRC013", f'"{name}" is {found}', f"it takes {wanted}")


def _missing(document: Document, loc: tuple[Step, ...], name: str, found: Value) -> Problem:
    """Return the problem of a key that is not there, or of the mark that hid it in the value before it."""
    for key, value in found.items() if isinstance(found, dict) else ():
        slip = before_key(value, name) if isinstance(value, str) else None
        if slip:
            place = locate_character(document, (*loc[:-1], key), slip.offset)
            return Problem(place, slip.rule, slip.message, slip.hint)
    return Problem(locate(document, loc), "SRC011", f'the key "{name}" is missing', f'add "{name}:"')


def _origin(kind: Value) -> Value:
    return get_origin(kind)


def _strip_optional(kind: Value) -> Value:
    if _origin(kind) in (Union, types.UnionType):
        return next(part for part in get_args(kind) if part is not type(None))
    return kind


def _type_at(kind: Value, loc: tuple[Step, ...]) -> Value:
    """Return the declared type at a path of keys and positions, starting from an entity type."""
    for step in loc:
        kind = _strip_optional(kind)
        if is_dataclass(kind):
            kind = get_type_hints(kind).get(str(step), str)
        elif _origin(kind) is dict:
            kind = get_args(kind)[1]
        elif _origin(kind) is tuple:
            kind = get_args(kind)[0]
    return _strip_optional(kind)


def _wanted(kind: Value) -> str:
    if is_dataclass(kind):
        return f"the keys {', '.join(entry.name for entry in fields(kind))}"
    if _origin(kind) is tuple:
        return 'a list, each entry after "- "'
    if _origin(kind) is Literal:
        return f"one of {', '.join(map(str, get_args(kind)))}"
    plain = {dict: "keys with texts", bool: "true or false", int: "a whole number"}
    return plain.get(_origin(kind) or kind, "a text")


def _found(value: Value) -> str:
    if isinstance(value, dict):
        return "a mapping of keys"
    if isinstance(value, list):
        return "a list"
    return f'the text "{value}"'
