"""Chinese and English in turns are one text in two languages; other English among Chinese is told."""

import pytest

from generator.formats.docx.reading.file import read_docx
from generator.formats.drafted.draft import Role
from generator.formats.drafted.folder import Made, Wanted, made_of
from generator.formats.drafted.text import read_text
from tests.drafted.documents import DAY, read_again
from tests.drafted.raw_word import p, r, word

COVER = ["T/HLLS 022—2025", "图书消毒规范", "Specification for disinfection of books"]
TURNS = [
    "前言", "Foreword", "本文件由示例协会提出。", "This document was proposed by the association.",
    "1 范围", "1 Scope", "本文件规定了图书消毒的要求。", "This document specifies requirements for the",
    "disinfection of books.",
    "2 术语和定义", "2 Terms and definitions", "下列术语和定义适用于本文件。",
    "For the purposes of this document, the following terms and definitions apply.",
    "2.1", "消毒 disinfection", "杀灭图书上病原体的活动。", "activity that kills pathogens on books",
    "3 要求", "3 Requirements", "3.1 图书应每年消毒。", "3.1 Books shall be disinfected every year.",
    "应记录：", "The following shall be recorded:", "a) 日期；", "a) date; and the hour;", "b) 人员。",
    "b) the people who did it.",
    "注：人员包括志愿者。", "NOTE People include volunteers.",
]  # fmt: skip


def imported(rows: list[str], kind: str) -> Made:
    """Return what becomes of paragraphs in a text or in a Word file."""
    text = kind == "text"
    draft = read_text("\n".join(rows)) if text else read_docx("a.docx", word("".join(p(r(row)) for row in rows)))
    return made_of(draft, Wanted(file="draft", day=DAY))


def told(made: Made, words: str) -> list[str]:
    """Return what was told with some words in it, each with its place."""
    return [f"{one.place.said().en}: {one.said.en}" for one in made.told if words in one.said.en]


@pytest.mark.parametrize("kind", ["text", "word"])
def test_a_document_in_turns_has_translations(kind: str) -> None:
    """Of headings, paragraphs, definitions, items and notes, without the numbers that both have."""
    made = imported([*COVER, *TURNS], kind)
    standard = read_again(made)
    pairs = {(each.text.zh, each.text.en) for clause in standard.clauses for each in clause.provisions}
    assert ("图书应每年消毒。", "Books shall be disinfected every year.") in pairs
    assert ("日期；", "date; and the hour;") in pairs
    assert (
        "本文件规定了图书消毒的要求。",
        "This document specifies requirements for the disinfection of books.",
    ) in pairs
    assert not [zh for zh, _ in pairs if zh.isascii()]
    assert [clause.title.en for clause in standard.clauses if clause.title.zh] == [
        "Foreword", "Scope", "Terms and definitions", "Requirements"
    ]  # fmt: skip
    assert [(each.designations[0].en, each.definition.en) for each in standard.terms] == [
        ("disinfection", "activity that kills pathogens on books")
    ]
    assert [line.translation for line in made.lines if line.role is Role.NOTE] == ["People include volunteers."]
    assert len(told(made, "take turns")) == 1
    assert told(made, "English among") == []


def test_english_that_belongs_to_none_is_told_among_turns() -> None:
    """With its place."""
    made = imported([*COVER, *TURNS, "Books that are on loan need not be disinfected.", "4 记录"], "text")
    assert [each.partition(": ")[0] for each in told(made, "English among")] == ["line 32", "line 33"]


CHINESE = ["前言", "本文件由示例协会提出。", "1 范围", "本文件规定了图书消毒的要求。", "2 要求", "2.1 记录", "应记录日期。",
           "应记录人员。", "应保存记录。"]  # fmt: skip


def test_one_clause_in_turns_has_translations() -> None:
    """Where the others have none."""
    rows = ["2.2 消毒", "应每年消毒。", "It shall be done every year.", "宜用臭氧。", "Ozone should be used here."]
    made = imported([*CHINESE, *rows, "2.3 其他", "另行规定。"], "text")
    [clause] = [clause for clause in read_again(made).clauses if clause.number == "2.2"]
    assert [each.text.en for each in clause.provisions] == [
        "It shall be done every year.",
        "Ozone should be used here.",
    ]


@pytest.mark.parametrize(
    "rows",
    [
        ["Books shall be disinfected every year."],
        ["应消毒。", "应记录。", "Books shall be disinfected every year.", "Records shall be kept of this."],
        [
            "应。",
            "Books shall be disinfected every year, and records of it shall be kept for as long as books are lent.",
        ],
    ],
)
def test_english_among_chinese_is_told(rows: list[str]) -> None:
    """And stays text: one alone, several in a row, one that is too long."""
    made = imported([*CHINESE, *rows, "3 其他", "另行规定。"], "text")
    assert len(told(made, "English among")) == sum(row.isascii() for row in rows)
    assert not [line for line in made.lines if line.translation]


def test_a_reference_and_a_bibliography_in_english_are_no_translations() -> None:
    """Nor are they told."""
    rows = ["2 规范性引用文件", "下列文件适用于本文件。", "ISO 9000:2015, Quality management systems — Fundamentals",
            "3 要求", "应记录。", "参考文献", "[1] ISO 9001, Quality management systems. Requirements."]  # fmt: skip
    made = imported([*CHINESE[:4], *rows], "text")
    assert told(made, "English among") == []
    assert not [line for line in made.lines if line.translation]
