"""The whole standard as a PDF: cover, contents, both languages side by side, terms, and an index of terms."""

from pathlib import Path
from typing import Any

from pypinyin import lazy_pinyin

from generator.formats.kit import Kit
from generator.formats.pdf.blocks import content
from generator.formats.pdf.typesetting import typeset
from generator.model import LANGUAGES, Clause, Language, TermEntry, Text
from generator.standard.cover import cover_lines
from generator.standard.numbers import clause_name, display_number
from generator.standard.values import head, pair
from generator.words import words

_TEMPLATE = Path(__file__).with_name("book.typ")
Values = dict[str, Any]


def book_pdf(kit: Kit, languages: tuple[Language, ...], drawings: dict[str, str]) -> bytes:
    """Return the standard as a book; `drawings` are its SVG files by path. FontError without a Chinese font."""
    return typeset(_TEMPLATE, book_view(kit, languages, drawings), kit.timestamp, kit.font_path)


def book_view(kit: Kit, languages: tuple[Language, ...], drawings: dict[str, str]) -> Values:
    """Return all that the book shows."""
    printed = kit.index.standard.metadata.cover
    terms = kit.index.standard.terms
    return {
        "languages": list(languages),
        "accent": kit.config.colours.accent,
        "site_url": kit.config.site_url,
        "words": {name: pair(text) for name, text in words("shared", "book").items()},
        "standard": {
            **head(kit.index),
            "cover": [{"name": pair(name), "text": pair(text)} for name, text in cover_lines(printed)]
            if printed
            else [],
        },
        "rights": pair(kit.config.rights),
        "clauses": [_clause(kit, clause, languages, drawings) for clause in kit.index.standard.clauses],
        "supplement": [_term(term) for term in terms if term.number is None],
        "labelled": any(mark.full for mark in kit.index.marks.values()),
        "index": {language: _index(kit, language) for language in languages},
    }


def _clause(kit: Kit, clause: Clause, languages: tuple[Language, ...], drawings: dict[str, str]) -> Values:
    annex = clause.element == "annex" and clause.id not in kit.index.parents
    holds_terms = clause.element == "terms" and clause.id not in kit.index.parents
    return {
        "id": clause.id,
        "number": "" if annex else display_number(clause),
        "title": pair(Text(zh=clause_name(clause, "zh"), en=clause_name(clause, "en")) if annex else clause.title),
        "level": len(kit.index.ancestors(clause)) + 1,
        "informative": kit.index.is_informative(clause),
        "lettered": kit.index.is_lettered(clause),
        "given": clause.text == "given",
        "content": content(kit, clause, languages[0], drawings),
        "terms": [_term(term) for term in kit.index.standard.terms if term.number] if holds_terms else [],
    }


def _term(term: TermEntry) -> Values:
    """Return an entry; of one of clause 3 the standard's own term alone, without what our glossary admits beside it."""
    shown = ("preferred",) if term.number else ("preferred", "admitted")
    return {
        "id": term.id,
        "number": term.number or "",
        "designations": {
            language: [
                word for entry in term.designations if entry.status in shown and (word := getattr(entry, language))
            ]
            for language in LANGUAGES
        },
        "definition": pair(term.definition),
        "notes": [pair(note) for note in term.notes],
    }


def _index(kit: Kit, language: Language) -> list[Values]:
    """Return the terms of one language in alphabetical order (Chinese by pinyin), with the provisions that use them."""
    made = []
    for term in kit.index.standard.terms:
        for entry in term.designations:
            word: str | None = getattr(entry, language)
            if word and entry.status != "deprecated":
                made.append({
                    "word": word,
                    "key": " ".join(lazy_pinyin(word)).lower() if language == "zh" else word.lower(),
                    "term": term.id,
                    "uses": [use.provision.id for use in kit.index.uses[term.id] if language in use.languages],
                })  # fmt: skip
    return sorted(made, key=lambda value: (value["key"], value["word"]))
