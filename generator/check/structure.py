"""Numbers (STR): the skeleton of a standard."""

import re
from collections.abc import Iterator

from generator.check.rule import Example, Fault, fault, rule
from generator.model import LANGUAGES, Clause, Element, TermEntry, Text
from generator.model.errors import NOTHING
from generator.model.ids import MOST, is_printed_number
from generator.model.problem import shortened
from generator.source.places import Sources
from generator.standard.index import Index
from generator.standard.numbers import (
    number_at,
    number_meant,
    numbered_title,
    parent_number,
    place_in_level,
    sort_number,
)
from generator.words import said

NUMBER = re.compile(rf"(?=.{{1,{MOST}}}$)(?:0|[1-9][0-9]{{0,3}}|[A-Z])(?:\.(?:0|[1-9][0-9]{{0,3}}))*")


def _meant(number: str) -> str:
    """Return the number that one in another form means, if that is plain."""
    meant = number_meant(number)
    return meant if NUMBER.fullmatch(meant) else ""


def numbers_in_words(index: Index) -> frozenset[str]:
    """Return the numbers that stand in another form or in a title: that is told there, and not as a number missing."""
    forms = (_meant(number) for number in index.by_number if number and not NUMBER.fullmatch(number))
    unnumbered = (clause for clause in index.standard.clauses if not (clause.number or clause.label))
    titles = (numbered_title(clause.title.zh or clause.title.en) for clause in unnumbered)
    return frozenset((*forms, *(title.number for title in titles if title))) - {""}


def _numbered(index: Index) -> tuple[Clause | TermEntry, ...]:
    """Return the clauses and terms that bear a number, in the order of their numbers."""
    everything: tuple[Clause | TermEntry, ...] = (*index.standard.clauses, *index.standard.terms)
    entries = [entry for entry in everything if entry.number]
    return tuple(sorted(entries, key=lambda entry: sort_number(entry.number or "")))


@rule(
    "STR002",
    ground="wrong",
    zh="编号由数字和句点组成，附录以一个字母开头",
    reason=Text(
        zh="章、条编号的形式由GB/T 1.1—2020的7.2和7.3规定。编号按文本读入，5.10不会变成5.1；全角数字、前导零和多余的句点会破坏排序和地址。",
        en="GB/T 1.1—2020, 7.2 and 7.3, fixes the form of clause numbers. They are read as text, so 5.10 never "
        "becomes 5.1; full-width digits, leading zeros and stray full stops would break the order and the "
        "addresses.",
    ),
    example=Example(
        bad="number: 5.04.",
        good="number: 5.4",
    ),
)
def number_form(index: Index, sources: Sources) -> Iterator[Fault]:
    """Write a number with digits and full stops, in an annex after one letter."""
    for entry in _numbered(index):
        if entry.number and not NUMBER.fullmatch(entry.number):
            where, way = sources.at(entry.id, "number"), NOTHING
            if meant := _meant(entry.number):
                way = said("named.write-annex" if meant.isalpha() else "named.write-number", number=meant)
            yield fault(where, "number-form", way, number=shortened(entry.number))
    for clause in index.standard.clauses:
        for position, published in enumerate(clause.published):
            if not NUMBER.fullmatch(published.number):
                where = sources.at(clause.id, "published", position, "number")
                yield fault(where, "published-form", number=shortened(published.number))
    for issue in index.standard.metadata.editions:
        if not is_printed_number(issue.number):
            yield fault(sources.at(issue.id, "number"), "edition-number", number=shortened(issue.number), most=MOST)


@rule(
    "STR026",
    ground="open",
    zh="标题里不写编号",
    reason=Text(
        zh="编号写在“number:”里，目次、链接和引用都靠它；写在标题里，页面上不是没有编号，就是出现两次。",
        en="A number stands under “number:”, and contents, links and references rest on it; in the title it is missing "
        "on pages, or shown twice.",
    ),
    example=Example(
        bad="title: {zh: 5.1 记录, en: 5.1 Records}",
        good="number: 5.1\ntitle: {zh: 记录, en: Records}",
    ),
)
def title_without_number(index: Index, sources: Sources) -> Iterator[Fault]:
    """Keep the number out of the title."""
    for clause in index.standard.clauses:
        for language in LANGUAGES:
            numbered = numbered_title(getattr(clause.title, language))
            if numbered and not clause.label and clause.number in {None, numbered.number}:
                where = sources.at(clause.id, "title", language)
                key = "number-in-annex" if numbered.force == "informative" else "number-in-title"
                yield fault(where, key, id=clause.id, number=numbered.number, title=numbered.title)
                break


@rule(
    "STR003",
    ground="open",
    zh="一个编号只用一次",
    reason=Text(
        zh="引用靠编号；两个条或术语共用一个编号，引用就无所指（GB/T 1.1—2020，7.2、7.3和8.7）。",
        en="References name a number; when two clauses or terms share one, a reference means nothing "
        "(GB/T 1.1—2020, 7.2, 7.3 and 8.7).",
    ),
    example=Example(
        bad="clauses:\n  - {id: 5.1, number: 5.1, …}\n  - {id: 5.2, number: 5.1, …}",
        good="clauses:\n  - {id: 5.1, number: 5.1, …}\n  - {id: 5.2, number: 5.2, …}",
    ),
)
def number_once(index: Index, sources: Sources) -> Iterator[Fault]:
    """Give a number to one clause or term only."""
    first: dict[str | None, str] = {}
    for entry in _numbered(index):
        if entry.number in first:
            where, one = sources.at(entry.id, "number"), first[entry.number]
            yield fault(where, "number-twice", number=entry.number, one=one, other=entry.id)
        first.setdefault(entry.number, entry.id)


@rule(
    "STR004",
    ground="printed",
    zh="同级编号从1起连续",
    reason=Text(
        zh="章从1起连续编号，每一级的条也是（GB/T 1.1—2020，7.2和7.3）；缺号往往是漏了一条。",
        en="Clauses, and the subclauses of each level, are numbered from 1 without a gap (GB/T 1.1—2020, 7.2 and 7.3); "
        "a gap mostly means that a subclause was forgotten.",
    ),
    example=Example(
        bad="clauses:\n  - {id: 5.1, number: 5.1, …}\n  - {id: 5.3, number: 5.3, …}",
        good="clauses:\n  - {id: 5.1, number: 5.1, …}\n  - {id: 5.2, number: 5.2, …}\n  - {id: 5.3, number: 5.3, …}",
    ),
)
def number_consecutive(index: Index, sources: Sources) -> Iterator[Fault]:
    """Keep the numbers of each level without a gap from 1."""
    last: dict[tuple[str, bool], int] = {}
    meant = numbers_in_words(index)
    for entry in _numbered(index):
        number = entry.number or ""
        parent, own = parent_number(number), number.rpartition(".")[2]
        if not NUMBER.fullmatch(number):
            continue
        position = place_in_level(number)
        level = (parent, own.isdecimal())
        expected = last.get(level, 0) + 1
        front = number == "0"
        missing = number_at(parent, expected, lettered=not own.isdecimal())
        if position > expected and not front and missing not in meant and parent in {"", *index.by_number}:
            yield fault(sources.at(entry.id, "number"), "number-gap", number=number, missing=missing)
        last[level] = position


_FIRST: tuple[Element, ...] = ("scope", "references", "terms")
"""The elements that a document begins with, in order."""


@rule(
    "STR018",
    ground="printed",
    zh="范围在先，规范性引用文件次之，再是术语和定义",
    reason=Text(
        zh="读者总在开头找这三章（GB/T 1.1—2020，8.5至8.7）；次序不对，多半是element或编号写错了。已发布的照录，只作提示。",
        en="Readers look for these three at the beginning (GB/T 1.1—2020, 8.5 to 8.7); in another order, an element or "
        "a number is mostly wrong. What is published is reproduced; this only tells.",
    ),
    example=Example(
        bad="- {number: 1, element: references, …}\n- {number: 2, element: scope, …}",
        good="- {number: 1, element: scope, …}\n- {number: 2, element: references, …}",
    ),
)
def elements_in_order(index: Index, sources: Sources) -> Iterator[Fault]:
    """Begin with the scope, then the normative references, then the terms and definitions."""
    before: list[Clause] = []
    for clause in (clause for clause in index.top if clause.number and clause.number != "0"):
        if clause.element in _FIRST:
            allowed = _FIRST[: _FIRST.index(clause.element)] + (
                ("body", "symbols") if clause.element == "terms" else ()
            )
            wrong = next((other for other in before if other.element not in allowed), None)
            if wrong:
                yield fault(sources.at(clause.id, "number"), "element-late", number=clause.number, before=wrong.number)
        before.append(clause)


@rule(
    "STR005",
    ground="wrong",
    zh="编号的上一级存在",
    reason=Text(
        zh="5.4.4.2属于5.4.4（GB/T 1.1—2020，7.3）；没有5.4.4，这一条就没有所在的页、上级标题和导航。术语的编号属于术语和定义一章（8.7）。",
        en="5.4.4.2 belongs to 5.4.4 (GB/T 1.1—2020, 7.3); without 5.4.4 it has no chapter, no heading above it and "
        "no place in the navigation. The number of a term belongs to the terms clause (8.7).",
    ),
    example=Example(
        bad="clauses:\n  - {id: 5.4, number: 5.4, …}\n  - {id: 5.4.4.2, number: 5.4.4.2, …}",
        good="clauses:\n  - {id: 5.4, number: 5.4, …}\n  - {id: 5.4.4, number: 5.4.4, …}\n  - {id: 5.4.4.2, number: "
        "5.4.4.2, …}",
    ),
)
def parent_exists(index: Index, sources: Sources) -> Iterator[Fault]:
    """Have a clause for the number one level up."""
    told = set(numbers_in_words(index))
    for entry in _numbered(index):
        parent = parent_number(entry.number)
        if parent in told or not NUMBER.fullmatch(entry.number or ""):
            continue
        if parent and parent not in index.by_number:
            told.add(parent)
            yield fault(sources.at(entry.id, "number"), "no-parent", number=entry.number, parent=parent)
        elif isinstance(entry, TermEntry) and (not parent or index.element(index.by_number[parent]) != "terms"):
            yield fault(sources.at(entry.id, "number"), "term-elsewhere", id=entry.id, number=entry.number)


@rule(
    "STR009",
    ground="open",
    zh="条有内容",
    reason=Text(
        zh="条有条文，或者再分条，或者列出术语（GB/T 1.1—2020，7.3和7.4）。什么都没有的条多半是没有写完。",
        en="A clause has text, or subclauses, or terms (GB/T 1.1—2020, 7.3 and 7.4). One with nothing is mostly "
        "unfinished.",
    ),
    example=Example(
        bad="- id: 5.1\n  number: 5.1\n  title: {zh: 领导, en: Leadership}",
        good="- id: 5.1\n  number: 5.1\n  title: {zh: 领导, en: Leadership}\n  original: …\n  provisions: […]",
    ),
)
def clause_has_content(index: Index, sources: Sources) -> Iterator[Fault]:
    """Give a clause text, subclauses or terms."""
    with_terms = {parent_number(term.number) for term in index.standard.terms}
    above = {"", *index.by_number}
    for clause in index.standard.clauses:
        own = clause.original or clause.content or clause.text == "not-given" or clause.withdrawn
        below = clause.id in index.children or clause.number in with_terms
        parent = parent_number(clause.number)
        astray = parent not in above or not NUMBER.fullmatch(clause.number or "1")  # told already
        if not (own or below or astray):
            yield fault(sources.at(clause.id), "clause-empty", id=clause.id)
