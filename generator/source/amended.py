"""What amendments changed, as it is written beside a part of a clause or a term, to the ids of what was changed."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeAlias

from generator.model import Amended, Table, cells_at
from generator.model.place import Step
from generator.source.written import WrittenAmended

if TYPE_CHECKING:
    from generator.source.content import Maker

Path: TypeAlias = tuple[Step, ...]


def changes(
    maker: "Maker", written: tuple[WrittenAmended, ...], path: Path, on: tuple[str, ...], table: Table | None
) -> Iterator[tuple[Amended, Path]]:
    """Yield each change with its path; `on` are the ids of what it is written beside, of which `table` may be one."""
    for number, each in enumerate(written):
        here = (*path, "amended", number)
        ids = on if each.row is None and each.column is None else _cells(maker, each, table, here)
        made = Amended(
            by=each.by, on=ids, change=each.change, row=each.row, column=each.column, was=each.was, note=each.note
        )
        yield made, here


def _cells(maker: "Maker", written: WrittenAmended, table: Table | None, path: Path) -> tuple[str, ...]:
    """Return the ids of the cells in the row and the column of a table that an amendment changed."""
    key = "column" if written.row is None else "row"
    if table is None:
        maker.tell((*path, key), "SRC016", "amended-no-table", name=key)
        return ()
    found = tuple(cell.id for cell in cells_at(table, written.row, written.column))
    if not found:
        both = written.row is not None and written.column is not None
        told = "no-cell" if both else "no-column" if written.row is None else "no-row"
        maker.tell((*path, key), "TAB001", told, row=written.row, column=written.column)
    return found
