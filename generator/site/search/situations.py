"""Situations as search knows them: the words of each, and the records that it leads to."""

from typing import Any

from generator.model import LANGUAGES, Language, language_of
from generator.site.search.lexicon import Indexed, Lexicon
from generator.site.search.words import words
from generator.standard.index import Index
from generator.standard.spoken import spoken_in


def situation_rows(index: Index, languages: tuple[Language, ...] = LANGUAGES) -> dict[str, Any]:
    """Return what the browser needs of the situations.

    `head`, `words` and `places` are a lexicon with a text for each situation; `texts` are their names, Chinese and
    English; `leads` are the numbers of the records that each leads to, the best first.
    """
    standard = index.standard
    order = [entry.id for entries in (standard.clauses, standard.terms, standard.guidelines) for entry in entries]
    at = {id_: place for place, id_ in enumerate(order)}
    at |= {edition.id: at[guideline.id] for guideline in standard.guidelines for edition in guideline.editions}
    names = [spoken_in(one.text, languages) for one in standard.situations]
    said = [[other for other in one.said if language_of(other) in languages] for one in standard.situations]
    lexicon = Lexicon(
        Indexed([word for some in (name.zh, name.en, *others) for word in words(some)], 1)
        for name, others in zip(names, said, strict=True)
    )
    packed = lexicon.pack(lexicon.places)
    leads = [
        list(dict.fromkeys(at[id_] for lead in one.leads for id_ in index.led_to(lead.to) if id_ in at))
        for one in standard.situations
    ]
    return {
        "head": lexicon.head(),
        "words": packed.words,
        "places": packed.places,
        "texts": [[name.zh, name.en] for name in names],
        "leads": leads,
    }
