"""Facts about documents as they are shown: value, confidence, other values, and where they were read."""

import re
from collections.abc import Iterator

from generator.model import LANGUAGE_TAGS, LANGUAGES, Fact, FactText, Guideline, GuidelineEdition, Language, Text
from generator.site.pages.inline import escape, other
from generator.standard.index import Index
from generator.words import say

_SOURCE_ID = re.compile(r"(?<![\w-])[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?![\w-])")


def fact_value(text: FactText, language: Language) -> str:
    """Return one language's value of a fact, plain, or an empty string."""
    fact: Fact | None = getattr(text, language)
    return (fact.value or "") if fact else ""


def fact_title(text: FactText, language: Language) -> str:
    """Return a title in both languages as HTML, the page's first, marked where it is not sure."""
    pieces = []
    for one in (language, other(language)):
        fact: Fact | None = getattr(text, one)
        if fact and fact.value:
            pieces.append(
                f'<span lang="{LANGUAGE_TAGS[one]}">{escape(fact.value)}</span>{_confidence(fact, language, one)}'
            )
    return " ".join(pieces)


def fact_html(fact: Fact | None, language: Language, numbers: dict[str, int]) -> str:
    """Return a fact's value with its confidence and its sources by number, as HTML; empty when there is no fact."""
    if fact is None:
        return ""
    value = escape(fact.value) if fact.value else say("pages.unknown", language)
    return value + _confidence(fact, language, language) + _marks(fact.source, numbers)


def _confidence(fact: Fact, language: Language, lang: Language) -> str:
    made = "".join(
        f' <span class="cb-other">{say("confidences.conflict", language)}{say("shared.colon", language)}'
        f'<span lang="{LANGUAGE_TAGS[lang]}">{escape(another.value)}</span></span>'
        for another in fact.others
    )
    if fact.confidence in {"recalled", "derived"}:
        made += f' <span class="cb-confidence">{say(f"confidences.{fact.confidence}", language)}</span>'
    return made


def _marks(ids: tuple[str, ...], numbers: dict[str, int]) -> str:
    return "".join(f'<a class="cb-source" href="#{id_}">&#91;{numbers[id_]}&#93;</a>' for id_ in ids if id_ in numbers)


def source_links(html: str, numbers: dict[str, int]) -> str:
    """Return HTML in which the ids of sources in running text have become links to their numbers."""
    return _SOURCE_ID.sub(
        lambda match: (
            f'<a href="#{match.group()}">&#91;{numbers[match.group()]}&#93;</a>'
            if match.group() in numbers
            else match.group()
        ),
        html,
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
