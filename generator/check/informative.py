"""Requirements stand where they may (TXT): in no foreword, scope, informative annex, note, example or definition."""

from collections.abc import Iterator

from generator.check.rule import Example, Fault, fault, kind_named, rule
from generator.model import Figure, Table, Text
from generator.model.place import Step
from generator.source.places import Sources
from generator.standard.index import Index
from generator.standard.verbs import SHALL, chinese_verbs, english_verbs
from generator.words import said


@rule(
    "TXT006",
    ground="printed",
    zh="前言、引言、范围不含要求",
    reason=Text(
        zh="前言和范围只用陈述（GB/T 1.1—2020，8.3和8.5），引言不含要求（8.4）。",
        en="Foreword and scope make statements only (GB/T 1.1—2020, 8.3 and 8.5), the introduction carries no "
        "requirement (8.4).",
    ),
    example=Example(
        bad="element: scope\nprovisions:\n  - {kind: requirement, …}",
        good="element: scope\nprovisions:\n  - {kind: statement, …}",
    ),
)
def no_requirement_there(index: Index, sources: Sources) -> Iterator[Fault]:
    """Keep requirements out of the foreword, the introduction and the scope."""
    for clause in index.standard.clauses:
        element = index.element(clause)
        for provision in clause.provisions:
            statements_only = element in {"foreword", "scope"} and provision.kind != "statement"
            if statements_only or (provision.kind == "requirement" and element == "introduction"):
                kind, place = kind_named(provision.kind), said(f"named.{element}", id=clause.id)
                where = sources.at(provision.id, "kind")
                yield fault(where, "only-statements", kind=kind, id=provision.id, place=place)


@rule(
    "TXT022",
    ground="printed",
    zh="资料性附录不含要求",
    reason=Text(
        zh="资料性附录只帮助理解和使用标准（GB/T 1.1—2020，8.9）；里面的“应”是否算数，读者说不清。已发布的照录，只作提示。",
        en="An informative annex helps to understand and use the standard (GB/T 1.1—2020, 8.9); readers cannot tell "
        "whether a shall in it counts. What is published is reproduced; this only tells.",
    ),
    example=Example(
        bad="- {number: B, element: annex, annex: informative, content: [记录应保存三年。]}",
        good="- {number: B, element: annex, annex: normative, content: [记录应保存三年。]}",
    ),
)
def no_requirement_in_informative_annex(index: Index, sources: Sources) -> Iterator[Fault]:
    """Keep requirements out of informative annexes."""
    for clause in index.standard.clauses:
        if index.element(clause) == "annex" and index.is_informative(clause):
            for provision in clause.provisions:
                if provision.kind == "requirement":
                    top = (index.ancestors(clause) or (clause,))[0]
                    yield fault(sources.at(provision.id), "annex-requires", id=provision.id, annex=top.number or top.id)


@rule(
    "TXT007",
    ground="printed",
    zh="注、示例和定义不含要求",
    reason=Text(
        zh="注和示例是资料性的，不含要求（GB/T 1.1—2020，9.10和9.11）；定义能在句中替换术语，也不含要求（8.7）。",
        en="Notes and examples are informative and carry no requirement (GB/T 1.1—2020, 9.10 and 9.11); nor does a "
        "definition, which can stand in place of its term in a sentence (8.7).",
    ),
    example=Example(
        bad="notes:\n  - {zh: 记录应保存三年。, en: Records shall be kept for three years.}",
        good="notes:\n  - {zh: 记录通常保存三年。, en: Records are usually kept for three years.}",
    ),
)
def no_requirement_in_notes(index: Index, sources: Sources) -> Iterator[Fault]:
    """Keep requirements out of notes, examples and definitions."""
    for id_, path, text in _informative(index):
        name = said(f"named.{path[0]}")
        if chinese_verbs(text.zh) & SHALL:
            yield fault(sources.at(id_, *path, "zh"), "informative-shall-zh", name=name, id=id_)
        if english_verbs(text.en) & SHALL:
            yield fault(sources.at(id_, *path, "en"), "informative-shall-en", name=name, id=id_)


def _informative(index: Index) -> Iterator[tuple[str, tuple[Step, ...], Text]]:
    """Yield the texts of the standard that carry no requirement, with the entity and the path in it."""
    for clause in index.standard.clauses:
        for name, group in (("notes", clause.notes), ("examples", clause.examples)):
            for place, text in enumerate(group):
                yield clause.id, (name, place), text
        for block in clause.content:
            if isinstance(block, Table | Figure):
                yield from ((block.id, ("notes", place), text) for place, text in enumerate(block.notes))
    for term in index.standard.terms:
        yield term.id, ("definition",), term.definition
        for name, group in (("notes", term.notes), ("examples", term.examples)):
            for place, text in enumerate(group):
                yield term.id, (name, place), text
