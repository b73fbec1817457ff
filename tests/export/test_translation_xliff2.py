"""XLIFF 2 comes back too: as translate-toolkit (Weblate), converters and platforms write it, cut into sentences."""

import re
import shutil
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

import pytest
from lxml import etree
from translate.storage.xliff2 import Xliff2File

from generator.formats.translation.files import read_returned
from generator.source.returned import Returned, UnreadableError
from tests.export.test_translation_returns import GARDEN, contents, gone_out, run

KEY = "thlx-27/title"


@pytest.fixture
def garden(tmp_path: Path) -> Path:
    """Return a standard to be changed."""
    return Path(shutil.copytree(GARDEN, tmp_path / "standard"))


def converted(file: Path, version: str = "2.0", source: str = "zh-Hans") -> Path:
    """Return what a converter makes of an XLIFF 1.2 file: units are numbered, and their keys are names."""
    root = etree.fromstring(file.read_bytes())
    units = []
    for number, unit in enumerate(root.iter("{*}trans-unit"), 1):
        notes = "".join(f"<note>{escape(note.text)}</note>" for note in unit.iter("{*}note"))
        units.append(
            f'<unit id="tu{number}" name={quoteattr(unit.get("id"))}><notes>{notes}</notes><segment id="s1"'
            f' state="translated"><source xml:space="preserve">{escape(unit.findtext("{*}source"))}</source>'
            f'<target xml:space="preserve">{escape(unit.findtext("{*}target") or "")}</target></segment></unit>\n'
        )
    made = file.with_suffix(".2.xlf")
    head = (
        f'<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="{version}" srcLang="{source}" trgLang="en-US">'
    )
    made.write_text(f'{head}\n<file id="f1" original="thlx-27">\n{"".join(units)}</file></xliff>', encoding="utf-8")
    return made


@pytest.mark.parametrize(("version", "source"), [("2.0", "zh-Hans"), ("2.1", "zh-CN")])
def test_what_a_tool_converted_and_changed_is_taken(version: str, source: str, garden: Path) -> None:
    """By the names of its units; our own notes are no remarks, and the rest changes nothing."""
    before, file = contents(garden), converted(gone_out(garden, "xliff"), version, source)
    made = run(garden, "import", "translation", str(file))
    assert made.output == "0 translations taken, 0 files changed; 0 left out\n"
    store = Xliff2File.parsestring(file.read_bytes())
    [unit] = [unit for unit in store.units if unit.xmlelement.getparent().get("name") == KEY]
    unit.target = "Guide to gardens of a neighbourhood"
    file.write_bytes(bytes(store))
    made = run(garden, "import", "translation", str(file))
    assert "1 translation taken, 2 files changed; 0 left out" in made.output
    after = contents(garden)
    assert {name for name in before if before[name] != after[name]} == {"standard.yaml", "ledger.yaml"}
    assert "Guide to gardens of a neighbourhood" in after["standard.yaml"].decode()


def test_another_language_is_refused(garden: Path) -> None:
    """Traditional characters are another one."""
    file = converted(gone_out(garden, "xliff"), source="zh-Hant")
    assert (
        "TRB002 its languages are zh-Hant → en-US and not zh-Hans → en"
        in run(garden, "import", "translation", str(file)).output
    )


def _unit(inside: str, version: str = "2.0") -> Returned:
    raw = (
        f'<xliff xmlns="urn:oasis:names:tc:xliff:document:{version}" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" '
        f'version="{version}" srcLang="zh-Hans" trgLang="en">\n<file id="f"><group id="g">\n'
        f'<unit id="u1" name="a/text">'
        f"{inside}</unit></group></file></xliff>"
    )
    [made] = read_returned(raw.encode(), "a.xlf").segments
    return made


@pytest.mark.parametrize(
    ("inside", "source", "target", "reviewed"),
    [
        # A platform that fills in what the format allows: remarks, marked stretches, states and its own metadata.
        (
            ('<notes><note category="comment" priority="1">which garden?</note></notes>'
            '<segment id="1" state="final"><source>社区<mrk id="m1" type="term">菜园</mrk></source>'
            '<target>community <mrk id="m1" type="term">garden</mrk></target></segment>'),
            "社区菜园", "community garden", True,
        ),
        # Cut into sentences, with nothing between those of Chinese.
        (
            ('<segment id="1" state="reviewed"><source>甲。</source><target>A.</target></segment>'
            '<segment id="2" state="translated"><source>乙。</source><target>B.</target></segment>'),
            "甲。乙。", "A. B.", False,
        ),
        # With a blank between them that is the tool's own.
        (
            ("<segment><source>甲。</source><target>A.</target></segment>"
             "<ignorable><source/><target> </target></ignorable>"
            "<segment><source>乙。</source><target>B.</target></segment>"),
            "甲。乙。", "A. B.", False,
        ),
        # In another order.
        (
            ('<segment><source>甲，</source><target order="2">if a.</target></segment>'
            '<segment><source>乙。</source><target order="1">B,</target></segment>'),
            "甲，乙。", "B, if a.", False,
        ),
        # Not all of it is translated: the source stands there, in which the rules find Chinese.
        (
            "<segment><source>甲。</source><target>A.</target></segment><segment><source>乙。</source></segment>",
            "甲。乙。", "A.乙。", False,
        ),
        ('<segment state="initial"><source>甲</source></segment>', "甲", "", False),
        ('<segment><source>甲</source><target>a<cp hex="0009"/>b</target></segment>', "甲", "a\tb", False),
        ("<segment><source>a &lt; “𠮷”</source><target><![CDATA[a < 𠮷]]></target></segment>",
         "a < “𠮷”", "a < 𠮷", False),
    ],
)  # fmt: skip
def test_a_unit_is_read_whole(inside: str, source: str, target: str, reviewed: bool) -> None:  # noqa: FBT001 - a case
    """Whatever it is cut into."""
    for version in ("2.0", "2.2"):
        made = _unit(inside, version)
        assert (made.id, made.source, made.target, made.reviewed) == ("a/text", source, target, reviewed)
        assert (made.where.line, made.remark) == (3, "which garden?" if "garden?" in inside else "")


def test_a_fingerprint_in_the_metadata_is_read() -> None:
    """As converters that keep contexts write it."""
    meta = '<mda:meta type="x-clausebook-exported">0123abcd</mda:meta>'
    metadata = f"<mda:metadata><mda:metaGroup>{meta}</mda:metaGroup></mda:metadata>"
    assert _unit(f"{metadata}<segment><source>甲</source></segment>").exported == "0123abcd"


@pytest.mark.parametrize(
    ("inside", "told"),
    [
        ('<segment><source>甲</source><target>a<ph id="1"/></target></segment>', '"a/text" has tags'),
        ('<segment><source>甲</source><target><pc id="1">a</pc></target></segment>', '"a/text" has tags'),
        ('<segment><source>甲</source><target>a<cp hex="D800"/></target></segment>', '"a/text" has tags'),
        ('<segment><source>甲</source><target>a<cp hex="zz"/></target></segment>', '"a/text" has tags'),
        ('<segment><source>甲</source><target>a<cp hex="0001"/></target></segment>', '"a/text" has tags'),
    ],
)
def test_tags_are_told(inside: str, told: str) -> None:
    """With their place."""
    with pytest.raises(UnreadableError) as refused:
        _unit(inside)
    assert told in refused.value.problem.said.en
    assert str(refused.value.problem.where).startswith("a.xlf:3")


def test_names_of_a_platform_in_xliff_1(garden: Path) -> None:
    """Numbered units with our keys as their names are read too."""
    file = gone_out(garden, "xliff")
    text = file.read_text(encoding="utf-8")
    file.write_text(re.sub(r'(<trans-unit id=)"[^"]*"', r'\1"0f"', text), encoding="utf-8")
    made = run(garden, "import", "translation", str(file))
    assert made.output == "0 translations taken, 0 files changed; 0 left out\n"
