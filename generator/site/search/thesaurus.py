"""What people say for what standards say: words that mean nearly the same, in both languages, and English families.

`everyday/*.yaml` is ours: groups of words of the everyday language of organizations, written for no standard in
particular. `families.txt` is taken from WordNet: English words derived from one another (*choose*, *choice*), and
irregular forms (*chosen*).
"""

import marshal
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

import yaml

from generator.output.cache import cached
from generator.site.search.words import words as typed

_FOLDER = files("generator.site.search")
Through = Literal["near", "form"]
"""How the words of a group belong together: they mean nearly the same, or are forms of one another."""


@dataclass(frozen=True, slots=True)
class Group:
    """Words by any of which a reader may look for what is called by another of them."""

    through: Through
    words: tuple[str, ...]
    """Chinese words, and English ones as a query is cut: in lower case, spaces between (*follow-up*: `follow up`)."""


@cache
def groups() -> tuple[Group, ...]:
    """Return the groups: first those of meaning, in the order of their files, then the families."""
    everyday = marshal.loads(cached("thesaurus", b"", lambda: marshal.dumps([*_everyday()])))  # noqa: S302 - our own
    return (*(Group("near", words) for words in everyday), *_families())


def _everyday() -> Iterator[tuple[str, ...]]:
    for file in sorted((_FOLDER / "everyday").iterdir(), key=lambda file: file.name):
        words = file.read_text(encoding="utf-8")
        rows = yaml.load(words, Loader=yaml.CBaseLoader)  # noqa: S506 - it makes strings alone
        for row in rows:
            english = (" ".join(typed(word)) for word in row["en"])
            yield tuple(dict.fromkeys([*row["zh"], *english]))


def _families() -> Iterator[Group]:
    yield from (Group("form", row) for rows in _rows() for row in rows)


@cache
def irregular() -> dict[str, tuple[str, ...]]:
    """Return the irregular forms of English words by the word: `man` has `men`."""
    found: dict[str, tuple[str, ...]] = {}
    for form, word in _rows()[1]:
        found[word] = (*found.get(word, ()), form)
    return found


@cache
def _rows() -> tuple[tuple[tuple[str, ...], ...], ...]:
    """Return the rows of `families.txt`: the families, then each irregular form with its word."""
    parts = (_FOLDER / "families.txt").read_text(encoding="utf-8").split("\n\n")
    return tuple(
        tuple(tuple(row.split(" ")) for row in part.splitlines() if row and not row.startswith("#")) for part in parts
    )
