"""References (REF): every id and number that is named exists, and is what it is said to be."""

from collections.abc import Iterable, Iterator

from generator.checks.rule import Fault, rule
from generator.index import Index
from generator.load import Sources
from generator.model import Text
from generator.problem import did_you_mean
from generator.source import Step

Named = tuple[str, tuple[Step, ...], str, str, Iterable[str]]
"""An entity's id, the path of the name in it, what is named, the name, and the names that exist."""


def _named(index: Index) -> Iterator[Named]:
    standard = index.standard
    metadata = standard.metadata
    own_editions = [edition.id for edition in metadata.editions]
    yield metadata.id, ("edition",), "edition of the standard", metadata.edition, own_editions
    for clause in standard.clauses:
        for place, published in enumerate(clause.published):
            path = ("published", place, "edition")
            yield clause.id, path, "edition of the standard", published.edition, own_editions
    for term in standard.terms:
        for place, other in enumerate(term.related):
            yield term.id, ("related", place), "term", other, index.terms
        for place, compared in enumerate(term.compare):
            yield term.id, ("compare", place, "edition"), "edition", compared.edition, index.editions
    for edition in index.editions.values():
        if edition.replaced_by is not None:
            yield edition.id, ("replaced_by",), "edition", edition.replaced_by, index.editions
    for citation in standard.citations:
        yield citation.id, ("provision",), "provision", citation.provision, index.provisions
        yield citation.id, ("document",), "document", citation.document, index.guidelines
        for name in ("edition", "replaced_by"):
            if getattr(citation, name) is not None:
                yield citation.id, (name,), "edition", getattr(citation, name), index.editions
    for mapping in standard.mappings:
        ours = {**index.clauses, **index.provisions}
        yield mapping.id, ("source",), "clause or provision", mapping.source, ours
        yield mapping.id, ("edition",), "edition", mapping.edition, index.editions
    places = {"standard": None, **index.clauses, **index.provisions, **index.terms, **index.guidelines, **index.editions}
    for note in standard.editorial_notes:
        yield note.id, ("on",), "clause or term", note.on, places


@rule(
    "REF001",
    zh="所指的id都存在",
    reason=Text(
        zh="引用、对照、术语关系和编者注都用id指向别处；id写错，链接就断了，反向的“被引用”也少一条。",
        en="Citations, mappings, related terms and notes point elsewhere by id; with a wrong one the link is dead, and the list of "
        "what points here is one short.",
    ),
    bad="related: [t-custmer]",
    good="related: [t-customer]",
)
def resolves(index: Index, sources: Sources) -> Iterator[Fault]:
    """Every id that is named exists."""
    for id_, path, what, name, known in _named(index):
        if name not in known:
            yield Fault(sources.at(id_, *path), f'unknown {what} "{name}"', did_you_mean(name, known))
    for passage in index.passages[None].passages:
        if "source" in passage.path[:-1] and passage.text not in index.sources:
            where = sources.at(passage.id, *passage.path)
            yield Fault(where, f'unknown source "{passage.text}"', did_you_mean(passage.text, index.sources))


@rule(
    "REF002",
    zh="所指的他文件章条在该版的章条清单中",
    reason=Text(
        zh="对照和术语比较指向某一版的具体章条；清单里没有的编号，读者无从核对，往往是看错了版本。",
        en="A mapping or a comparison points to a clause of one edition; a number that its list of clauses does not have cannot be "
        "looked up, and mostly comes from another edition.",
    ),
    bad="edition: gbt-19012-2019\nclause: 9.1",
    good="edition: gbt-19012-2019\nclause: 8.1",
)
def clause_listed(index: Index, sources: Sources) -> Iterator[Fault]:
    """A clause named in another document is in the list of that edition's clauses."""
    listed: dict[tuple[str, bool], set[str]] = {}
    for edition in index.editions.values():
        for clause in edition.clauses:
            listed.setdefault((edition.id, clause.kind == "term"), set()).add(clause.number)
    named = [(mapping.id, ("clause",), mapping.edition, mapping.clause, False) for mapping in index.standard.mappings]
    named += [
        (citation.id, ("clause",), citation.edition, citation.clause, False)
        for citation in index.standard.citations
        if citation.edition and citation.clause
    ]
    compared = [
        (term.id, ("compare", place, "number"), other.edition, other.number, True)
        for term in index.standard.terms
        for place, other in enumerate(term.compare)
    ]
    for id_, path, edition_id, number, is_term in (*named, *compared):
        numbers = listed.get((edition_id, is_term), set())
        if edition_id in index.editions and number not in numbers and (numbers or not is_term):
            what = "term" if is_term else "clause"
            message = f'unknown {what} {number} of "{edition_id}"'
            hint = did_you_mean(number, sorted(numbers)) or "add its title to the clauses of the edition"
            yield Fault(sources.at(id_, *path), message, hint)


@rule(
    "REF009",
    zh="事实注明出处和可信程度",
    reason=Text(
        zh="“sourced”要说出读自何处，“recalled”是凭记忆、没有出处，“conflict”要列出各家的值；读者凭此决定信多少。",
        en="`sourced` says where a fact was read, `recalled` is from memory and has no source, `conflict` gives each value; "
        "by this readers judge how far to trust it.",
    ),
    bad="issued: {value: 2019-06-04, confidence: sourced}",
    good="issued: {value: 2019-06-04, source: [w-csorg-19012], confidence: sourced}",
)
def facts_sourced(index: Index, sources: Sources) -> Iterator[Fault]:
    """A fact that is sourced names its source, and one that is recalled names none."""
    with_source = {(p.id, p.path[:-2]) for p in index.passages[None].passages if p.path[-2:-1] == ("source",)}
    with_others = {(p.id, p.path[:-3]) for p in index.passages[None].passages if p.path[-3:-2] == ("others",)}
    for passage in index.passages[None].passages:
        if passage.path[-1] != "confidence":
            continue
        whole = (passage.id, passage.path[:-1])
        where = sources.at(passage.id, *passage.path)
        if passage.text == "sourced" and whole not in with_source:
            yield Fault(where, f'a fact of "{passage.id}" is sourced and names no source', 'add "source: [...]"')
        elif passage.text == "recalled" and whole in with_source:
            hint = 'write "confidence: sourced", or remove the source'
            yield Fault(where, f'a fact of "{passage.id}" is recalled and names a source', hint)
        elif passage.text == "conflict" and len(passage.path) > 1 and whole not in with_others:
            yield Fault(where, f'a fact of "{passage.id}" is in conflict with nothing', 'give the other values in "others:"')
