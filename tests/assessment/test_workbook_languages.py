"""Workbooks in one language or two: alike but for their words, with room for these, and read back to the same."""

import io
import itertools
import re
from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from generator.assess.hands import AssessmentFile, written
from generator.assess.merging import merged
from generator.assess.one_hand import one_hand
from generator.formats.xlsx.fill import filled_xlsx
from generator.formats.xlsx.layout import choice
from generator.formats.xlsx.look import AT, FIRST_ROW, zoom_of
from generator.formats.xlsx.write import checklist_xlsx
from generator.model import LANGUAGES, Language
from tests.assessment.libreoffice import edited
from tests.assessment.test_workbook import KIT, read, visit
from tests.kits import real_kit

Languages = tuple[Language, ...]
EACH: tuple[Languages, ...] = (("zh",), ("en",), LANGUAGES)
CHINESE = re.compile("[\u4e00-\u9fff]")
SAVED = re.compile('"(changed|created)": "[^"]*"')
PEOPLE: dict[str, Languages] = {"王芳": ("zh",), "Li": ("en",), "赵": LANGUAGES, "Qian": ("en",), "孙": ("zh",)}
DOTS = 900 - 250
"""Of a screen of 1440 by 900, without what the program itself shows."""


def _seen(book: Workbook) -> list[Worksheet]:
    return [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]


def _of_items(book: Workbook) -> list[Worksheet]:
    return [sheet for sheet in _seen(book) if sheet.cell(FIRST_ROW, 1).value == "clause"]


def _opened(raw: bytes) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(raw))


def test_a_workbook_in_one_language_has_no_word_of_the_other() -> None:
    """Not in its sheets' names, its cells, nor the entries of its lists."""
    for languages in EACH:
        book = _opened(checklist_xlsx(KIT, (), languages))
        cells = [str(cell.value) for sheet in _seen(book) for row in sheet.iter_rows() for cell in row if cell.value]
        lists = [one.formula1 for sheet in _of_items(book) for one in sheet.data_validations.dataValidation]
        words = " ".join([*(sheet.title for sheet in _seen(book)), *cells, *lists])
        assert bool(CHINESE.search(words)) == ("zh" in languages), CHINESE.findall(words)
        assert ("Not reviewed" in words) == ("en" in languages)


def _typed(name: str, languages: Languages, place: int) -> bytes:
    """Return the workbook of a person who answers two items in the words of its lists."""
    book = _opened(checklist_xlsx(KIT, (), languages))
    visit(organization="甲公司", assessor=name, first_day="2026-11-23")(book)
    sheet = _of_items(book)[0]
    finding = KIT.config.findings[place % len(KIT.config.findings)]
    for row in (place % 2 + 1, 3):
        sheet.cell(FIRST_ROW + row, AT["finding"] + 1).value = choice(finding.label, languages)
        sheet.cell(FIRST_ROW + row, AT["observed"] + 1).value = f"{name}: {row}"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _file(raw: bytes) -> AssessmentFile:
    reading = read(raw)
    assert reading.file, reading.problems
    assert not reading.problems
    return reading.file


def test_assessors_with_workbooks_in_different_languages_come_to_one_assessment() -> None:
    """Of five, in any order, the same bytes, which are those of workbooks that are all in two languages.

    When they were saved, which is when their answers were given, is apart.
    """

    def joined(files: list[AssessmentFile]) -> str:
        made = files[0]
        for file in files[1:]:
            made = merged(made, file)
        return written(made, KIT.index)

    mixed = [_file(_typed(name, languages, n)) for n, (name, languages) in enumerate(PEOPLE.items())]
    alike = joined([_file(_typed(name, LANGUAGES, n)) for n, name in enumerate(PEOPLE)])
    (made,) = {joined(list(order)) for order in itertools.permutations(mixed)}
    assert SAVED.sub("", made) == SAVED.sub("", alike)


@pytest.mark.parametrize("languages", EACH)
def test_what_is_filled_goes_on_in_any_language(languages: Languages) -> None:
    """The workbook of an assessment comes back as it went, in whatever languages it is made."""
    before = _file(_typed("王芳", LANGUAGES, 1))
    (hand,) = before.hands
    again = _file(filled_xlsx(KIT, one_hand(before, hand), languages))
    assert written(merged(before, again), KIT.index) == written(before, KIT.index)


ALL_ROWS = """
  For n = 0 To book.Sheets.Count - 1
    sheet = book.Sheets.getByIndex(n)
    sheet.unprotect("")
    For line = 0 To 140
      If sheet.Rows.getByIndex(line).IsVisible Then sheet.Rows.getByIndex(line).OptimalHeight = True
    Next line
  Next n
"""


@pytest.mark.parametrize("languages", EACH)
def test_rows_have_room_for_all_their_words(languages: Languages, tmp_path: Path) -> None:
    """No row is lower than LibreOffice would make it, on any sheet."""
    raw = checklist_xlsx(real_kit(), (), languages)
    wanted = _opened(edited(raw, ALL_ROWS, tmp_path))
    short = [
        (sheet.title, row, line.height, high)
        for sheet in _seen(_opened(raw))
        for row, line in sheet.row_dimensions.items()
        if line.height and not line.hidden
        for high in (wanted[sheet.title].row_dimensions[row].height,)
        if high > line.height + 1
    ]
    assert not short


@pytest.mark.parametrize("languages", EACH[:2])
def test_a_screen_shows_five_items_of_a_workbook_in_one_language(languages: Languages) -> None:
    """Wherever one scrolls to, save where the longest stand together."""
    book = _opened(checklist_xlsx(real_kit(), (), languages))
    found = []
    for sheet in _of_items(book):
        assert sheet.sheet_view.zoomScale == zoom_of(languages)
        heights = [sheet.row_dimensions[row].height or 15 for row in range(1, sheet.max_row + 1)]
        room = DOTS * 0.75 * 100 / zoom_of(languages) - sum(heights[: FIRST_ROW - 1])
        ends = list(itertools.accumulate(heights[FIRST_ROW:], initial=0.0))
        found += [
            sum(end - begun <= room for end in ends[at + 1 :])
            for at, begun in enumerate(ends[:-1])
            if ends[-1] - begun > room
        ]
    assert min(found) >= 4
    assert sum(many >= 5 for many in found) > 0.9 * len(found)
