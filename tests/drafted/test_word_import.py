"""From Word to YAML and back: every element in its place, nothing lost, and what is written again reads the same."""

import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli.main import main
from generator.formats.docx.reading.file import read_docx
from generator.formats.docx.writing.file import standard_docx
from generator.formats.drafted.folder import Made, Wanted, made_of
from generator.formats.drafted.proof import proof_of
from generator.formats.drafted.report import proved
from generator.formats.kit import Kit
from generator.source.config import load_config
from generator.source.load import load
from generator.standard.index import Index
from tests.drafted.documents import DAY, entry, kinds_by_text, read_again, same_provisions, shape, standard_in
from tests.drafted.raw_word import packed
from tests.drafted.test_console import run
from tests.drafted.test_word import picture
from tests.drafted.typical_word import TYPICAL, typical
from tests.drafted.word_files import Template
from tests.kits import ROOT, real_kit

OURS = standard_in("tests/foreign/typical/standard")
SOURCES = ("template", "former template", "export")


@cache
def file_of(source: str) -> bytes:
    """Return the typical standard as a Word file."""
    if source == "export":
        return exported(TYPICAL)
    return typical(Template("" if source == "former template" else "标准文件_", int(source == "template")), picture())


def exported(folder: Path) -> bytes:
    """Return a standard in a folder as a Word file in Chinese."""
    loaded = load(folder / "standard")
    config, _ = load_config(folder / "site_config.yml")
    assert loaded.standard
    assert config
    return standard_docx(Kit(Index(loaded.standard), config, 0), ("zh",), loaded.sources.figures)


def imported(raw: bytes) -> Made:
    """Return what is made of a Word file."""
    return made_of(read_docx("draft.docx", raw), Wanted(file="draft.docx", day=DAY))


@pytest.mark.parametrize("source", SOURCES)
def test_every_element_has_its_place(source: str) -> None:
    """Clauses with and without titles, lists, tables, the figure, the formula, terms, annexes and back matter."""
    made = read_again(imported(file_of(source)))
    assert [shape(clause) for clause in made.clauses] == [shape(clause) for clause in OURS.clauses]
    assert [entry(term) for term in made.terms] == [entry(term) for term in OURS.terms]


@pytest.mark.parametrize("source", SOURCES)
def test_types_of_provisions_and_the_proof(source: str) -> None:
    """Nearly all provisions have our type; no character was lost."""
    made = imported(file_of(source))
    ours, theirs = kinds_by_text(OURS), kinds_by_text(read_again(made))
    right = [text for text, kind in theirs if any(text in other and kind == own for other, own in ours)]
    assert len(right) / len(theirs) >= 0.95
    assert proved(made).closed


@pytest.mark.parametrize("source", SOURCES)
def test_the_cover_comes_in(source: str) -> None:
    """Number, titles, classes, dates, what it replaces, issuers, drafters."""
    about, ours = read_again(imported(file_of(source))).metadata, OURS.metadata
    assert about.title.zh == ours.title.zh
    assert about.editions[0].number == ours.editions[0].number
    assert about.cover
    assert ours.cover
    for key in ("ics", "ccs", "issued", "implemented", "replaces", "drafters"):
        assert getattr(about.cover, key) == getattr(ours.cover, key), key
    assert [one.zh for one in about.cover.issuers] == [one.zh for one in ours.cover.issuers]


def test_what_was_imported_is_written_and_read_the_same(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Word to YAML to Word to YAML: the same files, letter by letter, but for the name of a picture's kind."""
    folder = tmp_path_factory.mktemp("word")
    (folder / "draft.docx").write_bytes(file_of("export"))
    for name, file in (("one", "draft.docx"), ("two", "one.docx")):
        call("import", "standard", str(folder / file), "--out", str(folder / name), "--revised", DAY)
        places = ("--standard", str(folder / name / "standard"), "--config", str(folder / name / "site_config.yml"))
        call("export", "standard", *places, "--lang", "zh", "--out", str(folder / f"{name}.docx"))
    files = [
        {str(path.relative_to(folder / name)): path.read_bytes() for path in sorted((folder / name).rglob("*.yaml"))}
        for name in ("one", "two")
    ]
    assert files[0] == files[1]
    assert (folder / "one.docx").read_bytes() == (folder / "two.docx").read_bytes()


def call(*line: str) -> str:
    """Run a command."""
    result = CliRunner().invoke(main, line)
    assert result.exit_code == 0, result.output
    return result.output


def test_our_own_standard_comes_back_from_word() -> None:
    """Its clauses all, and its provisions cut as ours are in nearly all."""
    kit = real_kit()
    made = read_again(imported(standard_docx(kit, ("zh",), load(ROOT / "standard").sources.figures)))
    same, all_ = same_provisions(kit.index.standard, made)
    assert len(same) / len(all_) >= 0.95
    assert {clause.number for clause in made.clauses} >= {
        clause.number for clause in kit.index.standard.clauses if clause.number and clause.number != "0"
    }


@pytest.mark.parametrize(
    ("name", "raw", "said"),
    [
        ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old format"),
        ("cut.docx", b"PK\x03\x04" + bytes(90), "broken"),
        ("a.docx", packed({"a.txt": b"a"}), "no Word file"),
        ("empty.docx", b"", "is empty"),
    ],
)
def test_a_bad_file_writes_nothing(name: str, raw: bytes, said: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    """One line, exit code 1, no folder."""
    folder = tmp_path_factory.mktemp("bad")
    (folder / name).write_bytes(raw)
    result = CliRunner().invoke(
        main, ["--lang", "en", "import", "standard", str(folder / name), "--out", str(folder / "out")]
    )
    assert result.exit_code == 1
    assert said in result.output
    assert len(result.output.strip().splitlines()) == 1
    assert [path.name for path in folder.iterdir()] == [name]


def test_changes_are_refused_when_asked(tmp_path_factory: pytest.TempPathFactory) -> None:
    """The report says how many there were."""
    template = Template()
    template.put("章标题", "范围")
    template.put("段", "本文件规定了", f"<w:del {_W}><w:r><w:delText>旧</w:delText></w:r></w:del>")
    folder = tmp_path_factory.mktemp("changes")
    (folder / "a.docx").write_bytes(template.bytes())
    for changes, words in (("accept", "本文件规定了"), ("refuse", "本文件规定了旧")):
        out = folder / changes
        call("--lang", "en", "import", "standard", str(folder / "a.docx"), "--changes", changes, "--out", str(out))
        assert words in (out / "standard" / "clauses" / "1.yaml").read_text(encoding="utf-8")
        assert "1 tracked change" in (out / "import.md").read_text(encoding="utf-8")


_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


@pytest.mark.torture
def test_a_file_that_libreoffice_saved_comes_in_the_same(tmp_path: Path) -> None:
    """Another program writes styles, lists and formulas its own way; of a bullet it keeps one sign."""
    office = shutil.which("soffice")
    assert office, "There is no LibreOffice. Install it (on Debian: apt-get install libreoffice-writer)."
    (tmp_path / "a.docx").write_bytes(file_of("export"))
    line = [office, "--headless", f"-env:UserInstallation={(tmp_path / 'user').as_uri()}", "--convert-to", "docx"]
    subprocess.run(
        [*line, "--outdir", str(tmp_path / "out"), str(tmp_path / "a.docx")], check=True, capture_output=True
    )
    made = imported((tmp_path / "out" / "a.docx").read_bytes())
    again = read_again(made)
    assert [shape(clause) for clause in again.clauses] == [shape(clause) for clause in OURS.clauses]
    assert [entry(term) for term in again.terms] == [entry(term) for term in OURS.terms]
    assert proof_of(made.lines, again).closed


@pytest.mark.parametrize("source", SOURCES)
def test_the_text_stands_beside_it_with_the_numbers_that_word_counts(source: str, tmp_path: Path) -> None:
    """Which are in no paragraph; every later check compares with it."""
    code, _ = run(tmp_path, "draft.docx", file_of(source))
    text = (tmp_path / "out/standard/original.txt").read_text(encoding="utf-8").splitlines()
    assert code == 0
    assert {"5.1 总则", "a) 投诉者的信息，包括：", "注1：投诉者能是顾客。", "表A.1 投诉等级", "附录A"} <= {*text}
    assert any(row.startswith("[1] GB/T 19001") for row in text)
