"""Term entries as they are written and read: designations, domain, notes with lists, source; what is whose."""

import csv
import io
import json
import xml.etree.ElementTree as ET

import pytest
from rdflib import Graph, Literal
from rdflib.namespace import DCTERMS, SKOS

from generator.check import check, terms, words
from generator.formats.json.standard import standard_json
from generator.formats.terms.files import TERMS_FORMATS
from generator.model import Designation, TermEntry, Text
from generator.site.search.records import records
from generator.source.config import load_config
from generator.source.designations import spelt
from generator.source.load import Loaded
from generator.source.written_terms import WrittenDesignation
from generator.standard.index import Index
from generator.standard.origins import origin
from tests.builders import clause, provision, said, standard, term, text
from tests.built import CONFIG
from tests.unit.tbx_basic import faults
from tests.unit.test_content import read

GROUPED = """\
clauses:
  - number: 3
    title: {zh: 术语和定义, en: Terms and definitions}
    element: terms
  - {number: 3.1, title: {zh: 人, en: People}, element: terms}
  - {number: 3.2, title: {zh: 事, en: Things}, element: terms}
"""
ENTRIES = """\
terms:
  - id: t-reader
    number: 3.1.1
    designations:
      - 读者 reader
      - 用户（拒用）
      - {zh: 看书的人, en: bookworm, status: admitted, ours: all}
    definition: 〈图书馆〉使用图书馆的个人
    examples: 来看报的人。
    notes:
      - 注1：读者能是儿童。
      - zh: 读者分为：
        en: "Readers are:"
        list:
          - {zh: a) 成人；, en: a) adults;}
          - {zh: b) 儿童。, en: children.}
    source: "[来源：GB/T 99001—2010，3.4，有修改——增加了注2]"
  - id: t-lending
    number: 3.2.1
    designations: [外借 lending; loan, 外借率 lending rate（许用）, LR, "R~1~"]
    definition: {zh: 把图书交给读者带出图书馆的活动, en: activity of giving books to a reader to be taken out of a library}
"""


def loaded(entries: str = ENTRIES) -> Loaded:
    """Return the small standard with groups of terms."""
    return read(
        "clauses:\n  - {number: 4.4, title: {zh: 归还, en: Return}, content: [图书馆应归还R和LR的书。]}\n",
        clauses__3_yaml=GROUPED,
        terms__terms_yaml=entries,
    )


def index_of(entries: str = ENTRIES) -> Index:
    """Return the index of the small standard with groups of terms."""
    found = loaded(entries)
    assert found.standard is not None, found.problems
    return Index(found.standard)


@pytest.mark.parametrize(
    ("printed", "first", "made"),
    [
        ("投诉者 complainant", True, [("投诉者", "complainant", "preferred")]),
        ("申诉人（拒用）", False, [("申诉人", None, "deprecated")]),
        ("拒用：申诉人", False, [("申诉人", None, "deprecated")]),
        ("及时率 timeliness rate（许用）", False, [("及时率", "timeliness rate", "admitted")]),
        ("及时率（许用） timeliness rate", False, [("及时率", "timeliness rate", "admitted")]),
        ("DEPRECATED: client", False, [(None, "client", "deprecated")]),
        ("净推荐值 Net Promoter Score;NPS", True, [
            ("净推荐值", "Net Promoter Score", "preferred"), (None, "NPS", "abbreviation"),
        ]),
        ("顾客；客户 customer", True, [("顾客", "customer", "preferred"), ("客户", None, "preferred")]),
        ("TR", False, [("TR", "TR", "abbreviation")]),
        ("R", False, [("R", "R", "symbol")]),
        ("n~1~", False, [("n~1~", "n~1~", "symbol")]),
        ("η", False, [("η", "η", "symbol")]),
        ("CRM系统 CRM system", True, [("CRM系统", "CRM system", "preferred")]),
        ("A 类投诉 class A complaint", True, [("A 类投诉", "class A complaint", "preferred")]),
        ("customer relationship", False, [(None, "customer relationship", "preferred")]),
    ],
)  # fmt: skip
def test_a_line_as_printed_is_read(printed: str, made: list[tuple[str, str, str]], *, first: bool) -> None:
    """Words in both languages, several of them, and their status."""
    found = spelt(WrittenDesignation(printed=printed), "zh", first=first)
    assert [(each.zh, each.en, each.status) for each in found] == made


@pytest.mark.parametrize(
    ("zh", "en", "modified", "change"),
    [
        ("GB/T 19000—2016，3.7.7，有修改", "GB/T 19000—2016, 3.7.7, modified", True, ""),
        ("[来源：GB/T 19000—2016，3.7.7]", "GB/T 19000—2016, 3.7.7", False, ""),
        ("［来源：ISO 9000:2015，3.7.7，有修改］", "ISO 9000:2015, 3.7.7, modified", True, ""),
        ("GB/T 19000—2016，定义3.7.7", "GB/T 19000—2016, definition 3.7.7", False, ""),
        ("GB/T 1—2020，第3章和附录A", "GB/T 1—2020, Clause 3 and Annex A", False, ""),
        ("GB/T 19000—2016，3.7.7，有修改——增加了注", "GB/T 19000—2016, 3.7.7, modified", True, "增加了注"),
        ("《中华人民共和国档案法》", "", False, ""),
    ],
)
def test_a_source_is_kept_as_printed(zh: str, en: str, change: str, *, modified: bool) -> None:
    """Without its brackets; numbers alone are the same in English."""
    made = origin(Text(zh=zh))
    assert (made.en, made.modified, made.change.zh if made.change else "") == (en, modified, change)
    assert zh.strip("[]［］").removeprefix("来源：") == made.zh + (f"——{change}" if change else "")


def test_an_english_source_is_the_same_in_chinese() -> None:
    """An English standard names documents too."""
    made = origin(Text(en="[SOURCE: ISO 9000:2015, 3.7.7, modified — Note 1 was added]"))
    assert (made.zh, made.en) == ("ISO 9000:2015，3.7.7，有修改", "ISO 9000:2015, 3.7.7, modified")
    assert made.change == Text(en="Note 1 was added")


def test_an_entry_is_read_whole() -> None:
    """What is written as printed is known by what it is."""
    index = index_of()
    reader, lending = index.terms["t-reader"], index.terms["t-lending"]
    assert reader.domain == Text(zh="图书馆")
    assert reader.definition == Text(zh="使用图书馆的个人")
    assert reader.examples == (Text(zh="来看报的人。"),)
    assert [note.zh for note in reader.notes] == ["读者能是儿童。", "读者分为："]
    assert [(point.label, point.text.en) for point in reader.remarks("note")[1].points] == [
        ("a)", "adults;"), ("b)", "children."),
    ]  # fmt: skip
    assert reader.source is not None
    assert reader.source.en == "GB/T 99001—2010, 3.4, modified"
    assert [each.status for each in lending.designations] == [
        "preferred", "preferred", "admitted", "abbreviation", "symbol",
    ]  # fmt: skip
    assert {id_: [entry.id for entry in held] for id_, held in index.entries_in.items()} == {
        "3.1": ["t-reader"], "3.2": ["t-lending"],
    }  # fmt: skip


def test_problems_of_an_entry_name_their_place() -> None:
    """Behind the domain, the name of a note and the label of an item."""
    found = loaded(ENTRIES.replace("a) 成人；", "a) 成 人；").replace("〈图书馆〉使用", "〈图书馆〉使 用"))
    assert found.standard is not None
    told = [str(each.where) for each in check(found.standard, found.sources) if each.rule == "TXT013"]
    assert told == ["standard/terms/terms.yaml:8:23", "standard/terms/terms.yaml:15:22"]


def test_what_the_standard_prints_is_told_from_what_is_ours() -> None:
    """A word of ours, or our English of a word of the standard."""
    index = index_of(ENTRIES.replace("      - 读者 reader", "      - {zh: 读者, en: reader, ours: en}"))
    reader = index.terms["t-reader"]
    assert [index.own_words(reader, each) for each in reader.designations] == [{"zh": "读者"}, {"zh": "用户"}, {}]
    made = json.loads(standard_json(index))["terms"][0]["designations"]
    assert [(each["zh"], each["ours"]) for each in made] == [("读者", ["en"]), ("用户", []), ("看书的人", ["zh", "en"])]


def exported(kind: str) -> str:
    """Return the terminology of the small standard in a format."""
    settings, _ = load_config(CONFIG)
    assert settings
    return TERMS_FORMATS[kind].made(index_of(), settings)


def test_tbx_has_all_of_an_entry() -> None:
    """Field, examples, source and symbols keep the rules of the dialect; what is ours says so."""
    made = exported("tbx")
    assert faults(made) == []
    root = ET.fromstring(made)  # noqa: S314 - our own
    told = ["".join(each.itertext()) for each in root.iter() if each.tag.endswith(("}note", "}descrip", "}admin"))]
    for wanted in (
        "图书馆", "示例：来看报的人。", "读者分为：\na) 成人；\nb) 儿童。", "本站所加",
        "[来源：GB/T 99001—2010，3.4，有修改——增加了注2]",
    ):  # fmt: skip
        assert wanted in told


def test_skos_has_all_of_an_entry() -> None:
    """One preferred label a language, examples, the standard's own source, and a remark on what is ours."""
    graph = Graph().parse(data=exported("skos"), format="turtle")
    for concept in set(graph.subjects(SKOS.definition)):
        languages = [label.language for label in graph.objects(concept, SKOS.prefLabel) if isinstance(label, Literal)]
        assert len(languages) == len(set(languages))
    literals = {(predicate, str(value)) for _, predicate, value in graph}
    assert (SKOS.example, "来看报的人。") in literals
    assert (DCTERMS.source, "[来源：GB/T 99001—2010，3.4，有修改——增加了注2]") in literals
    assert (SKOS.altLabel, "loan") in literals
    assert (SKOS.editorialNote, "“看书的人”为本站所加，不见于标准") in literals


def test_csv_has_all_of_an_entry() -> None:
    """In columns behind those that there were."""
    first, second = list(csv.DictReader(io.StringIO(exported("csv").removeprefix("\ufeff"))))[:2]
    assert first["domain zh-Hans"] == "图书馆"
    assert first["examples zh-Hans"] == "来看报的人。"
    assert first["source of the standard"] == "[来源：GB/T 99001—2010，3.4，有修改——增加了注2]"
    assert first["added by this site"] == "看书的人; bookworm"
    assert (second["abbreviation en"], second["symbol zh-Hans"]) == ("LR", "R₁")
    assert second["preferred en"] == "lending; loan"


def test_json_names_the_documents_of_a_source() -> None:
    """With their clauses, as data."""
    made = json.loads(standard_json(index_of()))["terms"][0]
    assert made["source"]["documents"] == [{"number": "GB/T 99001—2010", "clauses": ["3.4"]}]
    assert made["source"]["change"]["zh"] == "增加了注2"


def test_search_finds_abbreviations_symbols_and_what_an_entry_says() -> None:
    """As names of the entry, and as passages."""
    found = {record.id: record for record in records(index_of())}
    assert {"LR", "R₁"} <= {name.zh for name in found["3.2.1"].names}
    assert {"图书馆", "来看报的人。"} <= {passage.text.zh for passage in found["3.1.1"].passages}


def test_a_symbol_is_no_word_of_running_text() -> None:
    """It would stand in every second word; an abbreviation is found as it is written, and not inside another word."""
    index = index_of()
    assert index.terminology.find("R和CLR与LR、lr", "zh")[0].term == "t-lending"
    assert [(each.start, each.end) for each in index.terminology.find("R和CLR与LR、lr", "zh")] == [(6, 8)]
    assert index.terminology.find("R is lr of an LR", "en")[0].start == 14
    entries = (term("t-rate", designations=(Designation(zh="比例", en="rate"), Designation(zh="R", status="symbol"))),)
    assert said(words.one_english, clause("5", provision(zh="CRM用R。", en="It is used.")), terms=entries) == []


def homograph(id_: str, domain: str, number: str | None = None) -> TermEntry:
    """Make an entry of the word 等级."""
    return term(id_, "等级", id_[2:], number=number, domain=text(domain, domain) if domain else None)


def test_homographs_are_told_apart_by_domain_and_are_no_links() -> None:
    """Nobody knows which of them running text means."""
    quality, people = homograph("t-grade", "质量", number="3.1"), homograph("t-rank", "人员", number="3.2")
    assert said(terms.one_concept, terms=(quality, people)) == []
    made = Index(standard(terms=(quality, people)))
    assert made.terminology.find("按等级", "zh") == ()
    assert made.homographs == {"t-grade": (people,), "t-rank": (quality,)}


def test_a_word_of_two_concepts_without_domains_is_told() -> None:
    """What a standard prints stays; between entries of ours it is put right."""
    printed = homograph("t-grade", "", number="3.1"), homograph("t-rank", "", number="3.2")
    assert said(terms.one_concept, terms=printed) == [
        'in the standard "等级" is a designation of "t-grade" and of "t-rank"; in running text it is no link'
    ]
    ours = homograph("t-grade", ""), homograph("t-rank", "")
    assert said(terms.one_concept, terms=ours) == ['"等级" is a designation of "t-grade" and of "t-rank"']


def test_an_unused_term_is_not_told_where_text_is_not_given() -> None:
    """It may be used there."""
    entries = (term(number="3.1"),)
    assert said(terms.used, clause("5"), terms=entries) != []
    assert said(terms.used, clause("5", text="not-given"), terms=entries) == []
