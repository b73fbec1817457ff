"""The sheet of a workbook for scores: a cell for each, the band that it falls in, and what the bands mean."""

from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from generator.assess.bands import band_told, bands_of, looks_of
from generator.assess.scores import scoring_method
from generator.assess.selection import chosen_clauses, number_of
from generator.formats.xlsx.layout import BAND_COLUMN, SCORE_KEY, WORDS
from generator.formats.xlsx.look import Look, height_of, print_set_up
from generator.formats.xlsx.situations import SAYING
from generator.model.scoring import WHOLE
from generator.words import both

_BAND = BAND_COLUMN - 1
"""Place of the column of bands, counted from 0; that before it is hidden."""


def write_scores(sheet: Worksheet, look: Look, scope: tuple[str, ...]) -> dict[str, int]:
    """Write the cells for scores, labelled as the tool's addition, and return their rows: `5.1.2|approach`."""
    kit, languages = look.kit, look.languages
    title = both(WORDS["score"], languages)
    ours = both(WORDS["score_ours"], languages, "\n")
    sheet.write_string(0, 0, title, look.title)
    sheet.set_row(0, 24)
    sheet.merge_range(1, 0, 1, 3, ours, look.note)
    sheet.set_row(1, height_of(ours, SAYING))
    sheet.set_column(0, 0, 60)
    sheet.set_column(1, 1, 34)
    sheet.set_column(2, 3, 14)
    sheet.set_column(4, 4, None, look.hidden, {"hidden": True})
    sheet.set_row(2, height_of("\n" * (len(languages) - 1), SAYING))
    for column, word in enumerate(("clause", "score", "weight", "score")):
        sheet.write_string(2, column, both(WORDS[word], languages, "\n") + (" %" if column else ""), look.head)
    sheet.write_string(2, _BAND, both(WORDS["band"], languages, "\n"), look.head)
    sheet.set_column(_BAND, _BAND, 34)
    row = 3
    rows: dict[str, int] = {}
    used: set[str] = set()
    for clause in chosen_clauses(kit.index, scope):
        method = scoring_method(kit.index, kit.config, clause.id)
        for dimension in method.dimensions if method else ():
            sheet.write_string(row, 0, f"{number_of(clause)} {both(clause.title, languages)}".strip(), look.text)
            sheet.write_string(row, 1, both(dimension.label, languages), look.text)
            sheet.write_number(row, 2, dimension.weight, look.number)
            sheet.write_blank(row, 3, None, look.input)
            rows[f"{clause.id}|{dimension.id}"] = row
            sheet.write_string(row, 4, f"{SCORE_KEY}|{clause.id}|{dimension.id}", look.hidden)
            if method:
                used.add(method.id)
                sheet.data_validation(row, 3, row, 3, {
                    "validate": "list", "source": [str(value) for value in range(0, WHOLE + 1, method.step)],
                })  # fmt: skip
                sheet.write_formula(row, _BAND, _band_formula(look, row), look.text, "")
            row += 1
    row = _write_bands(sheet, look, row + 1, frozenset(used))
    sheet.protect()
    sheet.print_area(0, 0, row - 1, _BAND)
    print_set_up(sheet, kit, title)
    sheet.repeat_rows(2)
    return rows


def _band_formula(look: Look, row: int) -> str:
    scoring = look.kit.config.scoring
    bands = bands_of(scoring) if scoring else ()
    quoted = [both(band_told(band), look.languages).replace('"', '""') for band in bands]
    lowest = ",".join(str(band.lowest) for band in bands)
    told = ",".join(f'"{words}"' for words in quoted)
    cell = xl_rowcol_to_cell(row, 3)
    return f'=IF({cell}="","",LOOKUP(VALUE({cell}),{{{lowest}}},{{{told}}}))'


def _write_bands(sheet: Worksheet, look: Look, row: int, used: frozenset[str]) -> int:
    """Write what a clause looks like in each band of the methods used, and return the row behind."""
    scoring, languages = look.kit.config.scoring, look.languages
    if scoring is None:
        return row
    ours = both(WORDS["bands_ours"], languages, "\n")
    sheet.merge_range(row, 0, row, 3, ours, look.note)
    sheet.set_row(row, height_of(ours, SAYING))
    row += 1
    for method in scoring.methods:
        if method.id not in used:
            continue
        sheet.write_string(row, 0, both(method.label, languages), look.head)
        row += 1
        for dimension in method.dimensions:
            name = both(dimension.label, languages)
            for band, look_ in zip(bands_of(scoring), looks_of(scoring, method, dimension), strict=False):
                words = both(look_, languages, "\n")
                sheet.write_string(row, 0, words, look.text)
                sheet.write_string(row, 1, name, look.text)
                sheet.merge_range(row, 2, row, 3, both(band_told(band), languages), look.text)
                sheet.set_row(row, height_of(words, 60))
                row += 1
    return row
