"""What comes back from translators changes a standard at its places alone, or is told and changes nothing."""

import io
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result
from translate.storage.po import pofile
from translate.storage.xliff import xlifffile

from generator.cli.main import main
from generator.formats.translation.files import LARGEST
from generator.model import Standard
from generator.source.load import load
from generator.standard.translation import states, translations
from tests.built import CONFIG, STANDARD
from tests.tools import program

GARDEN = Path(__file__).parents[1] / "foreign/garden/standard"


def run(folder: Path, *line: str) -> Result:
    """Run a command on a standard, in English."""
    return CliRunner().invoke(main, ["--lang", "en", *line, "--standard", str(folder), "--config", str(CONFIG)])


def gone_out(folder: Path, kind: str) -> Path:
    """Return the file of all texts, beside the standard."""
    out = folder.parent / f"out.{kind}"
    made = run(folder, "export", "translation", "--format", kind, "--out", str(out))
    assert made.exit_code == 0, made.output
    return out


def contents(folder: Path) -> dict[str, bytes]:
    """Return the files of a standard."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def garden(tmp_path: Path) -> Path:
    """Return a standard to be changed."""
    return Path(shutil.copytree(GARDEN, tmp_path / "standard"))


Edit = Callable[[str, str], str]


def in_xliff(file: Path, edit: Edit) -> None:
    """Let translate-toolkit change translations in an XLIFF file."""
    store = xlifffile.parsestring(file.read_bytes())
    for unit in store.units:
        new = edit(unit.xmlelement.get("id"), unit.target or "")
        if new != (unit.target or ""):
            unit.target = new
    file.write_bytes(bytes(store))


def in_po(file: Path, edit: Edit) -> None:
    """Let translate-toolkit change translations in a PO file."""
    store = pofile.parsestring(file.read_bytes())
    for unit in store.units:
        if unit.getcontext():
            unit.target = edit(unit.getcontext(), unit.target)
    file.write_bytes(bytes(store))


def in_xlsx(file: Path, edit: Edit) -> None:
    """Let openpyxl change translations in a workbook, as Excel would."""
    book = openpyxl.load_workbook(file)
    for row in book["Translation"].iter_rows(min_row=2):
        row[3].value = edit(str(row[0].value), str(row[3].value or "")) or None
    book.save(file)


EDITS = {"xliff": in_xliff, "po": in_po, "xlsx": in_xlsx}


@pytest.mark.parametrize("kind", EDITS)
def test_what_was_not_changed_changes_nothing(kind: str, garden: Path) -> None:
    """Whichever tool wrote the file anew."""
    before, file = contents(garden), gone_out(garden, kind)
    EDITS[kind](file, lambda _, target: target)
    made = run(garden, "import", "translation", str(file))
    assert made.output == "0 translations taken, 0 files changed; 0 left out\n"
    assert contents(garden) == before


@pytest.mark.parametrize("kind", EDITS)
def test_half_of_the_texts_changed_and_back(kind: str, tmp_path: Path) -> None:
    """Exactly those change, in the real standard; when they come back as they were, each file is what it was."""
    folder = Path(shutil.copytree(STANDARD, tmp_path / "standard"))
    before, file = contents(folder), gone_out(folder, kind)
    old = {key: text for key, _, _, text in translations(_standard(folder))}
    half = list(old.items())[::2]
    wanted = {key: text.en.replace(" the ", " every ", 1) for key, text in half if " the " in text.en}
    EDITS[kind](file, wanted.get)
    made = run(folder, "import", "translation", str(file), "--doubtful")
    assert made.exit_code == 0, made.output
    assert f"\n{len(wanted)} translations taken, " in made.output
    new = {key: text for key, _, _, text in translations(_standard(folder))}
    assert {key: text.en for key, text in new.items() if text != old[key]} == wanted
    assert {key: text.zh for key, text in new.items()} == {key: text.zh for key, text in old.items()}
    assert {state for key, state in states(_standard(folder)).items() if key in wanted} == {"never-reviewed"}
    back = gone_out(folder, kind)
    EDITS[kind](back, lambda key, target: old[key].en if key in wanted else target)
    assert run(folder, "import", "translation", str(back), "--doubtful").exit_code == 0
    after = contents(folder)
    assert [name for name in before if before[name] != after[name]] == ["ledger.yaml"]


def _standard(folder: Path) -> Standard:
    """Return what is read of a standard."""
    made = load(folder).standard
    assert made
    return made


def test_only_the_line_of_a_text_changes(garden: Path) -> None:
    """And what the file says was reviewed is recorded when that is asked for."""
    file, before = gone_out(garden, "xliff"), contents(garden)
    [(key, text)] = [(key, text) for key, _, _, text in translations(_standard(garden)) if key == "thlx-27/title"]
    in_xliff(file, lambda id_, target: f"New {target}" if id_ == key else target)
    dry = run(garden, "import", "translation", str(file), "--dry-run")
    assert f"{text.en} → New {text.en}\n" in dry.output
    assert contents(garden) == before
    assert run(garden, "import", "translation", str(file), "--reviewed").exit_code == 0
    after = contents(garden)
    assert {name for name in before if before[name] != after[name]} == {"standard.yaml"}
    pairs = zip(before["standard.yaml"].splitlines(), after["standard.yaml"].splitlines(), strict=True)
    assert [new for old, new in pairs if old != new] == [
        line.replace(text.en.encode(), f"New {text.en}".encode())
        for line in before["standard.yaml"].splitlines()
        if text.en.encode() in line
    ]


def test_po_that_gettext_wrote_comes_back(garden: Path) -> None:
    """Comments, contexts and flags outlast msgattrib."""
    file = gone_out(garden, "po")
    edited = garden.parent / "edited.po"
    subprocess.run([program("msgattrib"), "--set-fuzzy", "--no-wrap", file, "-o", edited], check=True)
    subprocess.run([program("msgfmt"), "-c", "-o", garden.parent / "a.mo", edited], check=True)
    assert run(garden, "import", "translation", str(edited)).output.startswith("0 translations taken")
    in_po(edited, lambda key, target: "Guide to gardens" if key == "thlx-27/title" else target)
    assert run(garden, "import", "translation", str(edited)).output.endswith(
        "1 translation taken, 2 files changed; 0 left out\n"
    )


def _said(garden: Path, key: str, new: str, *options: str) -> str:
    """Return what is said of a translation that came back in an XLIFF file."""
    file = gone_out(garden, "xliff")
    in_xliff(file, lambda id_, target: new if id_ == key else target)
    before = contents(garden)
    made = run(garden, "import", "translation", str(file), *options)
    if not options:
        assert contents(garden) == before
    return made.output


def _provision(garden: Path, verb: str) -> tuple[str, str]:
    """Return the key and the English of the first provision with a verb."""
    provisions = {one.id for clause in _standard(garden).clauses for one in clause.provisions}
    return next(
        (key, text.en)
        for key, id_, path, text in translations(_standard(garden))
        if id_ in provisions and path == "text" and f" {verb} " in text.en
    )


@pytest.mark.parametrize(
    ("edit", "told"),
    [
        (lambda en: en.replace("should", "shall"), "TXT003"),
        (lambda en: f"{en[:-1]}（x）.", "TXT012"),
        (lambda en: f"{en[:-1]} 应.", "TXT012"),
        (lambda en: f"{en[:-1]} in 1999.", "numbers that the Chinese has not: 1999"),
        (lambda en: f"{en[:-1]}\u200b.", "TXT019"),
        (lambda en: f"{en[:-1]} $x_1$.", "the marks inside the line differ: x_1"),
        (lambda _: "", "the translation of"),
        (lambda en: f"{en} ", "begins or ends with a space"),
    ],
)
def test_doubtful_is_told_at_its_place_and_left_out(edit: Callable[[str], str], told: str, garden: Path) -> None:
    """The line of the file that came back."""
    key, english = _provision(garden, "should")
    output = _said(garden, key, edit(english))
    assert told in output
    assert output.splitlines()[0].startswith(f"{garden.parent / 'out.xliff'}:")
    assert "0 translations taken, 0 files changed; 1 left out" in output


def test_doubtful_is_taken_when_asked_for(garden: Path) -> None:
    """With the warning."""
    key, english = _provision(garden, "should")
    output = _said(garden, key, english.replace("should", "shall"), "--doubtful")
    assert "TXT003" in output
    assert "1 translation taken" in output


def test_what_changed_here_meanwhile_is_left_out(garden: Path) -> None:
    """The source, or the translation."""
    file = gone_out(garden, "xliff")
    in_xliff(file, lambda key, target: f"{target} anew" if key in {"thlx-27/title", "thlx-27/publisher"} else target)
    text = (garden / "standard.yaml").read_text(encoding="utf-8")
    changed = text.replace("社区菜园营造与维护指南", "社区菜园营造指南").replace(
        "Hailing Society for", "The Hailing Society of"
    )
    (garden / "standard.yaml").write_text(changed, encoding="utf-8")
    output = run(garden, "import", "translation", str(file)).output
    assert 'the source text of "thlx-27/title" is not that of the standard today' in output
    assert 'the translation of "thlx-27/publisher" was edited here since the export' in output
    assert (garden / "standard.yaml").read_text(encoding="utf-8") == changed


def _bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("[Content_Types].xml", b" " * 200_000_000)
        made.writestr("_rels/.rels", b" " * 200_000_000)
    return out.getvalue()


LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha">{}]><x>&z;</x>'.format(
    "".join(f'<!ENTITY {after} "{f"&{one};" * 20}">' for one, after in zip("abcdefghij", "bcdefghijz", strict=True))
)
XLIFF = (
    '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="{}" source-language="{}" '
    'target-language="en" datatype="plaintext"><body><trans-unit id="{}"><source/>{}</trans-unit></body></file></xliff>'
)
TWICE = '<target>a</target></trans-unit><trans-unit id="thlx-27/title"><source/><target>b</target>'


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        (b"", "TRB001 this is neither XLIFF, PO nor a workbook"),
        (b"<xliff", ":1:7: error TRB001 this is no whole XML"),
        (b'<!DOCTYPE x SYSTEM "http://example.org/x.dtd"><x/>', "TRB001 it has a document type"),
        (b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>', "TRB001 it has a document type"),
        (LAUGHS.encode(), "TRB001"),
        (b"<html/>", "TRB001 this is neither XLIFF 1.2 nor XLIFF 2"),
        (b'<tmx version="1.4"/>', "TRB001 TMX is a memory"),
        (b'msgid "a"\nmsgstr "b"c"\n', ":2:1: error TRB001 this is no PO here"),
        ('msgid "标准的"\n'.encode("gbk"), "TRB001 this line is not UTF-8"),
        (b"PK\x03\x04broken", "error ASM001"),
        (_bomb(), "error ASM001"),
        (b"msgid" + b" " * LARGEST, "TRB001 the file has more than 50 MB"),
        (XLIFF.format("other", "zh-Hans", "a", "").encode(), 'TRB002 this translates "other" and not "thlx-27"'),
        (XLIFF.format("thlx-27", "de", "a", "").encode(), "TRB002 its languages are de → en and not zh-Hans → en"),
        (XLIFF.format("thlx-27", "zh-Hans", "a", "<target>a<x/></target>").encode(), "TRB001 the translation of"),
        (XLIFF.format("thlx-27", "zh-Hans", "thlx-27/title", TWICE).encode(), 'TRB002 "thlx-27/title" has two'),
    ],
)
def test_what_cannot_be_taken_is_told_in_a_line(raw: bytes, told: str, garden: Path) -> None:
    """And nothing is written."""
    before, file = contents(garden), garden.parent / "back"
    file.write_bytes(raw)
    made = run(garden, "import", "translation", str(file))
    assert (made.exit_code, contents(garden)) == (1, before)
    assert told in made.output
    assert len([line for line in made.output.splitlines() if "error" in line]) <= 2


def test_a_text_that_is_not_there_is_told(garden: Path) -> None:
    """It may have gone."""
    file = garden.parent / "back.xlf"
    file.write_text(XLIFF.format("thlx-27", "zh-Hans", "gone/text", "<target>a</target>"), encoding="utf-8")
    made = run(garden, "import", "translation", str(file))
    assert 'TRB003 the standard has no "gone/text"' in made.output
    assert made.exit_code == 0


def test_a_formula_and_a_remark_in_a_workbook(garden: Path) -> None:
    """With the cell."""
    file = gone_out(garden, "xlsx")
    book = openpyxl.load_workbook(file)
    book["Translation"]["D2"] = "=1+1"
    book["Translation"]["G3"] = "what does this mean?"
    book.save(file)
    made = run(garden, "import", "translation", str(file))
    assert f"{file} Translation!D2: error TRB002 the translation of" in made.output
    assert f"{file} Translation!D3: the translator says: what does this mean?" in made.output
    assert made.exit_code == 1
