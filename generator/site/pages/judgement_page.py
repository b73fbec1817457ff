"""The page with the rules of judgement."""

from dataclasses import dataclass
from functools import partial

from generator.model import JudgementPart
from generator.site.pages.page import Book, Page, Plan
from generator.site.pages.pen import Pen, Shape, Words
from generator.standard.addresses import JUDGEMENT


@dataclass(frozen=True, slots=True)
class RulesPart:
    """Rules under a heading; each has its name and its text."""

    id: str
    title: Words
    text: Words | None
    rules: tuple[tuple[Words, Words], ...]


@dataclass(frozen=True, slots=True)
class JudgementView:
    """What the page with the rules of judgement shows."""

    parts: tuple[RulesPart, ...]


def judgement_pages(book: Book, shape: Shape) -> Plan:
    """Return what makes the page with the rules of judgement; nothing where there are none."""
    return {JUDGEMENT: partial(_page, book, shape)} if book.index.standard.judgement else {}


def _page(book: Book, shape: Shape) -> Page:
    parts = book.index.standard.judgement
    pen = book.pen(shape)
    view = JudgementView(tuple(_part(pen, part) for part in parts))
    title = pen.say("shared.judgement")
    return Page(JUDGEMENT, "judgement.md.j2", title, view, kind="judgement", shows=tuple(part.id for part in parts))


def _part(pen: Pen, part: JudgementPart) -> RulesPart:
    return RulesPart(
        id=part.id,
        title=pen.words(part.title),
        text=pen.prose(part.text, f"{part.id}/text") if part.text else None,
        rules=tuple(
            (pen.words(rule.name), pen.prose(rule.text, f"{part.id}/rules.{n}.text"))
            for n, rule in enumerate(part.rules)
        ),
    )
