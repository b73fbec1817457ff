"""Guidance in files: in the book and in a workbook where it is wanted, and in neither where it is not."""

from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli.main import main
from generator.formats.kit import Kit
from generator.formats.pdf.book import book_pdf
from generator.formats.xlsx.cells import workbook_cells
from generator.formats.xlsx.read import read_workbook
from generator.formats.xlsx.write import checklist_xlsx
from generator.model import LANGUAGES, Language
from generator.source.load import load
from generator.standard.guidance import texts_of
from generator.standard.inline import linear_text
from generator.words import say
from tests.export.pdf import words_of
from tests.kits import ROOT, real_kit


def _squeezed(words: str) -> str:
    return "".join(words.split())


def test_the_book_has_the_guidance_where_it_is_wanted() -> None:
    """Every text of it in each language, below words that say whose it is; without the wish not one."""
    kit, drawings = real_kit(), load(ROOT / "standard").sources.figures
    texts = [text for one in kit.index.standard.guidance for _, text in texts_of(one)]
    wanted = _squeezed(words_of(book_pdf(replace(kit, guidance=True), LANGUAGES, drawings)))
    without = _squeezed(words_of(book_pdf(kit, LANGUAGES, drawings)))
    assert _squeezed(say("book.guidance", "zh")) in wanted
    assert _squeezed(say("book.guidance", "zh")) not in without
    for text in texts:
        assert _squeezed(text.zh)[:8] in wanted
    first = kit.index.standard.guidance[0].meaning.en
    assert _squeezed(first)[:20] in wanted


def _sheet(kit: Kit, language: Language) -> str:
    sheets = workbook_cells(checklist_xlsx(kit, (), (language,)))
    name = say("pages.guidance", language)
    found = [sheet for sheet in sheets if sheet.name == name]
    return "\n".join(cell.words for sheet in found for row in sheet.rows.values() for cell in row.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_workbook_has_a_sheet_with_the_guidance_where_it_is_wanted(language: Language) -> None:
    """Each text of the clauses chosen, with the provision that a nonconformity is against; ours is said."""
    kit = real_kit()
    assert _sheet(kit, language) == ""
    words = _sheet(replace(kit, guidance=True), language)
    assert say("pages.guidance_ours", language) in words
    asked = {kit.index.clause_of[one.provision].id for one in kit.index.standard.checklist}
    for one in kit.index.standard.guidance:
        if one.clause in asked:
            for _, text in texts_of(one):
                assert getattr(linear_text(text), language) in words


def test_a_workbook_with_the_sheet_is_read_as_one_without() -> None:
    """The sheet holds nothing to fill in: it is neither an answer nor something left behind."""
    kit = real_kit()
    for each in (kit, replace(kit, guidance=True)):
        read = read_workbook(checklist_xlsx(each, (), LANGUAGES), kit.index, kit.config, "2026-11-23T09:15:00Z")
        assert read.file is not None
        assert read.problems == ()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("book", "--guidance"), "there is no guidance to add"),
        (("checklist", "--guidance", "--format", "xlsx"), "there is no guidance to add"),
        (("checklist", "--judgement"), "there are no rules of judgement to print"),
    ],
)
def test_guidance_that_there_is_not_is_told(words: tuple[str, ...], told: str, tmp_path: Path) -> None:
    """With where it would be written; no file is made."""
    small = ROOT / "tests/problems/base"
    where = ("--standard", str(small / "standard"), "--config", str(small / "site_config.yml"))
    out = tmp_path / "out"
    result = CliRunner().invoke(main, ["--lang", "en", "export", *words, *where, "--out", str(out)])
    assert result.exit_code == 1
    assert told in result.output
    assert not out.exists()
