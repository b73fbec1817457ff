"""Who is to assess what, who did, and on which scores the team agrees.

`overrides/src/assess/team.js` tells the same.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.assess.fields import has_words, one_spaced
from generator.assess.format import Answer, Assessment, Member
from generator.assess.hands import AssessmentFile, Assigned, ScoresGiven, plain_name
from generator.assess.merging import moment
from generator.assess.selection import chosen_clauses, chosen_items
from generator.model import ChecklistItem, Clause
from generator.standard.index import Index

BETWEEN = "[;；、]"
"""What stands between the names of several persons."""
QUOTED = '[“"]([^“”"]+)[”"]'
"""A name in quotation marks: it is one, whatever signs stand in it."""
Person = tuple[str, ...]
"""Ids of the hands of a person."""


@dataclass(frozen=True, slots=True)
class Share:
    """What somebody of the team has to assess, and what is done of it."""

    name: str
    clauses: tuple[Clause, ...]
    """Those that were assigned to them by name."""
    assigned: int
    """Items in these that no clause below gives to another."""
    done: int
    """Those of them that they gave a finding."""
    all_done: int
    """All items that they gave a finding, theirs or not."""


def names_in(line: str, known: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the names in a line, each once; one of the `known`, or in quotation marks, is one with all its signs."""
    known = (*known, *re.findall(QUOTED, line))
    line = re.sub(QUOTED, r"\1", line)
    whole = {plain_name(name) for name in known if re.search(BETWEEN, name)}
    found: dict[str, str] = {}
    parts = re.split(f"({BETWEEN})", line)
    at = 0
    while at < len(parts):
        ends = range(len(parts), at + 1, -2) if whole else ()
        end = next((end for end in ends if plain_name("".join(parts[at:end])) in whole), at + 1)
        if name := one_spaced("".join(parts[at:end])):
            found.setdefault(plain_name(name), name)
        at = end + 1
    return tuple(found.values())


def latest_assigned(file: AssessmentFile) -> dict[str, tuple[str, Assigned]]:
    """Return by clause what was said last of who is to assess it, with the hand; what was taken back is left out."""
    found = [(record, id_, clause) for id_, hand in file.hands.items() for clause, record in hand.assigned.items()]
    latest = {clause: (id_, record) for record, id_, clause in sorted(found, key=lambda one: (*moment(one[0]), one[1]))}
    return {clause: one for clause, one in sorted(latest.items()) if names_in(one[1].name)}


def settled_assigned(file: AssessmentFile) -> dict[str, str]:
    """Return who is to assess which clause."""
    return {clause: record.name for clause, (_, record) in latest_assigned(file).items()}


def assignable(index: Index, scope: Iterable[str]) -> tuple[Clause, ...]:
    """Return the clauses of a selection that somebody may have: those with items, and all above them."""
    chosen = chosen_clauses(index, scope)
    wanted = {one.id for clause in chosen for one in (clause, *index.ancestors(clause))}
    return tuple(index.clauses[id_] for id_ in sorted(wanted, key=index.order.__getitem__))


def holders(index: Index, assigned: Mapping[str, str], clause: Clause, known: Iterable[str]) -> tuple[str, ...]:
    """Return who is to assess a clause: those to whom it was given, or the nearest clause above it.

    `known` are the names of those who wrote.
    """
    for one in (clause, *reversed(tuple(index.ancestors(clause)))):
        if one.id in assigned:
            return names_in(assigned[one.id], known)
    return ()


def members(names: Iterable[str], answered: Mapping[str, Mapping[str, Answer]]) -> tuple[Member, ...]:
    """Return those who wrote an assessment, with the items to which they gave a finding; `answered` is by name."""
    made = []
    for name in dict.fromkeys(names):
        items = tuple(sorted(item for item, answer in answered.get(name, {}).items() if answer.finding))
        if items or has_words(name):
            made.append(Member(name=name, items=items))
    return tuple(made)


def shares(index: Index, assessment: Assessment, items: Iterable[ChecklistItem]) -> tuple[tuple[Share, ...], int]:
    """Return what each has to assess of some items, and how many nobody has.

    First those who wrote, in their order, then others to whom something was assigned, in the order of the standard.
    """
    clauses = [
        clause
        for clause in index.standard.clauses
        if clause.id in assessment.assigned and chosen_items(index, (clause.id,))
    ]
    known = [member.name for member in assessment.members]
    named = {plain_name(name): name for name in known}
    for clause in clauses:
        for name in names_in(assessment.assigned[clause.id], known):
            named.setdefault(plain_name(name), name)
    done: dict[str, set[str]] = {plain_name(member.name): {*member.items} for member in assessment.members}
    held: dict[str, list[str]] = {key: [] for key in named}
    nobody = 0
    for question in items:
        found = holders(index, assessment.assigned, index.clause_of[question.provision], known)
        nobody += not found
        for name in found:
            held.setdefault(plain_name(name), []).append(question.id)
    made = []
    for key, name in named.items():
        own = tuple(c for c in clauses if key in map(plain_name, names_in(assessment.assigned[c.id], known)))
        own_done = done.get(key, set())
        made.append(Share(name, own, len(held[key]), len(own_done.intersection(held[key])), len(own_done)))
    return tuple(made), nobody


def agreed_scores(file: AssessmentFile) -> dict[str, tuple[str, ScoresGiven]]:
    """Return the scores that the team agreed last for each clause, with the hand that entered them."""
    made: dict[str, tuple[str, ScoresGiven]] = {}
    found = [(record, id_, clause) for id_, hand in file.hands.items() for clause, record in hand.agreed_scores.items()]
    for record, id_, clause in sorted(found, key=lambda one: (*moment(one[0]), one[1])):
        made[clause] = id_, record
    return {clause: one for clause, one in sorted(made.items()) if one[1].given}


def disputed_scores(file: AssessmentFile, who: Iterable[Person]) -> dict[str, frozenset[str]]:
    """Return the clauses that several persons scored otherwise, with the dimensions on which nothing was agreed."""
    agreed = agreed_scores(file)
    people = tuple(who)
    made: dict[str, frozenset[str]] = {}
    for clause in sorted({clause for hand in file.hands.values() for clause in hand.scores}):
        settled = agreed[clause][1].given if clause in agreed else {}
        values: dict[str, set[int]] = {}
        for person in people:
            for dimension, value in _latest_scores(file, person, clause).items():
                values.setdefault(dimension, set()).add(value)
        differ = frozenset(key for key, found in values.items() if len(found) > 1 and key not in settled)
        if differ:
            made[clause] = differ
    return made


def _latest_scores(file: AssessmentFile, person: Person, clause: str) -> dict[str, int]:
    found = [file.hands[id_].scores[clause] for id_ in person if clause in file.hands[id_].scores]
    return max(found, key=moment).given if found else {}
