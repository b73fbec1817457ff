"""The clauses of a standard as a tree, and its provisions by their place in it."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property
from typing import TypeVar

from generator.model import (
    CHECKED,
    LANGUAGES,
    OTHER,
    Amendment,
    Clause,
    Designation,
    Edition,
    Element,
    Language,
    Provision,
    Standard,
    Table,
    TermEntry,
    Text,
    cells_in,
)
from generator.standard.authority import prevailing
from generator.standard.inline import linear_text
from generator.standard.leads import Led, last_sentence, led, whole
from generator.standard.marks import Mark, marks_in
from generator.standard.numbers import parent_number

T = TypeVar("T")
K = TypeVar("K")

_SUBSTANCE = 0.9
"""The share of a standard that makes one chapter its substance."""
_PART = 2
"""The level of the subclauses that a chapter is parted into."""

INFORMATIVE: frozenset[Element] = frozenset({"foreword", "introduction", "references", "bibliography", "index"})
"""The informative elements of a document (GB/T 1.1—2020, table 3)."""


class Outline:
    """The clauses of a standard: which stands below which, and what each belongs to."""

    def __init__(self, standard: Standard) -> None:
        self.standard = standard

    @cached_property
    def edition(self) -> Edition:
        """The edition whose text is shown; one known by its id alone where no entry has it, which a check tells."""
        metadata = self.standard.metadata
        unknown = Edition(
            id=metadata.edition, number=metadata.edition, status="draft", note=Text(), confidence="recalled"
        )
        return next((edition for edition in metadata.editions if edition.id == metadata.edition), unknown)

    @cached_property
    def edition_numbers(self) -> dict[str, str]:
        """The numbers of all editions by id: `JB/T 10301—2016`."""
        return {edition.id: edition.number for edition in self.standard.metadata.editions}

    @cached_property
    def editions_told(self) -> tuple[Edition, ...]:
        """The editions but the one shown of which there is more to tell than what they are."""
        told = {one.edition for clause in self.standard.clauses for one in clause.published}
        told |= {note.edition for note in self.standard.editorial_notes if note.edition}
        others = (one for one in self.standard.metadata.editions if one.id != self.edition.id)
        return tuple(one for one in others if one.id in told or one.unseen)

    @cached_property
    def amendments(self) -> dict[str, Amendment]:
        """Amendments and corrigenda by id, in the order in which they were issued."""
        return {amendment.id: amendment for amendment in self.standard.metadata.amendments}

    @cached_property
    def clauses(self) -> dict[str, Clause]:
        """Clauses by id, in document order."""
        return {clause.id: clause for clause in self.standard.clauses}

    @cached_property
    def order(self) -> dict[str, int]:
        """The place of each clause in document order, by its id."""
        return {id_: place for place, id_ in enumerate(self.clauses)}

    @cached_property
    def by_number(self) -> dict[str, Clause]:
        """Clauses by number in the edition shown; the first of two that bear one."""
        return {clause.number: clause for clause in reversed(self.standard.clauses) if clause.number}

    @cached_property
    def provisions(self) -> dict[str, Provision]:
        """Provisions by id, in document order."""
        return {provision.id: provision for clause in self.standard.clauses for provision in clause.provisions}

    @cached_property
    def clause_of(self) -> dict[str, Clause]:
        """The clause of each provision, by the provision's id."""
        return {provision.id: clause for clause in self.standard.clauses for provision in clause.provisions}

    @cached_property
    def marks(self) -> dict[str, Mark]:
        """What stands before each provision, by its id: the standard's own label, or a letter of ours."""
        return {id_: mark for clause in self.standard.clauses for id_, mark in marks_in(clause)}

    @cached_property
    def letters(self) -> dict[str, str]:
        """The name of each provision within its clause, by its id: its letter, or the standard's own label."""
        return {id_: mark.name for id_, mark in self.marks.items()}

    def is_lettered(self, clause: Clause) -> bool:
        """Tell whether letters of ours stand before a clause's provisions."""
        own = [self.marks[provision.id].ours for provision in clause.provisions]
        return len(own) > 1 and any(own)

    @cached_property
    def led(self) -> dict[str, Led]:
        """What stands before each provision that is not understood alone, by the provision's id."""
        return {id_: lead for clause in self.standard.clauses for id_, lead in led(clause)}

    @cached_property
    def leads(self) -> dict[str, tuple[Text, ...]]:
        """The texts that lead in a provision, the outermost first, by its id; of a cell its table, row and column."""
        return {id_: lead.texts for id_, lead in self.led.items()}

    @cached_property
    def whole(self) -> dict[str, Text]:
        """The words of each provision with what leads them in, by its id: what is understood without its clause."""
        return {
            id_: whole(self.led[id_], provision.text) if id_ in self.led else provision.text
            for id_, provision in self.provisions.items()
        }

    @cached_property
    def linear(self) -> dict[str, Text]:
        """The same without the marks inside lines, for sheets and data that know no styles."""
        return {id_: linear_text(words) for id_, words in self.whole.items()}

    @cached_property
    def lead_ins(self) -> frozenset[str]:
        """The ids of provisions that lead in others: these are checked, and not the lead-in itself."""
        return frozenset(id_ for lead in self.led.values() for id_ in lead.provisions)

    @cached_property
    def carried(self) -> frozenset[str]:
        """The ids of provisions whose words go along whole with others: with items, with the rest of the sentence."""
        begun = frozenset(id_ for lead in self.led.values() for id_ in lead.pieces)
        return frozenset(
            id_ for id_ in begun | self.lead_ins if last_sentence(text_ := self.provisions[id_].text) == text_
        )

    @cached_property
    def tables(self) -> dict[str, Table]:
        """The table of each cell, by the cell's id."""
        found = (block for clause in self.standard.clauses for block in clause.blocks(Table))
        return {cell.id: table for table in found for cell in cells_in(table)}

    @cached_property
    def deleted(self) -> frozenset[str]:
        """The ids of what amendments deleted in clauses."""
        changed = (each for clause in self.standard.clauses for each in clause.amended)
        return frozenset(id_ for each in changed if each.change == "deleted" for id_ in each.on)

    def wants_item(self, provision: Provision) -> bool:
        """Tell whether a checklist asks about a provision: it can be checked, is in force and leads in no other."""
        clause = self.clause_of[provision.id]
        in_force = not clause.withdrawn and provision.id not in self.deleted
        return provision.kind in CHECKED and provision.id not in self.lead_ins and in_force

    @cached_property
    def language(self) -> Language:
        """The language that prevails; the Chinese where both do."""
        return prevailing(self.standard.metadata.authoritative)

    @cached_property
    def parents(self) -> dict[str, Clause]:
        """The parent of each clause, by the clause's id."""
        found = ((clause.id, self.by_number.get(parent_number(clause.number))) for clause in self.standard.clauses)
        return {id_: parent for id_, parent in found if parent}

    @cached_property
    def children(self) -> dict[str, tuple[Clause, ...]]:
        """The subclauses of each clause, by its id."""
        return grouped(
            (self.parents[clause.id].id, clause) for clause in self.standard.clauses if clause.id in self.parents
        )

    @cached_property
    def top(self) -> tuple[Clause, ...]:
        """The clauses without a parent, in document order."""
        return tuple(clause for clause in self.standard.clauses if clause.id not in self.parents)

    def ancestors(self, clause: Clause) -> tuple[Clause, ...]:
        """Return the clauses above a clause, the highest first."""
        chain: list[Clause] = []
        while clause.id in self.parents:
            clause = self.parents[clause.id]
            chain.append(clause)
        return tuple(reversed(chain))

    def descendants(self, clause: Clause) -> tuple[Clause, ...]:
        """Return a clause and all below it, in document order."""
        found: list[Clause] = []
        waiting = [clause]
        while waiting:
            found.append(waiting.pop())
            waiting += reversed(self.children.get(found[-1].id, ()))
        return tuple(found)

    @cached_property
    def terms_clause(self) -> Clause | None:
        """The clause whose terms are the standard's own; none in a standard without terms and definitions."""
        return next((clause for clause in self.top if clause.element == "terms"), None)

    def holder(self, term: TermEntry) -> Clause | None:
        """Return the clause that a term entry of the standard stands in: its group, else the terms clause."""
        number = parent_number(term.number)
        while number and number not in self.by_number:
            number = parent_number(number)
        return self.by_number.get(number) or (self.terms_clause if term.number else None)

    def own_words(self, term: TermEntry, designation: Designation) -> dict[Language, str]:
        """Return the words of a designation that the standard itself prints, by their language: none that is ours.

        A Chinese standard prints the English beside the Chinese, an English one no Chinese. What is the same in both,
        an abbreviation or a symbol, is printed once.
        """
        shown: tuple[Language, ...] = LANGUAGES if self.language == "zh" else ("en",)
        words: dict[Language, str] = {one: word for one in shown if (word := term.printed(designation, one))}
        if words.get("zh") == words.get("en"):
            words.pop(OTHER[self.language], None)
        return words

    @cached_property
    def entries_in(self) -> dict[str, tuple[TermEntry, ...]]:
        """The standard's own term entries by the id of the clause that they stand in, in the order of their numbers."""
        found = ((self.holder(term), term) for term in self.standard.terms)
        return grouped((clause.id, term) for clause, term in found if clause)

    def branch(self, clause: Clause) -> Clause:
        """Return what the navigation opens for a clause: its ancestor at the second level if parted, else its top."""
        chain = (*self.ancestors(clause), clause)
        return chain[1] if len(chain) > 1 and self.children.get(chain[1].id) else chain[0]

    @cached_property
    def parted(self) -> Clause | None:
        """The chapter or annex whose subclauses are aspects in its place: one that is the standard's substance.

        Nine tenths of the provisions that are more than statements stand in it, in two or more of its subclauses, and
        some below these. In any other standard the chapters are the units, however deep one of them goes.
        """
        chains = [
            (*self.ancestors(clause), clause)
            for clause in self.standard.clauses
            for provision in clause.provisions
            if provision.kind != "statement"
        ]
        for chapter in self.top:
            inside = [chain for chain in chains if chain[0] is chapter]
            deep = any(len(chain) > _PART for chain in inside)
            if deep and len(inside) >= _SUBSTANCE * len(chains):
                parts = {chain[1].id for chain in inside if len(chain) >= _PART}
                return chapter if len(parts) > 1 else None
        return None

    @cached_property
    def aspect_of(self) -> dict[str, Clause]:
        """方面: what each clause is counted under in workbooks, reports and downloads, by the clause's id.

        It is the chapter, or in the chapter that is parted the clause of the second level.
        """
        found: dict[str, Clause] = {}
        for clause in self.standard.clauses:
            chain = (*self.ancestors(clause), clause)
            found[clause.id] = chain[1] if chain[0] is self.parted and len(chain) > 1 else chain[0]
        return found

    def element(self, clause: Clause) -> Element:
        """Return the element of the document (GB/T 1.1—2020, clause 8) that a clause belongs to."""
        return (self.ancestors(clause) or (clause,))[0].element

    def is_informative(self, clause: Clause) -> bool:
        """Tell whether a clause carries no requirement: an informative element or an informative annex."""
        top = (self.ancestors(clause) or (clause,))[0]
        return top.element in INFORMATIVE or top.annex == "informative"


def grouped(pairs: Iterable[tuple[K, T]]) -> dict[K, tuple[T, ...]]:
    """Return values by their key, in the order in which they come."""
    groups: defaultdict[K, list[T]] = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return {key: tuple(values) for key, values in groups.items()}
