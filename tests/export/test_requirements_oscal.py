"""OSCAL files of the requirements are read by compliance-trestle, and written by it the same."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from trestle.oscal.catalog import Catalog
from trestle.oscal.mapping import MappingCollection

from generator.cli.main import main
from generator.formats.requirements.catalog import catalog
from generator.formats.requirements.files import REQUIREMENTS_FORMATS
from generator.formats.requirements.mapping import OURS, mapping_collection
from generator.formats.requirements.oscal import NAMESPACE, line, markup
from generator.formats.requirements.view import requirements_of
from generator.model import LANGUAGES, Language, Text
from generator.standard.index import Index
from generator.standard.inline import linear
from tests.builders import clause, guideline, mapping, provision, question, standard
from tests.export.requirements import (
    CASES,
    ODD,
    TEXTS,
    kit_of,
    objects,
    props,
    requirements_in,
    said,
    through_trestle,
)  # fmt: skip
from tests.foreign.outputs import HERE
from tests.kits import real_kit, small_kit

_TOKEN = re.compile(r"[_A-Za-z][_A-Za-z0-9.-]*")


@pytest.mark.parametrize(("name", "languages"), CASES)
def test_trestle_reads_the_catalog(name: str, languages: tuple[Language, ...], tmp_path: Path) -> None:
    """Each clause is there once, each provision with its words, and every link inside the file arrives."""
    view = requirements_of(kit_of(name), languages)
    made = catalog(view)
    through_trestle(Catalog, made, tmp_path)
    parts = objects(json.loads(made))
    ids = [one["id"] for one in parts if "id" in one]
    assert len(ids) == len(set(ids))
    assert all(_TOKEN.fullmatch(id_) for id_ in ids)
    assert {one["href"][1:] for one in parts if one.get("href", "").startswith("#")} <= set(ids)
    by_id = {one["id"]: one for one in parts if "id" in one}
    for section in view.every():
        assert {f"c-{section.clause.id}", f"g-{section.clause.id}"} & set(ids)
    shown = requirements_in(view)
    assert set(shown) == set(view.index.provisions)
    for id_, one in shown.items():
        item = by_id[f"c-{id_}"]
        assert said(item["prose"]) == said(markup(view.words(one.text)))
        assert {"fingerprint": view.index.fingerprints[id_], "kind": one.provision.kind}.items() <= props(item).items()


def test_a_control_has_its_provisions_items_and_permalinks() -> None:
    """Clause 5.4.4.2 of our standard: in Chinese, with the English as parts, and what an assessor asks."""
    parts = {
        one["id"]: one for one in objects(json.loads(catalog(requirements_of(real_kit(), LANGUAGES)))) if "id" in one
    }
    control = parts["c-5.4.4.2"]
    assert control["title"] == "服务补救"
    assert props(control) == {"label": "5.4.4.2", "force": "normative", "title": "Service recovery"}
    assert control["links"] == [{"href": "https://example.org/crm/c/5.4.4.2/", "rel": "reference"}]
    item = parts["c-5.4.4.2-b"]
    assert item["prose"].startswith("及时有效的修复顾客感知质量")
    assert item["parts"][0]["prose"].startswith("and the organization shall restore")
    assert parts["c-5.4.4.2-b-1"]["links"] == [{"href": "#c-5.4.4.2-b", "rel": "assessment-for"}]
    assert parts["c-5.4.4.2"] in parts["c-5.4.4"]["controls"]
    assert "c-5" not in parts  # it has no words of its own


@pytest.mark.parametrize("languages", [LANGUAGES, ("en",)])
def test_trestle_reads_the_mappings(languages: tuple[Language, ...], tmp_path: Path) -> None:
    """Each of ours once, from a control or a statement of the catalog; `guidance-for` alone is in our namespace."""
    view = requirements_of(real_kit(), languages)
    read = through_trestle(MappingCollection, mapping_collection(view), tmp_path)
    ids = {one["id"] for one in objects(json.loads(catalog(view))) if "id" in one}
    resources = {f"#{one.uuid}": one.citation.text for one in read.back_matter.resources}
    shown = {}
    for of_edition in read.mappings:
        for one in of_edition.maps:
            assert one.sources[0].id_ref in ids
            assert (str(one.ns.root) if one.ns else None) == (NAMESPACE if one.relationship == OURS else None)
            named = {each.name: each.value for each in one.props}
            document = said(resources[of_edition.target_resource.href])
            shown[named["id"]] = (document, one.targets[0].id_ref, one.relationship)
    assert shown == {
        one.id: (view.index.editions[one.edition].number, one.clause, one.type) for one in view.index.standard.mappings
    }
    assert {one.type for one in view.index.standard.mappings} > {OURS}


def test_a_mapping_of_a_chapter_points_to_its_group() -> None:
    """Where the chapter has no words of its own, and so no control."""
    clauses = clause("5"), clause("5.1", provision("5.1-a"))
    made = standard(*clauses, guidelines=(guideline(),), mappings=(mapping("5"), mapping("5.1"), mapping("5.1-a")))
    written = json.loads(mapping_collection(requirements_of(small_kit(made), LANGUAGES)))
    (one,) = written["mapping-collection"]["mappings"]
    assert [each["sources"] for each in one["maps"]] == [
        [{"type": "group", "id-ref": "g-5"}],
        [{"type": "control", "id-ref": "c-5.1"}],
        [{"type": "statement", "id-ref": "c-5.1-a"}],
    ]


def test_nothing_of_today_is_in_it() -> None:
    """The date is that of the text, and UUIDs stay until the text is revised or the language another."""
    kit = real_kit()
    first, again = (json.loads(catalog(requirements_of(kit, LANGUAGES))) for _ in range(2))
    assert first == again
    assert first["catalog"]["metadata"]["last-modified"].startswith(kit.index.standard.metadata.revised)
    chinese = json.loads(catalog(requirements_of(kit, ("zh",))))
    metadata = replace(kit.index.standard.metadata, revised="2030-01-01")
    later = replace(kit, index=Index(replace(kit.index.standard, metadata=metadata)))
    revised = json.loads(catalog(requirements_of(later, LANGUAGES)))
    assert len({one["catalog"]["uuid"] for one in (first, chinese, revised)}) == 3


@given(TEXTS)
def test_no_character_is_a_mark(words: str) -> None:
    """As Markdown, which OSCAL's prose is, the words are what they were."""
    assert said(markup(words)) == line(words)


@pytest.mark.parametrize("words", ODD)
def test_odd_words_go_through_trestle(words: str, tmp_path: Path) -> None:
    """As title, provision, translation and question."""
    made = standard(
        clause("5", provision("5-a", "requirement", f"文{words}", f"text {words}"), title=Text(zh=words)),
        checklist=(question("5-a", zh=words, en=""),),
    )
    read = through_trestle(Catalog, catalog(requirements_of(small_kit(made), LANGUAGES)), tmp_path)
    control = read.groups[0].controls[0]
    assert said(control.title) == line(linear(words))
    assert said(control.parts[0].parts[0].parts[0].prose) == line(linear(f"text {words}"))


def test_the_command_says_how_many(tmp_path: Path) -> None:
    """Provisions, of which a catalog is made."""
    out = tmp_path / "catalog.json"
    done = CliRunner().invoke(main, ["export", "requirements", "--lang", "en", "--out", str(out)])
    assert done.exit_code == 0, done.output
    assert done.output.endswith(f"{out}: {len(real_kit().index.provisions)} provisions\n")
    assert Catalog.oscal_read(out)


@pytest.mark.parametrize("kind", REQUIREMENTS_FORMATS)
def test_the_same_call_gives_the_same_bytes(kind: str) -> None:
    """Each form, twice."""
    view = requirements_of(real_kit(), LANGUAGES)
    assert REQUIREMENTS_FORMATS[kind](view) == REQUIREMENTS_FORMATS[kind](view)


def test_without_mappings_there_is_no_collection(tmp_path: Path) -> None:
    """And the command says where they would be written."""
    places = ["--standard", str(HERE / "garden" / "standard"), "--config", str(HERE / "garden" / "site_config.yml")]
    out = tmp_path / "mapping.json"
    called = ["export", "requirements", *places, "--format", "oscal-mapping", "--out", str(out)]
    done = CliRunner().invoke(main, called)
    assert done.exit_code == 1
    assert "the standard has no mappings to other documents; write them into" in done.output
    assert not out.exists()


def test_without_provisions_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And the command says where they would be written."""
    monkeypatch.setattr("generator.cli.export_requirements.read_kit", lambda *_: small_kit(standard(clause("5"))))
    out = tmp_path / "catalog.json"
    done = CliRunner().invoke(main, ["export", "requirements", "--lang", "en", "--out", str(out)])
    assert done.exit_code == 1
    assert "the standard has no provisions; write them into" in done.output
    assert not out.exists()
