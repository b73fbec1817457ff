"""What cells of a workbook say as values: texts, lines, days, and the fields of the cover; what is odd is noted."""

import re
import unicodedata
from dataclasses import dataclass, field

from generator.assess.fields import LONGEST, LONGEST_LINE, has_words, is_day, one_spaced
from generator.assess.format import DAYS, VISIT
from generator.assess.messages import FIELDS, Told, whole_words
from generator.assess.reading import Unclear
from generator.assess.spellings import finding_spellings, grade_spellings
from generator.formats.xlsx.cells import Cell, SheetCells, column_name
from generator.formats.xlsx.layout import ABOUT_SHEET, DAY, VISIT_COLUMN, VISIT_WITHIN
from generator.model import Provision
from generator.model.config import SiteConfig
from generator.standard.index import Index

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f]")


@dataclass(slots=True)
class Notes:
    """What a workbook is read by, and what was told."""

    index: Index
    config: SiteConfig
    moment: str
    about: dict[str, str] = field(default_factory=dict)
    told: list[Told] = field(default_factory=list)
    unclear: list[Unclear] = field(default_factory=list)
    seen: dict[str, str] = field(default_factory=dict)
    """Where each item was found."""
    taken: set[tuple[str, int, int]] = field(default_factory=set)
    """Cells that were read: name of the sheet, row and column."""
    spelled: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    """Where a finding or a grade is spelt otherwise than its label: cells by the words and what they were read as."""
    provisions: dict[str, Provision] = field(init=False)
    """By the ids of their items."""
    findings: dict[str, str] = field(init=False)
    """Ids of findings by their spellings."""
    grades: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        """Look up the provisions and the spellings."""
        self.findings, self.grades = finding_spellings(self.config), grade_spellings(self.config)
        self.provisions = {
            question.id: self.index.provisions[question.provision] for question in self.index.standard.checklist
        }

    def tell(self, key: str, *values: str | tuple[str, ...]) -> None:
        """Note a message."""
        self.told.append(Told(key, *values))


def place_of(sheet: SheetCells, row: int, column: int) -> str:
    """Return how a cell is called: `5.1!F5`."""
    return f"{sheet.name}!{column_name(column)}{row}"


def visit_of(sheets: list[SheetCells], notes: Notes) -> dict[str, str]:
    """Return the fields of the cover, found by the keys before them."""
    found: dict[str, str] = {}
    for sheet in sheets:
        for row in sorted(sheet.rows):
            key = sheet.cell(row, 1).words
            if row > VISIT_WITHIN or sheet.name == ABOUT_SHEET or key not in VISIT or key in found:
                continue
            read = _day_in if key in DAYS else line_in
            found[key] = read(sheet, row, VISIT_COLUMN, notes)
    for key in VISIT:
        if key not in found:
            notes.tell("no-field", (FIELDS[key],))
    return found


def line_in(sheet: SheetCells, row: int, column: int, notes: Notes) -> str:
    """Return the line that a cell has."""
    words, place = _taken(sheet, row, column, notes)
    return _cut(one_spaced(words), LONGEST_LINE, place, notes)


def _taken(sheet: SheetCells, row: int, column: int, notes: Notes) -> tuple[str, str]:
    """Return the words of a cell and how it is called, and note that it was read."""
    notes.taken.add((sheet.name, row, column))
    place = place_of(sheet, row, column)
    return clean(sheet.cell(row, column), place, notes), place


def _day_in(sheet: SheetCells, row: int, column: int, notes: Notes) -> str:
    """Return the day that a cell has, as the format writes it; what else the cell says is told."""
    words, place = _taken(sheet, row, column, notes)
    line = one_spaced(unicodedata.normalize("NFKC", words))
    found = re.fullmatch(DAY, line)
    if found:
        year, month, day, next_month, next_day, rest = found.groups()
        made = f"{year}-{month or next_month:0>2}-{day or next_day:0>2}"
        if is_day(made):
            if not _is_sign(rest.strip(" ")):
                notes.tell("day-only", place, whole_words(line), made)
            return made
    if line:
        notes.tell("no-day", place, whole_words(line))
    return ""


def _is_sign(rest: str) -> bool:
    """Tell whether what stands after a day is no more than a sign."""
    return len(rest) <= 1 and not re.search("[0-9A-Za-z]", rest)


def words_typed(cell: Cell, place: str, notes: Notes) -> str:
    """Return what a person typed, without empty lines around it."""
    words = clean(cell, place, notes)
    return _cut(words.strip("\n"), LONGEST, place, notes) if has_words(words) else ""


def _cut(words: str, longest: int, place: str, notes: Notes) -> str:
    """Return words as long as there is room for; the rest is told."""
    if len(words) > longest:
        notes.tell("cell-too-long", place, str(longest), whole_words(words[longest:]))
    return words[:longest]


def clean(cell: Cell, place: str, notes: Notes) -> str:
    """Return a cell's words with the line ends of the format, without control characters."""
    if cell.formula:
        notes.tell("formula", place)
    return _CONTROL.sub("", re.sub("\r\n?", "\n", cell.words))
