"""Attributes (STR): what clauses have beside their words can be chosen by."""

from collections.abc import Iterator

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
