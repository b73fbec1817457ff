"""How a workbook is laid out, so that it can be read back whatever a person did to its rows and columns.

A hidden row names the columns, a hidden column names the item with its fingerprint and edition, and a hidden sheet
says what the workbook is.
"""

import re
import zlib
from dataclasses import dataclass
from typing import Any

from generator.assess.fields import HIGHEST_SCORE, LONGEST_LINE, one_spaced, without_blanks
from generator.assess.format import EVIDENCE
from generator.assess.grading import grade_name, grades_of
from generator.assess.one_hand import BESIDE
from generator.assess.spellings import BETWEEN, MARKS, finding_spellings, grade_spellings, labels, plain
from generator.formats.xlsx.archive import LARGEST_UNPACKED
from generator.formats.xlsx.cells import LARGEST, LAST_COLUMN, LAST_ROW, MOST_CELLS
from generator.formats.xlsx.numbers import DAYS_FORMAT, TIMES_FORMAT
from generator.model import LANGUAGES, Language, Text
from generator.model.config import SiteConfig
from generator.words import both, words
from generator.words import text as words_of

VERSION = 1
"""Version of the layout."""
ABOUT_SHEET = "clausebook"
"""Name of the hidden sheet: key and value in two columns."""
KEY = "item"
"""Key of the hidden column."""
WORDS = words("shared", "paper", "workbook")
"""Words of a workbook."""
SHOWN_KEY = "id"
"""Key of the column that shows the item's id."""
ANSWERS = ("finding", "grade", *EVIDENCE, "reason", "opportunity", "strength")
"""Keys of the columns that are filled in."""
HEAD_WITHIN = 20
"""The hidden row stands among so many rows at the top of a sheet, wherever rows were put in above it."""
VISIT_WITHIN = 60
"""So do the fields of the visit, each after its key in the hidden first column."""
VISIT_COLUMN = 3
"""Column of the cover in which a field is filled in; the keys stand in the first, hidden."""
SCORE_KEY = "score"
"""Key of the hidden column on the sheet of scores: `score|5.1.2|approach`."""
SCORE_COLUMN = 4
"""Column of the scores; the hidden one stands after it."""
ASSIGNED_KEY = "assigned"
"""Key of the hidden column on the sheet of assignments: `assigned|5.1.2`."""
ASSIGNED_COLUMN = 2
"""Column of the names; the hidden one stands after it."""
BAND_COLUMN = 6
"""Column of the band of a score, which is reckoned and not read."""
OWN_SHEETS = tuple(
    name
    for words_ in (WORDS["summary"], words_of("pages.guidance"))
    for name in (words_.zh, words_.en, f"{words_.zh} {words_.en}")
)
"""Names of the sheets with the summary and with guidance, which hold nothing of a person's."""
OWN_TEXTS = "texts"
"""Key on the hidden sheet of the sums of all texts that were written into the workbook; a number follows it."""
MORE_TEXTS = f"{OWN_TEXTS}-filled"
"""Key of the sums of what a filled one has beside them: counts, and what was chosen."""
LONGEST_CELL = 32_000
"""Characters of a text on the hidden sheet; Excel takes 32,767."""
DAY = r"([0-9]{4})(?:[^0-9]{1,3}([0-9]{1,2})[^0-9]{1,3}([0-9]{1,2})|([0-9]{2})([0-9]{2}))(?![0-9])(.*)"
"""A day as people write it: year, month and day with any signs between them, or eight digits; what follows is apart."""
_KEY = re.compile(r"([0-9A-Za-z][0-9A-Za-z._-]{0,99})\|([0-9a-f]{8})\|([0-9A-Za-z][0-9A-Za-z._-]*)")


@dataclass(frozen=True, slots=True)
class ItemKey:
    """What the hidden column says of a row."""

    id: str
    fingerprint: str
    edition: str

    def __str__(self) -> str:
        """Return it as it is written."""
        return f"{self.id}|{self.fingerprint}|{self.edition}"


def item_key(text: str) -> ItemKey | None:
    """Return what a cell of the hidden column says, or none when it is not of that form."""
    found = _KEY.fullmatch(one_spaced(text))
    return ItemKey(*found.groups()) if found else None


def choice(text: Text, languages: tuple[Language, ...]) -> str:
    """Return an entry of a drop-down list."""
    return " ".join(text.in_(language) for language in languages)


def workbook_rules(config: SiteConfig) -> dict[str, Any]:
    """Return as plain values what the page must know to read a workbook back."""
    return {
        "version": VERSION,
        "about": ABOUT_SHEET,
        "key": KEY,
        "shown": SHOWN_KEY,
        "answers": ANSWERS,
        "head_within": HEAD_WITHIN,
        "visit_within": VISIT_WITHIN,
        "visit_column": VISIT_COLUMN,
        "score": SCORE_KEY,
        "score_column": SCORE_COLUMN,
        "band_column": BAND_COLUMN,
        "assigned": ASSIGNED_KEY,
        "assigned_column": ASSIGNED_COLUMN,
        "highest_score": HIGHEST_SCORE,
        "longest_line": LONGEST_LINE,
        "own_sheets": OWN_SHEETS,
        "pattern": _KEY.pattern,
        "findings": finding_spellings(config),
        "grades": grade_spellings(config),
        "labels": _label_spellings(config),
        "known": {"finding": known_findings(config), "grade": known_grades(config)},
        "headings": headings(),
        "between": BETWEEN,
        "marks": MARKS,
        "day": DAY,
        "own_texts": OWN_TEXTS,
        "more_texts": MORE_TEXTS,
        "beside": BESIDE,
        "longest_cell": LONGEST_CELL,
        "limits": {
            "file": LARGEST, "unpacked": LARGEST_UNPACKED, "cells": MOST_CELLS, "row": LAST_ROW, "column": LAST_COLUMN,
        },
        "days": sorted(DAYS_FORMAT, key=int),
        "times": sorted(TIMES_FORMAT, key=int),
    }  # fmt: skip


def known_findings(config: SiteConfig) -> str:
    """Return the findings that a cell may name, as a message lists them."""
    return ", ".join(" / ".join(one.label.in_(language) for language in config.spoken) for one in config.findings)


def known_grades(config: SiteConfig) -> str:
    """Return the grades that a cell may name, as a message lists them."""
    return ", ".join(" / ".join(one.label.in_(language) for language in config.spoken) for one in grades_of(config))


def _label_spellings(config: SiteConfig) -> dict[str, list[str]]:
    """Return what lists offer for findings and grades, as spellings are compared, by id."""
    named = {one.id: one.label for one in config.findings}
    named = {id_: grade_name(config, id_) for id_ in (*words("grades"), *(one.id for one in grades_of(config)))} | named
    return {id_: [plain(word) for word in labels(label, id_)] for id_, label in named.items()}


def headings() -> dict[str, str]:
    """Return the key of a column by every spelling of its heading, for a sheet without its hidden row."""
    keys = (SHOWN_KEY, *ANSWERS)
    return {plain(name): key for key in keys for name in (WORDS[key].zh, WORDS[key].en, both(WORDS[key], LANGUAGES))}


def digest(words_: str) -> str:
    """Return a short sum of a text of a cell, by which a workbook knows its own words; blanks make no difference."""
    return f"{zlib.crc32(without_blanks(words_).encode()):08x}"
