"""The home page of a tree, and the page about the site."""

from dataclasses import dataclass

from generator.model import Clause, Edition, Language
from generator.site.pages.clause_pages import FigurePart
from generator.site.pages.figure import drawing
from generator.site.pages.inline import escape
from generator.site.pages.page import Book, Page
from generator.site.pages.parts import BothHtml, LinkPart, NotePart, both, clause_link, note_parts
from generator.standard.addresses import ABOUT, HOME, clause_address, root_of, term_address
from generator.standard.index import preferred
from generator.words import say


@dataclass(frozen=True, slots=True)
class AspectPart:
    """An aspect with its subclauses."""

    link: LinkPart
    subclauses: tuple[LinkPart, ...]


@dataclass(frozen=True, slots=True)
class HomeView:
    """What the home page shows."""

    figure: FigurePart | None
    figure_clause: LinkPart | None
    aspects_heading: str
    aspects: tuple[AspectPart, ...]
    editions: tuple[Edition, ...]
    first: str
    """Address of the first clause of the body."""
    about: BothHtml
    others: tuple[LinkPart, ...]
    """The chapters."""
    terms: bool
    """Whether there are terms to look up."""
    checklist: bool
    """Whether there is anything to fill in."""


@dataclass(frozen=True, slots=True)
class DefectPart:
    """A known defect with a link to where it is."""

    place: LinkPart
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


def home_page(book: Book, language: Language) -> Page:
    """Return the home page."""
    index = book.index
    root = root_of(HOME)
    figured = next((clause for clause in index.standard.clauses if clause.figures), None)
    aspects = _aspects(book)
    body = next(
        (clause for clause in index.standard.clauses if not index.is_informative(clause)), index.standard.clauses[0]
    )
    metadata = index.standard.metadata
    view = HomeView(
        figure=FigurePart(figured.figures[0], drawing(book, figured.figures[0], language, root)) if figured else None,
        figure_clause=clause_link(figured, language, root) if figured else None,
        aspects_heading=_aspects_heading(book, language),
        aspects=tuple(
            AspectPart(
                clause_link(aspect, language, root),
                tuple(clause_link(child, language, root) for child in index.children.get(aspect.id, ())),
            )
            for aspect in aspects
        ),
        editions=metadata.editions,
        first=root + clause_address(body),
        about=both(book, metadata.about, root),
        others=tuple(clause_link(clause, language, root) for clause in index.top),
        terms=bool(index.standard.terms),
        checklist=bool(index.standard.checklist),
    )
    return Page(HOME, "home.md.j2", getattr(metadata.title, language), view, kind="home")


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


def _aspects_heading(book: Book, language: Language) -> str:
    metadata, parted = book.index.standard.metadata, book.index.parted
    if metadata.aspects:
        return escape(getattr(metadata.aspects, language))
    return escape(getattr(parted.title, language)) if parted else say("pages.aspects_chapters", language)


def about_page(book: Book, language: Language) -> Page:
    """Return the page about edition, authority, rights, defects, translation, links, keys and accessibility."""
    index = book.index
    root = root_of(ABOUT)
    standard = index.standard
    places = {clause.id: clause_link(clause, language, root) for clause in standard.clauses}
    places |= {
        term.id: LinkPart(root + term_address(term), escape(f"{term.number or ''} {preferred(term, language)}".strip()))
        for term in standard.terms
    }
    example = next(
        (clause for clause in reversed(standard.clauses) if len(clause.provisions) > 1), standard.clauses[-1]
    )
    whole = note_parts(book, "standard", language, root)
    reproduced = standard.metadata.reproduced
    published = next((clause for clause in reversed(standard.clauses) if clause.published), None)
    view = AboutView(
        editions=standard.metadata.editions,
        whole_notes=tuple(note for note in whole if note.kind == "defect"),
        context=tuple(note for note in whole if note.kind != "defect"),
        defects=tuple(
            DefectPart(place, note)
            for id_, place in places.items()
            for note in note_parts(book, id_, language, root)
            if note.kind == "defect"
        ),
        reproduced=getattr(reproduced, language) if reproduced else say("pages.reproduced", language),
        ours=_ours(book, language),
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
    return Page(ABOUT, "about.md.j2", say("pages.about", language), view, kind="about")


def _ours(book: Book, language: Language) -> str:
    """Return what this site adds to the standard, as a list in running text."""
    standard = book.index.standard
    there = {
        "translation": True,
        "letters": any(len(clause.provisions) > 1 for clause in standard.clauses),
        "notes": bool(standard.editorial_notes),
        "supplement": any(not term.number for term in standard.terms),
        "checklist": bool(standard.checklist),
        "mappings": bool(standard.mappings),
    }
    words = [say(f"ours.{name}", language) for name, found in there.items() if found]
    if language == "zh":
        return "、".join(words)
    *before, last = words
    return f"{', '.join(before)}{',' if before[1:] else ''} and {last}" if before else last
