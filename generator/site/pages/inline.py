"""Words in HTML: escaped, and marked with their language."""

import re

from generator.model import LANGUAGE_TAGS, OTHER, Language, Text

_SPECIAL = re.compile(r"[&<>\"'\\`*_\[\]{}#~|]")


def escape(text: str) -> str:
    """Return a text that is itself both in HTML and in Markdown."""
    return _SPECIAL.sub(lambda match: f"&#{ord(match.group())};", text)


def spoken(text: Text, language: Language) -> str:
    """Return one language of a text, escaped and marked with its language."""
    there = language if getattr(text, language) else OTHER[language]
    return f'<span lang="{LANGUAGE_TAGS[there]}">{escape(text.in_(language))}</span>'
