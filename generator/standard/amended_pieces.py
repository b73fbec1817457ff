"""Where a published text may differ from what is written, because an amendment changed it afterwards."""

from collections.abc import Iterable, Iterator

from generator.model import Clause, Remark, Table, TermEntry, cells_in
from generator.standard.index import Index
from generator.standard.printed import Piece, printed_clause, printed_entry


def published(index: Index) -> Iterator[Piece]:
    """Yield what a standard prints, in document order; anything may stand where an amendment changed the words.

    The published text may be the one before the amendments, or the one with them in it.
    """
    for clause in index.standard.clauses:
        yield from _freed(clause, printed_clause(clause, index.language))
        for term in index.entries_in.get(clause.id, ()):
            yield from _freed(term, printed_entry(index, term))


def _freed(entry: Clause | TermEntry, pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Yield the pieces of a clause or a term entry; one for each row of those that an amendment changed."""
    changed = frozenset(id_ for each in entry.amended for id_ in each.on)
    if not changed:
        yield from pieces
        return
    tables = (block for block in entry.content if isinstance(block, Table) and block.id in changed)
    ids = changed.union(cell.id for table in tables for cell in cells_in(table))
    remarks = frozenset(block.path for block in entry.content if isinstance(block, Remark) and block.id in changed)
    free = False
    for piece in pieces:
        was, free = free, entry.id in changed or piece.id in ids or (piece.id == entry.id and piece.path[:2] in remarks)
        if not free:
            yield piece
        elif not was:
            yield piece._replace(text="", formula="", anything=True)
