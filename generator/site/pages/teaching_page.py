"""The page of the teaching kit: a case, questions, model answers, and provisions to be presented; ours."""

from dataclasses import dataclass
from functools import partial

from generator.model import Teaching, TeachingQuestion
from generator.site.pages.page import Book, Page, Plan
from generator.site.pages.pen import Pen, Shape, Words
from generator.site.pages.writing import plain
from generator.standard.addresses import TEACHING, clause_address
from generator.standard.destinations import destination


@dataclass(frozen=True, slots=True)
class SectionPart:
    """A part of the case."""

    heading: Words
    text: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class AskedPart:
    """A question with its answer."""

    id: str
    text: Words
    answer: tuple[Words, ...]
    rests_on: tuple[str, ...]
    """Links to what the answer rests on."""


@dataclass(frozen=True, slots=True)
class TeachingView:
    """What the page of the teaching kit shows."""

    title: Words
    about: Words
    case: tuple[SectionPart, ...]
    questions: tuple[AskedPart, ...]
    slides: tuple[str, ...]
    """Links that present a provision; none in a folder that people read."""


def teaching_pages(book: Book, shape: Shape) -> Plan:
    """Return what makes the page of the teaching kit; nothing where there is no kit."""
    teaching = book.index.standard.teaching
    return {TEACHING: partial(_page, book, teaching, shape)} if teaching else {}


def _page(book: Book, teaching: Teaching, shape: Shape) -> Page:
    pen = book.pen(shape)
    view = TeachingView(
        title=pen.words(teaching.title),
        about=pen.words(teaching.about),
        case=tuple(
            SectionPart(pen.words(section.heading), tuple(map(pen.words, section.text))) for section in teaching.case
        ),
        questions=tuple(_asked(pen, question) for question in teaching.questions),
        slides=() if shape.flat else _slides(pen, teaching),
    )
    shows = (teaching.id, *(question.id for question in teaching.questions))
    return Page(TEACHING, "teaching.md.j2", pen.say("pages.teaching"), view, kind="teaching", shows=shows)


def _asked(pen: Pen, question: TeachingQuestion) -> AskedPart:
    places = (destination(pen.book.index, id_, pen.language) for id_ in question.rests_on)
    return AskedPart(
        id=question.id,
        text=pen.words(question.text),
        answer=tuple(pen.prose(text, f"{question.id}/answer.{at}") for at, text in enumerate(question.answer)),
        rests_on=tuple(pen.link(place.address, plain(place.name)) for place in places),
    )


def _slides(pen: Pen, teaching: Teaching) -> tuple[str, ...]:
    """Return links that present each provision on which an answer rests, in the order of the questions."""
    index = pen.book.index
    named = dict.fromkeys(
        id_ for question in teaching.questions for id_ in question.rests_on if id_ in index.provisions
    )
    return tuple(
        f"[{plain(destination(index, id_, pen.language).name)}]"
        f"({pen.way.to(clause_address(index.clause_of[id_]))}?present#{id_})"
        for id_ in named
    )
