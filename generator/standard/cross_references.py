"""What the texts of a standard name: documents, and places of the standard itself and of its other editions."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from generator.model import (
    Block,
    Clause,
    Edition,
    EditorialNote,
    Figure,
    Formula,
    Guideline,
    GuidelineClause,
    GuidelineEdition,
    Standard,
    Table,
    TermEntry,
)
from generator.standard.documents import DocumentNumber, document_number, document_numbers, number_key, spelling
from generator.standard.numbers import parent_number
from generator.standard.outline import Outline, grouped
from generator.standard.own_texts import OwnText, own_texts
from generator.standard.references import Kind, OtherEdition, Reference, references
from generator.standard.terminology import one_of

_PRINTED_LABEL = re.compile(r"^([a-z]|[1-9]\d?)[)）]")
"""The label of an item of a list that runs on within a paragraph."""


class CrossReferences(Outline):
    """A standard with what its texts name."""

    def __init__(self, standard: Standard) -> None:
        super().__init__(standard)
        self._numbers: dict[str, tuple[DocumentNumber, ...]] = {}
        self._references: dict[str, tuple[Reference, ...]] = {}

    @cached_property
    def own_texts(self) -> tuple[OwnText, ...]:
        """The texts that the standard prints, clause by clause."""
        return tuple(own_texts(self.standard, self.entries_in, self.language))

    @cached_property
    def guidelines(self) -> dict[str, Guideline]:
        """Guidelines by id."""
        return {guideline.id: guideline for guideline in self.standard.guidelines}

    @cached_property
    def editions(self) -> dict[str, GuidelineEdition]:
        """Editions of guidelines by id."""
        return {edition.id: edition for guideline in self.standard.guidelines for edition in guideline.editions}

    @cached_property
    def guideline_of(self) -> dict[str, Guideline]:
        """The guideline of each edition, by the edition's id."""
        return {edition.id: guideline for guideline in self.standard.guidelines for edition in guideline.editions}

    @cached_property
    def guideline_clauses(self) -> dict[tuple[str, str], GuidelineClause]:
        """Clauses, annexes and terms of guidelines, by edition id and number."""
        return {(edition.id, clause.number): clause for edition in self.editions.values() for clause in edition.clauses}

    @cached_property
    def _known(self) -> dict[str, tuple[Guideline, GuidelineEdition | None]]:
        """The documents by every key of their numbers, each with the edition that bears the number."""
        known: dict[str, tuple[Guideline, GuidelineEdition | None]] = {}
        for guideline in self.standard.guidelines:
            for edition in guideline.editions:
                known.setdefault(number_key(edition.number), (guideline, edition))
        for guideline in self.standard.guidelines:
            known.setdefault(number_key(guideline.number), (guideline, None))
        return known

    @cached_property
    def _unusual(self) -> re.Pattern[str] | None:
        """The numbers of documents here that no body of the grammar numbers so."""
        numbers = [number for number in self._numbers_of_guidelines() if document_number(number) is None]
        return re.compile(one_of(numbers)) if numbers else None

    def _numbers_of_guidelines(self) -> Iterator[str]:
        for guideline in self.standard.guidelines:
            yield guideline.number
            yield from (edition.number for edition in guideline.editions)

    def documents_in(self, text: str) -> tuple[DocumentNumber, ...]:
        """Return the numbers of documents in a text, the standard's own among them."""
        if text not in self._numbers:
            self._numbers[text] = document_numbers(text, self._unusual)
        return self._numbers[text]

    def document(self, number: DocumentNumber) -> tuple[Guideline, GuidelineEdition | None] | None:
        """Return the document that a number names, and its edition where there is one with this number.

        What is said of an amendment for which there is no document is said of the document amended.
        """
        found = self._known.get(number.key) or self._known.get(number.undated)
        if found or not number.changes:
            return found
        return self._known.get(number.unchanged) or self._known.get(spelling(number.name))

    @cached_property
    def _own_editions(self) -> dict[str, Edition]:
        """The editions of the standard itself by year."""
        numbers = ((document_number(edition.number), edition) for edition in self.standard.metadata.editions)
        found = {number.year: edition for number, edition in numbers if number and number.year}
        return {edition.year: edition for edition in self.standard.metadata.editions if edition.year} | found

    @cached_property
    def _own_names(self) -> frozenset[str]:
        numbers = (document_number(edition.number) for edition in self.standard.metadata.editions)
        return frozenset(spelling(number.name) for number in numbers if number)

    @cached_property
    def _own_series(self) -> frozenset[str]:
        numbers = (document_number(edition.number) for edition in self.standard.metadata.editions)
        return frozenset(number.series for number in numbers if number)

    def is_own(self, number: DocumentNumber) -> bool:
        """Tell whether a number is the standard's own, in whatever edition, or that of the series it is a part of."""
        name = spelling(number.name)
        return name in self._own_names or name in self._own_series

    @cached_property
    def by_label(self) -> dict[str, Clause]:
        """Clauses by the standard's own label."""
        return {clause.label: clause for clause in self.standard.clauses if clause.label}

    @cached_property
    def _labels(self) -> re.Pattern[str] | None:
        """Every label of a clause, where it is not a part of another."""
        if not self.by_label:
            return None
        return re.compile(rf"(?<![A-Za-z\d.-]){one_of(self.by_label)}(?![A-Za-z\d]|[.(-][A-Za-z\d])")

    def references_in(self, text: str) -> tuple[Reference, ...]:
        """Return what a text names; what it names in the standard's own edition by number or year is the standard's."""
        if text not in self._references:
            found = [replace(one, of=self._owner(one.of)) for one in references(text, self.documents_in(text))]
            for match in self._labels.finditer(text) if self._labels else ():
                found = [one for one in found if one.end <= match.start() or match.end() <= one.start]
                found.append(Reference(match.start(), match.end(), "clause", match[0]))
            self._references[text] = tuple(sorted(found, key=lambda one: one.start))
        return self._references[text]

    def _owner(self, of: DocumentNumber | OtherEdition | None) -> DocumentNumber | OtherEdition | None:
        if isinstance(of, DocumentNumber):
            if spelling(of.name) not in self._own_names:
                return of
            of = OtherEdition(of.year) if of.year else None
        if of and self._own_editions.get(of.year) is self.edition:
            return None
        return of

    @cached_property
    def items(self) -> dict[tuple[str, str], str]:
        """The ids of the items of lists, by the id of their clause and the labels that the standard prints: `a.1`."""
        found: dict[tuple[str, str], str] = {}
        for clause in self.standard.clauses:
            for provision in clause.provisions:
                mark = self.marks[provision.id]
                label = _PRINTED_LABEL.match(provision.text.zh or provision.text.en)
                if label:
                    found.setdefault((clause.id, label[1]), provision.id)
                elif mark.full:
                    found.setdefault((clause.id, mark.name), provision.id)
        return found

    @cached_property
    def blocks(self) -> dict[str, Clause]:
        """The clauses of what has a number of its own in a clause or in an entry there, by its id."""
        return {each.id: clause for clause, each in self._placed() if isinstance(each, Figure | Table | Formula)}

    def _placed(self) -> Iterator[tuple[Clause, Block]]:
        """Yield what stands in each clause and in the term entries there, in printed order."""
        for clause in self.standard.clauses:
            yield from ((clause, block) for block in clause.content)
            for term in self.entries_in.get(clause.id, ()):
                yield from ((clause, block) for block in term.content)

    @cached_property
    def numbered(self) -> dict[tuple[Kind, str], tuple[str, ...]]:
        """The ids of what bears a number in its clause, by kind and number; one each, unless it is given twice."""
        pairs: list[tuple[tuple[Kind, str], str]] = []
        for _, block in self._placed():
            if isinstance(block, Figure):
                named = references(block.number.zh or block.number.en)
                pairs += [((one.kind, one.number), block.id) for one in named[:1]]
            elif isinstance(block, Table | Formula) and block.number:
                pairs.append((("table" if isinstance(block, Table) else "formula", block.number), block.id))
        return grouped(pairs)

    @cached_property
    def published_numbers(self) -> dict[tuple[str, str], Clause]:
        """Clauses by edition id and their number in that edition."""
        return {
            (published.edition, published.number): clause
            for clause in self.standard.clauses
            for published in clause.published
        }

    def target(self, reference: Reference, within: Clause | None = None) -> str | None:
        """Return the id of what a reference names in this edition, none where there is no such place.

        `within` is the clause where the text stands. An item that has no label of its own here leads to its clause.
        """
        if reference.of is not None:
            return None
        if reference.kind in {"clause", "annex"}:
            number = reference.number
            named = self.by_label.get(number) or self.by_number.get(number) or self.entries.get(number)
            return named.id if named else None
        if reference.kind == "item":
            clause = self.by_number.get(reference.number) if reference.number else within
            labels = (reference.label, reference.label.partition(".")[0])
            found = (self.items.get((clause.id, label)) for label in labels) if clause else ()
            item = next(filter(None, found), None)
            return item or (clause.id if clause and reference.number else None)
        return next(iter(self.numbered.get((reference.kind, reference.number), ())), None)

    def there(self, reference: Reference) -> Clause | None:
        """Return the clause of this edition that had a reference's number in the other edition that it names."""
        if not isinstance(reference.of, OtherEdition):
            return None
        others = [edition for edition in self.standard.metadata.editions if edition is not self.edition]
        named = self._own_editions.get(reference.of.year)
        if not reference.of.year and len(others) == 1:
            named = others[0]
        return self.published_numbers.get((named.id, reference.number)) if named else None

    @cached_property
    def entries(self) -> dict[str, TermEntry]:
        """The standard's own term entries by number."""
        return {term.number: term for term in self.standard.terms if term.number}

    @cached_property
    def _holders(self) -> dict[str, Clause]:
        """The clause of each of the standard's own term entries, by the entry's id."""
        return {term.id: self.clauses[id_] for id_, terms in self.entries_in.items() for term in terms}

    def clause_holding(self, id_: str) -> Clause | None:
        """Return the clause that an id is of: its own, a provision's, a figure's, a term's."""
        return self.clauses.get(id_) or self.clause_of.get(id_) or self.blocks.get(id_) or self._holders.get(id_)

    @cached_property
    def cited_by(self) -> dict[str, tuple[Clause, ...]]:
        """The clauses whose text names a clause or what stands in it, by the id of the clause named."""
        found: defaultdict[str, dict[str, Clause]] = defaultdict(dict)
        for own in self.own_texts:
            if self.element(own.clause) == "index":
                continue
            for named in self._named(own.words, own.clause):
                if named is not own.clause:
                    found[named.id][own.clause.id] = own.clause
        return {id_: tuple(citing.values()) for id_, citing in found.items()}

    def _named(self, text: str, within: Clause | None = None) -> Iterator[Clause]:
        """Yield the clauses that a text names; of a range also those between its ends."""
        before: Clause | None = None
        for reference in self.references_in(text):
            id_ = self.target(reference, within)
            named = self.clause_holding(id_) if id_ else None
            if named:
                if reference.through and before:
                    yield from self._between(before, named)
                yield named
            before = named

    def _between(self, first: Clause, last: Clause) -> Iterator[Clause]:
        """Yield the clauses of the same level between two."""
        clauses = self.standard.clauses
        for clause in clauses[clauses.index(first) + 1 : clauses.index(last)]:
            if clause.number and parent_number(clause.number) == parent_number(first.number):
                yield clause

    @cached_property
    def noted_by(self) -> dict[str, tuple[EditorialNote, ...]]:
        """The editorial notes elsewhere that name a clause by its number, by the id of the clause named."""
        pairs = (
            (named.id, note)
            for note in self.standard.editorial_notes
            for named in dict.fromkeys(self._named(note.text.zh or note.text.en))
            if note.on != named.id
        )
        return grouped(sorted(pairs, key=lambda pair: pair[0]))
