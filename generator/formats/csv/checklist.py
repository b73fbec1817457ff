"""The items of a selection as CSV for spreadsheets, with columns to fill in, or filled in.

`overrides/src/assess/csv.js` writes the same on the page.
"""

from collections.abc import Iterator

from generator.assess.format import EVIDENCE, Answer, Assessment, value_of
from generator.assess.grading import grade_name
from generator.assess.selection import chosen_clauses, items_at, number_of
from generator.assess.summary import reviewed
from generator.formats.csv.cells import CHANGED, FORMULA, table_csv
from generator.formats.kit import Kit
from generator.model import ChecklistItem, Clause, Language
from generator.standard.attributes import attributes_in_line, link_words, reference_words
from generator.standard.index import Index
from generator.words import both, words

WORDS, METHODS = words("shared", "paper"), words("methods")

ANSWERS = ("finding", "grade", *EVIDENCE, "reason", "opportunity", "strength")
COLUMNS = (
    "clause",
    "attributes",
    "links",
    "references",
    "id",
    "provision",
    "fingerprint",
    "provision_text",
    "question",
    "look_at",
    "typical",
    *ANSWERS,
)
"""Keys of the columns; their words stand in the first row."""
_SEPARATOR = " | "


def csv_columns(index: Index) -> tuple[str, ...]:
    """Return the keys of the columns of a standard; of what stands beside its words those that it has."""
    there = {
        "attributes": bool(index.standard.metadata.attributes),
        "links": bool(index.links),
        "references": any(clause.references for clause in index.standard.clauses),
    }
    return tuple(key for key in COLUMNS if there.get(key, True))


def csv_rules(index: Index) -> dict[str, tuple[str, ...] | str]:
    """Return as plain values what the page must know to write the same."""
    return {"columns": csv_columns(index), "formula": FORMULA, "changed": CHANGED}


def checklist_csv(kit: Kit, scope: tuple[str, ...], languages: tuple[Language, ...]) -> bytes:
    """Return the items of a selection of clause ids, one a row, with columns to fill in."""
    rows = (
        (*_asked(kit, clause, question, languages), *("" for _ in ANSWERS))
        for clause in chosen_clauses(kit.index, scope)
        for question in items_at(kit.index, clause, scope)
    )
    return _written(kit, rows, languages)


def assessment_csv(kit: Kit, assessment: Assessment, languages: tuple[Language, ...]) -> bytes:
    """Return the items that an assessment shows, one a row, with what was found."""
    rows = (
        (*_asked(kit, row.clause, row.question, languages), *_answered(kit, row.answer, languages))
        for row in reviewed(kit.index, kit.config, assessment)
    )
    return _written(kit, rows, languages)


def _written(kit: Kit, rows: Iterator[tuple[str, ...]], languages: tuple[Language, ...]) -> bytes:
    return table_csv((both(WORDS[word], languages) for word in csv_columns(kit.index)), rows)


def _asked(kit: Kit, clause: Clause, question: ChecklistItem, languages: tuple[Language, ...]) -> tuple[str, ...]:
    provision = kit.index.provisions[question.provision]
    beside = {
        "attributes": both(attributes_in_line(kit.index, kit.index.attributes[provision.id]), languages),
        "links": _SEPARATOR.join(both(words, languages) for words in link_words(kit.index.links.get(clause.id, ()))),
        "references": _SEPARATOR.join(map(reference_words, clause.references)),
    }
    columns = csv_columns(kit.index)
    looks = (f"{both(METHODS[look.method], languages)}: {both(look.text, languages)}" for look in question.look_at)
    return (
        f"{number_of(clause)} {both(clause.title, languages)}".strip(),
        *(words for key, words in beside.items() if key in columns),
        question.id,
        provision.id,
        kit.index.fingerprints[provision.id],
        both(kit.index.linear[provision.id], languages),
        both(question.question, languages),
        _SEPARATOR.join(looks),
        _SEPARATOR.join(both(text, languages) for text in question.evidence),
    )


def _answered(kit: Kit, answer: Answer, languages: tuple[Language, ...]) -> tuple[str, ...]:
    labels = {finding.id: finding.label for finding in kit.config.findings}
    finding = labels[answer.finding] if answer.finding else WORDS["not_reviewed"]
    grade = both(grade_name(kit.config, answer.grade), languages) if answer.grade else ""
    return (both(finding, languages), grade, *(value_of(answer, key) for key in ANSWERS[2:]))
