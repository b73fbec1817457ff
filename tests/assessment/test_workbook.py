"""A workbook goes out, is filled in, and comes back."""

import io
import re
import zipfile
from collections.abc import Callable

import openpyxl
import pytest
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from generator.assess.reading import Reading
from generator.formats.kit import Kit
from generator.formats.xlsx.look import AT
from generator.formats.xlsx.read import read_workbook
from generator.formats.xlsx.write import checklist_xlsx
from generator.model import LANGUAGES
from tests.builders import clause, provision, question, situation, standard, term, text
from tests.kits import MOMENT, SCORING, only_hand, small_kit
from tests.parity.workbook_cases import old_words

KIT = small_kit()
Change = Callable[[Workbook], None]


def filled(change: Change, kit: Kit = KIT) -> bytes:
    """Return a workbook after a person's changes, with the organization on its cover."""
    book = openpyxl.load_workbook(io.BytesIO(checklist_xlsx(kit, (), LANGUAGES)))
    visit(organization="甲公司")(book)
    change(book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def read(raw: bytes, kit: Kit = KIT) -> Reading:
    """Read a workbook."""
    return read_workbook(raw, kit.index, kit.config, MOMENT)


def leadership(book: Workbook) -> Worksheet:
    """Return the sheet of 5.1."""
    sheet = book["5.1 领导"]
    assert isinstance(sheet, Worksheet)
    return sheet


def write(sheet: Worksheet, row: int, **cells: str | float) -> None:
    """Fill in cells of the row of an item, counted from 1."""
    for key, value in cells.items():
        sheet.cell(row + 4, AT[key] + 1).value = value


def test_an_empty_workbook_comes_back_as_not_reviewed() -> None:
    """Nobody wrote anything."""
    reading = read(filled(lambda _: None))
    assert reading.problems == ()
    assert only_hand(reading.file).items == {}


def test_every_chapter_has_a_sheet_whatever_its_title() -> None:
    """Sixty of one long title, labels that differ in capitals alone, and signs that Excel refuses."""
    labels = [f"{letter}{number}" for number in range(1, 31) for letter in ("V", "v")]
    chapters = [
        clause(str(number), provision(f"{number}-a", "requirement"), label=label, title=text("安全" * 20 + "[:]", ""))
        for number, label in enumerate(labels, 1)
    ]
    kit = small_kit(standard(*chapters, checklist=tuple(question(f"{one.id}-a") for one in chapters)))
    made = openpyxl.load_workbook(io.BytesIO(checklist_xlsx(kit, (), ("en", "zh"))))
    heads = [str(sheet["A1"].value).split()[0] for sheet in made.worksheets[2:-2]]
    assert heads == labels
    assert made.sheetnames[2].startswith("V1 安全安全")
    assert made.sheetnames[3].endswith(" (2)")


def test_what_was_typed_comes_back() -> None:
    """Findings in one language or both, grades, evidence with line breaks, numbers, the fields of the cover."""

    def fill(book: Workbook) -> None:
        sheet = leadership(book)
        write(sheet, 1, finding="部分符合 Partly conforms", grade="minor", interviewed="王 经理", records=2026.0,
              observed="一\n二")  # fmt: skip
        write(sheet, 2, finding=" conforms ", strength="强")
        cover = book.worksheets[0]
        for row in cover.iter_rows():
            if row[0].value in ("organization", "first_day"):
                row[2].value = {"organization": "甲公司", "first_day": "2026/11/3"}[str(row[0].value)]

    reading = read(filled(fill))
    assert reading.problems == ()
    made = only_hand(reading.file)
    one, two = made.items["5.1.1-a-1"], made.items["5.1.2-b-1"]
    assert (one.finding, one.grade, one.evidence.interviewed, one.evidence.records, one.evidence.observed) == (
        "partly", "minor", "王 经理", "2026", "一\n二",
    )  # fmt: skip
    assert one.changed == made.changed
    assert one.provision
    assert (two.finding, two.strength) == ("conforms", "强")
    assert (made.head.organization, made.head.first_day) == ("甲公司", "2026-11-03")


def test_a_workbook_of_an_earlier_release_is_read() -> None:
    """Its heads call a finding by another word; columns are known by their hidden row, findings by their labels."""

    def fill(book: Workbook) -> None:
        old_words(book)
        sheet = leadership(book)
        assert "结论" in "".join(str(cell.value) for row in sheet.iter_rows(max_row=4) for cell in row)
        write(sheet, 1, finding="部分符合 Partly conforms", interviewed="王")

    reading = read(filled(fill))
    assert reading.problems == ()
    assert only_hand(reading.file).items["5.1.1-a-1"].finding == "partly"


def test_sorted_rows_and_new_columns_do_no_harm() -> None:
    """Rows are known by their hidden cell, columns by their hidden row."""

    def shuffle(book: Workbook) -> None:
        sheet = leadership(book)
        write(sheet, 1, finding="符合")
        sheet.insert_cols(3)
        sheet.insert_rows(5, 2)

    reading = read(filled(shuffle))
    assert reading.problems == ()
    assert only_hand(reading.file).items["5.1.1-a-1"].finding == "conforms"


def test_a_formula_is_told_and_a_changed_text_too() -> None:
    """A formula is kept as written; a row made from another text is stale."""

    def fill(book: Workbook) -> None:
        write(leadership(book), 1, finding="符合", observed="=1+1", item="5.1.1-a-1|00000000|1-2026")

    reading = read(filled(fill))
    assert sorted(problem.rule for problem in reading.problems) == ["ASM008", "ASM014"]
    assert only_hand(reading.file).items["5.1.1-a-1"].evidence.observed == "=1+1"
    assert only_hand(reading.file).items["5.1.1-a-1"].provision is None


@pytest.mark.parametrize("raw", [b"", b"PK\x03\x04 cut off", b"not a workbook"])
def test_another_file_is_refused(raw: bytes) -> None:
    """A file that is no workbook is said to be none."""
    reading = read(raw)
    assert reading.file is None
    assert [problem.rule for problem in reading.problems] == ["ASM001"]


@pytest.mark.parametrize("spoil", ["xl/workbook.xml", "xl/worksheets/sheet2.xml", "xl/styles.xml"])
def test_a_damaged_workbook_is_refused(spoil: str) -> None:
    """Broken XML in it, and broken bytes of the archive."""
    whole = filled(lambda _: None)
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, b"<worksheet><row" if name == spoil else old.read(name))
    at = whole.index(b"xl/worksheets/sheet2.xml") + 60
    for raw in (out.getvalue(), whole[:at] + bytes(40) + whole[at + 40 :]):
        reading = read(raw)
        assert reading.file is None
        assert [problem.rule for problem in reading.problems] == ["ASM001"]


def test_a_score_above_all_is_told() -> None:
    """An assessment that could not be read again is not made."""
    kit = small_kit(scoring=SCORING)

    def fill(book: Workbook) -> None:
        book["评分 Score"].cell(4, 4).value = "150"

    reading = read(filled(fill, kit), kit)
    assert only_hand(reading.file).scores == {}
    assert '"150" is no score' in reading.problems[0].message


def test_scores_come_back_when_they_are_on() -> None:
    """Each clause's dimensions have a cell of their own."""
    kit = small_kit(scoring=SCORING)

    def fill(book: Workbook) -> None:
        book["评分 Score"].cell(4, 4).value = "55"

    reading = read(filled(fill, kit), kit)
    assert reading.problems == ()
    assert only_hand(reading.file).scores["5.1.1"].given == {"approach": 55}


def test_a_workbook_says_what_scores_mean_and_nothing_of_it_is_told_as_left() -> None:
    """The band of each score by a formula, all bands below, whose words they are; what a person adds is told."""
    kit = small_kit(scoring=SCORING)

    def fill(book: Workbook) -> None:
        sheet = book["评分 Score"]
        words = [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value]
        assert any("说不出怎么做" in one for one in words)
        assert any("由本工具的作者编写" in one for one in words)
        assert str(sheet.cell(4, 6).value).startswith('=IF(D4="","",LOOKUP(VALUE(D4),{0,10,30,50,70,90},')
        sheet.cell(4, 6).value = "有效（50～65） Working (50–65)"
        sheet.cell(5, 6).value = "note to myself"

    reading = read(filled(fill, kit), kit)
    assert [problem.said.en for problem in reading.problems] == ['评分 Score!F5: "note to myself" is not read']


def visit(**fields: str) -> Change:
    """Return the change that fills in the cover."""

    def change(book: Workbook) -> None:
        for row in book.worksheets[0].iter_rows():
            if row[0].value in fields:
                row[2].value = fields[str(row[0].value)]

    return change


def test_two_workbooks_of_one_evaluation_are_one_assessment() -> None:
    """Known by organization and name, whoever filled them in; the hand is known by the assessor."""
    wang, li, again, other = (
        read(filled(visit(organization=organization, name="年度评价", assessor=assessor))).file
        for organization, assessor in (
            ("丁公司", "王五"),
            ("丁 公司", "李四"),
            ("丁公司", "王\u3000五"),
            ("丙", "王五"),
        )
    )
    assert wang
    assert li
    assert again
    assert other
    assert wang.id == li.id == again.id != other.id
    assert wang.hands.keys() != li.hands.keys()
    assert wang.hands.keys() == again.hands.keys()


def test_a_workbook_tells_when_it_was_saved() -> None:
    """By that its answers are ordered; one that no program saved anew counts as of today."""
    raw = filled(lambda book: write(leadership(book), 1, finding="符合"))
    saved, out = zipfile.ZipFile(io.BytesIO(raw)), io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name in saved.namelist():
            part = saved.read(name)
            if name == "docProps/core.xml":
                part = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>2026-03-04T05:06:07Z", part)
            made.writestr(name, part)
    assert only_hand(read(out.getvalue()).file).items["5.1.1-a-1"].changed == "2026-03-04T05:06:07Z"
    assert only_hand(read(checklist_xlsx(KIT, (), LANGUAGES)).file).changed == MOMENT


def test_what_is_not_read_is_told() -> None:
    """Sheets that a person added, and rows that a person deleted."""

    def change(book: Workbook) -> None:
        book.create_sheet("我的笔记")["A1"] = "要点"
        leadership(book).delete_rows(6)

    reading = read(filled(change))
    assert sorted(problem.message for problem in reading.problems) == [
        "workbook: the rows of these items are gone: 5.1.2-b-1",
        '我的笔记!A1: "要点" is not read',
    ]
    assert "5.1.2-b-1" not in only_hand(reading.file).items


def _guide(kit: Kit, scope: tuple[str, ...]) -> list[tuple[object, object, object]]:
    """Return the rows of the guide that lead to a sheet, each with where its link leads."""
    sheet = openpyxl.load_workbook(io.BytesIO(checklist_xlsx(kit, scope, ("en",)))).worksheets[0]
    rows = [row for row in sheet.iter_rows(min_col=2, max_col=4) if row[2].hyperlink]
    return [(row[0].value, row[1].value, row[2].hyperlink.location if row[2].hyperlink else None) for row in rows]


def test_the_guide_leads_from_situations_to_sheets() -> None:
    """To the first item there, of a clause, a provision or an item; what leads elsewhere stands in no row."""
    clauses = [clause(id_, provision(f"{id_}-a", "requirement"), title=text("", id_ * 2)) for id_ in ("5", "6", "6.1")]
    items = tuple(question(f"{one.id}-a") for one in clauses)
    made = (
        situation("s-1", "t-customer", "6", "5-a", text=text("甲", "One")),
        situation("s-2", "6.1-a-1", text=text("乙", "Two")),
        situation("s-3", "t-customer", text=text("丙", "Three")),
    )
    kit = small_kit(standard(*clauses, checklist=items, terms=(term("t-customer"),), situations=made))
    assert _guide(kit, ()) == [
        ("One", "6 66; 5 a) 55", "'6 66'!A5"),
        ("Two", "Checklist item 6.1-a-1", "'6 66'!A6"),
    ]
    assert _guide(kit, ("5",)) == [("One", "5 a) 55", "'5 55'!A5")]
    assert _guide(kit, ("6.1",)) == [("Two", "Checklist item 6.1-a-1", "'6 66'!A5")]
    assert _guide(KIT, ()) == []
