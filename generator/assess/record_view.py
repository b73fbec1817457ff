"""The team's work and its logs as tables of a report, in plain values, the same for command and page.

`overrides/src/assess/record_view.js` makes the same.
"""

from collections.abc import Iterable
from typing import Any, Literal

from generator.assess.format import Assessment
from generator.assess.nonconformity_view import visit
from generator.assess.records import KINDS, standing
from generator.assess.selection import number_of
from generator.assess.summary import NOTHING
from generator.assess.team import shares
from generator.model import ChecklistItem, Language
from generator.model.config import SiteConfig
from generator.standard.index import Index
from generator.standard.values import head, pair
from generator.words import text
from generator.words import words as words_of

Values = dict[str, Any]
Log = Literal["issues", "documents", "interviews", "samples"]
WORDS = words_of("shared", "report", "nonconformity", "records")
TITLES: dict[Log, str] = {
    "issues": "issues", "documents": "documents_log", "interviews": "interviews_log", "samples": "samples_log",
}  # fmt: skip
"""Keys of the words over the tables of the logs."""
TEAM_COLUMNS = {"assessor": 3, "team_clauses": 5, "team_progress": 2, "team_items": 2}
"""Keys of the words of the team's columns, with their width beside each other."""
WIDTHS = {
    "number": 2, "items": 3, "size": 2, "drawn": 2, "settled": 3, "seen": 3, "held": 3, "planned": 3, "by": 3,
    "whom": 3, "place": 3,
}  # fmt: skip
"""The same of the fields of logs; others have `WIDE`."""
WIDE = 5
ISSUE_WORDS = (
    "issues", "issues_none", "edition", "revised", "id", "question", "provision_text", "date", "signature_assessor",
    "signature_organization", *KINDS["issues"].fields.values(),
)  # fmt: skip
"""Keys of the words of the list of issues to take along."""


def table_rules() -> Values:
    """Return as plain values what the page must know to make the same tables."""
    return {
        "titles": TITLES, "team": TEAM_COLUMNS, "widths": WIDTHS, "wide": WIDE, "issue_words": ISSUE_WORDS,
    }  # fmt: skip


def log_tables(assessment: Assessment, logs: Iterable[Log]) -> list[Values]:
    """Return a table for each of some logs that has records."""
    made = []
    for log in logs:
        fields = KINDS[log].fields
        rows = [{"cells": [_cell(record, key) for key in fields]} for record in standing(getattr(assessment, log))]
        if rows:
            columns = [_column(word, WIDTHS.get(key, WIDE)) for key, word in fields.items()]
            made.append({"title": pair(WORDS[TITLES[log]]), "columns": columns, "rows": rows, "notes": []})
    return made


def team_tables(index: Index, assessment: Assessment, items: Iterable[ChecklistItem]) -> list[Values]:
    """Return the table of who assessed what, where more than one did, or anything was assigned."""
    found, nobody = shares(index, assessment, items)
    if len(found) <= 1 and not assessment.assigned:
        return []
    rows = [
        {
            "cells": [
                share.name or NOTHING,
                ", ".join(map(number_of, share.clauses)),
                f"{share.done}/{share.assigned}" if share.assigned else NOTHING,
                str(share.all_done),
            ]
        }
        for share in found
    ]
    notes = [pair(text("records.team_nobody", count=nobody))] if assessment.assigned and nobody else []
    columns = [_column(word, width) for word, width in TEAM_COLUMNS.items()]
    return [{"title": pair(WORDS["team_work"]), "columns": columns, "rows": rows, "notes": notes}]


def _column(word: str, width: int) -> Values:
    return {"word": pair(WORDS[word]), "width": width}


def _cell(record: Any, key: str) -> str:  # noqa: ANN401 - a record of any log
    value = getattr(record, key)
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def issues_view(
    index: Index, config: SiteConfig, assessment: Assessment, languages: tuple[Language, ...], on: str
) -> Values:
    """Return all that the list of issues shows that is taken along to the site: first those that are open."""
    issues = sorted(standing(assessment.issues), key=lambda issue: bool(issue.settled))
    fields = KINDS["issues"].fields
    return {
        "languages": list(languages),
        "accent": config.colours.accent,
        "words": {name: pair(WORDS[name]) for name in ISSUE_WORDS},
        "standard": head(index),
        "name": assessment.name,
        "visit": visit(assessment),
        "on": on,
        "issues": [
            {
                "label": issue.number,
                "items": [_item(index, id_) for id_ in issue.items],
                "verify": issue.verify,
                "facts": [
                    {"word": pair(WORDS[fields[key]]), "value": getattr(issue, key)}
                    for key in ("whom", "place", "planned")
                ],
                "result": issue.result,
                "settled": issue.settled,
            }
            for issue in issues
        ],
    }


def _item(index: Index, id_: str) -> Values:
    """Return an item with what is asked; of one that the standard does not have only the id."""
    question = next((question for question in index.standard.checklist if question.id == id_), None)
    if question is None:
        nothing = {"zh": "", "en": ""}
        return {"id": id_, "number": "", "title": nothing, "question": nothing}
    clause = index.clause_of[question.provision]
    return {"id": id_, "number": number_of(clause), "title": pair(clause.title), "question": pair(question.question)}
