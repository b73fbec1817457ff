"""A cell of several lines, as tables of evaluation print it: a list in a cell."""

from generator.check import check
from generator.formats.kit import Kit
from generator.formats.pages.elements import elements_of
from generator.formats.pdf.blocks import content
from generator.model import Table
from generator.site.markdown.writing import html_of
from generator.site.pages.page import Book
from generator.site.pages.pen import Shape
from generator.site.pages.tree import markdown_of, pages
from generator.source.config import load_config
from generator.standard.amendments import amended_text
from generator.standard.index import Index
from generator.standard.printed import printed_clause
from tests.unit.test_amendments import index as amended_index
from tests.unit.test_content import BASE, read

CLAUSES = """\
clauses:
  - number: 4.4
    title: {zh: 归还, en: Return}
    content:
      - table:
          number: 1
          zh: |-
            书 | 要点
            画册<br>图册 | a) 应登记；<br>b) 封面，包括： <br/> ——封底
          en: |-
            Book | Points
            Albums<br>Atlases | a) shall be registered;<br>b) covers, with:<br>—backs
"""
LINES = "a) 应登记；\nb) 封面，包括：\n——封底"


def test_lines_are_kept_and_nobody_is_told() -> None:
    """In the data as lines, on one line in names; each with the label that the standard prints."""
    loaded = read(CLAUSES)
    assert loaded.standard is not None, loaded.problems
    told = [str(each) for each in check(loaded.standard, loaded.sources) if each.rule in {"TXT013", "TXT014", "TXT015"}]
    assert told == []
    index = Index(loaded.standard)
    (table,) = index.clauses["4.4"].blocks(Table)
    assert [cell.text.zh for cell in table.rows[1]] == ["画册\n图册", LINES]
    assert index.linear["4.4-t1.2.2"].zh == f"表1，画册\n图册，要点：{LINES}"
    assert [piece.text for piece in printed_clause(index.clauses["4.4"], "zh") if piece.id == "4.4-t1.2.2"] == [LINES]


def test_pages_and_the_book_break_them() -> None:
    """As `<br>` in Markdown, which code hosts read in tables, and as a line break in HTML and PDF."""
    loaded, (config, _) = read(CLAUSES), load_config(BASE.parent / "site_config.yml")
    assert loaded.standard, loaded.problems
    assert config
    index, shape = Index(loaded.standard), Shape("zh")
    book = Book(index, config, loaded.sources.figures)
    page = markdown_of(book, pages(book, shape), shape)["4.4/index.md"]
    assert "| 画册<br>图册 | a) 应登记；<br>b) 封面，包括：<br>——封底 {:" in page
    assert "| Albums<br>Atlases | a) shall be registered;<br>" in page
    assert "<td>一<br />\n二</td>" in html_of(elements_of("| 甲 |\n|---|\n| 一<br>二 |", lines=True))
    (drawn,) = content(Kit(index, config, 0), index.clauses["4.4"], {})
    assert [run["style"] for run in drawn["rows"][1][1]["text"]["zh"]] == ["text", "break", "text", "break", "text"]


def test_an_amendment_calls_a_row_on_one_line() -> None:
    """By the words of its first cell."""
    made = amended_index(f"{CLAUSES}        amended: {{by: amd-1, change: replaced, row: 2}}\n")
    (changed,) = made.clauses["4.4"].amended
    told = amended_text(made, changed)
    assert (told.zh[:7], told.en[:26]) == ("“画册图册”行", "Row “Albums Atlases”: Repl")
