"""`data/checklist.js`: the checklist as data for the pages that fill it in, a script so that it is there from a folder too."""

import json
from typing import Any

from generator.assess.scores import scoring_method
from generator.model import Clause, Evaluates, Text
from generator.site.pages.page import Book
from generator.standard.index import Index
from generator.standard.numbers import display_number
from generator.standard.translation import fingerprint
from generator.words import forms


def kit_data(book: Book) -> str:
    """Return the script."""
    metadata = book.index.standard.metadata
    edition = book.index.edition
    value = {
        "standard": {
            "id": metadata.id,
            "edition": metadata.edition,
            "number": edition.number,
            "title": _text(metadata.title),
            "revised": metadata.revised,
        },
        "site": book.config.site_url,
        "authority": _text(metadata.authority),
        "findings": [
            {"id": finding.id, "label": _text(finding.label), "help": _text(finding.help), "outcome": finding.counts_as}
            for finding in book.config.findings
        ],
        "clauses": [_clause(book, clause) for clause in book.index.standard.clauses if _has_items(book.index, clause)],
        "items": {
            question.id: {
                "provision": provision.id,
                "letter": book.index.letters[provision.id],
                "fingerprint": fingerprint(provision.text.zh),
                "text": _text(provision.text),
                "question": _text(question.question),
            }
            for question in book.index.standard.checklist
            for provision in (book.index.provisions[question.provision],)
        },
        "retired": book.index.retired,
        "words": _words(),
        "weights": {weight.clause: weight.weight for weight in book.config.scoring.weights}
        if book.config.scoring
        else {},
    }
    script = json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("\u2028", "\\u2028")
    return f"globalThis.clausebookChecklist={script};\n"


def _words() -> dict[str, list[str]]:
    """Return the words of the page by key; those of grades and of open points with their section: `grades.major`."""
    named = {f"{section}.{key}": found for section in ("grades", "open") for key, found in forms(section).items()}
    return forms("shared", "fill", "import") | named


def _has_items(index: Index, clause: Clause) -> bool:
    return any(index.checklist_at(part) for part in index.descendants(clause))


def _clause(book: Book, clause: Clause) -> dict[str, Any]:
    index = book.index
    parent = index.parents.get(clause.id)
    method = scoring_method(index, book.config, clause.id)
    made: dict[str, Any] = {
        "id": clause.id,
        "number": display_number(clause) or clause.id,
        "title": _text(clause.title),
        "parent": parent.id if parent else None,
        "aspect": index.aspect_of[clause.id].id,
        "evaluates": evaluates(index, clause),
        "items": [question.id for question in index.checklist_at(clause)],
    }
    if method:
        made["scoring"] = {
            "label": _text(method.label),
            "step": method.step,
            "dimensions": [
                {"id": d.id, "label": _text(d.label), "help": _text(d.help), "weight": d.weight}
                for d in method.dimensions
            ],
        }
    return made


def evaluates(index: Index, clause: Clause) -> Evaluates | None:
    """Return what an assessor evaluates in a clause: its own word for it, or that of the nearest clause above."""
    return next((part.evaluates for part in (clause, *reversed(index.ancestors(clause))) if part.evaluates), None)


def _text(text: Text) -> dict[str, str]:
    return {"zh": text.zh, "en": text.en}
