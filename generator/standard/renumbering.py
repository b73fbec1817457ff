"""Which numbers and ids others become when clauses are renumbered: pure reckoning."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.model import Standard
from generator.standard.numbers import number_at, numeral, parent_number, place_in_level, sort_number
from generator.standard.references import Reference

FORM = re.compile(r"(?:[1-9][0-9]{0,3}|[A-Z])(?:\.[1-9][0-9]{0,3})*")
_ANNEX = re.compile(r"[A-Z]")


@dataclass(frozen=True, slots=True)
class Unfit:
    """Why numbers cannot be changed so: a key of words, and the number in question."""

    key: str
    number: str


def shifted(numbers: Iterable[str], moves: Sequence[tuple[str, str]]) -> dict[str, str] | Unfit:
    """Return the numbers that change, each with its new one.

    A clause takes all below it along. Those behind it at its level follow, so that as many numbers are free as are
    asked for: with 5.2 to 5.3, 5.3 becomes 5.4.
    """
    known = sorted(set(numbers), key=sort_number)
    named = dict(moves)
    for old, new in moves:
        if old not in known:
            return Unfit("renumber-unknown", old)
        if not FORM.fullmatch(new):
            return Unfit("renumber-form", new)
    heads = {number: _follows(number, named) for number in known} | named
    made = {number: _moved(number, heads) for number in known}
    seen: set[str] = set()
    for number in made.values():
        if number in seen:
            return Unfit("renumber-twice", number)
        seen.add(number)
    for old, new in made.items():
        if parent_number(new) and parent_number(new) not in seen and parent_number(old) != parent_number(new):
            return Unfit("renumber-parent", new)
    return {old: new for old, new in made.items() if old != new}


def _moved(number: str, heads: dict[str, str]) -> str:
    """Return what a number becomes with the nearest one above it, or itself, that moves."""
    above, below = number, ""
    while above:
        if heads.get(above, above) != above:
            return heads[above] + below
        below = number[len(parent_number(above)) :]
        above = parent_number(above)
    return number


def _follows(number: str, named: dict[str, str]) -> str:
    """Return where a clause goes that is not named, behind those named at its level."""
    parent, place = parent_number(number), place_in_level(number)
    before = [
        (place_in_level(old), place_in_level(new))
        for old, new in named.items()
        if parent_number(old) == parent == parent_number(new) and _alike(old, number) and _alike(new, number)
        and place_in_level(old) < place
    ]  # fmt: skip
    if not before:
        return number
    own = place + max(new for _, new in before) - max(old for old, _ in before)
    return number_at(parent, own, lettered=number[-1].isalpha())


def _alike(one: str, other: str) -> bool:
    return one.rpartition(".")[2].isdecimal() == other.rpartition(".")[2].isdecimal()


def new_ids(standard: Standard, numbers: dict[str, str]) -> dict[str, str]:
    """Return the ids of clauses that change with their numbers: those that are the number and no release has."""
    permanent = {*standard.ledger.permanent, *standard.ledger.retired}
    moving = [
        clause for clause in standard.clauses
        if clause.number in numbers and clause.id == clause.number and clause.id not in permanent
    ]  # fmt: skip
    taken = permanent | {clause.id for clause in standard.clauses} - {clause.id for clause in moving}
    made: dict[str, str] = {}
    for clause in moving:
        wanted = numbers[clause.id]
        again = 1
        while (wanted if again == 1 else f"{wanted}-{again}") in taken:
            again += 1
        made[clause.id] = wanted if again == 1 else f"{wanted}-{again}"
        taken.add(made[clause.id])
    return made


def renamed(id_: str, ids: dict[str, str]) -> str:
    """Return what an id becomes: a clause's, that of a part of one, or of a note, a mapping or a citation there."""
    lead = re.match(r"(?:note|map|cit|guidance)-", id_)
    begin = lead.end() if lead else 0
    above = id_[begin:]
    while above:
        if above in ids:
            return id_[:begin] + ids[above] + id_[begin + len(above) :]
        above = above.rpartition("-")[0]
    return id_


def renumbered_text(text: str, named: Iterable[Reference], numbers: dict[str, str]) -> tuple[tuple[int, str, str], ...]:
    """Return what changes in a text that names places of this edition: where, what stands there, and what is to."""
    found = []
    for one in named:
        new = _new_number(one, numbers) if one.of is None else None
        if not new:
            continue
        for old_word, new_word in _spellings(one.number, new):
            at = text.find(old_word, one.start, one.end)
            if at >= 0:
                found.append((at, old_word, new_word))
                break
    return tuple(found)


def drawn_number(number: str, numbers: dict[str, str]) -> str:
    """Return the number of a table, a figure or a formula after a change; an annex's begins with its letter."""
    letter, dot, rest = number.partition(".")
    return f"{numbers[letter]}{dot}{rest}" if dot and _ANNEX.fullmatch(letter) and letter in numbers else number


def _new_number(one: Reference, numbers: dict[str, str]) -> str | None:
    if one.kind in {"clause", "annex", "item"}:
        return numbers.get(one.number)
    new = drawn_number(one.number, numbers)
    return None if new == one.number else new


def _spellings(old: str, new: str) -> Iterable[tuple[str, str]]:
    yield old, new
    if "." in old:
        yield old.replace(".", "", 1), new.replace(".", "", 1)
    if old.isdecimal() and new.isdecimal():
        yield numeral(int(old)), numeral(int(new))
