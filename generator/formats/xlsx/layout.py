"""How a workbook is laid out, so that it can be read back whatever a person did to its rows and columns.

A hidden row names the columns, a hidden column names the item with its fingerprint and edition, and a hidden sheet
says what the workbook is.
"""

import re
import unicodedata
from dataclasses import dataclass

from generator.assess.format import GRADES, Grade
from generator.model import Language, Text
from generator.model.config import SiteConfig
from generator.words import text, words

ABOUT_SHEET = "clausebook"
"""Name of the hidden sheet: key and value in two columns."""
KEY = "item"
"""Key of the hidden column."""
WORDS = words("shared", "paper", "workbook")
"""Words of a workbook."""
ANSWERS = ("finding", "grade", "interviewed", "records", "observed", "reason", "opportunity", "strength")
"""Keys of the columns that are filled in."""
VISIT = ("name", "organization", "site", "assessor", "accompanied", "first_day", "last_day")
"""Keys of the fields on the cover; the key stands in a hidden column before them."""
SCORE_KEY = "score"
"""Key of the hidden column on the sheet of scores: `score|5.1.2|approach`."""
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
    found = _KEY.fullmatch(text.strip())
    return ItemKey(*found.groups()) if found else None


def choice(text: Text, languages: tuple[Language, ...]) -> str:
    """Return an entry of a drop-down list."""
    return " ".join(getattr(text, language) for language in languages)


def finding_named(config: SiteConfig, words: str) -> str | None:
    """Return the id of the finding that a cell names, in one language, in both or by its id; "" for *not reviewed*.

    None when it names no finding.
    """
    names = {"": ""} | dict.fromkeys(_spellings(WORDS["not_reviewed"], "not-reviewed"), "")
    for finding in config.findings:
        names |= dict.fromkeys(_spellings(finding.label, finding.id), finding.id)
    return names.get(_plain(words))


def grade_named(words: str) -> Grade | None:
    """Return the grade that a cell names, or none."""
    names: dict[str, Grade] = {}
    for grade in GRADES:
        names |= dict.fromkeys(_spellings(text(f"grades.{grade}"), grade), grade)
    return names.get(_plain(words))


def _spellings(text: Text, id_: str) -> tuple[str, ...]:
    return tuple(map(_plain, (text.zh, text.en, f"{text.zh} {text.en}", id_)))


def _plain(words: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", words).split()).casefold()
