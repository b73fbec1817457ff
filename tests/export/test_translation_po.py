"""What an editor or a tool does to a PO file is told when it comes back, or taken where it is another spelling."""

import shutil
from pathlib import Path

import pytest

from tests.export.test_translation_returns import GARDEN, run

PO = (
    'msgid ""\nmsgstr ""\n"Language: en\\n"\n'
    '"X-Clausebook-Standard: thlx-27\\n"\n"X-Source-Language: zh-Hans\\n"\n\n'
    'msgctxt "thlx-27/title"\nmsgid "社区菜园营造与维护指南"\nmsgstr "Guidelines for gardens of communities"\n'
)
ENTRY = PO[PO.index("msgctxt") :]


@pytest.fixture
def garden(tmp_path: Path) -> Path:
    """Return a standard to be changed."""
    return Path(shutil.copytree(GARDEN, tmp_path / "standard"))


@pytest.mark.parametrize(
    ("edited", "told", "code"),
    [
        (PO.replace('"Language: en\\n"\n', ""), "TRB002 it does not say that its languages are zh-Hans → en", 1),
        (ENTRY, "error TRB002 it does not say that its languages are", 1),
        (PO.replace("for gardens", r"for\q gardens"), r':9:23: error TRB001 PO knows no "\q"', 1),
        (PO.replace("for gardens", r"for \x67ardens"), r'error TRB001 PO knows no "\x"', 1),
        (PO.rstrip().removesuffix('"'), "back.po:9:1: error TRB001 this is no PO here", 1),
        (
            PO.replace('msgstr "Guide', 'msgid_plural "b"\nmsgstr[0] "Guide'),
            "TRB001 this entry has plural",
            1,
        ),
        (PO.replace('msgctxt "thlx-27/title"\n', ""), ":7:1: warning TRB003 this segment has no key", 0),
        (
            PO.replace(ENTRY, "".join(f"#~ {line}\n" for line in ENTRY.splitlines())),
            'TRB003 the translation of "thlx',
            0,
        ),
        (PO, "the file has 1 of the 52 texts of the standard", 0),
    ],
)
def test_what_an_editor_of_po_does_to_it_is_told(edited: str, told: str, code: int, garden: Path) -> None:
    """No letter is taken for another, no entry is passed over in silence."""
    file = garden.parent / "back.po"
    file.write_text(edited, encoding="utf-8")
    made = run(garden, "import", "translation", str(file), "--dry-run")
    assert told in made.output
    assert made.exit_code == code


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_po_may_be_saved_as_editors_save(encoding: str, end: str, garden: Path) -> None:
    """Other ends of lines, another form of Unicode."""
    file = garden.parent / "back.po"
    file.write_bytes(PO.replace("\n", end).encode(encoding))
    assert "\n1 translation taken" in run(garden, "import", "translation", str(file)).output
