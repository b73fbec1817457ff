"""The crosswalk as a workbook and as CSV: every mapping, both ways, and what is unknown."""

import csv
import io
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner

from generator.cli.main import main
from generator.formats.crosswalk_formats import CROSSWALK_FORMATS, crosswalk_files
from generator.formats.csv.cells import BOM
from generator.formats.csv.crosswalk import crosswalk_csv
from generator.formats.kit import Kit
from generator.formats.xlsx.crosswalk import crosswalk_xlsx
from generator.model import LANGUAGES, Language, Mapping
from generator.standard.crosswalk import mapped_editions, own_rows, their_rows
from generator.standard.index import Index
from generator.words import say
from tests import builders
from tests.foreign.outputs import HERE, foreign_standard
from tests.kits import real_kit, small_kit


def kit_of(*mappings: Mapping) -> Kit:
    """Return a kit with clause 5, of two provisions, and mappings of it."""
    provisions = (builders.provision("5-a"), builders.provision("5-b"))
    made = builders.standard(builders.clause("5", *provisions), guidelines=(builders.guideline(),), mappings=mappings)
    return replace(small_kit(), index=Index(made))


def written(kit: Kit, *languages: Language) -> list[list[str]]:
    """Return the rows of the CSV."""
    return list(csv.reader(io.StringIO(crosswalk_csv(kit, languages).decode().removeprefix(BOM))))


@pytest.mark.parametrize("kind", CROSSWALK_FORMATS)
def test_the_same_call_gives_the_same_bytes(kind: str) -> None:
    """Each form, twice."""
    make = CROSSWALK_FORMATS[kind]
    assert make(real_kit(), LANGUAGES) == make(real_kit(), LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_csv_has_every_mapping_and_every_gap(language: Language) -> None:
    """With type, certainty, what was read and why; then what has none, which is unknown."""
    kit = real_kit()
    index = kit.index
    _, *rows = written(kit, language)
    mapped = {row[-1]: row for row in rows if len(row) > 1 and row[-1]}
    assert set(mapped) == {one.id for one in index.standard.mappings}
    for one in index.standard.mappings:
        told = mapped[one.id]
        assert told[2] == index.editions[one.edition].number
        assert told[3].lstrip("'").endswith(one.clause)
        assert told[5:9] == [
            say(f"relations.{one.type}", language),
            say(f"certainties.{one.confidence}", language),
            say(f"bases.{one.basis}", language),
            one.rationale.in_(language),
        ]
    gaps = [row for row in rows if len(row) > 1 and row[5] == say("pages.unknown", language)]
    ours = [row for row in own_rows(index) if not row.heads and row.clause.id not in index.mappings_at]
    theirs = [
        row
        for edition in mapped_editions(index)
        for row in their_rows(index, edition)
        if not row.mappings and not row.heads
    ]
    assert len(gaps) == len(ours) + len(theirs)
    assert say("compared.unknown_explained", language) in rows[-1][0]


def test_the_workbook_has_the_matrix_the_reasons_and_the_documents() -> None:
    """In both languages; nothing in it is a formula, and each sheet prints across A4 with its heads."""
    kit = real_kit()
    book = openpyxl.load_workbook(io.BytesIO(crosswalk_xlsx(kit, LANGUAGES)))
    assert book.sheetnames == ["说明 Guide", "矩阵 Matrix", "对照 Mappings", "从各文件看 From the documents"]
    guide, matrix, listed, documents = (book[name] for name in book.sheetnames)
    assert "没有读过对方的条文" in str([cell.value for cell in guide["A"]])
    heads = [cell.value for cell in matrix[2]]
    assert heads[1:] == [edition.number for edition in mapped_editions(kit.index)]
    rows = [row for row in own_rows(kit.index) if not row.heads]
    cells = [cell.value for row in matrix.iter_rows(min_row=3, min_col=2) for cell in row if cell.value]
    assert len(cells) == len(rows) * (len(heads) - 1)
    signs = [line for cell in cells for line in str(cell).split("\n") if line[-1] in "=≈⊂⊃∩←"]
    assert len(signs) == len(kit.index.standard.mappings)
    assert {"未知\nunknown"} == {cell for cell in cells if str(cell)[-1] not in "=≈⊂⊃∩←"}
    ids = [row[-1].value for row in listed.iter_rows(min_row=3)]
    assert {id_ for id_ in ids if id_} == {one.id for one in kit.index.standard.mappings}
    named = [str(row[3].value) for row in documents.iter_rows(min_row=3)]
    assert sum(name.count("←") + name.count("∩") for name in named) == sum(one[-1] in "←∩" for one in signs)
    assert all(sheet.page_setup.orientation == "landscape" for sheet in book)
    assert [sheet.print_title_rows for sheet in (matrix, listed, documents)] == ["$2:$2"] * 3
    assert {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row if cell.value} == {"s"}


def test_a_title_known_in_one_language_is_given_in_it() -> None:
    """And one that no source gives says so."""
    rows = {row[-1]: row for row in written(real_kit(), "en") if len(row) > 1}
    assert rows["map-5.1.1-2"][4] == "领导"
    assert rows["map-5.1.1-1"][4] == "Role of senior leaders (unverified)"


def test_a_provision_is_told_with_its_words() -> None:
    """By its number and mark."""
    _, row, *_ = written(kit_of(builders.mapping("5-a")), "zh")
    assert row[:2] == ["5 a)", "组织评价绩效。"]


def test_what_looks_like_a_formula_is_text() -> None:
    """In a reason as elsewhere."""
    _, row, *_ = written(kit_of(builders.mapping("5", rationale=builders.text("=1+1", "@SUM(A1)"))), "zh")
    assert row[8] == "'=1+1"


def test_without_mappings_there_are_no_files(tmp_path: Path) -> None:
    """And the command says where they would be written."""
    assert list(crosswalk_files(replace(small_kit(), index=Index(foreign_standard("garden"))))) == []
    places = ["--standard", str(HERE / "garden" / "standard"), "--config", str(HERE / "garden" / "site_config.yml")]
    out = tmp_path / "crosswalk.xlsx"
    done = CliRunner().invoke(main, ["export", "crosswalk", *places, "--out", str(out)])
    assert done.exit_code == 1
    assert "the standard has no mappings to other documents; write them into" in done.output
    assert not out.exists()


def test_the_command_writes_both_forms(tmp_path: Path) -> None:
    """And says how many mappings."""
    for kind in CROSSWALK_FORMATS:
        out = tmp_path / f"crosswalk.{kind}"
        done = CliRunner().invoke(main, ["export", "crosswalk", "--format", kind, "--lang", "en", "--out", str(out)])
        assert done.exit_code == 0, done.output
        assert f"{len(real_kit().index.standard.mappings)} mappings" in done.output
        assert out.read_bytes() == CROSSWALK_FORMATS[kind](real_kit(), ("en",)) or kind == "xlsx"
