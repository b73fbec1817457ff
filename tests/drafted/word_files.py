"""Word files as drafting groups have them: the styles of the template, made with python-docx, without our exporter."""

import io
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import docx
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

_FORMATS = {"a": "lowerLetter", "1": "decimal", "A": "upperLetter", "-": "bullet"}
LISTS = ("body", "annex", "letters", "dashes", "notes", "examples", "tables", "figures", "annex tables", "entries")
_DEPTHS = ("章标题", "一级条标题", "二级条标题", "三级条标题")
_UNTITLED = {"一级无标题": "一级条标题", "二级无标题": "二级条标题"}
_ANNEX = ("附录标识", "附录章标题", "附录一级条标题", "附录二级条标题")


@dataclass(slots=True)
class Template:
    """How a generation of the template has its styles and lists."""

    prefix: str = "标准文件_"
    first: int = 0
    """Level of a chapter in its list."""
    ids: str = "s"
    """What the ids of styles begin with."""
    made: Document = field(init=False)
    known: set[str] = field(default_factory=set)
    numbers: int = 50
    """The last `numId`."""

    def __post_init__(self) -> None:
        """Make an empty file with lists and styles."""
        self.made = docx.Document()
        self._lists()
        for place, name in enumerate(_DEPTHS):
            self._style(name, "body", place + self.first, outline=place)
        for name, based in _UNTITLED.items():
            self._style(name, outline=9, based=based)
        self._style("术语条二", "body", 2 + self.first)
        for place, name in enumerate(_ANNEX):
            self._style(name, "annex", place)
        self._style("附录一级无标题", outline=9, based="附录一级条标题")
        for name, numbers, level in (
            ("字母编号列项（一级）", "letters", 0), ("数字编号列项（二级）", "letters", 1), ("破折号列项", "dashes", 0),
            ("注：", "notes", 0), ("注×：", "notes", 1), ("示例：", "examples", 0), ("正文表标题", "tables", 0),
            ("正文图标题", "figures", 0), ("附录表标题", "annex tables", 1), ("附录表标号", "annex tables", 0),
            ("参考文献条目", "entries", 0),
        ):  # fmt: skip
            self._style(name, numbers, level)

    def _lists(self) -> None:
        numbers = "".join(f"%{place}." for place in range(1, 5))
        body = [("1", numbers[: 3 * (place + 1)].rstrip(".")) for place in range(4)]
        if self.first:
            shifted = "".join(f"%{place}." for place in range(2, 6))
            body = [("1", ""), *(("1", shifted[: 3 * (place + 1)].rstrip(".")) for place in range(4))]
        annex = [("A", "附录%1"), ("1", "%1.%2"), ("1", "%1.%2.%3"), ("1", "%1.%2.%3.%4")]
        levels = (
            body, annex, [("a", "%1)"), ("1", "%2)"), ("1", "(%3)")], [("-", "——")], [("1", "注："), ("1", "注%2：")],
            [("1", "示例：")], [("1", "表%1")], [("1", "图%1")], [("A", ""), ("1", "表%1.%2")], [("1", "[%1]")],
        )  # fmt: skip
        root = self.made.part.numbering_part.element
        for child in list(root):
            root.remove(child)
        for number, each in enumerate(levels, 1):
            root.append(parse_xml(_abstract(number, each)))
        for number in range(1, len(levels) + 1):
            root.append(parse_xml(_number(number, number)))

    def _style(self, name: str, numbers: str = "", level: int = 0, outline: int | None = None, based: str = "") -> None:
        styles: Any = self.made.styles
        style = styles.add_style(f"{self.prefix}{name}", WD_STYLE_TYPE.PARAGRAPH)
        style.element.set(qn("w:styleId"), f"{self.ids}{len(self.known)}")
        self.known.add(name)
        if based:
            style.base_style = styles[f"{self.prefix}{based}"]
        look = style.element.get_or_add_pPr()
        if numbers:
            number = LISTS.index(numbers) + 1
            look.append(parse_xml(_in_list(number, level)))
        if outline is not None:
            look.append(parse_xml(f'<w:outlineLvl {nsdecls("w")} w:val="{outline}"/>'))

    def put(self, name: str, text: str = "", *parts: str) -> Any:  # noqa: ANN401 - a paragraph of python-docx
        """Add a paragraph in a style; `parts` are elements of Word behind the text."""
        plain = name in {"附录性质", "标准称谓", "其他发布日期", "其他实施日期", "其他发布部门", "封面标准英文名称"}
        full = name if plain else f"{self.prefix}{name}"
        styles: Any = self.made.styles
        if name not in self.known:
            styles.add_style(full, WD_STYLE_TYPE.PARAGRAPH).element.set(qn("w:styleId"), f"{self.ids}{len(self.known)}")
            self.known.add(name)
        paragraph = self.made.add_paragraph(text, style=styles[full])
        for part in parts:
            paragraph._p.append(parse_xml(part))  # noqa: SLF001 - python-docx has no other way to what it does not know
        return paragraph

    def again(self, paragraph: Any, numbers: str, level: int = 0) -> None:  # noqa: ANN401 - as above
        """Let the list of a paragraph begin anew."""
        self.numbers += 1
        root = self.made.part.numbering_part.element
        root.append(parse_xml(_number(self.numbers, LISTS.index(numbers) + 1, level)))
        paragraph._p.get_or_add_pPr().append(parse_xml(_in_list(self.numbers, level)))  # noqa: SLF001 - as above

    def table(self, rows: Iterable[Iterable[str]]) -> Any:  # noqa: ANN401 - a table of python-docx
        """Add a table."""
        cells = [list(row) for row in rows]
        made = self.made.add_table(len(cells), max(map(len, cells)))
        for place, row in enumerate(cells):
            for column, words in enumerate(row):
                made.cell(place, column).text = words
        return made

    def bytes(self) -> bytes:
        """Return the file."""
        out = io.BytesIO()
        self.made.save(out)
        return out.getvalue()


def _abstract(number: int, levels: list[tuple[str, str]]) -> str:
    made = "".join(
        f'<w:lvl w:ilvl="{place}"><w:start w:val="1"/><w:numFmt w:val="{_FORMATS[kind]}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for place, (kind, text) in enumerate(levels)
    )
    return f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}">{made}</w:abstractNum>'


def _number(number: int, abstract: int, level: int | None = None) -> str:
    override = (
        f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="1"/></w:lvlOverride>' if level is not None else ""
    )
    return f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="{abstract}"/>{override}</w:num>'


def _in_list(number: int, level: int) -> str:
    return f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
