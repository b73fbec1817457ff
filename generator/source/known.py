"""What an editor says to a check: `known` beside any entity, taken off before the entity itself is read."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from generator.model import Authority, Clause, Guideline, Known
from generator.model.place import Step, Value
from generator.model.problem import Problem
from generator.source.document import Document
from generator.source.kinds import (
    ChecklistFile,
    CitationsFile,
    ClausesFile,
    GuidanceFile,
    MappingsFile,
    NotesFile,
    TermsFile,
)
from generator.source.places import Sources, Spot
from generator.source.shorthand import spelt_out, untold
from generator.source.validation import adapter, explain
from generator.source.written import WrittenKnown
from generator.standard.authority import prevailing

KEY = "known"
_OWNERS: dict[type, tuple[str, tuple[str, ...]]] = {
    ClausesFile: ("clauses", ("id", "number")),
    TermsFile: ("terms", ("id",)),
    ChecklistFile: ("checklist", ("provision",)),
    CitationsFile: ("citations", ("provision",)),
    MappingsFile: ("mappings", ("source",)),
    NotesFile: ("editorial_notes", ("on",)),
    GuidanceFile: ("guidance", ("clause",)),
}
"""Where the entities of a kind of file stand, and which of their keys name what readers see them at."""


@dataclass(frozen=True, slots=True)
class Told:
    """What is known beside an entity: the place of the list, and what the entity is shown at."""

    document: Document
    path: tuple[Step, ...]
    on: str
    entries: tuple[WrittenKnown, ...]


def without_known(value: Value) -> Value:
    """Return a value of a file without what is known of it."""
    if isinstance(value, dict):
        return {key: without_known(child) for key, child in value.items() if key != KEY}
    if isinstance(value, list):
        return [without_known(child) for child in value]
    return value


def told_in(document: Document, kind: type, authority: Authority) -> Iterator[Told | Problem]:
    """Yield what is known in a file, and what is wrong with how it is written."""
    for path, value in _lists(document.value, ()):
        try:
            spelt = spelt_out(value, tuple[WrittenKnown, ...], prevailing(authority))
            entries: tuple[WrittenKnown, ...] = adapter(tuple[WrittenKnown, ...]).validate_python(spelt)
        except ValidationError as error:
            yield from explain(document, tuple[WrittenKnown, ...], error, path)
            continue
        yield from untold(document, entries, authority, path)
        yield Told(document, path, _owner(document, kind, path), entries)


def _lists(value: Value, path: tuple[Step, ...]) -> Iterator[tuple[tuple[Step, ...], Value]]:
    children: Any = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, child in children:
        if step == KEY:
            yield (*path, step), child
        elif isinstance(child, dict | list):
            yield from _lists(child, (*path, step))


def _owner(document: Document, kind: type, path: tuple[Step, ...]) -> str:
    """Return the id that an entity on a path is shown at; an entry of a checklist is at its provision."""
    if kind is Guideline:
        return str(document.value.get("id", "standard"))
    name, keys = _OWNERS.get(kind, ("", ()))
    if path[0] != name or not isinstance(path[1], int):
        return "standard"
    entry = document.value[name][path[1]]
    return str(next((entry[key] for key in keys if entry.get(key)), "standard"))


def known_of(told: tuple[Told, ...], clauses: tuple[Clause, ...], sources: Sources) -> tuple[Known, ...]:
    """Return what is known, each with an id of its own, and note where it stands."""
    clause_of = {provision.id: clause.id for clause in clauses for provision in clause.provisions}
    made: dict[str, Known] = {}
    for one in told:
        on = clause_of.get(one.on, one.on)
        for number, entry in enumerate(one.entries):
            id_ = base = f"known-{on}-{entry.rule}"
            again = 1
            while id_ in made:
                again += 1
                id_ = f"{base}-{again}"
            made[id_] = Known(id=id_, on=on, rule=entry.rule, text=entry.reason)
            place = (*one.path, number)
            sources.places.setdefault(id_, (one.document, place))
            sources.spots[id_, ("text",)] = Spot(one.document, (*place, "reason"))
    return tuple(made.values())
