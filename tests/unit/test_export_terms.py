"""The terminology in every format says the same, and is what other programs expect."""

import csv
import io
import json
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from rdflib import RDF, Graph, Literal, URIRef
from rdflib.compare import isomorphic
from rdflib.namespace import DCTERMS, SKOS
from translate.storage.tbx import tbxfile

from generator.cli.main import main
from generator.formats.terms.files import TERMS_FORMATS, terms_files
from generator.model.config import SiteConfig
from generator.source.config import load_config
from generator.source.load import load
from generator.standard.index import Index
from tests.built import CONFIG, STANDARD
from tests.unit.tbx_basic import faults


@pytest.fixture(scope="module")
def index() -> Index:
    """Return the real standard."""
    standard = load(STANDARD).standard
    assert standard
    return Index(standard)


@pytest.fixture(scope="module")
def config() -> SiteConfig:
    """Return the settings of the real site, at an address."""
    settings, _ = load_config(CONFIG)
    assert settings
    return replace(settings, site_url="https://example.org/crm/")


def test_tbx_keeps_the_rules_of_its_dialect(index: Index, config: SiteConfig) -> None:
    """Structure, data categories, their levels and values, and references, of TBX-Basic in DCA style."""
    for settings in (config, replace(config, site_url="")):
        assert faults(TERMS_FORMATS["tbx"].made(index, settings)) == []


@pytest.mark.parametrize(
    ("right", "wrong", "fault"),
    [
        ('style="dca"', 'style="dct"', 'tbx: style is "dct"'),
        (
            'type="administrativeStatus">preferredTerm-admn-sts',
            'type="administrativeStatus">preferred',
            'administrativeStatus is "preferred"',
        ),
        ('type="subjectField"', 'type="definition"', ""),
        ('target="t-core-customer"', 'target="t-nobody"', 'crossReference leads to "t-nobody"'),
        ("<termNote ", "<admin ", "not well-formed"),
        ("<langSec ", '<langSec id="x" ', "langSec has the attribute id"),
    ],
)
def test_the_check_of_the_dialect_finds_faults(
    right: str, wrong: str, fault: str, index: Index, config: SiteConfig
) -> None:
    """A check that finds nothing wrong anywhere would prove nothing."""
    broken = TERMS_FORMATS["tbx"].made(index, config).replace(right, wrong, 1)
    assert (fault in "\n".join(faults(broken))) if fault else not faults(broken)


def test_tbx_has_every_designation(index: Index, config: SiteConfig) -> None:
    """With its status."""
    tree = ET.fromstring(TERMS_FORMATS["tbx"].made(index, config))  # noqa: S314 - our own
    terms = [element.text or "" for element in tree.iter("{urn:iso:std:iso:30042:ed-2}term")]
    assert terms.count("顾客") == 1
    assert sorted(terms) == sorted(
        word for term in index.terms.values() for entry in term.designations for word in (entry.zh, entry.en) if word
    )


def test_tbx_of_2008_is_read_by_translate_toolkit(index: Index, config: SiteConfig) -> None:
    """Every entry, with its designations, what each is, and its definition."""
    read = tbxfile.parsestring(TERMS_FORMATS["tbx-2"].made(index, config), "zh-Hans", "en")
    assert [unit.getid() for unit in read.units] == list(index.terms)
    customer = read.units[0]
    assert [(one.text, one.deprecated) for one in customer.get_source_terms()] == [("顾客", False), ("客户", True)]
    assert [(one.text, one.deprecated) for one in customer.get_target_terms()] == [
        ("customer", False),
        ("client", True),
    ]
    defined = {note.text for note in customer.get_common_notes(source=True) if note.category == "definition"}
    assert defined == {"接受产品和服务的组织或个人"}


def test_both_editions_of_tbx_say_the_same(index: Index, config: SiteConfig) -> None:
    """Element by element, under other names."""
    names = {
        "tbx": "martif", "tbxHeader": "martifHeader", "conceptEntry": "termEntry", "langSec": "langSet",
        "termSec": "tig",
    }  # fmt: skip
    made = [TERMS_FORMATS[kind].made(index, config) for kind in ("tbx", "tbx-2")]
    bodies = []
    for root in map(ET.fromstring, made):
        tags = [element.tag.rpartition("}")[2] for element in root.iter()]
        told = [(names.get(tag, tag), element.text) for tag, element in zip(tags, root.iter(), strict=True)]
        bodies.append([one for one in told if one[0] not in {"encodingDesc", "p"}])
    assert bodies[0] == bodies[1]


@pytest.fixture(scope="module")
def graph(index: Index, config: SiteConfig) -> Graph:
    """Return what rdflib reads from the Turtle file."""
    return Graph().parse(data=TERMS_FORMATS["skos"].made(index, config), format="turtle")


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")  # rdflib's own JSON-LD parser
def test_turtle_and_json_ld_are_one_graph(index: Index, config: SiteConfig, graph: Graph) -> None:
    """Both are read back as the same statements."""
    assert isomorphic(graph, Graph().parse(data=TERMS_FORMATS["skos-json"].made(index, config), format="json-ld"))


def test_one_concept_an_entry(index: Index, graph: Graph) -> None:
    """Each at its permalink."""
    concepts = {str(concept) for concept in graph.subjects(RDF.type, SKOS.Concept)}
    assert concepts == {f"https://example.org/crm/c/{id_}/" for id_ in index.terms}
    assert len(list(graph.subjects(RDF.type, SKOS.ConceptScheme))) == 1


def test_every_concept_is_a_top_concept(index: Index, graph: Graph) -> None:
    """None is broader than another, so that a browser of vocabularies begins with all of them."""
    tops = {str(concept).rpartition("/c/")[2].strip("/") for concept in graph.objects(None, SKOS.hasTopConcept)}
    assert tops == {str(concept).rpartition("/c/")[2].strip("/") for concept in graph.subjects(SKOS.topConceptOf)}
    assert len(tops) == len(index.terms)
    assert not list(graph.subject_objects(SKOS.broader))


def test_concept(graph: Graph) -> None:
    """Labels, definition, notation, source and relations of one entry."""
    customer = URIRef("https://example.org/crm/c/t-customer/")
    assert set(graph.objects(customer, SKOS.prefLabel)) == {Literal("顾客", "zh-Hans"), Literal("customer", "en")}
    assert {Literal("客户", "zh-Hans"), Literal("client", "en")} <= set(graph.objects(customer, SKOS.hiddenLabel))
    assert Literal("接受产品和服务的组织或个人", "zh-Hans") in set(graph.objects(customer, SKOS.definition))
    assert set(graph.objects(customer, SKOS.notation)) == {Literal("3.1")}
    assert Literal("T/CAQ XXXXX—201X，3.1", "zh-Hans") in set(graph.objects(customer, DCTERMS.source))
    assert URIRef("https://example.org/crm/c/t-core-customer/") in set(graph.objects(customer, SKOS.related))


def test_skos_keeps_its_integrity_conditions(graph: Graph) -> None:
    """One preferred label a language; no label of two kinds.

    Relations in both directions (SKOS Reference, S13, S14, S23).
    """
    for concept in graph.subjects(RDF.type, SKOS.Concept):
        preferred = [label.language for label in graph.objects(concept, SKOS.prefLabel) if isinstance(label, Literal)]
        assert sorted(map(str, preferred)) == ["en", "zh-Hans"]
        kinds = [set(graph.objects(concept, kind)) for kind in (SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel)]
        assert sum(map(len, kinds)) == len(set.union(*kinds))
        for other in graph.objects(concept, SKOS.related):
            assert concept in graph.objects(other, SKOS.related)


def test_csv(index: Index, config: SiteConfig) -> None:
    """One row an entry, which spreadsheets read as UTF-8."""
    made = TERMS_FORMATS["csv"].made(index, config)
    assert made.startswith("\ufeff")
    rows = list(csv.DictReader(io.StringIO(made[1:])))
    assert [row["id"] for row in rows] == list(index.terms)
    assert rows[0]["preferred zh-Hans"] == "顾客"
    assert rows[0]["deprecated en"] == "client"


def test_json(index: Index, config: SiteConfig) -> None:
    """Plain data with the same entries."""
    found = json.loads(TERMS_FORMATS["json"].made(index, config))
    assert [entry["id"] for entry in found["terms"]] == list(index.terms)
    assert found["terms"][0]["definition"]["zh"] == "接受产品和服务的组织或个人"


def test_without_an_address_names_are_absolute(index: Index, config: SiteConfig) -> None:
    """A site that does not know where it stands names its concepts by URN."""
    plain = replace(config, site_url="")
    graph = Graph().parse(data=TERMS_FORMATS["skos"].made(index, plain), format="turtle")
    assert URIRef("urn:x-clausebook:tcaq-10301:t-customer") in set(graph.subjects(RDF.type, SKOS.Concept))


def test_site_has_every_format(index: Index, config: SiteConfig) -> None:
    """Below `data/`."""
    assert set(terms_files(index, config)) == {
        "data/terms.tbx", "data/terms.ttl", "data/terms.jsonld", "data/terms.csv", "data/terms.json",
    }  # fmt: skip


@pytest.mark.parametrize("kind", TERMS_FORMATS)
def test_command(kind: str, tmp_path: Path) -> None:
    """`clausebook export terms` writes a file, or to the terminal."""
    places = ["--standard", str(STANDARD), "--config", str(CONFIG), "--format", kind]
    out = tmp_path / "terms"
    written = CliRunner().invoke(main, ["export", "terms", *places, "--out", str(out)])
    assert written.output == f"{out}: 59 entries\n"
    printed = CliRunner().invoke(main, ["export", "terms", *places])
    assert printed.stdout_bytes == out.read_bytes()
