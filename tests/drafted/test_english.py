"""A document in English only: its forms, its verbs, and the standard that is made of it."""

from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.check import examine
from generator.cli.main import main
from generator.formats.docx.reading.file import read_docx
from generator.formats.docx.writing.file import standard_docx
from generator.formats.drafted.folder import Made, Wanted, made_of
from generator.formats.drafted.report import proved
from generator.formats.drafted.text import read_text
from generator.formats.kit import Kit
from generator.model import Figure, Formula, Remark, Standard
from generator.source.config import load_config
from generator.standard.index import Index
from tests.drafted.documents import DAY, ROOT, imported, read_again
from tests.drafted.test_merging import run as merge
from tests.drafted.test_text_round import FORMS, READ, WRITE, Form

ENGLISH = (Path(__file__).parent / "english.txt").read_text(encoding="utf-8")


@cache
def made() -> Made:
    """Return what is made of the document."""
    return imported(ENGLISH)


def kinds(standard: Standard, number: str) -> list[tuple[str, str]]:
    """Return the type and the English of each provision of a clause."""
    clause = next(clause for clause in standard.clauses if clause.number == number)
    return [(each.kind, each.text.en) for each in clause.provisions]


def test_verbs_say_what_a_provision_is() -> None:
    """Shall, should, may, need not, must; a sentence that asks for two things is cut between them."""
    standard = read_again(made())
    assert kinds(standard, "4.1") == [
        ("requirement", "The organization shall make known the channels for complaints,"),
        ("requirement", "and it shall not charge fees."),
        ("recommendation", "The organization should have a dedicated post;"),
        ("permission", "it may entrust a third party,"),
        ("permission", "and need not have other premises."),
    ]
    assert [kind for kind, _ in kinds(standard, "4.2.1")] == ["requirement"] * 6
    assert kinds(standard, "4.2.2") == [
        ("requirement", "Limits shall be those of Table 1."),
        ("statement", "Records can be kept by others."),
        ("requirement", "Staff must not alter a record."),
        ("requirement", "shall be kept for five years"),
        ("recommendation", "should be kept for one year"),
        ("statement", "The rate is calculated by Formula (1)."),
    ]


def test_each_element_stands_in_its_place() -> None:
    """Front and back matter, annexes, entries, notes, lists, the table, the formula with its symbols, the figure."""
    standard = read_again(made())
    assert [(clause.number or clause.id, clause.title.en, clause.element) for clause in standard.clauses] == [
        ("foreword", "Foreword", "foreword"), ("introduction", "Introduction", "introduction"), ("1", "Scope", "scope"),
        ("2", "Normative references", "references"), ("3", "Terms and definitions", "terms"),
        ("4", "Requirements", "body"),
        ("4.1", "General", "body"), ("4.2", "Records", "body"), ("4.2.1", "", "body"), ("4.2.2", "", "body"),
        ("A", "Classification of complaints", "annex"), ("A.1", "General", "body"), ("A.2", "Classification", "body"),
        ("B", "Example of a record", "annex"), ("bibliography", "Bibliography", "bibliography"),
    ]  # fmt: skip
    assert [clause.annex for clause in standard.clauses if clause.number in ("A", "B")] == [None, "informative"]
    assert [[each.en for each in term.designations] for term in standard.terms] == [
        ["complainant"], ["timeliness rate of complaints handling", "timeliness rate", "TR"],
    ]  # fmt: skip
    assert [term.definition.en for term in standard.terms] == [
        "person or organization that makes a complaint",
        "share of the complaints that are replied to within the time limit",
    ]
    assert [block.text.en for block in standard.blocks if isinstance(block, Remark)] == [
        "Records come in any form.", "A buyer.", "The complainant can be a customer.",
        "The complainant can be another interested party.",
    ]  # fmt: skip
    formula = next(block for block in standard.blocks if isinstance(block, Formula))
    assert (formula.number, [each.symbol for each in formula.where]) == ("1", ["R", "n"])
    figure = next(block for block in standard.blocks if isinstance(block, Figure))
    assert [(each.mark, each.text.en) for each in figure.key] == [("1", "acceptance"), ("2", "reply")]
    metadata = standard.metadata
    assert (metadata.authoritative, metadata.title.en, metadata.publisher.en) == (
        "en", "Customer service — Part 2: Requirements for complaints handling", "Example Association",
    )  # fmt: skip


def test_nothing_was_lost_and_the_check_has_no_error() -> None:
    """To the character; and the standard can be built."""
    assert proved(made()).closed
    standard = read_again(made())
    assert [
        problem.rule for problem in examine(standard, made().loaded.sources).problems if problem.severity == "error"
    ] == []


def test_lines_that_a_copy_broke_are_joined() -> None:
    """A long line that ends nowhere, and goes on in lower case."""
    broken = "The organization shall make known the channels for complaints,\nand it shall not charge fees."
    assert ENGLISH.count(broken.replace("\n", " ")) == 1
    again = imported(ENGLISH.replace(broken.replace("\n", " "), broken))
    assert kinds(read_again(again), "4.1") == kinds(read_again(made()), "4.1")


def kit() -> Kit:
    """Return the standard with settings in English."""
    config, _ = load_config(ROOT / "tests/foreign/kiosk/site_config.yml")
    assert config
    return Kit(Index(read_again(made())), config, 0)


@pytest.mark.parametrize("form", FORMS)
def test_it_comes_back_from_text_and_markdown(form: Form) -> None:
    """What `export standard` writes of it is the same standard again."""
    again = read_again(made_of(READ[form](WRITE[form](kit(), ("en",))), Wanted(file=f"a.{form}", day=DAY)))
    assert again.clauses == read_again(made()).clauses
    assert [(term.id, term.definition, term.content) for term in again.terms] == [
        (term.id, term.definition, term.content) for term in read_again(made()).terms
    ]


def test_it_comes_back_from_word() -> None:
    """And so it does of the Word file, whose numbers are counted."""
    again = read_again(
        made_of(
            read_docx("a.docx", standard_docx(kit(), ("en",), made().loaded.sources.figures)),
            Wanted(file="a.docx", day=DAY),
        )
    )
    ours = read_again(made())
    assert [clause.number for clause in again.clauses] == [clause.number for clause in ours.clauses]
    assert [(each.kind, each.text) for clause in again.clauses for each in clause.provisions] == [
        (each.kind, each.text) for clause in ours.clauses for each in clause.provisions
    ]


def test_it_is_built_by_the_commands_and_merged(tmp_path: Path) -> None:
    """With settings in English; a text that changed is written in place."""
    merge(tmp_path, ENGLISH)
    places = ["--standard", str(tmp_path / "out/standard"), "--config", str(tmp_path / "out/site_config.yml")]
    result = CliRunner().invoke(main, ["--lang", "en", "check", *places])
    assert result.exit_code == 0, result.output
    told = merge(
        tmp_path, ENGLISH.replace("Staff must not alter a record.", "Staff must never alter a record."), "--merge"
    )
    assert told[0].endswith(": Staff must not alter a record. → Staff must never alter a record.")
    assert told[-1].startswith("/out: texts changed in place: 1")


def test_a_chinese_document_with_some_english_stays_chinese() -> None:
    """Entries have English designations, the bibliography English titles."""
    text = (ROOT / "tests/foreign/typical/standard/original.txt").read_text(encoding="utf-8")
    assert read_again(made_of(read_text(text), Wanted(file="a.txt", day=DAY))).metadata.authoritative == "zh"
