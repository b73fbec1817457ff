"""Amendments (STR): what was issued after the edition is told where it changes the text."""

from collections.abc import Iterator

from generator.check.rule import Example, Fault, fault, rule
from generator.model import Text
from generator.source.places import Sources
from generator.standard.index import Index


@rule(
    "STR022",
    ground="open",
    zh="修改单和勘误改了哪里，就在哪里说明",
    reason=Text(
        zh="读者看一条，要知道它已不是原来印的样子；列出修改单而哪里都不说，读者只好自己逐条去比。",
        en="Who reads a clause has to know that it no longer reads as first printed; an amendment that is listed and "
        "told of nowhere leaves readers to compare clause by clause.",
    ),
    example=Example(
        bad="amendments: [{id: amd-1, number: …}]   # and no clause says amended: {by: amd-1, …}",
        good="- number: 5.3\n  amended: {by: amd-1, change: replaced}",
    ),
)
def changes_something(index: Index, sources: Sources) -> Iterator[Fault]:
    """Say of an amendment or a corrigendum where it changed the text."""
    entries = (index.standard.clauses, index.standard.terms)
    named = {each.by for group in entries for entry in group for each in entry.amended}
    if named - index.amendments.keys():
        return  # one of them is misspelt there
    for amendment in index.amendments.values():
        if amendment.id not in named:
            yield fault(sources.at(amendment.id, "id"), "amendment-idle", id=amendment.id)


@rule(
    "STR023",
    ground="open",
    zh="修改单和勘误不早于所改的版本",
    reason=Text(
        zh="修改单改的是已经发布的版本；日期早于版本，多半写错了，或者改的是上一版。",
        en="An amendment changes an edition that was issued before; with an earlier day, the day is mostly wrong, or "
        "it is an amendment to the edition before.",
    ),
    example=Example(
        bad="editions: [{id: 1-2020, year: 2020, …}]\namendments: [{id: amd-1, date: 2019-05-01, …}]",
        good="editions: [{id: 1-2020, year: 2020, …}]\namendments: [{id: amd-1, date: 2021-05-01, …}]",
    ),
)
def after_the_edition(index: Index, sources: Sources) -> Iterator[Fault]:
    """Date no amendment or corrigendum before the edition that it changes."""
    cover = index.standard.metadata.cover
    issued = (cover.issued if cover else None) or index.edition.year or ""
    for amendment in index.amendments.values():
        if amendment.date and amendment.date < issued:
            where = sources.at(amendment.id, "date")
            yield fault(where, "amendment-early", id=amendment.id, date=amendment.date, edition=issued)
