"""A library of CISO Assistant has the keys that its importer asks for, and a tree that holds together."""

import io
from typing import Any

import pytest
import yaml
from hypothesis import given
from ruamel.yaml import YAML

from generator.formats.requirements.ciso import ciso_assistant
from generator.formats.requirements.view import Requirements, requirements_of
from generator.model import LANGUAGES, Language, Text
from generator.standard.inline import linear
from tests.builders import clause, provision, standard
from tests.export.requirements import CASES, TEXTS, kit_of, requirements_in
from tests.kits import small_kit

KEYS = {
    "urn",
    "locale",
    "ref_id",
    "name",
    "version",
    "objects",
    "publication_date",
    "provider",
    "packager",
    "copyright",
}


def read_back(view: Requirements) -> dict[str, Any]:
    """Return the library, which readers of YAML 1.1 and of 1.2 read alike."""
    made = ciso_assistant(view)
    library: dict[str, Any] = yaml.safe_load(made)
    assert YAML(typ="safe", pure=True).load(io.BytesIO(made)) == library
    return library


@pytest.mark.parametrize(("name", "languages"), CASES)
def test_the_library_is_whole(name: str, languages: tuple[Language, ...]) -> None:
    """Each node stands below one that came before it, one level deeper; each provision is there with its words."""
    view = requirements_of(kit_of(name), languages)
    library = read_back(view)
    assert set(library) >= KEYS
    assert library["locale"] == view.languages[0]
    assert isinstance(library["version"], int)
    framework = library["objects"]["framework"]
    assert {"urn", "ref_id", "name"} <= set(framework)
    depths: dict[str, int] = {}
    for node in framework["requirement_nodes"]:
        assert node["urn"] == node["urn"].lower()
        assert node["urn"] not in depths
        assert node["depth"] == (depths[node["parent_urn"]] + 1 if "parent_urn" in node else 1)
        assert isinstance(node["ref_id"], str)
        depths[node["urn"]] = node["depth"]
    nodes = {node["ref_id"]: node for node in framework["requirement_nodes"] if "description" in node}
    shown = requirements_in(view)
    assert set(nodes) == set(shown)
    for id_, one in shown.items():
        assert nodes[id_]["description"] == view.words(one.whole)
        assert one.fingerprint in nodes[id_]["annotation"]
        assert nodes[id_]["assessable"] == view.index.wants_item(one.provision)


def test_a_provision_has_its_translation_evidence_and_question() -> None:
    """Provision 5.4.4.2-a of our standard."""
    framework = read_back(requirements_of(kit_of("ours"), LANGUAGES))["objects"]["framework"]
    node = next(node for node in framework["requirement_nodes"] if node["ref_id"] == "5.4.4.2-a")
    assert node["urn"].endswith(":5.4.4.2-a")
    assert node["assessable"] is True
    assert node["translations"]["en"]["description"].startswith("In the process of fulfilling")
    assert node["typical_evidence"].splitlines()[0] == "注有生效日期的服务补救流程"
    assert node["annotation"].startswith("组织在实现顾客期望的过程中如何预先设置")
    assert node["annotation"].endswith("https://example.org/crm/c/5.4.4.2-a/")


@given(TEXTS)
def test_odd_words_come_back(words: str) -> None:
    """As title and as provision."""
    made = standard(clause("5.10", provision("5.10-a", "requirement", f"文{words}", ""), title=Text(zh=words)))
    title, node = read_back(requirements_of(small_kit(made), ("zh",)))["objects"]["framework"]["requirement_nodes"]
    assert title["ref_id"] == "5.10"
    assert title["name"] == (linear(words) or "5.10")
    assert node["description"] == linear(f"文{words}")
