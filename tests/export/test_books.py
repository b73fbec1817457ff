"""The standard as a book, the downloads of the site, the packing of PDFs, and the commands."""

import re
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner

from generator.assess.blank import blank_assessment
from generator.assess.hands import written
from generator.cli.main import main
from generator.formats.downloads import batch, plan
from generator.formats.pdf.book import book_pdf
from generator.formats.pdf.objects import UnexpectedPdfError, objects
from generator.formats.pdf.packing import packed
from generator.formats.xlsx.look import AT
from generator.model import LANGUAGES
from generator.output.cache import VARIABLE
from generator.source.load import load
from tests.export.pdf import reader, structure, words_of
from tests.kits import ROOT, blank, by_hand, real_kit, small_kit
from tests.running import running_texts


def test_the_book_holds_the_whole_text() -> None:
    """Every provision and definition in both languages, word for word; contents and index with page numbers."""
    kit = real_kit()
    pdf = book_pdf(kit, LANGUAGES, load(ROOT / "standard").sources.figures)
    text = words_of(pdf)
    for language in LANGUAGES:
        for words in running_texts(kit.index).values():
            assert "".join(getattr(words, language).split())[:12] in text
        for term in kit.index.standard.terms:
            assert "".join(getattr(term.definition, language).split())[:8] in text
    opened = reader(pdf)
    titles = [str(entry.title) for entry in opened.outline if not isinstance(entry, list)]
    assert any(title.startswith("4 ") for title in titles)
    assert titles[-1].startswith("术语索引")
    assert "/TOC" in structure(pdf)
    assert pdf == book_pdf(kit, LANGUAGES, load(ROOT / "standard").sources.figures)


def test_downloads_are_per_clause_per_chapter_and_whole() -> None:
    """Each as PDF and workbook."""
    kit = small_kit()
    made, _ = batch(kit, plan(kit).batches[0])
    names = ("5.1", "5.1.1", "5.1.2", "5.2", "5.2.1.1", "5.2.1.2", "all")
    assert sorted(made) == sorted(f"downloads/{name}.{kind}" for name in names for kind in ("pdf", "xlsx"))


@pytest.mark.parametrize("raw", [b"", b"%PDF-1.7\ntrailer\n<<>>\nstartxref\n0\n%%EOF"])
def test_another_pdf_is_not_packed(raw: bytes) -> None:
    """A file that Typst would not write is refused, not spoilt."""
    with pytest.raises((UnexpectedPdfError, ValueError, IndexError)):
        packed(objects(raw))


def call(*arguments: str) -> str:
    """Run a command on this repository's standard and return what it says."""
    where = ["--standard", str(ROOT / "standard"), "--config", str(ROOT / "site_config.yml")]
    result = CliRunner().invoke(main, [*arguments[:2], *where, *arguments[2:]])
    assert result.exit_code == 0, result.output
    return result.output


@pytest.mark.parametrize("kind", ["pdf", "xlsx", "csv", "json", "html"])
def test_a_selection_is_exported_by_command(tmp_path: Path, kind: str) -> None:
    """The file is there, and the command says what is in it."""
    out = tmp_path / "new" / f"kit.{kind}"
    said = call("export", "checklist", "--clauses", "5.1.4,5.5", "--lang", "zh", "--format", kind, "--out", str(out))
    assert said.startswith(f"{out}: 6 items, ")
    assert out.stat().st_size > 1000


def test_a_workbook_becomes_a_report_by_commands(tmp_path: Path) -> None:
    """Export, import, report: the way of an assessor."""
    kit, assessment, report = (str(tmp_path / name) for name in ("kit.xlsx", "a.json", "r.html"))
    call("export", "checklist", "--clauses", "5.5", "--format", "xlsx", "--out", kit)
    assert "0 of 4 items reviewed" in call("import", "assessment", kit, "--out", assessment)
    where = ["--standard", str(ROOT / "standard"), "--config", str(ROOT / "site_config.yml")]
    result = CliRunner().invoke(main, ["report", *where, assessment, "--out", report])
    assert result.exit_code == 0, result.output
    assert "5.5.2" in Path(report).read_text(encoding="utf-8")


@pytest.mark.parametrize("command", [["report"], ["export", "nonconformities"], ["export", "issues"]])
def test_nothing_of_an_assessment_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: list[str]) -> None:
    """Builds keep what they make of the standard; what an assessor wrote stands in the file asked for alone."""
    kit, assessment, out = (str(tmp_path / name) for name in ("kit.xlsx", "a.json", "out.pdf"))
    call("export", "checklist", "--clauses", "5.5", "--format", "xlsx", "--out", kit)
    call("import", "assessment", kit, "--out", assessment)
    monkeypatch.setenv(VARIABLE, str(tmp_path / "cache"))
    where = ["--standard", str(ROOT / "standard"), "--config", str(ROOT / "site_config.yml")]
    done = CliRunner().invoke(main, [*command, *where, assessment, "--format", "pdf", "--out", out])
    assert done.exit_code == 0, done.output
    assert Path(out).stat().st_size > 1000
    assert not (tmp_path / "cache").exists()


def test_a_report_with_the_assessment_before(tmp_path: Path) -> None:
    """By `--previous`, which is no file to write to and is refused as the assessment itself is."""
    kit, assessment, report = (str(tmp_path / name) for name in ("kit.xlsx", "a.json", "r.html"))
    call("export", "checklist", "--clauses", "5.5", "--format", "xlsx", "--out", kit)
    call("import", "assessment", kit, "--out", assessment)
    before = tmp_path / "before.json"
    before.write_text(
        re.sub('"id": "w-[^"]+"', '"id": "w-before"', Path(assessment).read_text(encoding="utf-8"), count=1)
    )
    copy = tmp_path / "copy.json"
    copy.write_bytes(Path(assessment).read_bytes())
    where = ["--standard", str(ROOT / "standard"), "--config", str(ROOT / "site_config.yml")]
    for previous, out, code in (
        (str(before), report, 0),
        (assessment, report, 1),
        (str(copy), report, 1),
        (str(before), str(before), 1),
        (str(ROOT / "README.md"), report, 1),
    ):
        said = CliRunner().invoke(main, ["report", *where, assessment, "--previous", previous, "--out", out])
        assert said.exit_code == code, said.output
        assert said.exception is None or isinstance(said.exception, SystemExit)
        assert ("cannot stand beside itself" in said.output) == (previous in {assessment, str(copy)})
    assert "Since the last assessment" in Path(report).read_text(encoding="utf-8")


def test_the_assessment_before_may_be_a_workbook(tmp_path: Path) -> None:
    """What was filled in then stands beside what was found now; a workbook that is none is refused."""
    before, now, kit, report = (str(tmp_path / name) for name in ("before.xlsx", "a.json", "kit.xlsx", "r.html"))
    for out, typed in ((before, ("2025-11-03", "不符合", "去年缺记录")), (kit, ("2026-11-02", "符合", "今年齐全"))):
        call("export", "checklist", "--clauses", "5.5", "--lang", "zh", "--format", "xlsx", "--out", out)
        _typed(Path(out), *typed)
    call("import", "assessment", kit, "--out", now)
    where = ["--standard", str(ROOT / "standard"), "--config", str(ROOT / "site_config.yml"), "--lang", "zh"]
    said = CliRunner().invoke(main, ["report", *where, now, "--previous", before, "--out", report])
    assert said.exit_code == 0, said.output
    part = Path(report).read_text(encoding="utf-8").partition("与上次评价相比")[2]
    assert "变好 1" in " ".join(re.sub("<[^>]+>", " ", part).split())
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(Path(before).read_bytes()[:2000])
    said = CliRunner().invoke(
        main, ["report", *where, now, "--previous", str(broken), "--out", str(tmp_path / "n.html")]
    )
    assert said.exit_code == 1
    assert said.exception is None or isinstance(said.exception, SystemExit)
    assert "broken.xlsx" in said.output
    assert not (tmp_path / "n.html").exists()


def _typed(workbook: Path, first_day: str, finding: str, observed: str) -> None:
    """Fill in the cover and the first item of a workbook as a person does."""
    book = openpyxl.load_workbook(workbook)
    visit = {"organization": "甲公司", "first_day": first_day}
    for row in book.worksheets[0].iter_rows():
        if (words := visit.get(str(row[0].value))) is not None:
            row[2].value = words
    sheets = (sheet for sheet in book.worksheets[1:] if sheet.max_column > AT["item"])
    first = next(row for sheet in sheets for row in sheet.iter_rows(min_row=5) if row[AT["item"]].value)
    first[AT["finding"]].value, first[AT["observed"]].value = finding, observed
    book.save(workbook)


def test_a_workbook_of_somebody_who_has_not_written_says_so(tmp_path: Path) -> None:
    """It is blank, for a colleague who is to begin; whose names are known is told beside."""
    index = real_kit().index
    made = by_hand(replace(blank(index), assessor="王芳"))
    file = tmp_path / "a.json"
    file.write_text(written(made, index), encoding="utf-8")
    said = call("export", "workbook", str(file), "--by", "王方", "--out", str(tmp_path / "w.xlsx"))
    assert '"王方" has written nothing in this assessment, and the workbook is blank; written have: 王芳' in said
    assert "written nothing" not in call(
        "export", "workbook", str(file), "--by", "王　芳", "--out", str(tmp_path / "v.xlsx")
    )


def test_a_report_of_a_foreign_file_is_refused(tmp_path: Path) -> None:
    """The message names the reason, and nothing is written."""
    file = tmp_path / "a.json"
    file.write_text(written(blank_assessment(small_kit().index, ()), small_kit().index), encoding="utf-8")
    where = ["--standard", str(ROOT / "standard"), "--config", str(ROOT / "site_config.yml")]
    result = CliRunner().invoke(main, ["report", *where, str(file), "--out", str(tmp_path / "r.html")])
    assert result.exit_code == 1
    assert "ASM005" in result.output
    assert not (tmp_path / "r.html").exists()
