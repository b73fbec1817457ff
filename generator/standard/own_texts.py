"""The texts that a standard itself prints, each with the clause that prints it."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from generator.model import (
    Block,
    Clause,
    Figure,
    Formula,
    Language,
    Point,
    Provision,
    Remark,
    Standard,
    Table,
    TermEntry,
    Text,
    cells_in,
    provisions_in,
)
from generator.model.place import Step

_Placed = tuple[str, tuple[Step, ...], Text]
"""Whose a text is, where it stands there, and the text."""


class OwnText(NamedTuple):
    """A text that the standard itself prints: a provision, a cell, a title, a note, a term's definition."""

    id: str
    """Whose it is: a provision, a clause, a table, a figure, a formula or a term."""
    path: tuple[Step, ...]
    """Where it stands in that entity."""
    text: Text
    clause: Clause
    """The clause that prints it."""
    language: Language
    """The language that prevails; the other one for a text that is given in that alone."""
    provision: Provision | None

    @property
    def words(self) -> str:
        """Return the text in its language."""
        return self.text.zh if self.language == "zh" else self.text.en


def own_texts(
    standard: Standard, entries: Mapping[str, tuple[TermEntry, ...]], prevailing: Language
) -> Iterator[OwnText]:
    """Yield the texts that a standard prints, in printed order; `entries` are its term entries by their clause."""
    for clause in standard.clauses:
        provisions = {provision.id: provision for provision in clause.provisions}
        terms = entries.get(clause.id, ())
        printed = (*_of_blocks(clause.content), *(placed for term in terms for placed in _of_term(term)))
        for id_, path, text in printed:
            if text != Text():
                given: Language = "zh" if text.zh and (prevailing == "zh" or not text.en) else "en"
                yield OwnText(id_, path, text, clause, given, provisions.get(id_))


def _of_blocks(blocks: Iterable[Block]) -> Iterator[_Placed]:
    for block in blocks:
        if isinstance(block, Remark):
            yield block.clause, block.path, block.text
            yield from _of_points(block.points, block.clause, (*block.path, "points"))
        elif isinstance(block, Table):
            yield from _of_table(block)
        elif isinstance(block, Figure):
            yield from _of_figure(block)
        elif isinstance(block, Formula):
            yield from ((block.id, ("where", number, "text"), entry.text) for number, entry in enumerate(block.where))
        else:
            yield from ((provision.id, ("text",), provision.text) for provision in provisions_in((block,)))


def _of_table(table: Table) -> Iterator[_Placed]:
    yield table.id, ("title",), table.title or Text()
    yield from ((cell.id, ("text",), cell.text) for cell in cells_in(table))
    yield from ((table.id, ("notes", number), note) for number, note in enumerate(table.notes))
    yield from ((table.id, ("footnotes", number, "text"), note.text) for number, note in enumerate(table.footnotes))


def _of_figure(figure: Figure) -> Iterator[_Placed]:
    yield figure.id, ("caption",), figure.caption
    yield from ((figure.id, ("parts", number, "text"), part.text) for number, part in enumerate(figure.parts))
    yield from ((figure.id, ("key", number, "text"), entry.text) for number, entry in enumerate(figure.key))
    yield from ((figure.id, ("notes", number), note) for number, note in enumerate(figure.notes))
    yield from ((figure.id, ("footnotes", number, "text"), note.text) for number, note in enumerate(figure.footnotes))


def _of_term(term: TermEntry) -> Iterator[_Placed]:
    yield term.id, ("definition",), term.definition
    yield from _of_points(term.points, term.id, ("points",))
    yield from _of_blocks(term.content)
    if term.source:
        yield term.id, ("source",), Text(zh=term.source.zh, en=term.source.en)
        yield term.id, ("source", "change"), term.source.change or Text()


def _of_points(points: tuple[Point, ...], id_: str, path: tuple[Step, ...]) -> Iterator[_Placed]:
    for number, point in enumerate(points):
        yield id_, (*path, number, "text"), point.text
        yield from _of_points(point.points, id_, (*path, number, "points"))
