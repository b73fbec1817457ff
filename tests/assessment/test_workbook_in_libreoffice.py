"""A workbook goes out, is filled in with LibreOffice, and comes back."""

import io
from dataclasses import replace
from pathlib import Path

import openpyxl

from generator.formats.xlsx.look import AT
from generator.formats.xlsx.write import checklist_xlsx
from generator.model import LANGUAGES, Paragraph
from tests.assessment.libreoffice import edited, resaved
from tests.assessment.test_workbook import KIT, read
from tests.builders import provision
from tests.kits import only_hand, small_kit, small_standard
from tests.parity.odd_workbooks import ODD, odd_files


def test_what_a_person_types_in_libreoffice_comes_back(tmp_path: Path) -> None:
    """Texts, numbers, days, line breaks, a formula, inserted rows; and the summary is reckoned."""
    typing = f"""
  cover = book.Sheets.getByIndex(0)
  For line = 0 To 20
    key = cover.getCellByPosition(0, line).String
    If key = "organization" Then cover.getCellByPosition(2, line).String = "甲公司"
    If key = "first_day" Then cover.getCellByPosition(2, line).Formula = "2026-11-23"
  Next line
  sheet = book.Sheets.getByName("5.1 领导")
  sheet.getCellByPosition({AT["finding"]}, 4).String = "符合 Conforms"
  sheet.getCellByPosition({AT["records"]}, 4).Value = 2026
  sheet.getCellByPosition({AT["observed"]}, 4).String = "见记录" & Chr(10) & "第二行"
  sheet.getCellByPosition({AT["finding"]}, 5).String = "不符合 Does not conform"
  sheet.getCellByPosition({AT["grade"]}, 5).String = "minor"
  sheet.getCellByPosition({AT["strength"]}, 5).Formula = "=1+1"
  sheet.getCellByPosition({AT["finding"]}, 6).String = ""
  sheet.unprotect("")
  sheet.Rows.insertByIndex(5, 2)
"""
    raw = edited(checklist_xlsx(KIT, (), LANGUAGES), typing, tmp_path)
    reading = read(raw)
    made = only_hand(reading.file)
    assert [problem.rule for problem in reading.problems] == ["ASM014"]
    assert (made.head.organization, made.head.first_day) == ("甲公司", "2026-11-23")
    one, two, three = (made.items.get(id_) for id_ in ("5.1.1-a-1", "5.1.2-b-1", "5.1.2-b-2"))
    assert one
    assert two
    assert (one.finding, one.evidence.records, one.evidence.observed) == ("conforms", "2026", "见记录\n第二行")
    assert (two.finding, two.grade) == ("does-not", "minor")
    assert three is None
    summary = openpyxl.load_workbook(io.BytesIO(raw), data_only=True)["汇总 Summary"]
    assert [cell.value for cell in summary[4]] == ["5.1 领导", 1, 0, 1, 0, 1, 3, "50% (1/2)", 1]


def test_libreoffice_hides_neither_stale_nor_unknown_items(tmp_path: Path) -> None:
    """A workbook made before a provision changed and an item went: both are told, and no answer is lost."""
    before = small_standard()
    raw = edited(
        checklist_xlsx(KIT, (), LANGUAGES),
        f"""
  cover = book.Sheets.getByIndex(0)
  For line = 0 To 20
    If cover.getCellByPosition(0, line).String = "organization" Then cover.getCellByPosition(2, line).String = "甲公司"
  Next line
  sheet = book.Sheets.getByName("5.1 领导")
  For line = 4 To 6
    sheet.getCellByPosition({AT["finding"]}, line).String = "符合"
    sheet.getCellByPosition({AT["observed"]}, line).String = "见记录"
  Next line
""",
        tmp_path,
    )
    changed = provision("5.1.1-a", "requirement", "组织应带领。", "The organization shall lead.")
    after = replace(
        before,
        clauses=tuple(
            replace(one, content=(Paragraph(provisions=(changed,)),)) if one.id == "5.1.1" else one
            for one in before.clauses
        ),
        checklist=tuple(one for one in before.checklist if one.id != "5.1.2-b-2"),
    )
    reading = read(raw, small_kit(after))
    assert sorted(problem.message for problem in reading.problems) == [
        'the item "5.1.2-b-2" is not in the standard',
        'the provision of "5.1.1-a-1" has changed since it was answered',
    ]
    assert {id_ for id_, answer in only_hand(reading.file).items.items() if answer.finding == "conforms"} == {
        "5.1.1-a-1", "5.1.2-b-1", "5.1.2-b-2",
    }  # fmt: skip


def test_odd_workbooks_say_the_same_once_libreoffice_saved_them(tmp_path: Path) -> None:
    """What people do to a workbook comes in and is told alike, cell by cell, whichever office they did it in."""
    habits = [file for file in odd_files(KIT, "small") if file.name.removeprefix("habit: ") in ODD]
    assert len(habits) > 40
    for habit, saved in zip(habits, resaved([one.content for one in habits], tmp_path), strict=True):
        assert saved != habit.content
        before, after = read(habit.content), read(saved)
        assert [one.message for one in after.problems] == [one.message for one in before.problems], habit.name
        assert (after.file is None, after.unclear) == (before.file is None, before.unclear), habit.name
        if after.file:
            one, other = only_hand(after.file), only_hand(before.file)
            assert (one.head, one.items) == (other.head, other.items), habit.name
