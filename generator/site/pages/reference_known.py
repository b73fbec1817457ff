"""How much is known of each document: what was read at a source, what is unverified, what nobody looked at."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import Confidence, Fact, GuidelineClause, GuidelineEdition
from generator.site.pages.pen import Pen
from generator.site.pages.writing import plain
from generator.standard.addresses import edition_address

_SURE: tuple[Confidence, ...] = ("sourced", "derived", "conflict", "recalled")
"""Confidences, the surest first."""


@dataclass(frozen=True, slots=True)
class KnownRow:
    """How much is known of an edition; cells are Markdown."""

    edition: str
    status: str
    dates: str
    titles: str
    text: str
    """Whether its text was read; empty where nothing says so."""


def known_rows(pen: Pen) -> tuple[KnownRow, ...]:
    """Return how much is known of the newest edition of each document and of those that the standard cites."""
    index = pen.book.index
    cited = {citation.edition for citation in index.citations}
    return tuple(
        KnownRow(
            edition=pen.link(edition_address(index, edition), plain(edition.number)),
            status=pen.say(f"confidences.{edition.status_fact.confidence}"),
            dates=_dates(pen, edition),
            titles=_titles(pen, edition),
            text=_text(pen, edition),
        )
        for guideline in index.standard.guidelines
        for edition in guideline.editions
        if edition is guideline.editions[0] or edition.id in cited
    )


def _dates(pen: Pen, edition: GuidelineEdition) -> str:
    facts = [fact for fact in (edition.issued, edition.implemented) if fact and fact.value]
    found = dict.fromkeys(fact.confidence for fact in facts)
    return pen.say("shared.comma").join(pen.say(f"confidences.{one}") for one in found) or pen.say("pages.unknown")


def _titles(pen: Pen, edition: GuidelineEdition) -> str:
    """Return how many titles of clauses and entries are how sure."""
    counts = Counter(_surest(clause) for clause in edition.clauses)
    told = (pen.say("known_of.count", how=pen.say(f"confidences.{one}"), count=counts[one]) for one in _SURE)
    listed = [words for one, words in zip(_SURE, told, strict=True) if counts[one]]
    return pen.say("shared.comma").join(listed) or pen.say("known_of.unlisted")


def _surest(clause: GuidelineClause) -> Confidence:
    found = [fact.confidence for fact in _facts(clause)]
    return min(found, key=_SURE.index, default="recalled")


def _facts(clause: GuidelineClause) -> Iterator[Fact]:
    yield from (fact for fact in (clause.title.zh, clause.title.en) if fact and fact.value)


def _text(pen: Pen, edition: GuidelineEdition) -> str:
    """Return whether its text was read, by what our mappings to it say; nothing where none says anything."""
    bases = {mapping.clause: mapping.basis for mapping in pen.book.index.mappings_of.get(edition.id, ())}
    read = sum(basis == "text" for basis in bases.values())
    if read:
        return pen.say("known_of.read", count=read)
    return pen.say("known_of.unread") if "title" in bases.values() else ""
