"""What a person put into a workbook beside its form: told with its cell and its words, so that nothing vanishes."""

from generator.assess.fields import has_words
from generator.assess.format import VISIT
from generator.assess.messages import whole_words
from generator.formats.xlsx.assigned import clause_in
from generator.formats.xlsx.cells import Cell, SheetCells, cells_of
from generator.formats.xlsx.fields import Notes, place_of
from generator.formats.xlsx.forms import Form
from generator.formats.xlsx.layout import (
    ABOUT_SHEET,
    BAND_COLUMN,
    KEY,
    OWN_SHEETS,
    OWN_TEXTS,
    SCORE_COLUMN,
    SCORE_KEY,
    VISIT_WITHIN,
    digest,
    item_key,
)

_DIGITS = 8


def tell_left(sheets: list[SheetCells], forms: list[Form], notes: Notes) -> None:
    """Tell of all that was not read: cells, comments outside the forms, pictures."""
    own = frozenset(
        sums[at : at + _DIGITS]
        for key, sums in notes.about.items()
        if key.startswith(OWN_TEXTS)
        for at in range(0, len(sums), _DIGITS)
    )
    form_by_sheet = {form.sheet.name: form for form in forms}
    for sheet in sheets:
        form = form_by_sheet.get(sheet.name)
        for row, column, cell in cells_of(sheet.rows) if sheet.name != ABOUT_SHEET else ():
            if (sheet.name, row, column) in notes.taken or not has_words(cell.words):
                continue
            if not (
                _is_own(sheet, form, (row, column), cell, own) if own else _stands_as_ours(sheet, form, row, column)
            ):
                notes.tell("left", place_of(sheet, row, column), whole_words(cell.words))
        for comment in () if form else sheet.comments:
            notes.tell("comment-left", place_of(sheet, comment.row, comment.column), whole_words(comment.words))
        for picture in sheet.pictures:
            place = place_of(sheet, picture.row, picture.column)
            said = (whole_words(picture.words),) if picture.words else ()
            notes.tell("picture-words" if said else "picture", place, *said)


def _is_own(sheet: SheetCells, form: Form | None, place: tuple[int, int], cell: Cell, own: frozenset[str]) -> bool:
    """Tell whether a text is one that the workbook was made with, or what its summary or the bands of scores reckon.

    A word of ours that a person repeats in a column or on a sheet of their own is theirs.
    """
    row, column = place
    if form and not form.by_headings and column not in form.columns.values() and column != 1:
        return False
    if not form and not _is_ours(sheet) and not any(item_key(one.words) for _, _, one in cells_of(sheet.rows)):
        return False
    reckoned = sheet.name in OWN_SHEETS or (column == BAND_COLUMN and _has_score(sheet, row))
    return digest(cell.words) in own or (cell.formula and reckoned)


def _has_score(sheet: SheetCells, row: int) -> bool:
    return sheet.cell(row, SCORE_COLUMN + 1).words.startswith(f"{SCORE_KEY}|")


def _stands_as_ours(sheet: SheetCells, form: Form | None, row: int, column: int) -> bool:
    """Tell whether a cell of a workbook that does not know its own texts stands where one of them does."""
    if form:
        in_item = bool(form.cell(row, KEY).words) or column == form.columns.get(KEY)
        return row <= form.head or (column in form.columns.values() and in_item)
    return _is_ours(sheet)


def _is_ours(sheet: SheetCells) -> bool:
    """Tell whether a sheet is the cover, the summary, or that of scores or assignments."""
    numbers = [number for number in sheet.rows if number <= VISIT_WITHIN]
    is_cover = any(sheet.cell(number, 1).words in VISIT for number in numbers)
    has_scores = any(_has_score(sheet, number) for number in sheet.rows)
    has_assigned = any(clause_in(sheet, number) for number in sheet.rows)
    return sheet.name in OWN_SHEETS or is_cover or has_scores or has_assigned
