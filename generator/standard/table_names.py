"""How a row and a column of a table are called in a sentence: by what stands at the begin and in the head."""

from generator.model import Cell, Language, Table, cells_at, column_of
from generator.standard.inline import linear_text
from generator.words import say


def row_name(table: Table, row: int, language: Language) -> str:
    """Return how a row is called: by as many of its first cells as tell it from the others, else by its number."""
    if row <= table.head:
        return say("amendments.head", language)
    width = sum(cell.columns for cell in table.rows[0])
    rows = [_words(table, place, language) for place in range(table.head + 1, len(table.rows) + 1)]
    own = _words(table, row, language)
    told = next(
        (count for count in range(1, width + 1) if [words[:count] for words in rows].count(own[:count]) == 1), 0
    )
    named = say("shared.comma", language).join(filter(None, own[:told]))
    key = "amendments.row" if named else "amendments.row_number"
    return say(key, language, row=named or row)


def column_name(table: Table, column: int, language: Language) -> str:
    """Return how a column is called: by the last row of the head, else by its number."""
    head = next((cell for cell in cells_at(table, table.head, column)), None) if table.head else None
    named = _in_one_line(head, language) if head else ""
    key = "amendments.column" if named else "amendments.column_number"
    return say(key, language, column=named or column)


def _words(table: Table, row: int, language: Language) -> tuple[str, ...]:
    """Return what stands in the cells of a row, in those too that begin above it."""
    cells = sorted(cells_at(table, row, None), key=column_of)
    return tuple(_in_one_line(cell, language) for cell in cells)


def _in_one_line(cell: Cell, language: Language) -> str:
    return linear_text(cell.text).in_(language).replace("\n", "" if language == "zh" else " ")
