"""What stands below a clause's text: notes and checklist items of ours, citations, mappings, other editions, uses."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.model import (
    LANGUAGES,
    ChecklistItem,
    Clause,
    GivenReference,
    GuidelineEdition,
    Mapping,
    Provision,
    PublishedNumber,
    Withdrawal,
)
from generator.site.pages.blocks import ProvisionPart, provision_part
from generator.site.pages.facts import fact_title
from generator.site.pages.pen import Pen, Words
from generator.site.pages.writing import plain
from generator.standard.addresses import (
    cited_address,
    edition_address,
    guideline_address,
    guideline_clause_address,
)
from generator.standard.attributes import reference_words, words_at
from generator.standard.citations import DocumentCitation
from generator.standard.outline import grouped


@dataclass(frozen=True, slots=True)
class NotePart:
    """An editorial note."""

    id: str
    kind: str
    kind_label: str
    text: Words


@dataclass(frozen=True, slots=True)
class QuestionPart:
    """A checklist item."""

    id: str
    question: Words
    look_at: tuple[tuple[str, str], ...]
    """How an assessor looks, and at what."""
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AskedPart:
    """A checklist item in a list of several."""

    provision: ProvisionPart | None
    """What it asks about, where the item before it asks about something else."""
    text: str
    """The item as Markdown."""


@dataclass(frozen=True, slots=True)
class CitationPart:
    """A document that the standard cites."""

    id: str
    place: str
    """Link to the provision that cites it."""
    cited: str
    title: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MappingPart:
    """One of our links to a guideline."""

    id: str
    place: str
    target: str
    title: str
    relation: str
    rationale: Words
    certainty: str
    basis: str
    """What of the clause there was read; empty where nothing is said."""


@dataclass(frozen=True, slots=True)
class PublishedPart:
    """The number that a clause bears in another edition."""

    edition: str
    number: str
    title: str
    note: Words | None
    remark: str
    """How sure it is, where no source says so."""

    @property
    def says_more(self) -> bool:
        """Whether there is more to tell than the number: a title or a note."""
        return bool(self.title or self.note)


def notes_on(pen: Pen, on: str) -> tuple[NotePart, ...]:
    """Return the editorial notes on a clause, a term or the whole."""
    return tuple(
        NotePart(
            note.id, note.kind, pen.say(f"note_kinds.{note.kind}"), pen.prose(note.text, f"{note.id}/text", note.on)
        )
        for note in pen.book.index.notes_on.get(on, ())
    )


def known_at(pen: Pen, *places: str) -> tuple[NotePart, ...]:
    """Return what is known of the text at some places."""
    return tuple(note for on in places for note in notes_on(pen, on) if note.kind == "known")


def question_text(pen: Pen, question: ChecklistItem) -> str:
    """Return a checklist item as Markdown; it stands on its clause's page and on sheets, and is written once."""
    return pen.once("question", question.id, lambda: pen.written("question", _question(pen, question)))


def _question(pen: Pen, question: ChecklistItem) -> QuestionPart:
    return QuestionPart(
        id=question.id,
        question=pen.words(question.question),
        look_at=tuple(
            (pen.say(f"methods.{look.method}"), pen.pair(look.text.zh, look.text.en)) for look in question.look_at
        ),
        evidence=tuple(pen.pair(text.zh, text.en) for text in question.evidence),
    )


def asked_parts(pen: Pen, questions: tuple[ChecklistItem, ...]) -> tuple[AskedPart, ...]:
    """Return checklist items in a list, the words of a provision once before all that ask about it."""
    provisions = pen.book.index.provisions
    before = ("", *(question.provision for question in questions))
    return tuple(
        AskedPart(
            provision_part(pen, provisions[question.provision], whole=True) if question.provision != last else None,
            question_text(pen, question),
        )
        for last, question in zip(before, questions, strict=False)
    )


def citation_part(pen: Pen, citation: DocumentCitation) -> CitationPart:
    """Return a citation with the status of what it cites."""
    index = pen.book.index
    guideline = index.guidelines[citation.document]
    edition = index.editions.get(citation.edition or "")
    newest = edition or guideline.editions[0]
    status = edition_status(pen, newest)
    if edition is None:
        status = f"{pen.link(edition_address(index, newest), plain(newest.number))} {status}"
    address = edition_address(index, edition) if edition else guideline_address(guideline)
    unlisted = "pages.edition_unlisted" if citation.at.number.dated else "pages.undated"
    undated = () if edition else (pen.say(unlisted),)
    return CitationPart(
        id=citation.id,
        place=place(pen, citation.place),
        cited=pen.link(address, plain(citation.cited)),
        title=fact_title(pen, newest.title) if edition or not citation.at.number.dated else "",
        facts=(*_cited_clause(pen, citation), pen.say(f"citation_kinds.{citation.kind}"), *undated, status),
    )


def _cited_clause(pen: Pen, citation: DocumentCitation) -> tuple[str, ...]:
    """Return the particular clause cited: its number, with its title where it is listed."""
    if citation.clause is None:
        return ()
    index = pen.book.index
    listed = index.guideline_clauses.get((citation.edition or "", citation.clause))
    words = citation.clause
    if words.isalpha():
        words = pen.say("pages.annex_named", number=words)
    elif words.isdecimal():
        words = pen.say("pages.chapter_named", number=words)
    linked = pen.link(cited_address(index, citation), plain(words)) if listed else plain(words)
    return (f"{linked} {fact_title(pen, listed.title) if listed else ''}".rstrip(),)


def beside(pen: Pen, clause: Clause) -> tuple[str, ...]:
    """Return what the standard says of a clause beside its words: attributes, withdrawal, links, what it points to."""
    index = pen.book.index
    own = {provision.id: provision for provision in clause.provisions if provision.attributes}
    lines = [plain(words.in_(pen.language)) for words in words_at(index, index.attributes[clause.id])]
    for id_ in own:
        lines += [
            f"{place(pen, id_)} {plain(words.in_(pen.language))}" for words in words_at(index, index.attributes[id_])
        ]
    if clause.withdrawn:
        lines.append(withdrawn_words(pen, clause.withdrawn))
    for relation, found in grouped((link.relation, link.clause) for link in index.links.get(clause.id, ())).items():
        if relation != "withdrawn-into":
            lines.append(f"{pen.say(f'links.{relation}')}{pen.say('shared.colon')}{' · '.join(map(pen.clause, found))}")
    if clause.references:
        given = " · ".join(_given(pen, reference) for reference in clause.references)
        lines.append(f"{pen.say('paper.references')}{pen.say('shared.colon')}{given}")
    return tuple(lines)


def withdrawn_words(pen: Pen, withdrawn: Withdrawal) -> str:
    """Return that a clause is withdrawn, since when, and what took its place."""
    index = pen.book.index
    since = f"{pen.say('beside.withdrawn')} {withdrawn.date or ''}".rstrip()
    successors = [pen.clause(index.clauses[id_]) for id_ in withdrawn.into if id_ in index.clauses]
    into = f"{pen.say('links.withdrawn-into')}{pen.say('shared.colon')}{' · '.join(successors)}" if successors else ""
    note = pen.pair(withdrawn.note.zh, withdrawn.note.en) if withdrawn.note else ""
    return " ".join(words for words in (f"**{since}**", note, into) if words)


def _given(pen: Pen, reference: GivenReference) -> str:
    guideline = pen.book.index.guidelines.get(reference.document or "")
    words = plain(reference_words(reference))
    return pen.link(guideline_address(guideline), words) if guideline else words


def mapping_part(pen: Pen, mapping: Mapping) -> MappingPart:
    """Return one of our links to a guideline."""
    index = pen.book.index
    edition = index.editions[mapping.edition]
    target = index.guideline_clauses[mapping.edition, mapping.clause]
    number = f"{pen.say('pages.annex')} {target.number}" if target.kind == "annex" else target.number
    return MappingPart(
        id=mapping.id,
        place=place(pen, mapping.source),
        target=pen.link(
            guideline_clause_address(index, edition.id, target.number), plain(f"{edition.number} {number}")
        ),
        title=fact_title(pen, target.title),
        relation=pen.say(f"relations.{mapping.type}"),
        rationale=pen.prose(mapping.rationale, f"{mapping.id}/rationale"),
        certainty=pen.say(f"certainties.{mapping.confidence}"),
        basis=pen.say(f"bases.{mapping.basis}") if mapping.basis else "",
    )


def place(pen: Pen, id_: str) -> str:
    """Return a link to a provision by its mark; nothing for a clause, or a cell, which has none."""
    found = pen.book.index.marks.get(id_)
    mark = found.in_(pen.language) if found else ""
    return f"[{plain(mark)}](#{id_})" if mark else ""


def published_parts(pen: Pen, clause: Clause) -> tuple[PublishedPart, ...]:
    """Return the numbers that a clause bears in other editions."""
    numbers = pen.book.index.edition_numbers
    return tuple(
        PublishedPart(
            edition=plain(numbers[published.edition]),
            number=plain(published.number),
            title=pen.pair(published.title.zh, published.title.en) if published.title else "",
            note=pen.words(published.note) if published.note else None,
            remark=sureness(pen, published),
        )
        for published in clause.published
    )


def sureness(pen: Pen, published: PublishedNumber) -> str:
    """Return how sure a number in another edition is; nothing of one that was read there."""
    return "" if published.confidence == "sourced" else f"*{pen.say(f'confidences.{published.confidence}')}*"


def edition_status(pen: Pen, edition: GuidelineEdition) -> str:
    """Return an edition's status in words, with a link to what replaced it."""
    words = pen.say(f"statuses.{edition.status}")
    newer = pen.book.index.editions.get(edition.replaced_by or "")
    if not newer:
        return words
    by = pen.say("pages.replaced_by", edition=pen.link(edition_address(pen.book.index, newer), plain(newer.number)))
    return by if edition.status == "replaced" else f"{words} {by}"


def mentioned(pen: Pen, provisions: Iterable[Provision]) -> tuple[str, ...]:
    """Return the ids of the terms that provisions mention, in the order of the entries."""
    index = pen.book.index
    found = {
        mention.term
        for provision in provisions
        for language in LANGUAGES
        for mention in index.mentions[provision.id, language]
    }
    return tuple(id_ for id_ in index.terms if id_ in found)
