"""Texts in two languages, and how sure we are of what others wrote."""

from dataclasses import dataclass
from typing import Any, Literal, TypeVar, cast, dataclass_transform

Language = Literal["zh", "en"]
LANGUAGES: tuple[Language, ...] = ("zh", "en")
LANGUAGE_TAGS: dict[Language, str] = {"zh": "zh-Hans", "en": "en"}
"""Language tags (BCP 47)."""
Confidence = Literal["sourced", "recalled", "conflict", "derived"]
T = TypeVar("T")


@dataclass_transform(frozen_default=True, kw_only_default=True)
def entity(cls: type[T]) -> type[T]:
    """Make a frozen, slotted, keyword-only dataclass that pydantic validates without unknown keys."""
    made: Any = dataclass(frozen=True, slots=True, kw_only=True)(cls)
    made.__pydantic_config__ = {"extra": "forbid", "use_attribute_docstrings": True}
    return cast("type[T]", made)


@entity
class Text:
    """One text in both languages. The Chinese is authoritative, the English its translation."""

    zh: str
    """Chinese, with full-width punctuation."""
    en: str
    """English, with ASCII or Latin punctuation."""
