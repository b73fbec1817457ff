"""The numbers that Word counts for paragraphs, which stand nowhere in the text: `numbering.xml`."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple
from xml.etree.ElementTree import Element

from generator.formats.docx.reading.styles import Styles, is_on, value
from generator.formats.docx.xml import name
from generator.standard.numbers import numeral

_LEVELS = 9
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
          (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_SIGNS = re.compile("[\ue000-\uf8ff]")
"""Signs of the fonts Symbol and Wingdings, which are bullets."""
_PLACE = re.compile("%([1-9])")
_LARGEST_NUMERAL = 99


class Label(NamedTuple):
    """A number as Word prints it."""

    text: str
    level: int
    """The level of its list, from 0."""
    bullet: bool = False
    chapter: bool = False
    """Whether it is a bare number of which the level below makes numbers of clauses: 1, where 1.1 follows."""


class _Level(NamedTuple):
    format: str
    text: str
    start: int
    restart: int | None
    legal: bool
    style: str


@dataclass(slots=True)
class Counting:
    """The lists of a file, and how far they are counted."""

    styles: Styles
    abstracts: dict[str, dict[int, _Level]] = field(default_factory=dict)
    numbers: dict[str, tuple[str, dict[int, _Level], dict[int, int]]] = field(default_factory=dict)
    """Of each `numId` its list, the levels that it has otherwise, and those that begin elsewhere."""
    values: dict[str, list[int | None]] = field(default_factory=dict)
    begun: set[tuple[str, int]] = field(default_factory=set)

    @classmethod
    def read(cls, root: Element | None, styles: Styles) -> "Counting":
        """Return the lists of `numbering.xml`, those that are kept in a style by that style's."""
        made = cls(styles)
        linked: dict[str, str] = {}
        if root is None:
            return made
        for each in root.findall(name("w:abstractNum")):
            id_ = each.get(name("w:abstractNumId"), "")
            made.abstracts[id_] = _levels(each)
            if link := value(each, "w:numStyleLink"):
                linked[id_] = link
        for each in root.findall(name("w:num")):
            starts: dict[int, int] = {}
            levels: dict[int, _Level] = {}
            for override in each.findall(name("w:lvlOverride")):
                level = _int(override.get(name("w:ilvl")), 0)
                if (start := value(override, "w:startOverride")) is not None:
                    starts[level] = _int(start, 1)
                levels |= _levels(override)
            made.numbers[each.get(name("w:numId"), "")] = (value(each, "w:abstractNumId") or "", levels, starts)
        for id_, style in linked.items():
            number = styles.first(style, "w:pPr/w:numPr/w:numId") if style in styles.by_id else None
            abstract = made.numbers.get(number or "", ("", {}, {}))[0]
            if abstract != id_:
                made.abstracts[id_] = made.abstracts.get(abstract, {})
        return made

    def label(self, look: Element | None, style: str | None) -> Label | None:
        """Count the number of a paragraph, by its own look or its style; None for one that has none."""
        number = value(look, "w:numPr/w:numId")
        level = value(look, "w:numPr/w:ilvl")
        if number is None:
            number = self.styles.first(style, "w:pPr/w:numPr/w:numId")
            if level is None:
                level = self._level_of(number, style)
        if number is None or number not in self.numbers:
            return None
        return self._count(number, min(max(_int(level, 0), 0), _LEVELS - 1))

    def _level_of(self, number: str | None, style: str | None) -> str | None:
        """Return the level that a style or one that it is based on says, or that is tied to it."""
        abstract, levels, _ = self.numbers.get(number or "", ("", {}, {}))
        tied = {level.style: place for place, level in {**self.abstracts.get(abstract, {}), **levels}.items()}
        for each in self.styles.chain(style):
            own = value(each.look, "w:pPr/w:numPr/w:ilvl")
            if own is not None:
                return own
            if each.id in tied:
                return str(tied[each.id])
        return None

    def _count(self, number: str, level: int) -> Label | None:
        abstract, own, starts = self.numbers[number]
        levels = {**self.abstracts.get(abstract, {}), **own}
        if level not in levels:
            return None
        values = self.values.setdefault(abstract, [None] * _LEVELS)
        for above in range(level):
            if values[above] is None and above in levels:
                values[above] = starts.get(above, levels[above].start)
        before = values[level]
        if level in starts and (number, level) not in self.begun:
            before = starts[level] - 1
        elif before is None:
            before = levels[level].start - 1
        self.begun.add((number, level))
        values[level] = before + 1
        for below in range(level + 1, _LEVELS):
            restart = levels[below].restart if below in levels else None
            if restart is None or level < restart:
                values[below] = None
        chapter = levels[level].text.strip() == f"%{level + 1}" and _is_below(levels.get(level + 1), level)
        bullet = levels[level].format == "bullet"
        return Label(_printed(levels, values, level).strip(), level, bullet=bullet, chapter=chapter)


def _is_below(below: _Level | None, level: int) -> bool:
    """Tell whether a level shows the number of the one above it before its own, with a point between."""
    return below is not None and below.text.strip() == f"%{level + 1}.%{level + 2}"


def _levels(parent: Element) -> dict[int, _Level]:
    made = {}
    for each in parent.findall(name("w:lvl")):
        restart = value(each, "w:lvlRestart")
        made[_int(each.get(name("w:ilvl")), 0)] = _Level(
            value(each, "w:numFmt") or "decimal", value(each, "w:lvlText") or "", _int(value(each, "w:start"), 1),
            None if restart is None else _int(restart, 0), bool(is_on(each, "w:isLgl")), value(each, "w:pStyle") or "",
        )  # fmt: skip
    return made


def _int(text: str | None, usual: int) -> int:
    return int(text) if text and re.fullmatch(r"-?\d{1,9}", text) else usual


def _printed(levels: dict[int, _Level], values: list[int | None], level: int) -> str:
    """Return the text of a level with the numbers that it shows."""
    own = levels[level]
    if own.format == "bullet":
        return _SIGNS.sub("•", own.text)

    def shown(match: re.Match[str]) -> str:
        place = int(match[1]) - 1
        count = values[place] if place < _LEVELS else None
        if count is None or place not in levels:
            return ""
        return _number(count, "decimal" if own.legal else levels[place].format)

    return _PLACE.sub(shown, own.text)


def _number(count: int, kind: str) -> str:
    """Return a number in the form that a list asks for."""
    return _FORMATS.get(kind, str)(count)


def _letter(count: int) -> str:
    """Return `a` to `z`, then `aa`, `bb`."""
    return chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1) if count > 0 else ""


def _roman(count: int) -> str:
    made = ""
    for value_, sign in _ROMAN:
        while count >= value_ and len(made) < _LARGEST_NUMERAL:
            made, count = made + sign, count - value_
    return made


def _chinese(count: int) -> str:
    return numeral(count) if 0 <= count <= _LARGEST_NUMERAL else str(count)


_FORMATS: dict[str, Callable[[int], str]] = {
    "lowerLetter": _letter,
    "upperLetter": lambda count: _letter(count).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda count: _roman(count).upper(),
    "decimalZero": lambda count: f"{count:02}",
    "decimalFullWidth": lambda count: str(count).translate(str.maketrans("0123456789", "０１２３４５６７８９")),
    **dict.fromkeys(
        ("decimalEnclosedCircle", "decimalEnclosedCircleChinese"),
        lambda count: chr(ord("①") + count - 1) if 0 < count <= len("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳") else str(count),
    ),
    **dict.fromkeys(
        ("chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting", "ideographDigital",
         "taiwaneseCountingThousand"),
        _chinese,
    ),
    "none": lambda _: "",
}  # fmt: skip
