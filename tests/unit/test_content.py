"""What stands in a clause, as it is read: ids, kinds, labels, lead-ins, places."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.check import check, content, wording
from generator.model import Figure, Formula, Remark, Table, Text
from generator.source.load import Loaded, load, load_files
from generator.source.tables import grid, joined
from generator.standard.index import Index

BASE = Path(__file__).parents[1] / "problems" / "base" / "standard"
LIST = """\
clauses:
  - number: 4.4
    title: {zh: 归还, en: Return}
    content:
      - 归还的书分为两类。图书馆应登记：
      - list:
          - zh: a) 图书，包括：
            en: "a) books, including:"
            list:
              - 1) 书名；
              - 2) 归还的日期，宜注明时间；
          - b) 期刊。
      - 读者可在下列地点归还：
      - list: [a) 总馆；, b) 分馆。]
      - list: [—— 邮寄的除外。]
"""


def read(text: str, **files: str) -> Loaded:
    """Return the small standard with clause 4.4."""
    made = {
        path.relative_to(BASE).as_posix(): path.read_bytes()
        for path in BASE.rglob("*")
        if path.suffix in {".yaml", ".svg"}
    }
    made["clauses/4.4.yaml"] = text.encode()
    made |= {name.replace("__", "/").replace("_yaml", ".yaml"): value.encode() for name, value in files.items()}
    return load_files(made)


def index_of(text: str) -> Index:
    """Return the index of the small standard with clause 4.4."""
    loaded = read(text)
    assert loaded.standard is not None, loaded.problems
    return Index(loaded.standard)


def test_ids_kinds_and_labels_follow_from_what_is_written() -> None:
    """Labels name items, a list with the same labels is counted, what has no label is a sentence."""
    index = index_of(LIST)
    found = {each.id: (each.kind, each.label, each.text.zh) for each in index.clauses["4.4"].provisions}
    assert found == {
        "4.4-s1": ("requirement", "", "归还的书分为两类。图书馆应登记："),
        "4.4-a": ("requirement", "a)", "图书，包括："),
        "4.4-a.1": ("requirement", "1)", "书名；"),
        "4.4-a.2": ("recommendation", "2)", "归还的日期，宜注明时间；"),
        "4.4-b": ("requirement", "b)", "期刊。"),
        "4.4-s2": ("permission", "", "读者可在下列地点归还："),
        "4.4-a2": ("permission", "a)", "总馆；"),
        "4.4-b2": ("permission", "b)", "分馆。"),
        "4.4-s3": ("statement", "——", "邮寄的除外。"),
    }


def test_a_lead_in_goes_with_its_items_and_is_checked_through_them() -> None:
    """Its last sentence stands before each; a dash after another list has none."""
    index = index_of(LIST)
    assert index.whole["4.4-a.1"].zh == "图书馆应登记：图书，包括：书名；"
    assert index.whole["4.4-s3"].zh == "邮寄的除外。"
    assert index.lead_ins == {"4.4-s1", "4.4-a", "4.4-s2"}
    assert [index.marks[id_].in_("zh") for id_ in ("4.4-s1", "4.4-a.2", "4.4-b2")] == ["句1", "a) 2)", "b)"]
    assert index.marks["4.4-s2"].in_("en") == "s. 2"


def test_a_place_in_an_item_is_that_of_its_words() -> None:
    """Behind the label, in a plain text and in a text with a translation."""
    loaded = read(LIST)
    sources = loaded.sources
    assert str(sources.at("4.4-b", "text", "zh", offset=0)) == "standard/clauses/4.4.yaml:12:16"
    assert str(sources.at("4.4-a", "text", "en", offset=0)) == "standard/clauses/4.4.yaml:8:21"
    assert str(sources.at("4.4-a2", "text", "zh", offset=1)) == "standard/clauses/4.4.yaml:14:20"


def test_letters_stand_only_where_the_standard_has_no_label() -> None:
    """A clause of sentences has letters of ours, one with a list its own labels."""
    index = index_of("clauses:\n  - number: 4.4\n    content:\n      - 甲。\n      - cut: [乙，, 丙。]\n")
    assert [(each.id, index.letters[each.id]) for each in index.clauses["4.4"].provisions] == [
        ("4.4-a", "a"), ("4.4-b", "b"), ("4.4-c", "c"),
    ]  # fmt: skip
    assert index.is_lettered(index.clauses["4.4"])
    alone = index_of("clauses:\n  - number: 4.4\n    content:\n      - list: [a) 甲；, b) 乙。]\n")
    assert not alone.is_lettered(alone.clauses["4.4"])


TABLE = """\
clauses:
  - number: 4.4
    title: {zh: 归还, en: Return}
    content:
      - table:
          number: 1
          title: {zh: 时限, en: Limits}
          head: 2
          zh: |-
            类别 | 时限[^a] | <
            ^ | 总馆 | 分馆
            图书 | 30天 | 应当天归还
            期刊 | ^ | 宜当天归还
          en: |-
            Kind | Limit[^a] | <
            ^ | Main | Branch
            Book | 30 days | shall be returned on the day
            Journal | ^ | should be returned on the day
          footnotes: [{mark: a, zh: 自借出之日起。, en: From the day of lending.}]
      - formula: {number: 1, latex: n = m, where: [n——册数。]}
      - figure: {number: 7, caption: 流程, file: figures/figure-1.svg, description: 从登记到归还。, parts: [a) 登记], key: [1——读者]}
      - note: [注1：甲。, 注2：乙。]
      - example: 丙。
      - warning: 丁。
      - footnote: {mark: b, zh: 戊。}
"""


def test_a_table_has_spans_and_provisions_in_its_cells() -> None:
    """A cell below the head with a verb is a provision, led in by table, row and column."""
    index = index_of(TABLE)
    table, formula, figure, *remarks = index.clauses["4.4"].content
    assert isinstance(table, Table)
    assert isinstance(formula, Formula)
    assert isinstance(figure, Figure)
    assert [[(cell.text.zh, cell.columns, cell.rows) for cell in row] for row in table.rows] == [
        [("类别", 1, 2), ("时限[^a]", 2, 1)], [("总馆", 1, 1), ("分馆", 1, 1)],
        [("图书", 1, 1), ("30天", 1, 2), ("应当天归还", 1, 1)], [("期刊", 1, 1), ("宜当天归还", 1, 1)],
    ]  # fmt: skip
    assert {each.id: each.kind for each in index.clauses["4.4"].provisions} == {
        "4.4-t1.3.3": "requirement", "4.4-t1.4.3": "recommendation",
    }  # fmt: skip
    assert index.whole["4.4-t1.4.3"].zh == "表1 时限，期刊，时限[^a]，分馆：宜当天归还"
    assert [table.id, formula.id, figure.id] == ["table-1", "formula-1", "figure-7"]
    assert figure.number == Text(zh="图7", en="Figure 7")
    assert [(part.label, part.text.zh) for part in figure.parts] == [("a)", "登记")]
    assert [(entry.mark, entry.text.zh) for entry in figure.key] == [("1", "读者")]
    shown = [(each.kind, each.mark, each.text.zh) for each in remarks if isinstance(each, Remark)]
    assert shown == [
        ("note", "1", "甲。"), ("note", "2", "乙。"), ("example", "", "丙。"), ("warning", "", "丁。"),
        ("footnote", "b", "戊。"),
    ]  # fmt: skip
    sources = read(TABLE).sources
    assert str(sources.at("4.4-t1.3.3", "text", "zh", offset=1)) == "standard/clauses/4.4.yaml:12:25"


@given(st.integers(1, 5), st.integers(1, 5), st.data())
def test_any_rectangle_of_joined_cells_is_read_back(height: int, width: int, data: st.DataObject) -> None:
    """A table with one rectangle joined has that cell with those spans, and all others alone."""
    top, left = data.draw(st.integers(0, height - 1)), data.draw(st.integers(0, width - 1))
    bottom, right = data.draw(st.integers(top, height - 1)), data.draw(st.integers(left, width - 1))
    rows = [[f"{row}.{column}" for column in range(width)] for row in range(height)]
    for row in range(top, bottom + 1):
        for column in range(left, right + 1):
            if (row, column) != (top, left):
                rows[row][column] = "<" if column > left else "^"
    made, slip = joined(grid("\n".join(" | ".join(row) for row in rows)))
    assert slip is None
    spans = {each.cell.text: (each.rows, each.columns) for row in made for each in row}
    assert spans.pop(f"{top}.{left}") == (bottom - top + 1, right - left + 1)
    assert set(spans.values()) <= {(1, 1)}
    assert len(spans) == height * width - (bottom - top + 1) * (right - left + 1)


def test_a_text_may_be_plain_and_the_language_that_prevails_is_asked_for() -> None:
    """In a standard whose English prevails a plain text is English, and Chinese alone is too little."""
    metadata = (BASE / "standard.yaml").read_text(encoding="utf-8")
    text = "clauses:\n  - number: 4.4\n    title: Return\n    content: [The library shall register each return.]\n"
    loaded = read(text, standard_yaml=f"{metadata}authoritative: en\n")
    assert loaded.standard is not None
    clause = next(each for each in loaded.standard.clauses if each.id == "4.4")
    assert clause.title == Text(en="Return")
    assert [each.kind for each in clause.provisions] == ["requirement"]
    chinese = read("clauses:\n  - number: 4.4\n    title: {zh: 归还}\n", standard_yaml=f"{metadata}authoritative: en\n")
    assert [(str(each.where), each.message) for each in chinese.problems] == [
        ("standard/clauses/4.4.yaml:3:12", 'the key "en" is missing')
    ]


@pytest.mark.parametrize(
    ("written", "place", "hint"),
    [
        ("- list:\n          - a) 图书：\n              list: [1) 书名。]", "7:15", 'is written "- zh: …"'),
        ("- list:\n          - a) 图书: 书名", "6:13", "put double quotes round a value"),
        ("- 注：甲: 乙", "5:9", "put double quotes round a value"),
        ("- lists: [a) 甲]", "5:9", 'did you mean "list"?'),
        ("- formula: {number: 1}", "5:18", 'add "latex:"'),
        ("- {en: The library.}", "5:9", 'add "zh:"'),
        ("- {zh: 图书馆应登记。, kind: requirment}", "5:29", 'did you mean "requirement"?'),
    ],
)
def test_slips_of_editors_have_a_way_out(written: str, place: str, hint: str) -> None:
    """Each names what to write instead."""
    (told,) = read(f"clauses:\n  - number: 4.4\n    title: {{zh: 归还}}\n    content:\n      {written}\n").problems
    assert str(told.where) == f"standard/clauses/4.4.yaml:{place}"
    assert hint in told.hint


def test_what_needs_no_more_may_be_written_short() -> None:
    """A table of rows alone, ended as every row is; a footnote of a mark and words."""
    rows = "      - table: |\n          甲 | 乙\n          一 | 二\n"
    index = index_of(f"clauses:\n  - number: 4.4\n    content:\n{rows}      - footnote: a 丙。\n")
    table, footnote = index.clauses["4.4"].content
    assert isinstance(table, Table)
    assert isinstance(footnote, Remark)
    assert [[cell.text.zh for cell in row] for row in table.rows] == [["甲", "乙"], ["一", "二"]]
    assert (table.id, footnote.mark, footnote.text.zh) == ("4.4-t1", "a", "丙。")


def test_a_published_list_is_told_nothing() -> None:
    """Labels in order, a lead-in with items, one requirement each."""
    loaded = read(LIST)
    assert loaded.standard is not None
    rules = {
        content.labels_in_order.id,
        content.lead_leads.id,
        wording.one_requirement.id,
        "TXT011",
        "TXT017",
        "STR007",
    }
    assert [each for each in check(loaded.standard, loaded.sources) if each.rule in rules] == []


def test_ids_of_two_things_that_would_be_one_are_told() -> None:
    """An id that is derived does not take the place of one that is written."""
    text = "clauses:\n  - number: 4.4\n    content:\n      - {id: 4.4-b, zh: 甲。}\n      - 乙。\n      - 丙。\n"
    told = [(str(each.where), each.rule) for each in read(text).problems]
    assert told == [("standard/clauses/4.4.yaml:6:9", "STR001")]


OLD = """\
clauses:
  - number: 4.4
    title: {zh: 归还, en: Return}
    original: |-
      图书馆应：
      a）登记归还；
      b）确定：
      1）归还的日期；
      2）书的状况。
    provisions:
      - {id: 4.4-a, kind: requirement, text: {zh: 图书馆应：, en: "The library shall:"}}
      - {id: 4.4-b, kind: requirement, text: {zh: a）登记归还；, en: a) register the return;}}
      - {id: 4.4-c, kind: requirement, text: {zh: b）确定：, en: "b) determine:"}}
      - {id: 4.4-d, kind: requirement, text: {zh: 1）归还的日期；, en: 1) the date;}}
      - {id: 4.4-e, kind: requirement, text: {zh: 2）书的状况。, en: 2) the state of the book.}}
"""


def test_labels_in_the_old_form_are_the_standards_own() -> None:
    """What is written as paragraphs with labels is read as a list, nested by the style of its labels."""
    loaded = read(OLD)
    assert loaded.standard is not None
    index = Index(loaded.standard)
    marks = {id_: (mark.in_("zh"), mark.ours) for id_, mark in index.marks.items() if id_.startswith("4.4-")}
    assert marks == {
        "4.4-a": ("句1", True), "4.4-b": ("a）", False), "4.4-c": ("b）", False), "4.4-d": ("b） 1）", False),
        "4.4-e": ("b） 2）", False),
    }  # fmt: skip
    assert index.whole["4.4-e"] == Text(
        zh="图书馆应：确定：书的状况。", en="The library shall: determine: the state of the book."
    )
    assert str(loaded.sources.at("4.4-b", "text", "zh", offset=0)) == "standard/clauses/4.4.yaml:12:53"
    told = check(loaded.standard, loaded.sources)
    assert [each for each in told if each.rule in {"TXT001", "TXT003", "TXT011", "STR013"}] == []


def test_the_old_form_and_the_new_are_the_same_blocks() -> None:
    """What editors wrote before is read as what they write now."""
    old = load(BASE).standard
    assert old is not None
    new = read(
        "clauses:\n  - number: 4.4\n",
        clauses__1_yaml="""\
clauses:
  - number: 1
    title: {zh: 范围, en: Scope}
    element: scope
    content:
      - {zh: 本文件规定了图书外借服务的要求。, en: This document specifies requirements for book lending services.}
""",
    ).standard
    assert new is not None
    one, other = (next(each for each in made.clauses if each.id == "1") for made in (old, new))
    assert one.content == other.content
