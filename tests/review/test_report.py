"""The report of a review: as HTML, as a workbook, for programs, in both languages."""

import io
import json
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result
from lxml import html

from generator.cli.main import main
from tests.review.conftest import ROOT

TEXT = "第一章 投诉\n投诉按GB/T 19012—2008处理。\n<b>客户</b>抱怨应及时处置。\n=1+1\n"
TITLES = {
    "zh": ["引用的标准", "用词", "文件自己的定义", "一个概念几种说法", "各项条款与文件的段落", "文件的各章", "语气"],
    "en": ["Standards cited", "Wording", "Definitions of its own", "One concept, several words",
           "Provisions and passages", "Chapters of the document", "Force"],
}  # fmt: skip


def run(file: Path, out: Path, *more: str) -> Result:
    """Run the command."""
    where = ["--standard", str(ROOT / "standard"), "--config", str(ROOT / "site_config.yml")]
    return CliRunner().invoke(main, ["review", *where, str(file), "--out", str(out), *more])


@pytest.fixture
def manual(tmp_path: Path) -> Path:
    """Return a document."""
    file = tmp_path / "manual.txt"
    file.write_text(TEXT, encoding="utf-8")
    return file


def test_the_report_is_a_page_by_itself(manual: Path, tmp_path: Path) -> None:
    """With the same sections in each language; whatever the document holds, it stays text."""
    out = tmp_path / "report.html"
    assert run(manual, out, "--lang", "both").exit_code == 0
    page = html.parse(out).getroot()
    assert [[head.text for head in part.findall("h2")] for part in page.iter("main")] == [*TITLES.values()]
    assert [one.get("href") for one in page.iter("link", "script", "img")] == []
    assert "<b>" not in out.read_text(encoding="utf-8")
    (cited,) = page.xpath("//main[1]/table[1]/tbody")
    assert [cell.text for cell in cited.iter("td")] == ["2", "GB/T 19012—2008", "已被代替", "GB/T 19012—2019"]


def test_the_workbook_has_a_sheet_a_table(manual: Path, tmp_path: Path) -> None:
    """Every cell is text: no formula of the document's."""
    out = tmp_path / "report.xlsx"
    assert run(manual, out, "--lang", "en").exit_code == 0
    book = openpyxl.load_workbook(io.BytesIO(out.read_bytes()))
    assert book.sheetnames[1:] == [title[:28] for title in TITLES["en"]]
    assert [cell.value for cell in book["Standards cited"][2]] == [
        "2",
        "GB/T 19012—2008",
        "replaced",
        "GB/T 19012—2019",
    ]
    assert all(cell.data_type in ("s", "n") for sheet in book for row in sheet.iter_rows() for cell in row)


def test_programs_get_the_findings_by_line(manual: Path, tmp_path: Path) -> None:
    """The keys are those that were agreed; lines are those of the text as it was read."""
    out, text = tmp_path / "report.json", tmp_path / "report.txt"
    assert run(manual, out).exit_code == 0
    assert run(manual, text).exit_code == 0
    found = json.loads(out.read_text(encoding="utf-8"))
    assert list(found) == ["citations", "terms", "passages"]
    right = "GB/T 19012—2019"
    assert found["citations"] == [{"line": 2, "text": "GB/T 19012—2008", "verdict": "replaced", "right": right}]
    assert {"line": 3, "word": "客户", "preferred": "顾客"} in found["terms"]
    assert next(one for one in found["passages"] if one["line"] == 3)["clauses"][0] == "5.4.5.3"
    assert text.read_text(encoding="utf-8") == TEXT


def test_a_report_of_no_kind_is_refused(manual: Path, tmp_path: Path) -> None:
    """Before anything is read."""
    result = run(manual, tmp_path / "report.doc")
    assert result.exit_code == 2
    assert ".xlsx" in result.stderr
    assert "Traceback" not in result.stderr


def test_a_document_that_cannot_be_read_is_told_in_a_line(tmp_path: Path) -> None:
    """And nothing is written."""
    file = tmp_path / "old.doc"
    file.write_bytes(b"\xd0\xcf\x11\xe0" + bytes(600))
    result = run(file, tmp_path / "report.html")
    assert result.exit_code == 1
    assert len(result.stderr.strip().splitlines()) == 1
    assert not (tmp_path / "report.html").exists()
