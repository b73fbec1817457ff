"""Brackets and quotation marks (TXT): each has its partner."""

import re
from collections.abc import Iterator

from generator.check.rule import Example, Fault, around, fault, rule, whereabouts
from generator.model import LANGUAGES, Text
from generator.source.places import Sources
from generator.standard.index import Index

_BRACKET = re.compile(r"[()\[\]（）［］【】《》〈〉「」『』〔〕“”‘’\"]")
_PAIRS = dict(zip("）］】》〉」』〕”’)]", "（［【《〈「『〔“‘([", strict=True))
_WIDTHS = str.maketrans("（）［］", "()[]")
"""A pair of two widths is a pair: the mark of the wrong width is told as such."""
_NAME = r"(?<![A-Za-z0-9.—–-])(?:[a-z]{1,2}|[0-9]{1,2})[)）]"
_LABEL, _LABELS = re.compile(rf"{_NAME}\Z"), re.compile(rf"{_NAME}(?=[^(（]*[)）])")
"""A label: `a)`, `1）`; and such ones inside brackets that are closed behind them."""
_NUMBERS = r"[A-Za-z0-9_.+\-−–%‰°∞\s]+"
INTERVAL = re.compile(rf"[(\[（［]{_NUMBERS}[,，;；]{_NUMBERS}[)\]）］]")
"""An interval; a half-open one has two kinds of brackets: `(0,1]`."""
_APOSTROPHE = re.compile(r"(?<=[A-Za-z0-9])’(?=[A-Za-z])|(?<=s)’(?=\s)")


@rule(
    "TXT017",
    ground="printed",
    zh="括号和引号成对",
    reason=Text(
        zh="少一半括号，读者不知道插入语到哪里为止；条款也不应在括号中间切开。",
        en="With half a pair missing a reader cannot tell where the insertion ends; nor is a provision cut inside "
        "brackets.",
    ),
    example=Example(
        bad="zh: 对顾客信息进行及时处置（如顾客抱怨信息；",
        good="zh: 对顾客信息进行及时处置（如顾客抱怨信息）；",
    ),
)
def paired_brackets(index: Index, sources: Sources) -> Iterator[Fault]:
    """Close every bracket and quotation mark."""
    for language in LANGUAGES:
        last = None
        for found in index.passages[language].find(_BRACKET):
            if found.passage is last:
                continue
            last = found.passage
            offset = unpaired(last.text)
            if offset is not None:
                where, shown = sources.at(last.id, *last.path, offset=offset), around(last.text, offset)
                yield fault(where, "bracket-alone", place=whereabouts(last), sign=last.text[offset], text=shown)


def unpaired(text: str) -> int | None:
    """Return where the first bracket or quotation mark without a partner stands.

    `a)` is whole where nothing was opened before it, or is closed behind it, and so is an interval.
    """
    text = INTERVAL.sub(lambda match: " " * len(match[0]), _APOSTROPHE.sub(" ", text))
    first = _first_unpaired(text)
    if first is None or _first_unpaired(_LABELS.sub(lambda match: " " * len(match[0]), text)) is None:
        return None
    return first


def _first_unpaired(text: str) -> int | None:
    opened: list[tuple[str, int]] = []
    for match in _BRACKET.finditer(text.translate(_WIDTHS)):
        mark = match[0]
        if opened and opened[-1][0] == (mark if mark == '"' else _PAIRS.get(mark)):
            opened.pop()
        elif mark not in _PAIRS:
            opened.append((mark, match.start()))
        elif not _LABEL.search(text, 0, match.end()):
            return match.start()
    return opened[-1][1] if opened else None
