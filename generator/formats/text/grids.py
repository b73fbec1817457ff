"""A table as rows of text: cells between bars, `<` and `^` where a cell is joined to its neighbour."""

from collections.abc import Callable

from generator.formats.drafted.draft import DraftCell, Line, Role
from generator.formats.drafted.things import table_of
from generator.model import Language, Table
from generator.standard.inline import linear


def grid_rows(table: Table, language: Language, shown: Callable[[str], str] = linear) -> list[str]:
    """Return the rows of a table in a language, each cell as `shown` prints its words."""
    rows = tuple(
        tuple(DraftCell(shown(cell.text.in_(language)), cell.columns, cell.rows) for cell in row) for row in table.rows
    )
    return table_of(Line(role=Role.TABLE, rows=rows)).split("\n")
