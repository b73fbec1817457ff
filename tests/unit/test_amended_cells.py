"""What amendments changed in a row, a column or a cell of a table, and in one note of several."""

import json

import pytest

from generator.formats.json.standard import standard_json
from generator.formats.kit import Kit
from generator.formats.pdf.book_view import book_view
from generator.source.config import load_config
from generator.standard.amendments import amended_text
from tests.problems.test_problems import BASE
from tests.unit.test_amendments import CLAUSES, index, page, read

TABLE = """\
clauses:
  - number: 4.4
    title: {zh: 丢失, en: Losses}
    content:
      - table:
          number: 1
          zh: |
            等级 | 时限 | 记录
            甲 | 三天 | 应记录。
            甲 | 五天 | 应保存。
            乙 | ^ |
          en: |
            Grade | Time limit | Record
            A | 3 days | shall be recorded.
            A | 5 days | shall be kept.
            B | ^ |
        amended: {by: amd-1, change: replaced, ROW, was: 两天}
"""


@pytest.mark.parametrize(
    ("place", "on", "chinese", "english"),
    [
        ("row: 2", ("1", "2", "3"), "“甲、三天”行：", "Row “A, 3 days”: "),
        ("row: 3, column: 2", ("3.2",), "“甲、五天”行“时限”列：", "Row “A, 5 days”, column “Time limit”: "),
        ("row: 4, column: 2", ("3.2",), "“乙”行“时限”列：", "Row “B”, column “Time limit”: "),
        ("column: 3", ("1.3", "2.3", "3.3", "4.3"), "“记录”列：", "Column “Record”: "),
        ("row: 1, column: 3", ("1.3",), "表头“记录”列：", "Head, column “Record”: "),
    ],
)
def test_an_amendment_of_a_row_or_a_cell_names_it(place: str, on: tuple[str, ...], chinese: str, english: str) -> None:
    """By the words that tell the row from the others, and by the head of the column; with ids for data."""
    made = index(TABLE.replace("ROW", place))
    (changed,) = made.clauses["4.4"].amended
    assert changed.on == tuple(f"4.4-t1.{cell if '.' in cell else f'2.{cell}'}" for cell in on)
    told = amended_text(made, changed)
    assert told.zh == f"{chinese}按第1号修改单（2026-05-01）修改。原为：两天"
    assert told.en.startswith(f"{english}Replaced by Amendment 1 (2026-05-01).")


def test_a_table_without_words_at_its_edges_is_counted() -> None:
    """Rows that are alike, and columns without a head."""
    bare = TABLE.replace("          number: 1\n", "          number: 1\n          head: 0\n").replace(
        "甲 | 五天 | 应保存", "甲 | 三天 | 应记录"
    )
    told = amended_text(made := index(bare.replace("ROW", "row: 3, column: 2")), made.clauses["4.4"].amended[0])
    assert told.zh.startswith("第3行第2列：")
    assert told.en.startswith("Row “A, 5 days”, column 2: ")


def test_the_cell_is_told_behind_its_table_everywhere() -> None:
    """On the page, in the book, in the data; what is deleted is not asked about."""
    cell = TABLE.replace("ROW", "row: 2, column: 3").replace("replaced", "deleted")
    assert "“甲、三天”行“记录”列：按第1号修改单（2026-05-01）删除。" in page("zh", "4.4/index.md", clauses=cell)
    made = index(cell)
    assert not made.wants_item(made.provisions["4.4-t1.2.3"])
    assert made.wants_item(made.provisions["4.4-t1.3.3"])
    config, _ = load_config(BASE / "site_config.yml")
    assert config
    kit = Kit(made, config, 0)
    assert "“甲、三天”行“记录”列" in json.dumps(book_view(kit, ("zh", "en"), {}), ensure_ascii=False, default=str)
    (clause,) = (each for each in json.loads(standard_json(made))["clauses"] if each["id"] == "4.4")
    assert clause["amended"][0] | {"was": None} == {
        "by": "amd-1", "on": ["4.4-t1.2.3"], "change": "deleted", "row": 2, "column": 3, "was": None, "note": None,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("place", "told", "line"),
    [
        ("row: 5", "the table has no row 5", 17),
        ("column: 0", "the table has no column 0", 17),
        ("row: 2, column: 4", "the table has no cell of its own in row 2, column 4", 17),
    ],
)
def test_a_place_that_no_table_has_is_told(place: str, told: str, line: int) -> None:
    """At the key that says it."""
    loaded = read(TABLE.replace("ROW", place))
    (found,) = loaded.problems
    assert (found.rule, found.said.en.split(":")[0], found.where.line) == ("TAB001", told, line)


def test_a_row_beside_something_else_is_told() -> None:
    """With the way out."""
    loaded = read(CLAUSES.replace("{by: amd-1, change: deleted, was", "{by: amd-1, change: deleted, row: 2, was"))
    (found,) = loaded.problems
    assert found.said.en == '"row:" names a part of a table, and this is none'


NOTES = """\
clauses:
  - number: 4.4
    title: {zh: 丢失, en: Losses}
    original: 读者应赔偿。
    provisions: [{id: 4.4-a, kind: requirement, text: {zh: 读者应赔偿。, en: Readers shall pay.}}]
    notes:
      - {zh: 地图除外。, en: Not maps., amended: {by: amd-1, change: added}}
      - {zh: 报纸除外。, en: Not papers.}
    examples: [{zh: 一本书。, en: One book., amended: {by: xg-2, change: corrected}}]
"""


def test_a_note_of_the_old_form_is_amended_by_itself() -> None:
    """And an example: told behind it."""
    changed = [(each.on, each.change) for each in index(NOTES).clauses["4.4"].amended]
    assert changed == [(("4.4-note-1",), "added"), (("4.4-example-1",), "corrected")]
    made = page("zh", "4.4/index.md", clauses=NOTES)
    order = ["地图除外", "按第1号修改单（2026-05-01）增加。", "报纸除外", "一本书", "按XG2—2026更正。"]
    assert sorted(order, key=made.index) == order


def test_one_note_of_several_in_a_block_is_amended_by_itself() -> None:
    """The others are not."""
    note = CLAUSES.replace(
        "{zh: 见4.3。, en: See 4.3.}", "{zh: 见4.3。, en: See 4.3., amended: {by: amd-3, change: replaced}}"
    )
    changed = index(note).clauses["4.4"].amended
    assert [each.on for each in changed if each.by == "amd-3" and each.change == "replaced"] == [("4.4-note-2",)]


@pytest.mark.parametrize("where", ["notes: [{zh: 地图除外。}, {}]", "content: [读者应赔偿。, {note: {}}]"])
def test_a_note_without_words_is_told(where: str) -> None:
    """In both forms."""
    loaded = read(f"clauses: [{{number: 4.4, title: 丢失, {where}}}]")
    assert [problem.rule for problem in loaded.problems] == ["SRC016"]
