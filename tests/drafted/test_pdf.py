"""A PDF with text comes in with pages as places; one of pictures alone is told in one line."""

from functools import cache
from pathlib import Path

from click.testing import CliRunner
from PIL import Image

from generator.cli.main import main
from generator.formats.drafted.draft import Role
from generator.formats.drafted.folder import Wanted, made_of
from generator.formats.drafted.pdf import read_pdf
from generator.formats.pdf.book import book_pdf
from generator.source.load import load
from tests.drafted.documents import DAY, ROOT, read_again
from tests.drafted.test_text_round import kit_in

SMALL = "tests/golden/small"


@cache
def book() -> bytes:
    """Return a small standard as the book that we write of it."""
    return book_pdf(kit_in(SMALL), ("zh",), load(ROOT / SMALL / "standard").sources.figures)


def test_a_book_comes_in() -> None:
    """Clauses and terms by their numbers; contents, heads and feet of its pages are left out."""
    draft = read_pdf("book.pdf", book())
    made = read_again(made_of(draft, Wanted(file="book.pdf", day=DAY)))
    assert [(clause.number, clause.title.zh) for clause in made.clauses if clause.number] == [
        (clause.number, clause.title.zh) for clause in kit_in(SMALL).index.standard.clauses if clause.number
    ]
    assert [term.designations[0].zh for term in made.terms] == ["顾客"]
    heads = [line for line in draft.lines if line.role is Role.RUNNING]
    assert {line.place.page for line in heads} == {2, 3, 4, 5}
    assert {line.place.page for line in draft.lines if line.role is Role.CONTENTS} == {2}


def test_the_report_names_pages(tmp_path: Path) -> None:
    """What has to be looked at stands on a page and a line of it."""
    (tmp_path / "book.pdf").write_bytes(book())
    line = ["--lang", "en", "import", "standard", str(tmp_path / "book.pdf"), "--out", str(tmp_path / "out")]
    result = CliRunner().invoke(main, [*line, "--revised", DAY])
    assert result.exit_code == 0, result.output
    assert "page 3, line 25: the drawing of Figure 1" in (tmp_path / "out/import.md").read_text(encoding="utf-8")


def test_a_scanned_file_is_refused(tmp_path: Path) -> None:
    """It has pictures and no text: one line, nothing written."""
    pages = [Image.new("RGB", (400, 560), "white") for _ in range(2)]
    pages[0].save(tmp_path / "scan.pdf", save_all=True, append_images=pages[1:])
    result = CliRunner().invoke(
        main, ["--lang", "en", "import", "standard", str(tmp_path / "scan.pdf"), "--out", str(tmp_path / "out")]
    )
    assert (result.exit_code, result.output.count("\n")) == (1, 1), result.output
    assert "scan.pdf" in result.output
    assert [path.name for path in tmp_path.iterdir()] == ["scan.pdf"]
