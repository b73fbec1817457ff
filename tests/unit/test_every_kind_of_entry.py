"""Whatever an entry has is in every format of the terminology, and what we added is told from what is printed."""

import csv
import io
import json
import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest
from rdflib import Graph, Literal, URIRef
from rdflib.namespace import DCTERMS, SKOS

from generator.formats.terms.files import TERMS_FORMATS
from generator.source.config import load_config
from tests.built import CONFIG
from tests.unit.tbx_basic import LANG, NAMESPACE, faults
from tests.unit.test_entries import index_of

ENTRIES = r"""
terms:
  - id: t-rate
    number: 3.1.1
    designations:
      - 及时率；及时比率 timeliness rate
      - 快答率（许用）
      - 答复率（拒用）
      - TR
      - R
      - {zh: 快慢, en: speed, status: admitted, ours: all}
      - {zh: 迟答率, en: lateness, status: deprecated, ours: all}
      - {zh: 准点率, en: punctuality, status: admitted, ours: en}
    definition: {zh: 〈投诉〉在时限内答复的比例, en: 〈complaints〉 share of answers in time}
    content:
      - formula: {latex: 'R = \frac{n_1}{n} \times 100\%', where: ["n——投诉总数"]}
      - figure: {number: 9, caption: {zh: 答复的过程, en: How it is answered}, description: 三步, file: figures/a.svg}
      - example: {zh: 一周内答复九成。, en: Nine in ten within a week.}
      - note: {zh: 不含撤回的投诉。, en: Without those withdrawn.}
    source: "[来源：GB/T 99001—2010，3.4，有修改——改了单位]"
  - id: t-punctuality
    number: 3.1.2
    designations: 及时率 promptness
    definition: {zh: 〈运输〉准时到达的比例, en: 〈transport〉 share of arrivals in time}
  - id: t-own
    designations: {zh: 应答, en: response}
    definition: {zh: 对投诉的答复, en: reply to a complaint}
"""
OURS = {"快慢", "speed", "迟答率", "lateness", "punctuality"}
PRINTED = {"及时率", "及时比率", "timeliness rate", "快答率", "答复率", "TR", "R", "准点率"}


def made(kind: str, address: str = "https://example.org/") -> str:
    """Return the terminology in a format."""
    settings, _ = load_config(CONFIG)
    assert settings
    return TERMS_FORMATS[kind].made(index_of(ENTRIES), replace(settings, site_url=address))


@pytest.mark.parametrize("kind", TERMS_FORMATS)
@pytest.mark.parametrize(
    "words",
    [
        *sorted(OURS | PRINTED), "promptness", "投诉", "complaints", "transport",
        "[来源：GB/T 99001—2010，3.4，有修改——改了单位]", "[SOURCE: GB/T 99001—2010, 3.4, modified]",
        "一周内答复九成。", "Nine in ten within a week.", "不含撤回的投诉。", "Without those withdrawn.",
        "R = n₁/n × 100%", "n——投诉总数", "图9 答复的过程", "Figure 9 How it is answered",
    ],
)  # fmt: skip
def test_nothing_of_an_entry_is_missing(kind: str, words: str) -> None:
    """Words in both languages, field, source, examples, notes, formulas with their symbols, figures."""
    if kind == "csv" and words.startswith("[SOURCE"):
        return  # one column, in the first language of the site
    assert words in made(kind)


def test_tbx_tells_at_each_word_whose_it_is_and_what() -> None:
    """Status, type and source; homographs have each their field."""
    text = made("tbx")
    assert faults(text) == []
    told: dict[str, dict[str, tuple[str, str, str]]] = {}
    fields: dict[str, list[str]] = {}
    for entry in ET.fromstring(text).iter(f"{NAMESPACE}conceptEntry"):  # noqa: S314 - our own
        words = told.setdefault(entry.get("id", ""), {})
        for term in entry.iter(f"{NAMESPACE}termSec"):
            parts = {part.get("type", ""): part.text or "" for part in term}
            words[term.findtext(f"{NAMESPACE}term", "")] = (
                parts["administrativeStatus"].removesuffix("Term-admn-sts"), parts["termType"], parts.get("source", ""),
            )  # fmt: skip
        fields[entry.get("id", "")] = [
            each.text or "" for each in entry if each.get("type") == "subjectField" and each.get(LANG) == "zh-Hans"
        ]
    rate = told["t-rate"]
    assert {word for word, (_, _, source) in rate.items() if source} == OURS
    assert {source for _, _, source in told["t-own"].values()} == {"本站所加", "added by this site"}
    assert rate["及时比率"][0] == "preferred"
    assert rate["答复率"] == ("deprecated", "fullForm", "")
    assert rate["快答率"][0] == "admitted"
    assert (rate["TR"][1], rate["R"][1]) == ("acronym", "shortForm")
    assert (fields["t-rate"], fields["t-punctuality"]) == (["投诉"], ["运输"])


@pytest.mark.parametrize(("kind", "syntax"), [("skos", "turtle"), ("skos-json", "json-ld")])
@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")  # rdflib's own JSON-LD parser
def test_skos_tells_what_its_labels_cannot(kind: str, syntax: str) -> None:
    """Which hidden label the standard calls deprecated, what is a symbol, what is ours."""
    graph = Graph().parse(data=made(kind), format=syntax)
    rate = URIRef("https://example.org/c/t-rate/")

    def values(predicate: URIRef, language: str) -> set[str]:
        found = (value for value in graph.objects(rate, predicate) if isinstance(value, Literal))
        return {str(value) for value in found if value.language == language}

    assert values(SKOS.prefLabel, "zh-Hans") == {"及时率"}
    assert values(SKOS.altLabel, "zh-Hans") == {"及时比率", "快答率", "TR", "R", "快慢", "准点率"}
    assert {"答复率", "迟答率"} <= values(SKOS.hiddenLabel, "zh-Hans")
    assert {"“及时比率”：首选", "“答复率”：拒用", "“TR”：缩略语", "“R”：符号"} <= values(SKOS.note, "zh-Hans")
    assert not {"“快答率”：许用", "“及时率”：首选"} & values(SKOS.note, "zh-Hans")
    assert values(SKOS.editorialNote, "zh-Hans") == {f"“{word}”为本站所加，不见于标准" for word in OURS}
    assert values(SKOS.scopeNote, "en") == {"complaints"}
    assert len(values(DCTERMS.source, "zh-Hans")) == 2


def test_csv_tells_what_is_ours_by_language() -> None:
    """A column a status and a language, and one of what the standard does not print."""
    rows = {row["id"]: row for row in csv.DictReader(io.StringIO(made("csv").removeprefix("\ufeff")))}
    rate = rows["t-rate"]
    assert set(rate["added by this site"].split("; ")) == OURS
    assert rows["t-own"]["added by this site"] == "应答; response"
    assert rate["preferred zh-Hans"] == "及时率; 及时比率"
    assert rate["admitted zh-Hans"] == "快答率; 快慢; 准点率"
    assert rate["deprecated zh-Hans"] == "答复率; 迟答率"
    assert (rate["abbreviation zh-Hans"], rate["symbol zh-Hans"]) == ("TR", "R")
    assert rate["formulas"].split("\n") == ["R = n₁/n × 100%", "式中：", "n——投诉总数"]
    assert rate["figures en"] == "Figure 9 How it is answered"
    assert (rows["t-punctuality"]["preferred zh-Hans"], rows["t-punctuality"]["domain zh-Hans"]) == ("及时率", "运输")


def test_json_tells_it_at_each_word() -> None:
    """And keeps formulas in one line beside those with their symbols."""
    rate, _, own, *_ = json.loads(made("json"))["terms"]
    assert {each["word"] for each in rate["designations"] if each["ours"]} == OURS
    assert all(each["ours"] for each in own["designations"])
    assert rate["formulas"] == ["R = n₁/n × 100%"]
    assert rate["formula_texts"][0]["zh"].endswith("\n式中：\nn——投诉总数")
    assert rate["figures"] == [{"zh": "图9 答复的过程", "en": "Figure 9 How it is answered"}]
