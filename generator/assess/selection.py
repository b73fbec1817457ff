"""Which items a selection of clauses holds, sheet by sheet and aspect by aspect."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from generator.model import ChecklistItem, Clause
from generator.model.errors import UnknownClauseError
from generator.standard.index import Index
from generator.standard.numbers import display_number
from generator.words.errors import said


@dataclass(frozen=True, slots=True)
class Sheet:
    """A clause with its items, or neighbours with one item each under their parent."""

    head: Clause
    """The clause, or the parent of several."""
    clauses: tuple[Clause, ...]
    """The clauses with items, in document order."""


def named_clauses(index: Index, names: Iterable[str]) -> tuple[Clause, ...]:
    """Return the clauses that ids, numbers or retired ids name; UnknownClauseError for any other name."""
    found: list[Clause] = []
    for name in names:
        clause = index.clauses.get(name) or index.by_number.get(name)
        clause = clause or index.clauses.get(index.retired.get(name, ""))
        if clause is None:
            near = get_close_matches(name, list(index.clauses), n=1)
            hint = said("near", name=near[0]) if near else ""
            raise UnknownClauseError(said("no-clause", name=name, near=hint))
        if not any(index.checklist_at(part) for part in index.descendants(clause)):
            raise UnknownClauseError(said("no-items", name=name))
        found.append(clause)
    return tuple(dict.fromkeys(found))


def chosen_clauses(index: Index, ids: Iterable[str]) -> tuple[Clause, ...]:
    """Return the clauses with items in a selection, each once, in document order; no ids choose the whole standard."""
    ids = tuple(ids)
    below = {part.id for id_ in ids if id_ in index.clauses for part in index.descendants(index.clauses[id_])}
    return tuple(
        clause
        for clause in index.standard.clauses
        if (not ids or clause.id in below) and index.checklist_at(clause)
    )  # fmt: skip


def chosen_items(index: Index, ids: Iterable[str]) -> tuple[ChecklistItem, ...]:
    """Return the items of a selection in the order of the standard."""
    return tuple(question for clause in chosen_clauses(index, ids) for question in index.checklist_at(clause))


def sheets(index: Index, ids: Iterable[str]) -> tuple[Sheet, ...]:
    """Return the sheets of a selection: one a clause, but neighbours with one item each under one parent share one."""
    made: list[Sheet] = []
    for clause in chosen_clauses(index, ids):
        parent = index.parents.get(clause.id)
        last = made[-1] if made else None
        if parent and last and len(index.checklist_at(clause)) == 1 and _takes(index, last, parent):
            made[-1] = Sheet(parent, (*last.clauses, clause))
        else:
            made.append(Sheet(clause, (clause,)))
    return tuple(made)


def _takes(index: Index, sheet: Sheet, parent: Clause) -> bool:
    """Tell whether a sheet holds only single items of the same parent."""
    return all(
        index.parents.get(clause.id) is parent and len(index.checklist_at(clause)) == 1 for clause in sheet.clauses
    )


def by_aspect(index: Index, ids: Iterable[str]) -> dict[str, tuple[Clause, ...]]:
    """Return the clauses with items in a selection by the id of their aspect."""
    groups: dict[str, list[Clause]] = {}
    for clause in chosen_clauses(index, ids):
        groups.setdefault(index.aspect_of[clause.id].id, []).append(clause)
    return {id_: tuple(clauses) for id_, clauses in groups.items()}


def number_of(clause: Clause) -> str:
    """Return a clause's number as printed, or its id where none is printed."""
    return display_number(clause) or clause.id
