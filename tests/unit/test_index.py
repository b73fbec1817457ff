"""Lookups, and what follows from links written in one direction."""

from hypothesis import given
from hypothesis import strategies as st

from generator.standard.index import Index
from generator.standard.numbers import parent_number
from tests.builders import (
    citation,
    clause,
    edition,
    guideline,
    mapping,
    note,
    provision,
    published,
    question,
    standard,
    term,
    text,
)


def test_the_parent_is_one_number_up() -> None:
    """5.4.4.2 belongs to 5.4.4, and a chapter to nothing."""
    assert [parent_number(number) for number in ("5.4.4.2", "5.10", "5", None)] == ["5.4.4", "5", "", ""]


def test_the_tree_of_clauses() -> None:
    """Parents, children, ancestors and descendants follow from the numbers."""
    index = Index(standard(*(clause(id_) for id_ in ("5", "5.1", "5.1.1", "5.2", "6"))))
    assert [child.id for child in index.children["5"]] == ["5.1", "5.2"]
    assert [top.id for top in index.top] == ["5", "6"]
    assert [above.id for above in index.ancestors(index.clauses["5.1.1"])] == ["5", "5.1"]
    assert [below.id for below in index.descendants(index.clauses["5"])] == ["5", "5.1", "5.1.1", "5.2"]


def test_a_subclause_belongs_to_the_element_of_its_chapter() -> None:
    """0.1 is part of the introduction, which is informative."""
    index = Index(standard(clause("0", element="introduction"), clause("0.1"), clause("1", element="scope")))
    assert index.element(index.clauses["0.1"]) == "introduction"
    assert [index.is_informative(each) for each in index.standard.clauses] == [True, True, False]


def test_provisions_have_letters_by_their_place() -> None:
    """The letter is the place, whatever the id."""
    index = Index(standard(clause("5", provision("5-a"), provision("5-x"), provision("5-b"))))
    assert index.letters == {"5-a": "a", "5-x": "b", "5-b": "c"}


@given(st.integers(min_value=0, max_value=800))
def test_letters_are_all_different_and_count_like_columns(count: int) -> None:
    """After z comes aa, after zz aaa, and no letter stands twice."""
    made = clause("5", *(provision(f"5-{number}") for number in range(count)))
    letters = list(Index(standard(made)).letters.values())
    assert len(set(letters)) == count
    assert letters == sorted(letters, key=lambda letter: (len(letter), letter))
    assert letters[26:28] == ["aa", "ab"][: max(0, count - 26)]


def test_uses_of_a_term_are_found_in_both_languages() -> None:
    """A provision uses a term where either language has a designation, the longest first."""
    index = Index(
        standard(
            clause(
                "5",
                provision("5-a", zh="识别顾客。", en="Identify them."),
                provision("5-b", zh="顾客关系。", en="customers"),
            ),
            terms=(term(), term("t-relation", "顾客关系", "customer relation")),
        )
    )
    assert [(use.provision.id, sorted(use.languages)) for use in index.uses["t-customer"]] == [
        ("5-a", ["zh"]),
        ("5-b", ["en"]),
    ]
    assert [use.provision.id for use in index.uses["t-relation"]] == ["5-b"]


def test_related_terms_are_related_both_ways() -> None:
    """A relation is written once and read from both sides; an unknown one is left to the checks."""
    index = Index(standard(terms=(term("t-a", related=("t-b", "t-none")), term("t-b", "关系", "relation"))))
    assert {id_: [other.id for other in others] for id_, others in index.related.items()} == {
        "t-a": ["t-b"],
        "t-b": ["t-a"],
    }


def test_what_leads_to_a_clause() -> None:
    """Citations, mappings, checklist items and notes are found from the clause."""
    index = Index(
        standard(
            clause("5", provision("5-a"), provision("5-b")),
            guidelines=(guideline(),),
            citations=(citation("5-a"), citation("9-z")),
            mappings=(mapping("5"), mapping("5-b"), mapping("9")),
            checklist=(question("5-b"), question("5-a")),
            editorial_notes=(note("5"),),
        )
    )
    five = index.clauses["5"]
    assert [each.id for each in index.citations_at["5"]] == ["cit-5-a"]
    assert [each.id for each in index.mappings_at["5"]] == ["map-5-1", "map-5-b-1"]
    assert [each.id for each in index.checklist_at(five)] == ["5-a-1", "5-b-1"]
    assert [each.id for each in index.notes_on["5"]] == ["note-5-1"]
    assert [each.source for each in index.mappings_of["gbt-1-2020"]] == ["5", "5-b", "9"]
    assert [each.id for each in index.citations_of["gbt-1"]] == ["cit-5-a", "cit-9-z"]


def test_clauses_that_name_a_clause() -> None:
    """A clause is cited by those whose text names its number, once each, and not by itself."""
    index = Index(
        standard(
            clause("5"),
            clause("5.1", provision("5.1-a", zh="按5.2和5.1进行，见5.2。")),
            clause("5.2", provision("5.2-a", zh="见GB/T 19001—2016的5.1。")),
        )
    )
    assert {id_: [each.id for each in others] for id_, others in index.cited_by.items()} == {"5.2": ["5.1"]}


def test_notes_that_name_a_clause() -> None:
    """A note elsewhere that names a clause is found from that clause."""
    index = Index(standard(clause("5"), clause("5.1"), editorial_notes=(note("5", text=text("参见5.1。")),)))
    assert [each.id for each in index.noted_by["5.1"]] == ["note-5-1"]


def test_numbers_of_other_editions_lead_to_clauses() -> None:
    """A reader with the published book finds the clause."""
    index = Index(standard(clause("5", published=(published("4"),))))
    assert index.published_numbers["1-2016", "4"].id == "5"


def test_documents_editions_and_their_clauses() -> None:
    """Editions lead to their document and to their clauses."""
    old = edition("gbt-1-2010", "GB/T 1—2010")
    index = Index(standard(guidelines=(guideline(edition(), old),)))
    assert list(index.editions) == ["gbt-1-2020", "gbt-1-2010"]
    assert index.guideline_of["gbt-1-2010"].id == "gbt-1"
    assert index.guideline_clauses["gbt-1-2020", "5.2"].number == "5.2"


def test_passages_are_every_text_by_language() -> None:
    """Each language has its texts, and ids and numbers stand apart."""
    passages = Index(standard(clause("5", provision("5-a", zh="组织。", en="It.")))).passages
    chinese = {(each.id, each.path): each.text for each in passages["zh"].passages}
    english = {(each.id, each.path): each.text for each in passages["en"].passages}
    others = {(each.id, each.path): each.text for each in passages[None].passages}
    assert chinese["5-a", ("text", "zh")] == "组织。"
    assert chinese["5", ("original",)] == "组织。"
    assert english["5-a", ("text", "en")] == "It."
    assert others["5-a", ("kind",)] == "statement"
