"""A typical standard drafted by GB/T 1.1, verbatim: lists, tables, annexes, untitled clauses; half of it translated."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.check import cross_references, original
from generator.formats.json.standard import standard_json
from generator.formats.kit import Kit
from generator.formats.pdf.book import book_pdf
from generator.model import Table
from generator.model.config import LANGUAGES_OF, SiteConfig
from generator.site.pages.page import Book
from generator.site.readable import readable_folder
from generator.source.config import load_config
from generator.source.load import load
from generator.source.places import Sources
from generator.standard.addresses import reference_address
from generator.standard.citations import cited
from generator.standard.index import Index
from tests.built import shared_folder
from tests.export.pdf import words_of
from tests.foreign.outputs import made, shown, texts

HERE = Path(__file__).parent / "typical"
LOADED = load(HERE / "standard")
assert LOADED.standard is not None, LOADED.problems
INDEX = Index(LOADED.standard)
PUBLISHED = (HERE / "standard" / "original.txt").read_text(encoding="utf-8")
COMPARED = PUBLISHED[PUBLISHED.index("前言\n") :]
_READ, _ = load_config(HERE / "site_config.yml")
assert _READ is not None
SETTINGS: SiteConfig = _READ


def test_it_is_the_published_text() -> None:
    """Not a character is lost, lists, tables and labels included."""
    assert [str(each) for each in original.provisions_complete.problems(INDEX, LOADED.sources)] == []


@given(st.integers(0, len(COMPARED) - 1))
def test_a_character_that_differs_is_found(place: int) -> None:
    """Wherever it stands, in formulas and terms too; only the cover in front of it is not compared."""
    changed = f"{PUBLISHED[: -len(COMPARED)]}{COMPARED[:place]}改{COMPARED[place:]}"
    told = list(original.provisions_complete.problems(INDEX, Sources(original=changed)))
    assert told or place == 0


def test_clauses_stand_as_the_document_has_them() -> None:
    """Bibliography and index at the end, annexes with their kind, untitled clauses by their number."""
    ids = [clause.id for clause in INDEX.standard.clauses]
    assert ids[:2] == ["foreword", "introduction"]
    assert ids[-2:] == ["bibliography", "index-of-terms"]
    assert [INDEX.is_informative(INDEX.clauses[id_]) for id_ in ("A.1", "B.1", "bibliography")] == [False, True, True]
    assert INDEX.clauses["5.2.1"].title.zh == ""


def test_provisions_are_where_the_standard_has_them() -> None:
    """Items and cells are provisions with the standard's own names."""
    kinds = {id_: provision.kind for id_, provision in INDEX.provisions.items() if id_.startswith(("5.3", "5.4"))}
    assert kinds == {
        "5.3-s1": "requirement", "5.3-a": "requirement", "5.3-a.1": "requirement", "5.3-a.2": "requirement",
        "5.3-b": "requirement", "5.3-c": "requirement", "5.4-a": "requirement",
        "5.4-t1.2.4": "requirement", "5.4-t1.3.4": "requirement", "5.4-t1.4.4": "recommendation",
    }  # fmt: skip
    assert INDEX.whole["5.3-a.2"].zh == "组织应记录：投诉者的信息，包括：联系方式，应经投诉者同意；"


def test_pages_print_what_the_standard_prints() -> None:
    """Each line of the published text is on the pages of the Chinese alone, labels once."""
    book = Book(INDEX, SETTINGS, LOADED.sources.figures)
    pages = readable_folder(book, LANGUAGES_OF["zh"])
    text = re.sub(r"\]\([^)]*\)|\{:[^}]*\}|[\[\]*\\>|\s-]", "", pages["full.md"])
    lines = [line for block in ("5.2.1", "5.3", "5.4", "A.2.2") for line in _lines(block)]
    assert len(lines) > 12
    assert [line for line in lines if re.sub(r"[\s|-]", "", line).replace("ᵃ", "a") not in text] == []


def _lines(number: str) -> list[str]:
    """Return the lines of a clause in the published text, without its heading."""
    found = re.search(rf"^{re.escape(number)} .*\n((?:(?![A-Z0-9]\S* |附录|\n).*\n)*)", PUBLISHED, re.MULTILINE)
    assert found
    return [line for line in found[1].splitlines() if line and not line.startswith(("注：", "ᵃ"))]


def test_the_book_has_lists_and_tables_and_says_what_is_not_translated() -> None:
    """In both languages side by side."""
    pdf = book_pdf(Kit(INDEX, SETTINGS, 0), LANGUAGES_OF["both"], LOADED.sources.figures)
    words = words_of(pdf)
    for piece in ("附录A（规范性）", "a)", "2)", "shallbekeptforfiveyears", "单位为小时", "(nottranslated)"):
        assert piece in re.sub(r"\s", "", words), piece


def test_the_english_book_keeps_what_stands_before_a_text_that_is_not_translated() -> None:
    """Names of notes and examples are English, marks of a key those of the figure; contents list no untitled clause."""
    words = re.sub(r"\s", "", words_of(book_pdf(Kit(INDEX, SETTINGS, 0), ("en",), LOADED.sources.figures)))
    for piece in ("NOTE1:投诉者能是顾客", "EXAMPLE:购买者", "1——受理；", "NOTE:虚线表示可选步骤", "——投诉总数"):
        assert piece in words, piece
    contents = words[words.index("Contents") : words.index("本文件按照")]
    assert "5.2Acceptance" in contents
    assert "5.2.1" not in contents


def test_back_matter_has_no_letter_of_ours_and_provides_nothing(tmp_path_factory: pytest.TempPathFactory) -> None:
    """On pages, in the full text, search, data and the book, its entries begin as the standard prints them."""
    made_of_it = texts(made("typical", shared_folder(tmp_path_factory)))
    entries = ("[1] GB/T 19001", "[2] ISO 10002", "投诉者 …… 3.1.1")
    told = {path: text for path, text in made_of_it.items() if any(entry[4:] in text for entry in entries)}
    assert {path.partition(".")[2] for path in told} >= {"html", "md", "js", "json"}
    for path, text in made_of_it.items():
        assert not re.search(r"(?<![A-Za-z])[a-z]\)(?:\\?\[\d\\?\](?:GB|ISO)|投诉者……)", shown(text)), path
    for language, word in (("zh", "陈述"), ("en", "Statement")):
        for id_ in ("bibliography", "index-of-terms"):
            for name in ("index.html", "index.md"):
                page = made_of_it[f"site/{language}/{id_}/{name}"]
                assert word not in page
                assert "cb-letter" not in page
    clauses = {each["id"]: each for each in json.loads(made_of_it["site/data/standard.json"])["clauses"]}
    for id_ in ("bibliography", "index-of-terms"):
        assert [(each["kind"], each["letter"]) for each in clauses[id_]["provisions"]] == [("entry", "")] * 2
    assert '["entry","#bibliography-a","","[1] GB/T' in made_of_it["site/search/passages-0.js"]


def test_data_carries_the_blocks_in_printed_order() -> None:
    """Programs get lists, tables and formulas."""
    clauses = {clause["id"]: clause for clause in json.loads(standard_json(INDEX))["clauses"]}
    assert [block["block"] for block in clauses["5.3"]["content"]] == ["paragraph", "list"]
    assert [block["block"] for block in clauses["5.5"]["content"]] == ["paragraph", "formula", "figure"]
    (table,) = INDEX.clauses["5.4"].blocks(Table)
    assert clauses["5.4"]["content"][1]["footnotes"][0]["mark"] == table.footnotes[0].mark == "a"


def test_yaml_is_short() -> None:
    """At most three and a half lines of YAML for a line of text, half of it translated."""
    written = sum(len(path.read_text(encoding="utf-8").splitlines()) for path in HERE.glob("standard/**/*.yaml"))
    printed = sum(1 for line in PUBLISHED.splitlines() if line.strip())
    assert written / printed <= 3.5


def test_what_the_text_names_is_linked_and_back_linked() -> None:
    """Clauses, an annex, tables, a figure and a formula; numbers of the edition before are not ours."""
    named = {
        (own.id, own.words[each.start : each.end]): reference_address(INDEX, each, own.clause)
        for own in INDEX.own_texts
        for each in INDEX.references_in(own.words)
    }
    assert named == {
        ("foreword-a", "5.2.2"): "5.2.2/", ("foreword-a", "4.2.2"): None, ("foreword-b", "5.3"): "5.3/",
        ("foreword-c", "4.5"): None, ("t-timeliness-rate", "公式（1）"): "5.5/#formula-1", ("5.1-a", "7.3"): None,
        ("t-complainant", "3.1"): None,
        ("5.1-a", "图1"): "5.5/#figure-1", ("5.2.2-a", "表1"): "5.4/#table-1", ("5.3-s1", "附录A"): "A/",
        ("5.4-a", "表1"): "5.4/#table-1", ("5.5-a", "公式（1）"): "5.5/#formula-1", ("A.1-a", "A.2"): "A.2/",
        ("A.2.2-a", "表A.1"): "A.2.2/#table-A.1", ("B.1-a", "表B.1"): "B.1/#table-B.1",
        ("index-of-terms-a", "3.2.1"): "terms/t-timeliness-rate/",
        ("index-of-terms-b", "3.1.1"): "terms/t-complainant/",
    }  # fmt: skip
    assert {id_: [clause.id for clause in citing] for id_, citing in INDEX.cited_by.items()} == {
        "5.2.2": ["foreword"], "5.3": ["foreword"], "5.5": ["3.2", "5.1"], "5.4": ["5.2.2"], "A": ["5.3"],
        "A.2": ["A.1"],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("zh", "addresses"),
    [
        ("见5.3 b)", ["5.3/#5.3-b"]),
        ("见5.3的a) 1)", ["5.3/#5.3-a.1"]),
        ("按a)～c)执行", ["5.3/#5.3-a", "5.3/#5.3-c"]),
        ("见5.3 d)", ["5.3/"]),
        ("5.3 a) to c)", ["5.3/#5.3-a", "5.3/#5.3-c"]),
    ],
)
def test_items_are_named_by_the_standard_s_own_labels(zh: str, addresses: list[str]) -> None:
    """From elsewhere with the clause's number, in the clause itself without it."""
    within = INDEX.clauses["5.3"]
    assert [reference_address(INDEX, each, within) for each in INDEX.references_in(zh)] == addresses


def test_its_citations_follow_from_its_text() -> None:
    """With the clause of the document, and nothing of the standard itself or its series."""
    assert [(one.own.id, one.number.text, one.clauses) for one in cited(INDEX)] == [
        ("foreword-s1", "GB/T 1.1—2020", ()), ("2-b", "GB/T 19012—2019", ()), ("2-c", "GB/T 19000", ()),
        ("3-a", "GB/T 19000", ()), ("t-complainant", "GB/T 19012—2019", ("3.1",)),
        ("5.1-a", "GB/T 19012—2019", ("7.3",)),
        ("bibliography-a", "GB/T 19001—2016", ()),
        ("bibliography-b", "ISO 10002:2018", ()),
    ]  # fmt: skip
    for rule in (cross_references.names_something, cross_references.normative_listed, cross_references.listed_cited):
        assert list(rule.problems(INDEX, LOADED.sources)) == []
