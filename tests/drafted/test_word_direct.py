"""Word files without the template: numbers by lists alone, annexes and terms as their authors number them."""

import io
from typing import Any

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from generator.formats.docx.reading.file import read_docx
from generator.formats.drafted.draft import Line, Role
from generator.formats.drafted.folder import Made, Wanted, made_of

CLAUSES, ITEMS, ANNEXES = "1", "2", "3"
LISTS = {
    CLAUSES: [("decimal", "%1"), ("decimal", "%1.%2"), ("decimal", "%1.%2.%3")],
    ITEMS: [("decimal", "%1"), ("lowerLetter", "%2)")],
    ANNEXES: [("upperLetter", "附录%1"), ("decimal", "%1.%2")],
}
Paragraph = tuple[str, str, int] | str
"""Its words, its list and its level there; words alone have none."""
DOCUMENT: list[Paragraph] = [
    "T/HLLS 022—2025", "图书消毒规范", "前  言", "本文件由协会提出。",
    ("范围", CLAUSES, 0), "本文件规定了图书消毒。",
    ("术语和定义", CLAUSES, 0), "下列术语和定义适用于本文件。",
    ("图书消毒  disinfection of books", CLAUSES, 1), "杀灭图书上病原体的活动。",
    ("要求", CLAUSES, 0), ("通则", CLAUSES, 1), "图书应每年消毒。",
    ("方法", CLAUSES, 1), ("紫外线消毒时间不应少于30 min。", CLAUSES, 2), ("臭氧消毒时间不应少于60 min。", CLAUSES, 2),
    "应记录：", ("日期；", ITEMS, 0), ("人员。", ITEMS, 0),
    ("\n（资料性）\n记录", ANNEXES, 0), ("日期", ANNEXES, 1), "宜写明年月日。",
]  # fmt: skip


def word(paragraphs: list[Paragraph]) -> bytes:
    """Return a Word file whose paragraphs are all in the style Normal."""
    made = docx.Document()
    root: Any = made.part.numbering_part.element
    for child in list(root):
        root.remove(child)
    for number, levels in LISTS.items():
        inner = "".join(
            f'<w:lvl w:ilvl="{place}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/></w:lvl>'
            for place, (kind, text) in enumerate(levels)
        )
        abstract = f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}">{inner}</w:abstractNum>'
        root.append(parse_xml(abstract))
    for number in LISTS:
        abstract = f'<w:abstractNumId w:val="{number}"/>'
        root.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="{number}">{abstract}</w:num>'))
    for each in paragraphs:
        words, number, level = (each, "", 0) if isinstance(each, str) else each
        look: Any = made.add_paragraph(words)._p.get_or_add_pPr()  # noqa: SLF001 - python-docx has no other way
        if number:
            inner = f'<w:ilvl w:val="{level}"/><w:numId w:val="{number}"/>'
            look.append(parse_xml(f"<w:numPr {nsdecls('w')}>{inner}</w:numPr>"))
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def imported(paragraphs: list[Paragraph]) -> Made:
    """Return what is made of a file."""
    return made_of(read_docx("a.docx", word(paragraphs)), Wanted(file="a.docx", day="2025-01-01"))


def numbered(lines: tuple[Line, ...], *roles: Role) -> list[str]:
    """Return the numbers of lines in some roles."""
    return [line.label for line in lines if line.role in roles]


def test_lists_without_styles_number_clauses_and_annexes() -> None:
    """A list whose levels go on from each other, and one of annexes; a list of items stays one."""
    lines = imported(DOCUMENT).lines
    assert numbered(lines, Role.HEADING) == ["1", "2", "3", "3.1", "3.2", "A.1"]
    assert numbered(lines, Role.UNTITLED) == ["3.2.1", "3.2.2"]
    assert numbered(lines, Role.ITEM) == ["1", "2"]
    assert numbered(lines, Role.ANNEX) == ["A"]
    assert [line.informative for line in lines if line.role is Role.ANNEX_NATURE] == [True]


def test_a_heading_with_its_english_in_the_chapter_of_terms_is_an_entry() -> None:
    """And that is told once."""
    more: list[Paragraph] = [("消毒柜\u3000cabinet", CLAUSES, 1), "箱体。", ("缩略语", CLAUSES, 1), "UV：紫外线。"]
    made = imported([*DOCUMENT[:10], *more, *DOCUMENT[10:]])
    assert numbered(made.lines, Role.TERM) == ["2.1", "2.2"]
    assert "2.3" in numbered(made.lines, Role.HEADING)
    assert [one.said.en.partition(" is ")[0] for one in made.told if "taken as an entry" in one.said.en] == [
        '2.1 "图书消毒  disinfection of books"'
    ]
