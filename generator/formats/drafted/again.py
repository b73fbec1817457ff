"""A document that is imported again: how its text differs from that of the standard that editors have gone on with."""

from collections.abc import Iterator

from generator.formats.drafted.pairing import Words, clause_words, entry_words, pairs_of
from generator.model import Clause, Standard, TermEntry
from generator.model.errors import Said
from generator.standard.index import Index
from generator.words import said


def differences(document: Standard, stands: Standard) -> Iterator[Said]:
    """Yield what a document has anew, otherwise or no more, by number; ids, cuts and translations are not compared."""
    pairs = pairs_of(document, stands)
    fresh, old = Index(document), Index(stands)
    found = [(clause_words(fresh, new), clause_words(old, kept)) for new, kept in pairs.clauses]
    found += [(entry_words(fresh, new), entry_words(old, kept)) for new, kept in pairs.terms]
    known = {id(each) for pair in (*pairs.clauses, *pairs.terms) for each in pair}
    for words, theirs in found:
        yield from _between(words, theirs)
    for key, standard in (("again-new", document), ("again-gone", stands)):
        entities: tuple[Clause | TermEntry, ...] = (
            *standard.clauses,
            *(each for each in standard.terms if each.number),
        )
        for each in entities:
            if id(each) not in known:
                yield said(f"drafted.{key}", number=each.number or each.id)


def _between(new: Words, old: Words) -> Iterator[Said]:
    if new.text != old.text:
        yield said("drafted.again-changed", number=old.number)
    if new.number != old.number:
        yield said("drafted.again-number", number=old.number, new=new.number)
