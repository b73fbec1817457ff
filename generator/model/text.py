"""Texts in two languages, and how sure we are of what others wrote."""

import re
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Any, ForwardRef, Literal, TypeVar, cast, dataclass_transform, get_args, get_origin

Language = Literal["zh", "en"]
LANGUAGES: tuple[Language, ...] = ("zh", "en")
OTHER: dict[Language, Language] = {"zh": "en", "en": "zh"}
"""The other language of two."""
LANGUAGE_TAGS: dict[Language, str] = {"zh": "zh-Hans", "en": "en"}
"""Language tags (BCP 47)."""
HAN = "\u3007\u3400-\u9fff\U00020000-\U0003ffff"
"""Chinese characters, as they stand in a class of a regular expression."""
_HAN = re.compile(f"[{HAN}]")
UNSEEN = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
"""What Unicode calls ignorable by default: marks of direction, selectors of variants, fillers, tags; likewise."""
Authority = Literal["zh", "en", "both"]
"""Which language of a standard prevails."""
Confidence = Literal["sourced", "recalled", "conflict", "derived"]
T = TypeVar("T")


def language_of(word: str) -> Language:
    """Return the language of a word that is written down without one."""
    return "en" if word.isascii() or not _HAN.search(word) else "zh"


PYDANTIC: dict[str, Any] = {"extra": "forbid"}
"""What pydantic keeps to for every entity."""


@dataclass_transform(frozen_default=True, kw_only_default=True)
def entity(cls: type[T]) -> type[T]:
    """Make a frozen, slotted, keyword-only dataclass that pydantic validates without unknown keys."""
    made: Any = dataclass(frozen=True, slots=True, kw_only=True)(cls)
    made.__pydantic_config__ = PYDANTIC
    return cast("type[T]", made)


@cache
def holding(kind: type) -> tuple[str, ...]:
    """Return the keys of an entity whose values can hold entities; none of what is no entity."""
    return tuple(field.name for field in fields(kind) if _holds(field.type)) if is_dataclass(kind) else ()


def _holds(kind: object) -> bool:
    """Tell whether a type is an entity or made of one; one that is known by its name alone may be."""
    if isinstance(kind, (str, ForwardRef)) or is_dataclass(kind):
        return True
    return get_origin(kind) is not Literal and any(map(_holds, get_args(kind)))


@entity
class Text:
    """One text in both languages. One of them may be missing: then the text is not translated."""

    zh: str = ""
    """Chinese, with full-width punctuation; empty where it is not translated."""
    en: str = ""
    """English, with ASCII or Latin punctuation; empty where it is not translated."""

    def in_(self, language: Language) -> str:
        """Return the words in a language, or in the other one where they are not translated."""
        words: str = getattr(self, language)
        return words or self.zh or self.en
