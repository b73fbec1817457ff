"""The texts that a standard itself prints, each with the clause that prints it."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.model import Clause, Language, Provision, Remark, Standard, Table, Text, cells_in
from generator.model.place import Step


class OwnText(NamedTuple):
    """A text that the standard itself prints: a provision, a cell, a note, an example, a term's definition or note."""

    id: str
    """Whose it is: a provision, a clause or a term."""
    path: tuple[Step, ...]
    """Where it stands in that entity."""
    text: Text
    clause: Clause
    """The clause that prints it."""
    provision: Provision | None = None

    @property
    def language(self) -> Language:
        """Return the language in which the text is given; the authoritative one where it is given in both."""
        return "zh" if self.text.zh else "en"

    @property
    def words(self) -> str:
        """Return the text in that language."""
        return self.text.zh or self.text.en


def own_texts(standard: Standard, terms_clause: Clause | None) -> Iterator[OwnText]:
    """Yield the texts that a standard prints, clause by clause."""
    for clause in standard.clauses:
        for provision in clause.provisions:
            yield OwnText(provision.id, ("text",), provision.text, clause, provision)
        for block in clause.content:
            if isinstance(block, Remark):
                yield OwnText(clause.id, block.path, block.text, clause)
            elif isinstance(block, Table):
                yield from _of_table(block, clause)
        if clause is terms_clause:
            for term in standard.terms:
                if term.number:
                    yield OwnText(term.id, ("definition",), term.definition, clause)
                    for number, text in enumerate(term.notes):
                        yield OwnText(term.id, ("notes", number), text, clause)


def _of_table(table: Table, clause: Clause) -> Iterator[OwnText]:
    """Yield the texts of a table that are no provisions."""
    for cell in cells_in(table):
        if not cell.kind and cell.text != Text():
            yield OwnText(cell.id, ("text",), cell.text, clause)
    for number, text in enumerate(table.notes):
        yield OwnText(table.id, ("notes", number), text, clause)
    for number, note in enumerate(table.footnotes):
        yield OwnText(table.id, ("footnotes", number, "text"), note.text, clause)
