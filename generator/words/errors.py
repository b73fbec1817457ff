"""What commands say when something other than the author's text stops them, and the nearest word to a misspelt one."""

import errno
import os
from collections.abc import Iterable
from difflib import get_close_matches

from generator import words
from generator.model.errors import NOTHING, Said
from generator.model.problem import Location, Problem


def said(key: str, /, **values: object) -> Said:
    """Return a sentence of the section `errors`, filled in; a value may itself be in both languages."""
    return words.said(f"errors.{key}", **values)


def reason(error: OSError) -> Said:
    """Return what an error of the system means and, where there is one, the way out."""
    number = error.errno or 0
    own = str(error) if not number else os.strerror(number)
    name = errno.errorcode.get(number, "")
    return words.said(f"reasons.{name}") if name in words.words("reasons") else Said(own, own)


def cause(error: OSError) -> Said:
    """Return what an error of the system means, without a way out."""
    whole = reason(error)
    return Said(whole.zh.partition("；")[0], whole.en.partition("; ")[0])


def problem(where: Location, rule: str, key: str, way: Said = NOTHING, /, **values: object) -> Problem:
    """Return a problem in the words of the section `problems`; `way` takes the place of the way out that they name."""
    message, own = words.told(f"problems.{key}", **values)
    return Problem(where, rule, message, way or own)


def did_you_mean(word: str, known: Iterable[str]) -> Said:
    """Return a question that names the nearest known word, or nothing when none is near."""
    names = list(known)
    near = get_close_matches(word, names, n=1, cutoff=0.6)
    near = near or [name for name in names if name.lower() == word.lower()]
    return said("did-you-mean", name=near[0]) if near else NOTHING


def listed(names: list[str], most: int = 20) -> Said:
    """Return names in a row, and how many are left out."""
    shown, more = names[:most], len(names) - most
    row = Said("、".join(shown), ", ".join(shown))
    if more <= 0:
        return row
    return said("and-more", names=row, count=more)
