"""Pages at the addresses of withdrawn ids, and what others say of ids and numbers that are no longer what they were."""

from dataclasses import dataclass
from functools import partial

from generator.model import Clause, Text
from generator.site.pages.page import Book, Page, Plan
from generator.site.pages.pen import Pen, Shape, Words
from generator.site.pages.writing import plain
from generator.standard.addresses import clause_address, guideline_address, permalink, term_address, withdrawn_address
from generator.standard.index import Index
from generator.standard.numbers import clause_name
from generator.standard.retirements import Withdrawn
from generator.words import text


@dataclass(frozen=True, slots=True)
class WithdrawnPart:
    """What is said of a retired id."""

    id: str
    said: Words
    successors: tuple[str, ...]
    """Links to what took its place."""


@dataclass(frozen=True, slots=True)
class WithdrawnView:
    """What the page of a withdrawn id shows."""

    here: WithdrawnPart
    parts: tuple[WithdrawnPart, ...]
    """Those of its provisions and their items."""


def withdrawn_tree(book: Book, shape: Shape) -> Plan:
    """Return what makes a page for each withdrawn id that had one."""
    gone = book.index.pages_gone
    return {withdrawn_address(id_): partial(_page, book, id_, gone[id_], shape) for id_ in gone}


def _page(book: Book, id_: str, gone: tuple[Withdrawn, ...], shape: Shape) -> Page:
    here, *parts = gone
    pen = book.pen(shape)
    view = WithdrawnView(withdrawn_part(pen, here), tuple(withdrawn_part(pen, part) for part in parts))
    title = pen.say("pages.withdrawn_title", id=id_)
    return Page(withdrawn_address(id_), "withdrawn.md.j2", title, view, kind="withdrawn", permalink=permalink(id_))


def parts_withdrawn_from(pen: Pen, clause: Clause) -> tuple[WithdrawnPart, ...]:
    """Return what a clause's page says of parts of it that are no more."""
    return tuple(withdrawn_part(pen, part) for part in pen.book.index.parts_gone.get(clause.id, ()))


def withdrawn_part(pen: Pen, part: Withdrawn) -> WithdrawnPart:
    """Return what is said of a retired id in the languages of a page."""
    return WithdrawnPart(
        part.id, pen.words(withdrawal(pen.book.index, part)), tuple(_link(pen, id_) for id_ in part.successors)
    )


def withdrawal(index: Index, part: Withdrawn) -> Text:
    """Return a sentence on what became of a retired id."""
    if len(part.successors) == 1:
        return text("pages.replaced", id=part.id)
    day = text("pages.since", day=part.day) if part.day else text("pages.since_edition", number=index.edition.number)
    return text("pages.split" if part.successors else "pages.withdrawn", id=part.id, since=day)


def renumbered_notice(pen: Pen, clause: Clause) -> str:
    """Return what the page of a clause says whose id is the number of another clause now; nothing for others."""
    index = pen.book.index
    now = index.by_number.get(clause.id)
    if now is None or now is clause:
        return ""
    there = former(index, clause).in_(pen.language)
    return pen.say("pages.number_now", id=plain(clause.id), there=there, link=pen.clause(now))


def former(index: Index, clause: Clause) -> Text:
    """Return the edition in which a clause bore its id as its number."""
    edition = next((one.edition for one in clause.published if one.number == clause.id), "")
    return text("pages.in_edition", number=index.edition_numbers[edition]) if edition else text("pages.formerly")


def _link(pen: Pen, id_: str) -> str:
    """Return a link to what took the place of an id."""
    index = pen.book.index
    if id_ in index.terms:
        return pen.link(term_address(index.terms[id_]), pen.term_words(index.terms[id_]))
    if id_ in index.guidelines:
        return pen.link(guideline_address(index.guidelines[id_]), plain(index.guidelines[id_].number))
    clause = index.clause_holding(id_) or _clause_of_item(index, id_)
    if clause is None:
        return plain(id_)
    if id_ == clause.id:
        return pen.clause(clause)
    return pen.link(f"{clause_address(clause)}#{id_}", f"{plain(id_)} {plain(clause_name(clause, pen.language))}")


def _clause_of_item(index: Index, id_: str) -> Clause | None:
    asked = index.questions.get(id_)
    return index.clause_of.get(asked.provision) if asked else None
