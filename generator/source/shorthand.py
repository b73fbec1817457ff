"""Short ways of writing made long before values are validated: a plain text where a text in two languages may stand."""

import re
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from functools import cache, partial
from typing import TypeAlias, get_args, get_type_hints

from generator.model import OTHER, Authority, GivenReference, Language, Lead, Retired, Text, Withdrawal
from generator.model.place import Step, Value
from generator.model.problem import Problem
from generator.model.text import holding
from generator.source.document import Document, locate, locate_character
from generator.source.slips import before_key, in_text_for_keys
from generator.source.validation import origin
from generator.source.written import (
    WrittenAmended,
    WrittenBlock,
    WrittenClause,
    WrittenItem,
    WrittenNote,
    WrittenPiece,
    WrittenPoint,
    WrittenProvision,
)
from generator.source.written_blocks import WrittenFootnote, WrittenKey, WrittenPart, WrittenSymbol, WrittenTable
from generator.source.written_guidance import WrittenNeighbour, WrittenNonconformity
from generator.source.written_terms import WrittenDesignation, WrittenTerm
from generator.standard.authority import prevailing
from generator.words.errors import problem

_WORDS = (Text, WrittenBlock, WrittenItem, WrittenNote, WrittenPart, WrittenPiece, WrittenPoint, WrittenTable)
"""What may be written as a plain text in the language that prevails."""
_MARKED: dict[type, str] = {WrittenKey: "mark", WrittenSymbol: "symbol", WrittenFootnote: "mark"}
"""What may be written as a plain text of a mark and words."""
_NAMED: dict[type, str] = {WrittenDesignation: "printed", GivenReference: "to", Lead: "to", Withdrawal: "date"}
"""What may be written as the value of one key."""
_ALWAYS = (Text, WrittenPart, WrittenPiece, WrittenPoint, WrittenFootnote, WrittenNonconformity, WrittenNeighbour)
_WORDED = (WrittenBlock, WrittenItem, WrittenKey, WrittenNote, WrittenSymbol, WrittenTable)
"""What is words in two languages: always, or where it says any."""
SHORT_FORMS = frozenset(kind.__name__ for kind in (*_WORDS, *_MARKED, *_NAMED))
"""Names of the entities that may be written as a plain text."""
ALONE: dict[type, frozenset[str]] = {
    WrittenBlock: frozenset({"note", "example", "warning", "footnote", "amended"}),
    WrittenClause: frozenset({"amended"}),
    WrittenItem: frozenset({"amended"}),
    WrittenNote: frozenset({"amended"}),
    WrittenPiece: frozenset({"amended"}),
    WrittenProvision: frozenset({"amended"}),
    WrittenTerm: frozenset({"designations", "examples", "notes", "amended"}),
}
"""Keys that hold one or a list, by what they are keys of."""
_NESTED = (WrittenItem, WrittenPoint)
"""What holds others of its kind."""
HELD = ("attributes", "places")
"""The keys of values by attribute or by frame, each one or a list."""
YES = "yes"
"""What is written for a withdrawal of which nothing else is known."""
DASH = re.compile(r"\s*(?:——|—|：|: )\s*")
BLANK = re.compile(r"\s+")
_MARKED_BY: dict[type, re.Pattern[str]] = {WrittenKey: DASH, WrittenSymbol: DASH, WrittenFootnote: BLANK}
"""What stands between the mark and the words."""

_Long: TypeAlias = Callable[[Value, Language], Value]


def spelt_out(value: Value, kind: Value, language: Language) -> Value:
    """Return a value of a kind of file with every short form made long."""
    made = _long(kind)
    return made(value, language) if made else value


@cache
def _long(kind: Value) -> _Long | None:
    """Return what spells out the values of a type; none where it holds nothing that may be short."""
    if origin(kind) is tuple:
        within = _long(get_args(kind)[0])
        return (lambda value, language: _list(value, language, within)) if within else None
    if origin(kind) is dict:
        below = _long(get_args(kind)[1])
        return (lambda value, language: _mapping(value, language, below)) if below else None
    parts = [part for part in get_args(kind) if part is not type(None)]
    if parts:
        return _long(parts[0])
    if kind is Retired or kind in _NESTED:
        return _retired if kind is Retired else partial(_nested, kind=kind)
    if not is_dataclass(kind):
        return None
    keys = {name: made for name, type_ in get_type_hints(kind).items() if (made := _long(type_))}
    short = kind in (*_WORDS, *_MARKED, *_NAMED) or any(key in get_type_hints(kind) for key in HELD)
    return (lambda value, language: _entity(value, language, kind, keys)) if keys or short else None


def _nested(value: Value, language: Language, kind: type) -> Value:
    """Spell out an item of a list, and the items below it."""
    within = partial(_nested, kind=kind)
    keys: dict[str, _Long] = {"list": lambda below, spoken: _list(below, spoken, within)}
    beside = {"cut": tuple[WrittenPiece, ...], "amended": tuple[WrittenAmended, ...]} if kind is WrittenItem else {}
    keys |= {key: made for key, type_ in beside.items() if (made := _long(type_))}
    return _entity(value, language, kind, keys)


def _retired(value: Value, _: Language) -> Value:
    """Return what became of an id, which may be written as the id in its place, a list of them, or nothing."""
    if isinstance(value, dict):
        return {key: [child] if key == "to" and isinstance(child, str) else child for key, child in value.items()}
    if isinstance(value, (str, list)):
        return {"to": ([value] if value else []) if isinstance(value, str) else value}
    return value


def _mapping(value: Value, language: Language, below: _Long) -> Value:
    return {key: below(child, language) for key, child in value.items()} if isinstance(value, dict) else value


def _list(value: Value, language: Language, within: _Long) -> Value:
    return [within(each, language) for each in value] if isinstance(value, list) else value


def _entity(value: Value, language: Language, kind: Value, keys: dict[str, _Long]) -> Value:
    if not isinstance(value, dict):
        return _of_text(value, language, kind) if isinstance(value, str) and value else value
    if kind is Text:
        return value
    made = dict(value)
    for key in ALONE.get(kind, ()):
        if key in made and not isinstance(made[key], list):
            made[key] = [made[key]]
    for name in HELD:
        if isinstance(written := made.get(name), dict):
            made[name] = {key: [held] if isinstance(held, str) else held for key, held in written.items()}
    for key, long in keys.items():
        if key in made:
            made[key] = long(made[key], language)
    return made


def _of_text(value: str, language: Language, kind: Value) -> Value:
    """Return the keys of an entity that is written as a plain text."""
    if kind in _WORDS and not _meant_for_keys(value, kind):
        return {language: value}
    if kind in _MARKED:
        mark, *words = _MARKED_BY[kind].split(value, maxsplit=1)
        return {_MARKED[kind]: mark, **({language: words[0]} if words else {})}
    if kind in _NAMED and not _meant_for_keys(value, kind):
        return {} if kind is Withdrawal and value == YES else {_NAMED[kind]: value}
    return value


def _meant_for_keys(text: str, kind: Value) -> bool:
    """Tell whether a plain text was meant as keys with values, but for a slip in a colon or a blank."""
    key = re.match(r"[a-z]+", text)
    return bool(key and in_text_for_keys(text) and key[0] in _names(kind))


def untold(document: Document, made: Value, authority: Authority, base: tuple[Step, ...] = ()) -> Iterator[Problem]:
    """Yield a problem for each text of the entities at a path that has no words in the language that prevails."""
    found: list[tuple[tuple[Step, ...], Value]] = []
    _gather(made, base, found)
    for path, text in found:
        missing: Language = "zh" if not text.zh else "en"
        words = getattr(text, OTHER[missing])
        slip = before_key(words, missing) if words and not getattr(text, missing) else None
        if slip:
            place = locate_character(document, (*path, OTHER[missing]), slip.offset)
            yield problem(place, slip.rule, slip.key, **slip.values)
        elif not words or (not getattr(text, missing) and authority == missing):
            key = missing if words else prevailing(authority)
            yield problem(locate(document, path), "SRC011", "key-missing", key=key)


def _gather(value: Value, path: tuple[Step, ...], found: list[tuple[tuple[Step, ...], Value]]) -> None:
    """Add every text that an entity holds, with its path, but for most: those that have words in both languages."""
    if isinstance(value, tuple):
        for number, child in enumerate(value):
            if is_dataclass(child):
                _gather(child, (*path, number), found)
        return
    kind = value.__class__
    if kind in _ALWAYS or (kind in _WORDED and (value.zh or value.en)):
        found.append((path, value))
    for name in holding(kind):
        child = getattr(value, name)
        if child and not (child.__class__ is Text and child.zh and child.en):
            _gather(child, (*path, name), found)


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()
