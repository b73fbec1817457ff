"""Values without the languages that a site does not have.

A text that is written in none of its languages stays as it is: the authoritative words stand in its place.
"""

from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from generator.model import LANGUAGES, OTHER, Language, Text
from generator.model.place import Value

T = TypeVar("T")


def spoken_in(value: T, languages: tuple[Language, ...]) -> T:
    """Return an entity, or entities, whose texts have the words of some languages alone."""
    made: T = value if len(languages) == len(LANGUAGES) else _spoken(value, languages[0])
    return made


def _spoken(value: Value, language: Language) -> Value:
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        return tuple(_spoken(child, language) for child in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    if _is_text(value):
        kept = getattr(value, language)
        other = OTHER[language]
        empty: Value = "" if isinstance(value, Text) else () if isinstance(kept, tuple) else None
        return replace(value, **{other: empty}) if kept else value
    changed = {}
    for field in fields(value):
        child = getattr(value, field.name)
        new = _spoken(child, language)
        if new is not child:
            changed[field.name] = new
    return replace(value, **changed) if changed else value


def _is_text(value: Value) -> bool:
    return hasattr(value, "zh") and hasattr(value, "en")


def plain_in(value: Any, languages: tuple[Language, ...]) -> Any:  # noqa: ANN401 - plain values of any shape
    """Return plain values whose texts have the words of some languages alone; keys stay, with nothing to say."""
    if len(languages) == len(LANGUAGES):
        return value
    if isinstance(value, list | tuple):
        return [plain_in(child, languages) for child in value]
    if not isinstance(value, dict):
        return value
    if value.keys() >= {"zh", "en"}:
        other = OTHER[languages[0]]
        return {key: "" if key == other else plain_in(child, languages) for key, child in value.items()}
    return {key: plain_in(child, languages) for key, child in value.items()}
