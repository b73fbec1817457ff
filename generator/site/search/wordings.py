"""Wordings as search knows them: how people put what each record answers."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from generator.model import LANGUAGES, Language, language_of
from generator.site.search.asked import idle, particles
from generator.site.search.lexicon import Indexed, Lexicon
from generator.site.search.records import Record
from generator.site.search.words import is_han, words
from generator.standard.index import Index


def wording_rows(index: Index, found: Sequence[Record], languages: tuple[Language, ...] = LANGUAGES) -> dict[str, Any]:
    """Return a lexicon with a text for each record: what people say when they ask for it; most may have none.

    Words that say nothing are left out, since none is looked for.
    """
    standard = index.standard
    said: dict[str, list[str]] = {}
    for one in standard.wordings:
        said.setdefault(one.of, []).extend(text for text in one.said if language_of(text) in languages)
    order = [entry.id for entries in (standard.clauses, standard.terms, standard.guidelines) for entry in entries]
    ids = [*order, *(record.id for record in found[len(order) :])]
    telling = _telling(languages)
    lexicon = Lexicon(Indexed([word for text in said.get(id_, ()) for word in telling(text)], 1) for id_ in ids)
    packed = lexicon.pack(lexicon.places)
    return {"head": lexicon.head(), "words": packed.words, "places": packed.places}


def _telling(languages: tuple[Language, ...]) -> Callable[[str], Iterator[str]]:
    """Return what yields the words of a text but those that say nothing."""
    nothing = idle(languages)
    long = sorted((word for word in nothing if is_han(word) and len(word) > 1), key=len, reverse=True)
    between = re.compile("|".join((f"[{particles()}]", *long)))
    latin = {word for word in nothing if not is_han(word)}

    def telling(text: str) -> Iterator[str]:
        for part in between.split(text):
            yield from (word for word in words(part) if word not in latin)

    return telling
