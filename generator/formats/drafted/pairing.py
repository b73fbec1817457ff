"""Which clause or entry of a standard that of a document is: by its words, else by its number."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import partial
from typing import TypeVar

from generator.model import Clause, Standard, TermEntry
from generator.standard.index import Index
from generator.standard.printed import bare, printed_block, printed_entry

_ALIKE = 0.8
"""So much of the words is the same where a text that was edited has another number."""
_LEAST = 20
"""Texts with fewer characters are alike by chance."""
_MOST = 4_000
"""Characters that are compared."""
_Kept = TypeVar("_Kept", Clause, TermEntry)


@dataclass(frozen=True, slots=True)
class Words:
    """What tells a clause or an entry apart."""

    number: str
    """Its number, or its id where it has none."""
    text: str
    """All that it prints, without its number."""


def clause_words(index: Index, clause: Clause) -> Words:
    """Return what tells a clause apart."""
    pieces = (piece for block in clause.content for piece in printed_block(block, index.language))
    text = bare(clause.title.in_(index.language)).text
    return Words(clause.number or clause.id, text + "".join(bare(piece.text + piece.formula).text for piece in pieces))


def entry_words(index: Index, term: TermEntry) -> Words:
    """Return what tells a term entry apart."""
    _, *pieces = printed_entry(index, term)
    return Words(term.number or term.id, "".join(bare(piece.text).text for piece in pieces))


def paired(
    new: Sequence[_Kept], old: Sequence[_Kept], of_new: Callable[[_Kept], Words], of_old: Callable[[_Kept], Words]
) -> list[tuple[_Kept, _Kept]]:
    """Return what of a document is what of a standard, in the document's order.

    First what has the same words, by number where several have; then what is alike; last what has the same number. So a
    clause that got another number stays itself.
    """
    waiting = [(each, of_new(each)) for each in new]
    left = [(each, of_old(each)) for each in old]
    found: list[tuple[_Kept, _Kept]] = []
    found += _same(waiting, left, lambda words: (words.number, words.text))
    found += _same(waiting, left, lambda words: words.text)
    found += _alike(waiting, left)
    found += _same(waiting, left, lambda words: words.number)
    place = {id(each): at for at, each in enumerate(new)}
    return sorted(found, key=lambda pair: place[id(pair[0])])


_Told = list[tuple[_Kept, Words]]


def _same(waiting: _Told[_Kept], left: _Told[_Kept], key: Callable[[Words], Hashable]) -> list[tuple[_Kept, _Kept]]:
    """Take out of both what alone has the same key on both sides."""
    sides: tuple[dict[Hashable, list[tuple[_Kept, Words]]], ...] = (defaultdict(list), defaultdict(list))
    for side, held in zip(sides, (waiting, left), strict=True):
        for each in held:
            if (named := key(each[1])) is not None:
                side[named].append(each)
    made = []
    for named, ones in sides[0].items():
        others = sides[1].get(named, [])
        if len(ones) == len(others) == 1:
            made.append((ones[0][0], others[0][0]))
            waiting.remove(ones[0])
            left.remove(others[0])
    return made


def _alike(waiting: _Told[_Kept], left: _Told[_Kept]) -> list[tuple[_Kept, _Kept]]:
    """Take out of both what is alike, what keeps its number first, then the most alike."""
    scored = sorted(_scored(waiting, left), key=lambda each: -each[0])
    made: list[tuple[_Kept, _Kept]] = []
    taken: set[int] = set()
    for _, one, other in scored:
        if not {id(one), id(other)} & taken:
            taken |= {id(one), id(other)}
            made.append((one, other))
    waiting[:] = [each for each in waiting if id(each[0]) not in taken]
    left[:] = [each for each in left if id(each[0]) not in taken]
    return made


def _scored(waiting: _Told[_Kept], left: _Told[_Kept]) -> Iterator[tuple[float, _Kept, _Kept]]:
    for one, words in waiting:
        for other, theirs in left:
            if min(len(words.text), len(theirs.text)) < _LEAST:
                continue
            compared = SequenceMatcher(None, words.text[:_MOST], theirs.text[:_MOST], autojunk=False)
            if compared.real_quick_ratio() < _ALIKE or compared.quick_ratio() < _ALIKE:
                continue
            if (ratio := compared.ratio()) >= _ALIKE:
                yield ratio + (words.number == theirs.number), one, other


@dataclass(frozen=True, slots=True)
class Pairs:
    """What of a document is what of a standard."""

    clauses: list[tuple[Clause, Clause]]
    terms: list[tuple[TermEntry, TermEntry]]


def pairs_of(document: Standard, stands: Standard) -> Pairs:
    """Return what of a document is what of the standard that editors have gone on with."""
    new, old = Index(document), Index(stands)
    ours, theirs = (tuple(each for each in one.terms if each.number) for one in (document, stands))
    return Pairs(
        paired(document.clauses, stands.clauses, partial(clause_words, new), partial(clause_words, old)),
        paired(ours, theirs, partial(entry_words, new), partial(entry_words, old)),
    )
