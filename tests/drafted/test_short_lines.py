"""A text whose lines break at the width of a page: what goes on is joined, what begins of itself is not."""

import pytest

from generator.formats.drafted.draft import Role
from generator.formats.drafted.folder import Made
from generator.formats.drafted.report import proved
from tests.drafted.documents import imported

PARAGRAPHS = [
    "前言", "本文件由示例协会提出，由示例协会图书馆工作委员会归口并负责解释本文件的全部内容。", "1 范围",
    "本文件规定了图书消毒的要求、方法、记录以及公共图书馆、学校图书馆和其他图书馆对消毒的管理。",
    "2 规范性引用文件", "GB/T 19001—2016 质量管理体系 要求", "GB/T 19004 质量管理 组织的质量", "3 要求", "3.1 通则",
    "图书应按照3.2和3.3的规定每年至少消毒一次，并应在消毒之后依据5.2的规定逐册检查其外观是否完好。",
    "3.2 图书应每年检查并剔除破损的书籍、报纸、期刊以及被水浸泡过而不能再供读者借阅的其他各类读物。",
    "消毒之前应做好下列各项准备：",
    "a) 将待消毒的图书逐册打开并竖直放置在消毒柜的层架上，使每一页都能接触到消毒剂；",
    "b) 记录图书的编号。",
    "注：消毒柜的层架之间的距离通常不小于三十厘米，层数由柜体的高度和图书的开本共同决定。",
    "3.3 记录", "每次消毒应记录时间、人员和图书的数量，记录的格式应符合表1的规定，并由负责人当日签字确认。",
]  # fmt: skip
SHOWN = [words for words in PARAGRAPHS[1:] if len(words) > 22]


def broken(words: str, width: int) -> str:
    """Return a paragraph with hard breaks after so many characters."""
    return "\n".join(words[at : at + width] for at in range(0, len(words), width))


def read(width: int) -> Made:
    """Return what becomes of the text, broken; no character is lost."""
    made = imported("\n".join(broken(words, width) for words in ["T/HLLS 022—2025", "图书消毒规范", *PARAGRAPHS]))
    assert proved(made).closed
    return made


@pytest.mark.parametrize("width", [18, 20, 22, 24, 26, 30])
def test_what_goes_on_is_joined(width: int) -> None:
    """Paragraphs, clauses without a title, items, notes; headings and documents of the list stand alone."""
    made = read(width)
    whole = [line for line in made.lines if line.role not in (Role.COVER, Role.FRONT)]
    roles = [(line.role, line.label) for line in whole]
    assert roles == [
        (Role.PARAGRAPH, ""), (Role.HEADING, "1"), (Role.PARAGRAPH, ""), (Role.HEADING, "2"), (Role.PARAGRAPH, ""),
        (Role.PARAGRAPH, ""), (Role.HEADING, "3"), (Role.HEADING, "3.1"), (Role.PARAGRAPH, ""), (Role.UNTITLED, "3.2"),
        (Role.PARAGRAPH, ""), (Role.ITEM, "a)"), (Role.ITEM, "b)"), (Role.NOTE, ""), (Role.HEADING, "3.3"),
        (Role.PARAGRAPH, ""),
    ]  # fmt: skip
    assert ["".join(line.source.split()) for line in whole] == ["".join(words.split()) for words in PARAGRAPHS[1:]]


def test_a_sentence_that_ends_where_the_line_does_is_told() -> None:
    """What stands below may go on from it, or not."""
    words = "每次消毒应记录时间、人员和图书的数量和种类。"
    made = imported(
        "\n".join(broken(each, 22) for each in ["T/H 1—2025", "规范", *PARAGRAPHS, words, "记录应当由负责人签字。"])
    )
    assert len(words) == 22
    assert [one.said.en for one in made.told if "may go on" in one.said.en] == [
        "“记录应当由负责人签字。…” may go on from the line before, whose sentence ends where the line does"
    ]


def test_lines_that_are_paragraphs_stay_apart() -> None:
    """Titles and items of one length, without marks behind them, are no broken paragraphs."""
    rows = ["前言", "本文件由示例协会提出。", "1 范围", "本文件规定了图书消毒的要求。", "2 要求", "下列各项应予以记录：",
            *(f"第{number}类图书由图书馆另行决定消毒时间和方式" for number in "一二三四五六")]  # fmt: skip
    made = imported("\n".join(rows))
    assert [line.text for line in made.lines if line.text.startswith("第")] == rows[6:]


def test_a_title_does_not_end_within_its_sentence() -> None:
    """In a text whose lines are paragraphs otherwise."""
    rows = ["前言", "本文件由示例协会提出。", "1 范围", "本文件规定了图书消毒的要求。", "2 要求",
            "2.1 图书应每年检查并剔除破损的", "书籍和报纸。", "2.2 参与"]  # fmt: skip
    made = imported("\n".join(rows))
    assert [(line.role, line.text) for line in made.lines if line.label.startswith("2.")] == [
        (Role.UNTITLED, "图书应每年检查并剔除破损的书籍和报纸。"), (Role.HEADING, "参与")
    ]  # fmt: skip
