"""What clauses and provisions have beside their words: attributes, by which checklists are chosen, and links."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, NamedTuple

from generator.model import (
    LANGUAGES,
    Attribute,
    AttributeValue,
    Clause,
    GivenReference,
    Held,
    Language,
    Text,
    Withdrawal,
)
from generator.standard.numbers import display_number
from generator.standard.outline import Outline, grouped
from generator.words import in_line, say, text

EVALUATES = "evaluates"
"""The attribute that `evaluates` is: what an assessor evaluates."""
SIGN = "="
"""What stands between an attribute and a value in a condition: `level=L1`."""
Attributes = dict[str, tuple[str, ...]]
"""The values that a clause or a provision has, by the key of their attribute."""
Relation = Literal["related", "enhances", "enhanced-by", "withdrawn-into", "replaces"]


class Link(NamedTuple):
    """What another clause is to one."""

    relation: Relation
    clause: Clause


def attributes_of(outline: Outline) -> Iterator[tuple[str, Attributes]]:
    """Yield the attributes of each clause and provision by its id: its own, and those of what it stands in."""
    known: dict[str, Attributes] = {}
    for clause in outline.standard.clauses:
        chain = [part for part in (*outline.ancestors(clause), clause) if part.id not in known]
        for part in chain:
            above = outline.parents.get(part.id)
            evaluates: Attributes = {EVALUATES: (part.evaluates,)} if part.evaluates else {}
            known[part.id] = (known[above.id] if above else {}) | evaluates | _held(part.attributes)
        yield clause.id, known[clause.id]
        for provision in clause.provisions:
            yield provision.id, known[clause.id] | _held(provision.attributes)


def _held(written: tuple[Held, ...]) -> Attributes:
    return {held.attribute: held.values for held in written}


def declared(outline: Outline) -> tuple[Attribute, ...]:
    """Return the attributes that a standard declares, what is evaluated first."""
    metadata = outline.standard.metadata
    kinds = tuple(AttributeValue(key=entry.kind, name=entry.only) for entry in metadata.evaluates)
    evaluated = Attribute(key=EVALUATES, name=text("beside.evaluates"), values=kinds)
    return (*((evaluated,) if kinds else ()), *metadata.attributes)


def meets(attributes: Attributes, conditions: Mapping[str, frozenset[str]]) -> bool:
    """Tell whether attributes have one of the values wanted of each attribute that conditions name."""
    return all(not wanted.isdisjoint(attributes.get(key, ())) for key, wanted in conditions.items())


def attribute_words(attribute: Attribute, values: tuple[AttributeValue, ...]) -> Text:
    """Return an attribute with some of its values: *Level: Level 1, Level 2*."""
    return _named(attribute.name, in_line((value.name for value in values), "shared.comma"))


def held_values(outline: Outline, held: Attributes) -> Iterator[tuple[Attribute, tuple[AttributeValue, ...]]]:
    """Yield the attributes that a clause or a provision has, each with its values, as the standard declares them."""
    for attribute in outline.standard.metadata.attributes:
        values = tuple(value for value in attribute.values if value.key in held.get(attribute.key, ()))
        if values:
            yield attribute, values


def words_at(outline: Outline, held: Attributes) -> tuple[Text, ...]:
    """Return the attributes that a clause or a provision has, each with its values, in words."""
    return tuple(attribute_words(attribute, values) for attribute, values in held_values(outline, held))


def attributes_in_line(outline: Outline, held: Attributes) -> Text:
    """Return the attributes that a clause or a provision has as one line; empty where it has none."""
    return in_line(words_at(outline, held), "shared.semicolon")


def reference_words(reference: GivenReference) -> str:
    """Return what a standard points to, with the place there: `NIST SP 800-63B, 5.1.1.2`."""
    return f"{reference.to}, {reference.clause}" if reference.clause else reference.to


def pointed_to(clause: Clause) -> Iterator[Text]:
    """Yield what the standard points to at a clause as one line: *Given in the standard: CWE-521*; nothing without."""
    given = " · ".join(map(reference_words, clause.references))
    if given:
        yield _named(text("paper.references"), Text(zh=given, en=given))


def link_words(links_: Iterable[Link]) -> Iterator[Text]:
    """Yield what other clauses are to one, each relation with the numbers of all that have it: *Related: 5.1 · 5.2*."""
    for relation, clauses in grouped((link.relation, link.clause) for link in links_).items():
        numbers = " · ".join(display_number(other) or other.id for other in clauses)
        yield _named(text(f"links.{relation}"), Text(zh=numbers, en=numbers))


def _named(name: Text, words: Text) -> Text:
    """Return words behind a name and a colon."""
    zh, en = (
        f"{name.in_(language)}{say('shared.colon', language)}{getattr(words, language)}" for language in LANGUAGES
    )
    return Text(zh=zh, en=en)


def withdrawal_words(outline: Outline, clause: Clause) -> Text:
    """Return that a clause is withdrawn, since when, what the standard says of it, and what took its place."""
    gone = clause.withdrawn or Withdrawal()
    into = " · ".join(display_number(outline.clauses[id_]) or id_ for id_ in gone.into if id_ in outline.clauses)
    return Text(zh=_withdrawal(gone, into, "zh"), en=_withdrawal(gone, into, "en"))


def _withdrawal(gone: Withdrawal, into: str, language: Language) -> str:
    note = gone.note.in_(language) if gone.note else ""
    now = f"{say('links.withdrawn-into', language)}{say('shared.colon', language)}{into}" if into else ""
    return " ".join(filter(None, (say("beside.withdrawn", language), gone.date, note, now)))


def links(outline: Outline) -> Iterator[tuple[str, Link]]:
    """Yield what other clauses are to each clause, by its id, in both directions."""
    for clause in outline.standard.clauses:
        ways: tuple[tuple[tuple[str, ...], Relation, Relation], ...] = (
            (clause.related, "related", "related"),
            (clause.enhances, "enhances", "enhanced-by"),
            (clause.withdrawn.into if clause.withdrawn else (), "withdrawn-into", "replaces"),
        )
        for ids, there, back in ways:
            for other in (outline.clauses[id_] for id_ in ids if id_ in outline.clauses):
                yield clause.id, Link(there, other)
                yield other.id, Link(back, clause)
