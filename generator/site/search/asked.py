"""How people ask, for the browser: what asks for a kind of answer, and what says nothing."""

from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from generator.model import Language

ANSWERS = {"item": ("item",), "term": ("term", "supplement"), "document": ("document", "listed")}
"""The kinds of records and passages that answer who asks for a kind of answer; `asked.js` tells it of an entry."""


@cache
def _read() -> dict[str, Any]:
    text = (files("generator.site.search") / "asked.yaml").read_text(encoding="utf-8")
    read: dict[str, Any] = yaml.load(text, Loader=yaml.CBaseLoader)  # noqa: S506 - it makes strings alone
    return read


def asks(languages: tuple[Language, ...]) -> dict[str, list[str]]:
    """Return the words that ask for each kind of answer: `item`, `term`, `document`."""
    return {
        kind: [word for language in languages for word in words[language]] for kind, words in _read()["asks"].items()
    }


def page_names(kind: str, language: Language) -> list[str]:
    """Return how else people call a kind of page of a site, in one language."""
    names: dict[str, list[str]] = _read()["pages"].get(kind, {})
    return names.get(language, [])


def idle(languages: tuple[Language, ...]) -> list[str]:
    """Return the words that say nothing of what is asked for."""
    return [word for language in languages for word in _read()["idle"][language]]


def particles() -> str:
    """Return the Chinese characters that are never part of another word."""
    letters: str = _read()["particles"]
    return letters
