"""Whether words are quoted as the standard has them, and if not, where they were changed.

A quotation may run over several provisions, break its lines elsewhere, stand in quotation marks and leave out words
with an ellipsis. Nothing else may differ: width of marks, dashes, capitals are told as typography, others as words.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import chain
from typing import Literal

from generator.model import LANGUAGES, Language
from generator.standard.index import Index
from generator.standard.inline import linear

Verdict = Literal["exact", "altered", "not-found", "too-short"]

SHORTEST = 4
"""Letters below which words prove nothing."""
_LIKE = 0.6
"""Share of a quotation that must stand in the text in its order, so that it is altered and no other text."""
_COMPARED = 4
"""Texts that are compared character by character, those with the most in common."""
_SHARED = 0.35
"""Share of the pairs of characters of a quotation that a text must have to be among them."""
_SLACK = 24
"""Characters before and behind the place of a quotation that are compared too."""
_WIDE = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f\u2014\u2018-\u201d\U00020000-\U0003ffff"
_SPACE = re.compile(r"\s+")
_IDLE_SPACE = re.compile(rf"(?<=[{_WIDE}]) | (?=[{_WIDE}])")
_OMISSION = re.compile(r"\s*[\[［(（]?(?:…+|\.{3,})[\]］)）]?\s*")
_TOKEN = re.compile(r"[A-Za-z0-9]+(?:[.'’-][A-Za-z0-9]+)*|.", re.DOTALL)
"""A word or a number of English, or a single character."""
_NUMBER_BEFORE = re.compile(r"\d[\d.]*$")
_NUMBER_BEHIND = re.compile(r"(?:\.?\d)+")
_DENIED_BEFORE = re.compile(r"(?:[不未无非勿毋]|(?<![A-Za-z])(?:not|never|no|cannot) )$")
_FORCES = "应宜可能必得须许准要需"
"""What begins a verb that a character before it denies."""
_QUOTATION_MARKS = "\"'“”‘’「」『』《》 \n\t"
_ALIKE = str.maketrans("—–―‒−~～“”„‟「」『』‘’‛。、", '-----~~""""""""\'\'\'.,')


@dataclass(frozen=True, slots=True)
class Difference:
    """Words that stand otherwise in the standard."""

    at: int
    """Where in the quotation they begin, in characters, spaces settled."""
    quoted: str
    """As quoted; empty where words were left out."""
    stands: str
    """As they stand; empty where words were put in."""
    typography: bool
    """Whether only marks, dashes or capitals differ."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """What is to be said of a quotation."""

    verdict: Verdict
    at: tuple[str, ...] = ()
    """Ids of the provisions, clauses, terms, … whose words it has, in printed order."""
    clause: str = ""
    """Id of the clause that prints them."""
    language: Language | None = None
    stands: str = ""
    """The words that stand there; for `exact`, from the first to the last, with what an ellipsis leaves out."""
    differences: tuple[Difference, ...] = ()
    omits: bool = False
    """Whether an ellipsis leaves words out."""


@dataclass(frozen=True, slots=True)
class _Running:
    """The text of a clause in one language, and whose each part of it is."""

    clause: str
    language: Language
    text: str
    parts: tuple[tuple[int, int, str], ...]
    """Beginning, end and id of each part."""

    def owners(self, start: int, end: int) -> tuple[str, ...]:
        return tuple(dict.fromkeys(id_ for begin, stop, id_ in self.parts if begin < end and start < stop))


class Quotations:
    """The texts of a standard, ready to be compared with what is said to be quoted from them."""

    def __init__(self, index: Index) -> None:
        """Settle the spaces of all texts."""
        self._texts = tuple(_running_texts(index))
        self._pairs = [Counter(_pairs(_folded(one.text))) for one in self._texts]

    def verify(self, quoted: str, clauses: Sequence[str] = ()) -> Quotation:
        """Say how a quotation stands to the texts, of some clauses alone where they are named by their ids."""
        parts = [settled(part) for part in _OMISSION.split(quoted.strip(_QUOTATION_MARKS)) if settled(part)]
        if sum(map(str.isalnum, "".join(parts))) < SHORTEST:
            return Quotation("too-short")
        chosen = [number for number, one in enumerate(self._texts) if not clauses or one.clause in clauses]
        for number in chosen:
            found = _exact(self._texts[number], parts)
            if found:
                return found
        return self._altered(parts, chosen)

    def _altered(self, parts: Sequence[str], chosen: Sequence[int]) -> Quotation:
        asked = Counter(chain.from_iterable(_pairs(_folded(part)) for part in parts))
        total = asked.total() or 1
        shares = {number: (asked & self._pairs[number]).total() / total for number in chosen}
        near = sorted((number for number in chosen if shares[number] >= _SHARED), key=lambda number: -shares[number])
        compared = [_compared(self._texts[number], parts) for number in near[:_COMPARED]]
        likeness, best = max(compared, key=lambda one: one[0], default=(0.0, Quotation("not-found")))
        return best if likeness >= _LIKE else Quotation("not-found")


def settled(text: str) -> str:
    """Return a text in NFC, with one space between words and none beside Chinese."""
    plain = _SPACE.sub(" ", unicodedata.normalize("NFC", text)).strip()
    return _IDLE_SPACE.sub("", plain)


def _running_texts(index: Index) -> Iterator[_Running]:
    """Yield the text of each clause in each language, as it stands, and where labels are printed also with them."""
    for clause in index.standard.clauses:
        own = [one for one in index.own_texts if one.clause.id == clause.id]
        for language in LANGUAGES:
            texts = [(one.id, "", linear(one.text.in_(language))) for one in own if getattr(one.text, language)]
            titled = (
                [(clause.id, "", linear(getattr(clause.title, language)))] if getattr(clause.title, language) else []
            )
            labelled = [
                (one.id, one.provision.label if one.provision else "", linear(one.text.in_(language)))
                for one in own
                if getattr(one.text, language)
            ]
            yield _joined(clause.id, language, [*titled, *texts])
            if any(label for _, label, _ in labelled):
                yield _joined(clause.id, language, labelled)


def _joined(clause: str, language: Language, texts: Sequence[tuple[str, str, str]]) -> _Running:
    text, parts = "", []
    for id_, label, words in texts:
        own = settled(f"{label} {words}" if label else words)
        text = settled(f"{text} {own}")
        parts.append((len(text) - len(own), len(text), id_))
    return _Running(clause, language, text, tuple(parts))


def _exact(running: _Running, parts: Sequence[str]) -> Quotation | None:
    """Return that all parts stand in a text one behind the other, if they do; what is cut off is told."""
    places: list[tuple[int, int]] = []
    cut: list[Difference] = []
    offset = 0
    for part in parts:
        found = _standing(running.text, part, places[-1][1] if places else 0)
        if found is None:
            return None
        places.append(found)
        cut += [replace(one, at=one.at + offset) for one in _cut(running.text, *found)]
        offset += len(part)
    start, end = places[0][0], places[-1][1]
    return Quotation(
        "altered" if cut else "exact", running.owners(start, end), running.clause, running.language,
        running.text[start:end], tuple(cut), omits=len(parts) > 1,
    )  # fmt: skip


def _standing(text: str, part: str, after: int) -> tuple[int, int] | None:
    """Return where a part stands behind a place: where nothing is cut off, or else for the first time."""
    starts = [match.start() for match in re.finditer(f"(?={re.escape(part)})", text[after:])]
    places = [(after + start, after + start + len(part)) for start in starts]
    return next((place for place in places if not list(_cut(text, *place))), places[0] if places else None)


def _cut(text: str, start: int, end: int) -> Iterator[Difference]:
    """Yield what words between two places leave out that belongs to them: the rest of a number, a "not"."""
    before, behind = _NUMBER_BEFORE.search(text[:start]), _NUMBER_BEHIND.match(text[end:])
    denied = _DENIED_BEFORE.search(text[:start])
    if before and text[start].isdigit():
        yield Difference(0, "", before[0], typography=False)
    elif denied and (text[start] in _FORCES or denied[0].isascii()):
        yield Difference(0, "", denied[0], typography=False)
    if behind and text[end - 1].isdigit():
        yield Difference(end - start, "", behind[0], typography=False)


def _compared(running: _Running, parts: Sequence[str]) -> tuple[float, Quotation]:
    """Return how much of a quotation stands in a text, and as what it would be told."""
    found, matched, offset, spans = [], 0, 0, []
    for part in parts:
        common, begin, end, differences = _against(running, part)
        matched += common
        spans.append((begin, end))
        found += [Difference(one.at + offset, one.quoted, one.stands, one.typography) for one in differences]
        offset += len(part)
    start, end = min(begin for begin, _ in spans), max(stop for _, stop in spans)
    told = Quotation(
        "altered", running.owners(start, end), running.clause, running.language, running.text[start:end],
        tuple(found), omits=len(parts) > 1,
    )  # fmt: skip
    return matched / max(1, offset), told


def _against(running: _Running, part: str) -> tuple[int, int, int, list[Difference]]:
    """Return the characters that a part has in common with its place, where that begins and ends, and what differs."""
    text = running.text
    anchor = SequenceMatcher(None, _folded(text), _folded(part), autojunk=False).find_longest_match()
    begin = max(0, anchor.a - anchor.b - _SLACK)
    there = list(_TOKEN.finditer(text, begin, min(len(text), anchor.a - anchor.b + len(part) + _SLACK)))
    here = list(_TOKEN.finditer(part))
    matcher = SequenceMatcher(
        None, [_folded(one[0]) for one in there], [_folded(one[0]) for one in here], autojunk=False
    )
    steps = matcher.get_opcodes()
    while steps and steps[0][0] == "delete":
        steps = steps[1:]
    while steps and steps[-1][0] == "delete":
        steps = steps[:-1]
    differences: list[Difference] = []
    common = 0
    for step, a, z, b, y in steps:
        stands, quoted = "".join(one[0] for one in there[a:z]), "".join(one[0] for one in here[b:y])
        at = here[b].start() if b < len(here) else len(part)
        if step != "equal":
            differences.append(Difference(at, quoted, stands, typography=False))
            continue
        common += len(quoted)
        differences += _typography(stands, quoted, at)
    if not steps:
        return 0, begin, begin, []
    first, last = steps[0][1], steps[-1][2]
    return common, there[first].start(), there[max(first, last - 1)].end(), differences


def _typography(stands: str, quoted: str, at: int) -> Iterator[Difference]:
    for number, (one, other) in enumerate(zip(stands, quoted, strict=True)):
        if one != other:
            yield Difference(at + number, other, one, typography=True)


def _folded(text: str) -> str:
    """Return a text with marks, dashes and capitals alike, character by character."""
    return "".join(map(_fold, text))


def _fold(character: str) -> str:
    folded = unicodedata.normalize("NFKC", character).translate(_ALIKE).casefold()
    return folded if len(folded) == 1 else character


def _pairs(text: str) -> Iterator[str]:
    return (text[place : place + 2] for place in range(len(text) - 1))
