"""A Word file in both languages: the translations below the paragraphs come in as those of the same texts."""

import pytest

from generator.formats.docx.reading.file import read_docx
from generator.formats.docx.writing.file import standard_docx
from generator.formats.drafted.folder import Made, Wanted, made_of
from generator.formats.drafted.report import proved
from generator.formats.drafted.text import read_text
from generator.model import LANGUAGES, Remark
from generator.source.load import load
from tests.drafted.documents import DAY, ROOT, read_again
from tests.drafted.test_text_round import BLOCKS, OURS, TYPICAL, kit_in, provisions_in, tables_in
from tests.drafted.word_files import Template


def imported(raw: bytes) -> Made:
    """Return what is made of a Word file."""
    return made_of(read_docx("draft.docx", raw), Wanted(file="draft.docx", day=DAY))


@pytest.mark.parametrize("folder", [OURS, TYPICAL, BLOCKS])
def test_translations_come_in(folder: str) -> None:
    """Titles, provisions, items, cells, notes: each with the English that stands below it."""
    kit = kit_in(folder)
    drawings = load(ROOT / folder / "standard").sources.figures
    theirs, ours = read_again(imported(standard_docx(kit, LANGUAGES, drawings))), kit.index.standard
    assert [clause.title for clause in theirs.clauses] == [clause.title for clause in ours.clauses]
    found = {each.text.zh: each.text.en for each in provisions_in(theirs)}
    assert len(set(found) & {each.text.zh for each in provisions_in(ours)}) / len(provisions_in(ours)) > 0.8
    lacking = [each.text for each in provisions_in(ours) if found.get(each.text.zh, each.text.en) != each.text.en]
    assert not lacking
    assert [cell.text for table in tables_in(theirs) for row in table.rows for cell in row] == [
        cell.text for table in tables_in(ours) for row in table.rows for cell in row
    ]


def test_a_translation_of_the_whole_paragraph_is_shared_out_or_told() -> None:
    """Where its sentences are as many as the provisions it is; else its words stand in the report, and in the proof."""
    template = Template()
    template.put("章标题", "要求")
    template.put("段", "组织应公布渠道，不应收取费用。")
    template.put("译文", "The organization shall publish the channels. It shall not charge fees.")
    template.put("段", "组织应记录，不应涂改。")
    template.put("译文", "Records are kept")
    made = imported(template.bytes())
    assert [(each.text.zh, each.text.en) for each in provisions_in(read_again(made))] == [
        ("组织应公布渠道，", "The organization shall publish the channels."),
        ("不应收取费用。", "It shall not charge fees."),
        ("组织应记录，", ""),
        ("不应涂改。", ""),
    ]
    told = [(each.kind, each.said.en) for each in made.told if "translation" in each.said.en]
    assert [kind for kind, _ in told] == ["guessed", "left"]
    assert told[1][1].endswith("Records are kept")
    assert [each.text for each in proved(made).lost] == ["Recordsarekept"]


def test_a_number_without_words_is_told() -> None:
    """An item that is counted and empty is no item, and what follows keeps its own number."""
    template = Template()
    template.put("章标题", "要求")
    template.put("段", "组织应记录：")
    for words in ("姓名；", "", "时间。"):
        template.put("字母编号列项（一级）", words)
    made = imported(template.bytes())
    assert [each.label for each in provisions_in(read_again(made))] == ["", "a)", "c)"]
    assert "nothing stands behind the number b), and it was left out" in [each.said.en for each in made.told]


@pytest.mark.parametrize(("printed", "mark"), [("注1：甲。", "1"), ("注：甲。", ""), ("注1：甲。\n注2：乙。", "1")])
def test_the_number_of_a_lone_note_stays(printed: str, mark: str) -> None:
    """What the document prints is kept where counting would give something else."""
    made = made_of(read_text(f"1 范围\n本文件规定了要求。\n{printed}\n"), Wanted(file="a.txt", day=DAY))
    marks = [block.mark for block in read_again(made).blocks if isinstance(block, Remark)]
    assert marks[0] == mark
