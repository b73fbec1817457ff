"""Lookup by id, and everything that follows from what the authors wrote in one direction."""

from dataclasses import dataclass, replace
from functools import cached_property

from generator.model import (
    LANGUAGES,
    Attribute,
    ChecklistItem,
    Clause,
    EditorialNote,
    FactSource,
    Frame,
    Guidance,
    Known,
    Language,
    Mapping,
    Provision,
    Situation,
    TermEntry,
    Text,
)
from generator.standard.attributes import Attributes, Link, attributes_of, declared, links
from generator.standard.citations import DocumentCitation, cited_documents
from generator.standard.outline import grouped
from generator.standard.passages import Corpus, Passage, passages
from generator.standard.retirements import Retirements
from generator.standard.terminology import Mention, Terminology
from generator.standard.translation import authoritative, fingerprint


@dataclass(frozen=True, slots=True)
class Use:
    """A provision that uses a term, and the languages in which it does."""

    provision: Provision
    languages: frozenset[Language]


class Index(Retirements):
    """A standard with its lookups. Made once from a `Standard`; everything is computed on first use and kept."""

    @cached_property
    def passages(self) -> dict[Language | None, Corpus]:
        """Every text of the standard: the Chinese ones, the English ones, and those of neither language."""
        groups: dict[Language | None, list[Passage]] = {"zh": [], "en": [], None: []}
        for passage in passages(self.standard):
            groups[passage.language].append(passage)
        return {language: Corpus(group) for language, group in groups.items()}

    @cached_property
    def fingerprints(self) -> dict[str, str]:
        """Fingerprint of each provision's words in the language that prevails, by its id."""
        return {
            id_: fingerprint(authoritative(provision.text, self.standard)) for id_, provision in self.provisions.items()
        }

    @cached_property
    def terms(self) -> dict[str, TermEntry]:
        """Term entries by id, those of the terms clause first."""
        return {term.id: term for term in self.standard.terms}

    @cached_property
    def terminology(self) -> Terminology:
        """The designations of all terms, ready to be found in text."""
        return Terminology.of(self.standard.terms)

    @cached_property
    def homographs(self) -> dict[str, tuple[TermEntry, ...]]:
        """The other entries that share a word with a term, by its id; running text does not say which is meant."""
        shared = (ids for words in self.terminology.words.values() for ids in words.values() if len(ids) > 1)
        pairs = dict.fromkeys((one, other) for ids in shared for one in ids for other in ids if one != other)
        return grouped((one, self.terms[other]) for one, other in pairs)

    @cached_property
    def mentions(self) -> dict[tuple[str, Language], tuple[Mention, ...]]:
        """The terms found in each provision, by its id and language."""
        return {
            (provision.id, language): self.terminology.find(getattr(provision.text, language), language)
            for provision in self.provisions.values()
            for language in LANGUAGES
        }

    @cached_property
    def uses(self) -> dict[str, tuple[Use, ...]]:
        """The provisions that use each term, in document order, by the term's id."""
        found: dict[str, dict[str, set[Language]]] = {id_: {} for id_ in self.terms}
        for (provision, language), mentions in self.mentions.items():
            for mention in mentions:
                found[mention.term].setdefault(provision, set()).add(language)
        return {
            term: tuple(Use(self.provisions[id_], frozenset(languages)) for id_, languages in provisions.items())
            for term, provisions in found.items()
        }

    @cached_property
    def related(self) -> dict[str, tuple[TermEntry, ...]]:
        """Related entries of each term, in both directions, by its id."""
        pairs = {(term.id, other) for term in self.standard.terms for other in term.related if other in self.terms}
        both = pairs | {(other, term) for term, other in pairs}
        return grouped((term, self.terms[other]) for term, other in sorted(both))

    @cached_property
    def searched(self) -> dict[str, tuple[str, ...]]:
        """The synonyms of each term that are none of its designations, by its id: what readers type for it."""
        own = {
            term.id: {word.lower() for entry in term.designations for word in (entry.zh, entry.en) if word}
            for term in self.standard.terms
        }
        found = ((synonym.term, word) for synonym in self.standard.synonyms for word in synonym.words)
        return grouped(dict.fromkeys((id_, word) for id_, word in found if id_ in own and word.lower() not in own[id_]))

    @cached_property
    def sources(self) -> dict[str, FactSource]:
        """Sources of facts by id."""
        return {source.id: source for source in self.standard.sources}

    @cached_property
    def citations(self) -> tuple[DocumentCitation, ...]:
        """What the standard cites, in document order: derived from its text, with what `citations.yaml` adds."""
        return cited_documents(self)

    @cached_property
    def citations_at(self) -> dict[str, tuple[DocumentCitation, ...]]:
        """Citations by the id of the clause that cites."""
        return grouped((citation.at.own.clause.id, citation) for citation in self.citations)

    @cached_property
    def citations_of(self) -> dict[str, tuple[DocumentCitation, ...]]:
        """Citations by the id of the guideline cited."""
        return grouped((citation.document, citation) for citation in self.citations)

    def clause_at(self, id_: str) -> Clause | None:
        """Return the clause that a clause id or a provision id belongs to."""
        return self.clauses.get(id_) or self.clause_of.get(id_)

    @cached_property
    def mappings_at(self) -> dict[str, tuple[Mapping, ...]]:
        """Mappings by the id of our clause, those of its provisions included."""
        pairs = ((self.clause_at(mapping.source), mapping) for mapping in self.standard.mappings)
        return grouped((clause.id, mapping) for clause, mapping in pairs if clause)

    @cached_property
    def mappings_of(self) -> dict[str, tuple[Mapping, ...]]:
        """Mappings by the id of the guideline's edition."""
        return grouped((mapping.edition, mapping) for mapping in self.standard.mappings)

    @cached_property
    def checklist(self) -> dict[str, tuple[ChecklistItem, ...]]:
        """Checklist items by the id of their provision."""
        return grouped((question.provision, question) for question in self.standard.checklist)

    @cached_property
    def questions(self) -> dict[str, ChecklistItem]:
        """Checklist items by id."""
        return {question.id: question for question in self.standard.checklist}

    @cached_property
    def situations(self) -> dict[str, Situation]:
        """Situations by id."""
        return {situation.id: situation for situation in self.standard.situations}

    @cached_property
    def situation_groups(self) -> tuple[tuple[Text | None, tuple[Situation, ...]], ...]:
        """Situations under their headings, in order of first appearance; those without one stand together."""
        headings = {getattr(one.group, self.language, ""): one.group for one in reversed(self.standard.situations)}
        below = grouped((getattr(one.group, self.language, ""), one) for one in self.standard.situations)
        return tuple((headings[words], situations) for words, situations in below.items())

    @cached_property
    def guidance_on(self) -> dict[str, Guidance]:
        """Guidance by the id of its clause, in document order."""
        found = {one.clause: one for one in reversed(self.standard.guidance)}
        return {id_: found[id_] for id_ in self.clauses if id_ in found}

    @cached_property
    def frames(self) -> dict[str, Frame]:
        """What guidance gives clauses a place in, by key."""
        return {frame.key: frame for frame in self.standard.frames}

    def led_to(self, id_: str) -> tuple[str, ...]:
        """Return the ids of what a lead means: the place, and the provision and the clause that it is a part of."""
        asked = self.questions.get(id_)
        provision = asked.provision if asked else id_
        clause = self.clause_of.get(provision)
        return tuple(dict.fromkeys((id_, provision, *((clause.id,) if clause else ()))))

    def lacks_item(self, provision: Provision) -> bool:
        """Tell whether no checklist item asks about a provision that wants one."""
        return self.wants_item(provision) and provision.id not in self.checklist

    def checklist_at(self, clause: Clause) -> tuple[ChecklistItem, ...]:
        """Return the checklist items of a clause's own provisions, in their order."""
        return self._checklists.get(clause.id, ())

    @cached_property
    def _checklists(self) -> dict[str, tuple[ChecklistItem, ...]]:
        return grouped(
            (clause.id, question)
            for clause in self.standard.clauses
            for provision in clause.provisions
            for question in self.checklist.get(provision.id, ())
        )

    @cached_property
    def aspects(self) -> dict[str, tuple[Clause, ...]]:
        """The clauses with checklist items by the id of their aspect, in document order."""
        return grouped(
            (self.aspect_of[clause.id].id, clause) for clause in self.standard.clauses if self.checklist_at(clause)
        )

    @cached_property
    def attributes(self) -> dict[str, Attributes]:
        """The attributes of each clause and provision by its id, inherited ones included."""
        return dict(attributes_of(self))

    @cached_property
    def choices(self) -> tuple[Attribute, ...]:
        """The attributes by which checklist items can be chosen, with the values that some item has."""
        asked = {question.provision for question in self.standard.checklist} & self.provisions.keys()
        there = {(key, value) for id_ in asked for key, held in self.attributes[id_].items() for value in held}
        found = (
            replace(choice, values=tuple(value for value in choice.values if (choice.key, value.key) in there))
            for choice in declared(self)
        )
        return tuple(choice for choice in found if choice.values)

    @cached_property
    def links(self) -> dict[str, tuple[Link, ...]]:
        """What other clauses are to each clause, by its id, in both directions and each once."""
        return grouped(dict.fromkeys(links(self)))

    @cached_property
    def notes_on(self) -> dict[str, tuple[EditorialNote | Known, ...]]:
        """Editorial notes, and what is known of the text, by what they stand at."""
        notes: tuple[EditorialNote | Known, ...] = (*self.standard.editorial_notes, *self.standard.known)
        return grouped((note.on, note) for note in notes)

    def printed_at(self, clause: Clause) -> tuple[str, ...]:
        """Return the ids of a clause and of the term entries that it holds."""
        return (clause.id, *(term.id for term in self.entries_in.get(clause.id, ())))


def preferred(term: TermEntry, language: Language) -> str:
    """Return a term's preferred designation in a language, or an empty string when it has none."""
    found = (getattr(entry, language) for entry in term.designations if entry.status == "preferred")
    return next((word for word in found if word), "")


def called(term: TermEntry, language: Language) -> str:
    """Return what a term is called where one language is spoken: its word in the other where it has none in this."""
    return preferred(term, language) or preferred(term, "zh") or preferred(term, "en") or term.id
