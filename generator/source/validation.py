"""Plain values to entities: pydantic validates, and its errors are told in the words of this project."""

import types
from collections.abc import Collection, Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from pydantic import TypeAdapter, ValidationError

from generator.model.errors import Said
from generator.model.place import Step, Value
from generator.model.problem import Problem
from generator.model.text import Text
from generator.source.document import Document, locate, locate_character
from generator.source.slips import before_key, in_text_for_keys
from generator.words import said
from generator.words.errors import did_you_mean, problem


@cache
def adapter(kind: Value) -> TypeAdapter[Any]:
    """Return pydantic's validator for a file kind, made once."""
    return TypeAdapter(kind)


def explain(document: Document, kind: Value, error: ValidationError, base: tuple[Step, ...] = ()) -> Iterator[Problem]:
    """Turn pydantic's errors into problems in the words of this project, each with its place.

    `base` is the path in the file of the value that was validated.
    """
    for detail in error.errors(include_url=False):
        loc: tuple[Step, ...] = detail["loc"]
        at = base + loc
        name = next((step for step in reversed((*base, *loc)) if isinstance(step, str)), "")
        match detail["type"]:
            case "missing" | "missing_keyword_only_argument" | "missing_argument":
                yield _missing(document, at, name, detail["input"])
            case "unexpected_keyword_argument" | "extra_forbidden":
                known = [entry.name for entry in fields(_type_at(kind, loc[:-1]))]
                near = did_you_mean(name, known)
                if detail["input"] == "":
                    near = said("named.comma-in-braces")
                elif " " in name or not name.isascii():
                    near = said("named.known-or-quoted", known=", ".join(known))
                place = locate(document, at, key=True)
                yield problem(place, "SRC010", "key-unknown", near, key=name, known=", ".join(known))
            case _ if detail["input"] == "":
                pass  # told as a missing value
            case "literal_error":
                allowed = [str(value) for value in get_args(_type_at(kind, loc))]
                value = str(detail["input"])
                values = {"value": value, "key": name, "known": ", ".join(allowed)}
                yield problem(locate(document, at), "SRC012", "not-a-value", did_you_mean(value, allowed), **values)
            case _ if isinstance(detail["input"], str) and (slip := in_text_for_keys(detail["input"])):
                yield problem(locate(document, at), slip.rule, slip.key, **slip.values)
            case _:
                wanted = _wanted(_type_at(kind, loc))
                found = _found(detail["input"])
                named = said("named.quoted", name=name) if name else said("named.file-itself")
                yield problem(locate(document, at), "SRC013", "wrong-kind", key=named, found=found, wanted=wanted)


def each_once(problems: Collection[Problem]) -> Iterator[Problem]:
    """Yield problems without those of a missing value of what is no key at all: a text that a comma broke off."""
    no_keys = {found.where for found in problems if found.rule == "SRC010"}
    return (found for found in problems if found.rule != "SRC008" or found.where not in no_keys)


def _missing(document: Document, loc: tuple[Step, ...], name: str, found: Value) -> Problem:
    """Return the problem of a key that is not there, or of the mark that hid it in the value before it."""
    for key, value in found.items() if isinstance(found, dict) else ():
        slip = before_key(value, name) if isinstance(value, str) else None
        if slip:
            place = locate_character(document, (*loc[:-1], key), slip.offset)
            return problem(place, slip.rule, slip.key, **slip.values)
    return problem(locate(document, loc), "SRC011", "key-missing", key=name)


def origin(kind: Value) -> Value:
    """Return what a generic type is made of: `tuple` of `tuple[Text, ...]`; none of a plain type."""
    return get_origin(kind)


def _strip_optional(kind: Value) -> Value:
    if origin(kind) in (Union, types.UnionType):
        return next(part for part in get_args(kind) if part is not type(None))
    return kind


def _type_at(kind: Value, loc: tuple[Step, ...]) -> Value:
    """Return the declared type at a path of keys and positions, starting from an entity type."""
    for step in loc:
        kind = _strip_optional(kind)
        if is_dataclass(kind):
            kind = get_type_hints(kind).get(str(step), str)
        elif origin(kind) is dict:
            kind = get_args(kind)[1]
        elif origin(kind) is tuple:
            kind = get_args(kind)[0]
    return _strip_optional(kind)


def _wanted(kind: Value) -> Said:
    if kind is Text:
        return said("named.text-or-keys")
    if is_dataclass(kind):
        return said("named.keys", names=", ".join(entry.name for entry in fields(kind)))
    if origin(kind) is tuple:
        return said("named.list")
    if origin(kind) is Literal:
        return said("named.one-of", names=", ".join(map(str, get_args(kind))))
    plain = {dict: "texts", bool: "true-false", int: "whole-number"}
    return said(f"named.{plain.get(origin(kind) or kind, 'a-text')}")


def _found(value: Value) -> Said:
    if isinstance(value, dict):
        return said("named.a-mapping")
    if isinstance(value, list):
        return said("named.a-list")
    return said("named.the-text", value=value)
