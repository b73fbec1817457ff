"""What people write for findings and grades: labels, ids, the usual spellings, and those of the settings.

`overrides/src/assess/spellings.js` understands the same.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

import yaml

from generator.assess.fields import BLANK
from generator.assess.grading import grades_of
from generator.model import Text
from generator.model.config import SiteConfig
from generator.words import text, words

FILE = Path(__file__).parent / "spellings.yaml"
MARKS = ".,;:!'\"。、“”‘’·"
"""What may stand around a word and says nothing."""
BETWEEN = r"[/|()\[\]{},;、\n\t]"
"""What may stand between two ways of saying the same, or between a finding and its grade."""
_BLANK = re.compile(BLANK)
Spellings = Mapping[str, str]


def plain(words_: str) -> str:
    """Return words as spellings are compared: width, capitals, space and marks around make no difference."""
    bare = _BLANK.sub("", unicodedata.normalize("NFKC", words_)).lower()
    return bare.strip(MARKS) or bare


def finding_spellings(config: SiteConfig) -> dict[str, str]:
    """Return the id of a finding by every spelling of it; *not reviewed*, and nothing, are the empty id.

    A label stands before a spelling of the settings, and that before a usual one. What would mean two findings is none.
    """
    outcomes = Counter(finding.counts_as for finding in config.findings)
    usual = _usual()["findings"]
    levels = (
        [(word, f.id) for f in config.findings if outcomes[f.counts_as] == 1 for word in usual[f.counts_as]],
        [(word, f.id) for f in config.findings for word in f.spellings],
        [
            *((word, f.id) for f in config.findings for word in labels(f.label, f.id)),
            *((word, "") for word in ("", *labels(text("shared.not_reviewed"), "not-reviewed"))),
        ],
    )
    return _table(levels)


def grade_spellings(config: SiteConfig) -> dict[str, str]:
    """Return the id of a grade by every spelling of it, and nothing by nothing; usual ones of old workbooks too."""
    usual = _usual()["grades"]
    grades = grades_of(config)
    named = {**words("grades"), **{grade.id: grade.label for grade in grades}}
    levels = (
        [(word, grade.id) for grade in grades for word in usual.get(grade.id, ())],
        [(word, grade.id) for grade in grades for word in grade.spellings],
        [("", ""), *((word, id_) for id_, label in named.items() for word in labels(label, id_))],
    )
    return _table(levels)


def with_spellings(config: SiteConfig, more: Mapping[str, str]) -> SiteConfig:
    """Return settings with more spellings: ids of findings and grades by the words."""

    def spelt(id_: str) -> tuple[str, ...]:
        return tuple(word for word, of in more.items() if of == id_)

    return replace(
        config,
        findings=tuple(replace(one, spellings=(*one.spellings, *spelt(one.id))) for one in config.findings),
        grades=tuple(replace(one, spellings=(*one.spellings, *spelt(one.id))) for one in grades_of(config)),
    )


def understood(words_: str, findings: Spellings, grades: Spellings) -> tuple[str, str] | None:
    """Return the finding and the grade that words name, either of them empty; none when they are not clear."""
    whole = plain(words_)
    if whole in findings:
        return findings[whole], ""
    parts = [part for part in map(plain, re.split(BETWEEN, unicodedata.normalize("NFKC", words_))) if part]
    found = [_meaning(part, findings, grades) for part in parts]
    named = {finding for one in found if one for finding in one[:1] if finding is not None}
    graded = {grade for one in found if one for grade in one[1:] if grade}
    if not parts or None in found or len(named) > 1 or len(graded) > 1:
        return None
    return next(iter(named), ""), next(iter(graded), "")


def _meaning(part: str, findings: Spellings, grades: Spellings) -> tuple[str | None, str] | None:
    """Return the finding and the grade that one word names, or that it is made of; `None` for no finding."""
    if part in findings:
        return findings[part], ""
    made = {
        (findings[one], grades[other])
        for at in range(1, len(part))
        for one, other in ((part[:at], part[at:]), (part[at:], part[:at]))
        if findings.get(one) and grades.get(other)
    }
    if len(made) == 1:
        return made.pop()
    return (None, grades[part]) if part in grades and not made else None


def _table(levels: Iterable[list[tuple[str, str]]]) -> dict[str, str]:
    made: dict[str, str] = {}
    for level in levels:
        ids: dict[str, set[str]] = {}
        for word, id_ in level:
            ids.setdefault(plain(word), set()).add(id_)
        made |= {word: found.pop() for word, found in ids.items() if len(found) == 1}
    return made


def labels(label: Text, id_: str) -> tuple[str, ...]:
    """Return the spellings that a list offers: in either language, in both, and the id."""
    return tuple(word for word in (label.zh, label.en, f"{label.zh} {label.en}", id_) if plain(word))


@cache
def _usual() -> dict[str, dict[str, list[str]]]:
    read = FILE.read_text(encoding="utf-8")
    made: dict[str, dict[str, list[str]]] = yaml.load(read, yaml.BaseLoader)  # noqa: S506 - strings only
    return made
