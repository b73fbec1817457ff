"""What amendments and corrigenda changed: read beside any part, shown at it, listed, checked."""

import json
import re

import pytest

from generator.check import check
from generator.formats.checklist_view import checklist_view
from generator.formats.json.standard import standard_json
from generator.formats.kit import Kit
from generator.formats.pdf.book_view import book_view
from generator.model import Language
from generator.site.pages.cite import citation_styles
from generator.site.pages.page import Book
from generator.site.pages.pen import Shape
from generator.site.pages.tree import markdown_of, pages
from generator.site.search.records import records
from generator.source.config import load_config
from generator.source.kinds import ORIGINAL
from generator.source.load import Loaded, load_files
from generator.standard.amended_pieces import published
from generator.standard.amendments import amended_text
from generator.standard.index import Index
from generator.standard.printed import Piece
from tests.kits import settings
from tests.problems.test_problems import BASE

AMENDMENTS = """\
amendments:
  - {id: amd-1, number: {zh: 第1号修改单, en: Amendment 1}, date: 2026-05-01, confidence: recalled}
  - {id: xg-2, number: XG2—2026, kind: corrigendum}
  - {id: amd-3, number: 第3号修改单}
"""
CLAUSES = """\
clauses:
  - number: 4.4
    title: {zh: 丢失, en: Losses}
    amended: {by: amd-1, change: added}
    content:
      - zh: 读者应赔偿丢失的书：
        en: "Readers shall pay for:"
      - list:
          - zh: a) 图书；
            en: a) books;
            amended: {by: amd-1, change: replaced, was: {zh: 书籍；, en: volumes;}}
          - {zh: b) 地图。, en: b) maps.}
      - table:
          number: 1
          zh: |
            等级 | 时限
            甲 | 读者应在三天内还书。
        amended: [{by: xg-2, change: corrected, note: {zh: 表头有误。, en: The head was wrong.}}]
      - cut:
          - {zh: 读者应道歉，, en: Readers shall apologize}
          - zh: 应补书。
            en: and shall replace books.
            amended: {by: amd-3, change: deleted}
      - note:
          - {zh: 见4.2。, en: See 4.2.}
          - {zh: 见4.3。, en: See 4.3.}
        amended: {by: xg-2, change: added}
  - number: 4.5
    title: {zh: 罚款, en: Fines}
    amended: {by: amd-1, change: deleted, was: 读者应付罚款。}
"""


UNCHANGED = re.sub(r"amended: .*", "", CLAUSES.replace("            amended: {by: amd-3, change: deleted}\n", ""))
"""The same clauses as if nothing had changed in them."""


def read(clauses: str = CLAUSES, amendments: str = AMENDMENTS, original: str = "") -> Loaded:
    """Return the small standard with three amendments and two clauses that they change."""
    folder = BASE / "standard"
    files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    files["standard.yaml"] += amendments.encode()
    if original:
        files[ORIGINAL] = original.encode()
    return load_files({**files, "clauses/4.4.yaml": clauses.encode()})


def index(clauses: str = CLAUSES) -> Index:
    """Return it, read without an error."""
    loaded = read(clauses)
    assert loaded.standard, loaded.problems
    return Index(loaded.standard)


def page(language: Language, name: str, *, alone: bool = False, clauses: str = CLAUSES) -> str:
    """Return one page of it as Markdown."""
    config, _ = load_config(BASE / "site_config.yml")
    assert config
    shape = Shape(language, alone=alone)
    book = Book(index(clauses), config, read(clauses).sources.figures)
    return markdown_of(book, pages(book, shape), shape)[name]


def test_each_change_says_what_it_changed() -> None:
    """The clause, an item, a table, one part of a paragraph, and both notes of a block."""
    changed = [(each.by, each.on, each.change) for each in index().clauses["4.4"].amended]
    assert changed == [
        ("amd-1", ("4.4",), "added"),
        ("amd-1", ("4.4-a",), "replaced"),
        ("xg-2", ("4.4-t1.2.2", "table-1"), "corrected"),
        ("amd-3", ("4.4-s3",), "deleted"),
        ("xg-2", ("4.4-note-1", "4.4-note-2"), "added"),
    ]


def test_each_place_is_that_of_the_file() -> None:
    """A message about a change names the line where it is written."""
    sources = read().sources
    lines = CLAUSES.splitlines()
    for number in range(5):
        assert "amended:" in lines[sources.at("4.4", "amended", number).line - 1]


def test_a_day_that_is_none_is_told_where_it_is_written() -> None:
    """And not at the clauses that are withdrawn from it."""
    loaded = read(amendments=AMENDMENTS.replace("2026-05-01", "2026-05-32"))
    assert loaded.standard, loaded.problems
    told = [problem.where.file for problem in check(loaded.standard, loaded.sources) if problem.rule == "STR010"]
    assert told == ["standard/standard.yaml"]


@pytest.mark.parametrize(
    ("change", "told"),
    [(("图书；", "书籍；"), 0), (("图书；", "图书；"), 0), (("地图", "画册"), 1), (("读者应道歉", "读者不必道歉"), 1)],
)
def test_the_published_text_is_the_one_before_or_with_them(change: tuple[str, str], told: int) -> None:
    """What an amendment changed may stand in original.txt as it was or as it is; the rest stands as it is."""
    printed = "\n".join(piece.text for piece in printed_pieces(read(UNCHANGED)))
    loaded = read(CLAUSES.replace("    amended: {by: amd-1, change: added}\n", ""), original=printed.replace(*change))
    assert loaded.standard, loaded.problems
    found = [problem.where for problem in check(loaded.standard, loaded.sources) if problem.rule == "TXT001"]
    assert len(found) == told, found


def printed_pieces(loaded: Loaded) -> list[Piece]:
    """Return what a standard prints."""
    assert loaded.standard, loaded.problems
    return list(published(Index(loaded.standard)))


def test_what_is_deleted_is_in_force_no_more() -> None:
    """A clause deleted whole is withdrawn on the day of the amendment; no checklist asks what is deleted."""
    made = index()
    gone = made.clauses["4.5"].withdrawn
    assert gone is not None
    assert gone.date == "2026-05-01"
    deleted = index(CLAUSES.replace("change: corrected", "change: deleted"))
    assert not deleted.wants_item(deleted.provisions["4.4-t1.2.2"])
    asked = [id_ for id_, provision in made.provisions.items() if made.wants_item(provision) and id_.startswith("4.4")]
    assert asked == ["4.4-a", "4.4-b", "4.4-t1.2.2", "4.4-s2"]


def test_earlier_words_that_are_not_translated_stand_in_english_too() -> None:
    """On the page with their language, in the book as they are."""
    one = CLAUSES.replace("was: {zh: 书籍；, en: volumes;}", "was: 书籍；")
    said = "a): Replaced by Amendment 1 (2026-05-01)."
    assert f"{said} Earlier words: *书籍；*{{: lang=zh-Hans }}" in page("en", "4.4/index.md", clauses=one)
    (change,) = (each for each in index(one).clauses["4.4"].amended if each.change == "replaced")
    assert amended_text(index(one), change).en == f"{said} Earlier words: 书籍；"


def test_a_sheet_shows_nothing_that_is_deleted() -> None:
    """Neither asked about nor as text beside what is asked about."""
    loaded = read(amendments=f"{AMENDMENTS}checklist: provisions\n")
    config, _ = load_config(BASE / "site_config.yml")
    assert loaded.standard, loaded.problems
    assert config
    view = checklist_view(Kit(Index(loaded.standard), config, 0), ("4.4",), ("zh",))
    shown = {each["id"] for sheet in view["sheets"] for clause in sheet["clauses"] for each in clause["provisions"]}
    assert "4.4-s2" in shown
    assert "4.4-s3" not in shown


def test_search_says_what_is_withdrawn_or_deleted() -> None:
    """Of a whole clause, and of one provision of a clause in force."""
    found = {record.id: record for record in records(index())}
    assert found["4.5"].kind == "withdrawn"
    assert found["4.5"].passages[0].text.zh.startswith("已撤销 2026-05-01")
    assert found["4.4"].kind == "clause"
    kinds = {passage.address: passage.kind for passage in found["4.4"].passages}
    assert (kinds["#4.4-s2"], kinds["#4.4-s3"]) == ("requirement", "withdrawn")


def test_the_page_says_it_behind_what_is_changed() -> None:
    """In the page's language, with the translation behind it; the mark of an item before it; earlier words last."""
    chinese = page("zh", "4.4/index.md")
    item = "a)：按第1号修改单（2026-05-01）修改。原为：书籍；"
    english = "a): Replaced by Amendment 1 (2026-05-01). Earlier words: volumes;"
    order = [
        "按第1号修改单（2026-05-01）增加。",
        "地图。",
        item,
        english,
        "按XG2—2026更正。表头有误。",
        "按第3号修改单删除。",
    ]
    assert sorted(order, key=chinese.index) == order


@pytest.mark.parametrize(("language", "other"), [("zh", "Amendment"), ("en", "修改单")])
def test_a_page_of_one_language_has_no_trace_of_the_other(language: Language, other: str) -> None:
    """An amendment without a name in a language is called by its kind there."""
    made = page(language, "4.4/index.md", alone=True)
    assert other not in made
    assert ("按第3号修改单删除。" if language == "zh" else "Deleted by Amendment.") in made


def test_the_home_page_and_the_page_about_the_site_list_them() -> None:
    """Each with links to the clauses that it changes."""
    assert "[Amendment 1 (2026-05-01)](about/index.md#amendments)" in page("en", "index.md")
    about = page("en", "about/index.md")
    assert "**Amendment 1 (2026-05-01)**: [4.4 Losses](../4.4/index.md) · [4.5 Fines](../4.5/index.md)" in about


def test_a_citation_names_them_behind_the_number() -> None:
    """What is cited is the text with its amendments."""
    made = index()
    style = citation_styles(made, settings(), made.clauses["4.4"])
    assert "T/EX 1—2026（含第1号修改单、XG2—2026、第3号修改单）" in style.zh[0]
    assert "T/EX 1—2026 (incl. Amendment 1, XG2—2026, Amendment)" in style.en[0]


def test_data_and_book_carry_them() -> None:
    """`data/standard.json` by ids; the book behind what is changed, and on its cover."""
    made = index()
    written = json.loads(standard_json(made))
    assert [each["id"] for each in written["amendments"]] == ["amd-1", "xg-2", "amd-3"]
    clause = next(each for each in written["clauses"] if each["id"] == "4.4")
    assert clause["amended"][1]["on"] == ["4.4-a"]
    assert clause["amended"][1]["was"] == {"zh": "书籍；", "en": "volumes;"}
    config, _ = load_config(BASE / "site_config.yml")
    assert config
    values = book_view(Kit(made, config, 0, None), ("zh", "en"), {})
    shown = next(each for each in values["clauses"] if each["id"] == "4.4")["content"]
    blocks = [each["block"] for each in shown]
    assert blocks == [
        "amended", "provision", "provision", "provision", "amended", "table", "amended", "provision", "provision",
        "amended", "remark", "remark", "amended",
    ]  # fmt: skip
    assert "第1号修改单（2026-05-01）：4.4 丢失、4.5 罚款" in [
        line["text"]["zh"] for line in values["standard"]["cover"]
    ]


def test_a_standard_without_them_says_nothing_of_them() -> None:
    """No page of the small standard has a heading or a line of theirs."""
    folder = BASE / "standard"
    loaded = load_files({
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    })  # fmt: skip
    config, _ = load_config(BASE / "site_config.yml")
    assert loaded.standard
    assert config
    book = Book(Index(loaded.standard), config, loaded.sources.figures)
    made = markdown_of(book, pages(book, Shape("zh")), Shape("zh"))
    assert not [name for name, text in made.items() if "修改单" in text]
