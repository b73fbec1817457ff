"""Where situations lead: what a place is called there, and its address."""

from dataclasses import dataclass

from generator.model import Language
from generator.standard.addresses import (
    checklist_address,
    clause_address,
    edition_address,
    guideline_address,
    provision_address,
    term_address,
)
from generator.standard.index import Index, called
from generator.standard.inline import linear
from generator.standard.names import clause_called
from generator.standard.numbers import heading_number
from generator.words import say


@dataclass(frozen=True, slots=True)
class Destination:
    """A place to which a situation leads."""

    name: str
    """Plain, in one language: `5.4.4.2 服务补救`, `5.4.5.3 b) 沟通信息处理`, `术语：服务补救`."""
    address: str
    """In a language's tree."""


def destination(index: Index, id_: str, language: Language) -> Destination:
    """Return the place of an id of a clause, a provision, a term, a checklist item, a document or an edition of one.

    KeyError for any other id; REF001 tells of it.
    """
    if id_ in index.clauses:
        clause = index.clauses[id_]
        return Destination(linear(clause_called(clause, language)), clause_address(clause))
    if id_ in index.provisions:
        clause = index.clause_of[id_]
        number, title = heading_number(clause, language), clause.title.in_(language)
        words = " ".join(part for part in (number, index.marks[id_].in_(language), title) if part)
        return Destination(linear(words), provision_address(index, id_))
    if id_ in index.questions:
        address = checklist_address(index.clause_of[index.questions[id_].provision])
        return Destination(say("destinations.item", language, id=id_), f"{address}#{id_}")
    if id_ in index.terms:
        term = index.terms[id_]
        return Destination(say("destinations.term", language, term=called(term, language)), term_address(term))
    if id_ in index.guidelines:
        return Destination(index.guidelines[id_].number, guideline_address(index.guidelines[id_]))
    return Destination(index.editions[id_].number, edition_address(index, index.editions[id_]))
