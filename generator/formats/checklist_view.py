"""The sheets of a selection as plain values, the same for PDF and HTML."""

from typing import Any

from generator.assess.bands import band_told, bands_of, looks_of
from generator.assess.grading import grades_of, grades_told
from generator.assess.scores import scoring_method
from generator.assess.selection import Sheet, condition_name, conditions, has_hints, is_condition, number_of, sheets
from generator.formats.kit import Kit
from generator.formats.qr import qr_svg
from generator.model import LANGUAGES, ChecklistItem, Clause, Language, Provision, Text
from generator.model.config import SiteConfig
from generator.standard.attributes import attributes_in_line
from generator.standard.index import Index
from generator.standard.inline import linear_text
from generator.standard.names import called
from generator.standard.values import head, pair
from generator.words import say, text, words

Values = dict[str, Any]


def checklist_view(
    kit: Kit, scope: tuple[str, ...], languages: tuple[Language, ...], part: tuple[int, int] | None = None
) -> Values:
    """Return all that the sheets of a selection show, or those of a part: its first, and that behind it."""
    return {
        "languages": list(languages),
        "standard": head(kit.index),
        "accent": kit.config.colours.accent,
        "site_url": kit.config.site_url,
        "name": scope_name(kit, scope),
        "hints": has_hints(kit.index),
        "findings": [pair(finding.label) for finding in kit.config.findings],
        "grades": [pair(grade.label) for grade in grades_of(kit.config)],
        "state": {language: _state(kit.config, language) for language in LANGUAGES},
        "words": {name: pair(text) for name, text in words("shared", "paper").items()},
        "judgement": judgement_view(kit.index) if kit.judgement else [],
        "bands": band_view(kit) if kit.bands else [],
        "sheets": [
            _sheet(kit, sheet)
            for sheet in sheets(kit.index, scope, kit.config.items_per_sheet)[slice(*part) if part else slice(None)]
        ],
    }


def judgement_view(index: Index) -> list[Values]:
    """Return the rules of judgement: each part under its heading, with what holds for all its rules."""
    return [
        {
            "title": pair(part.title),
            "text": pair(linear_text(part.text)) if part.text else None,
            "rules": [{"name": pair(rule.name), "text": pair(linear_text(rule.text))} for rule in part.rules],
        }
        for part in index.standard.judgement
    ]


def band_view(kit: Kit) -> list[Values]:
    """Return the methods of scoring with their bands, and what each dimension looks like in each."""
    scoring = kit.config.scoring
    if scoring is None:
        return []
    return [
        {
            "label": pair(method.label),
            "bands": [
                {
                    "told": pair(band_told(band)),
                    "looks": [
                        {"label": pair(dimension.label), "look": pair(looks[place])}
                        for dimension in method.dimensions
                        if (looks := looks_of(scoring, method, dimension))
                    ],
                }
                for place, band in enumerate(bands_of(scoring))
            ],
        }
        for method in scoring.methods
    ]


def _state(config: SiteConfig, language: Language) -> str:
    """Return what an item without a tick is, and what the grades mean."""
    return f"{say('paper.default_state', language)} {grades_told(config).in_(language)}"


def scope_name(kit: Kit, scope: tuple[str, ...]) -> dict[str, str]:
    """Return a selection's name: what a clause is called, several numbers and conditions, or the whole standard.

    It is a heading, and so never empty: a clause without a title may have no words of its own either.
    """
    if not scope:
        return pair(text("shared.whole"))
    if len(scope) == 1 and not is_condition(scope[0]):
        clause = kit.index.clauses[scope[0]]
        name = called(clause)
        return pair(name) if name != Text() else dict.fromkeys(LANGUAGES, number_of(clause))
    known = conditions(kit.index)
    names = [
        pair(condition_name(*known[entry]))
        if is_condition(entry)
        else dict.fromkeys(LANGUAGES, number_of(kit.index.clauses[entry]))
        for entry in scope
    ]
    return {language: say("shared.comma", language).join(name[language] for name in names) for language in LANGUAGES}


def _sheet(kit: Kit, sheet: Sheet) -> Values:
    clauses = [_clause(kit, clause, sheet) for clause in sheet.clauses]
    first, last = sheet.clauses[0], sheet.clauses[-1]
    number = number_of(first) if first is last else f"{number_of(first)}–{number_of(last)}"
    return {
        "id": first.id,
        "key": " ".join(question.id for question in sheet.items),
        "number": number,
        "title": pair(sheet.head.title),
        "single": first is last,
        "count": len(sheet.items),
        "link": kit.link(sheet.head),
        "qr": qr_svg(kit.link(sheet.head)),
        "clauses": clauses,
    }


def _clause(kit: Kit, clause: Clause, sheet: Sheet) -> Values:
    method = scoring_method(kit.index, kit.config, clause.id)
    return {
        "id": clause.id,
        "number": number_of(clause),
        "title": pair(clause.title),
        "scoring": [{"label": pair(entry.label), "weight": entry.weight} for entry in method.dimensions]
        if method
        else [],
        "provisions": [
            _provision(kit, provision, sheet) for provision in clause.provisions if _belongs(kit, provision, sheet)
        ],
    }


def _belongs(kit: Kit, provision: Provision, sheet: Sheet) -> bool:
    """Tell whether a provision stands on a sheet: what is asked there does, and what explains that by words of its own.

    What is deleted does not, nor one that says nothing but what stands before others.
    """
    asked = kit.index.checklist.get(provision.id, ())
    if asked:
        return any(question in sheet.items for question in asked)
    return provision.id not in kit.index.deleted | kit.index.carried


def _provision(kit: Kit, provision: Provision, sheet: Sheet) -> Values:
    return {
        "id": provision.id,
        "mark": {language: kit.index.marks[provision.id].in_(language) for language in LANGUAGES},
        "kind": pair(text(f"kinds.{provision.kind}")),
        "attributes": pair(attributes_in_line(kit.index, kit.index.attributes[provision.id])),
        "fingerprint": kit.index.fingerprints[provision.id],
        "text": pair(kit.index.linear[provision.id]),
        "items": [_question(question) for question in sheet.items if question.provision == provision.id],
    }


def _question(question: ChecklistItem) -> Values:
    return {
        "id": question.id,
        "question": pair(question.question),
        "look_at": [
            {"method": pair(text(f"methods.{look.method}")), "text": pair(look.text)} for look in question.look_at
        ],
        "evidence": [pair(text) for text in question.evidence],
    }
