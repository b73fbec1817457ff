"""`data/rules.js`, `data/checklist.js` and what is loaded after them: rules and items for the pages of checklists."""

import json

from generator.assess.checklist_data import Values, checklist_data, where_to_look
from generator.formats.checklist_view import judgement_view
from generator.formats.csv.checklist import csv_rules
from generator.formats.report.page import report_template
from generator.formats.report.picture import picture_rules
from generator.formats.report.score_picture import score_picture_rules
from generator.formats.report.word import word_rules
from generator.formats.xlsx.layout import workbook_rules
from generator.model import LANGUAGE_TAGS, Language
from generator.model.config import SiteConfig
from generator.standard.index import Index
from generator.standard.spoken import plain_in
from generator.words import forms

_ITEMS = ("choices", "clauses", "csv", "items", "retired")
"""What changes with a text; of all else pages begin with, a page of one clause is the same after it."""


def kit_scripts(index: Index, config: SiteConfig) -> dict[str, str]:
    """Return the data as scripts by path: a page from a folder may load a script, and nothing else.

    They are the rules, the items, what reports are made of, what tables need, and the rules of judgement if any.
    """
    values = kit_values(index, config)
    items = {key: values.pop(key) for key in _ITEMS}
    judgement = plain_in(judgement_view(index), config.spoken)
    return {
        "data/rules.js": _script("clausebookRules", values),
        "data/checklist.js": _script("clausebookChecklist", items),
        "data/report.js": _script("clausebookReportParts", report_template()),
        "data/sought.js": _script("clausebookSought", sought_values(index, config)),
        **({"data/judgement.js": _script("clausebookJudgement", judgement)} if judgement else {}),
    }


def _script(name: str, value: object) -> str:
    script = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return f"globalThis.{name}={script.replace(chr(0x2028), chr(92) + 'u2028')};\n"


def kit_values(index: Index, config: SiteConfig) -> Values:
    """Return the data as plain values."""
    return {
        **plain_in(checklist_data(index, config), config.spoken),
        "languages": config.spoken,
        "words": _words(config.spoken),
        "workbook": workbook_rules(config),
        "csv": csv_rules(index),
        "picture": picture_rules(),
        "score_picture": score_picture_rules(),
        "word": word_rules(),
        "tags": LANGUAGE_TAGS,
    }


def sought_values(index: Index, config: SiteConfig) -> Values:
    """Return what tables of the items need beside the data, as plain values."""
    values: Values = plain_in(where_to_look(index), config.spoken)
    return values


def _words(languages: tuple[Language, ...]) -> dict[str, list[str]]:
    """Return the words of the page by key; some with their section: `grades.major`."""
    sections = ("grades", "open", "nonconformity_states", "beside_workbook", "since_kinds", "told_kinds")
    named = {f"{section}.{key}": found for section in sections for key, found in forms(section).items()}
    every = forms("shared", "fill", "import", "nonconformity", "records", "since") | named
    if languages == ("zh",):
        return {key: found[:1] for key, found in every.items()}
    if languages == ("en",):
        return {key: ["", *found[1:]] for key, found in every.items()}
    return every
