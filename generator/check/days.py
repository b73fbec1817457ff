"""Days (STR): of revision, of issue, of looking a status up."""

from collections.abc import Iterator

from generator.check.rule import Example, Fault, fault, rule
from generator.model import Fact, Text
from generator.model.errors import NOTHING, Said
from generator.model.place import Step
from generator.source.places import Sources
from generator.standard.days import date_meant, is_date, is_day
from generator.standard.index import Index
from generator.words import said

Dated = tuple[str, tuple[Step, ...], str | None]
"""An entity's id, the path of the date in it, and the date."""


@rule(
    "STR010",
    ground="wrong",
    zh="日期写作YYYY-MM-DD",
    reason=Text(
        zh="修订日期决定生成文件的时间戳，核对日期告诉读者状态何时查过；写错的日期两样都做不到。",
        en="The day of revision becomes the timestamp of what is built, and the day of checking tells readers how "
        "old a status is; a day that does not exist does neither.",
    ),
    example=Example(
        bad="revised: 2026-11-31",
        good="revised: 2026-11-30",
    ),
)
def day_exists(index: Index, sources: Sources) -> Iterator[Fault]:
    """Write a day as YYYY-MM-DD."""
    for id_, path, day in _days(index):
        if day is not None and not is_day(day):
            yield fault(sources.at(id_, *path), "not-a-day", day_to_write(day), day=day)
    for id_, path, day in _printed(index):
        if day is not None and not is_date(day):
            meant = date_meant(day)
            way = said("named.write-value", value=meant) if meant else NOTHING
            yield fault(sources.at(id_, *path), "not-a-date", way, day=day)


def day_to_write(written: str) -> Said:
    """Return the way out of a day in another form, where it is plain which day is meant."""
    meant = date_meant(written)
    return said("named.write-value", value=meant) if is_day(meant) else NOTHING


def _days(index: Index) -> Iterator[Dated]:
    metadata = index.standard.metadata
    yield metadata.id, ("revised",), metadata.revised
    for edition in index.editions.values():
        yield edition.id, ("checked",), edition.checked
    for clause in index.standard.clauses:
        yield clause.id, ("withdrawn", "date"), clause.withdrawn.date if clause.withdrawn else None
    for amendment in metadata.amendments:
        yield amendment.id, ("date",), amendment.date


def _printed(index: Index) -> Iterator[Dated]:
    """Yield dates that a cover prints, some of them without a day."""
    metadata = index.standard.metadata
    if metadata.cover:
        yield metadata.id, ("cover", "issued"), metadata.cover.issued
        yield metadata.id, ("cover", "implemented"), metadata.cover.implemented
    for edition in index.editions.values():
        for name in ("issued", "implemented", "withdrawn"):
            fact: Fact | None = getattr(edition, name)
            if fact:
                yield edition.id, (name, "value"), fact.value
                for place, other in enumerate(fact.others):
                    yield edition.id, (name, "others", place, "value"), other.value
