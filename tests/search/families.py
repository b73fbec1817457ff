"""Makes `generator/site/search/families.txt` from WordNet: `python -m tests.search.families FOLDER [FILE]`.

FOLDER has WordNet's database files, `data.noun` to `noun.exc`, as Debian's package wordnet-base puts them into
`/usr/share/wordnet`. Which words are in use is told by the package wordfreq, which nothing else needs: install it where
this runs. FILE is what is written, or else the project's own file.
"""

import argparse
import importlib
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby, takewhile
from pathlib import Path
from typing import TypeAlias

from generator.site.search.asked import idle
from tests.built import ROOT

FILE = ROOT / "generator/site/search/families.txt"
IN_USE = 2
"""How often a word occurs that is kept, by Zipf's scale: ten to this power in a thousand million words."""
IRREGULAR = "# Irregular forms.\n"
"""Stands between families and irregular forms."""
_PARTS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
_DERIVED = {"+", "\\"}
"""WordNet's signs of a word derived from, or from which another is derived, and of an adverb made of an adjective."""
_OPPOSITE = "!"
_NOT = ("dis", "il", "im", "in", "ir", "non", "un")
"""What a word begins with that is another one denied: who is *dissatisfied* is not *satisfied*."""
_ABLE = re.compile(r"([a-z]{4,})[ai]ble")
"""An adjective of a verb that can be done or is worth doing (*reliable*): WordNet has no sign for it."""
_WORD = re.compile(r"[a-z]{3,}")

_Place: TypeAlias = tuple[str, str]
"""A part of speech and the place of a set of synonyms in its file."""
_Pointer: TypeAlias = tuple[str, int, _Place, int]
"""WordNet's sign, a word of a set, the other set and the word of that, each counted from 1."""


def _sets(folder: Path) -> Iterator[tuple[_Place, list[str], list[_Pointer]]]:
    """Yield WordNet's sets of synonyms, with those of their pointers that tell a derivation (wndb, section 5WN)."""
    for name, part in _PARTS.items():
        for line in (folder / f"data.{name}").read_text(encoding="ascii").splitlines():
            if line.startswith("  "):  # the notice
                continue
            place, _, _, count, *rest = line.split(" | ")[0].split()
            size = int(count, 16)
            words = [word.lower().split("(")[0] for word in rest[: 2 * size : 2]]
            yield (part, place), words, [*_pointers(rest[2 * size + 1 :], int(rest[2 * size]))]


def _pointers(fields: list[str], count: int) -> Iterator[_Pointer]:
    for at in range(count):
        sign, place, part, between = fields[4 * at : 4 * at + 4]
        here, there = bytes.fromhex(between)
        if here and there:
            yield sign, here, ("a" if part == "s" else part, place), there


def _derived(folder: Path) -> set[tuple[str, str]]:
    """Return the pairs of words of which one is derived from the other, each in the order of the alphabet."""
    sets = {place: (words, pointers) for place, words, pointers in _sets(folder)}
    pointed = [
        (sign, words[here - 1], sets[other][0][there - 1])
        for words, pointers in sets.values()
        for sign, here, other, there in pointers
    ]
    verbs = {word for (part, _), (words, _) in sets.items() if part == "v" for word in words}
    adjectives = {word for (part, _), (words, _) in sets.items() if part in "as" for word in words}
    pairs = {(word, other) for sign, word, other in pointed if sign in _DERIVED}
    denied = {(word, other) for sign, word, other in pointed if sign == _OPPOSITE and _denies(word, other)}
    pairs |= denied | {(word, beside) for word, other in denied for one, beside in pairs if one == other}
    pairs |= {(word, verb) for word in adjectives for verb in _verbs(word) if verb in verbs}
    return {(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1]}


def _denies(word: str, other: str) -> bool:
    """Tell whether a word is another one with a beginning that denies it, and the other says something by itself."""
    return other not in idle(("en",)) and any(word == f"{begun}{other}" for begun in _NOT)


def _verbs(adjective: str) -> Iterator[str]:
    """Yield how a verb is spelt that an adjective may be made of: *reliable* of *rely*, *desirable* of *desire*."""
    if made := _ABLE.fullmatch(adjective):
        begun = made[1]
        yield from (begun, f"{begun}e", f"{begun}ate")
        if begun.endswith("i"):
            yield f"{begun[:-1]}y"


def _irregular(folder: Path) -> set[tuple[str, str]]:
    """Return irregular forms, each with its word."""
    lines = (line.split() for name in _PARTS for line in (folder / f"{name}.exc").read_text("ascii").splitlines())
    return {(form, word) for form, *words in lines for word in words}


def families(folder: Path, in_use: Callable[[str], bool], notice: str) -> str:
    """Return the text of the file: the notice, a line for each word with those that belong to it, irregular forms."""

    def kept(pairs: Iterable[tuple[str, str]], *, both: bool) -> list[tuple[str, str]]:
        spelt = (pair for pair in pairs if all(map(_WORD.fullmatch, pair)))
        return sorted(pair for pair in spelt if in_use(pair[0]) and (not both or in_use(pair[1])))

    derived = groupby(kept(_derived(folder), both=True), key=lambda pair: pair[0])
    rows = (f"{word} {' '.join(other for _, other in pairs)}\n" for word, pairs in derived)
    forms = (f"{form} {word}\n" for form, word in kept(_irregular(folder), both=False))
    return "".join((notice, *rows, "\n", IRREGULAR, *forms))


def notice_of(text: str) -> str:
    """Return the lines on top of the file that say where it comes from."""
    return "".join(takewhile(lambda line: line.startswith("#"), text.splitlines(keepends=True)))


def main() -> None:
    """Write the file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("file", type=Path, nargs="?", default=FILE)
    given = parser.parse_args()
    frequency = importlib.import_module("wordfreq").zipf_frequency
    notice = notice_of(FILE.read_text(encoding="utf-8"))
    text = families(given.folder, lambda word: frequency(word, "en") >= IN_USE, notice)
    given.file.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
