"""What only the first standard says: its names, numbers and sentences, read from `standard/` itself."""

import re
from collections.abc import Iterator
from functools import cache
from urllib.parse import urlsplit

from generator.model import Clause, FactText, Standard, Text
from generator.source.load import load
from generator.standard.guidance import texts_of
from tests.built import STANDARD

OURS = frozenset(
    {"GB/T 1.1", "GB/T 7714", "GB/T 15237", "GB/T 15834", "GB/T 15835", "GB/T 19011", "GB/T 20001.1", "GB/T 20001.8"}
)
"""Documents on drafting and terminology that the tool itself goes by."""
PLAIN = frozenset(
    {"related documents", "terms and definitions", "normative references", "third party", "规范性引用文件"}
)
"""Longer words that any standard, and the tool, may use."""
SAID = ("六个方面", "six aspects", "seed000", "201X", "XXXXX")
_HAN = 4
"""A Chinese word with fewer characters, and an English one of one word, is nobody's."""
_SENTENCE = 8
"""Characters from which a sentence is told from a phrase."""


@cache
def first_standard() -> Standard:
    """Return the first standard."""
    loaded = load(STANDARD)
    assert loaded.standard is not None
    return loaded.standard


@cache
def names() -> frozenset[str]:
    """Return names, titles, document numbers and sentences of the first standard, as they are written."""
    standard = first_standard()
    found = {*SAID, *_own(standard), *_documents(standard), *_words(standard), *_sentences(standard)}
    return frozenset(name for name in found if name.lower() not in PLAIN)


def deep_numbers(other: Standard) -> re.Pattern[str]:
    """Return an expression for the clause numbers of three levels and more that another standard does not have."""
    theirs = {clause.number for clause in other.clauses}
    deep = [clause.number for clause in first_standard().clauses if clause.number and clause.number.count(".") > 1]
    numbers = "|".join(re.escape(number) for number in deep if number not in theirs)
    return re.compile(rf"(?<![\d.])(?:{numbers})(?![\d.]?\d)")


def _own(standard: Standard) -> Iterator[str]:
    metadata = standard.metadata
    yield from (metadata.id, metadata.title.zh, metadata.title.en, metadata.publisher.zh, metadata.publisher.en)
    for edition in metadata.editions:
        yield edition.number
        yield from (part for part in re.split(r"\W+|_", edition.number) if len(part) > 2 and not _is_year(part))
        yield from (edition.id,) if any(character.isdigit() for character in edition.id) else ()


def _documents(standard: Standard) -> Iterator[str]:
    for guideline in standard.guidelines:
        if guideline.number in OURS:
            continue
        yield from (guideline.id, guideline.number)
        for edition in guideline.editions:
            yield from (edition.id, edition.number)
            yield from _titles(edition.title)
    for source in standard.sources:
        yield from (source.id,) if any(character.isdigit() for character in source.id) else ()
        yield from (urlsplit(source.ref).netloc,) if source.ref.startswith("http") else ()


def _titles(title: FactText) -> Iterator[str]:
    for fact in (title.zh, title.en):
        if fact and fact.value:
            yield fact.value


def _words(standard: Standard) -> Iterator[str]:
    pairs = [(clause.title.zh, clause.title.en) for clause in standard.clauses if not _is_usual(clause)]
    pairs += [(word.zh or "", word.en or "") for term in standard.terms for word in term.designations]
    pairs += [(figure.caption.zh, figure.caption.en) for clause in standard.clauses for figure in clause.figures]
    for zh, en in pairs:
        yield from (zh,) if len(zh) >= _HAN or zh.isupper() else ()
        yield from (en,) if " " in en or en.isupper() else ()


def _is_usual(clause: Clause) -> bool:
    """Tell whether a clause bears the title that GB/T 1.1 gives to its element."""
    return clause.element in ("foreword", "introduction", "scope", "references", "terms")


def _sentences(standard: Standard) -> Iterator[str]:
    metadata = standard.metadata
    told = [metadata.status, metadata.about, metadata.aspects, metadata.supplement, metadata.reproduced]
    texts = [text for text in told if text]
    texts += [provision.text for clause in standard.clauses for provision in clause.provisions]
    texts += [term.definition for term in standard.terms]
    texts += [note.text for note in standard.editorial_notes]
    texts += [question.question for question in standard.checklist]
    texts += [situation.text for situation in standard.situations]
    texts += [text for guidance in standard.guidance for _, text in texts_of(guidance)]
    for text in texts:
        yield from _pieces(text)


def _pieces(text: Text) -> Iterator[str]:
    for sentence in (*re.split(r"(?<=[。；])", text.zh), *re.split(r"(?<=[.;]) ", text.en)):
        if len(sentence.strip()) >= _SENTENCE:
            yield sentence.strip()


def _is_year(word: str) -> bool:
    return re.fullmatch(r"(?:19|20)\d\d", word) is not None
