"""What goes out to translators is read by the tools it is for, whole and the same each time."""

import io
import subprocess
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from translate.storage.po import pofile
from translate.storage.tmx import tmxfile
from translate.storage.xliff import xlifffile

from generator.cli.main import main
from generator.formats.translation.files import TRANSLATION_FORMATS, read_returned
from generator.formats.translation.segments import STATES, Package, Segment, package_of
from generator.model import Ledger, ProvisionKind
from generator.model.errors import NothingThereError
from generator.standard.index import Index
from generator.standard.translation import fingerprint
from tests.builders import clause, provision, standard
from tests.built import CONFIG, STANDARD
from tests.tools import program

ODD = [
    "𠮷野家",
    "a < b & c > d",
    "“引号”\"'",
    "%s %d %(x)s",
    "back\\slash \\n",
    " 前后有空格 ",
    "两\n行",
    "שלום עולם",
    "=1+1",
    "_x0041_",
]
TEXTS = st.one_of(
    st.sampled_from(ODD),
    st.text(
        st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Cn"), include_characters="\n\t"), min_size=1
    ).filter(str.strip),
)


@pytest.fixture(scope="module")
def index() -> Index:
    """Return a standard with a text in each state."""
    pairs = {
        "a": ("组织应处理投诉：", "The organization shall handle complaints:"), "b": ("及时；", "in time;"), "c": ("公正。", ""),
        "d": ("组织宜记录。", "The organization should keep records."),
    }  # fmt: skip
    kinds: dict[str, ProvisionKind] = {"d": "recommendation"}
    made = standard(
        clause(
            "5.1", *(provision(f"5.1-{key}", kinds.get(key, "requirement"), zh, en) for key, (zh, en) in pairs.items())
        )
    )
    known = {"5.1-a/text": fingerprint("组织应处理投诉："), "5.1-b/text": "00000000"}
    return Index(replace(made, ledger=Ledger(translations=known)))


def segment(**given_: str) -> Segment:
    """Return a segment."""
    words = {"id": "5.1-a/text", "source": "原文", "target": "words", "place": "", "before": "", **given_}
    return Segment(state="stale", terms=(), **words)


def package(*segments: Segment) -> Package:
    """Return what goes out."""
    return Package("gbt-1", "1-2026", "标题 / Title", "zh", segments, 1_700_000_000)


def test_each_text_has_its_state_and_what_leads_it_in(index: Index) -> None:
    """By its key in the ledger."""
    found = {one.id: one for one in package_of(index, frozenset(STATES)).segments}
    assert {key: found[key].state for key in found if key.startswith("5.1-")} == {
        "5.1-a/text": "reviewed", "5.1-b/text": "stale", "5.1-c/text": "untranslated", "5.1-d/text": "never-reviewed",
    }  # fmt: skip
    assert found["5.1-b/text"].before == "组织应处理投诉："
    assert found["5.1-d/text"].place.endswith("推荐 / Recommendation")


def test_only_some_states(index: Index) -> None:
    """Those that are asked for."""
    assert [one.id for one in package_of(index, frozenset({"stale"})).segments] == ["5.1-b/text"]


def test_xliff_is_read_by_translate_toolkit(index: Index) -> None:
    """Units by id, with languages, notes and state."""
    read = xlifffile.parsestring(TRANSLATION_FORMATS["xliff"](package_of(index, frozenset(STATES))))
    units = {unit.xmlelement.get("id"): unit for unit in read.units}
    assert (read.getsourcelanguage(), read.gettargetlanguage()) == ("zh-Hans", "en")
    assert units["5.1-a/text"].target == "The organization shall handle complaints:"
    assert [units[f"5.1-{letter}/text"].isapproved() for letter in "abcd"] == [True, False, False, False]
    assert "组织应处理投诉：" in units["5.1-b/text"].getnotes("developer")


def test_po_is_read_by_translate_toolkit_and_gettext(index: Index, tmp_path: Path) -> None:
    """What awaits a review is fuzzy."""
    made = TRANSLATION_FORMATS["po"](package_of(index, frozenset(STATES)))
    units = {unit.getcontext(): unit for unit in pofile.parsestring(made).units if unit.getcontext()}
    assert {key for key, unit in units.items() if unit.isfuzzy()} >= {"5.1-b/text", "5.1-d/text"}
    assert not units["5.1-a/text"].isfuzzy()
    file = tmp_path / "a.po"
    file.write_bytes(made)
    subprocess.run([program("msgfmt"), "-c", "-o", tmp_path / "a.mo", file], check=True)


def test_tmx_has_what_was_reviewed(index: Index) -> None:
    """And nothing else."""
    read = tmxfile.parsestring(TRANSLATION_FORMATS["tmx"](package_of(index, frozenset(STATES))), "zh-Hans", "en")
    pairs = {unit.source: unit.target for unit in read.units}
    assert pairs == {"组织应处理投诉：": "The organization shall handle complaints:"}


def test_workbook_has_text_alone_and_its_head_stands_still() -> None:
    """A text that begins as a formula stays one."""
    book = openpyxl.load_workbook(io.BytesIO(TRANSLATION_FORMATS["xlsx"](package(segment(target="=1+1")))))
    sheet = book["Translation"]
    assert sheet.freeze_panes == "B2"
    assert [cell.value for cell in sheet[1]][:4] == [
        "编号\nId", "所在位置\nWhere it stands", "原文\nSource text", "译文\nTranslation",
    ]  # fmt: skip
    assert (sheet["D2"].value, sheet["D2"].data_type) == ("=1+1", "s")
    assert sheet["E2"].value == "原文已改，待复核\nthe source has changed, to be reviewed"
    assert book["clausebook"].sheet_state == "hidden"


@given(source=TEXTS, target=TEXTS)
def test_odd_texts_arrive_as_they_are(source: str, target: str) -> None:
    """In the tools, not only in our own reader."""
    one = package(segment(source=source, target=target))
    unit = etree.fromstring(TRANSLATION_FORMATS["xliff"](one)).find(".//{*}trans-unit")
    assert (unit.findtext("{*}source"), unit.findtext("{*}target")) == (source, target)
    read = next(each for each in pofile.parsestring(TRANSLATION_FORMATS["po"](one)).units if each.getcontext())
    assert (read.source, read.target) == (source, target)
    sheet = openpyxl.load_workbook(io.BytesIO(TRANSLATION_FORMATS["xlsx"](one)))["Translation"]
    assert (sheet["C2"].value, sheet["D2"].value) == (source, target)


@pytest.mark.parametrize("kind", ["xliff", "po", "xlsx"])
@given(source=TEXTS, target=st.one_of(TEXTS, st.just(""), st.just("长" * 30_000)))
def test_odd_texts_come_back_as_they_went(kind: str, source: str, target: str) -> None:
    """By our readers: signs outside the BMP, marks of XML, quotes, right to left, very long, empty."""
    went = segment(source=source, target=target)
    [back] = read_returned(TRANSLATION_FORMATS[kind](package(went)), "a").segments
    assert (back.id, back.source, back.target, back.exported) == (went.id, source, target, went.exported)


def test_what_no_file_can_have_is_told() -> None:
    """With the id of the text."""
    with pytest.raises(NothingThereError, match=r"5\.1-a/text.*U\+0001"):
        TRANSLATION_FORMATS["xliff"](package(segment(target="a\x01")))
    with pytest.raises(NothingThereError, match=r"5\.1-a/text.*32,767"):
        TRANSLATION_FORMATS["xlsx"](package(segment(target="a" * 40_000)))


@pytest.mark.parametrize("kind", TRANSLATION_FORMATS)
def test_command_writes_the_same_bytes_each_time(kind: str, tmp_path: Path) -> None:
    """Of the real standard."""
    places = ["--standard", str(STANDARD), "--config", str(CONFIG), "--format", kind]
    outs = [tmp_path / f"{name}.{kind}" for name in "ab"]
    for out in outs:
        written = CliRunner().invoke(main, ["export", "translation", *places, "--out", str(out)])
        assert written.exit_code == 0, written.output
    assert outs[0].read_bytes() == outs[1].read_bytes()


@pytest.mark.parametrize(
    ("line", "code", "told"),
    [
        (["--only", "stale,old"], 2, '"old" is no state of a translation'),
        (["--format", "tmx", "--only", "stale"], 2, "TMX has reviewed translations alone"),
        (["--only", "stale"], 1, "no text to be translated is in such a state"),
    ],
)
def test_what_cannot_go_out_is_told(line: list[str], code: int, told: str, tmp_path: Path) -> None:
    """And no file is written."""
    places = ["--standard", str(STANDARD), "--config", str(CONFIG)]
    out = tmp_path / "out"
    written = CliRunner().invoke(main, ["--lang", "en", "export", "translation", *places, *line, "--out", str(out)])
    assert (written.exit_code, out.exists()) == (code, False)
    assert told in written.output
