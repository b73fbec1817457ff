"""The one English word for a Chinese word: what the check asks for, and what a translator is told."""

from typing import NamedTuple

from generator.standard.index import Index
from generator.standard.terminology import NOT_IN_TEXT, english_forms


class Equivalent(NamedTuple):
    """The one English for a Chinese word, and all forms in which it may stand."""

    english: str
    forms: tuple[str, ...]


def equivalents(index: Index) -> dict[str, Equivalent]:
    """Return the English of each word of the vocabulary and of each designation.

    An entry prevails over the vocabulary; of homographs the English of each will do.
    """
    entered: set[str] = set()
    found: dict[str, Equivalent] = {}
    for word in index.standard.vocabulary.words:
        found.setdefault(word.zh, Equivalent(word.en, (*english_forms(word.en), *word.forms)))
    for term in index.standard.terms:
        preferred = [entry for entry in term.designations if entry.en and entry.status == "preferred"]
        for designation in term.designations:
            english = [*([designation] if designation.en else []), *preferred]
            if designation.zh and english and designation.status not in NOT_IN_TEXT:
                forms = (form for entry in english for form in (*english_forms(entry.en or ""), *entry.forms))
                others = found[designation.zh].forms if designation.zh in entered else ()
                found[designation.zh] = Equivalent(english[0].en or "", (*others, *forms))
                entered.add(designation.zh)
    return found
