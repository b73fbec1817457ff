"""How the sheets of a workbook look: columns, formats of cells, heights of rows, print."""

from dataclasses import dataclass
from functools import cache

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
COLUMNS: tuple[tuple[str, str, float], ...] = (
    ("clause", "clause", 12),
    ("id", "id", 10),
    ("provision", "provision_text", 26),
    ("question", "question", 28),
    ("look_at", "look_at", 40),
    ("finding", "finding", 10),
    ("grade", "grade", 12),
    ("interviewed", "interviewed", 13),
    ("records", "records", 13),
    ("observed", "observed", 24),
    ("reason", "reason", 12),
    ("opportunity", "opportunity", 13),
    ("strength", "strength", 13),
)
"""Key, word and width of each column; the hidden one follows. Wider ones would print too small on A4, one page wide."""
AT = {key: position for position, (key, _, _) in enumerate(COLUMNS)} | {KEY: len(COLUMNS)}
LOWEST = 100.0
"""Points of the lowest row of an item: room to type."""
HIGHEST = 409.0
"""Points of the highest row that Excel knows."""
LINE = 13.2
"""Points of a line."""
WIDE = 0x2E7F
"""Characters from here on are as wide as two of Latin."""


@dataclass(frozen=True, slots=True)
class Look:
    """What is shown, and the formats of cells."""

    kit: Kit
    languages: tuple[Language, ...]
    title: Format
    note: Format
    head: Format
    text: Format
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
    base = {"font_size": 10, "valign": "top", "text_wrap": True}
    boxed = {**base, "border": 1, "border_color": paper["line"]}
    fill_in = {**boxed, "locked": False, "num_format": "@", "bg_color": grounds["typed"]}
    return Look(
        kit=kit,
        languages=languages,
        title=book.add_format({"font_size": 15, "font_color": accent, "valign": "vcenter"}),
        note=book.add_format({**base, "font_color": paper["grey"], "font_size": 9}),
        head=book.add_format({**boxed, "bg_color": grounds["head"], "font_size": 9, "bold": True}),
        text=book.add_format(boxed),
        quoted=book.add_format(
            {**boxed, "font_name": "SimSun", "bg_color": grounds["quoted"], "left": 5, "left_color": accent}
        ),
        link=book.add_format({**boxed, "font_color": paper["link"], "underline": 1}),
        input=book.add_format(fill_in),
        choice=book.add_format({**fill_in, "bold": True}),
        day=book.add_format({**fill_in, "num_format": "yyyy-mm-dd", "align": "left"}),
        number=book.add_format({**boxed, "num_format": "0"}),
        share=book.add_format({**boxed, "num_format": "0 %"}),
        hidden=book.add_format({"font_size": 8, "font_color": paper["line"]}),
        warning=book.add_format({"bg_color": grounds["alarmed"], "font_color": paper["alarm"]}),
    )


@cache
def height_of(text: str, width: float) -> float:
    """Return about how many points a text takes in a column: Excel fits rows only when they are typed in."""
    units = (sum(2 if ord(character) > WIDE else 1 for character in line) for line in text.split("\n"))
    count = sum(1 + int(of_line * 100 // (width * 108)) for of_line in units)
    return min(HIGHEST, LINE * count + 4)


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
