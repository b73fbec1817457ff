"""What a site offers to programs beside `data/standard.json`: it agrees with that, and other people's tools read it."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from openapi_spec_validator import validate
from rdflib import RDF, Graph, Namespace

from generator.formats.json.files import data_files
from generator.source.config import load_config
from generator.source.load import load
from generator.standard.index import Index
from generator.standard.permalinks import permalinks

ROOT = Path(__file__).parents[2]
SCHEMA = Namespace("https://schema.org/")
ADDRESS = "https://standards.example/crm/"
BESIDE = ("data/terms.json", "data/terms.ttl")

Made = tuple[Index, dict[str, str]]


@pytest.fixture(
    scope="module", params=(".", "tests/foreign/typical", "tests/foreign/kiosk"), ids=["ours", "typical", "kiosk"]
)
def made(request: pytest.FixtureRequest) -> Made:
    """Return a standard and its files as data; the site of the first has no address."""
    folder = ROOT / request.param
    standard, (config, _) = load(folder / "standard").standard, load_config(folder / "site_config.yml")
    assert standard
    assert config
    return Index(standard), data_files(Index(standard), config, {}, BESIDE)


def config_url(files: dict[str, str]) -> str:
    """Return the address of a site, with a slash at its end; nothing where it has none."""
    (server,) = json.loads(files["data/openapi.json"])["servers"]
    return "" if server["url"] == ".." else f"{server['url']}/"


def addressed() -> dict[str, str]:
    """Return the files of the typical standard at an address."""
    folder = ROOT / "tests/foreign/typical"
    standard, (config, _) = load(folder / "standard").standard, load_config(folder / "site_config.yml")
    assert standard
    assert config
    return data_files(Index(standard), replace(config, site_url=ADDRESS), {}, BESIDE)


def test_each_provision_is_a_line(made: Made) -> None:
    """In printed order, each with its words, kind, fingerprint and an address that the site has."""
    index, files = made
    lines = [json.loads(line) for line in files["data/chunks.jsonl"].splitlines()]
    assert [line["id"] for line in lines] == list(index.provisions)
    known = {f"{config_url(files)}c/{link.path}/" for link in permalinks(index)}
    for line in lines:
        provision = index.provisions[line["id"]]
        assert (line["kind"], line["fingerprint"]) == (provision.kind, index.fingerprints[line["id"]])
        assert line["text"]["zh"] in {provision.text.zh, ""}
        assert line["permalink"] in known


def test_an_address_makes_permalinks_whole() -> None:
    """They can be followed from anywhere."""
    lines = addressed()["data/chunks.jsonl"].splitlines()
    assert all(json.loads(line)["permalink"].startswith(f"{ADDRESS}c/") for line in lines)


def test_the_description_of_the_data_is_sound_and_names_what_is_there(made: Made, tmp_path: Path) -> None:
    """By a validator of OpenAPI; the files that it names are those that the site has."""
    _, files = made
    for name, content in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(content, encoding="utf-8")
    told = json.loads(files["data/openapi.json"])
    validate(told, base_uri=(tmp_path / "data/openapi.json").as_uri())
    named = {path[1:] for path in told["paths"] if "{" not in path}
    assert named == {*files, *BESIDE} - {"data/openapi.json"}
    assert told["paths"]["/data/standard.json"]["get"]["responses"]["200"]["content"]["application/json"]["schema"] == {
        "$ref": "standard.schema.json"
    }


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")  # rdflib's own JSON-LD parser
def test_search_engines_and_catalogues_read_the_standard(made: Made) -> None:
    """Every clause, provision and term is a thing of schema.org with its words, and nothing is fetched for it."""
    index, files = made
    graph = Graph().parse(
        data=files["data/standard.jsonld"], format="json-ld", publicID=f"{ADDRESS}data/standard.jsonld"
    )
    works = set(graph.subjects(RDF.type, SCHEMA.CreativeWork))
    assert len(works) == 1 + len(index.clauses) + len(index.provisions)
    assert len(set(graph.subjects(RDF.type, SCHEMA.DefinedTerm))) == len(index.terms)
    words = {str(one) for one in graph.objects(None, SCHEMA.text)}
    assert {provision.text.zh or provision.text.en for provision in index.provisions.values()} <= words
