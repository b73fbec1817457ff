"""The words of pages that say what something is, in either language."""

import re
from collections.abc import Mapping
from typing import cast, get_args

from generator.model import (
    LANGUAGES,
    DesignationStatus,
    EvidenceMethod,
    Language,
    Ours,
    ProvisionKind,
    ReadKind,
    Text,
)
from generator.words import say

_NUMBER = r"(?P<number>(?:[A-Z]\.)?\d+)"


def _named(section: str, keys: tuple[str, ...]) -> Mapping[str, str]:
    """Return keys of words by what they say in each language."""
    return {say(f"{section}.{key}", language): key for key in keys for language in LANGUAGES}


KINDS = cast("Mapping[str, ReadKind]", _named("kinds", (*get_args(ProvisionKind), "entry")))
LISTED = frozenset(say("pages.listed_document", language) for language in LANGUAGES)
STATUSES = cast("Mapping[str, DesignationStatus]", _named("acceptability", get_args(DesignationStatus)))
METHODS = cast("Mapping[str, EvidenceMethod]", _named("methods", get_args(EvidenceMethod)))
_ADDED: tuple[tuple[str, Ours], ...] = (("shared.added", "all"), ("pages.added_zh", "zh"), ("pages.added_en", "en"))
OURS: Mapping[str, Ours] = {say(key, language): ours for key, ours in _ADDED for language in LANGUAGES}
NOT_GIVEN = frozenset(say("shared.not_given", language) for language in LANGUAGES)
LETTERS = frozenset(say(f"shared.{key}", language) for key in ("letters", "letters_some") for language in LANGUAGES)
BELOW = frozenset(f"{say('pages.subclauses', one)}{say('shared.colon', one)}".strip() for one in LANGUAGES)
EVIDENCE = frozenset(say("pages.typical_evidence", language) for language in LANGUAGES)


def number_before(name: str) -> str:
    """Return the number in the name of a note."""
    found = re.search(r"\d+", name)
    return found[0] if found else ""


def caption(key: str, words: Text) -> tuple[str, Text]:
    """Return the number of a table or a figure and its title; no number where the words begin with none of ours."""
    titles: dict[Language, str] = {}
    number = ""
    for language in LANGUAGES:
        text: str = getattr(words, language)
        pattern = re.escape(say(key, language, number="\0")).replace("\0", _NUMBER)
        found = re.match(rf"{pattern}(?:\s+|$)", text)
        number = number or (found["number"] if found else "")
        titles[language] = text[found.end() :] if found else text
    return number, Text(zh=titles["zh"], en=titles["en"])
