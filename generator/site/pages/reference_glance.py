"""What matters first on a document's page: the edition in force, the one that is cited, what lies between."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.model import Guideline, GuidelineClause, GuidelineEdition
from generator.site.pages.apparatus import edition_status
from generator.site.pages.facts import fact_named, fact_value
from generator.site.pages.pen import Pen
from generator.site.pages.writing import plain
from generator.standard.addresses import edition_address


@dataclass(frozen=True, slots=True)
class Changes:
    """How the clause titles of the newest edition differ from those of the edition that is cited."""

    heading: str
    lines: tuple[str, ...]


def glance(pen: Pen, guideline: Guideline) -> tuple[tuple[str, str], ...]:
    """Return label and value of the newest edition, and of each designation by which the standard cites it."""
    index = pen.book.index
    newest = guideline.editions[0]
    label = pen.say("pages.in_force" if newest.status == "current" else "pages.newest_edition")
    rows = [(label, _edition_words(pen, newest))]
    cited: dict[str, str] = {}
    for citation in index.citations_of.get(guideline.id, ()):
        edition = index.editions.get(citation.edition or "")
        words = plain(citation.cited)
        cited[words] = _edition_words(pen, edition) if edition else f"{words} {pen.say('pages.undated')}"
    return (*rows, *((pen.say("pages.cited_edition"), words) for words in cited.values()))


def _edition_words(pen: Pen, edition: GuidelineEdition) -> str:
    link = pen.link(edition_address(pen.book.index, edition), plain(edition.number))
    return f"{link} {edition_status(pen, edition)}"


def changes(pen: Pen, guideline: Guideline) -> Changes | None:
    """Return what changed from the newest cited edition to the newest; none where titles are not known."""
    index = pen.book.index
    newest = guideline.editions[0]
    cited = {citation.edition for citation in index.citations_of.get(guideline.id, ())}
    before = next((edition for edition in guideline.editions[1:] if edition.id in cited), None)
    if before is None:
        return None
    lines = _changes(pen, _listed(before), _listed(newest))
    heading = pen.say("pages.changes", before=plain(before.number), newest=plain(newest.number))
    return Changes(heading, lines) if lines else None


def _changes(pen: Pen, old: tuple[GuidelineClause, ...], new: tuple[GuidelineClause, ...]) -> tuple[str, ...]:
    """Compare the chapters that both lists have: titles that came, that went, and that stand under another number."""
    both = {_chapter(part) for part in old} & {_chapter(part) for part in new}
    before = {(part.number, _title(part)): part for part in old if _chapter(part) in both}
    after = {(part.number, _title(part)): part for part in new if _chapter(part) in both}
    went = {title: part for (number, title), part in before.items() if (number, title) not in after}
    came = {title: part for (number, title), part in after.items() if (number, title) not in before}
    found = (
        ("pages.changes_new", [_named(pen, part) for title, part in came.items() if title not in went]),
        ("pages.changes_gone", [_named(pen, part) for title, part in went.items() if title not in came]),
        (
            "pages.changes_moved",
            [f"{_named(pen, part)} → {plain(came[title].number)}" for title, part in went.items() if title in came],
        ),
    )
    return tuple(f"{pen.say(key)}{pen.say('shared.colon')}{' · '.join(parts)}" for key, parts in found if parts)


def _listed(edition: GuidelineEdition) -> tuple[GuidelineClause, ...]:
    return tuple(part for part in edition.clauses if part.kind == "clause" and _title(part))


def _chapter(part: GuidelineClause) -> str:
    return part.number.partition(".")[0]


def _title(part: GuidelineClause) -> str:
    return (fact_value(part.title, "en") or fact_value(part.title, "zh")).casefold()


def _named(pen: Pen, part: GuidelineClause) -> str:
    return f"{plain(part.number)} {fact_named(pen, part.title)}".rstrip()


def are_unverified(parts: Iterable[GuidelineClause]) -> bool:
    """Tell whether no title of some clauses is sourced, so that it is said once."""
    facts = [fact for part in parts for fact in (part.title.zh, part.title.en) if fact]
    return bool(facts) and all(fact.confidence == "recalled" for fact in facts)
