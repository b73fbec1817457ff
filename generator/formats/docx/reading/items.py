"""How deep items stand: lists of Word that are one below the other say it by their labels alone."""

import re
from dataclasses import replace

from generator.formats.drafted.draft import Line, Role


def nested(lines: list[Line]) -> list[Line]:
    """Return lines with the depth of each item: its style or its list says it, or another kind of label begins."""
    made: list[Line] = []
    open_: list[str] = []
    led = False
    for line in lines:
        if line.role is Role.ITEM:
            line = _placed(line, open_, led=led)  # noqa: PLW2901 - the same item, in its place
        elif line.role is not Role.RUNNING:
            open_ = []
        led = line.text.endswith(("：", ":"))
        made.append(line)
    return made


def _placed(line: Line, open_: list[str], *, led: bool) -> Line:
    kind = _kind(line.label)
    level = line.level
    if kind in open_ and level <= open_.index(kind) + 1:
        level = open_.index(kind) + 1
    elif level == 1 and open_ and led:
        level = len(open_) + 1
    level = min(level, len(open_) + 1)
    del open_[level - 1 :]
    open_.append(kind)
    return replace(line, level=level)


def _kind(label: str) -> str:
    """Return what the labels of one list have in common."""
    return re.sub(r"[A-Za-z]+", "a", re.sub(r"\d+", "1", re.sub("[一二三四五六七八九十]+", "一", label)))
