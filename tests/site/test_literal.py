"""Signs that mean something to Markdown, HTML, Typst or a spreadsheet are shown as the standard prints them."""

import html
import io
import re

import openpyxl
import pyromark
import pytest

from generator.formats.kit import Kit
from generator.formats.pdf.book import book_pdf
from generator.formats.xlsx.write import checklist_xlsx
from generator.model.config import LANGUAGES_OF
from generator.site.markdown.pages import PageRenderer
from generator.site.pages.page import Book
from generator.site.pages.pen import Shape
from generator.site.pages.tree import markdown_of, pages
from generator.site.readable import readable_folder
from generator.site.surroundings import tree_of
from tests.builders import clause, provision, question, situation, standard, text
from tests.export.pdf import words_of
from tests.kits import settings, small_kit, small_standard

PRINTED = (
    "若x<y且y>z，则取y。",
    "用<b>加粗</b>，用<br/>换行，用<script>alert(1)</script>。",
    "&copy;是©，&amp;是&，&#65;是A。",
    "a_b_c与*号，**两个**，__下划__，~~删~~。",
    "A|B|C",
    "# 不是标题",
    "#5与C#",
    "路径C:\\temp\\new",
    "1. 不是列项",
    "- 也不是",
    "> 不是引文",
    "+ 加号",
    "= 等号",
    "[说明](javascript:alert(1))与![图](x.png)",
    "取值为(0,1]或[0,1)。",
    "{{ 变量 }}与{% if %}与${x}",
    "<!-- 注释 -->与<?php ?>",
    "$5与#let与@引用",
    "“质量”是指'好'。",
)
"""What a standard may print."""


def kit_of(*printed: str) -> Kit:
    """Return a standard with a requirement and an item in each of these words."""
    made = small_standard()
    clauses = [*made.clauses]
    items = [*made.checklist]
    for number, words in enumerate(printed, 3):
        id_ = f"5.{number}-a"
        clauses.append(clause(f"5.{number}", provision(id_, "requirement", words, words), title=text("其他", "Other")))
        items.append(question(id_, words, words))
    named = tuple(
        situation(f"s-{number}", "5.1", text=text(words, words), group=text(words, words))
        for number, words in enumerate(printed)
    )
    return small_kit(standard(*clauses, checklist=tuple(items), situations=named))


def seen(page: str) -> str:
    """Return what a reader sees of HTML, without white space."""
    return squeezed(html.unescape(re.sub(r"<[^>]*>", "", page)))


def squeezed(words: str) -> str:
    """Return words without white space."""
    return re.sub(r"\s+", "", words)


@pytest.mark.parametrize("printed", PRINTED)
def test_pages_show_it_letter_by_letter(printed: str) -> None:
    """On the page of the clause, in the full text, and as a situation under a heading on the home page."""
    book = Book(kit_of(printed).index, settings(), {})
    shape = Shape("zh")
    renderer = PageRenderer(tree_of(book, "zh"))
    made = markdown_of(book, pages(book, shape), shape)
    for address in ("5.3/", "full/"):
        assert squeezed(printed) in seen(renderer.page(made[f"{address}index.md"], address).html), address
    assert seen(renderer.page(made["index.md"], "").html).count(squeezed(printed)) == 2


@pytest.mark.parametrize("printed", PRINTED)
def test_a_code_host_shows_it_letter_by_letter(printed: str) -> None:
    """In the folder of Markdown."""
    made = readable_folder(Book(kit_of(printed).index, settings(), {}), LANGUAGES_OF["zh"])
    assert squeezed(printed) in seen(pyromark.html(made["5.3.md"]))


def test_paper_and_workbooks_show_it_letter_by_letter() -> None:
    """In the book and on a sheet."""
    kit = kit_of(*PRINTED)
    paper = words_of(book_pdf(kit, ("zh",), {}))
    assert [printed for printed in PRINTED if squeezed(printed) not in paper] == []
    workbook = openpyxl.load_workbook(io.BytesIO(checklist_xlsx(kit, (), ("zh",))))
    cells = {squeezed(str(cell.value)) for sheet in workbook for row in sheet.rows for cell in row if cell.value}
    assert [printed for printed in PRINTED if not any(squeezed(printed) in cell for cell in cells)] == []
