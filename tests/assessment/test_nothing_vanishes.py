"""Whatever people do to a workbook: what is sound comes in, and every word typed is in the assessment or told."""

import io
import json
import re
from collections import Counter

import openpyxl
import pytest

from generator.assess.fields import one_spaced
from generator.assess.hands import written
from generator.assess.spellings import labels, plain
from generator.formats.xlsx.read import read_workbook
from generator.formats.xlsx.write import checklist_xlsx
from generator.model import LANGUAGES
from generator.words import words
from tests.kits import MOMENT, only_hand, small_kit
from tests.parity.odd_workbooks import PARTS, odd_files
from tests.parity.page import File

KIT = small_kit()
FILES = odd_files(KIT, "small")
OFFERED = {
    *(plain(word) for finding in KIT.config.findings for word in labels(finding.label, finding.id)),
    *(plain(word) for id_, label in words("grades").items() for word in labels(label, id_)),
}
"""What the lists of findings and grades offer: it comes in as an id."""


def words_in(raw: bytes) -> Counter[str]:
    """Return what stands in the cells and comments of a workbook, each as often as it does."""
    book = openpyxl.load_workbook(io.BytesIO(raw))
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
    texts = [re.sub("(?<=[0-9])( 00:00)?:00$", "", str(cell.value)) for cell in cells if cell.value is not None]
    return Counter(texts + [cell.comment.text for cell in cells if cell.comment])


BEFORE = words_in(checklist_xlsx(KIT, (), LANGUAGES))


def test_there_are_forty_kinds() -> None:
    """As many as were seen, and more."""
    assert len(FILES) >= 40
    assert len({file.name for file in FILES}) == len(FILES)


@pytest.mark.parametrize(
    "file", [file for file in FILES if file.name.removeprefix("habit: ") not in PARTS], ids=lambda file: file.name
)
def test_what_is_typed_comes_in_or_is_told(file: File) -> None:
    """The third item's strength comes in from every one; no word vanishes."""
    reading = read_workbook(file.content, KIT.index, KIT.config, MOMENT)
    assert reading.file
    made = only_hand(reading.file)
    assert made.items["5.1.2-b-2"].strength == "强"
    told = one_spaced(" ".join(problem.said.zh for problem in reading.problems))
    kept = one_spaced(
        json.dumps(json.loads(written(reading.file, KIT.index)), ensure_ascii=False)
        .replace("\\n", " ")
        .replace('\\"', '"')
    )
    days = {re.sub(r"\D", "", day) for day in (made.head.first_day, made.head.last_day) if day}
    for typed in words_in(file.content).keys() - BEFORE.keys():
        said = one_spaced(typed)
        as_day = "".join(re.findall("[0-9]", re.sub(r"[０-９]", lambda one: str(int(one[0])), said)))
        known = plain(said) in OFFERED or as_day in days or said in kept or said in told
        assert known or _in_two(said, kept, told), (typed[:80], told[:300])


def _in_two(words: str, kept: str, told: str) -> bool:
    """Tell whether words that had no room are partly kept, and the rest told."""
    return any(words[:most] in kept and words[most:] and words[most:] in told for most in (500, 20_000))


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("a picture over a cell", "5.1 领导!J5：图片没有读入"),
        ("a box with words", "5.1 领导!J5：图形里的“看这里”没有读入"),
        ("a picture in a cell, by WPS", "5.1 领导!J5：图片没有读入"),
        ("a picture in a cell, by Excel", "5.1 领导!J5：图片没有读入"),
        ("a thread of comments", "5.1 领导!J5：批注“还要问仓库”写入5.1.1-a-1的“所见情况”"),
        ("a sheet of notes", "现场笔记!B7：“仓库温度计过期”没有读入"),
        ("a column of one's own with our words", "5.1 领导!P5：“符合”没有读入"),
    ],
)
def test_what_stays_out_is_told_with_its_cell(name: str, told: str) -> None:
    """Its sheet, its cell, and what it says."""
    file = next(file for file in FILES if file.name == f"habit: {name}")
    reading = read_workbook(file.content, KIT.index, KIT.config, MOMENT)
    assert told in [problem.said.zh for problem in reading.problems]
