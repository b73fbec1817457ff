"""What a document is reviewed against, as `overrides/src/review/` reads it: documents, terms, spellings.

The provisions themselves are in the passages of the index.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from generator.formats.html.page import review_style
from generator.model import LANGUAGES, Edition, Fact, FactText, GuidelineEdition, Language, TermEntry, Text, language_of
from generator.site.search.chinese import characters
from generator.standard.documents import document_number, patterns
from generator.standard.index import Index, preferred
from generator.standard.numbers import parent_number, sort_number
from generator.standard.spoken import spoken_in
from generator.words import forms

_ADOPTED = re.compile(r"([^,，、]+)(?:[,，]\s*(IDT|MOD|NEQ)\b)?")


def against(index: Index, languages: tuple[Language, ...]) -> dict[str, Any]:
    """Return the values that a review is given, as `types.d.ts` beside it calls them."""
    terms = tuple(term for term in index.standard.terms if _called(term, languages))
    return {
        "traditional": "".join(old + new for old, new in characters().items()) if "zh" in languages else "",
        "numbers": patterns(),
        "documents": [_own(index, languages), *_documents(index, languages)],
        "terms": [_term(term, languages) for term in terms],
        "words": [*_words(index, terms, languages)],
        "said": _said(languages),
        "style": review_style(),
        "besides": [
            word for synonym in index.standard.synonyms for word in synonym.unless if language_of(word) in languages
        ],
    }


def _said(languages: tuple[Language, ...]) -> dict[str, list[str]]:
    """Return what a review says, by key: in Chinese, in English, in English of one; empty where nobody reads it."""
    every = forms("acceptability", "review") | {key: forms("shared")[key] for key in ("comma", "semicolon")}
    if languages == ("zh",):
        return {key: found[:1] for key, found in every.items()}
    return every if "zh" in languages else {key: ["", *found[1:]] for key, found in every.items()}


def _own(index: Index, languages: tuple[Language, ...]) -> dict[str, Any]:
    """Return the standard itself, the edition in force first."""
    editions = sorted(index.standard.metadata.editions, key=lambda one: one.status != "published")
    name = next((found.name for one in editions if (found := document_number(one.number))), "")
    newest = editions[0]
    return {"name": name, "own": True, "editions": [_own_edition(index, one, newest, languages) for one in editions]}


def _own_edition(index: Index, edition: Edition, newest: Edition, languages: tuple[Language, ...]) -> dict[str, Any]:
    """Return an edition of the standard: the one that is shown is never replaced, whatever was published since."""
    numbers = {number: (id_, title) for number, id_, title in _numbers(index, edition)}
    shown = edition.id == index.edition.id
    replaced = edition is not newest and newest.status == "published" and not shown
    status = "withdrawn" if edition.status == "withdrawn" else "replaced" if replaced else "current"
    return {
        "number": edition.number,
        "year": edition.year or edition.number.rpartition("—")[2],
        **_both(index.standard.metadata.title, languages),
        "status": status,
        **({"by": newest.number} if replaced else {}),
        "clauses": [*numbers],
        "ids": [id_ for id_, _ in numbers.values()],
        "titles": _titles((title for _, title in numbers.values()), languages),
        **({"shown": True} if shown else {}),
        **({"draft": True} if edition.status == "draft" else {}),
        "last": _last(numbers),
    }


def _numbers(index: Index, edition: Edition) -> Iterator[tuple[str, str, Text]]:
    """Yield the numbers of an edition's clauses, those of term entries too, each with the id of the clause here."""
    shown = edition.id == index.edition.id
    for clause in index.standard.clauses:
        there = ((one.number, one.title) for one in clause.published if one.edition == edition.id)
        own = ((clause.number, clause.title),) if shown else there
        yield from ((number, clause.id, title or clause.title) for number, title in own if number)
        for entry in index.entries_in.get(clause.id, ()) if shown else ():
            if entry.number:
                yield entry.number, clause.id, Text(zh="; ".join(entry.words("zh")), en="; ".join(entry.words("en")))


def _titles(titles: Iterable[Text], languages: tuple[Language, ...]) -> list[list[str]]:
    """Return titles of clauses, of a term entry all its words, as lists of Chinese and English."""
    return [[*_both(title, languages).values()] for title in titles]


def _last(numbers: Iterable[str]) -> list[str]:
    """Return the last number of each level."""
    levels = groupby(sorted(numbers, key=lambda one: (parent_number(one), one.isalpha(), sort_number(one))), _level)
    return [[*level][-1] for _, level in levels]


def _level(number: str) -> tuple[str, bool]:
    return parent_number(number), number.isalpha()


def _both(text: Text, languages: tuple[Language, ...]) -> dict[str, str]:
    shown = spoken_in(text, languages)
    return {"zh": shown.zh, "en": shown.en}


def _documents(index: Index, languages: tuple[Language, ...]) -> Iterator[dict[str, Any]]:
    """Yield the documents by their numbers without the year, each with its editions, the newest first.

    An edition that is only named as replaced is one of them, under its own number.
    """
    found: dict[str, list[dict[str, Any]]] = {}
    for guideline in index.standard.guidelines:
        for edition in guideline.editions:
            found.setdefault(_name(edition.number), []).append(_edition(index, edition, languages))
    for edition in index.editions.values():
        number = edition.replaces or ""
        own = found.setdefault(_name(number), []) if number else []
        if number and all(one["number"] != number for one in own):
            own.append(_older(number, edition))
    for name, editions in found.items():
        yield {"name": name, "editions": sorted(editions, key=lambda one: str(one["year"]), reverse=True)}


def _older(number: str, by: GuidelineEdition) -> dict[str, Any]:
    return {"number": number, "year": _year(number), "zh": "", "en": "", "status": "replaced", "by": by.number}


def _edition(index: Index, edition: GuidelineEdition, languages: tuple[Language, ...]) -> dict[str, Any]:
    by = _successor(index, edition)
    adopts = _ADOPTED.match(edition.adopts.value) if edition.adopts and edition.adopts.value else None
    status = "replaced" if by and edition.status != "withdrawn" else edition.status
    return {
        "number": edition.number,
        "year": _year(edition.number),
        **_both(_text(edition.title), languages),
        "status": "unknown" if status == "unverified" else status,
        **({"by": by.number} if by else {}),
        **({"adopts": adopts[1].strip()} if adopts else {}),
        **({"degree": adopts[2]} if adopts and adopts[2] else {}),
        "clauses": [clause.number for clause in edition.clauses],
        "titles": _titles((_text(clause.title) for clause in edition.clauses), languages),
        "last": edition.last,
    }


def _text(title: FactText) -> Text:
    return Text(zh=_value(title.zh), en=_value(title.en))


def _value(fact: Fact | None) -> str:
    return (fact.value or "") if fact else ""


def _successor(index: Index, edition: GuidelineEdition) -> GuidelineEdition | None:
    """Return the edition in force that took the place of another, however many stand between."""
    found: GuidelineEdition | None = None
    here = edition
    for _ in index.editions:
        replacing = (one for one in index.editions.values() if one.replaces == here.number)
        after = index.editions.get(here.replaced_by or "") or next(replacing, None)
        if after is None:
            break
        found = here = after
    return found


def _year(number: str) -> str:
    found = document_number(number)
    return found.year if found else ""


def _name(number: str) -> str:
    found = document_number(number)
    return found.name if found else number


def _called(term: TermEntry, languages: tuple[Language, ...]) -> tuple[str, ...]:
    return tuple(word for language in languages for word in term.words(language))


def _term(term: TermEntry, languages: tuple[Language, ...]) -> dict[str, Any]:
    called = Text(zh=preferred(term, "zh"), en=preferred(term, "en"))
    return {
        "id": term.id,
        "number": term.number or "",
        **_both(called, languages),
        "definition": [*_both(term.definition, languages).values()],
        "called": [*dict.fromkeys(_called(term, languages))],
    }


def _words(
    index: Index, terms: tuple[TermEntry, ...], languages: tuple[Language, ...]
) -> Iterator[tuple[str | int, ...]]:
    """Yield the words that stand for a term and are not to: its place, what they are, 1 where the standard says not."""
    places = {term.id: place for place, term in enumerate(terms)}
    right = {preferred(term, language).casefold() for term in terms for language in languages}
    found: dict[str, tuple[str | int, ...]] = {}
    for place, term in enumerate(terms):
        for designation in term.designations:
            if designation.status in ("deprecated", "admitted"):
                for word in filter(None, (designation.zh, designation.en)):
                    mark = () if word in map(designation.printed, LANGUAGES) and term.number else (1,)
                    found.setdefault(word.casefold(), (word, place, designation.status, *mark))
    for synonym in index.standard.synonyms:
        for word in synonym.instead if synonym.term in places else ():
            found.setdefault(word.casefold(), (word, places[synonym.term or ""], "everyday", 1))
    yield from (row for key, row in found.items() if key not in right and language_of(str(row[0])) in languages)
