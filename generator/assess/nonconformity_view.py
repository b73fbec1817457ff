"""Nonconformities as reports, sheets and lists show them, in plain values, the same for command and page.

`overrides/src/assess/nonconformity_view.js` makes the same views of the same assessment.
"""

from typing import Any

from generator.assess.fields import has_words
from generator.assess.format import Assessment, Nonconformity
from generator.assess.grading import grade_name
from generator.assess.nonconformities import repeated, stands, state_of
from generator.assess.records import KINDS
from generator.assess.selection import number_of
from generator.model import Language
from generator.model.config import SiteConfig
from generator.standard.index import Index
from generator.standard.values import head, pair
from generator.words import words as words_of

Values = dict[str, Any]
WORDS, STATES = words_of("shared", "report", "nonconformity", "since"), words_of("nonconformity_states")
LIST_WORDS = (
    "nc_list", "nc_number", "nc_state", "nc_statement", "nc_owner", "nc_due", "nc_as_of", "nc_came_from", "nc_repeats",
    "nc_none", "id", "grade", "no_grade",
)  # fmt: skip
"""Keys of the words of the list, which reports have too."""
FILLED_IN = (
    ("statement",), ("evidence",), ("cause",), ("correction",), ("action",), ("owner", "due"), ("verification",),
    ("verified_by", "verified"), ("closed",),
)  # fmt: skip
"""Keys of what is filled in on a sheet, by its lines."""
SHEET_WORDS = (
    *LIST_WORDS, "nc_sheet", "edition", "revised", "provision_text", "signature_assessor", "signature_organization",
    "date",
)  # fmt: skip
"""Keys of the words of sheets, beside those of what is filled in."""
_FIELDS = KINDS["nonconformities"].fields
VISIT = ("organization", "site", "assessor", "accompanied")


def nonconformity_rows(index: Index, config: SiteConfig, assessment: Assessment, on: str) -> list[Values]:
    """Return the nonconformities that stand, with their state on a day, in the order of their numbers."""
    all_ = assessment.nonconformities
    return [_row(index, config, assessment, id_, on) for id_, record in all_.items() if stands(record)]


def sheets_view(  # noqa: PLR0913, PLR0917 - what a report takes, and which of them
    index: Index,
    config: SiteConfig,
    assessment: Assessment,
    languages: tuple[Language, ...],
    on: str,
    only: str | None = None,
) -> Values:
    """Return all that the sheets of an assessment show, a list of them before; with `only` an id that sheet alone."""
    rows = nonconformity_rows(index, config, assessment, on)
    shown = [row for row in rows if only in (None, row["key"])]
    return {
        "languages": list(languages),
        "accent": config.colours.accent,
        "words": {name: pair(WORDS[name]) for name in SHEET_WORDS},
        "standard": head(index),
        "name": assessment.name,
        "visit": visit(assessment),
        "on": on,
        "list": [{"rows": rows}] if only is None else [],
        "sheets": [{**row, "lines": _lines(assessment.nonconformities[row["key"]])} for row in shown],
    }


def visit(assessment: Assessment) -> list[Values]:
    """Return the visit as reports and sheets show it, each field with its word."""
    days = " – ".join(day for day in (assessment.first_day, assessment.last_day) if day)
    found = {key: getattr(assessment, key) for key in VISIT}
    return [{"word": pair(WORDS[key]), "value": value} for key, value in {**found, "date": days}.items()]


def _row(index: Index, config: SiteConfig, assessment: Assessment, id_: str, on: str) -> Values:
    record = assessment.nonconformities[id_]
    state = state_of(record, on)
    return {
        "key": id_,
        "label": record.number,
        "state": pair(STATES[state]),
        "kind": state,
        "overdue": state == "overdue",
        "grade": pair(grade_name(config, record.grade) if record.grade else WORDS["no_grade"]),
        "items": _items(index, record.items),
        "ids": ", ".join(record.items),
        "statement": record.statement,
        "owner": record.owner,
        "due": record.due,
        "came_from": record.came_from if has_words(record.came_from) else "",
        "repeats": ", ".join(repeated(assessment.nonconformities, record)),
    }


def _items(index: Index, ids: tuple[str, ...]) -> list[Values]:
    """Return items with what they ask of; a provision of which several ask stands there once, with all of them."""
    provisions = {question.id: question.provision for question in index.standard.checklist}
    found: dict[str, list[str]] = {}
    for id_ in ids:
        found.setdefault(provisions.get(id_, id_), []).append(id_)
    return [{**_item(index, some[0]), "id": ", ".join(some)} for some in found.values()]


def _item(index: Index, id_: str) -> Values:
    """Return an item with its clause and its provision's words; of one that the standard does not have only the id."""
    question = next((question for question in index.standard.checklist if question.id == id_), None)
    if question is None:
        nothing = {"zh": "", "en": ""}
        return {"id": id_, "number": "", "title": nothing, "provision": nothing}
    clause = index.clause_of[question.provision]
    return {
        "id": id_,
        "number": number_of(clause),
        "title": pair(clause.title),
        "provision": pair(index.linear[question.provision]),
    }


def _lines(record: Nonconformity) -> list[Values]:
    return [
        {"cells": [{"word": pair(WORDS[_FIELDS[key]]), "value": getattr(record, key)} for key in keys]}
        for keys in FILLED_IN
    ]
