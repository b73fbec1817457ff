"""The texts of guidance, each with its place, and its parts under their names."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.model import Guidance, JudgementPart, Text
from generator.model.place import Step
from generator.standard.index import Index
from generator.standard.names import clause_called
from generator.standard.numbers import heading_number
from generator.words import in_line, text


class GuidancePart(NamedTuple):
    """A part of the guidance on a clause: its name, and each text with the place that it speaks of."""

    name: Text
    texts: tuple[tuple[Text | None, Text], ...]


def texts_of(guidance: Guidance) -> Iterator[tuple[tuple[Step, ...], Text]]:
    """Yield the texts of guidance on a clause with their paths in it, in the order in which pages show them."""
    yield ("meaning",), guidance.meaning
    yield from ((("practices", place), words) for place, words in enumerate(guidance.practices))
    for place, each in enumerate(guidance.nonconformities):
        yield ("nonconformities", place, "text"), each.text
    for place, near in enumerate(guidance.neighbours):
        yield ("neighbours", place, "text"), near.text


def judged(part: JudgementPart) -> Iterator[tuple[tuple[Step, ...], Text]]:
    """Yield the texts of rules of judgement with their paths in them."""
    if part.text:
        yield ("text",), part.text
    yield from ((("rules", place, "text"), rule.text) for place, rule in enumerate(part.rules))


def provision_called(index: Index, id_: str) -> Text:
    """Return how guidance names a provision: `5.1.2 a)`; by its clause alone where that has one provision."""
    clause, mark = index.clause_of[id_], index.marks[id_]
    several = len(clause.provisions) > 1
    zh, en = (
        f"{heading_number(clause, 'zh')} {mark.in_('zh')}" if several else heading_number(clause, "zh"),
        f"{heading_number(clause, 'en')} {mark.in_('en')}" if several else heading_number(clause, "en"),
    )
    return Text(zh=zh.strip() or clause_called(clause, "zh"), en=en.strip() or clause_called(clause, "en"))


def parts_of(index: Index, guidance: Guidance) -> Iterator[GuidancePart]:
    """Yield the parts that guidance on a clause has, for sheets and paper."""
    yield GuidancePart(text("pages.guidance_meaning"), ((None, guidance.meaning),))
    if guidance.practices:
        texts = tuple((None, words) for words in guidance.practices)
        yield GuidancePart(text("pages.guidance_practices"), texts)
    if guidance.nonconformities:
        found = tuple((provision_called(index, one.provision), one.text) for one in guidance.nonconformities)
        yield GuidancePart(text("pages.guidance_nonconformities"), found)
    if guidance.neighbours:
        clauses = ((index.clauses[near.clause], near.text) for near in guidance.neighbours)
        near = tuple((Text(zh=clause_called(one, "zh"), en=clause_called(one, "en")), words) for one, words in clauses)
        yield GuidancePart(text("pages.guidance_neighbours"), near)
    for held in guidance.places:
        frame = index.frames[held.attribute]
        names = (value.name for value in frame.values if value.key in held.values)
        yield GuidancePart(frame.name, ((None, in_line(names, "shared.comma")),))
