"""What people write into a workbook otherwise than it asks: read where it is clear, told where it is not."""

import pytest
from openpyxl.workbook import Workbook

from generator.assess.spellings import finding_spellings, with_spellings
from generator.formats.xlsx.look import AT
from generator.formats.xlsx.read import read_workbook
from tests.assessment.test_workbook import KIT, Change, filled, leadership, read, write
from tests.kits import MOMENT, answer_in, only_hand


@pytest.mark.parametrize(
    ("words", "finding", "grade"),
    [
        *((words, "conforms", None) for words in ("合格", "OK", "Y", "是", "√", "✓", "符合。", "符 合", "符合/Conforms")),
        *((words, "does-not", None) for words in ("不合格", "×", "No", "does not conform.")),
        *((words, "not-applicable", None) for words in ("N/A", "NA", "ｎ／ａ", "不涉及")),
        *((words, "does-not", "minor") for words in ("不符合（一般）", "不符合 轻微", "一般不符合", "不符合/一般")),
        ("严重不符合", "does-not", "major"), ("部分符合，次要", "partly", "minor"), ("基本符合", "partly", None),
        ("未评审", None, None),
    ],
)  # fmt: skip
def test_usual_spellings_are_understood(words: str, finding: str | None, grade: str | None) -> None:
    """A finding, and a grade where it is said with it."""
    reading = read(filled(lambda book: write(leadership(book), 1, finding=words)))
    made = answer_in(reading.file, "5.1.1-a-1")
    assert (made.finding, made.grade, reading.unclear) == (finding, grade, ())


@pytest.mark.parametrize(
    "words", ["还行", "基本合格", "-", "?", "x", "严重", "符合/不符合", "符合，但有问题", "constructor"]
)
def test_what_could_mean_two_things_is_not_guessed(words: str) -> None:
    """The cell is named, with the words as they stand; the finding stays open."""
    reading = read(filled(lambda book: write(leadership(book), 1, finding=words)))
    assert answer_in(reading.file, "5.1.1-a-1").finding is None
    (one,) = reading.unclear
    assert (one.place, one.words, one.item, one.field) == ("5.1 领导!F5", words, "5.1.1-a-1", "finding")


def test_spellings_are_settings() -> None:
    """Words of one's own mean what the settings say, also against a usual spelling."""
    config = with_spellings(KIT.config, {"还行": "partly", "合格": "partly", "糟": "major"})
    raw = filled(lambda book: write(leadership(book), 1, finding="还行", grade="糟"))
    made = only_hand(read_workbook(raw, KIT.index, config, MOMENT).file)
    assert (made.items["5.1.1-a-1"].finding, made.items["5.1.1-a-1"].grade) == ("partly", "major")
    assert finding_spellings(config)["合格"] == "partly"


@pytest.mark.parametrize(
    ("words", "day", "told"),
    [
        ("2026年11月25日", "2026-11-25", False), ("20261125", "2026-11-25", False),
        ("2026－11－25", "2026-11-25", False), ("２０２６-11-25", "2026-11-25", False),
        ("2026 年 1 月 5 号", "2026-01-05", False), ("2026-11-25 09:00", "2026-11-25", True),
        ("2026年11月25日 星期三", "2026-11-25", True), ("2026-11-25至27", "2026-11-25", True),
        ("2026-02-30", "", True), ("25.11.2026", "", True), ("26年11月", "", True),
    ],
)  # fmt: skip
def test_days_are_read_as_people_write_them(words: str, day: str, told: bool) -> None:  # noqa: FBT001 - a table
    """What is no day leaves the field empty and is told; so is what stands beside one."""

    def fill(book: Workbook) -> None:
        for row in book.worksheets[0].iter_rows():
            if row[0].value == "first_day":
                row[2].value = words

    reading = read(filled(fill))
    assert only_hand(reading.file).head.first_day == day
    assert any(words in problem.said.zh for problem in reading.problems) == told


def test_a_finding_over_several_rows_counts_for_each() -> None:
    """Cells made one have their words once; each row has them."""

    def fill(book: Workbook) -> None:
        sheet = leadership(book)
        write(sheet, 1, finding="符合", observed="见记录")
        sheet.merge_cells("F5:F7")
        sheet.merge_cells("J5:J6")

    reading = read(filled(fill))
    made = only_hand(reading.file)
    found = [(answer.finding, answer.evidence.observed) for answer in list(made.items.values())[:3]]
    assert found == [("conforms", "见记录"), ("conforms", "见记录"), ("conforms", "")]
    assert [problem.rule for problem in reading.problems] == ["ASM013", "ASM013"]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda book: write(leadership(book), 1, finding="还行"), 'which finding "还行" means is unclear'),
        (lambda book: write(leadership(book), 1, grade="Worst"), 'which grade "Worst" means is unclear'),
        (lambda book: write(leadership(book), 1, item="x", id="x", observed="lost?"), '"lost?" is not read'),
        (lambda book: write(leadership(book), 2, item=str(leadership(book).cell(5, AT["item"] + 1).value),
            id="5.1.1-a-1"), "stands here and at"),
        (lambda book: write(leadership(book), 1, id="5.1.2-b-1"),
            'the row shows "5.1.2-b-1", and its hidden column says "5.1.1-a-1"'),
        (lambda book: leadership(book).delete_cols(AT["finding"] + 1), 'the column "Finding" is gone'),
        (lambda book: leadership(book).delete_rows(4), "it is read by its headings"),
        (lambda book: write(leadership(book), 1, item="5.1.1-a-1|00000000|1-2016", observed="lost?"),
            'the edition "1-2016"'),
        (lambda book: write(leadership(book), 1, observed="x" * 20_001), 'what has no room is not read: "x"'),
    ],
)  # fmt: skip
def test_what_is_sound_comes_in_and_the_rest_is_told_with_its_cell(change: Change, message: str) -> None:
    """Nothing is guessed, nothing passed over, and no fault of one cell keeps the others out."""

    def fill(book: Workbook) -> None:
        write(leadership(book), 3, finding="合格", strength="强")
        change(book)

    reading = read(filled(fill))
    assert answer_in(reading.file, "5.1.2-b-2").strength == "强"
    assert any(message in problem.message for problem in reading.problems)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda book: book.remove(book["clausebook"]), "hidden sheet"),
        (lambda book: setattr(book["clausebook"]["B4"], "value", "1-2016"), 'the edition "1-2016"'),
    ],
)
def test_a_workbook_of_something_else_is_refused(change: Change, message: str) -> None:
    """Without a standard and an edition of ours there is nothing that its rows could belong to."""
    reading = read(filled(change))
    assert reading.file is None
    assert any(message in problem.message for problem in reading.problems)


def test_rows_without_their_hidden_column_are_known_by_what_they_show() -> None:
    """The text that they were made from is that of today when the workbook was made from today's."""

    def fill(book: Workbook) -> None:
        write(leadership(book), 1, finding="符合")
        leadership(book).delete_cols(AT["item"] + 1)

    made = only_hand(read(filled(fill)).file)
    assert made.items["5.1.1-a-1"].finding == "conforms"
    assert made.items["5.1.1-a-1"].fingerprint == KIT.index.fingerprints["5.1.1-a"]
