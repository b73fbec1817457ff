"""How a workbook is laid out, so that it can be read back whatever a person did to its rows and columns.

A hidden row names the columns, a hidden column names the item with its fingerprint and edition, and a hidden sheet
says what the workbook is.
"""

import re
import unicodedata
from dataclasses import dataclass
from typing import Any

from generator.assess.format import BLANK, EVIDENCE, HIGHEST_SCORE, LONGEST_LINE
from generator.assess.grading import grades_of
from generator.formats.xlsx.archive import LARGEST_UNPACKED
from generator.formats.xlsx.cells import LARGEST, LAST_COLUMN, LAST_ROW, MOST_CELLS
from generator.formats.xlsx.numbers import DAYS_FORMAT, TIMES_FORMAT
from generator.model import Language, Text
from generator.model.config import SiteConfig
from generator.words import words

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
OWN_SHEETS = (WORDS["summary"].zh, WORDS["summary"].en, f"{WORDS['summary'].zh} {WORDS['summary'].en}")
"""Names of the sheet with the summary, which is reckoned and not read."""
_BLANKS = re.compile(f"{BLANK}+")
_KEY = re.compile(r"([0-9A-Za-z][0-9A-Za-z._-]*)\|([0-9a-f]{8})\|([0-9A-Za-z][0-9A-Za-z._-]*)")


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
        "about": ABOUT_SHEET,
        "key": KEY,
        "shown": SHOWN_KEY,
        "answers": ANSWERS,
        "head_within": HEAD_WITHIN,
        "visit_within": VISIT_WITHIN,
        "visit_column": VISIT_COLUMN,
        "score": SCORE_KEY,
        "score_column": SCORE_COLUMN,
        "highest_score": HIGHEST_SCORE,
        "longest_line": LONGEST_LINE,
        "own_sheets": OWN_SHEETS,
        "pattern": _KEY.pattern,
        "findings": finding_spellings(config),
        "grades": grade_spellings(config),
        "known_findings": known_findings(config),
        "limits": {
            "file": LARGEST, "unpacked": LARGEST_UNPACKED, "cells": MOST_CELLS, "row": LAST_ROW, "column": LAST_COLUMN,
        },
        "days": sorted(DAYS_FORMAT, key=int),
        "times": sorted(TIMES_FORMAT, key=int),
    }  # fmt: skip


def known_findings(config: SiteConfig) -> str:
    """Return the findings that a cell may name, as a message lists them."""
    return ", ".join(
        " / ".join(finding.label.in_(language) for language in config.spoken) for finding in config.findings
    )


def finding_spellings(config: SiteConfig) -> dict[str, str]:
    """Return the id of a finding by every spelling of it, as `plain` makes it: in one language, in both, by its id.

    *Not reviewed*, and nothing, are the empty id.
    """
    names = {"": ""} | dict.fromkeys(_spellings(WORDS["not_reviewed"], "not-reviewed"), "")
    for finding in config.findings:
        names |= dict.fromkeys(_spellings(finding.label, finding.id), finding.id)
    return names


def grade_spellings(config: SiteConfig) -> dict[str, str]:
    """Return the id of a grade by every spelling of it, and nothing by nothing; usual ones of old workbooks too."""
    names = {"": ""}
    for id_, label in {**words("grades"), **{grade.id: grade.label for grade in grades_of(config)}}.items():
        names |= dict.fromkeys(_spellings(label, id_), id_)
    return names


def _spellings(text: Text, id_: str) -> tuple[str, ...]:
    return tuple(map(plain, (text.zh, text.en, f"{text.zh} {text.en}", id_)))


def plain(words: str) -> str:
    """Return words as spellings are compared: full width, space and capitals make no difference."""
    return one_spaced(unicodedata.normalize("NFKC", words)).lower()


def one_spaced(words: str) -> str:
    """Return words with one space where there was any, and none around them."""
    return _BLANKS.sub(" ", words).strip(" ")
