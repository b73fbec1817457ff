"""The checklist and the rules of assessments as data: what the pages that fill it in read, and the tests compare."""

from dataclasses import asdict
from typing import Any

from generator.assess import records
from generator.assess.attachments import attachment_rules
from generator.assess.bands import band_rules
from generator.assess.changed_text import DASHES, FULL_WIDTH, WAVES
from generator.assess.fields import BLANK, LONGEST, TIME
from generator.assess.format import DAYS, EVIDENCE, FIRST_VERSION, NAME, TEXTS, VISIT
from generator.assess.gate import CONTRADICTIONS, OPENNESS
from generator.assess.grading import grades_of
from generator.assess.hands import DIGEST, RECORDS, SAMPLE_MARK, VERSION, first_shape, shape
from generator.assess.json_text import DEEPEST, LARGEST
from generator.assess.kinds import BEGINNINGS
from generator.assess.messages import FIELDS, LONGEST_SHOWN, RULES
from generator.assess.nonconformities import LACKS
from generator.assess.nonconformity_view import FILLED_IN, SHEET_WORDS
from generator.assess.record_view import ISSUE_WORDS, TEAM_COLUMNS, TITLES, table_rules
from generator.assess.report import REPORT_WORDS, SCORES_DIFFER
from generator.assess.report_texts import REPORT_TEXTS
from generator.assess.scores import scoring_method
from generator.assess.selection import condition_name, conditions, is_ready_made
from generator.assess.settled import LED, TOGETHER
from generator.assess.shape import MOST_FAULTS
from generator.assess.since import RANKS, SHOWN, SINCE
from generator.assess.summary import NOTHING
from generator.assess.team import BETWEEN, QUOTED
from generator.model import Attribute, AttributeValue, Clause
from generator.model.config import UNMET, SiteConfig
from generator.standard.attributes import SIGN, attributes_in_line, link_words, reference_words
from generator.standard.index import Index
from generator.standard.numbers import display_number
from generator.standard.values import pair
from generator.words import entries, text, words

Values = dict[str, Any]
PAPER_WORDS = (
    "organization", "site", "assessor", "accompanied", "date", "interviewed", "records", "observed", "reason",
    "opportunity", "strength", "attributes", "links", "references", "provision", "fingerprint", "question", "look_at",
    "typical",
)  # fmt: skip
"""Keys of the words of columns and fields, beside those of the report."""

RECORD_WORDS = (
    *(word for kind in records.KINDS.values() for word in kind.fields.values()),
    *TITLES.values(), *TEAM_COLUMNS, "team_work", "team_nobody", *ISSUE_WORDS,
)  # fmt: skip
"""Keys of the words of records, their forms and tables."""


def checklist_data(index: Index, config: SiteConfig) -> Values:
    """Return the checklist of a standard as plain values."""
    metadata = index.standard.metadata
    known = conditions(index)
    return {
        "standard": _standard(index),
        "site": config.site_url,
        "accent": config.colours.accent,
        **{key: pair(getattr(metadata, key)) for key in ("publisher", "authority", "status")},
        "findings": [
            {"id": finding.id, "label": pair(finding.label), "help": pair(finding.help), "outcome": finding.counts_as}
            for finding in config.findings
        ],
        "grades": [
            {"id": grade.id, "label": pair(grade.label), "help": pair(grade.help), "outcomes": grade.goes_with}
            for grade in grades_of(config)
        ],
        "choices": [
            {
                "key": choice.key,
                "name": pair(choice.name),
                "values": [
                    {
                        "condition": f"{choice.key}{SIGN}{value.key}",
                        "name": pair(value.name),
                        "label": pair(condition_name(choice, value)),
                    }
                    for value in choice.values
                ],
            }
            for choice in index.choices
        ],
        "clauses": [_clause(index, config, clause) for clause in index.standard.clauses if _has_items(index, clause)],
        "items": {
            question.id: {
                "provision": provision.id,
                "letter": index.letters[provision.id],
                "fingerprint": index.fingerprints[provision.id],
                "text": pair(index.linear[provision.id]),
                "attributes": pair(attributes_in_line(index, index.attributes[provision.id])),
                "meets": [one for one in known if _meets(index, provision.id, *known[one])],
                "question": pair(question.question),
            }
            for question in index.standard.checklist
            for provision in (index.provisions[question.provision],)
        },
        "retired": index.retired,
        "weights": [[weight.clause, weight.weight] for weight in config.scoring.weights] if config.scoring else [],
        **band_rules(config.scoring),
        "rules": assessment_rules(),
    }


def where_to_look(index: Index) -> Values:
    """Return where to look and what is typical evidence, by item: what tables of the items have, and a page shows."""
    return {
        question.id: {
            "look_at": [{"method": look.method, "text": pair(look.text)} for look in question.look_at],
            "typical": [pair(text) for text in question.evidence],
        }
        for question in index.standard.checklist
    }


def _standard(index: Index) -> Values:
    metadata = index.standard.metadata
    return {
        "id": metadata.id,
        "edition": metadata.edition,
        "number": index.edition.number,
        "title": pair(metadata.title),
        "revised": metadata.revised,
        "prevails": metadata.authoritative,
    }


def assessment_rules() -> Values:
    """Return what Python and the browser both must know of assessments: shape, limits, order, openness, words."""
    return {
        "format": {"name": NAME, "version": VERSION, "first": FIRST_VERSION},
        "shape": shape(),
        "first_shape": first_shape(),
        "records": RECORDS,
        "digest": DIGEST,
        "sample": SAMPLE_MARK,
        "time": TIME,
        "led": LED,
        "together": TOGETHER,
        "limits": {
            "text": LONGEST, "file": LARGEST, "depth": DEEPEST, "faults": MOST_FAULTS, "shown": LONGEST_SHOWN,
        },
        "attachments": attachment_rules(),
        "blank": BLANK,
        "typography": {"dashes": DASHES, "waves": WAVES, "full_width": FULL_WIDTH},
        "beginnings": BEGINNINGS,
        "visit": VISIT,
        "days": DAYS,
        "evidence": EVIDENCE,
        "texts": TEXTS,
        "openness": [{"kind": kind, **asdict(rule)} for kind, rule in OPENNESS.items()],
        "unmet": UNMET,
        "since": {"kinds": SINCE, "shown": SHOWN, "ranks": RANKS},
        "contradictions": CONTRADICTIONS,
        "fields": FIELDS,
        "nothing": NOTHING,
        "report_words": REPORT_WORDS,
        "report_texts": REPORT_TEXTS,
        "nonconformity": {
            "lacks": LACKS, "filled_in": FILLED_IN, "sheet_words": SHEET_WORDS,
        },
        "kinds": records.record_rules(),
        "record_lacks": (*records.LACKS, SCORES_DIFFER),
        "tables": table_rules(),
        "between": BETWEEN,
        "quoted": QUOTED,
        "messages": {
            key: {"rule": rule, "severity": severity, **_entry(entries("reading")[key])}
            for key, (rule, severity) in RULES.items()
        },
        "smaller": {
            f"{section}.{key}": _entry(entry)
            for section in ("wants", "found", "open", "files") for key, entry in entries(section).items()
        } | {key: pair(text(key)) for key in FIELDS.values()},
        "words": {
            key: pair(text)
            for key, text in words("shared", "paper", "report", "nonconformity", "records", "since").items()
            if key in (*REPORT_WORDS, *PAPER_WORDS, *SHEET_WORDS, *RECORD_WORDS)
        },
        "words_of": {
            section: {key: pair(text) for key, text in words(section).items()}
            for section in (
                "grades", "open", "methods", "report_texts", "report_help", "nonconformity_states", "since_kinds",
                "changed_marks",
            )
        },
    }  # fmt: skip


def _meets(index: Index, provision: str, attribute: Attribute, value: AttributeValue) -> bool:
    return value.key in index.attributes[provision].get(attribute.key, ())


def _has_items(index: Index, clause: Clause) -> bool:
    return any(index.checklist_at(part) for part in index.descendants(clause))


def _clause(index: Index, config: SiteConfig, clause: Clause) -> Values:
    parent = index.parents.get(clause.id)
    method = scoring_method(index, config, clause.id)
    made: Values = {
        "id": clause.id,
        "number": display_number(clause) or clause.id,
        "title": pair(clause.title),
        "parent": parent.id if parent else None,
        "aspect": index.aspect_of[clause.id].id,
        "items": [question.id for question in index.checklist_at(clause)],
        "ready_made": is_ready_made(index, config, clause),
    }
    if clause.id in index.links:
        made["links"] = [pair(words_) for words_ in link_words(index.links[clause.id])]
    if clause.references:
        made["references"] = [reference_words(reference) for reference in clause.references]
    if method:
        made["scoring"] = {
            "method": method.id,
            "label": pair(method.label),
            "step": method.step,
            "dimensions": [
                {"id": d.id, "label": pair(d.label), "help": pair(d.help), "weight": d.weight}
                for d in method.dimensions
            ],
        }
    return made


def _entry(entry: dict[str, Any]) -> Values:
    """Return words without the reason for them."""
    return {key: value for key, value in entry.items() if key in ("zh", "en", "way")}
