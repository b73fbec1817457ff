"""A workbook goes out filled, somebody goes on in it, and it comes back to the assessment and hand it came from."""

import io
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from generator.assess.brought import brought
from generator.assess.format import EvidenceFound
from generator.assess.hands import AssessmentFile, Assigned, Hand, Head, ScoresGiven
from generator.assess.merging import merged
from generator.assess.one_hand import beside, hand_named, one_hand
from generator.assess.settled import settled
from generator.formats.xlsx.fill import filled_xlsx
from generator.formats.xlsx.look import AT
from generator.model import LANGUAGES
from tests.assessment.libreoffice import edited
from tests.assessment.test_workbook import Change, leadership, read, visit, write
from tests.kits import SCORING, blank, by_hand, real_kit, small_kit

KIT = small_kit(scoring=SCORING)
EARLY, LATER = "2026-11-01T00:00:00Z", "2026-11-20T00:00:00Z"


def assessment() -> AssessmentFile:
    """Make an assessment of two people: one answered in every way, at two sites, and a text has changed since."""
    plain = replace(blank(KIT.index, ("5.1",)), organization="甲公司", assessor="李")
    plain = replace(plain, name="一", first_day="2026-11-01")
    items = dict(plain.items)
    one, two, three = list(items)[:3]
    seen = EvidenceFound(interviewed="王\n张", records="=SUM(1) & <b>", observed="_x000D_ 见\t记录")
    given = {
        one: replace(items[one], finding="conforms", evidence=seen, site="一厂", changed=EARLY),
        two: replace(items[two], finding="does-not", grade="minor", fingerprint="12345678", changed=LATER),
        three: replace(items[three], finding="not-applicable", reason="没有" * 3000, strength="好", changed=EARLY),
    }
    made = by_hand(replace(plain, items=given))
    own = replace(
        made.hands["h-1"], changed=EARLY, scores={"5.1.1": ScoresGiven(given={"approach": 40}, changed=EARLY)}
    )
    other = Hand(
        name="王", changed=EARLY, head=Head(site="总部"), items={one: replace(given[two], fingerprint="00000001")}
    )
    return replace(made, id="a-1", also=("w-2",), created=EARLY, hands={"h-1": own, "h-2": other})


def out(file: AssessmentFile, name: str = "李") -> bytes:
    """Return the workbook of a person."""
    return filled_xlsx(KIT, one_hand(file, hand_named(file, name), name), LANGUAGES)


def changed(raw: bytes, change: Change) -> bytes:
    """Return a workbook after a person's changes."""
    book = openpyxl.load_workbook(io.BytesIO(raw))
    change(book)
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def test_as_it_went_out_it_brings_nothing() -> None:
    """Not one record of it differs, but that the earlier text of a changed provision stands where it stood."""
    file = assessment()
    reading = read(out(file), KIT)
    assert reading.file
    assert {problem.rule for problem in reading.problems} == {"ASM008"}
    assert (reading.file.id, reading.file.also, reading.file.created) == ("a-1", ("w-2",), EARLY)
    assert reading.file.hands == {"h-1": file.hands["h-1"]}
    assert brought(file, reading.file) == ()
    assert merged(file, reading.file) == file


def test_what_is_changed_comes_back_and_nothing_else_does() -> None:
    """One answer is written over meanwhile on the page: the workbook, in which it is as it was, does not undo that."""
    file = assessment()

    def go_on(book: Workbook) -> None:
        write(leadership(book), 1, observed="又看了一遍")
        visit(site="二厂")(book)

    hand = file.hands["h-1"]
    newer = replace(hand.items["5.1.2-b-1"], finding="partly", changed="2026-11-22T00:00:00Z")
    meanwhile = replace(file, hands={**file.hands, "h-1": replace(hand, items={**hand.items, "5.1.2-b-1": newer})})
    reading = read(changed(out(file), go_on), KIT)
    assert reading.file
    result = merged(meanwhile, reading.file).hands["h-1"]
    assert result.items["5.1.1-a-1"].evidence.observed == "又看了一遍"
    assert result.items["5.1.1-a-1"].site == "二厂"
    assert result.items["5.1.2-b-1"] == newer
    assert (result.head.site, result.head.organization, result.head.scope) == ("二厂", "甲公司", ("5.1",))


def test_an_answer_taken_out_is_out_and_one_whose_column_is_gone_is_not() -> None:
    """Emptied cells are somebody's word; a missing column is nobody's."""
    file = assessment()

    def empty(book: Workbook) -> None:
        write(leadership(book), 1, finding="未评审", interviewed="", records="", observed="")

    def without(book: Workbook) -> None:
        empty(book)
        leadership(book).delete_cols(AT["reason"] + 1)

    for change, is_out in ((empty, True), (without, False)):
        reading = read(changed(out(file), change), KIT)
        assert reading.file
        assert (merged(file, reading.file).hands["h-1"].items["5.1.1-a-1"].finding is None) == is_out


def test_somebody_elses_words_are_their_own() -> None:
    """Another person went on in a workbook: what they changed is theirs, and the first one's words stay."""
    file = assessment()

    def go_on(book: Workbook) -> None:
        write(leadership(book), 1, observed="赵看到的")
        visit(assessor="赵")(book)

    reading = read(changed(out(file), go_on), KIT)
    assert reading.file
    assert "ASM013" in {problem.rule for problem in reading.problems}
    (hand,) = reading.file.hands.values()
    assert (hand.name, list(hand.items), hand.scores) == ("赵", ["5.1.1-a-1"], {})
    assert merged(file, reading.file).hands["h-1"] == file.hands["h-1"]


def test_somebody_who_has_not_written_gets_a_workbook_of_this_assessment() -> None:
    """Blank, with the name in it; what is filled in joins without a question."""
    file = assessment()
    raw = out(file, "赵")
    blank_ = read(raw, KIT)
    assert blank_.file
    assert brought(file, blank_.file) == ()
    filled = read(changed(raw, lambda book: write(leadership(book), 1, finding="符合")), KIT)
    assert filled.file
    assert filled.file.id == file.id
    (one,) = brought(file, filled.file)
    assert (one.name, one.new, one.changed) == ("赵", ("5.1.1-a-1",), ())


def test_who_assesses_what_goes_along_and_comes_back() -> None:
    """What the lead shared out stays the lead's; what is changed, taken back or added is of whoever went on."""
    file = assessment()
    lead = replace(
        file.hands["h-2"], assigned={clause: Assigned(name="李", changed=EARLY) for clause in ("5.1", "5.2", "9.9")}
    )
    file = replace(file, hands={**file.hands, "h-2": lead})
    raw = out(file)
    assert beside(KIT.index, one_hand(file, "h-1")) == {"others": 1, "assigned": 1}
    reading = read(raw, KIT)
    assert reading.file
    assert brought(file, reading.file) == ()
    assert merged(file, reading.file) == file
    assert settled(reading.file).assigned == {"5.1": "李", "5.2": "李"}

    def go_on(book: Workbook) -> None:
        for row in book["分工 Assignments"].iter_rows(min_row=4):
            row[1].value = {"assigned|5.1": "赵", "assigned|5.1.1": "钱"}.get(str(row[2].value))

    reading = read(changed(raw, go_on), KIT)
    assert reading.file
    (one,) = brought(file, reading.file)
    assert (one.hand, one.records) == ("h-1", {"assigned": ("5.1", "5.1.1", "5.2")})
    both = merged(file, reading.file)
    assert both.hands["h-2"] == lead
    assert settled(both).assigned == {"5.1": "赵", "5.1.1": "钱", "9.9": "李"}


def test_only_what_was_chosen_is_in_sight() -> None:
    """Rows and sheets outside the scope are hidden, and the summary counts what is in sight."""
    book = openpyxl.load_workbook(io.BytesIO(out(assessment())), data_only=True)
    assert [sheet.sheet_state for sheet in book.worksheets[:4]] == ["visible", "visible", "visible", "hidden"]
    assert [cell.value for cell in book["汇总 Summary"][4]][1:] == [1, 0, 1, 1, 0, 3, "50% (1/2)", 1]
    assert [cell.value for cell in book["汇总 Summary"][6]][1:] == [1, 0, 1, 1, 0, 3, "50% (1/2)", 1]
    assert book["汇总 Summary"].row_dimensions[5].hidden
    assert not book["汇总 Summary"].row_dimensions[4].hidden


def test_lists_warnings_and_locks_are_those_of_the_blank_one() -> None:
    """What a person may choose, what turns red, and which cells are open."""
    sheet = leadership(openpyxl.load_workbook(io.BytesIO(out(assessment()))))
    assert sheet.protection.sheet
    assert len(sheet.data_validations.dataValidation) == 2
    assert sheet.conditional_formatting
    row = {cell.column: cell for cell in sheet[5]}
    assert not row[AT["observed"] + 1].protection.locked
    assert row[AT["observed"] + 1].data_type == "s"
    assert row[AT["records"] + 1].value == "=SUM(1) & <b>"
    assert row[AT["records"] + 1].data_type == "s"
    assert row[AT["provision"] + 1].protection.locked


def test_what_has_no_field_is_counted() -> None:
    """The other person, whose answers stay in the assessment."""
    file = assessment()
    assert beside(KIT.index, one_hand(file, "h-1")) == {"others": 1}


def test_libreoffice_opens_reckons_and_saves_it(tmp_path: Path) -> None:
    """What it saves brings what was typed there, under the same hand; hidden stays hidden."""
    file = assessment()
    typing = f"""
  sheet = book.Sheets.getByName("5.1 领导")
  sheet.getCellByPosition({AT["finding"]}, 4).String = "部分符合 Partly conforms"
"""
    raw = edited(out(file), typing, tmp_path)
    reading = read(raw, KIT)
    assert reading.file
    (one,) = brought(file, reading.file)
    assert (one.hand, one.new, one.changed, one.kept) == ("h-1", (), ("5.1.1-a-1",), ())
    book = openpyxl.load_workbook(io.BytesIO(raw), data_only=True)
    assert book.worksheets[3].sheet_state == "hidden"
    assert [cell.value for cell in book["汇总 Summary"][4]][1:] == [0, 1, 1, 1, 0, 3, "0% (0/2)", 1]


@pytest.mark.parametrize("scope", [(), ("5.1",), ("5.4.4.2", "5.2")])
def test_every_item_of_the_real_standard_comes_back(scope: tuple[str, ...]) -> None:
    """All answered, each in its own words."""
    kit = real_kit()
    plain = blank(kit.index, scope)
    items = {
        id_: replace(answer, finding="conforms", evidence=EvidenceFound(observed=f"见{id_}"), changed=EARLY)
        for id_, answer in plain.items.items()
    }
    file = by_hand(replace(plain, organization="甲公司", assessor="李", items=items))
    reading = read(filled_xlsx(kit, one_hand(file, "h-1"), LANGUAGES), kit)
    assert reading.file
    assert reading.problems == ()
    assert reading.file.hands == file.hands
