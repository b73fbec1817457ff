"""What the standard says of a clause beside its words, as lines of the book."""

from collections.abc import Iterator

from generator.model import Clause, Text
from generator.standard.attributes import link_words, pointed_to, withdrawal_words, words_at
from generator.standard.index import Index


def beside(index: Index, clause: Clause) -> Iterator[Text]:
    """Yield its attributes, its withdrawal, its links to other clauses, and what it points to."""
    yield from words_at(index, index.attributes[clause.id])
    if clause.withdrawn:
        yield withdrawal_words(index, clause)
    yield from link_words(link for link in index.links.get(clause.id, ()) if link.relation != "withdrawn-into")
    yield from pointed_to(clause)
