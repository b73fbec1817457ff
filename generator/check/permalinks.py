"""Permanent links (PRM): an id that was released once never leads nowhere, nor elsewhere."""

from collections.abc import Iterator

from generator.check.days import day_to_write
from generator.check.rule import Example, Fault, fault, rule
from generator.check.translation import LEDGER
from generator.model import Text
from generator.model.problem import Location
from generator.source.places import Sources
from generator.standard.days import is_day
from generator.standard.index import Index
from generator.standard.translation import permanent_ids
from generator.words.errors import did_you_mean


@rule(
    "PRM001",
    ground="wrong",
    zh="发布过的id还在，或者写明由什么接替、已经废止",
    reason=Text(
        zh="培训教材、检查表和二维码里的链接要用很多年；删去或改动id，外面的链接就断了，而且无人知道。版本发布之前，"
        "id可以随意改动。",
        en="Links in slides, sheets and QR codes are to last for years; when an id is removed or changed they die "
        "outside, and nobody hears of it. Before its edition is released an id may change freely.",
    ),
    example=Example(
        bad="released: {10301-2026: {date: 2026-03-01, ids: [5.1.2-a]}}\nretired: {}   # and 5.1.2-a is gone",
        good="released: {10301-2026: {date: 2026-03-01, ids: [5.1.2-a]}}\n"
        "retired: {5.1.2-a: 5.1.2-c}   # or [5.1.2-c, 5.1.3-a], or null",
    ),
)
def published_stays(index: Index, sources: Sources) -> Iterator[Fault]:
    """Keep every id that was released, or retire it in favour of others or of none."""
    ledger = index.standard.ledger
    now = set(permanent_ids(index.standard))
    for id_ in ledger.permanent:
        if id_ not in now and id_ not in ledger.retired:
            nearest = did_you_mean(id_, sorted(now))
            key = "id-gone-near" if nearest else "id-gone"
            yield fault(_recorded(index, sources, id_), key, id=id_, nearest=nearest)


def _recorded(index: Index, sources: Sources, id_: str) -> Location:
    """Return the place where the ledger has a permanent id."""
    ledger = index.standard.ledger
    if id_ in ledger.ids:
        return sources.at(LEDGER, "ids", ledger.ids.index(id_))
    edition, made = next((edition, made) for edition, made in ledger.released.items() if id_ in made.ids)
    return sources.at(LEDGER, "released", edition, "ids", made.ids.index(id_))


@rule(
    "PRM002",
    ground="wrong",
    zh="接替的id存在",
    reason=Text(
        zh="旧链接会转到接替它的id；那里也没有东西，读者还是走到了空处。",
        en="An old link leads on to the ids that took its place; with nothing there either, readers still end nowhere.",
    ),
    example=Example(
        bad="retired: {5.1.2-a: 5.1.9-a}   # there is no 5.1.9-a",
        good="retired: {5.1.2-a: 5.1.3-a}",
    ),
)
def successor_exists(index: Index, sources: Sources) -> Iterator[Fault]:
    """Retire an id in favour of those that exist."""
    now = set(permanent_ids(index.standard))
    for old, successors in index.successors.items():
        for new in successors:
            if new not in now:
                near = did_you_mean(new, sorted(now))
                yield fault(sources.at(LEDGER, "retired", old), "successor-gone", near, id=old, name=new)


@rule(
    "PRM005",
    ground="wrong",
    zh="发布的是已有的版本，日期是真的日期",
    reason=Text(
        zh="旧链接的页面按这些日期说明条款何时废止。",
        en="Pages of old links say by these days when a provision was withdrawn.",
    ),
    example=Example(
        bad="retired: {5.1.2: {withdrawn: 2026-02-30}}",
        good="retired: {5.1.2: {withdrawn: 2026-02-28}}",
    ),
)
def days_exist(index: Index, sources: Sources) -> Iterator[Fault]:
    """Release editions that there are, and write days as YYYY-MM-DD."""
    metadata, ledger = index.standard.metadata, index.standard.ledger
    known = [edition.id for edition in metadata.editions]
    for edition, made in ledger.released.items():
        if edition not in known:
            near = did_you_mean(edition, known)
            yield fault(sources.at(LEDGER, "released", edition, key=True), "release-unknown", near, edition=edition)
        if not is_day(made.date):
            where = sources.at(LEDGER, "released", edition, "date")
            yield fault(where, "release-day", day_to_write(made.date), edition=edition, day=made.date)
    for old, became in ledger.retired.items():
        if became.withdrawn and not is_day(became.withdrawn):
            where = sources.at(LEDGER, "retired", old, "withdrawn")
            yield fault(where, "withdrawn-day", day_to_write(became.withdrawn), id=old, day=became.withdrawn)


@rule(
    "PRM003",
    ground="wrong",
    zh="停用的id不再使用",
    reason=Text(
        zh="停用的id若给了别的内容，旧链接不会断，却指向另一件事，比断了更糟。",
        en="When a retired id is given to something else, old links do not die but mean another thing, which is worse.",
    ),
    example=Example(
        bad="retired: {5.1.2-a: 5.1.3-a}   # and a new 5.1.2-a",
        good="provisions:\n  - {id: 5.1.2-h, …}   # a letter never used before",
    ),
)
def retired_stays_so(index: Index, sources: Sources) -> Iterator[Fault]:
    """Use no retired id again."""
    now = set(permanent_ids(index.standard))
    for old in index.standard.ledger.retired:
        if old in now:
            yield fault(sources.at(old, "id"), "retired-used", id=old)


@rule(
    "PRM004",
    ground="wrong",
    zh="在一个版本中，一个编号只对应一条",
    reason=Text(
        zh="读者手里拿着已发布的版本，按其中的编号来查；一个编号对应两条，就不知该去哪一条。",
        en="Readers with the published book in hand look for its numbers; one that belongs to two clauses leads to "
        "neither for sure.",
    ),
    example=Example(
        bad="- {id: 5.1.2, published: [{edition: 10301-2016, number: 4.1.2, …}], …}\n"
        "- {id: 5.1.3, published: [{edition: 10301-2016, number: 4.1.2, …}], …}",
        good="- {id: 5.1.2, published: [{edition: 10301-2016, number: 4.1.2, …}], …}\n"
        "- {id: 5.1.3, published: [{edition: 10301-2016, number: 4.1.3, …}], …}",
    ),
)
def published_number_once(index: Index, sources: Sources) -> Iterator[Fault]:
    """Give a number of another edition to one clause only."""
    first: dict[tuple[str, str], str] = {}
    for clause in index.standard.clauses:
        for place, published in enumerate(clause.published):
            other = first.setdefault((published.edition, published.number), clause.id)
            if other != clause.id:
                where, number = sources.at(clause.id, "published", place, "number"), published.number
                yield fault(
                    where, "published-twice", number=number, edition=published.edition, one=other, other=clause.id
                )
