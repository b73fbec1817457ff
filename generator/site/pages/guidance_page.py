"""Guidance on clauses: below the text of each, and whole on a page for those who teach."""

from dataclasses import dataclass
from functools import partial

from generator.model import Frame, Guidance
from generator.site.pages.clause_parts import clause_title
from generator.site.pages.page import Book, Page, Plan
from generator.site.pages.pen import Pen, Shape, Words
from generator.site.pages.writing import plain, said_in
from generator.standard.addresses import GUIDANCE, clause_address, edition_address, frame_anchor, provision_address
from generator.standard.destinations import destination
from generator.standard.numbers import heading_number


@dataclass(frozen=True, slots=True)
class NamedPart:
    """What is said of a place: the link to it, and the words."""

    place: str
    text: Words


@dataclass(frozen=True, slots=True)
class GuidancePart:
    """The guidance on a clause, on any page."""

    id: str
    title: Words
    """The clause's number and title."""
    target: str
    """Way to the clause."""
    whole: str
    """Way to this guidance on the page with all of it."""
    meaning: Words
    practices: tuple[Words, ...]
    nonconformities: tuple[NamedPart, ...]
    neighbours: tuple[NamedPart, ...]
    places: tuple[tuple[str, str], ...]
    """The name of each frame, and links to the places in it."""


@dataclass(frozen=True, slots=True)
class FramePart:
    """A frame: where it comes from, and which clauses have each place in it."""

    id: str
    name: str
    source: str
    """Link to the edition that it comes from; empty where nothing is said."""
    values: tuple[tuple[str, str, tuple[str, ...]], ...]
    """Anchor and name of each place, and links to the guidance on its clauses."""


@dataclass(frozen=True, slots=True)
class GuidanceView:
    """What the page with all guidance shows."""

    contents: tuple[tuple[int, str], ...]
    """Level and link of each clause with guidance, and of each above one."""
    parts: tuple[GuidancePart, ...]
    frames: tuple[FramePart, ...]


def guidance_pages(book: Book, shape: Shape) -> Plan:
    """Return what makes the page with all guidance; nothing where there is none."""
    return {GUIDANCE: partial(_page, book, shape)} if book.index.guidance_on else {}


def _page(book: Book, shape: Shape) -> Page:
    index = book.index
    pen = book.pen(shape)
    view = GuidanceView(
        contents=_contents(pen),
        parts=tuple(guidance_part(pen, one) for one in index.guidance_on.values()),
        frames=tuple(_frame(pen, frame) for frame in index.frames.values()),
    )
    shows = (*(one.id for one in index.guidance_on.values()), *(frame.id for frame in index.frames.values()))
    return Page(GUIDANCE, "guidance.md.j2", pen.say("pages.guidance"), view, kind="guidance", shows=shows)


def guidance_part(pen: Pen, guidance: Guidance) -> GuidancePart:
    """Return the guidance on a clause."""
    index = pen.book.index
    clause = index.clauses[guidance.clause]

    def words(path: str) -> str:
        return f"{guidance.id}/{path}"

    return GuidancePart(
        id=guidance.id,
        title=clause_title(pen, clause),
        target=pen.way.to(clause_address(clause)),
        whole=pen.way.to(f"{GUIDANCE}#{guidance.id}"),
        meaning=pen.prose(guidance.meaning, words("meaning"), clause.id),
        practices=tuple(
            pen.prose(text, words(f"practices.{n}"), clause.id) for n, text in enumerate(guidance.practices)
        ),
        nonconformities=tuple(
            NamedPart(
                _provision(pen, each.provision),
                pen.prose(each.text, words(f"nonconformities.{n}.text"), clause.id),
            )
            for n, each in enumerate(guidance.nonconformities)
        ),
        neighbours=tuple(
            NamedPart(
                pen.clause(index.clauses[near.clause]), pen.prose(near.text, words(f"neighbours.{n}.text"), clause.id)
            )
            for n, near in enumerate(guidance.neighbours)
        ),
        places=tuple(
            (said_in(frame.name, pen.language), pen.listed(tuple(_place(pen, frame, key) for key in held.values)))
            for held in guidance.places
            for frame in (index.frames[held.attribute],)
        ),
    )


def _provision(pen: Pen, id_: str) -> str:
    """Return a link to a provision by its clause's number and its mark: `5.1.2 a)`."""
    index = pen.book.index
    clause, mark = index.clause_of[id_], index.marks[id_].in_(pen.language)
    several = len(clause.provisions) > 1
    name = f"{heading_number(clause, pen.language)} {mark}".strip() if several else ""
    shown = name or heading_number(clause, pen.language) or destination(index, id_, pen.language).name
    return pen.link(provision_address(index, id_), plain(shown))


def _place(pen: Pen, frame: Frame, key: str) -> str:
    name = next(value.name for value in frame.values if value.key == key)
    return pen.link(f"{GUIDANCE}#{frame_anchor(frame, key)}", said_in(name, pen.language))


def _frame(pen: Pen, frame: Frame) -> FramePart:
    index = pen.book.index
    edition = index.editions.get(frame.edition or "")
    placed = {
        value.key: [
            one
            for one in index.guidance_on.values()
            if any(held.attribute == frame.key and value.key in held.values for held in one.places)
        ]
        for value in frame.values
    }
    return FramePart(
        id=frame.id,
        name=said_in(frame.name, pen.language),
        source=pen.link(edition_address(index, edition), plain(edition.number)) if edition else "",
        values=tuple(
            (
                frame_anchor(frame, value.key),
                said_in(value.name, pen.language),
                tuple(_listed(pen, one) for one in placed[value.key]),
            )
            for value in frame.values
        ),
    )


def _listed(pen: Pen, guidance: Guidance) -> str:
    return f"[{pen.clause_words(pen.book.index.clauses[guidance.clause])}](#{guidance.id})"


def _contents(pen: Pen) -> tuple[tuple[int, str], ...]:
    index = pen.book.index
    shown = {
        *index.guidance_on,
        *(part.id for id_ in index.guidance_on for part in index.ancestors(index.clauses[id_])),
    }
    return tuple(
        (
            len(index.ancestors(clause)),
            _listed(pen, index.guidance_on[clause.id]) if clause.id in index.guidance_on else pen.clause_words(clause),
        )
        for clause in index.standard.clauses
        if clause.id in shown
    )
