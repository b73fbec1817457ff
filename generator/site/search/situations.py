"""Situations as search knows them: what people say then, and the records that each leads to."""

from collections.abc import Iterator
from typing import Any

from generator.model import LANGUAGES, Language, language_of
from generator.standard.index import Index
from generator.standard.spoken import spoken_in


def situation_rows(index: Index, languages: tuple[Language, ...] = LANGUAGES) -> dict[str, Any]:
    """Return what the browser needs of the situations, beside the words of each (see `wording_rows`).

    `texts` are their names, Chinese and English; `leads` are the numbers of the records that each leads to, the best
    first.
    """
    standard = index.standard
    order = [entry.id for entries in (standard.clauses, standard.terms, standard.guidelines) for entry in entries]
    at = {id_: place for place, id_ in enumerate(order)}
    at |= {edition.id: at[guideline.id] for guideline in standard.guidelines for edition in guideline.editions}
    names = [spoken_in(one.text, languages) for one in standard.situations]
    leads = [
        list(dict.fromkeys(at[id_] for lead in one.leads for id_ in index.led_to(lead.to) if id_ in at))
        for one in standard.situations
    ]
    return {"texts": [[name.zh, name.en] for name in names], "leads": leads}


def situation_sayings(index: Index, languages: tuple[Language, ...] = LANGUAGES) -> Iterator[list[str]]:
    """Yield for each situation what it is called and what people say then."""
    for one in index.standard.situations:
        name = spoken_in(one.text, languages)
        said = (other for other in one.said if language_of(other) in languages)
        yield [text for text in (name.zh, name.en, *said) if text]
