"""对照表: our mappings as a table, from the standard's clauses and from those of the documents.

A row without a mapping is unknown, and nothing follows from it: nobody has said that the two do not correspond.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import Clause, GuidelineClause, GuidelineEdition, Mapping, MappingType, Provision
from generator.standard.index import Index
from generator.standard.outline import grouped

SIGNS: dict[MappingType, str] = {
    "equal-to": "=",
    "equivalent-to": "≈",
    "subset-of": "⊂",
    "superset-of": "⊃",
    "intersects-with": "∩",
    "guidance-for": "←",
}
"""The sign of each type where there is no room for its words, read from ours to theirs."""


@dataclass(frozen=True, slots=True)
class OwnRow:
    """A clause of the standard, or a provision of it that has mappings of its own."""

    clause: Clause
    provision: Provision | None
    mappings: tuple[Mapping, ...]
    heads: bool
    """Whether it has no text or no mapping of its own, and stands over what follows: subclauses, its provisions."""


@dataclass(frozen=True, slots=True)
class TheirRow:
    """A clause of a document's edition as it is listed."""

    clause: GuidelineClause
    mappings: tuple[Mapping, ...]
    heads: bool
    """Whether it has no mapping, and clauses below it have."""


def mapped_editions(index: Index) -> tuple[GuidelineEdition, ...]:
    """Return the editions that have mappings, in the order of the documents."""
    return tuple(
        edition
        for guideline in index.standard.guidelines
        for edition in guideline.editions
        if edition.id in index.mappings_of
    )


def own_rows(index: Index, edition: str = "") -> tuple[OwnRow, ...]:
    """Return the clauses of the body with their headings, and those elsewhere that have mappings.

    With the id of an edition, only mappings to it.
    """
    shown = {clause.id for clause in index.standard.clauses if _is_compared(index, clause)}
    shown |= {above.id for id_ in tuple(shown) for above in index.ancestors(index.clauses[id_])}
    return tuple(row for clause in index.standard.clauses if clause.id in shown for row in _own(index, clause, edition))


def their_rows(index: Index, edition: GuidelineEdition) -> tuple[TheirRow, ...]:
    """Return the clauses that are listed of an edition, each with the mappings that lead to it."""
    found = grouped((mapping.clause, mapping) for mapping in index.mappings_of.get(edition.id, ()))
    return tuple(
        TheirRow(
            clause,
            found.get(clause.number, ()),
            heads=clause.number not in found and any(number.startswith(f"{clause.number}.") for number in found),
        )
        for clause in edition.clauses
    )


def _is_compared(index: Index, clause: Clause) -> bool:
    if clause.id in index.mappings_at:
        return True
    top = (*index.ancestors(clause), clause)[0]
    return top.element == "body" and bool(clause.content) and not clause.withdrawn


def _own(index: Index, clause: Clause, edition: str) -> Iterator[OwnRow]:
    mappings = (one for one in index.mappings_at.get(clause.id, ()) if edition in ("", one.edition))
    found = grouped((mapping.source, mapping) for mapping in mappings)
    own = found.get(clause.id, ())
    yield OwnRow(clause, None, own, heads=not own and (bool(found) or not clause.content))
    for provision in clause.provisions:
        if provision.id in found:
            yield OwnRow(clause, provision, found[provision.id], heads=False)
