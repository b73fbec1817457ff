"""Workbooks with scores: a table from how a score is written to what is typed."""

from openpyxl.workbook import Workbook

from generator.formats.kit import Kit
from generator.formats.xlsx.write import checklist_xlsx
from generator.model import LANGUAGES
from generator.model.place import Value
from tests.parity.page import File
from tests.parity.workbook_cases import saved


def score_files(kit: Kit, name: str) -> list[File]:
    """Return workbooks with scores, made of the workbook of a kit that has some."""
    raw = checklist_xlsx(kit, (), LANGUAGES)
    values: dict[str, Value] = {
        "as text": "55", "as a number": 55, "with a sign": "55%", "with a sign and a space": " 55 % ", "nought": 0,
        "a hundred": "100", "above all": "150", "below all": -5, "between two steps": 52, "a fraction": 52.5,
        "a word": "高", "far above all": "9" * 5000, "in full width": "５５", "true": True, "of Arabia": "٥٥",
        "nothing": None,
    }  # fmt: skip
    made = []
    for what, value in values.items():

        def change(book: Workbook, value: Value = value) -> None:
            book["评分 Score"].cell(4, 4).value = value

        made.append(File(f"score: {what}", name, "xlsx", saved(raw, change)))
    return made
