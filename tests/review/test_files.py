"""Documents come in as people have them, and their lines are counted in what was read."""

import io
import json

import pytest
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from generator.formats.drafted.unreadable import UnreadableError
from generator.review.engine import Reviewer
from generator.review.reading import read_brought
from tests.review.conftest import Review

WORDS = "投诉按GB/T 19012—2008处理。"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_a_text_is_read_in_the_encodings_that_people_have(encoding: str) -> None:
    """None of them has to be said."""
    assert read_brought("manual.txt", f"总则\r\n{WORDS}".encode(encoding)) == {"text": f"总则\r\n{WORDS}"}


@pytest.mark.parametrize(
    ("name", "raw"),
    [("manual.txt", b" \n"), ("manual.doc", b"\xd0\xcf\x11\xe0" + bytes(600)), ("manual.html", b"<p>x")],
)
def test_what_is_no_document_is_refused_in_one_line(name: str, raw: bytes) -> None:
    """With the name of the file."""
    with pytest.raises(UnreadableError, match="manual") as raised:
        read_brought(name, raw)
    assert "\n" not in str(raised.value)


def word_file() -> bytes:
    """Return a Word file with headings that it numbers, a table, a tracked deletion and a text box's twin."""
    document = Document()
    document.add_heading("总则", 1)
    document.add_paragraph("公司设热线听取顾客意见。")
    document.add_paragraph()
    table = document.add_table(2, 2)
    for row, cells in enumerate((("文件", "用途"), ("GB/T 19012—2008", "投诉"))):
        for column, words in enumerate(cells):
            table.cell(row, column).text = words
    last = document.add_paragraph("投诉按")
    last.add_run("GB/T 19010")
    last.add_run("—2021办理。")
    deleted = OxmlElement("w:del")
    run = OxmlElement("w:r")
    words = OxmlElement("w:delText")
    words.text = "GB/T 1.1—2009"
    run.append(words)
    deleted.append(run)
    last._p.append(deleted)  # noqa: SLF001 - python-docx tracks no changes
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_a_word_file_is_read_paragraph_by_paragraph(reviewer: Reviewer) -> None:
    """A row of a table is a line; what was deleted is not there."""
    brought = read_brought("manual.docx", word_file())
    assert reviewer.report(brought, "manual.docx", "txt", ()).decode().split("\n")[:6] == [
        "总则", "公司设热线听取顾客意见。", "", "文件\t用途", "GB/T 19012—2008\t投诉", "投诉按GB/T 19010—2021办理。",
    ]  # fmt: skip
    found = json.loads(reviewer.report(brought, "manual.docx", "json", ()))
    assert [(one["line"], one["verdict"]) for one in found["citations"]] == [(5, "replaced"), (6, "current")]
    sections = reviewer.view(brought, "manual.docx", "zh")["sections"]
    (chapters,) = [section for section in sections if section["id"] == "chapters"]
    assert [group["rows"][0][1]["text"] for group in chapters["groups"]] == ["总则"]


def numbered_file() -> bytes:
    """Return a Word file whose chapters and articles Word counts."""
    document = Document()
    numbering = document.part.numbering_part.element
    abstract = OxmlElement("w:abstractNum")
    abstract.set(qn("w:abstractNumId"), "77")
    for depth, (kind, text) in enumerate((("chineseCounting", "第%1章"), ("decimal", "%1.%2"))):
        level = OxmlElement("w:lvl")
        level.set(qn("w:ilvl"), str(depth))
        for tag, value in (("w:start", "1"), ("w:numFmt", kind), ("w:lvlText", text), ("w:isLgl", str(depth))):
            child = OxmlElement(tag)
            child.set(qn("w:val"), value)
            level.append(child)
        abstract.append(level)
    numbering.insert(0, abstract)
    number = OxmlElement("w:num")
    number.set(qn("w:numId"), "77")
    reference = OxmlElement("w:abstractNumId")
    reference.set(qn("w:val"), "77")
    number.append(reference)
    numbering.append(number)
    for depth, words in ((0, "总则"), (1, "目的"), (0, "投诉"), (1, "受理"), (1, "回复")):
        paragraph = document.add_paragraph(words)
        properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()  # noqa: SLF001 - the same
        properties.get_or_add_ilvl().val = depth
        properties.get_or_add_numId().val = 77
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_numbers_that_word_counts_stand_before_the_text(reviewer: Reviewer) -> None:
    """As Word prints them: they say which chapter and article is meant."""
    brought = read_brought("manual.docx", numbered_file())
    lines = reviewer.report(brought, "manual.docx", "txt", ()).decode().split("\n")
    assert lines == ["第一章 总则", "1.1 目的", "第二章 投诉", "2.1 受理", "2.2 回复"]


def test_pages_without_form_feeds_are_read_on(review: Review) -> None:
    """As text that was copied out of a viewer has them, by their numbers."""
    pages = [
        "手册 C/2\n第一章 投诉\n投诉按GB/T 19012-\n第1页 共3页",
        "手册 C/2\n2008处理，并\n第2页 共3页",
        "手册 C/2\n回访顾客。\n第3页 共3页",
    ]
    found = review("\n".join(pages))
    assert [(one["line"], one["text"], one["verdict"]) for one in found["citations"]] == [
        (3, "GB/T 19012-2008", "replaced")
    ]
    assert {one["line"] for one in found["passages"]} == {3, 6, 9}


def test_pages_of_a_pdf_are_read_on(review: Review) -> None:
    """Without what stands on each page, and over the end of a page."""
    pages = ["手册 C/2\n第一章 投诉\n投诉按GB/T 19012—\n1", "手册 C/2\n2008处理，并\n2", "手册 C/2\n回访顾客。\n3"]
    found = review("\n\f".join(pages))
    assert [(one["line"], one["text"], one["verdict"]) for one in found["citations"]] == [
        (3, "GB/T 19012—2008", "replaced")
    ]
    assert {one["line"] for one in found["passages"]} == {3, 6, 9}


@pytest.mark.parametrize("gap", ["", "\n"])
def test_a_title_goes_on_over_a_head_of_three_lines(review: Review, gap: str) -> None:
    """The number of the page stands in it, as copied text has it, and nothing of it goes into a title."""
    head = ["恒信家居服务集团股份有限公司 企业标准", "Q/HX 305—2026 售后服务规范"]
    parts = [
        "1 范围\n本规范规定了要求。\n2 引用文件\nGB/T 19000—2016 质量管理体系 基础和",
        "术语\nGB/T 19012—2008\n3 要求\n6 GB/T 20001.1—2024 标准编写规则 符号 起草用",
        "投诉应处理。",
    ]
    pages = ["\n".join([*head, f"第 {at} 页 共 3 页", part]) for at, part in enumerate(parts, 1)]
    found = review(f"\n{gap}".join(pages))["citations"]
    assert [(one["text"], one["verdict"]) for one in found] == [
        ("GB/T 19000—2016", "current"),
        ("GB/T 19012—2008", "replaced"),
        ("GB/T 20001.1—2024", "wrong-title"),
    ]
