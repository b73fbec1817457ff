"""The home page of a tree, and the page about the site."""

from dataclasses import dataclass

from generator.model import Clause, Edition
from generator.site.navigation import sections
from generator.site.pages.apparatus import NotePart, notes_on
from generator.site.pages.clause_parts import FigurePart, figure_part
from generator.site.pages.page import Book, Page
from generator.site.pages.pen import Pen, Shape, Words
from generator.site.pages.writing import plain
from generator.standard.addresses import ABOUT, HOME, clause_address, term_address
from generator.standard.index import preferred


@dataclass(frozen=True, slots=True)
class HomeView:
    """What the home page shows."""

    title: Words
    figure: FigurePart | None
    aspects_heading: str
    aspects: tuple[tuple[str, tuple[str, ...]], ...]
    """Link to an aspect, and links to its subclauses."""
    editions: tuple[Edition, ...]
    first: str
    """Way to the first clause of the body."""
    about: Words
    contents: tuple[str, ...]
    """Links to the chapters and to the lists."""
    terms: bool
    """Whether there are terms to look up."""
    checklist: bool
    """Whether there is anything to fill in."""


@dataclass(frozen=True, slots=True)
class DefectPart:
    """A known defect with a link to where it is."""

    place: str
    note: NotePart


@dataclass(frozen=True, slots=True)
class AboutView:
    """What the page about the site shows."""

    editions: tuple[Edition, ...]
    whole_notes: tuple[NotePart, ...]
    """Known defects of the whole text."""
    context: tuple[NotePart, ...]
    """What else there is to say of the whole."""
    defects: tuple[DefectPart, ...]
    reproduced: str
    """How the Chinese text was taken over."""
    ours: str
    """What is written by us, as a list in running text."""
    terms: bool
    guidelines: bool
    checklist: bool
    translated: int
    stale: tuple[str, ...]
    example: str
    """Id of a clause to show links with."""
    example_provision: str
    published_example: tuple[str, str, str] | None
    """Edition id, number there and number here of a clause, to show old numbers with."""


def home_page(book: Book, shape: Shape) -> Page:
    """Return the home page."""
    index = book.index
    pen = Pen.at(book, shape, HOME)
    figured = next((clause for clause in index.standard.clauses if clause.figures), None)
    body = next(
        (clause for clause in index.standard.clauses if not index.is_informative(clause)), index.standard.clauses[0]
    )
    metadata = index.standard.metadata
    view = HomeView(
        title=pen.words(metadata.title),
        figure=figure_part(pen, figured.figures[0]) if figured else None,
        aspects_heading=_aspects_heading(pen),
        aspects=tuple(
            (pen.clause(aspect), tuple(pen.clause(child) for child in index.children.get(aspect.id, ())))
            for aspect in _aspects(book)
        ),
        editions=metadata.editions,
        first=pen.way.to(clause_address(body)),
        about=pen.prose(metadata.about),
        contents=(
            *(pen.clause(clause) for clause in index.top),
            *(
                pen.link(address, getattr(book.labels(pen.language), kind))
                for address, kind in sections(index.standard)
                if kind != "about"
            ),
        ),
        terms=bool(index.standard.terms),
        checklist=bool(index.standard.checklist),
    )
    return Page(HOME, "home.md.j2", getattr(metadata.title, shape.language), view, kind="home")


def _aspects(book: Book) -> tuple[Clause, ...]:
    """Return the aspects that have subclauses and say more than statements somewhere below."""
    index = book.index
    heads = dict.fromkeys(
        index.aspect_of[clause.id].id
        for clause in index.standard.clauses
        if any(provision.kind != "statement" for provision in clause.provisions)
    )
    found = (index.clauses[id_] for id_ in heads)
    return tuple(clause for clause in found if index.children.get(clause.id))


def _aspects_heading(pen: Pen) -> str:
    metadata, parted = pen.book.index.standard.metadata, pen.book.index.parted
    if metadata.aspects:
        return plain(getattr(metadata.aspects, pen.language))
    return plain(getattr(parted.title, pen.language)) if parted else pen.say("pages.aspects_chapters")


def about_page(book: Book, shape: Shape) -> Page:
    """Return the page about edition, authority, rights, defects, translation, links, keys and accessibility."""
    index = book.index
    pen = Pen.at(book, shape, ABOUT)
    standard = index.standard
    places = {clause.id: pen.clause(clause) for clause in standard.clauses}
    places |= {
        term.id: pen.link(term_address(term), plain(f"{term.number or ''} {preferred(term, pen.language)}"))
        for term in standard.terms
    }
    example = next(
        (clause for clause in reversed(standard.clauses) if len(clause.provisions) > 1), standard.clauses[-1]
    )
    published = next((clause for clause in reversed(standard.clauses) if clause.published), None)
    whole = notes_on(pen, "standard")
    reproduced = standard.metadata.reproduced
    view = AboutView(
        editions=standard.metadata.editions,
        whole_notes=tuple(note for note in whole if note.kind == "defect"),
        context=tuple(note for note in whole if note.kind != "defect"),
        defects=tuple(
            DefectPart(place, note)
            for id_, place in places.items()
            for note in notes_on(pen, id_)
            if note.kind == "defect"
        ),
        reproduced=getattr(reproduced, pen.language) if reproduced else pen.say("pages.reproduced"),
        ours=_ours(pen),
        terms=bool(standard.terms),
        guidelines=bool(standard.guidelines),
        checklist=bool(standard.checklist),
        translated=len(standard.ledger.translations),
        stale=tuple(sorted(book.unreviewed)),
        example=example.id,
        example_provision=example.provisions[-1].id if example.provisions else example.id,
        published_example=(
            (published.published[0].edition, published.published[0].number, published.number or published.id)
            if published
            else None
        ),
    )
    return Page(ABOUT, "about.md.j2", pen.say("pages.about"), view, kind="about")


def _ours(pen: Pen) -> str:
    """Return what this site adds to the standard, as a list in running text."""
    standard = pen.book.index.standard
    there = {
        "translation": True,
        "letters": any(len(clause.provisions) > 1 for clause in standard.clauses),
        "notes": bool(standard.editorial_notes),
        "supplement": any(not term.number for term in standard.terms),
        "checklist": bool(standard.checklist),
        "mappings": bool(standard.mappings),
    }
    words = [pen.say(f"ours.{name}") for name, found in there.items() if found]
    if pen.language == "zh":
        return "、".join(words)
    *before, last = words
    return f"{', '.join(before)}{',' if before[1:] else ''} and {last}" if before else last
