"""What running text leads to: the terms, the documents and the places that it names."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.model import Language
from generator.standard.addresses import clause_address, document_address, reference_address, term_address
from generator.standard.documents import DocumentNumber
from generator.standard.index import Index
from generator.standard.inline import literal_in


class Link(NamedTuple):
    """A piece of a text, and the address to which it leads."""

    start: int
    end: int
    address: str
    """In a language's tree."""


def links_in(index: Index, text: str, language: Language, without: str = "") -> Iterator[Link]:
    """Yield what of a text leads somewhere, in order, none of it twice: of a term the first mention.

    `without` is what the text stands at: a term or a clause, which is not linked, or an edition of a document,
    whose clauses it means where it does not say that they are the standard's.
    """
    at = 0
    for found in sorted(_found(index, text, language, without)):
        if found.start >= at:
            yield found
            at = found.end


def _found(index: Index, text: str, language: Language, without: str) -> list[Link]:
    found = [(one.start, one.end, document_address(index, one)) for one in index.documents_in(text)]
    within, elsewhere = index.clauses.get(without), without in index.editions
    found += [
        (one.start, one.end, reference_address(index, one, within))
        for one in index.references_in(text)
        if not elsewhere or one.own or isinstance(one.of, DocumentNumber)
    ]
    here = clause_address(within) if within else term_address(index.terms[without]) if without in index.terms else None
    literal = literal_in(text)

    def is_prose(start: int, end: int) -> bool:
        return not any(begin < end and start < close for begin, close in literal)

    links = [Link(start, end, address) for start, end, address in found if address and address != here]
    seen = {without}
    for mention in index.terminology.find(text, language):
        if mention.term not in seen and is_prose(mention.start, mention.end):
            seen.add(mention.term)
            links.append(Link(mention.start, mention.end, term_address(index.terms[mention.term])))
    return [link for link in links if is_prose(link.start, link.end)]
