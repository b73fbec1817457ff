"""A document that is imported again: how its text differs from that of the standard that editors have gone on with."""

from collections.abc import Iterator

from generator.model import Standard
from generator.model.errors import Said
from generator.standard.index import Index
from generator.standard.printed import bare, printed_block, printed_entry, printed_heading
from generator.words import said


def differences(document: Standard, stands: Standard) -> Iterator[Said]:
    """Yield what a document has anew, otherwise or no more, by number; ids, cuts and translations are not compared."""
    fresh, old = _texts(document), _texts(stands)
    for number, text in fresh.items():
        if number not in old:
            yield said("drafted.again-new", number=number)
        elif old[number] != text:
            yield said("drafted.again-changed", number=number)
    for number in old:
        if number not in fresh:
            yield said("drafted.again-gone", number=number)


def _texts(standard: Standard) -> dict[str, str]:
    """Return what clauses and entries print, by number, those of front and back matter by id."""
    index = Index(standard)
    made = {}
    for clause in standard.clauses:
        pieces = [*printed_heading(clause, index.language)]
        for block in clause.content:
            pieces += printed_block(block, index.language)
        made[clause.number or clause.id] = "".join(bare(piece.text + piece.formula).text for piece in pieces)
    for term in standard.terms:
        if term.number:
            made[term.number] = "".join(bare(piece.text).text for piece in printed_entry(index, term))
    return made
