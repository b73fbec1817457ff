"""Citations (REF): what the standard cites, and the editions that it and our mappings rely on."""

from collections.abc import Iterator

from generator.check.rule import Example, Fault, fault, rule
from generator.model import Citation, GuidelineEdition, Text
from generator.model.errors import NOTHING, Said
from generator.model.problem import Location
from generator.source.places import Sources
from generator.standard.citations import Cited, cited
from generator.standard.documents import document_number, number_key, spelling
from generator.standard.index import Index
from generator.standard.passages import CITATIONS
from generator.words import said


def at_entry(sources: Sources, place: int, field: str) -> Location:
    """Return the place of a field of an entry of `citations.yaml`."""
    return sources.at(CITATIONS, "citations", place, field)


def at_number(sources: Sources, one: Cited) -> Location:
    """Return the place of a document's number in the text that cites it."""
    return sources.at(one.own.id, *one.own.path, one.own.language, offset=one.number.start)


@rule(
    "REF003",
    ground="wrong",
    zh="引用条目的编号见于所说的条款",
    reason=Text(
        zh="引用条目补充正文没有说的内容，靠条款和编号找到正文里的那一处；编号不在那里，条目就不起作用。",
        en="An entry adds what the text does not say, and finds its place by provision and number; where the number "
        "does not stand there, the entry says nothing.",
    ),
    example=Example(
        bad="provision: 2-b   # GB/T 19012—2008 …\ncited: GB/T 19012—2019",
        good="provision: 2-b   # GB/T 19012—2008 …\ncited: GB/T 19012—2008",
    ),
)
def cited_in_text(index: Index, sources: Sources) -> Iterator[Fault]:
    """Write entries of citations for numbers that stand in the provision."""
    keys: dict[str, set[str]] = {own.id: set() for own in index.own_texts}
    for own in index.own_texts:
        keys[own.id] |= {number.key for number in index.documents_in(own.words)}
    for place, entry in enumerate(index.standard.citations):
        if number_key(entry.cited) not in keys.get(entry.provision, {number_key(entry.cited)}):
            yield fault(at_entry(sources, place, "cited"), "not-in-text", cited=entry.cited, id=entry.provision)


@rule(
    "REF004",
    ground="open",
    zh="文中引用的文件都收在standard/references",
    reason=Text(
        zh="收了文件，读者才看得到它的名称、版本和现状，文中的编号才有链接；没有收，编号只是文字。",
        en="With the document at hand readers see its title, editions and status, and its number is a link; without "
        "it, the number is text.",
    ),
    example=Example(
        bad="text: {zh: 按GB/T 19013处理争议。, …}   # and no file of it",
        good="# standard/references/gbt-19013.yaml\nid: gbt-19013\nnumber: GB/T 19013\n…",
    ),
)
def document_listed(index: Index, sources: Sources) -> Iterator[Fault]:
    """Have a file for every document that the text cites, with the edition cited."""
    told: set[str] = set()
    by_hand = {(entry.provision, number_key(entry.cited)) for entry in index.standard.citations if entry.document}
    for one in cited(index):
        key = one.number.key
        if key in told or (one.own.id, key) in by_hand:
            continue
        found = index.document(one.number)
        values = {"number": one.number.text, "id": one.own.id}
        if found is None:
            told.add(key)
            yield fault(at_number(sources, one), "document-unlisted", **values)
        elif one.number.dated and found[1] is None:
            told.add(key)
            yield fault(at_number(sources, one), "edition-unlisted", document=found[0].id, **values)


@rule(
    "REF005",
    ground="printed",
    zh="引用具体章条时注日期",
    reason=Text(
        zh="不注日期的引用随新版变化，而章条编号每版不同，所以引用具体章条要注日期（GB/T 1.1—2020，9.5.4）。",
        en="An undated reference follows each new edition, and clause numbers change with it; "
        "a reference to a particular clause is therefore dated (GB/T 1.1—2020, 9.5.4).",
    ),
    example=Example(
        bad="zh: 按GB/T 19001的8.2.1沟通。",
        good="zh: 按GB/T 19001—2016的8.2.1沟通。",
    ),
)
def clause_is_dated(index: Index, sources: Sources) -> Iterator[Fault]:
    """Date a reference to a particular clause."""
    for one in cited(index):
        if one.clauses and not one.number.year:
            values = {"id": one.own.id, "clause": one.clauses[0], "cited": one.number.text}
            yield fault(at_number(sources, one), "clause-undated", **values)
    for place, entry in enumerate(index.standard.citations):
        number = document_number(entry.cited)
        if entry.clause and not (number.year if number else entry.edition):
            values = {"id": entry.provision, "clause": entry.clause, "cited": entry.cited}
            yield fault(at_entry(sources, place, "clause"), "clause-undated", **values)


@rule(
    "REF006",
    ground="wrong",
    zh="引用条目的编号、文件和版本一致",
    reason=Text(
        zh="注日期的引用只指那一版；不注日期的引用没有版本（GB/T 1.1—2020，9.5）。三处不一致，链接就指错了地方。",
        en="A dated reference means that edition only, an undated one has none (GB/T 1.1—2020, 9.5). Where number, "
        "document and edition disagree, the link leads to the wrong place.",
    ),
    example=Example(
        bad="cited: GB/T 19012\ndocument: gbt-19012\nedition: gbt-19012-2019",
        good="cited: GB/T 19012",
    ),
)
def edition_agrees(index: Index, sources: Sources) -> Iterator[Fault]:
    """Name in an entry only the document and the edition that bear the number cited."""
    for place, entry in enumerate(index.standard.citations):
        document, edition = index.guidelines.get(entry.document or ""), index.editions.get(entry.edition or "")
        number, where = document_number(entry.cited), at_entry(sources, place, "edition")
        if document and number and not _bears(document.number, entry):
            at = at_entry(sources, place, "document")
            yield fault(at, "other-document", cited=entry.cited, id=document.id, number=document.number)
        elif number and not number.year and entry.edition is not None:
            yield fault(where, "undated-edition", cited=entry.cited)
        elif edition and number and number_key(edition.number) != number.key:
            yield fault(where, "other-edition", id=edition.id, number=edition.number, cited=entry.cited)


def _bears(number: str, entry: Citation) -> bool:
    """Tell whether a document with a number is the one that an entry cites."""
    cited_number = document_number(entry.cited)
    keys = {cited_number.key, cited_number.undated, spelling(cited_number.name)} if cited_number else set()
    return number_key(number) in keys


def _now_in_force(index: Index, edition: GuidelineEdition) -> GuidelineEdition:
    """Return the edition that stands at the end of the line of replacements."""
    passed = {edition.id}
    while edition.replaced_by in index.editions and edition.replaced_by not in passed:
        edition = index.editions[edition.replaced_by]
        passed.add(edition.id)
    return edition


def _superseded(index: Index, edition: GuidelineEdition) -> Said:
    """Return what became of an edition, or nothing while it is in force."""
    now = _now_in_force(index, edition)
    if now is not edition:
        return said("named.replaced-by", number=now.number)
    return said(f"named.{edition.status}") if edition.status in {"replaced", "withdrawn"} else NOTHING


@rule(
    "REF007",
    ground="open",
    zh="引用被代替的版本时知道代替它的版本",
    reason=Text(
        zh="注日期的引用不随新版变化（GB/T 1.1—2020，9.5），正文不改；编辑看过现行版本后，用replaced_by写明，页面会并列显示。",
        en="A dated reference does not follow a new edition (GB/T 1.1—2020, 9.5), and the text stays; once an editor "
        "has looked at the edition in force, `replaced_by` says so, and pages show it beside the one cited.",
    ),
    example=Example(
        bad="edition: gbt-19012-2008",
        good="edition: gbt-19012-2008\nreplaced_by: gbt-19012-2019",
    ),
)
def superseded_citation(index: Index, sources: Sources) -> Iterator[Fault]:
    """Know the edition that has replaced the one cited."""
    entries = list(enumerate(index.standard.citations))
    seen = {citation.edition for citation in index.citations if citation.replaced_by}
    told: set[str] = set()
    for citation in index.citations:
        edition = index.editions.get(citation.edition or "")
        if edition is None or (citation.replaced_by is None and edition.id in seen | told):
            continue
        told.add(edition.id)
        now, became = _now_in_force(index, edition), _superseded(index, edition)
        where = at_number(sources, citation.at)
        if citation.replaced_by:
            place = next(place for place, entry in entries if entry is citation.written)
            where = at_entry(sources, place, "replaced_by")
        if became and (citation.replaced_by != now.id or now is edition):
            key = "citation-superseded" if now is not edition else "citation-withdrawn"
            values = {"place": citation.place, "cited": citation.cited, "now": now.id}
            yield fault(where, key, id=citation.id, number=edition.number, became=became, **values)
        elif citation.replaced_by and not became:
            yield fault(where, "not-superseded", id=citation.id, number=edition.number)


@rule(
    "REF008",
    ground="open",
    zh="对照指向现行版本",
    reason=Text(
        zh="对照是我们写的，帮助读者今天的工作；指向被代替的版本，读者买到的是另一个文本。",
        en="Mappings are ours and help with today's work; one to an edition that was replaced sends readers to a "
        "text they cannot buy.",
    ),
    example=Example(
        bad="edition: gbt-19012-2008\nclause: 7.2",
        good="edition: gbt-19012-2019\nclause: 7.2",
    ),
)
def superseded_mapping(index: Index, sources: Sources) -> Iterator[Fault]:
    """Map to an edition in force."""
    for mapping in index.standard.mappings:
        edition = index.editions.get(mapping.edition)
        became = _superseded(index, edition) if edition else NOTHING
        if edition and became:
            where = sources.at(mapping.id, "edition")
            yield fault(where, "mapping-superseded", id=mapping.id, number=edition.number, became=became)
