"""Workbooks that were filled from an assessment, and what people then did to them."""

from openpyxl.workbook import Workbook

from generator.assess.hands import AssessmentFile
from generator.assess.one_hand import one_hand
from generator.formats.kit import Kit
from generator.formats.xlsx.fill import filled_xlsx
from generator.model import LANGUAGES
from tests.parity.page import File
from tests.parity.workbook_cases import Change, both, fill, saved, sheet_of, visit

HAND = "h-1"


def about(**values: str) -> Change:
    """Return the change that writes over what the hidden sheet says; a colon stands for two underscores."""

    def change(book: Workbook) -> None:
        for row in book["clausebook"].iter_rows():
            key = str(row[0].value).replace(":", "__")
            if key in values:
                row[1].value = values[key]

    return change


def assigned(clause: str, name: str | None, row_of: str = "") -> Change:
    """Return the change that writes who assesses a clause, in the row of another one if one is given."""

    def change(book: Workbook) -> None:
        sheet = book["分工 Assignments"]
        rows = {str(row[2].value).removeprefix("assigned|"): row for row in sheet.iter_rows(min_row=4)}
        row = rows.get(row_of or clause, sheet[40])
        row[1].value = name
        if row_of:
            row[2].value = f"assigned|{clause}"

    return change


def _no_column(book: Workbook) -> None:
    sheet_of(book).delete_cols(8)


CHANGES: dict[str, Change] = {
    "saved and nothing else": lambda _: None,
    "another word": fill(1, observed="另见记录"),
    "an answer emptied": fill(1, finding="未评审", grade="", interviewed="", records="", observed=""),
    "an unclear finding in place of an answer": fill(
        1, finding="大体可以", grade="", interviewed="", records="", observed=""
    ),
    "an answer emptied where a column is gone": both(
        fill(1, finding="", grade="", interviewed="", records="", observed=""), _no_column
    ),
    "another site": visit(site="二厂"),
    "the name put in full": visit(assessor="李  "),
    "somebody else": both(visit(assessor="赵"), fill(1, observed="赵看到的"), fill(4, finding="符合")),
    "somebody else who changed nothing": visit(assessor="赵"),
    "nobody any more": visit(assessor=""),
    "what it was filled with cannot be read": about(visit="{", **{"item__5.1.1-a-1": "[]"}),
    "what it was filled with has another shape": about(visit='{"shown": 1, "head": []}'),
    "a moment that is none": about(**{"item__5.1.1-a-1": "{}"}, visit='{"changed": 7}'),
    "an assignment to another": assigned("5.2", "钱  ；孙"),
    "an assignment taken back": assigned("5.1", None),
    "an assignment where none was": assigned("5.1.1", "=钱"),
    "assignments as they are, and somebody else": both(assigned("5.2", "赵　"), visit(assessor="赵")),
    "an assignment of a clause in two rows": assigned("5.1", "王", row_of="5.2"),
    "the sheet of assignments is gone": lambda book: book.remove(book["分工 Assignments"]),
    "who assigned cannot be read": about(
        assigned__5="7",
        **{"assigned__5.1": '{"hand": 7, "name": "李"}', "assigned__5.2": '{"hand": "h-lead", "name": "赵"}'},
    ),
    "a remark beside the assignments": assigned("9", "另注"),
    "a score of a clause": about(**{"scores__5.1.1": '{"given": {}, "changed": ""}'}),
}


def filled_files(kit: Kit, name: str, here: AssessmentFile) -> list[File]:
    """Return the files of a kit: of what is there already, as it comes out and after each change."""
    raw = filled_xlsx(kit, one_hand(here, HAND), LANGUAGES)
    new = filled_xlsx(kit, one_hand(here, "x-new", "赵"), LANGUAGES)
    made = [File(f"filled: {what}", name, "xlsx", saved(raw, change)) for what, change in CHANGES.items()]
    return [
        *made,
        File("filled: as it was made", name, "xlsx", raw),
        File("filled: for somebody who has not written", name, "xlsx", new),
        File("filled: by somebody who had not written", name, "xlsx", saved(new, fill(2, finding="符合"))),
    ]
