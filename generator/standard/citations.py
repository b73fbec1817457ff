"""What the standard cites, derived from its text; `citations.yaml` says only what the text does not."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import Citation, CitationKind, Guideline, GuidelineEdition
from generator.standard.cross_references import CrossReferences
from generator.standard.documents import DocumentNumber, number_key, spelling
from generator.standard.own_texts import OwnText

_SEE = re.compile(
    r"(?:参见|参考|另见|(?<!可)见|例如|如|来源：|\b(?:[Ss]ee(?: also)?|[Ee]\.g\.|for example|SOURCE:))\s?$"
)
_APPLIES = re.compile(
    r"界定的|适用于本|(?:按照?|依照|依据|根据|符合|满足|遵守|遵循|执行|采用)[^，。；]{0,30}$|in accordance with|conform|comply|appl(?:y|ies)"
)

_ROW = re.compile(r"(?:中?的?[A-Z0-9.]{1,12}(?:和[0-9.]{1,12})?)?(?:、|和|及|与|或|以及|,? (?:and|or) |, )")
"""What stands between two documents of one row, particular clauses of the first included."""

LISTED = frozenset({"clause", "annex", "item"})
"""What editions of documents are listed with."""


@dataclass(frozen=True, slots=True)
class Cited:
    """A document cited in a text of the standard, whether it is among the guidelines or not."""

    own: OwnText
    number: DocumentNumber
    clauses: tuple[str, ...]
    """Numbers of the particular clauses cited."""


@dataclass(frozen=True, slots=True)
class DocumentCitation:
    """引用: a document of ours that a text of the standard cites, as cited."""

    id: str
    """`cit-2-a-1`."""
    at: Cited
    kind: CitationKind
    document: str
    """Id of the guideline."""
    edition: str | None
    """Id of the cited edition; none for an undated reference, and for an edition that is not among the guideline's."""
    clause: str | None
    """Number of the particular clause cited."""
    written: Citation | None
    """What `citations.yaml` says of it."""

    @property
    def replaced_by(self) -> str | None:
        """Return the id of the edition now in force, once an editor has seen that the cited one is superseded."""
        return self.written.replaced_by if self.written else None

    @property
    def place(self) -> str:
        """Return the id of the provision that cites, of the clause of a note or an example, of the term of an entry."""
        return self.at.own.id

    @property
    def cited(self) -> str:
        """Return the document's number as it stands in the text."""
        return self.at.number.text


def cited(index: CrossReferences) -> Iterator[Cited]:
    """Yield every document that the texts of the standard cite; the standard itself and its series are none.

    All parts of the series are: they are listed where other parts are cited.
    """
    for own in index.own_texts:
        named = index.references_in(own.words)
        for number in index.documents_in(own.words):
            if number.whole or not index.is_own(number):
                clauses = (found.number for found in named if found.of == number and found.kind in LISTED)
                yield Cited(own, number, tuple(dict.fromkeys(clauses)))


def listed_documents(index: CrossReferences) -> tuple[Cited, ...]:
    """Return the documents that the clause of normative references lists: those whose number begins a line of it.

    A note there says something of one of them, and lists none.
    """
    lines = (one for one in cited(index) if index.element(one.own.clause) == "references" and one.own.path == ("text",))
    return tuple(one for one in lines if not one.number.start)


def is_normative(index: CrossReferences, one: Cited, listed: frozenset[str]) -> bool:
    """Tell whether a text makes the content of the document its own (GB/T 1.1—2020, 9.5.4).

    `listed` are the names in the clause of normative references, without years.
    """
    own = one.own
    if own.provision is None and own.path[0] != "definition":
        return False
    if index.element(own.clause) == "references":
        return True
    if index.is_informative(own.clause):
        return False
    before, after = _before(index, one), own.words[one.number.end :]
    if _SEE.search(before):
        return False
    kind = own.provision.kind if own.provision else "statement"
    return (
        kind in {"requirement", "instruction"}
        or bool(_APPLIES.search(before) or _APPLIES.search(after))
        or (spelling(one.number.name) in listed)
    )


def _before(index: CrossReferences, one: Cited) -> str:
    """Return what stands before a citation, without those of its row: what is said of the first is said of each."""
    words, end = one.own.words, one.number.start
    for number in reversed([each for each in index.documents_in(words) if each.end <= end]):
        if not _ROW.fullmatch(words[number.end : end]):
            break
        end = number.start
    return words[:end]


def cited_documents(index: CrossReferences) -> tuple[DocumentCitation, ...]:
    """Return the citations of documents that are among the guidelines, in document order, each of a place once."""
    listed = frozenset(spelling(one.number.name) for one in listed_documents(index))
    written: dict[tuple[str, str], list[Citation]] = {}
    for entry in index.standard.citations:
        written.setdefault((entry.provision, number_key(entry.cited)), []).append(entry)
    made: dict[tuple[str, str, str | None], DocumentCitation] = {}
    counts: Counter[str] = Counter()
    for one in cited(index):
        kind: CitationKind = "normative" if is_normative(index, one, listed) else "informative"
        entries = written.get((one.own.id, one.number.key), [])
        for clause in one.clauses or (None,):
            key = (one.own.id, one.number.key, clause)
            said = next((entry for entry in entries if entry.clause == clause), entries[0] if entries else None)
            found = _found(index, one, said)
            if found and key not in made:
                counts[one.own.id] += 1
                made[key] = DocumentCitation(
                    id=(said.id if said else None) or f"cit-{one.own.id}-{counts[one.own.id]}",
                    at=one,
                    kind=(said.kind if said else None) or kind,
                    document=found[0].id,
                    edition=(said.edition if said else None) or (found[1].id if found[1] else None),
                    clause=(said.clause if said else None) or clause,
                    written=said,
                )
    return tuple(made.values())


def _found(
    index: CrossReferences, one: Cited, entry: Citation | None
) -> tuple[Guideline, GuidelineEdition | None] | None:
    """Return the document and the edition cited: those written, else those that bear the number."""
    derived = index.document(one.number)
    if entry is None or entry.document is None:
        return derived
    guideline = index.guidelines.get(entry.document)
    if guideline is None:
        return derived
    return guideline, derived[1] if derived and derived[0] is guideline else None
