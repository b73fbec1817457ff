"""The typical standard typed into a Word file of the template, line by line, as `original.txt` prints it."""

import io
import re
from typing import Any

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Inches

from tests.drafted.word_files import Template
from tests.kits import ROOT

TYPICAL = ROOT / "tests" / "foreign" / "typical"
_TEXT = (TYPICAL / "standard" / "original.txt").read_text(encoding="utf-8").splitlines()
_COVER = (
    "段", "段", "标准称谓", "文件编号", "替换文件编号", "文件名称", "封面标准英文名称", "其他发布日期", "其他发布部门",
)  # fmt: skip
_M = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
_R = "<m:r><m:t>{}</m:t></m:r>"
_SUB = f"<m:sSub><m:e>{_R.format('n')}</m:e><m:sub>{_R.format('1')}</m:sub></m:sSub>"
_FRACTION = f"<m:f><m:num>{_SUB}</m:num><m:den>{_R.format('n')}</m:den></m:f>"
_NUMBER = re.compile(r"(?P<number>(?:\d|[A-Z]\.\d)(?:\.\d)*) (?P<rest>.+)")
_TITLED = {"A.1", "A.2", "B.1", "5.1", "5.2", "5.3", "5.4", "5.5", "3.1", "3.2", "4.1", "4.2"}
_DEPTHS = ("章标题", "一级条标题", "二级条标题")


def typical(template: Template, picture: bytes) -> bytes:
    """Return the file."""
    writer = _Writer(template, picture)
    for line in _TEXT:
        if line.strip():
            writer.take(line.strip())
    return template.bytes()


def _math(inner: str) -> str:
    return f"<m:oMath {_M}>{inner}</m:oMath>"


def _run(words: str, look: str = "") -> str:
    return f'<w:r {nsdecls("w")}>{look}<w:t xml:space="preserve">{words}</w:t></w:r>'


_LOWERED = '<w:rPr><w:vertAlign w:val="subscript"/></w:rPr>'
_RAISED = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'


class _Writer:
    """Types one line after the other, each in its style."""

    def __init__(self, template: Template, picture: bytes) -> None:
        self.word = template
        self.picture = picture
        self.part = "cover"
        self.at = 0
        self.rows: list[list[str]] = []
        self.entry = 0

    def take(self, line: str) -> None:
        """Type a line."""
        if self.rows and " | " not in line:
            self._end_table()
        if " | " in line:
            self.rows.append(line.split(" | "))
        elif line in ("前言", "引言", "参考文献", "索引"):
            self._front(line)
        elif self.part == "cover":
            self._cover(line)
        elif self.part in ("参考文献", "索引"):
            self._back(line)
        else:
            self._body(line)

    def _cover(self, line: str) -> None:
        style = _COVER[self.at]
        self.at += 1
        if " 2026-12-01" in line:
            first, second = line.split()
            self.word.put("其他发布日期", first)
            self.word.put("其他实施日期", second)
        else:
            self.word.put(style, line)

    def _front(self, line: str) -> None:
        self.part = line
        style = {"参考文献": "参考文献标题", "索引": "索引标题"}.get(line, "前言、引言标题")
        self.word.put(style, line)

    def _back(self, line: str) -> None:
        if self.part == "索引":
            self.word.put("索引项", line)
        else:
            self.word.put("参考文献条目", line[4:])

    def _body(self, line: str) -> None:
        numbered = _NUMBER.fullmatch(line)
        if line.startswith("附录"):
            self.part = line[2]
            self.word.put("附录标识")
            self.word.put("附录表标号")
        elif line[:1] == "（" and line.endswith("性）"):
            self.word.put("附录性质", line)
        elif line in ("投诉等级的划分", "投诉记录示例") and self.part in ("A", "B"):
            self.word.put("附录标题", line)
        elif re.fullmatch(r"3\.\d\.\d", line):
            self.entry = 1
        elif self.entry:
            self._entry(line)
        elif numbered:
            self._clause(numbered["number"], numbered["rest"])
        elif not self._item(line):
            self._other(line)

    def _clause(self, number: str, rest: str) -> None:
        if number == "1":
            self.word.put("正文标准名称", "顾客服务 第2部分：投诉处理要求")
        depth = number.count(".")
        annex = number[0].isalpha()
        if depth and number not in _TITLED:
            self.word.put("附录一级无标题" if annex else "二级无标题", rest)
        else:
            self.word.put(("附录标识", "附录章标题", "附录一级条标题")[depth] if annex else _DEPTHS[depth], rest)

    def _entry(self, line: str) -> None:
        if _NUMBER.fullmatch(line):
            self.entry = 0
            self._body(line)
        elif self.entry == 1:
            zh, _, en = line.partition(" ")
            self.word.put("术语条二", f"{zh}\u3000{en}")
            self.entry = 2
        elif line.startswith("注"):
            self._note(line)
        elif line.startswith("示例："):
            self.word.put("示例：", line[3:])
        else:
            self.word.put("段", line)

    def _note(self, line: str) -> None:
        head, _, words = line.partition("：")
        made = self.word.put("注×：" if head[1:] else "注：", words)
        if head == "注1":
            self.word.again(made, "notes", 1)

    def _item(self, line: str) -> bool:
        if line.startswith("——"):
            self.word.put("破折号列项", line[2:])
            return True
        found = re.fullmatch(r"(?P<label>[a-z]|\d)\) (?P<words>.+)", line)
        if not found or line.endswith("阶段"):
            return False
        style = "数字编号列项（二级）" if found["label"].isdecimal() else "字母编号列项（一级）"
        made = self.word.put(style, found["words"])
        if found["label"] == "a":
            self.word.again(made, "letters")
        return True

    def _other(self, line: str) -> None:
        if line.startswith(("表", "图")) and " " in line and not line.endswith("。"):
            number, _, title = line.partition(" ")
            kind = "附录表" if "." in number else f"正文{line[0]}"
            if line[0] == "图":
                self._picture()
            self.word.put(f"{kind}标题", title)
        elif line.startswith("单位为"):
            self.word.put("单位", line)
        elif line.startswith("R = "):
            inner = f"{_R.format('R=')}{_FRACTION}{_R.format('×100%')}"
            self.word.put("正文公式", "\t", _math(inner), _run("\t（1）"))
        elif line.startswith(("R——", "n——", "n₁——")):
            symbol = _SUB if line[1] == "₁" else _R.format(line[0])
            self.word.put("段", "", _math(symbol), _run(f"——{line.partition('——')[2]}"))
        elif line.startswith("n₁"):
            self.word.put("段", "n", _run("1", _LOWERED), _run(line[2:]))
        elif line.endswith("阶段"):
            self.word.put("分图标题", line)
        elif line.startswith("注："):
            self.word.put("注：", line[2:])
        else:
            self.word.put("段", line)

    def _picture(self) -> None:
        run = self.word.put("图").add_run()
        run.add_picture(io.BytesIO(self.picture), width=Inches(3))

    def _end_table(self) -> None:
        made = self.word.table(self.rows)
        if "ᵃ" in "".join(self.rows[0]):
            cell = made.cell(0, 2)
            cell.text = self.rows[0][2].removesuffix("ᵃ")
            _append(cell, _run("a", _RAISED))
        self.rows = []


def _append(cell: Any, part: str) -> None:  # noqa: ANN401 - a cell of python-docx
    cell.paragraphs[0]._p.append(parse_xml(part))  # noqa: SLF001 - python-docx has no other way to it
