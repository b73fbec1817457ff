"""The terminology as a table (CSV) and as plain data (JSON)."""

import csv
import io

from generator.formats.csv.cells import BOM, harmless
from generator.formats.terms.vocabulary import Concept, TermVocabulary
from generator.model import LANGUAGE_TAGS, LANGUAGES, DesignationStatus, Language, Text
from generator.output.indented import indented

_STATUSES: tuple[DesignationStatus, ...] = ("preferred", "admitted", "deprecated")
_FURTHER: tuple[DesignationStatus, ...] = ("abbreviation", "symbol")
"""Statuses whose columns came later, and stand behind the others."""
_MORE = "; "


def terms_csv(vocabulary: TermVocabulary) -> str:
    """Return one row an entry; several words in a cell have semicolons between.

    Spreadsheets need the mark at the start.
    """
    out = io.StringIO()
    languages = vocabulary.languages
    columns = ["id", "number"]
    columns += [f"{status} {LANGUAGE_TAGS[language]}" for language in vocabulary.labelled for status in _STATUSES]
    columns += [f"{name} {LANGUAGE_TAGS[language]}" for name in ("definition", "notes") for language in languages]
    columns += ["source", "compare", "related", "also searched as", "address"]
    columns += [f"{status} {LANGUAGE_TAGS[language]}" for language in vocabulary.labelled for status in _FURTHER]
    columns += [f"{name} {LANGUAGE_TAGS[language]}" for name in ("domain", "examples") for language in languages]
    columns += ["formulas", "source of the standard", "added by this site"]
    columns += [f"figures {LANGUAGE_TAGS[language]}" for language in languages]
    columns += [f"compared by this site {LANGUAGE_TAGS[language]}" for language in languages]
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    for concept in vocabulary.concepts:
        row = [concept.id, concept.number]
        row += [
            _MORE.join(_words(concept, language, status)) for language in vocabulary.labelled for status in _STATUSES
        ]
        row += [getattr(concept.definition, language) for language in languages]
        row += ["\n".join(_in(concept.notes, language)) for language in languages]
        row += [
            concept.source.in_(languages[0]),
            _MORE.join(compared.entry for compared in concept.compare),
            _MORE.join(concept.related),
            _MORE.join(concept.searched),
            concept.iri,
        ]
        row += [
            _MORE.join(_words(concept, language, status)) for language in vocabulary.labelled for status in _FURTHER
        ]
        row += [getattr(concept.domain, language) for language in languages]
        row += ["\n".join(_in(concept.examples, language)) for language in languages]
        added = dict.fromkeys(label.word for label in concept.labels if label.ours)
        row += ["\n".join(_formula_lines(concept, languages)), concept.origin.in_(languages[0]), _MORE.join(added)]
        row += ["\n".join(_in(concept.figures, language)) for language in languages]
        row += ["\n".join(_in(tuple(one.text for one in concept.compare), language)) for language in languages]
        writer.writerow([harmless(cell) for cell in row])
    return BOM + out.getvalue()


def _words(concept: Concept, language: Language, status: DesignationStatus) -> list[str]:
    return [label.word for label in concept.labels if label.language == language and label.status == status]


def _in(texts: tuple[Text, ...], language: Language) -> list[str]:
    """Return texts in a language, without those that are not translated."""
    return [words for text in texts if (words := getattr(text, language))]


def _formula_lines(concept: Concept, languages: tuple[Language, ...]) -> list[str]:
    """Return formulas and what their symbols stand for in each language; the formula itself once."""
    lines = (
        line
        for formula in concept.formulas
        for line in dict.fromkeys("\n".join(getattr(formula.whole, one) for one in languages).split("\n"))
    )
    return list(lines)


def _both(text: Text) -> dict[str, str]:
    """Return a text as plain data; a language that it lacks is empty."""
    return {language: getattr(text, language) for language in LANGUAGES}


def terms_json(vocabulary: TermVocabulary) -> str:
    """Return the entries as data; Chinese stands under keys `zh`, English under keys `en`."""
    entries = [
        {
            "id": concept.id,
            "number": concept.number or None,
            "address": concept.iri,
            "designations": [
                {
                    "word": label.word,
                    "language": label.language,
                    "status": label.status,
                    "forms": label.forms,
                    "ours": label.ours,
                }
                for label in concept.labels
            ],
            "definition": _both(concept.definition),
            "notes": [_both(note) for note in concept.notes],
            "domain": _both(concept.domain) if concept.domain != Text() else None,
            "examples": [_both(example) for example in concept.examples],
            "formulas": [formula.line for formula in concept.formulas],
            "formula_texts": [_both(formula.whole) for formula in concept.formulas],
            "figures": [_both(figure) for figure in concept.figures],
            "source": _both(concept.source),
            "origin": _both(concept.origin) if concept.origin != Text() else None,
            "compare": [
                {
                    "entry": compared.entry,
                    "text": _both(compared.text),
                    "difference": _both(compared.difference) if compared.difference != Text() else None,
                    "confidence": compared.confidence or None,
                }
                for compared in concept.compare
            ],
            "related": concept.related,
            "searched": concept.searched,
        }
        for concept in vocabulary.concepts
    ]
    whole = {
        "title": _both(vocabulary.title),
        "about": _both(vocabulary.about),
        "rights": _both(vocabulary.rights),
        "revised": vocabulary.revised,
        "terms": entries,
    }
    return f"{indented(whole)}\n"
