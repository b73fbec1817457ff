"""The crosswalk as a workbook: what it is, the matrix, all mappings with their reasons, and the documents' clauses."""

from collections.abc import Sequence
from datetime import UTC, datetime

from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from generator.formats.crosswalk_view import (
    COLUMNS,
    RELATIONS,
    crosswalk_lines,
    notices,
    own_cells,
    their_cells,
    their_number,
)
from generator.formats.kit import Kit
from generator.formats.xlsx.layout import WORDS, choice
from generator.formats.xlsx.look import Look, height_of, look_of, print_set_up
from generator.formats.xlsx.written import workbook
from generator.model import Language, Mapping
from generator.standard.crosswalk import SIGNS, mapped_editions, own_rows, their_rows
from generator.standard.numbers import display_number
from generator.words import both, text

WIDTHS = {
    "own": 10, "own_words": 26, "document": 18, "their": 9, "their_title": 28, "relation": 14, "certainty": 9,
    "basis": 26, "rationale": 64, "id": 13,
}  # fmt: skip
"""Widths of the columns of the list."""
_NAMING, _NUMBERS = 30, 11
_SAYING = 100


def crosswalk_xlsx(kit: Kit, languages: tuple[Language, ...]) -> bytes:
    """Return the workbook of the crosswalk. Every cell is text, so that none becomes a number or a formula."""
    return workbook(lambda book: _write(book, kit, languages))


def _write(book: Workbook, kit: Kit, languages: tuple[Language, ...]) -> None:
    created = datetime.fromtimestamp(kit.timestamp, UTC).replace(tzinfo=None)
    title = f"{kit.edition.number} {both(text('shared.crosswalk'), languages)}"
    book.set_properties({"title": title, "created": created})
    look = look_of(book, kit, languages)
    _write_guide(book.add_worksheet(choice(WORDS["guide"], languages)), look, title)
    _write_matrix(book.add_worksheet(choice(text("compared.matrix"), languages)), look)
    _write_list(book.add_worksheet(choice(text("compared.list"), languages)), look)
    _write_documents(book.add_worksheet(choice(text("compared.from_there"), languages)), look)


def _write_guide(sheet: Worksheet, look: Look, title: str) -> None:
    kit, languages = look.kit, look.languages
    sheet.set_column(0, 0, _SAYING)
    sheet.set_row(0, 28)
    sheet.write_string(0, 0, title, look.title)
    used = {mapping.type for mapping in kit.index.standard.mappings}
    signs = (f"{sign} {both(RELATIONS[type_], languages)}" for type_, sign in SIGNS.items() if type_ in used)
    said = [
        *(both(notice, languages, "\n") for notice in notices(kit)),
        "\n".join([both(text("compared.signs"), languages), *signs]),
        kit.config.site_url,
    ]
    for row, words in enumerate(filter(None, said), 1):
        sheet.write_string(row, 0, "\n".join(line.strip() for line in words.split("\n")), look.text)
        sheet.set_row(row, height_of(words, _SAYING))
    print_set_up(sheet, kit, title)


def _write_matrix(sheet: Worksheet, look: Look) -> None:
    kit, languages = look.kit, look.languages
    editions = mapped_editions(kit.index)
    heads = [both(text("compared.this_standard"), languages), *(edition.number for edition in editions)]
    _head(sheet, look, "compared.matrix", heads, [_NAMING] + [_NUMBERS] * len(editions))
    unknown = both(text("pages.unknown"), languages, "\n")
    for at, row in enumerate(own_rows(kit.index), 2):
        name = " ".join(own_cells(kit, row, languages).values())
        found = [
            [_sign(mapping, their_number(kit, edition.id, mapping.clause, languages)) for mapping in row.mappings
             if mapping.edition == edition.id]
            for edition in editions
        ]  # fmt: skip
        sheet.write_string(at, 0, name, look.head if row.heads else look.text)
        for column, signs in enumerate(found, 1):
            if not row.heads:
                sheet.write_string(at, column, "\n".join(signs) or unknown, look.text if signs else look.note)
        tallest = max((height_of("\n".join(signs), _NUMBERS) for signs in found), default=0)
        sheet.set_row(at, max(tallest, height_of(name, _NAMING), height_of(unknown, _NUMBERS)))
    sheet.freeze_panes(2, 1)


def _write_list(sheet: Worksheet, look: Look) -> None:
    languages = look.languages
    _head(
        sheet, look, "compared.list", [both(text(key), languages, "\n") for key in COLUMNS.values()], [*WIDTHS.values()]
    )
    last = 1
    for last, line in enumerate(crosswalk_lines(look.kit, languages), 2):
        for column, key in enumerate(COLUMNS):
            sheet.write_string(last, column, line.get(key, ""), look.text)
        sheet.set_row(last, max(height_of(line.get(key, ""), width) for key, width in WIDTHS.items()))
    sheet.autofilter(1, 0, last, len(COLUMNS) - 1)
    sheet.freeze_panes(2, 2)


def _write_documents(sheet: Worksheet, look: Look) -> None:
    kit, languages = look.kit, look.languages
    keys = ("document", "their", "their_title")
    heads = [both(text(COLUMNS[key]), languages, "\n") for key in (*keys, "own")]
    widths = [18, 12, 60, 30]
    _head(sheet, look, "compared.from_there", heads, widths)
    row = 1
    for edition in mapped_editions(kit.index):
        for their in their_rows(kit.index, edition):
            row += 1
            cells = their_cells(kit, edition, their.clause.number, languages)
            signs = "  ".join(_sign(mapping, _own(kit, mapping, languages)) for mapping in their.mappings)
            shown = "" if their.heads else signs or both(text("pages.unknown"), languages)
            for column, key in enumerate(keys):
                sheet.write_string(row, column, cells[key], look.text)
            sheet.write_string(row, len(keys), shown, look.text if signs else look.note)
            sheet.set_row(row, max(height_of(cells["their_title"], widths[2]), height_of(shown, widths[3])))
    sheet.autofilter(1, 0, row, len(keys))
    sheet.freeze_panes(2, 2)


def _head(sheet: Worksheet, look: Look, key: str, heads: Sequence[str], widths: Sequence[float]) -> None:
    """Write the name of a sheet and the heads of its columns, and set it to print."""
    title = both(text(key), look.languages)
    sheet.write_string(0, 0, title, look.title)
    sheet.set_row(0, 24)
    for column, (words, width) in enumerate(zip(heads, widths, strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(1, column, words, look.head)
    sheet.set_row(1, max(height_of(words, width) for words, width in zip(heads, widths, strict=True)))
    print_set_up(sheet, look.kit, title)
    sheet.repeat_rows(1)


def _sign(mapping: Mapping, number: str) -> str:
    return f"{number} {SIGNS[mapping.type]}"


def _own(kit: Kit, mapping: Mapping, languages: tuple[Language, ...]) -> str:
    clause = kit.index.clauses.get(mapping.source) or kit.index.clause_of[mapping.source]
    mark = kit.index.marks.get(mapping.source)
    return f"{display_number(clause) or clause.id} {mark.in_(languages[0]) if mark else ''}".strip()
