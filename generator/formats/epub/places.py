"""Where things stand in an EPUB: the file of each chapter, and what an address of the site is there."""

from collections.abc import Iterator

from generator.model import Clause, TermEntry
from generator.standard.addresses import clause_address, term_address
from generator.standard.index import Index

NAVIGATION = "contents.xhtml"
TITLE = "title.xhtml"
SUPPLEMENT = "supplement.xhtml"


def chapter_file(clause: Clause) -> str:
    """Return the file of a chapter: `clause-5.xhtml`."""
    return f"clause-{clause.id}.xhtml"


class Places:
    """The places of a book: its files, and the anchors in them."""

    def __init__(self, index: Index) -> None:
        self.index = index
        self.supplement = tuple(term for term in index.standard.terms if term.number is None)
        """The entries of the part at the end, which are ours."""
        self._pages = dict(self._placed())

    def _placed(self) -> Iterator[tuple[str, tuple[str, str]]]:
        """Yield the address of each page of the site that is in the book, with its file and its anchor."""
        for top in self.index.top:
            for clause in self.index.descendants(top):
                yield clause_address(clause), (chapter_file(top), clause.id)
                yield from self._entries(self.index.entries_in.get(clause.id, ()), chapter_file(top))
        yield from self._entries(self.supplement, SUPPLEMENT)

    @staticmethod
    def _entries(terms: tuple[TermEntry, ...], file: str) -> Iterator[tuple[str, tuple[str, str]]]:
        for term in terms:
            yield term_address(term), (file, term.id)

    def to(self, address: str, here: str = "") -> str:
        """Return the link to an address of the site from a file; empty where that is not in the book."""
        page, _, anchor = address.partition("#")
        if page not in self._pages or (anchor and self.index.clause_holding(anchor) is None):
            return ""
        file, own = self._pages[page]
        return f"{'' if file == here else file}#{anchor or own}"

    def clause(self, clause: Clause) -> str:
        """Return the link to a clause."""
        return self.to(clause_address(clause))
