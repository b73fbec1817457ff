"""Permanent links (PRM): an id that was published once never leads nowhere, nor elsewhere."""

from collections.abc import Iterator

from generator.check.rule import Example, Fault, fault, rule
from generator.check.translation import LEDGER
from generator.model import Text
from generator.source.places import Sources
from generator.standard.index import Index
from generator.standard.translation import permanent_ids
from generator.words.errors import did_you_mean


@rule(
    "PRM001",
    ground="wrong",
    zh="公布过的id还在，或者写明由什么接替",
    reason=Text(
        zh="培训教材、检查表和二维码里的链接要用很多年；删去或改动id，外面的链接就断了，而且无人知道。",
        en="Links in slides, sheets and QR codes are to last for years; when an id is removed or changed they die "
        "outside, and nobody hears of it.",
    ),
    example=Example(
        bad="ids: [5.1.2-a]\nretired: {}   # and 5.1.2-a is gone",
        good="ids: [5.1.2-a]\nretired: {5.1.2-a: 5.1.2-c}",
    ),
)
def published_stays(index: Index, sources: Sources) -> Iterator[Fault]:
    """Keep every id that was published, or retire it in favour of another."""
    ledger = index.standard.ledger
    now = set(permanent_ids(index.standard))
    for place, id_ in enumerate(ledger.ids):
        if id_ not in now and id_ not in ledger.retired:
            nearest = did_you_mean(id_, sorted(now))
            key = "id-gone-near" if nearest else "id-gone"
            yield fault(sources.at(LEDGER, "ids", place), key, id=id_, nearest=nearest)


@rule(
    "PRM002",
    ground="wrong",
    zh="接替的id存在",
    reason=Text(
        zh="旧链接会转到接替它的id；那里也没有东西，读者还是走到了空处。",
        en="An old link leads on to the id that took its place; with nothing there either, readers still end nowhere.",
    ),
    example=Example(
        bad="retired: {5.1.2-a: 5.1.9-a}   # there is no 5.1.9-a",
        good="retired: {5.1.2-a: 5.1.3-a}",
    ),
)
def successor_exists(index: Index, sources: Sources) -> Iterator[Fault]:
    """Retire an id in favour of one that exists."""
    now = set(permanent_ids(index.standard))
    for old, new in index.standard.ledger.retired.items():
        if new not in now:
            near = did_you_mean(new, sorted(now))
            yield fault(sources.at(LEDGER, "retired", old), "successor-gone", near, id=old, name=new)


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
