"""How the sheets of a workbook look: columns, formats of cells, heights of rows, print."""

import re
import sys
from dataclasses import dataclass
from functools import cache
from typing import Any

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from generator.formats.kit import Kit
from generator.formats.palette import palette
from generator.formats.xlsx.layout import KEY
from generator.model import Language

HEAD_ROW = 2
KEY_ROW = 3
FIRST_ROW = 4
COLUMNS: tuple[tuple[str, str], ...] = (
    ("clause", "clause"),
    ("id", "id"),
    ("provision", "provision_text"),
    ("question", "question"),
    ("look_at", "look_at"),
    ("finding", "finding"),
    ("grade", "grade"),
    ("interviewed", "interviewed"),
    ("records", "records"),
    ("observed", "observed"),
    ("reason", "reason"),
    ("opportunity", "opportunity"),
    ("strength", "strength"),
)
"""Key and word of each column; the hidden one follows."""
AT = {key: position for position, (key, _) in enumerate(COLUMNS)} | {KEY: len(COLUMNS)}
LOWEST = 60.0
"""Points of the lowest row of an item: room to type."""
HIGHEST = 409.0
"""Points of the highest row that Excel knows."""
SIZE = 10
"""Points of the letters."""
SMALL = 9
"""Points of the letters of long texts that only help."""
_BROAD_LINE, _LINE = {SIZE: 14.25, SMALL: 12.9}, {SIZE: 12.75, SMALL: 12.0}
"""Points of a line with Chinese in it and of another one, by the size of its letters, whichever program shows it."""
_WIDE = 0x2E7F
"""Characters from here on are as wide as they are high."""
_BROAD = re.compile(f"[{chr(_WIDE + 1)}-{chr(sys.maxunicode)}]")
_NARROW = 81
"""Hundredths of half of that, which other characters are wide."""
_HELD = 105
"""Hundredths of halves that a column holds for each of its width."""
_TORN = 200
"""Hundredths of halves that a line loses where it ends between words."""
_CHINESE = {"clause": 11, "provision": 28, "question": 24, "look_at": 56}
_ENGLISH = {"clause": 13, "provision": 36, "question": 30, "look_at": 70}
_WIDTHS = {
    "id": 10, "finding": 10, "grade": 12, "interviewed": 12, "records": 12, "observed": 22, "reason": 12,
    "opportunity": 14, "strength": 12,
}  # fmt: skip
_ZOOM = {"zh": 90, "en": 80}
"""Per cent at which sheets of items open: five of them and more are in sight on a screen of 1440 by 900 dots."""


@dataclass(frozen=True, slots=True)
class Look:
    """What is shown, and the formats of cells."""

    kit: Kit
    languages: tuple[Language, ...]
    title: Format
    note: Format
    head: Format
    text: Format
    asked: Format
    small: Format
    quoted: Format
    """The standard's own words."""
    link: Format
    input: Format
    choice: Format
    day: Format
    number: Format
    share: Format
    hidden: Format
    warning: Format


def look_of(book: Workbook, kit: Kit, languages: tuple[Language, ...]) -> Look:
    """Return the formats of a workbook."""
    accent = kit.config.colours.accent
    paper, grounds = palette().paper, palette().grounds
    base = {"font_size": SIZE, "valign": "top", "text_wrap": True}
    boxed = {**base, "border": 1, "border_color": paper["line"]}
    fill_in = {**boxed, "locked": False, "num_format": "@", "bg_color": grounds["typed"]}
    quoted = {**boxed, "font_size": size_of("provision", languages), "bg_color": grounds["quoted"]}
    song = {"font_name": "SimSun"} if languages == ("zh",) else {}
    made: dict[str, Format] = {}

    def look(properties: dict[str, Any]) -> Format:
        """Return one format for what looks the same: the library would compare two at each cell."""
        key = repr(properties)
        if key not in made:
            made[key] = book.add_format(properties)
        return made[key]

    return Look(
        kit=kit,
        languages=languages,
        title=look({"font_size": 13, "font_color": accent, "valign": "vcenter"}),
        note=look({**base, "font_color": paper["grey"], "font_size": 9}),
        head=look({**boxed, "bg_color": grounds["head"], "font_size": 9, "bold": True}),
        text=look(boxed),
        asked=look({**boxed, "font_size": size_of("question", languages)}),
        small=look({**boxed, "font_size": SMALL}),
        quoted=look({**quoted, **song, "left": 5, "left_color": accent}),
        link=look({**boxed, "font_color": paper["link"], "underline": 1}),
        input=look(fill_in),
        choice=look({**fill_in, "bold": True}),
        day=look({**fill_in, "num_format": "yyyy-mm-dd", "align": "left"}),
        number=look({**boxed, "num_format": "0"}),
        share=look({**boxed, "num_format": "0 %"}),
        hidden=look({"font_size": 8, "font_color": paper["line"]}),
        warning=look({"bg_color": grounds["alarmed"], "font_color": paper["alarm"]}),
    )


HEIGHTS = {
    "highest": HIGHEST, "broad_line": _BROAD_LINE[SIZE], "line": _LINE[SIZE], "wide": _WIDE, "narrow": _NARROW,
    "held": _HELD, "torn": _TORN,
}  # fmt: skip
"""What `height_of` reckons with, for the page."""


def width_of(key: str, languages: tuple[Language, ...]) -> int:
    """Return the width of a column: wider ones would print too small on A4, one page wide."""
    return (_WIDTHS | (_ENGLISH if "en" in languages else _CHINESE))[key]


def size_of(key: str, languages: tuple[Language, ...]) -> int:
    """Return how many points the letters of a column have."""
    return SMALL if key == "look_at" or (key in ("provision", "question") and "en" in languages) else SIZE


def zoom_of(languages: tuple[Language, ...]) -> int:
    """Return at how many per cent a sheet of items opens."""
    return _ZOOM["en" if "en" in languages else "zh"]


@cache
def height_of(text: str, width: float, size: int = SIZE) -> float:
    """Return about how many points a text takes in a column: Excel fits rows only when they are typed in."""
    points = 0.0
    for line in text.split("\n"):
        wide = 0 if line.isascii() else len(_BROAD.findall(line))
        room = (width * _HELD - (0 if wide else _TORN)) * SIZE
        count = 1 + (200 * wide + _NARROW * (len(line) - wide)) * size // room
        points += count * (_BROAD_LINE if wide else _LINE)[size]
    return min(HIGHEST, points + 3)


def height_in(key: str, text: str, languages: tuple[Language, ...]) -> float:
    """Return about how many points a text takes in a column of items."""
    return height_of(text, width_of(key, languages), size_of(key, languages))


def print_set_up(sheet: Worksheet, kit: Kit, title: str) -> None:
    """Set a sheet to print on A4 landscape, one page wide, with what it belongs to on every page."""
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.4, right=0.4, top=0.7, bottom=0.6)
    doubled = title.replace("&", "&&")
    number = kit.edition.number.replace("&", "&&")
    revised = kit.index.standard.metadata.revised
    sheet.set_header(f"&L&9 {number} &C&9 {doubled[:120]} &R&9 {revised}")
    sheet.set_footer("&R&9 &P / &N")
