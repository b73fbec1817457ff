"""A standard as plain text and as Markdown, and what import makes of either: the same standard."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Literal

import pytest
from click.testing import CliRunner

from generator.cli.main import main
from generator.formats.drafted.folder import Made, Wanted, made_of
from generator.formats.drafted.markdown import read_markdown
from generator.formats.drafted.report import proved
from generator.formats.drafted.text import read_text
from generator.formats.kit import Kit
from generator.formats.text.markdown import standard_markdown
from generator.formats.text.plain import standard_text
from generator.model import LANGUAGES, Block, Figure, Formula, Language, Provision, Remark, Standard, Table
from generator.source.config import load_config
from generator.source.load import load, load_files
from generator.standard.index import Index
from generator.standard.inline import linear
from tests.drafted.documents import DAY, ROOT, entry, read_again, same_provisions, shape

Form = Literal["txt", "md"]
FORMS: tuple[Form, ...] = ("txt", "md")
WRITE: dict[Form, Callable[[Kit, tuple[Language, ...]], str]] = {"txt": standard_text, "md": standard_markdown}
READ = {"txt": read_text, "md": read_markdown}
TYPICAL, OURS, BLOCKS = "tests/foreign/typical", ".", "tests/golden/blocks"


@cache
def kit_in(folder: str) -> Kit:
    """Return a standard of the project with its settings."""
    loaded = load(ROOT / folder / "standard")
    config, _ = load_config(ROOT / folder / "site_config.yml")
    assert loaded.standard
    assert config
    return Kit(Index(loaded.standard), config, 0)


@cache
def back(folder: str, form: Form, languages: tuple[Language, ...] = ("zh",)) -> Made:
    """Return what becomes of a standard that is written and read again."""
    text = WRITE[form](kit_in(folder), languages)
    return made_of(READ[form](text), Wanted(file=f"draft.{form}", day=DAY))


def kept(standard: Standard) -> list[tuple[object, ...]]:
    """Return the tables, figures, formulas and notes of a standard, in Chinese."""
    blocks = (block for clause in standard.clauses for block in clause.content)
    return [_block(block) for block in blocks if isinstance(block, (Table, Figure, Formula, Remark))]


def _block(block: Block) -> tuple[object, ...]:
    match block:
        case Table():
            cells = tuple(
                tuple((cell.text.zh, cell.columns, cell.rows, cell.kind) for cell in row) for row in block.rows
            )
            below = (*(note.zh for note in block.notes), *((note.mark, note.text.zh) for note in block.footnotes))
            unit, title = (text.zh if text else "" for text in (block.unit, block.title))
            return block.id, title, unit, block.head, cells, below
        case Figure():
            parts = tuple((each.label, each.text.zh) for each in block.parts)
            return block.id, block.caption.zh, parts, tuple((each.mark, each.text.zh) for each in block.key)
        case Formula():
            return block.id, block.number, block.latex, tuple((each.symbol, each.text.zh) for each in block.where)
        case Remark():
            return block.id, block.mark, block.text.zh
        case _:
            raise TypeError(block)


@pytest.mark.parametrize("form", FORMS)
def test_the_typical_standard_comes_back(form: Form) -> None:
    """Clauses, lists, tables, notes, the formula, terms, annexes and back matter; no character was lost."""
    made, ours = back(TYPICAL, form), kit_in(TYPICAL).index.standard
    again = read_again(made)
    assert [shape(clause) for clause in again.clauses] == [shape(clause) for clause in ours.clauses]
    assert [clause.id for clause in again.clauses] == [clause.id for clause in ours.clauses]
    assert [entry(term) for term in again.terms] == [entry(term) for term in ours.terms]
    assert kept(again) == kept(ours)
    assert again.metadata.cover == ours.metadata.cover
    assert proved(made).closed


@pytest.mark.parametrize("form", FORMS)
def test_our_standard_comes_back_provision_by_provision(form: Form) -> None:
    """Every provision with its text and type, and what stands below the figure."""
    made, ours = back(OURS, form), kit_in(OURS).index.standard
    same, all_ = same_provisions(ours, read_again(made))
    assert same == all_
    assert [block for block in kept(read_again(made)) if block[0] != "figure-1"] == [
        block for block in kept(ours) if block[0] != "figure-1"
    ]
    assert proved(made).closed


@pytest.mark.parametrize("form", FORMS)
def test_tables_keep_joined_cells_and_their_head(form: Form) -> None:
    """Cells over two columns and three rows, a head of two rows, a table without a number, an empty cell."""
    assert kept(read_again(back(BLOCKS, form)))[3:] == [
        each if each[0] != "formula-1" else (*each[:3], (("R", "及时率；"), ("n_1", "及时的n；")))
        for each in kept(kit_in(BLOCKS).index.standard)[3:]
    ]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("folder", [OURS, TYPICAL, BLOCKS])
def test_translations_come_back(folder: str, form: Form) -> None:
    """In both languages the translation stands below each text, and is that of the same words again."""
    made = back(folder, form, LANGUAGES)
    ours, theirs = kit_in(folder).index.standard, read_again(made)
    assert [clause.title for clause in theirs.clauses] == [clause.title for clause in ours.clauses]
    found = {each.text.zh: each.text.en for each in provisions_in(theirs)}
    lacking = [
        each.text for each in provisions_in(ours) if each.text.zh in found and found[each.text.zh] != each.text.en
    ]
    assert not lacking
    assert [cell.text for table in tables_in(theirs) for row in table.rows for cell in row] == [
        cell.text for table in tables_in(ours) for row in table.rows for cell in row
    ]
    assert proved(made).closed


def provisions_in(standard: Standard) -> list[Provision]:
    """Return the provisions of a standard."""
    return [each for clause in standard.clauses for each in clause.provisions]


def tables_in(standard: Standard) -> list[Table]:
    """Return the tables of a standard."""
    return [block for block in standard.blocks if isinstance(block, Table)]


ODD = """clauses:
  - number: 1
    title: 范围
    content:
      - "# 1) 本文件*规定*了 _甲_ 与 a_b、`乙`、<b>丙</b>、[丁](b)、$5、C:\\\\temp、&amp;x。"
      - list: ["a) - 甲；", ——+ 乙；, ——b) 丙。]
      - table: "| a\\\\|b | \\\\< |\\n| 甲<br>乙 |  |"
"""


@pytest.mark.parametrize("form", FORMS)
def test_odd_characters_come_back(form: Form) -> None:
    """What looks like a mark of Markdown or of a table is a letter."""
    metadata = (ROOT / TYPICAL / "standard/standard.yaml").read_bytes()
    loaded = load_files({"standard.yaml": metadata, "clauses/1.yaml": ODD.encode()}, "standard")
    assert loaded.standard
    kit = kit_in(TYPICAL)
    odd = Kit(Index(loaded.standard), kit.config, 0)
    made = made_of(READ[form](WRITE[form](odd, ("zh",))), Wanted(file="odd", day=DAY))
    assert [linear(each.text.zh) for each in provisions_in(read_again(made))] == [
        linear(each.text.zh) for each in provisions_in(loaded.standard)
    ]
    assert [_block(table)[4] for table in tables_in(read_again(made))] == [
        _block(table)[4] for table in tables_in(loaded.standard)
    ]


@pytest.mark.parametrize("form", FORMS)
def test_the_command_writes_what_import_takes(form: Form, tmp_path: Path) -> None:
    """The form follows `--format`, the kind of document its ending."""
    out = tmp_path / f"standard.{form}"
    places = ("--standard", str(ROOT / BLOCKS / "standard"), "--config", str(ROOT / BLOCKS / "site_config.yml"))
    for line in (
        ("export", "standard", *places, "--format", form, "--lang", "both", "--out", str(out)),
        ("import", "standard", str(out), "--out", str(tmp_path / "again"), "--revised", DAY),
    ):
        result = CliRunner().invoke(main, line)
        assert result.exit_code == 0, result.output
    assert (tmp_path / "again" / "standard" / "clauses" / "2.yaml").is_file()
    assert out.read_text(encoding="utf-8") == WRITE[form](kit_in(BLOCKS), LANGUAGES)
