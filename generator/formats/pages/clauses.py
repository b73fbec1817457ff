"""A clause's page, as editors write the clause: its heading, what stands in it, its entries and its checklist items."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from xml.etree.ElementTree import Element

from generator.formats.drafted.draft import Place, Told
from generator.formats.drafted.emit import Tree
from generator.formats.pages.content import Page, blocks
from generator.formats.pages.entries import begins_entry, entries
from generator.formats.pages.items import items
from generator.formats.pages.marks import nodes
from generator.formats.pages.notes import numbered
from generator.formats.pages.things import thing
from generator.formats.pages.words import BELOW, LETTERS, NOT_GIVEN
from generator.model import LANGUAGES, Language, Text
from generator.model import Element as Part
from generator.source.elements import element_of
from generator.source.written import WrittenClause
from generator.words import said, say

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_NUMBER = re.compile(r"(?P<number>\d+(?:\.\d+)*|[A-Z](?:\.\d+)+)(?:\s+|$)")
_DERIVED = frozenset({"checklist", "citations", "cited-by"})
"""Sections of a page that follow from what is read."""


class ClausePage(NamedTuple):
    """What a clause's page says."""

    clause: dict[str, Tree]
    terms: list[Tree]
    checklist: list[Tree]


@dataclass(frozen=True, slots=True)
class _Heading:
    number: str
    label: str
    title: Text
    informative: bool = False
    annex: bool = False


def clause_page(page: Page, number: str) -> ClausePage:
    """Return what a clause's page says; `number` is its id, which is its number where the heading has a label."""
    head = page.take()
    own = page.words(nodes(head))
    heading = _heading(page.translated(own), own.in_(page.language), number)
    page.read(heading.title, f"{heading.label or heading.number} " if heading.number != "0" else "")
    clause: dict[str, Tree] = {"id": head.get("id", number)}
    clause |= {"number": heading.number} if heading.number else {}
    clause |= {"label": heading.label} if heading.label else {}
    clause |= {"title": page.written(heading.title)} if heading.title != Text() else {}
    _beside(page)
    element = page.next()
    if element is not None and "".join(element.itertext()).strip() in NOT_GIVEN:
        page.take()
        clause["text"] = "not-given"
    content = numbered(blocks(page, thing, lambda each: _ends(each) or begins_entry(each)))
    terms = list(entries(page))
    part = _part(page, heading, terms)
    clause |= {"element": part} if part else {}
    clause |= {"annex": "informative"} if heading.informative else {}
    clause |= {"content": content} if content else {}
    return ClausePage(clause, terms, list(_rest(page)))


def _ends(element: Element) -> bool:
    """Tell whether what stands in the clause ends before an element."""
    return element.tag in _HEADINGS or "".join(element.itertext()).strip() in (*BELOW, *LETTERS)


def _beside(page: Page) -> None:
    """Pass over the list below the heading, and tell what in it stands in no text."""
    element = page.next()
    if element is None or element.tag != "ul":
        return
    known = {say(f"pages.{key}", one) for key in ("informative_part", "normative_part") for one in LANGUAGES}
    for item in page.take():
        words = "".join(item.itertext()).strip()
        link = item.find("a")
        if words not in known and (link is None or "".join(link.itertext()).strip() != words):
            name = re.split("[：:]", words)[0][:40]
            page.told.append(Told(Place(file=page.file), "left", said("drafted.beside-left", text=name)))


def _heading(words: Text, own: str, id_: str) -> _Heading:
    """Return the number and the title of a heading, and what annex it is; `own` has the number in front."""
    for force in ("normative", "informative"):
        names = {one: _annex(one, force).match(getattr(words, one)) for one in LANGUAGES}
        if found := next((name for name in names.values() if name), None):
            ends = {one: name.end() if name else 0 for one, name in names.items()}
            titles = {one: getattr(words, one)[end:] for one, end in ends.items()}
            return _Heading(found["number"], "", Text(**titles), force == "informative", annex=True)
    if found := _NUMBER.match(own):
        number = found["number"]
        return _Heading(number, "", Text(**{one: _NUMBER.sub("", getattr(words, one), count=1) for one in LANGUAGES}))
    return _labelled(words, own, id_)


def _annex(language: Language, force: str) -> re.Pattern[str]:
    """Return how the heading of an annex begins."""
    name = say("numbers.annex", language, number="\0", force=say(f"numbers.{force}", language))
    return re.compile(re.escape(name).replace(re.escape("\0"), "(?P<number>[A-Z])") + r"\s*")


def _labelled(words: Text, own: str, id_: str) -> _Heading:
    """Return a heading with a label of the standard's own, or without a number."""
    first = own.split(" ", maxsplit=1)[0]
    if re.search(r"\d", first) and _NUMBER.fullmatch(id_):
        titles = {one: getattr(words, one).removeprefix(first).lstrip() for one in LANGUAGES}
        return _Heading(id_, first, Text(**titles))
    return _Heading("0" if id_ == "0" else "", "", words)


def _part(page: Page, heading: _Heading, terms: Sequence[Tree]) -> Part | None:
    """Return what part of the document a clause is, where its number and title do not say it."""
    derived = element_of(WrittenClause(number=heading.number or None, title=heading.title))
    if "." in heading.number or derived != "body" or heading.annex:
        return None
    if None in page.kinds:
        return "references"
    if "entry" in page.kinds:
        return "bibliography"
    return "terms" if terms else None


def _rest(page: Page) -> Iterator[Tree]:
    """Yield the checklist items of a page; tell of what else of ours stands below the text."""
    while (element := page.next()) is not None:
        section = element.get("id", "") if element.tag == "h2" else ""
        words = "".join(page.take().itertext()).strip()
        if section == "checklist":
            yield from items(page)
        elif section and section not in _DERIVED and not re.search(r"\d", section):
            page.told.append(Told(Place(file=page.file), "left", said("drafted.section-left", name=words)))
