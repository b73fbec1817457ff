"""Clauses of every element: their order, their names, what subclauses inherit, what need not be written."""

from generator.check import check
from generator.model import Text
from generator.site.pages.page import Book
from generator.site.pages.pen import Shape
from generator.site.pages.tree import markdown_of, pages
from generator.site.search.records import records
from generator.source.config import load_config
from generator.source.load import load_files
from generator.standard.index import Index
from generator.standard.numbers import clause_name
from tests.builders import clause, provision, standard
from tests.foreign.outputs import foreign_standard
from tests.unit.test_content import BASE, LIST, read

CLAUSES = """\
clauses:
  - {id: index-of-terms, title: {zh: 索引, en: Index}, element: index, content: [读者 …… 3.1]}
  - {id: bibliography, title: {zh: 参考文献, en: Bibliography}, element: bibliography, content: ["[1] 图书馆 第1部分：总则"]}
  - {number: B, title: {zh: 示例, en: Example}, element: annex, annex: informative, text: not-given}
  - {number: A, title: {zh: 表格, en: Forms}, element: annex}
  - {number: A.1, content: [借书证。]}
  - {number: A.2, content: [申请表。]}
  - {id: introduction, title: {zh: 引言, en: Introduction}, element: introduction, content: [本文件可用于评价。]}
  - {number: 5, label: V-5, title: 核验, kind: instruction}
  - {number: 5.1, label: V-5.1, content: [核对借书证。, {zh: 借书证有效。, kind: statement}]}
  - {number: 5.2, label: V-5.2, title: 记录, content: [记录核对的结果。]}
"""


def index() -> Index:
    """Return the index of the small standard with clauses of every element."""
    loaded = read(CLAUSES)
    assert loaded.standard is not None, loaded.problems
    stops = [each for each in check(loaded.standard, loaded.sources) if each.rule[:3] in {"STR", "TXT", "SRC"}]
    assert [str(each) for each in stops if each.severity == "error"] == []
    return Index(loaded.standard)


def test_clauses_stand_in_document_order() -> None:
    """Foreword, introduction, by number, annexes, bibliography, index, wherever they are written."""
    ids = [clause.id for clause in index().standard.clauses]
    assert ids == [
        "foreword", "introduction", "1", "2", "3", "4", "4.1", "4.2", "4.3", "5", "5.1", "5.2", "A", "A.1", "A.2", "B",
        "bibliography", "index-of-terms",
    ]  # fmt: skip


def test_an_annex_is_named_with_its_kind_and_a_clause_by_its_own_label() -> None:
    """As headings, contents and links print them."""
    made = index()
    names = {id_: clause_name(made.clauses[id_], "zh") for id_ in ("A", "B", "A.1", "5", "5.1", "bibliography")}
    assert names == {
        "A": "附录A（规范性） 表格", "B": "附录B（资料性） 示例", "A.1": "A.1", "5": "V-5 核验", "5.1": "V-5.1",
        "bibliography": "参考文献",
    }  # fmt: skip
    assert clause_name(made.clauses["B"], "en") == "Annex B (informative) Example"
    assert [id_ for id_ in made.clauses if made.is_informative(made.clauses[id_])] == [
        "foreword", "introduction", "2", "B", "bibliography", "index-of-terms",
    ]  # fmt: skip


BACK = """\
clauses:
  - id: bibliography
    title: {zh: 参考文献, en: Bibliography}
    element: bibliography
    original: "[1] 应用指南\\n[2] 应急时应做的事\\n"
    provisions:
      - {id: bibliography-a, kind: statement, text: {zh: "[1] 应用指南", en: "[1] A guide"}}
      - {id: bibliography-b, kind: statement, text: {zh: "[2] 应急时应做的事", en: "[2] What shall be done"}}
  - id: index-of-terms
    title: {zh: 索引, en: Index}
    element: index
    content:
      - 应急：
      - list: [a) 预案 …… 3.1, —— 应做的演练 …… 3.2]
      - table: {zh: "词 | 条\\n记录应编号 | 3.3"}
"""


def test_entries_of_back_matter_are_no_provisions() -> None:
    """However they are written and whatever verb is in a title: no kind, no letter of ours, no rule of verbs."""
    loaded = read(BACK)
    assert loaded.standard is not None, loaded.problems
    made = Index(loaded.standard)
    entries = [each for clause in made.standard.clauses[-2:] for each in clause.provisions]
    assert {each.kind for each in entries} == {"entry"}
    assert [made.marks[each.id].in_("zh") for each in entries] == ["", "", "", "a)", ""]
    assert not any(made.marks[each.id].ours for each in entries)
    told = [str(each) for each in check(loaded.standard, loaded.sources) if each.rule in {"TXT002", "TXT003", "TXT021"}]
    assert not [each for each in told if "bibliography" in each or "index-of-terms" in each]


def test_a_kind_of_a_clause_is_that_of_all_its_provisions() -> None:
    """Subclauses inherit it; a provision may say its own. In front matter 可 permits nothing."""
    made = index()
    kinds = {id_: provision.kind for id_, provision in made.provisions.items()}
    assert [kinds[id_] for id_ in ("5.1-a", "5.1-b", "5.2-a")] == ["instruction", "statement", "instruction"]
    assert kinds["introduction-a"] == "statement"


def test_a_clause_is_found_by_its_label() -> None:
    """Search knows the label in place of the number."""
    found = {record.number: record.title for record in records(index()) if record.kind == "clause"}
    assert found["V-5.2"] == Text(zh="记录")


def test_a_label_without_a_digit_is_found_as_a_name() -> None:
    """Articles of a law are counted in Chinese."""
    made = Index(standard(clause("5", provision("5-a"), label="第十二条")))
    (found,) = (record for record in records(made) if record.kind == "clause")
    assert Text(zh="第十二条", en="第十二条") in found.names


def test_search_calls_an_untitled_clause_by_its_first_words() -> None:
    """As contents and links do: a number alone says nothing in a list of results."""
    titles = {record.number: record.title.zh for record in records(Index(foreign_standard("typical")))}
    assert titles["5.2.1"] == "组织应公布投诉的渠道……"


def test_search_shows_labels_and_carries_lead_ins() -> None:
    """A passage is understood where its clause is not seen."""
    loaded = read(LIST)
    assert loaded.standard is not None
    (found,) = (record for record in records(Index(loaded.standard)) if record.id == "4.4")
    shown = {passage.address: (passage.label, passage.text.zh) for passage in found.passages}
    assert shown["#4.4-a.1"] == ("a) 1", "图书馆应登记：图书，包括：书名；")
    assert shown["#4.4-s1"][0] == ""
    assert shown["#4.4-b"][0] == "b"


ENGLISH = """\
clauses:
  - number: 1
    title: Architecture
    kind: instruction
    content:
      - "Verify that the following are recorded:"
      - list: [a) the design;, {en: b) the threats., zh: b) 威胁。}]
      - The application shall use `TLS`.
"""
METADATA = """\
id: ex
title: Verification standard
publisher: Example Foundation
edition: v1
editions: [{id: v1, number: EX-VS 1.0, status: published, note: First., confidence: recalled}]
revised: 2026-01-31
status: In force.
about: How to verify.
authority: The English text is authoritative.
authoritative: en
"""
CHECKLIST = """\
checklist:
  - id: 1-a-1
    provision: 1-a
    question: Is the design recorded?
    look_at: [{method: documents, text: Records}]
    evidence: [Records]
"""


def test_a_standard_may_be_english_with_hardly_any_chinese() -> None:
    """Nothing asks for what is not translated, or judges the words that prevail by those of a translation."""
    files = {"standard.yaml": METADATA, "clauses/1.yaml": ENGLISH, "checklists/1.yaml": CHECKLIST}
    loaded = load_files({name: text.encode() for name, text in files.items()})
    assert loaded.standard is not None, loaded.problems
    told = check(loaded.standard, loaded.sources)
    assert sorted({each.rule for each in told}) == ["CHK001", "TRN002"]
    made = Index(loaded.standard)
    assert made.whole["1-a"] == Text(en="Verify that the following are recorded: the design;")
    assert made.fingerprints["1-a"] != made.fingerprints["1-b"]


NAMED = """\
clauses:
  - {id: b, title: 参 考 文 献, content: ["[1] 图书馆 第1部分：总则"]}
  - {id: i, title: 引言}
  - {number: 0.1, title: 概述, content: [本文件可用于评价。]}
  - {number: 0.2, title: 范围, content: [略。]}
  - {id: x, title: 索引, content: [读者 …… 3.1]}
  - {number: 5, title: 核验, content: [核对借书证。]}
"""


def test_a_clause_is_what_its_fixed_title_says() -> None:
    """Nobody need write `element` for a bibliography; the introduction above 0.1 has no number and prints none."""
    loaded = read(NAMED)
    assert loaded.standard is not None, loaded.problems
    made = Index(loaded.standard)
    ids = [each.id for each in made.standard.clauses]
    assert (ids[:4], ids[-3:]) == (["foreword", "i", "0.1", "0.2"], ["5", "b", "x"])
    assert {id_: made.element(made.clauses[id_]) for id_ in ("i", "0.1", "0.2", "5", "b", "x")} == {
        "i": "introduction", "0.1": "introduction", "0.2": "introduction", "5": "body", "b": "bibliography",
        "x": "index",
    }  # fmt: skip
    assert clause_name(made.clauses["i"], "zh") == "引言"
    assert [str(each) for each in check(loaded.standard, loaded.sources) if each.rule.startswith("STR")] == []


def test_a_cell_is_not_told_to_be_cut() -> None:
    """It cannot be; what is printed stays, with an item for each requirement."""
    loaded = read(
        'clauses:\n  - {number: 4.4, title: 归还, content: [{table: "书 | 时限\\n画册 | 应登记，应当日归还"}]}\n'
    )
    assert loaded.standard is not None, loaded.problems
    (told,) = [each for each in check(loaded.standard, loaded.sources) if each.rule == "TXT021"]
    assert "cut:" not in str(told)
    assert told.way.en.startswith("a cell cannot be cut; leave what is published, with a checklist item for each")


def test_a_figure_may_have_a_number_alone() -> None:
    """GB/T 1.1 leaves titles of figures to the standard: none is made up, and nothing waits for a translation."""
    text = "clauses:\n  - {number: 4.4, title: {zh: 归还, en: Return}, content: [{figure: FIGURE}]}\n"
    drawn = "{number: 9, file: figures/figure-1.svg, description: {zh: 一个方框。, en: A box.}}"
    loaded = read(text.replace("FIGURE", drawn))
    assert loaded.standard is not None, loaded.problems
    assert [each for each in check(loaded.standard, loaded.sources) if each.rule.startswith(("SRC", "TRN003"))] == []
    config, _ = load_config(BASE.parent / "site_config.yml")
    assert config
    book, shape = Book(Index(loaded.standard), config, loaded.sources.figures), Shape("zh")
    page = markdown_of(book, pages(book, shape), shape)["4.4/index.md"]
    assert page[page.index("**图9") :].split("\n\n")[:2] == ["**图9**", "**Figure 9**\n{: lang=en }\n"]
