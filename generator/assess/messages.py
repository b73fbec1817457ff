"""What is told about a file that is read back, as a value: the key of its words and what is filled in."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from generator.assess.fields import BLANK
from generator.model.errors import NOTHING, Said
from generator.model.problem import Location, Problem, Severity, in_order
from generator.words import entries

RULES: dict[str, tuple[str, Severity]] = {
    "too-large": ("ASM001", "error"),
    "not-utf-8": ("ASM001", "error"),
    "too-deep": ("ASM001", "error"),
    "not-json": ("ASM001", "error"),
    "key-twice": ("ASM001", "error"),
    "other-file": ("ASM001", "error"),
    "not-workbook": ("ASM001", "error"),
    "damaged-zip": ("ASM001", "error"),
    "too-many-cells": ("ASM001", "error"),
    "not-assessment": ("ASM002", "error"),
    "no-about-sheet": ("ASM002", "error"),
    "newer": ("ASM003", "error"),
    "version": ("ASM003", "error"),
    "unknown-key": ("ASM004", "error"),
    "missing-key": ("ASM004", "error"),
    "wrong-value": ("ASM004", "error"),
    "more-faults": ("ASM004", "error"),
    "cell-too-long": ("ASM004", "warning"),
    "no-day": ("ASM004", "warning"),
    "day-only": ("ASM004", "warning"),
    "other-standard": ("ASM005", "error"),
    "other-edition": ("ASM005", "error"),
    "former-edition": ("ASM005", "warning"),
    "row-of-edition": ("ASM005", "warning"),
    "finding": ("ASM006", "error"),
    "grade": ("ASM006", "warning"),
    "cell-finding": ("ASM018", "warning"),
    "cell-grade": ("ASM018", "warning"),
    "spelled": ("ASM016", "warning"),
    "no-item": ("ASM007", "warning"),
    "item-replaced": ("ASM007", "warning"),
    "no-clause": ("ASM007", "warning"),
    "clause-replaced": ("ASM007", "warning"),
    "stale": ("ASM008", "warning"),
    "revised": ("ASM009", "warning"),
    "outside": ("ASM010", "warning"),
    "no-scoring": ("ASM012", "error"),
    "no-dimension": ("ASM012", "error"),
    "step": ("ASM012", "error"),
    "cell-score": ("ASM012", "warning"),
    "no-field": ("ASM013", "warning"),
    "no-column": ("ASM013", "warning"),
    "row-sorted": ("ASM013", "warning"),
    "no-rows": ("ASM013", "error"),
    "other-hand": ("ASM013", "warning"),
    "unnamed": ("ASM013", "warning"),
    "rows-gone": ("ASM013", "warning"),
    "no-key-row": ("ASM013", "warning"),
    "no-key-row-read": ("ASM013", "warning"),
    "row-twice": ("ASM013", "warning"),
    "joined": ("ASM013", "warning"),
    "comment": ("ASM013", "warning"),
    "left": ("ASM017", "warning"),
    "comment-left": ("ASM017", "warning"),
    "picture": ("ASM017", "warning"),
    "picture-words": ("ASM017", "warning"),
    "formula": ("ASM014", "warning"),
    "apart": ("ASM015", "warning"),
    "visit-apart": ("ASM015", "warning"),
    "packed-damaged": ("ASM001", "error"),
    "packed-many": ("ASM001", "error"),
    "packed-large": ("ASM001", "error"),
    "packed-missing": ("ASM019", "warning"),
    "packed-extra": ("ASM019", "warning"),
    "packed-other": ("ASM019", "warning"),
    "packed-broken": ("ASM019", "warning"),
    "packed-name": ("ASM019", "warning"),
    "packed-apart": ("ASM019", "warning"),
}
"""Rule and severity of each message, by the key of its words in `reading`; `docs/assessors.md` lists them."""
FIELDS = {
    "name": "fill.name", "first_day": "fill.first_day", "last_day": "fill.last_day",
    **{
        key: f"shared.{key}"
        for key in (
            "organization", "site", "assessor", "accompanied", "finding", "grade", "interviewed", "records", "observed",
            "reason", "opportunity", "strength",
        )
    },
}  # fmt: skip
"""What fields and columns are called: keys of words, by the keys of an assessment."""
LONGEST_SHOWN = 60
"""Characters of a file's own words that a message repeats."""
_UNSHOWABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


@dataclass(frozen=True, slots=True, init=False)
class Told:
    """A message; what is filled in is text, or the key of smaller words (`wants.day`) with its own."""

    key: str
    values: tuple[str | tuple[str, ...], ...]

    def __init__(self, key: str, *values: str | tuple[str, ...]) -> None:
        """Take the key, and what is filled in at `{0}`, `{1}` and so on."""
        object.__setattr__(self, "key", key)
        object.__setattr__(self, "values", values)

    @property
    def refuses(self) -> bool:
        """Tell whether a file of which this is told cannot be read."""
        return RULES[self.key][1] == "error"

    def problem(self, file: str) -> Problem:
        """Return it as a problem of a file, in both languages."""
        rule, severity = RULES[self.key]
        words = entries("reading")[self.key]
        values = [value if isinstance(value, str) else _smaller(value) for value in self.values]
        way = _filled(words["way"], values) if "way" in words else NOTHING
        return Problem(Location(file), rule, _filled(words, values), way, severity=severity)


def problems(told: Iterable[Told], file: str) -> tuple[Problem, ...]:
    """Return what was told of a file as problems, in the order of their rules and words."""
    return in_order(one.problem(file) for one in told)


def _filled(words: dict[str, Any], values: list[str | Said]) -> Said:
    """Return words with their `{0}`, `{1}` … filled in; whatever stands in a value stays as it is."""

    def said(language: str) -> str:
        def value(place: re.Match[str]) -> str:
            found = values[int(place[1])]
            return found if isinstance(found, str) else str(getattr(found, language))

        return re.sub(r"\{(\d)\}", value, words[language])

    return Said(said("zh"), said("en"))


def _smaller(value: tuple[str, ...]) -> Said:
    """Return the words of a value that has a key, or the value itself where its key is empty."""
    key, *values = value
    if not key:
        return Said("".join(values), "".join(values))
    section, _, name = key.partition(".")
    return _filled(entries(section)[name], list(values))


def shown(text: str) -> str:
    """Return a file's own words as a message repeats them: not too long, and nothing that moves the cursor."""
    short = text if len(text) <= LONGEST_SHOWN else f"{text[: LONGEST_SHOWN - 1]}…"
    return _UNSHOWABLE.sub("\N{REPLACEMENT CHARACTER}", short)


def whole_words(text: str) -> str:
    """Return words that come in nowhere as a message repeats them: all of them, in one line."""
    return _UNSHOWABLE.sub("\N{REPLACEMENT CHARACTER}", re.sub(f"{BLANK}+", " ", text).strip(" "))
