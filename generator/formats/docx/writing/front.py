"""Cover and contents."""

from xml.etree.ElementTree import Element

from generator.formats.docx.template import looks, style_id
from generator.formats.docx.writing.manuscript import Heading, Manuscript
from generator.formats.docx.writing.runs import paragraph, run
from generator.formats.docx.writing.styles import CONTENTS, FRAMES
from generator.formats.docx.xml import element
from generator.model import Cover, Text

_DEEPEST = 2
"""Levels of headings in the contents."""


def write_cover(paper: Manuscript) -> None:
    """Write what the cover prints; its titles in both languages, as a Chinese standard has them."""
    metadata = paper.kit.index.standard.metadata
    cover = metadata.cover or Cover()
    for name, classes in (("ICS", cover.ics), ("CCS", cover.ccs)):
        if classes:
            paper.put("封面标准分类", [run(f"{name} {'; '.join(classes)}")])
    if cover.kind:
        paper.put("标准称谓", paper.runs(paper.own(cover.kind)))
    paper.put("文件编号", [run(paper.kit.edition.number)])
    for key, numbers in (("replaces", cover.replaces), ("partly_replaces", cover.partly_replaces)):
        if numbers:
            joined = "、".join(numbers) if paper.language == "zh" else ", ".join(numbers)
            paper.put("替换文件编号", [run(paper.say(key, numbers=joined))])
    paper.put("文件名称", paper.runs(paper.own(metadata.title)))
    other = metadata.title.en if paper.language == "zh" else metadata.title.zh if paper.both else ""
    if other:
        paper.put("封面标准英文名称", paper.runs(other))
    if cover.adopts:
        paper.put("封面标准采用", paper.runs(f"({paper.own(cover.adopts)})"))
    _write_foot(paper, cover)


def _write_foot(paper: Manuscript, cover: Cover) -> None:
    """Write days and issuers."""
    metadata = paper.kit.index.standard.metadata
    for style, key, day in (
        ("其他发布日期", "issued", cover.issued), ("其他实施日期", "implemented", cover.implemented)
    ):  # fmt: skip
        if day:
            paper.put(style, [run(paper.say(key, date=day))], _frame(style))
    issuers = cover.issuers or ((metadata.publisher,) if metadata.publisher != Text() else ())
    if issuers:
        names = ("　" if paper.language == "zh" else ", ").join(paper.own(issuer) for issuer in issuers)
        paper.put("其他发布部门", paper.runs(paper.say("issuers", names=names)), _frame("其他发布部门"))


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
