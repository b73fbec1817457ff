"""Attributes and links (STR): what clauses have beside their words can be chosen by and followed."""

from collections.abc import Iterator, Mapping

from generator.check.rule import Example, Fault, fault, rule
from generator.model import Attribute, Held, Text
from generator.model.ids import MOST, is_id
from generator.model.problem import shortened
from generator.source.places import Sources
from generator.standard.attributes import EVALUATES
from generator.standard.index import Index


@rule(
    "STR020",
    ground="wrong",
    zh="属性及其值各有一个名称，只有一个值的属性就只写一个",
    reason=Text(
        zh="检查表按属性的值选取，值也出现在地址里：名称要能进地址，两个同名的值分不开。"
        "级别之类一条只能有一个的，写了两个，选哪一级都会有它。",
        en="Checklists are chosen by the values of attributes, which stand in addresses: a key must be able to, and "
        "two values of one key cannot be told apart. A clause with two values of an attribute that has one would be in "
        "the checklist of either.",
    ),
    example=Example(
        bad="attributes: {level: [L1, L2]}   # in standard.yaml: {key: level, …}",
        good="attributes: {level: [L1, L2]}   # in standard.yaml: {key: level, many: yes, …}",
    ),
)
def told_apart(index: Index, sources: Sources) -> Iterator[Fault]:
    """Name attributes and their values once each, and give one value where an attribute has one."""
    declared = index.standard.metadata.attributes
    id_ = index.standard.metadata.id
    yield from _keys(sources, id_, ("attributes",), tuple(attribute.key for attribute in declared))
    for place, attribute in enumerate(declared):
        values = tuple(value.key for value in attribute.values)
        yield from _keys(sources, id_, ("attributes", place, "values"), values)
    single = {attribute.key: attribute for attribute in declared if attribute.many == "no"}
    for clause in index.standard.clauses:
        yield from _several(sources, clause.id, clause.attributes, single)
        for provision in clause.provisions:
            yield from _several(sources, provision.id, provision.attributes, single)


def _keys(sources: Sources, id_: str, path: tuple[str | int, ...], keys: tuple[str, ...]) -> Iterator[Fault]:
    for place, key in enumerate(keys):
        where = sources.at(id_, *path, place, "key")
        if not is_id(key):
            yield fault(where, "id-form", id=shortened(key), most=MOST)
        elif key in (EVALUATES, *keys[:place]):
            yield fault(where, "attribute-twice", key=key)


def _several(sources: Sources, id_: str, attributes: tuple[Held, ...], single: dict[str, Attribute]) -> Iterator[Fault]:
    for held in attributes:
        if held.attribute in single and len(held.values) > 1:
            where = sources.at(id_, "attributes", held.attribute)
            yield fault(where, "attribute-several", key=held.attribute, values=", ".join(held.values))


@rule(
    "STR025",
    ground="wrong",
    zh="章条之间的链接不绕回自身",
    reason=Text(
        zh="与自身有关的章条、互相补强的两条、撤销后并入又绕回自己的条，页面上的说法都不成立，照着链接走的读者走不出来。",
        en="A clause related to itself, two that enhance each other, or one withdrawn into another that was withdrawn "
        "into it: what pages say of them cannot be true, and who follows the links does not get out.",
    ),
    example=Example(bad="- number: 5.1\n  enhances: [5.1]", good="- number: 5.1\n  enhances: [5.2]"),
)
def leads_on(index: Index, sources: Sources) -> Iterator[Fault]:
    """Let no link of a clause lead back to it."""
    into = {clause.id: clause.withdrawn.into for clause in index.standard.clauses if clause.withdrawn}
    enhanced = {clause.id: clause.enhances for clause in index.standard.clauses}
    for clause in index.standard.clauses:
        if clause.id in clause.related:
            yield fault(sources.at(clause.id, "related"), "link-back", id=clause.id, key="related")
        if clause.id in _reached(clause.id, enhanced):
            yield fault(sources.at(clause.id, "enhances"), "link-back", id=clause.id, key="enhances")
        if clause.id in _reached(clause.id, into):
            yield fault(sources.at(clause.id, "withdrawn", "into"), "link-back", id=clause.id, key="into")


def _reached(start: str, links: Mapping[str, tuple[str, ...]]) -> set[str]:
    """Return the ids to which the links lead from an id, directly or over others."""
    found: set[str] = set()
    waiting = list(links.get(start, ()))
    while waiting:
        if (id_ := waiting.pop()) not in found:
            found.add(id_)
            waiting += links.get(id_, ())
    return found
