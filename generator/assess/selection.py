"""Which items a selection holds, sheet by sheet and aspect by aspect.

A selection is a list of ids of clauses, each with all below it, and of conditions: `level=L1`. Without ids it is of the
whole standard. Of each attribute that conditions name, an item's provision has one of the values named.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import NamedTuple

from generator.model import Attribute, AttributeValue, ChecklistItem, Clause, Situation, Text
from generator.model.config import SiteConfig
from generator.model.errors import UnknownClauseError
from generator.standard.attributes import EVALUATES, SIGN, attribute_words, meets
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
    items: tuple[ChecklistItem, ...]
    """The items, in document order."""


class Way(NamedTuple):
    """Where a situation leads within a selection."""

    to: str
    """Id of the clause, the provision or the item."""
    first: ChecklistItem
    """The first item there."""


def named_clauses(index: Index, names: Iterable[str]) -> tuple[Clause, ...]:
    """Return the clauses that ids, numbers, labels or retired ids name; UnknownClauseError for any other name."""
    found: list[Clause] = []
    for name in names:
        clause = index.clauses.get(name) or index.by_number.get(name) or index.by_label.get(name)
        clause = clause or index.clauses.get(index.retired.get(name, ""))
        if clause is None:
            near = get_close_matches(name, list(index.clauses), n=1)
            hint = said("near", name=near[0]) if near else ""
            raise UnknownClauseError(said("no-clause", name=name, near=hint))
        if not chosen_items(index, (clause.id,)):
            raise UnknownClauseError(said("no-items", name=name))
        found.append(clause)
    return tuple(dict.fromkeys(found))


def named_conditions(index: Index, names: Iterable[str]) -> tuple[str, ...]:
    """Return the conditions that are named; UnknownClauseError for one that no item meets."""
    known = conditions(index)
    for name in names:
        if name not in known:
            listed = ", ".join(known) or "-"
            raise UnknownClauseError(said("no-condition", name=name, known=listed))
    return tuple(dict.fromkeys(names))


def conditions(index: Index) -> dict[str, tuple[Attribute, AttributeValue]]:
    """Return the conditions that some item meets, as they are written."""
    return {f"{choice.key}{SIGN}{value.key}": (choice, value) for choice in index.choices for value in choice.values}


def condition_name(attribute: Attribute, value: AttributeValue) -> Text:
    """Return what a condition is called: *Level: Level 1*; of what is evaluated the words of its button."""
    if attribute.key == EVALUATES:
        return value.name
    return attribute_words(attribute, (value,))


def is_condition(entry: str) -> bool:
    """Tell whether an entry of a selection is a condition and not a clause."""
    return SIGN in entry


def items_at(index: Index, clause: Clause, scope: Iterable[str]) -> tuple[ChecklistItem, ...]:
    """Return the items of a clause's own provisions that meet the conditions of a selection."""
    wanted: dict[str, frozenset[str]] = {}
    for entry in filter(is_condition, scope):
        key, _, value = entry.partition(SIGN)
        wanted[key] = wanted.get(key, frozenset()) | {value}
    found = index.checklist_at(clause)
    if not wanted:
        return found
    return tuple(question for question in found if meets(index.attributes[question.provision], wanted))


def chosen_clauses(index: Index, scope: Iterable[str]) -> tuple[Clause, ...]:
    """Return the clauses with items in a selection, each once, in document order."""
    scope = tuple(scope)
    ids = tuple(entry for entry in scope if not is_condition(entry))
    below = (part.id for id_ in ids if id_ in index.clauses for part in index.descendants(index.clauses[id_]))
    within = (index.clauses[id_] for id_ in sorted(set(below), key=index.order.__getitem__))
    return tuple(clause for clause in (within if ids else index.standard.clauses) if items_at(index, clause, scope))


def chosen_items(index: Index, scope: Iterable[str]) -> tuple[ChecklistItem, ...]:
    """Return the items of a selection in the order of the standard."""
    scope = tuple(scope)
    return tuple(question for clause in chosen_clauses(index, scope) for question in items_at(index, clause, scope))


def sheets(index: Index, scope: Iterable[str], most: int | None = None) -> tuple[Sheet, ...]:
    """Return the sheets of a selection: one a clause, but neighbours with one item each under one parent share one.

    At most `most` items share a sheet.
    """
    scope = tuple(scope)
    made: list[Sheet] = []
    for clause in chosen_clauses(index, scope):
        items = items_at(index, clause, scope)
        parent = index.parents.get(clause.id)
        last = made[-1] if made else None
        if parent and last and len(items) == 1 and _takes(index, last, parent, most):
            made[-1] = Sheet(parent, (*last.clauses, clause), (*last.items, *items))
        else:
            made.append(Sheet(clause, (clause,), items))
    return tuple(made)


def _takes(index: Index, sheet: Sheet, parent: Clause, most: int | None) -> bool:
    """Tell whether a sheet holds only single items of the same parent, and has room for one more."""
    single = len(sheet.items) == len(sheet.clauses) and (most is None or len(sheet.items) < most)
    return single and all(index.parents.get(clause.id) is parent for clause in sheet.clauses)


def by_aspect(index: Index, scope: Iterable[str]) -> dict[str, tuple[Clause, ...]]:
    """Return the clauses with items in a selection by the id of their aspect."""
    groups: dict[str, list[Clause]] = {}
    for clause in chosen_clauses(index, scope):
        groups.setdefault(index.aspect_of[clause.id].id, []).append(clause)
    return {id_: tuple(clauses) for id_, clauses in groups.items()}


def situations_within(index: Index, scope: Iterable[str]) -> tuple[tuple[Situation, tuple[Way, ...]], ...]:
    """Return the situations that lead to items of a selection, each with the ways there, the best first."""
    scope = tuple(scope)
    ids = [entry for entry in scope if not is_condition(entry)]
    chosen = {clause.id: items_at(index, clause, scope) for clause in chosen_clauses(index, scope)}
    items = {question.id: question for below in chosen.values() for question in below}

    def first(id_: str) -> ChecklistItem | None:
        """Return the first item below a place that lies within the selection."""
        clause = index.clauses.get(id_)
        if clause is None:
            return items.get(id_) or next((one for one in index.checklist.get(id_, ()) if one.id in items), None)
        inside = not ids or id_ in ids or any(above.id in ids for above in index.ancestors(clause))
        below = (one for part in index.descendants(clause) for one in chosen.get(part.id, ())) if inside else ()
        return next(iter(below), None)

    found = (
        (one, tuple(Way(lead.to, item) for lead in one.leads if (item := first(lead.to))))
        for one in index.standard.situations
    )
    return tuple((one, ways) for one, ways in found if ways)


def is_ready_made(index: Index, config: SiteConfig, clause: Clause | None) -> bool:
    """Tell whether a clause, or the whole standard, has ready-made files: chapters, and clauses with items."""
    wanted = config.downloads
    if clause is None:
        return wanted != "none"
    chapter = clause.id in index.aspects and wanted in {"chapters", "clauses"}
    return chapter or (wanted == "clauses" and bool(index.checklist_at(clause)))


def has_hints(index: Index) -> bool:
    """Tell whether any item of the standard says where to look, or what typical evidence is."""
    return any(question.look_at or question.evidence for question in index.standard.checklist)


def number_of(clause: Clause) -> str:
    """Return a clause's number as printed, or its id where none is printed."""
    return display_number(clause) or clause.id
