"""Cover and contents."""

from xml.etree.ElementTree import Element

from generator.formats.covers import CoverKind, cover_lines
from generator.formats.docx.template import looks, style_id
from generator.formats.docx.writing.manuscript import Heading, Manuscript
from generator.formats.docx.writing.runs import paragraph, run
from generator.formats.docx.writing.styles import CONTENTS, FRAMES
from generator.formats.docx.xml import element

_DEEPEST = 2
"""Levels of headings in the contents."""


_STYLES: dict[CoverKind, str] = {
    "class": "封面标准分类", "kind": "标准称谓", "number": "文件编号", "replaces": "替换文件编号", "title": "文件名称",
    "translated": "封面标准英文名称", "adopts": "封面标准采用", "issued": "其他发布日期", "implemented": "其他实施日期",
    "issuers": "其他发布部门",
}  # fmt: skip
_FRAMED = ("issued", "implemented", "issuers")


def write_cover(paper: Manuscript) -> None:
    """Write what the cover prints; its titles in both languages, as a Chinese standard has them."""
    for line in cover_lines(paper.kit, paper.language, both=paper.both):
        style = _STYLES[line.kind]
        paper.put(style, paper.runs(line.words), *([_frame(style)] if line.kind in _FRAMED else []))


def _frame(style: str) -> Element:
    """Return the place of a line at the foot of the cover; LibreOffice reads none of a style."""
    return element("framePr", **FRAMES[looks()[style]["frame"]])


def contents(paper: Manuscript) -> list[Element]:
    """Return the contents: Word counts the pages when it opens the file."""
    made = [paragraph(style_id("目录标题"), [run(paper.say("contents"))])]
    shown = [heading for heading in paper.headings if heading.level <= _DEEPEST]
    for place, heading in enumerate(shown):
        content = _entry(heading)
        if place == 0:
            content = [*_begun(f'TOC \\o "1-{_DEEPEST}" \\h \\z \\u', dirty="1"), *content]
        if place == len(shown) - 1:
            content.append(_field("end"))
        made.append(paragraph(f"{CONTENTS}{heading.level}", content))
    return made


def _entry(heading: Heading) -> list[Element]:
    page = [run("\t"), *_begun(f"PAGEREF {heading.anchor} \\h"), _field("end")]
    return [element("hyperlink", run(heading.words), *page, anchor=heading.anchor)]


def _field(kind: str, **attributes: str) -> Element:
    return element("r", element("fldChar", fldCharType=kind, **attributes))


def _begun(code: str, **attributes: str) -> list[Element]:
    """Return the beginning of a field, up to what it shows."""
    asked = element("instrText")
    asked.text = f" {code} "
    return [_field("begin", **attributes), element("r", asked), _field("separate")]
