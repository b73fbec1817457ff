"""The sheet of a workbook that says who is to assess what: a clause a row, written and read back."""

from xlsxwriter.worksheet import Worksheet

from generator.assess.selection import number_of
from generator.assess.team import assignable
from generator.formats.xlsx.cells import SheetCells
from generator.formats.xlsx.fields import Notes, line_in
from generator.formats.xlsx.layout import ASSIGNED_COLUMN, ASSIGNED_KEY, WORDS
from generator.formats.xlsx.look import Look, height_of, print_set_up
from generator.words import both

_WIDTHS = (60, 40)


def write_assigned(sheet: Worksheet, look: Look, scope: tuple[str, ...]) -> dict[str, int]:
    """Write a cell for each clause of a selection, and return their rows by the ids of clauses."""
    kit, languages = look.kit, look.languages
    title = both(WORDS["assigning"], languages)
    told = both(WORDS["assigned_help"], languages, "\n")
    sheet.write_string(0, 0, title, look.title)
    sheet.set_row(0, 24)
    sheet.merge_range(1, 0, 1, 1, told, look.note)
    sheet.set_row(1, height_of(told, sum(_WIDTHS)))
    for column, (width, word) in enumerate(zip(_WIDTHS, ("clause", "assessor"), strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(2, column, both(WORDS[word], languages, "\n"), look.head)
    sheet.set_row(2, height_of("\n" * (len(languages) - 1), sum(_WIDTHS)))
    sheet.set_column(ASSIGNED_COLUMN, ASSIGNED_COLUMN, None, look.hidden, {"hidden": True})
    sheet.set_formats((look.text, look.input, look.hidden))
    rows = {clause.id: row for row, clause in enumerate(assignable(kit.index, scope), 3)}
    for id_, row in rows.items():
        clause = kit.index.clauses[id_]
        named = f"{number_of(clause)} {both(clause.title, languages)}".strip()
        sheet.write_texts(row, (named, None, f"{ASSIGNED_KEY}|{id_}"), height_of(named, _WIDTHS[0]))
    sheet.protect("", {"format_columns": True, "format_rows": True})
    sheet.freeze_panes(3, 0)
    sheet.print_area(0, 0, 2 + len(rows), 1)
    print_set_up(sheet, kit, title)
    sheet.repeat_rows(2)
    return rows


def clause_in(sheet: SheetCells, row: int) -> str:
    """Return the id of the clause that a row assigns, nothing for another row."""
    key, _, clause = sheet.cell(row, ASSIGNED_COLUMN + 1).words.partition("|")
    return clause if key == ASSIGNED_KEY else ""


def assigned_in(sheets: list[SheetCells], notes: Notes) -> dict[str, str]:
    """Return who stands in a workbook by the ids of clauses, nothing where a cell is empty."""
    made: dict[str, str] = {}
    for sheet in sheets:
        for row in sorted(sheet.rows):
            if clause := clause_in(sheet, row):
                made[clause] = line_in(sheet, row, ASSIGNED_COLUMN, notes) or made.get(clause, "")
    return made
