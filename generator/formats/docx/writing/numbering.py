"""The lists by which Word counts the numbers of a standard: `numbering.xml`.

Where the standard's own number is not the one that comes next, a copy of the list begins there with that number.
"""

import re
from dataclasses import dataclass, field
from typing import NamedTuple
from xml.etree.ElementTree import Element

from generator.formats.docx.xml import element
from generator.model import Language
from generator.words import say

_DEEPEST = 9
"""Levels that a list of Word has."""
_WORDS = "\u3000"
"""Stands between a number and what it numbers."""
_STEP = 420
"""Twips: two Chinese characters of running text."""
_FORMATS = (
    ("lowerLetter", re.compile("[a-z]")), ("upperLetter", re.compile("[A-Z]")), ("decimal", re.compile("[0-9]{1,4}")),
)  # fmt: skip
_LABEL = re.compile(r"(?P<before>[(（\[]?)(?P<name>[a-z]|[A-Z]|[0-9]{1,4})(?P<behind>[)）\].．、])")


class Level(NamedTuple):
    """A level of a list."""

    format: str
    text: str
    start: int = 1
    left: int = 0
    hanging: int = 0
    style: str = ""
    """Id of the style that is tied to it."""


class Label(NamedTuple):
    """The label of a list item as Word counts it: `a)` is the first of `%1)` in small letters."""

    format: str
    before: str
    behind: str
    value: int


def read_label(label: str) -> Label:
    """Return how Word counts a label; one that does not count is a bullet."""
    match = _LABEL.fullmatch(label)
    if match is None:
        return Label("bullet", label, "", 0)
    name = match["name"]
    value = int(name) if name.isdecimal() else ord(name.lower()) - ord("a") + 1
    found = next(kind for kind, pattern in _FORMATS if pattern.fullmatch(name))
    return Label(found, match["before"], match["behind"], value)


@dataclass(slots=True)
class _List:
    """One of the lists that run through the document."""

    abstract: int
    number: int
    """The `numId` in use."""
    values: list[int] = field(default_factory=list)
    """The number that was counted last, level by level."""


class Numbering:
    """The lists of a document, made as its paragraphs ask for them."""

    def __init__(self, language: Language, styles: dict[str, list[tuple[int, str]]]) -> None:
        self._abstracts: list[tuple[Level, ...]] = []
        self._numbers: list[tuple[int, dict[int, int]]] = []
        """The list of each `numId`, from 1, and the levels that begin elsewhere."""
        self._bullets: dict[tuple[str, int], int] = {}
        self._items: dict[tuple[str, str, str], int] = {}
        tied = {name: dict(reversed(of)) for name, of in styles.items()}
        self._lists = {name: self._begun(self._levels(name, language, tied[name])) for name in tied}

    @staticmethod
    def _levels(name: str, language: Language, styles: dict[int, str]) -> tuple[Level, ...]:
        """Return the levels of a list that runs through the document."""

        def named(key: str, number: str) -> str:
            return say(f"numbers.{key}", language, number=number) + _WORDS

        dotted = [".".join(f"%{place}" for place in range(1, depth + 1)) for depth in range(1, _DEEPEST + 1)]
        texts = {
            "body": [number + _WORDS for number in dotted],
            "annex": [say("numbers.annex_short", language, number="%1"), *(one + _WORDS for one in dotted[1:])],
            "tables": [named("table", "%1")],
            "annex tables": ["", named("table", "%1.%2")],
            "figures": [named("figure", "%1")],
            "annex figures": ["", named("figure", "%1.%2")],
        }[name]
        lettered = name.startswith("annex")
        return tuple(
            Level("upperLetter" if lettered and not place else "decimal", text, style=styles.get(place, ""))
            for place, text in enumerate(texts)
        )

    def _begun(self, levels: tuple[Level, ...]) -> _List:
        self._abstracts.append(levels)
        return _List(len(self._abstracts) - 1, self._number(len(self._abstracts) - 1, {}))

    def _number(self, abstract: int, starts: dict[int, int]) -> int:
        self._numbers.append((abstract, starts))
        return len(self._numbers)

    def base(self, name: str) -> int:
        """Return the `numId` to which the styles of a list are tied, before anything was counted."""
        return self._lists[name].number

    def counted(self, name: str, wanted: tuple[int, ...]) -> int:
        """Count a number in a list that runs through the document; return its `numId`."""
        found = self._lists[name]
        level = len(wanted) - 1
        values = found.values
        above = [
            *values[:level],
            *(self._abstracts[found.abstract][place].start for place in range(len(values), level)),
        ]
        start = self._abstracts[found.abstract][level].start
        own = values[level] + 1 if len(values) > level else start
        if (*above, own) != wanted:
            levels = self._abstracts[found.abstract]
            begun = tuple(_begun_at(one, wanted[place] if place <= level else 1) for place, one in enumerate(levels))
            found.abstract = self._begun(begun).abstract
            found.number = len(self._numbers)
        found.values = [*wanted]
        return found.number

    def item(self, label: Label, depth: int) -> int:
        """Begin a list with a label at a depth, from 1; return its `numId`."""
        hanging = _STEP
        if label.format == "bullet":
            key = (label.before, depth)
            if key not in self._bullets:
                hanging = _STEP * max(1, (len(label.before) + 1) // 2 + (len(label.before) > 1))
                self._bullets[key] = self._begun(_levels_of("bullet", label.before, "", hanging)).number
            return self._bullets[key]
        kind = (label.format, label.before, label.behind)
        if kind not in self._items:
            self._items[kind] = self._begun(_levels_of(*kind, hanging)).abstract
        return self._number(self._items[kind], {depth - 1: label.value})

    def remark(self, words: str, value: int) -> int:
        """Begin notes or examples with what stands before them: `注%1：`, or `注：` for one that is not counted."""
        level = Level("decimal", words, left=_STEP, hanging=0)
        if "%1" not in words:
            if (words, 0) not in self._bullets:
                self._bullets[words, 0] = self._begun((level,)).number
            return self._bullets[words, 0]
        kind = (words, "", "")
        if kind not in self._items:
            self._items[kind] = self._begun((level,)).abstract
        return self._number(self._items[kind], {0: value})

    def part(self) -> Element:
        """Return `numbering.xml`."""
        root = element("numbering")
        for place, levels in enumerate(self._abstracts):
            made = element("abstractNum", element("nsid", val=f"{place + 0x10000000:08X}"), abstractNumId=str(place))
            made.append(element("multiLevelType", val="multilevel" if len(levels) > 1 else "singleLevel"))
            made.extend(_level(depth, level) for depth, level in enumerate(levels))
            root.append(made)
        for number, (abstract, starts) in enumerate(self._numbers, 1):
            made = element("num", element("abstractNumId", val=str(abstract)), numId=str(number))
            for level, start in starts.items():
                made.append(element("lvlOverride", element("startOverride", val=str(start)), ilvl=str(level)))
            root.append(made)
        return root


def _begun_at(level: Level, start: int) -> Level:
    """Return a level that begins elsewhere, and is no longer tied to a style."""
    return level._replace(start=start, style="")


def _levels_of(kind: str, before: str, behind: str, hanging: int) -> tuple[Level, ...]:
    """Return the levels of a list of items, all labelled alike, each further in."""
    return tuple(
        Level(
            kind, before if kind == "bullet" else f"{before}%{depth}{behind}", left=_STEP * depth + hanging,
            hanging=hanging,
        )
        for depth in range(1, _DEEPEST + 1)
    )  # fmt: skip


def _level(depth: int, level: Level) -> Element:
    """Return a level; LibreOffice shows of a bullet its first sign alone, of words without a number all of them."""
    kind = "decimal" if level.format == "bullet" and len(level.text) > 1 else level.format
    made = element("lvl", element("start", val=str(level.start)), element("numFmt", val=kind), ilvl=str(depth))
    if level.style:
        made.append(element("pStyle", val=level.style))
    tabbed = level.hanging > 0
    made.append(element("suff", val="tab" if tabbed else "nothing"))
    made.append(element("lvlText", val=level.text))
    made.append(element("lvlJc", val="left"))
    indent = {"left": str(level.left), "hanging" if tabbed else "firstLine": str(level.hanging)}
    made.append(element("pPr", element("ind", **indent)))
    return made
