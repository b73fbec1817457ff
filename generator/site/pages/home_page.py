"""The home page of a tree."""

from dataclasses import dataclass

from generator.model import Clause, Edition
from generator.site.navigation import sections
from generator.site.pages.amendments import amendment_parts
from generator.site.pages.blocks import FigurePart, figure_part
from generator.site.pages.page import Book, Page
from generator.site.pages.pen import Pen, Shape, Words
from generator.site.pages.situations import SituationGroup, situation_groups
from generator.site.pages.writing import plain
from generator.standard.addresses import HOME, MIRROR, clause_address

_MOST = 12
"""More aspects with their subclauses would be a second table of contents."""


@dataclass(frozen=True, slots=True)
class HomeView:
    """What the home page shows."""

    title: Words
    situations: tuple[SituationGroup, ...]
    """What people come with, by headings."""
    figure: FigurePart | None
    aspects_heading: str
    aspects: tuple[tuple[str, tuple[str, ...]], ...]
    """Link to an aspect, and links to its subclauses."""
    editions: tuple[Edition, ...]
    amendments: tuple[str, ...]
    """Names of the amendments to the edition shown."""
    first: str
    """Way to the first clause of the body."""
    about: Words
    contents: tuple[str, ...]
    """Links to the chapters and to the lists, for pages that no navigation stands beside."""
    terms: bool
    """Whether there are terms to look up."""
    checklist: bool
    """Whether there is anything to fill in."""
    teaching: bool
    """Whether there is a teaching kit."""


def home_page(book: Book, shape: Shape) -> Page:
    """Return the home page."""
    index = book.index
    pen = book.pen(shape)
    figures = {figure.id: figure for figure in index.standard.figures}
    body = next(
        (clause for clause in index.standard.clauses if not index.is_informative(clause)), index.standard.clauses[0]
    )
    metadata = index.standard.metadata
    view = HomeView(
        title=pen.words(metadata.title),
        situations=situation_groups(pen),
        figure=figure_part(pen, figures[metadata.home_figure]) if metadata.home_figure else None,
        aspects_heading=_aspects_heading(pen),
        aspects=tuple(
            (pen.clause(aspect), tuple(pen.clause(child) for child in index.children.get(aspect.id, ())))
            for aspect in _aspects(book)
        ),
        editions=metadata.editions,
        amendments=tuple(amendment.name for amendment in amendment_parts(pen)),
        first=pen.way.to(clause_address(body)),
        about=pen.prose(metadata.about),
        contents=(
            *(pen.clause(clause) for clause in index.top),
            *(
                pen.link(address, getattr(book.labels(pen.language), kind))
                for address, kind in sections(index)
                if address != MIRROR or not shape.flat
            ),
        ),
        terms=bool(index.standard.terms),
        checklist=bool(index.standard.checklist),
        teaching=index.standard.teaching is not None,
    )
    return Page(
        HOME,
        "home.md.j2",
        metadata.title.in_(shape.language),
        view,
        kind="home",
        shows=tuple(one.id for one in index.standard.situations),
    )


def _aspects(book: Book) -> tuple[Clause, ...]:
    """Return the aspects that say more than statements: those of their chapter, where one chapter has them all.

    None when no aspect has subclauses, or when there are many aspects: the contents show as much.
    """
    index = book.index
    heads = dict.fromkeys(
        index.aspect_of[clause.id].id
        for clause in index.standard.clauses
        if any(provision.kind not in {"statement", "entry"} for provision in clause.provisions)
    )
    chapter = index.children.get(index.parted.id if index.parted else "", ())
    found = tuple(index.clauses[id_] for id_ in heads if not chapter or index.clauses[id_] in chapter)
    return found if len(found) <= _MOST and any(index.children.get(clause.id) for clause in found) else ()


def _aspects_heading(pen: Pen) -> str:
    metadata, parted = pen.book.index.standard.metadata, pen.book.index.parted
    if metadata.aspects:
        return plain(metadata.aspects.in_(pen.language))
    return plain(parted.title.in_(pen.language)) if parted else pen.say("pages.aspects_chapters")
