"""What the standard says of a clause beside its words, as lines of the book."""

from collections.abc import Iterator

from generator.model import LANGUAGES, Clause, Text
from generator.standard.attributes import reference_words, withdrawal_words, words_at
from generator.standard.index import Index
from generator.standard.numbers import display_number
from generator.standard.outline import grouped
from generator.words import say, text


def beside(index: Index, clause: Clause) -> Iterator[Text]:
    """Yield its attributes, its withdrawal, its links to other clauses, and what it points to."""
    yield from words_at(index, index.attributes[clause.id])
    if clause.withdrawn:
        yield withdrawal_words(index, clause)
    for relation, clauses in grouped((link.relation, link.clause) for link in index.links.get(clause.id, ())).items():
        if relation != "withdrawn-into":
            yield _listed(text(f"links.{relation}"), [display_number(other) or other.id for other in clauses])
    if clause.references:
        yield _listed(text("pages.points_to"), [reference_words(reference) for reference in clause.references])


def _listed(name: Text, words: list[str]) -> Text:
    zh, en = (f"{name.in_(language)}{say('shared.colon', language)}{' · '.join(words)}" for language in LANGUAGES)
    return Text(zh=zh, en=en)
