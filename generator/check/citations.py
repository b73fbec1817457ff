"""Citations (REF): what the standard cites, and the editions that it and our mappings rely on."""

from collections.abc import Iterator

from generator.check.rule import Example, Fault, fault, rule
from generator.model import GuidelineEdition, Text
from generator.model.errors import NOTHING, Said
from generator.source.places import Sources
from generator.standard.index import Index
from generator.standard.terminology import DASH, DOCUMENT_NUMBER
from generator.words import said


@rule(
    "REF003",
    zh="引用的编号见于条款的中英文",
    reason=Text(
        zh="引用照原文写：文中是GB/T 19012—2008，就不能写成别的样子；页面据此在文中设链接（GB/T 1.1—2020，9.5）。",
        en="A citation stands as the text has it, GB/T 19012—2008 and nothing else; the page links the very words "
        "(GB/T 1.1—2020, 9.5).",
    ),
    example=Example(
        bad="provision: 2-b   # GB/T 19012—2008 …\ncited: GB/T 19012—2019",
        good="provision: 2-b   # GB/T 19012—2008 …\ncited: GB/T 19012—2008",
    ),
)
def cited_in_text(index: Index, sources: Sources) -> Iterator[Fault]:
    """Cite a number as it stands in the provision, in Chinese and in English."""
    for citation in index.standard.citations:
        provision = index.provisions.get(citation.provision)
        if provision is None:
            continue
        for text, key in ((provision.text.zh, "not-in-chinese"), (provision.text.en, "not-in-english")):
            if citation.cited not in DOCUMENT_NUMBER.findall(text):
                yield fault(sources.at(citation.id, "cited"), key, cited=citation.cited, id=provision.id)


@rule(
    "REF004",
    zh="文中的每个标准编号都有引用条目",
    reason=Text(
        zh="没有引用条目，读者就看不到被引文件的版本和现状，它的页面上也不会列出本条（GB/T 1.1—2020，8.6和9.5）。",
        en="Without a citation readers do not see the edition and status of the document, and its page does not list "
        "the clause (GB/T 1.1—2020, 8.6 and 9.5).",
    ),
    example=Example(
        bad="text: {zh: 按GB/T 19013处理争议。, …}   # and no citation",
        good="citations:\n  - {provision: 5.4.2-a, cited: GB/T 19013, document: gbt-19013, …}",
    ),
)
def number_has_citation(index: Index, sources: Sources) -> Iterator[Fault]:
    """Write a citation for every document number in a provision."""
    cited = {(citation.provision, citation.cited) for citation in index.standard.citations}
    own = {edition.number for edition in index.standard.metadata.editions}
    own |= {number.partition(DASH)[0] for number in own}
    for provision in index.provisions.values():
        for match in DOCUMENT_NUMBER.finditer(provision.text.zh):
            if match[0] not in own and (provision.id, match[0]) not in cited:
                where = sources.at(provision.id, "text", "zh", offset=match.start())
                yield fault(where, "number-uncited", number=match[0], id=provision.id)


@rule(
    "REF005",
    zh="引用具体章条时注日期",
    reason=Text(
        zh="不注日期的引用随新版变化，而章条编号每版不同，所以引用具体章条要注日期（GB/T 1.1—2020，9.5.4）。",
        en="An undated reference follows each new edition, and clause numbers change with it; "
        "a reference to a particular clause is therefore dated (GB/T 1.1—2020, 9.5.4).",
    ),
    example=Example(
        bad="cited: GB/T 19001\nclause: 8.2.1",
        good="cited: GB/T 19001—2016\nedition: gbt-19001-2016\nclause: 8.2.1",
    ),
)
def clause_is_dated(index: Index, sources: Sources) -> Iterator[Fault]:
    """Date a reference to a particular clause."""
    for citation in index.standard.citations:
        if citation.clause and (citation.edition is None or DASH not in citation.cited):
            where, clause = sources.at(citation.id, "clause"), citation.clause
            yield fault(where, "clause-undated", id=citation.id, clause=clause, cited=citation.cited)


@rule(
    "REF006",
    zh="引用的编号、文件和版本一致",
    reason=Text(
        zh="注日期的引用只指那一版；不注日期的引用没有版本（GB/T 1.1—2020，9.5）。三处不一致，链接就指错了地方。",
        en="A dated reference means that edition only, an undated one has none (GB/T 1.1—2020, 9.5). Where number, "
        "document and edition disagree, the link leads to the wrong place.",
    ),
    example=Example(
        bad="cited: GB/T 19012\ndocument: gbt-19012\nedition: gbt-19012-2019",
        good="cited: GB/T 19012\ndocument: gbt-19012",
    ),
)
def edition_agrees(index: Index, sources: Sources) -> Iterator[Fault]:
    """Name the document and the edition that bear the number cited."""
    for citation in index.standard.citations:
        document, edition = index.guidelines.get(citation.document), index.editions.get(citation.edition or "")
        cited, where = citation.cited, sources.at(citation.id, "edition" if citation.edition else "cited")
        if document and cited.partition(DASH)[0] != document.number:
            place = sources.at(citation.id, "document")
            yield fault(place, "other-document", cited=cited, id=document.id, number=document.number)
        elif DASH in cited and citation.edition is None:
            ids = [edition.id for edition in (document.editions if document else ()) if edition.number == cited]
            key = "dated-edition-known" if ids else "dated-no-edition"
            yield fault(where, key, cited=cited, edition="".join(ids[:1]))
        elif DASH not in cited and citation.edition is not None:
            yield fault(where, "undated-edition", cited=cited)
        elif edition and edition.number != cited:
            yield fault(where, "other-edition", id=edition.id, number=edition.number, cited=cited)


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
    severity="warning",
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
    """Name the edition now in force where the one cited was replaced."""
    for citation in index.standard.citations:
        edition = index.editions.get(citation.edition or "")
        if edition is None:
            continue
        now, became = _now_in_force(index, edition), _superseded(index, edition)
        where = sources.at(citation.id, "replaced_by" if citation.replaced_by else "edition")
        if became and (citation.replaced_by != now.id or now is edition):
            key = "citation-superseded" if now is not edition else "citation-withdrawn"
            yield fault(where, key, id=citation.id, number=edition.number, became=became, now=now.id)
        elif citation.replaced_by and not became:
            yield fault(where, "not-superseded", id=citation.id, number=edition.number)


@rule(
    "REF008",
    severity="warning",
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
