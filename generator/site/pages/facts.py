"""Facts about documents as they are shown: value, confidence, other values, and where they were read."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import get_args

from generator.model import (
    LANGUAGE_TAGS,
    LANGUAGES,
    Fact,
    FactText,
    Guideline,
    GuidelineEdition,
    Language,
    Text,
    language_of,
)
from generator.model.reference import GuidelineStatus
from generator.site.pages.pen import Pen, Words
from generator.site.pages.writing import plain
from generator.standard.index import Index
from generator.words import say

_SOURCE_ID = re.compile(r"(?<![\w-])[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?![\w-])", re.ASCII)


def fact_value(text: FactText, language: Language) -> str:
    """Return one language's value of a fact, plain, or an empty string."""
    fact: Fact | None = getattr(text, language)
    return (fact.value or "") if fact else ""


def fact_named(pen: Pen, text: FactText) -> str:
    """Return a title in one language, the page's own where it is known."""
    own = fact_value(text, pen.language)
    return plain(own) if own else pen.spoken(plain(fact_value(text, pen.second)), pen.second)


def fact_title(pen: Pen, text: FactText, *, recalled_said: bool = False) -> str:
    """Return a title in the page's languages, its own first, with a remark where it is not sure.

    `recalled_said` where what surrounds it says that it is not verified.
    """
    pieces: list[str] = []
    for one in (pen.language, pen.second):
        fact: Fact | None = getattr(text, one)
        if fact and fact.value and (one == pen.language or not pen.shape.alone):
            pieces += [pen.spoken(plain(fact.value), one), *(() if recalled_said else _remarks(pen, fact, one))]
    return " ".join(pieces)


def fact_words(pen: Pen, fact: Fact | None, numbers: Mapping[str, int]) -> str:
    """Return a fact's value with its confidence and its sources by number; empty when there is no fact."""
    if fact is None:
        return ""
    value = plain(fact.value) if fact.value else pen.say("pages.unknown")
    return " ".join((value, *fact_remarks(pen, fact, numbers)))


def fact_remarks(pen: Pen, fact: Fact, numbers: Mapping[str, int]) -> tuple[str, ...]:
    """Return how sure a fact is, and its sources by number."""
    marks = source_marks(fact.source, numbers)
    return (*_remarks(pen, fact, pen.language), *([marks] if marks else []))


def source_marks(sources: Iterable[str], numbers: Mapping[str, int]) -> str:
    """Return the numbers of sources as links to them, from the lowest."""
    known = sorted(set(sources) & set(numbers), key=lambda id_: numbers[id_])
    return "".join(f"[\\[{numbers[id_]}\\]](#{id_})" for id_ in known)


def _remarks(pen: Pen, fact: Fact, language: Language) -> tuple[str, ...]:
    others = tuple(
        f"*{pen.say('confidences.conflict')}{pen.say('shared.colon')}{_inside(pen, another.value, language)}*"
        for another in fact.others
    )
    unsure = (f"*{pen.say(f'confidences.{fact.confidence}')}*",) if fact.confidence in {"recalled", "derived"} else ()
    return (*others, *unsure)


def _inside(pen: Pen, value: str, language: Language) -> str:
    """Return a value inside a remark; in the other language it is strong, so that it can say which."""
    return plain(value) if language == pen.language else f"**{plain(value)}**{{: lang={LANGUAGE_TAGS[language]} }}"


def status_words(pen: Pen, edition: GuidelineEdition, numbers: Mapping[str, int]) -> Iterator[str]:
    """Yield what sources say of an edition's status where it says more than the status, how sure that is, and sources.

    A source says it in its own language; what is a status of ours is said in the page's.
    """
    fact = edition.status_fact
    if fact.value and _known_status(pen, fact.value) != pen.say(f"statuses.{edition.status}"):
        yield _status_said(pen, fact.value)
    elif edition.status == "unverified" and fact.confidence == "recalled":
        return  # the status says as much
    others = tuple(replace(another, value=_known_status(pen, another.value)) for another in fact.others)
    yield from fact_remarks(pen, replace(fact, others=others), numbers)


def _status_said(pen: Pen, value: str) -> str:
    known = _known_status(pen, value)
    return plain(known) if known != value else pen.spoken(plain(value), language_of(value))


def _known_status(pen: Pen, value: str) -> str:
    """Return our word in the page's language for a status that a source names in either, or the source's word."""
    for status in get_args(GuidelineStatus):
        if value.strip().casefold() in {say(f"statuses.{status}", language) for language in LANGUAGES}:
            return pen.say(f"statuses.{status}")
    return value


def source_links(words: Words, numbers: Mapping[str, int]) -> Words:
    """Return words in which the ids of sources have become links to their numbers."""
    return Words(_source_links(words.own, numbers), _source_links(words.other, numbers))


def _source_links(made: str, numbers: Mapping[str, int]) -> str:
    return _SOURCE_ID.sub(
        lambda match: f"[\\[{numbers[match[0]]}\\]](#{match[0]})" if match[0] in numbers else match[0], made
    )


@dataclass(frozen=True, slots=True)
class SourcePart:
    """Where a fact was read."""

    id: str
    ref: str
    note: Words | None


def source_parts(pen: Pen, ids: Iterable[str]) -> tuple[SourcePart, ...]:
    """Return sources as a page lists them."""
    found = ((id_, pen.book.index.sources[id_]) for id_ in ids)
    return tuple(
        SourcePart(id_, plain(source.ref), pen.words(source.note) if source.note else None) for id_, source in found
    )


def source_numbers(index: Index, guideline: Guideline) -> dict[str, int]:
    """Return a number for each source that a guideline's facts and notes name, in order of appearance."""
    found = dict.fromkeys(id_ for id_ in _named(guideline) if id_ in index.sources)
    return {id_: number for number, id_ in enumerate(found, start=1)}


def _named(guideline: Guideline) -> Iterator[str]:
    for edition in guideline.editions:
        for fact in _facts(edition):
            yield from fact.source
            for another in fact.others:
                yield from another.source
        for note in (*edition.notes, *edition_notes(edition)):
            yield from _SOURCE_ID.findall(note.en)


def _facts(edition: GuidelineEdition) -> tuple[Fact, ...]:
    titles = [edition.title, *(clause.title for clause in edition.clauses)]
    facts = [getattr(title, language) for title in titles for language in LANGUAGES]
    facts += [edition.issued, edition.implemented, edition.withdrawn, edition.adopts, edition.status_fact]
    return tuple(fact for fact in facts if fact)


def edition_notes(edition: GuidelineEdition) -> tuple[Text, ...]:
    """Return the notes of an edition and of its facts, each once."""
    own = (
        edition.title.zh, edition.title.en, edition.issued, edition.implemented, edition.withdrawn, edition.adopts,
        edition.status_fact,
    )  # fmt: skip
    return tuple(dict.fromkeys((*edition.notes, *(fact.note for fact in own if fact and fact.note))))
