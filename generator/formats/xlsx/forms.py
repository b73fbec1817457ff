"""Where the rows and columns of a sheet of items are, whatever a person did to it: moved, joined, sorted, removed."""

from dataclasses import dataclass, field

from generator.assess.fields import one_spaced
from generator.assess.spellings import plain
from generator.formats.xlsx.cells import Cell, SheetCells, cells_of
from generator.formats.xlsx.fields import Notes, place_of
from generator.formats.xlsx.layout import ANSWERS, HEAD_WITHIN, KEY, SHOWN_KEY, ItemKey, headings, item_key


@dataclass(frozen=True, slots=True)
class Form:
    """A sheet of items."""

    sheet: SheetCells
    columns: dict[str, int]
    """By key."""
    head: int
    """The row that names them."""
    by_headings: bool = False
    """That row is the one of the headings, the hidden one being gone."""
    joined: dict[tuple[int, int], tuple[int, int]] = field(default_factory=dict)
    """For each cell below another one that it was made one with: the cell that has the words."""

    def at(self, row: int, key: str) -> tuple[int, int]:
        """Return the place of the cell that says what stands in a row under a key; column 0 where that is gone."""
        here = (row, self.columns.get(key, 0))
        return self.joined.get(here, here)

    def cell(self, row: int, key: str) -> Cell:
        """Return what stands in a row under a key."""
        return self.sheet.cell(*self.at(row, key))

    @property
    def rows(self) -> list[int]:
        """Return the rows below the head that have a cell."""
        return sorted(row for row in self.sheet.rows if row > self.head)


def form_of(sheet: SheetCells) -> Form | None:
    """Return the form of a sheet, by its hidden row or else by its headings; none for a sheet of another kind."""
    for hidden in (True, False):
        names = {} if hidden else headings()
        for number in sorted(row for row in sheet.rows if row <= HEAD_WITHIN):
            cells = sorted(sheet.rows[number].items(), reverse=True)
            keys = {(cell.words if hidden else names.get(plain(cell.words), "")): column for column, cell in cells}
            if sum(key in keys for key in (*ANSWERS, KEY)) > len(ANSWERS) // 2:
                return Form(sheet, _with_key_column(sheet, keys), number, not hidden, _joined(sheet))
    return None


def _with_key_column(sheet: SheetCells, columns: dict[str, int]) -> dict[str, int]:
    """Return the columns with that of the items, found by what stands in it where no row names it."""
    if KEY in columns:
        return columns
    found = next((column for _, column, cell in cells_of(sheet.rows) if item_key(cell.words)), 0)
    return {**columns, KEY: found} if found else columns


def _joined(sheet: SheetCells) -> dict[tuple[int, int], tuple[int, int]]:
    """Return the cells below the first one of its column, in rows that have cells, of all that were made one."""
    return {
        (row, first_column): (first, first_column)
        for first, first_column, last, _ in sheet.merged
        for row in sheet.rows
        if first < row <= last
    }


def keys_in(forms: list[Form], edition: str) -> dict[str, ItemKey]:
    """Return what the hidden columns say of an edition's items, by their ids."""
    keys = (item_key(form.cell(row, KEY).words) for form in forms for row in form.rows if KEY in form.columns)
    return {key.id: key for key in keys if key and key.edition == edition}


def item_in(form: Form, row: int, keys: dict[str, ItemKey], notes: Notes) -> ItemKey | None:
    """Return the item of a row: that of its hidden cell, or that which it shows where the two part.

    Rows that were sorted without the hidden column, or have lost it, are known by the id that they show.
    """
    sheet = form.sheet
    key = item_key(form.cell(row, KEY).words) if KEY in form.columns else None
    visible = one_spaced(form.cell(row, SHOWN_KEY).words) if SHOWN_KEY in form.columns else ""
    edition = notes.about.get("edition", "")
    if key:
        notes.taken.add((sheet.name, *form.at(row, KEY)))
    if key and visible == key.id:
        notes.taken.add((sheet.name, *form.at(row, SHOWN_KEY)))
    if key and key.edition != edition:
        notes.tell("row-of-edition", place_of(sheet, row, 1), key.edition)
        return None
    if key and (visible == key.id or visible not in notes.provisions):
        return key
    if visible not in notes.provisions:
        return None
    if key:
        notes.tell("row-sorted", place_of(sheet, row, 1), visible, key.id)
    unrevised = notes.about.get("revised") == notes.index.standard.metadata.revised
    now = notes.index.fingerprints[notes.provisions[visible].id]
    return keys.get(visible) or ItemKey(visible, now if unrevised else UNKNOWN, edition)


UNKNOWN = "0" * 8
"""Fingerprint of a text that nothing tells: it is that of no provision."""
