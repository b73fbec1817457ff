"""An assessment as its report shows it, in plain values, the same for HTML and PDF."""

from collections.abc import Iterable
from typing import Any

from generator.assess.format import Answer, Assessment
from generator.assess.scores import Scores, scores
from generator.assess.selection import chosen_clauses, number_of
from generator.assess.summary import (
    Counts,
    Reviewed,
    aspects_of,
    counts,
    open_points,
    reviewed,
    unknown_items,
    unmet,
)
from generator.formats.checklist_view import pair
from generator.formats.kit import Kit
from generator.model import Language
from generator.words import words as words_of

Values = dict[str, Any]
WORDS = words_of("shared", "report")
GRADES, OPEN = words_of("grades"), words_of("open")
GRADE_ORDER = {"major": 0, "minor": 1, "observation": 2, None: 3}


def report_view(kit: Kit, assessment: Assessment, languages: tuple[Language, ...]) -> Values:
    """Return all that a report shows."""
    metadata = kit.index.standard.metadata
    rows = reviewed(kit.index, kit.config, assessment)
    faults = sorted(filter(unmet, rows), key=lambda row: GRADE_ORDER[row.answer.grade])
    by_clause: dict[str, list[Reviewed]] = {}
    for row in rows:
        by_clause.setdefault(row.clause.id, []).append(row)
    return {
        "languages": list(languages),
        "accent": kit.config.colours.accent,
        "words": {name: pair(text) for name, text in WORDS.items()},
        "standard": {
            "number": kit.edition.number,
            "title": pair(metadata.title),
            "publisher": pair(metadata.publisher),
            "authority": pair(metadata.authority),
            "status": pair(metadata.status),
            "revised": metadata.revised,
        },
        "name": assessment.name,
        "visit": [
            {"word": pair(WORDS[key]), "value": value}
            for key, value in (
                ("organization", assessment.organization),
                ("site", assessment.site),
                ("assessor", assessment.assessor),
                ("accompanied", assessment.accompanied),
                ("date", " – ".join(day for day in (assessment.first_day, assessment.last_day) if day)),
            )
        ],
        "scope": _scope(kit, assessment.scope),
        "findings": [{"label": pair(f.label), "kind": f.counts_as, "id": f.id} for f in kit.config.findings],
        "aspects": [
            {"number": number_of(clause), "title": pair(clause.title), **_counts(counts(kit.config, found))}
            for id_, found in aspects_of(kit.index, rows).items()
            for clause in (kit.index.clauses[id_],)
        ],
        "clauses": [
            {"number": number_of(clause), "title": pair(clause.title), **_counts(counts(kit.config, found))}
            for id_, found in by_clause.items()
            for clause in (kit.index.clauses[id_],)
        ],
        "total": _counts(counts(kit.config, rows)),
        "strengths": _noted(kit, rows, "strength"),
        "nonconformities": [_row(kit, row) for row in faults],
        "opportunities": _noted(kit, rows, "opportunity"),
        "excluded": [_row(kit, row) for row in rows if row.outcome == "excluded"],
        "not_reviewed": [_row(kit, row) for row in rows if row.outcome is None],
        "open": _open(rows),
        "unknown": [
            {"id": id_, "finding": answer.finding or "", "words": _said(answer)}
            for id_, answer in unknown_items(kit.index, assessment).items()
        ],
        "scores": _scores(scores(kit.index, kit.config, assessment)),
    }


def _scope(kit: Kit, scope: tuple[str, ...]) -> list[Values]:
    if not scope:
        return [{"number": "", "title": pair(WORDS["whole"])}]
    clauses = [kit.index.clauses[id_] for id_ in scope if id_ in kit.index.clauses]
    return [{"number": number_of(clause), "title": pair(clause.title)} for clause in clauses] or [
        {"number": number_of(clause), "title": pair(clause.title)} for clause in chosen_clauses(kit.index, scope)
    ]


def _counts(found: Counts) -> Values:
    share = "–" if found.share is None else f"{found.share:.0%}".replace("%", " %")
    return {
        "findings": list(found.findings.values()),
        "not_reviewed": found.not_reviewed,
        "total": found.total,
        "share": share,
    }


def _noted(kit: Kit, rows: Iterable[Reviewed], name: str) -> list[Values]:
    noted = ((row, getattr(row.answer, name)) for row in rows)
    return [{**_row(kit, row), "words": words} for row, words in noted if words.strip()]


def _row(kit: Kit, row: Reviewed) -> Values:
    answer = row.answer
    labels = {finding.id: finding.label for finding in kit.config.findings}
    return {
        "id": row.question.id,
        "number": number_of(row.clause),
        "title": pair(row.clause.title),
        "provision": pair(row.provision.text),
        "question": pair(row.question.question),
        "finding": pair(labels[answer.finding]) if answer.finding else pair(WORDS["not_reviewed"]),
        "grade": pair(GRADES[answer.grade] if answer.grade else WORDS["no_grade"]),
        "reason": answer.reason,
        "evidence": [
            {"word": pair(WORDS[key]), "words": words}
            for key in ("interviewed", "records", "observed")
            if (words := getattr(answer.evidence, key)).strip()
        ],
        "then": {"zh": answer.provision.zh, "en": answer.provision.en} if row.stale and answer.provision else None,
        "stale": row.stale,
    }


def _open(rows: tuple[Reviewed, ...]) -> list[Values]:
    """Return the open points but those not reviewed, which stand in a list of their own."""
    made: dict[str, list[str]] = {}
    for kind, row in open_points(rows):
        if kind != "not-reviewed":
            made.setdefault(kind, []).append(row.question.id)
    return [{"kind": pair(OPEN[kind]), "ids": ids} for kind, ids in made.items()]


def _said(answer: Answer) -> str:
    found = answer.evidence
    words = (found.interviewed, found.records, found.observed, answer.reason, answer.opportunity, answer.strength)
    return "\n".join(one for one in words if one.strip())


def _scores(found: Scores | None) -> Values | None:
    if found is None:
        return None

    def shown(value: float | None) -> str:
        return "–" if value is None else f"{value:.1f}"

    return {
        "total": shown(found.total),
        "aspects": [
            {
                "number": number_of(aspect.clause),
                "title": pair(aspect.clause.title),
                "weight": aspect.weight,
                "value": shown(aspect.value),
                "clauses": [
                    {
                        "number": number_of(part.clause),
                        "title": pair(part.clause.title),
                        "method": pair(part.method.label),
                        "value": shown(part.value),
                        "given": [
                            {"label": pair(d.label), "value": str(part.given.get(d.id, "–"))}
                            for d in part.method.dimensions
                        ],
                    }
                    for part in aspect.parts
                ],
            }
            for aspect in found.aspects
        ],
    }
