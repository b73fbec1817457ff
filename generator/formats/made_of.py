"""What checklists are made of, as digests that take a hundredth of the time of making them."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.assess.selection import Sheet, has_hints
from generator.formats.kit import Kit
from generator.formats.pdf.fonts import fonts_there
from generator.model import Clause


class MadeOf:
    """The digests of all that the checklists of a standard are made of.

    Those of a selection are made of the words and items of its clauses, and of what the lookups know of these; of all
    else in the standard, the other clauses without their words; of the settings, and of the fonts.
    """

    def __init__(self, kit: Kit) -> None:
        """Take the standard and the settings."""
        standard = kit.index.standard
        outline = tuple(replace(clause, original="", content=()) for clause in standard.clauses)
        self._kit = kit
        rest = replace(standard, clauses=outline, checklist=())
        self._shared = _digest(rest, kit.config, kit.timestamp, fonts_there(), has_hints(kit.index))
        self._clauses = {clause.id: _digest(*_known(kit, clause)) for clause in standard.clauses}

    def selection(self, scope: tuple[str, ...]) -> str:
        """Return the digest of a selection: ids of clauses, each with all below it, or none for the whole standard."""
        index = self._kit.index
        clauses = [part for id_ in scope for part in index.descendants(index.clauses[id_])]
        return self._of(scope, clauses if scope else index.standard.clauses)

    def part(self, scope: tuple[str, ...], sheets: Iterable[Sheet]) -> str:
        """Return the digest of some sheets of a selection."""
        some = tuple(sheets)
        links = [self._kit.link(sheet.head) for sheet in some]
        return self._of((scope, links), (clause for sheet in some for clause in sheet.clauses))

    def _of(self, which: object, clauses: Iterable[Clause]) -> str:
        return _digest(which, self._shared, [self._clauses[clause.id] for clause in clauses])


def _known(kit: Kit, clause: Clause) -> Iterator[object]:
    """Yield a clause, its items, and what the lookups know of both."""
    index = kit.index
    yield clause, index.checklist_at(clause), index.links.get(clause.id), index.attributes[clause.id]
    for provision in clause.provisions:
        id_ = provision.id
        yield index.marks[id_], index.linear[id_], index.fingerprints[id_], index.attributes[id_]
        yield id_ in index.deleted, id_ in index.carried


def _digest(*things: object) -> str:
    return hashlib.sha256(repr(things).encode()).hexdigest()
