"""Numbers that clauses, entries, tables, figures and formulas have otherwise in a document that comes again.

Ids stay: where a file leaves the id to follow from the number, it is written there.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

from generator.model import Clause, Figure, Formula, Standard, Table, TermEntry, Text
from generator.model.errors import SettingError
from generator.source.load import Loaded
from generator.source.renumber import Edit, added_before, edit_at, edited, named_numbers
from generator.standard.index import Index

Numbered = Clause | TermEntry | Table | Figure | Formula


@dataclass(frozen=True, slots=True, order=True)
class Move:
    """A number that becomes another one."""

    id: str
    old: str
    new: str


def number_of(entity: Numbered) -> str:
    """Return the number of an entity, of a figure without its name."""
    number = entity.number
    words = (number.zh or number.en) if isinstance(number, Text) else number or ""
    found = re.search(r"(?:[A-Z]\.)?\d+$", words) if isinstance(entity, Figure) else None
    return found[0] if found else words


def moves(pairs: Sequence[tuple[Numbered, Numbered]], gone: Iterable[str]) -> tuple[list[Move], list[Move]]:
    """Return the numbers that can change, and those that cannot, since what stays has the new one.

    `gone` are the numbers of what the document has no more.
    """
    wanted = [
        Move(old.id, number_of(old), number_of(new))
        for new, old in pairs
        if number_of(new) and number_of(old) and number_of(new) != number_of(old)
    ]
    taken = {*gone, *(number_of(old) for new, old in pairs if number_of(new) == number_of(old))}
    able = [*wanted]
    while stuck := [move for move in able if move.new in taken]:
        able = [move for move in able if move not in stuck]
        taken |= {move.old for move in stuck}
    return able, [move for move in wanted if move not in able]


def moved_files(loaded: Loaded, found: Iterable[Move], *, named: bool) -> dict[str, bytes]:
    """Return the files in which numbers change; those that are `named` change in translations and in texts of ours too.

    A number or a reference that YAML writes in another way than it reads stays.
    """
    if loaded.standard is None:
        return {}
    edits: set[Edit] = set()
    for move in found:
        with suppress(SettingError):
            edits |= {*_number(loaded, move)}
    if named:
        edits |= {*_references(loaded, loaded.standard, {move.old: move.new for move in found})}
    by_file: dict[str, list[Edit]] = defaultdict(list)
    for edit in edits:
        by_file[edit.file.removeprefix(f"{loaded.sources.folder}/")].append(edit)
    return {name: edited(loaded.files[name].decode(), each).encode() for name, each in by_file.items()}


def _number(loaded: Loaded, move: Move) -> Iterator[Edit]:
    yield edit_at(loaded, loaded.sources.at(move.id, "number"), move.old, move.new)
    if not loaded.sources.writes(move.id):
        yield added_before(loaded, loaded.sources.at(move.id, "number", key=True), [f"id: {move.id}"])


def _references(loaded: Loaded, standard: Standard, numbers: dict[str, str]) -> Iterator[Edit]:
    """Yield the changes of references but in the texts of the document itself, which has them already."""
    index, printed = Index(standard), {*_printed(standard)}
    for passage, where, old, new in named_numbers(index, loaded, numbers):
        if passage.language != index.language or passage.id not in printed:
            with suppress(SettingError):
                yield edit_at(loaded, where, old, new)


def _printed(standard: Standard) -> Iterator[str]:
    """Yield the ids of what the document prints."""
    yield from (clause.id for clause in standard.clauses)
    yield from (term.id for term in standard.terms)
    yield from (each.id for clause in standard.clauses for each in clause.provisions)
    for block in standard.blocks:
        if isinstance(block, Table | Figure | Formula):
            yield block.id
        if isinstance(block, Table):
            yield from (cell.id for row in block.rows for cell in row)
