"""References (REF): every id and number that is named exists, and is what it is said to be."""

from collections.abc import Collection, Iterator

from generator.check.rule import Example, Fault, fault, rule, unknown
from generator.model import Clause, Held, TermEntry, Text
from generator.model.place import Step
from generator.source.places import Sources
from generator.standard.index import Index
from generator.standard.passages import CITATIONS, SYNONYMS, WORDINGS
from generator.words import said
from generator.words.errors import did_you_mean

Named = tuple[str, tuple[Step, ...], str, str | None, Collection[str]]
"""An entity's id, the path of the name in it, what is named, the name, and the names that exist."""


def _named_by_the_standard(index: Index) -> Iterator[Named]:
    standard = index.standard
    own_editions = [edition.id for edition in standard.metadata.editions]
    yield standard.metadata.id, ("edition",), "own-edition", standard.metadata.edition, own_editions
    figures = {figure.id for figure in standard.figures}
    yield standard.metadata.id, ("home_figure",), "figure", standard.metadata.home_figure, figures
    kinds = [evaluated.kind for evaluated in standard.metadata.evaluates]
    for clause in standard.clauses:
        yield clause.id, ("evaluates",), "evaluation", clause.evaluates, kinds
        yield from _held(index, clause.id, clause.attributes)
        for provision in clause.provisions:
            yield from _held(index, provision.id, provision.attributes)
        for place, reference in enumerate(clause.references):
            yield clause.id, ("references", place, "document"), "document", reference.document, index.guidelines
        yield from _amended(index, clause)
        into = clause.withdrawn.into if clause.withdrawn else ()
        ways: tuple[tuple[tuple[Step, ...], tuple[str, ...]], ...] = (
            (("related",), clause.related), (("enhances",), clause.enhances), (("withdrawn", "into"), into),
        )  # fmt: skip
        for path, ids in ways:
            for place, other in enumerate(ids):
                yield clause.id, (*path, place), "clause", other, index.clauses
        for place, published in enumerate(clause.published):
            path = ("published", place, "edition")
            yield clause.id, path, "own-edition", published.edition, own_editions
    for term in standard.terms:
        yield from _amended(index, term)
        for place, other in enumerate(term.related):
            yield term.id, ("related", place), "term", other, index.terms
        for place, compared in enumerate(term.compare):
            yield term.id, ("compare", place, "edition"), "edition", compared.edition, index.editions


def _amended(index: Index, entry: Clause | TermEntry) -> Iterator[Named]:
    for place, each in enumerate(entry.amended):
        yield entry.id, ("amended", place, "by"), "amendment", each.by, index.amendments


def _held(index: Index, id_: str, attributes: tuple[Held, ...]) -> Iterator[Named]:
    known = {
        attribute.key: [value.key for value in attribute.values] for attribute in index.standard.metadata.attributes
    }
    for held in attributes:
        yield id_, ("attributes",), "attribute", held.attribute, known
        for place, value in enumerate(held.values):
            path: tuple[Step, ...] = ("attributes", held.attribute, place)
            yield id_, path, "attribute-value", value, known.get(held.attribute, (value,))


def _named_beside_it(index: Index) -> Iterator[Named]:
    clauses = {**index.clauses, **index.provisions}
    places = {"standard", *index.clauses, *index.terms}
    own_editions = [edition.id for edition in index.standard.metadata.editions]
    for edition in index.editions.values():
        yield edition.id, ("replaced_by",), "edition", edition.replaced_by, index.editions
    citing = {own.id: own for own in index.own_texts}
    for place, citation in enumerate(index.standard.citations):
        at = ("citations", place)
        yield CITATIONS, (*at, "provision"), "provision", citation.provision, citing
        yield CITATIONS, (*at, "document"), "document", citation.document, index.guidelines
        yield CITATIONS, (*at, "edition"), "edition", citation.edition, index.editions
        yield CITATIONS, (*at, "replaced_by"), "edition", citation.replaced_by, index.editions
    for mapping in index.standard.mappings:
        yield mapping.id, ("source",), "clause-or-provision", mapping.source, clauses
        yield mapping.id, ("edition",), "edition", mapping.edition, index.editions
    for place, synonym in enumerate(index.standard.synonyms):
        yield SYNONYMS, ("synonyms", place, "term"), "term", synonym.term, index.terms
    leads_to = {*clauses, *index.terms, *index.questions, *index.guidelines, *index.editions}
    for situation in index.standard.situations:
        for place, lead in enumerate(situation.leads):
            yield situation.id, ("leads", place), "place", lead.to, leads_to
    answering = {*index.clauses, *index.terms, *index.guidelines}
    for place, wording in enumerate(index.standard.wordings):
        yield WORDINGS, ("wordings", place, "of"), "answering", wording.of, answering
    yield from _named_by_guidance(index)
    yield from _named_by_teaching(index, leads_to)
    for note in index.standard.editorial_notes:
        yield note.id, ("on",), "clause-or-term", note.on, places
        yield note.id, ("edition",), "own-edition", note.edition, own_editions


def _named_by_teaching(index: Index, places: Collection[str]) -> Iterator[Named]:
    for question in index.standard.teaching.questions if index.standard.teaching else ():
        for place, name in enumerate(question.rests_on):
            yield question.id, ("rests_on", place), "place", name, places


def _named_by_guidance(index: Index) -> Iterator[Named]:
    for frame in index.standard.frames:
        yield frame.id, ("edition",), "edition", frame.edition, index.editions
    for one in index.standard.guidance:
        yield one.id, ("clause",), "clause", one.clause, index.clauses
        for place, each in enumerate(one.nonconformities):
            yield one.id, ("nonconformities", place, "provision"), "provision", each.provision, index.provisions
        for place, near in enumerate(one.neighbours):
            yield one.id, ("neighbours", place, "clause"), "clause", near.clause, index.clauses
        for held in one.places:
            frame_ = index.frames.get(held.attribute)
            yield one.id, ("places", held.attribute), "frame", held.attribute, index.frames
            for place, value in enumerate(held.values):
                known = [known.key for known in frame_.values] if frame_ else (value,)
                yield one.id, ("places", held.attribute, place), "frame-value", value, known


@rule(
    "REF001",
    ground="wrong",
    zh="所指的id都存在",
    reason=Text(
        zh="引用、对照、术语关系和编者注都用id指向别处；id写错，链接就断了，反向的“被引用”也少一条。",
        en="Citations, mappings, related terms and notes point elsewhere by id; with a wrong one the link is dead, "
        "and the list of what points here is one short.",
    ),
    example=Example(
        bad="related: [t-custmer]",
        good="related: [t-customer]",
    ),
)
def resolves(index: Index, sources: Sources) -> Iterator[Fault]:
    """Name only ids that exist."""
    for id_, path, what, name, known in (*_named_by_the_standard(index), *_named_beside_it(index)):
        if name is None or name in known:
            continue
        where = sources.at(id_, *path)
        successors = [new for new in index.successors.get(name, ()) if new in known]
        if successors:
            yield fault(where, "named-replaced", what=said(f"named.{what}"), name=name, new=", ".join(successors))
        elif name in index.successors:
            yield fault(where, "named-withdrawn", what=said(f"named.{what}"), name=name)
        else:
            yield unknown(where, what, name, known)
    for passage in index.passages[None].passages:
        if "source" in passage.path[:-1] and passage.text not in index.sources:
            where = sources.at(passage.id, *passage.path)
            yield unknown(where, "source", passage.text, index.sources)


@rule(
    "REF002",
    ground="wrong",
    zh="所指的他文件章条在该版的章条清单中",
    reason=Text(
        zh="对照和术语比较指向某一版的具体章条；清单里没有的编号，读者无从核对，往往是看错了版本。",
        en="A mapping or a comparison points to a clause of one edition; a number that its list of clauses does not "
        "have cannot be looked up, and mostly comes from another edition.",
    ),
    example=Example(
        bad="edition: gbt-19012-2019\nclause: 9.1",
        good="edition: gbt-19012-2019\nclause: 8.1",
    ),
)
def clause_listed(index: Index, sources: Sources) -> Iterator[Fault]:
    """Name only clauses that the list of the other document's edition has."""
    listed: dict[str, set[str]] = {}
    terms: dict[str, set[str]] = {}
    for edition in index.editions.values():
        listed[edition.id] = {clause.number for clause in edition.clauses}
        terms[edition.id] = {clause.number for clause in edition.clauses if clause.kind == "term"}
    named: list[tuple[str, tuple[Step, ...], str | None, str | None, dict[str, set[str]]]] = []
    named += [(mapping.id, ("clause",), mapping.edition, mapping.clause, listed) for mapping in index.standard.mappings]
    named += [
        (CITATIONS, ("citations", place, "clause"), citation.edition, citation.clause, listed)
        for place, citation in enumerate(index.standard.citations)
        if citation.clause
    ]
    named += [
        (term.id, ("compare", place, "number"), other.edition, other.number, terms)
        for term in index.standard.terms
        for place, other in enumerate(term.compare)
        if terms.get(other.edition) and other.number
    ]
    for id_, path, edition_id, number, known in named:
        if edition_id in known and number not in known[edition_id]:
            near = did_you_mean(number or "", known[edition_id])
            what = said("named.term" if known is terms else "named.clause")
            yield fault(sources.at(id_, *path), "clause-unlisted", near, what=what, number=number, edition=edition_id)


@rule(
    "REF009",
    ground="wrong",
    zh="事实注明出处和可信程度",
    reason=Text(
        zh="“sourced”要说出读自何处，“recalled”是凭记忆、没有出处，“conflict”要列出各家的值；读者凭此决定信多少。",
        en="`sourced` says where a fact was read, `recalled` is from memory and has no source, `conflict` gives each "
        "value; by this readers judge how far to trust it.",
    ),
    example=Example(
        bad="issued: {value: 2019-06-04, confidence: sourced}",
        good="issued: {value: 2019-06-04, source: [w-csorg-19012], confidence: sourced}",
    ),
)
def facts_sourced(index: Index, sources: Sources) -> Iterator[Fault]:
    """Name the source of a sourced fact, and none for a recalled one."""
    facts = index.passages[None].passages
    with_source = {(passage.id, passage.path[:-2]) for passage in facts if passage.path[-2:-1] == ("source",)}
    with_others = {(passage.id, passage.path[:-3]) for passage in facts if passage.path[-3:-2] == ("others",)}
    for passage in facts:
        if passage.path[-1] != "confidence":
            continue
        whole = (passage.id, passage.path[:-1])
        if passage.text == "sourced" and whole not in with_source:
            key = "sourced-bare"
        elif passage.text == "recalled" and whole in with_source:
            key = "recalled-sourced"
        elif passage.text == "conflict" and len(passage.path) > 1 and whole not in with_others:
            key = "conflict-alone"
        else:
            continue
        yield fault(sources.at(passage.id, *passage.path), key, id=passage.id)
