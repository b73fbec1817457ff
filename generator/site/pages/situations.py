"""Situations on the home page: what people come with, and links to where they look then."""

from dataclasses import dataclass

from generator.model import Lead
from generator.site.pages.pen import Pen
from generator.site.pages.writing import plain
from generator.standard.destinations import destination


@dataclass(frozen=True, slots=True)
class SituationPart:
    """A situation with its links, the best first."""

    id: str
    name: str
    leads: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SituationGroup:
    """Situations under a heading, or without one."""

    heading: str
    situations: tuple[SituationPart, ...]


def situation_groups(pen: Pen) -> tuple[SituationGroup, ...]:
    """Return the situations of a standard by their headings."""
    return tuple(
        SituationGroup(
            heading=pen.words(heading).own if heading else "",
            situations=tuple(
                SituationPart(one.id, pen.words(one.text).own, tuple(_lead(pen, lead) for lead in one.leads))
                for one in situations
            ),
        )
        for heading, situations in pen.book.index.situation_groups
    )


def _lead(pen: Pen, lead: Lead) -> str:
    place = destination(pen.book.index, lead.to, pen.language)
    link = pen.link(place.address, plain(place.name))
    return f"{link} {pen.words(lead.why).own}" if lead.why else link
