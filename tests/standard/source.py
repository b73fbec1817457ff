"""The standard's Chinese as it reached us (`source.txt`), set as the site sets it and cut into sections.

Typography is all that may differ from the source, by these rules:

1. ASCII commas, colons, semicolons and brackets beside Chinese become full-width;
2. one space stands between a number and its title;
3. a dated number takes the one-em dash: `GB/T 19010—2009`, and so the placeholder `201X`;
4. the letterspaced headings 前 言 and 引 言 close up;
5. the stray line break inside 5.3.3.3 goes.
"""

import re
from pathlib import Path

SOURCE = Path(__file__).parent / "source.txt"
TITLE = "顾客关系管理评价准则"

_HAN = r"[\u4e00-\u9fff，、。：；（）]"
_FULL_WIDTH = {",": "，", ":": "：", ";": "；", "(": "（", ")": "）"}
_ASCII_MARK = re.compile(rf"(?<={_HAN})[,:;()]|[,:;()](?={_HAN})")
_HEADING = re.compile(r"(?P<number>\d+(?:\.\d+)*) ?(?P<title>[^\d\s.].*)")
_DATED = re.compile(r"(?<=\d)-(?=\d{4}(?!\d))|(?<=XXXXX)-(?=201X)")
_FIRST = "前 言"
_UNNUMBERED = {_FIRST: "前言", "引 言": "引言", TITLE: TITLE}
_STRAY_BREAK = ("薪酬和晋升\n职位", "薪酬和晋升职位")


def typeset(line: str) -> str:
    """Return a line with its typography set by the rules above."""
    heading = _HEADING.fullmatch(line)
    if heading:
        line = f"{heading['number']} {heading['title']}"
    line = _DATED.sub("—", line)
    return _ASCII_MARK.sub(lambda match: _FULL_WIDTH[match.group()], line)


def sections() -> dict[str, tuple[str, ...]]:
    """Return the lines of every section, its heading first, by number or, where it has none, by title."""
    _, _, body = SOURCE.read_text(encoding="utf-8").replace(*_STRAY_BREAK).partition(f"\n{_FIRST}\n")
    found: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in (_FIRST, *body.splitlines()):
        heading = _HEADING.fullmatch(line)
        if line in _UNNUMBERED or heading:
            lines = found.setdefault(heading["number"] if heading else _UNNUMBERED[line], [])
        lines.append(typeset(_UNNUMBERED.get(line, line)))
    return {name: tuple(section) for name, section in found.items()}


def cover() -> tuple[str, ...]:
    """Return the lines before the table of contents."""
    before, _, _ = SOURCE.read_text(encoding="utf-8").partition("\n目 次\n")
    return tuple(typeset(line) for line in before.splitlines())
