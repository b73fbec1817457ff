"""The sheet of a workbook with guidance on its clauses, where that is wanted: to read beside the items, ours."""

from xlsxwriter.worksheet import Worksheet

from generator.assess.selection import chosen_clauses, number_of
from generator.formats.xlsx.layout import WORDS
from generator.formats.xlsx.look import Look, height_of, print_set_up
from generator.formats.xlsx.situations import SAYING
from generator.model import Language, Text
from generator.standard.guidance import parts_of
from generator.standard.inline import linear_text
from generator.words import both, say, text

_WIDTHS = (26, 22, SAYING)


def write_guidance(sheet: Worksheet, look: Look, scope: tuple[str, ...]) -> None:
    """Write the guidance on the clauses of a selection, a row a text."""
    kit, languages = look.kit, look.languages
    title = both(text("pages.guidance"), languages)
    ours = both(text("pages.guidance_ours"), languages, "\n")
    sheet.write_string(0, 0, title, look.title)
    sheet.set_row(0, 24)
    sheet.merge_range(1, 0, 1, 2, ours, look.note)
    sheet.set_row(1, height_of(ours, SAYING))
    for column, (width, words) in enumerate(zip(_WIDTHS, (WORDS["clause"], None, text("pages.guidance")), strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(2, column, both(words, languages, "\n") if words else "", look.head)
    row = 3
    for clause in chosen_clauses(kit.index, scope):
        guidance = kit.index.guidance_on.get(clause.id)
        for part in parts_of(kit.index, guidance) if guidance else ():
            for place, words in part.texts:
                told = (
                    f"{number_of(clause)} {both(clause.title, languages)}".strip(),
                    both(part.name, languages, "\n"),
                    "\n".join(_line(place, linear_text(words), language) for language in languages),
                )
                for column, shown in enumerate(told):
                    sheet.write_string(row, column, shown, look.text)
                sheet.set_row(row, max(height_of(each, width) for each, width in zip(told, _WIDTHS, strict=True)))
                row += 1
    sheet.protect("", {"format_columns": True, "format_rows": True})
    sheet.freeze_panes(3, 0)
    sheet.print_area(0, 0, max(row - 1, 3), 2)
    print_set_up(sheet, kit, title)
    sheet.repeat_rows(2)


def _line(place: Text | None, words: Text, language: Language) -> str:
    colon = say("shared.colon", language)
    return f"{place.in_(language)}{colon}{words.in_(language)}" if place else words.in_(language)
