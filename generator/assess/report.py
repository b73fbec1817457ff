"""An assessment as its report shows it, in plain values, the same for HTML and PDF, for the command and the page.

`overrides/src/assess/report.js` makes the same view of the same assessment.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

from generator.assess import records
from generator.assess.attachments import attachment_numbers, attachment_row
from generator.assess.bands import band_of, band_told
from generator.assess.differences import texts_shown
from generator.assess.fields import has_words
from generator.assess.format import DAYS, EVIDENCE, TYPED, Answer, Assessment, value_of
from generator.assess.gate import visit_faults
from generator.assess.grading import grade_name, grades_of
from generator.assess.nonconformities import LACKS, at_item, lacks
from generator.assess.nonconformity_view import LIST_WORDS, WORDS, nonconformity_rows, visit
from generator.assess.record_view import log_tables, team_tables
from generator.assess.report_texts import REPORT_TEXTS, Part, texts_at
from generator.assess.scores import Scores, scores
from generator.assess.selection import chosen_items, condition_name, conditions, number_of
from generator.assess.since import SINCE_WORDS, reaffirmed_view, since_view
from generator.assess.summary import (
    NOTHING,
    Counts,
    Reviewed,
    aspects_of,
    counts,
    open_points,
    reviewed,
    share_told,
    tenths,
    unknown_items,
    unmet,
)
from generator.model import Clause, Language, Text
from generator.model.config import SiteConfig
from generator.model.scoring import Scoring
from generator.standard.index import Index
from generator.standard.values import head, pair
from generator.words import text
from generator.words import words as words_of

Values = dict[str, Any]
OPEN, TEXTS_OF = words_of("open"), words_of("report_texts")
SCORES_DIFFER = "scores-differ"
"""The open point of clauses that several scored otherwise."""
REPORT_WORDS = (
    "assessment_report", "edition", "revised", "scope", "whole", "summary", "aspect", "clause", "item_count", "share",
    "share_told", "noted_told", "share_explained", "total", "score", "score_ours", "bands_ours", "band", "weight",
    "strengths", "nonconformities", "opportunities", "colon", "date",
    "by_clause", "item_by_item", "id", "finding", "grade", "evidence", "excluded", "not_reviewed_items", "open_points",
    "unknown_items", "none", "not_reviewed", "no_reason", "no_evidence", "evidence_above", "provision_text",
    "changed_text", "basis", "signature_assessor", "signature_organization",
    "attachments", "attachment_number", "question", "file_name", "file_size", "added_at", "added_by", "remark",
    "score_agreed",
    *(key for key in LIST_WORDS if key not in ("id", "grade")),
    "nc_action", "nc_verification", "nc_verified_by", "nc_verified", "nc_closed", *SINCE_WORDS,
)  # fmt: skip
"""Keys of the words that a report needs beside those of its values."""


_NO_PICTURES: Mapping[str, tuple[int, int]] = MappingProxyType({})


def report_view(  # noqa: PLR0913, PLR0917 - what a report is made of
    index: Index,
    config: SiteConfig,
    assessment: Assessment,
    languages: tuple[Language, ...],
    on: str,
    pictures: Mapping[str, tuple[int, int]] = _NO_PICTURES,
    previous: Assessment | None = None,
) -> Values:
    """Return all that a report shows.

    `on` is the day on which nonconformities are seen as overdue or not; `pictures` are width and height of attachments
    that are pictures, by their SHA-256; `previous` is the assessment before, for what has changed since.
    """
    rows = reviewed(index, config, assessment)
    numbers = attachment_numbers(assessment.attachments)
    shown = [{**_row(config, row, languages), "attached": numbers.get(row.question.id, "")} for row in rows]
    of = {row.question.id: made for row, made in zip(rows, shown, strict=True)}
    gravity = {grade.id: position for position, grade in enumerate(grades_of(config))}
    faults = sorted(filter(unmet, rows), key=lambda row: gravity.get(row.answer.grade or "", len(gravity)))
    all_of_them = counts(config, rows)
    registered = nonconformity_rows(index, config, assessment, on)
    by_clause: dict[str, list[Reviewed]] = {}
    for row in rows:
        by_clause.setdefault(row.clause.id, []).append(row)
    return {
        "languages": list(languages),
        "accent": config.colours.accent,
        "words": {name: pair(WORDS[name]) for name in REPORT_WORDS},
        "standard": head(index),
        "name": assessment.name,
        "visit": visit(assessment),
        **_told(index, assessment, rows),
        "on": on,
        "list": [{"rows": registered}] if registered else [],
        "scope": _scope(index, assessment.scope),
        "findings": [{"label": pair(f.label), "kind": f.counts_as, "id": f.id} for f in config.findings],
        "aspects": [_counted(config, index.clauses[id_], found) for id_, found in aspects_of(index, rows).items()],
        "clauses": [_counted(config, index.clauses[id_], found) for id_, found in by_clause.items()],
        "total": _counts(all_of_them),
        "share_told": pair(share_told(all_of_them)),
        "noted_told": pair(_noted_told(rows, len(faults), len(registered))),
        "scores": _scores(config.scoring, scores(index, config, assessment), assessment),
        "since": since_view(index, config, assessment, previous, on),
        "reaffirmed": reaffirmed_view(index, config, assessment),
        "strengths": _noted(rows, of, "strength"),
        "nonconformities": [
            {**of[row.question.id], "objects": _objects(assessment, registered, row.question.id)} for row in faults
        ],
        "opportunities": _noted(rows, of, "opportunity"),
        "items": shown,
        "excluded": [of[row.question.id] for row in rows if row.outcome == "excluded"],
        "not_reviewed": [of[row.question.id] for row in rows if row.outcome is None],
        "attachments": [attachment_row(one, pictures.get(one.sha256)) for one in assessment.attachments],
        "open": _all_open(config, assessment, rows),
        "unknown": [
            {"id": id_, "finding": answer.finding or "", "words": _said(answer)}
            for id_, answer in unknown_items(index, assessment).items()
        ],
    }


def _told(index: Index, assessment: Assessment, rows: tuple[Reviewed, ...]) -> Values:
    """Return the texts that the team wrote, its work and its logs, by the places where they stand."""
    return {
        **{part: _texts(assessment, part) for part in REPORT_TEXTS},
        "tables_before": [
            *team_tables(index, assessment, [row.question for row in rows]),
            *log_tables(assessment, ("samples",)),
        ],
        "tables_after": log_tables(assessment, ("issues", "documents", "interviews")),
    }


def _objects(assessment: Assessment, registered: list[Values], item: str) -> list[Values]:
    ids = at_item(assessment.nonconformities, item)
    return [row for row in registered if row["key"] in ids]


def _texts(assessment: Assessment, part: Part) -> list[Values]:
    """Return the texts that the team wrote for a place of the report."""
    given = texts_at(part, assessment.report)
    return [{"word": pair(TEXTS_OF.get(key, Text(zh=key, en=key))), "words": words} for key, words in given.items()]


def _scope(index: Index, scope: tuple[str, ...]) -> list[Values]:
    if not scope:
        return [{"number": "", "title": pair(WORDS["whole"])}]
    known = conditions(index)
    clauses = [index.clauses[id_] for id_ in scope if id_ in index.clauses and chosen_items(index, (id_,))]
    chosen = [{"number": "", "title": pair(condition_name(*known[entry]))} for entry in scope if entry in known]
    return [*map(_named, clauses), *chosen]


def _named(clause: Clause) -> Values:
    return {"number": number_of(clause), "title": pair(clause.title)}


def _counted(config: SiteConfig, clause: Clause, rows: Iterable[Reviewed]) -> Values:
    return {**_named(clause), **_counts(counts(config, rows))}


def _counts(found: Counts) -> Values:
    return {
        "findings": list(found.findings.values()),
        "not_reviewed": found.not_reviewed,
        "total": found.total,
        "share": found.share,
    }


def _noted_told(rows: tuple[Reviewed, ...], unmet_: int, registered: int) -> Text:
    """Return in a line how much there is of what the report goes on to tell."""
    strengths, opportunities = (
        sum(1 for row in rows if has_words(value_of(row.answer, name))) for name in ("strength", "opportunity")
    )
    return text(
        "report.noted_told", unmet=unmet_, registered=registered, strengths=strengths, opportunities=opportunities
    )


def _noted(rows: Iterable[Reviewed], of: dict[str, Values], name: str) -> list[Values]:
    noted = ((of[row.question.id], value_of(row.answer, name)) for row in rows)
    return [{**made, "words": words} for made, words in noted if has_words(words)]


def _row(config: SiteConfig, row: Reviewed, languages: tuple[Language, ...]) -> Values:
    answer = row.answer
    labels = {finding.id: finding.label for finding in config.findings}
    evidence = [
        {"word": pair(WORDS[key]), "words": words} for key in EVIDENCE if has_words(words := value_of(answer, key))
    ]
    return {
        "id": row.question.id,
        **_named(row.clause),
        "question": pair(row.question.question),
        "finding": pair(labels[answer.finding]) if answer.finding else pair(WORDS["not_reviewed"]),
        "grade": pair(grade_name(config, answer.grade) if answer.grade else WORDS["no_grade"]),
        "graded": pair(grade_name(config, answer.grade)) if answer.grade else None,
        "reason": answer.reason if has_words(answer.reason) else "",
        "evidence": evidence,
        **texts_shown(row.words, answer, languages, stale=row.stale),
        "stale": row.stale,
        "above": unmet(row),
    }


def _all_open(config: SiteConfig, assessment: Assessment, rows: tuple[Reviewed, ...]) -> list[Values]:
    return [
        *_open(rows),
        *_open_days(assessment),
        *_open_objects(config, assessment, rows),
        *_open_records(config, assessment),
    ]


def _open(rows: tuple[Reviewed, ...]) -> list[Values]:
    """Return the open points but those not reviewed, which stand in a list of their own."""
    made: dict[str, list[str]] = {}
    for kind, row in open_points(rows):
        if kind != "not-reviewed":
            made.setdefault(kind, []).append(row.question.id)
    return [{"kind": pair(OPEN[kind]), "ids": ids} for kind, ids in made.items()]


def _open_days(assessment: Assessment) -> list[Values]:
    """Return what is wrong with the days of the visit, each kind with the days as they are written."""
    days = [day for key in DAYS if (day := getattr(assessment, key))]
    return [
        {"kind": pair(OPEN[kind]), "ids": days} for kind in dict.fromkeys(kind for kind, _ in visit_faults(assessment))
    ]


def _open_objects(config: SiteConfig, assessment: Assessment, rows: tuple[Reviewed, ...]) -> list[Values]:
    """Return what nonconformities lack, each kind with items or numbers."""
    found = tuple(lacks(config, assessment, [row.question.id for row in rows]))
    made = {lack: [of for kind, of in found if kind == lack] for lack in LACKS}
    return [{"kind": pair(OPEN[lack]), "ids": of} for lack, of in made.items() if of]


def _open_records(config: SiteConfig, assessment: Assessment) -> list[Values]:
    """Return what is still to verify on site, what logs lack, and the clauses on whose scores nothing was agreed."""
    found = tuple(records.lacks(assessment))
    made: dict[str, list[str]] = {lack: [of for kind, of in found if kind == lack] for lack in records.LACKS}
    made[SCORES_DIFFER] = list(assessment.disputed_scores) if config.scoring else []
    return [{"kind": pair(OPEN[lack]), "ids": of} for lack, of in made.items() if of]


def _said(answer: Answer) -> str:
    return "\n".join(words for key in TYPED if has_words(words := value_of(answer, key)))


def _scores(scoring: Scoring | None, found: Scores | None, assessment: Assessment) -> Values | None:
    if scoring is None or found is None:
        return None

    def valued(score: float | None) -> Values:
        band = band_of(scoring, score)
        return {"value": tenths(score), "band": pair(band_told(band)) if band else None}

    return {
        **valued(found.total),
        "aspects": [
            {
                **_named(aspect.clause),
                **valued(aspect.value),
                "weight": aspect.weight,
                "clauses": [
                    {
                        **_named(part.clause),
                        **valued(part.value),
                        "agreed": [
                            {"by": by or NOTHING}
                            for id_, by in assessment.agreed_scores.items()
                            if id_ == part.clause.id
                        ],
                        "differ": pair(OPEN[SCORES_DIFFER]) if part.clause.id in assessment.disputed_scores else None,
                        "given": [
                            {"label": pair(d.label), "value": str(part.given.get(d.id, NOTHING))}
                            for d in part.method.dimensions
                        ],
                    }
                    for part in aspect.parts
                ],
            }
            for aspect in found.aspects
        ],
    }
