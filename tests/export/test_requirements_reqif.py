"""ReqIF is valid by the schema of the format, and says what the standard says when it is read back."""

import html
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from reqif.cli.cli_arg_parser import ValidateCommandConfig
from reqif.commands.validate.validate import ValidateCommand
from reqif.models.reqif_spec_hierarchy import ReqIFSpecHierarchy
from reqif.models.reqif_spec_object import ReqIFSpecObject
from reqif.parser import ReqIFParser
from reqif.reqif_bundle import ReqIFBundle

from generator.formats.requirements.reqif import reqif
from generator.formats.requirements.view import Requirements, requirements_of
from generator.model import LANGUAGES, Language, Text
from generator.model.errors import NothingThereError
from generator.standard.inline import linear
from tests.builders import clause, provision, standard
from tests.export.requirements import CASES, TEXTS, kit_of, requirements_in
from tests.kits import small_kit

_TAG = re.compile(r"<[^>]*>")


def read_back(view: Requirements, folder: Path) -> ReqIFBundle:
    """Return the file as the package reads it."""
    file = folder / "standard.reqif"
    file.write_bytes(reqif(view))
    return ReqIFParser.parse(str(file))


def values(one: ReqIFSpecObject) -> dict[str, str]:
    """Return the attributes of an object by name, XHTML as its words."""
    found = {}
    for attribute in one.attributes:
        words = str(attribute.value)
        if attribute.value_stripped_xhtml is not None:
            words = html.unescape(_TAG.sub("", words))
        found[attribute.definition_ref.partition(".")[2]] = words.strip()
    return found


def places(within: list[ReqIFSpecHierarchy] | None, above: str = "") -> list[tuple[str, str]]:
    """Return the objects of a tree in order, each with the one above."""
    found = []
    for one in within or []:
        found += [(one.spec_object, above), *places(one.children, one.spec_object)]
    return found


@pytest.mark.parametrize(("name", "languages"), CASES)
def test_it_is_valid_and_whole(name: str, languages: tuple[Language, ...], tmp_path: Path) -> None:
    """By the schema of the format; each provision stands below its clause, each clause below its own."""
    view = requirements_of(kit_of(name), languages)
    bundle = read_back(view, tmp_path)
    assert bundle.exceptions == []
    with pytest.raises(SystemExit) as ended:
        ValidateCommand.execute(ValidateCommandConfig(str(tmp_path / "standard.reqif"), use_reqif_schema=True))
    assert ended.value.code == 0
    assert bundle.core_content
    content = bundle.core_content.req_if_content
    assert content
    assert content.spec_objects
    assert content.specifications
    objects = {one.identifier: values(one) for one in content.spec_objects}
    for id_, one in requirements_in(view).items():
        shown = objects[f"c-{id_}"]
        assert shown["ReqIF.ForeignID"] == id_
        assert shown["ReqIF.Text"].split() == view.words(one.whole).split()
        assert (shown["kind"], shown["fingerprint"]) == (one.provision.kind, one.fingerprint)
    expected = []
    for section in view.every():
        parent = view.index.parents.get(section.clause.id)
        expected.append((f"c-{section.clause.id}", f"c-{parent.id}" if parent else ""))
        expected += [(f"c-{one.provision.id}", f"c-{section.clause.id}") for one in section.requirements]
    assert places(content.specifications[0].children) == expected


def test_a_provision_has_its_text_in_both_languages(tmp_path: Path) -> None:
    """And its permalink and its questions."""
    bundle = read_back(requirements_of(kit_of("ours"), LANGUAGES), tmp_path)
    shown = values(bundle.get_spec_object_by_ref("c-5.4.4.2-a"))
    assert shown["ReqIF.Text"] == "组织在实现顾客期望的过程中，应预先设置服务补救流程，"
    assert shown["text_en"].startswith("In the process of fulfilling customer expectations")
    assert shown["permalink"] == "https://example.org/crm/c/5.4.4.2-a/"
    assert shown["questions"].startswith("组织在实现顾客期望的过程中如何预先设置服务补救流程")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS)
def test_odd_words_come_back(tmp_path: Path, words: str) -> None:
    """As text and as title; a character that XML may not have is refused with its place."""
    made = standard(clause("5", provision("5-a", "requirement", f"文{words}", ""), title=Text(zh=words)))
    bundle = read_back(requirements_of(small_kit(made), ("zh",)), tmp_path)
    title, shown = (values(bundle.get_spec_object_by_ref(id_)) for id_ in ("c-5", "c-5-a"))
    assert title["ReqIF.ChapterName"] == linear(words).strip()
    assert shown["ReqIF.Text"].split() == linear(f"文{words}").split()


def test_a_character_that_xml_may_not_have_is_refused() -> None:
    """With the id of its provision."""
    made = standard(clause("5", provision("5-a", "requirement", "文\ufffe", "")))
    with pytest.raises(NothingThereError, match=r"5-a.*U\+FFFE"):
        reqif(requirements_of(small_kit(made), ("zh",)))
