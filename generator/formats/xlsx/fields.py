"""What cells of a workbook say as values: texts, lines, days, and the fields of the cover; what is odd is noted."""

import re
from dataclasses import dataclass, field

from generator.assess.format import DAYS, LONGEST, LONGEST_LINE, VISIT, has_words
from generator.assess.messages import Told, shown
from generator.formats.xlsx.cells import Cell, SheetCells, column_name
from generator.formats.xlsx.layout import ABOUT_SHEET, VISIT_COLUMN, VISIT_WITHIN, one_spaced
from generator.model import Provision
from generator.model.config import SiteConfig
from generator.standard.index import Index

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f]")
_DAY = re.compile(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})")
_LONGEST_MONTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@dataclass(slots=True)
class Notes:
    """What a workbook is read by, and what was told."""

    index: Index
    config: SiteConfig
    moment: str
    about: dict[str, str] = field(default_factory=dict)
    told: list[Told] = field(default_factory=list)
    seen: dict[str, str] = field(default_factory=dict)
    """Where each item was found."""
    provisions: dict[str, Provision] = field(init=False)
    """By the ids of their items."""

    def __post_init__(self) -> None:
        """Look up the provisions."""
        self.provisions = {
            question.id: self.index.provisions[question.provision] for question in self.index.standard.checklist
        }

    def tell(self, key: str, *values: str) -> None:
        """Note a message."""
        self.told.append(Told(key, *values))


def visit_of(sheets: list[SheetCells], notes: Notes) -> dict[str, str]:
    """Return the fields of the cover, found by the keys before them."""
    found: dict[str, str] = {}
    for sheet in sheets:
        for row in sorted(sheet.rows):
            key = sheet.cell(row, 1).words
            if row > VISIT_WITHIN or sheet.name == ABOUT_SHEET or key not in VISIT or key in found:
                continue
            place = f"{sheet.name}!{column_name(VISIT_COLUMN)}{row}"
            words = clean(sheet.cell(row, VISIT_COLUMN), place, notes)
            found[key] = _day(words, place, notes) if key in DAYS else _line(words, place, notes)
    for key in VISIT:
        if key not in found:
            notes.tell("no-field", key)
    return found


def _line(words: str, place: str, notes: Notes) -> str:
    line = one_spaced(words)
    if len(line) > LONGEST_LINE:
        notes.tell("cell-too-long", place, str(LONGEST_LINE))
        return ""
    return line


def _day(words: str, place: str, notes: Notes) -> str:
    """Return a day as the format writes it; the time of day that a cell may have does not count."""
    line = one_spaced(words)
    if not line:
        return ""
    found = _DAY.fullmatch(line.partition(" ")[0])
    year, month, day = map(int, found.groups()) if found else (0, 0, 0)
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    known = 1 <= month <= 12 and 1 <= day <= _LONGEST_MONTHS[month - 1]  # noqa: PLR2004 - months of a year
    if not known or (month == 2 and day == 29 and not leap):  # noqa: PLR2004 - 29 February
        notes.tell("no-day", place, shown(line))
        return ""
    return f"{year:04}-{month:02}-{day:02}"


def words_typed(cell: Cell, place: str, notes: Notes) -> str:
    """Return what a person typed, without empty lines around it."""
    words = clean(cell, place, notes)
    if len(words) > LONGEST:
        notes.tell("cell-too-long", place, str(LONGEST))
        return words[:LONGEST]
    return words.strip("\n") if has_words(words) else ""


def clean(cell: Cell, place: str, notes: Notes) -> str:
    """Return a cell's words with the line ends of the format, without control characters."""
    if cell.formula:
        notes.tell("formula", place)
    return _CONTROL.sub("", re.sub("\r\n?", "\n", cell.words))
