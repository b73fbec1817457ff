"""What a style says that a paragraph is: the names of both generations of the template, and Word's own."""

import re
from collections.abc import Iterable
from typing import NamedTuple
from xml.etree.ElementTree import Element

from generator.formats.docx.reading.styles import Style, value
from generator.formats.docx.template import PREFIX
from generator.formats.drafted.draft import Role


class Said(NamedTuple):
    """What a style says."""

    role: Role
    label: str = ""
    """Of a line of the cover what it is; of an item nothing."""
    level: int = 0
    """How deep an item or a heading stands, where the style says it, from 1."""
    name: str = ""
    """The name of the style, as the template has it."""


TRANSLATION = "译文"
_OUTLINED = tuple("012345678")
"""Levels of the outline; 9 is running text."""
_SENTENCE = re.compile(r"[。；！？.;]\s*$")
_PLAIN = (Role.PARAGRAPH, Role.ITEM)
"""What Word calls paragraphs that an author made headings of by their level alone."""
_LEVELS = "一二三四五六七八九"
_COVER: dict[str, str] = {
    "标准称谓": "kind", "文件编号": "number", "标准编号": "number", "封面标准号1": "number", "封面标准号2": "number",
    "替换文件编号": "replaces", "代替": "replaces", "封面标准代替信息": "replaces", "文件名称": "title",
    "封面标准名称": "title", "封面标准英文名称": "english", "其他发布日期": "issued", "发布日期": "issued",
    "其他实施日期": "implemented", "实施日期": "implemented", "其他发布部门": "issuer", "发布部门": "issuer",
    "发布": "issuer", "封面标准采用": "adopts", "封面一致性程度标识": "adopts", "ICS": "ics", "CCS": "ccs",
}  # fmt: skip
_ROLES: tuple[tuple[str, Role], ...] = (
    (r"封面.*|标准标志|其他标准标志|标准文件_文件称谓", Role.COVER),
    (r"目录标题|目次|目录|目次标题|TOC 标题|TOC Heading|toc \d|目录 ?\d|table of figures", Role.CONTENTS),
    (r"正文标准名称|目次、标准名称标题|标准名称标题", Role.TITLE),
    (r"(?:前言|引言|前言、引言|参考文献|索引|参考文献、索引)标题", Role.FRONT),
    (r"附录标识|附录标号", Role.ANNEX),
    (r"附录性质", Role.ANNEX_NATURE),
    (r"附录标题", Role.ANNEX_TITLE),
    (rf"(?:附录)?(?:章|[{_LEVELS}]级)条?标题", Role.HEADING),
    (rf"(?:附录)?(?:章|[{_LEVELS}]级)无(?:标题)?条?", Role.UNTITLED),
    (rf"术语条[{_LEVELS}]", Role.TERM),
    (r"术语条其他", Role.DESIGNATION),
    (r"定义", Role.DEFINITION),
    (r"来源段?", Role.SOURCE),
    (r".*列项.*|.*编号列项.*|[一二三四]级项|列项.*", Role.ITEM),
    (r"(?:图表)?注×?：?|图表注", Role.NOTE),
    (r"(?:章条)?示例×?：?|示例内容|示例后文字", Role.EXAMPLE),
    (r"警示.*", Role.WARNING),
    (r"(?:表|图|图表)?脚注(?:内容)?|footnote text|endnote text", Role.FOOTNOTE),
    (r"(?:正文|附录)?表标题", Role.TABLE_CAPTION),
    (r"(?:正文|附录)?图标题", Role.FIGURE_CAPTION),
    (r"分图标题", Role.PART),
    (r"单位", Role.UNIT),
    (r"标引序号说明", Role.KEY_ENTRY),
    (r"(?:正文|附录)?公式(?:编号)?", Role.FORMULA),
    (r"式中", Role.SYMBOL),
    (r"参考文献条目|索引项|参考文献|index \d", Role.ENTRY),
    (r"段|正文段落", Role.PARAGRAPH),
    (r"(?:heading|标题) ?[1-9]", Role.HEADING),
    (r"caption|题注", Role.TABLE_CAPTION),
    (r"header|footer|页眉.*|页脚.*|封面页脚.*", Role.RUNNING),
    (r"List Paragraph|List Bullet ?\d?|List Number ?\d?|列表段落|列出段落", Role.ITEM),
)
_READ = tuple((re.compile(pattern, re.IGNORECASE), role) for pattern, role in _ROLES)
_LEVEL = re.compile(rf"（([{_LEVELS}])级）|([{_LEVELS}])级项")


def said_by(names: Iterable[str]) -> Said | None:
    """Return what a style says, by its name or by the nearest that it is based on; None for running text of Word."""
    for full in names:
        name = spelt(full)
        if name in _COVER:
            return Said(Role.COVER, _COVER[name], name=name)
        if name == TRANSLATION:
            return Said(Role.RUNNING, name=name)
        for pattern, role in _READ:
            if pattern.fullmatch(name):
                found = _LEVEL.search(name) if role is Role.ITEM else None
                level = _LEVELS.index(found[1] or found[2]) + 1 if found else 0
                level = int(name[-1]) if role is Role.HEADING and name[-1].isdecimal() else level
                return Said(role, level=level, name=name)
    return None


def in_outline(known: Said | None, look: Element | None, chain: Iterable[Style], words: str) -> Said | None:
    """Return what a style says; a paragraph in the outline of the document is a heading, whatever its style is called.

    `look` is that of the paragraph, `chain` its style and those that it is based on. `words` that are a sentence have
    no title.
    """
    own = value(look, "w:outlineLvl")
    if own is None:
        for style in chain:
            if own is None and said_by([style.name]) is None:
                own = value(style.look, "w:pPr/w:outlineLvl")
            else:
                break
    if own not in _OUTLINED or (known and known.role not in _PLAIN):
        return known
    if _SENTENCE.search(words):
        return known if known and known.role is Role.ITEM else Said(Role.UNTITLED)
    return Said(Role.HEADING, level=int(own) + 1)


def spelt(name: str) -> str:
    """Return the name of a style in one spelling, without what the generation of 2020 has before it."""
    first = name.split(",", maxsplit=1)[0].strip().removeprefix(PREFIX)
    plain = first.replace("(", "（").replace(")", "）").replace(":", "：") if not first.isascii() else first
    return re.sub(r"(?<=注|例)[xXＸ]", "×", plain)
