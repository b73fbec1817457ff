"""Lookups, and what follows from links written in one direction."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.standard.addresses import reference_address
from generator.standard.index import Index
from generator.standard.numbers import parent_number
from tests.builders import (
    citation,
    clause,
    edition,
    figure,
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
            clause("5", provision("5-a", zh="按GB/T 1处理"), provision("5-b")),
            guidelines=(guideline(),),
            citations=(citation("5-a"),),
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
    assert [each.id for each in index.citations_of["gbt-1"]] == ["cit-5-a"]


def test_citations_follow_from_the_text() -> None:
    """Document, edition, clause and kind; `citations.yaml` says what the text does not."""
    index = Index(
        standard(
            clause("2", provision("2-a", zh="GB/T 1 一"), element="references"),
            clause(
                "5",
                provision("5-a", "requirement", "应按GB/T1-2020中5.2和5.3处理，参见GB/T 1、GB/T 9和T/EX 1—2016。"),
                provision("5-b", zh="GB/T 1—1999和GB/T 1给出了方法。"),
                notes=(text("见GB/T 1—2020。"),),
            ),
            terms=(term(number="3.1", definition=text("GB/T 1—2020，3.1界定的人")),),
            guidelines=(guideline(),),
            citations=(citation("5-b", "GB/T 1—1999", id=None, kind="informative", document=None),),
        )
    )
    assert [(each.id, each.cited, each.kind, each.edition, each.clause) for each in index.citations] == [
        ("cit-2-a-1", "GB/T 1", "normative", None, None),
        ("cit-5-a-1", "GB/T1-2020", "normative", "gbt-1-2020", "5.2"),
        ("cit-5-a-2", "GB/T1-2020", "normative", "gbt-1-2020", "5.3"),
        ("cit-5-a-3", "GB/T 1", "informative", None, None),
        ("cit-5-b-1", "GB/T 1—1999", "informative", None, None),
        ("cit-5-b-2", "GB/T 1", "normative", None, None),
        ("cit-5-1", "GB/T 1—2020", "informative", "gbt-1-2020", None),
    ]


@pytest.mark.parametrize(
    ("number", "edition_number", "cited"),
    [
        ("SB/T 10409", "SB/T 10409—2007", "SB/T 10409-2007"),
        ("ISO 9001", "ISO 9001:2015", "ISO 9001：2015"),
        ("GB/T 19004—2020/XG1", "GB/T 19004—2020/XG1—2022", "GB/T 19004—2020/XG1—2022"),
        ("GB/T 19004", "GB/T 19004—2020", "GB/T 19004—2020/XG1—2022"),
        ("ISO 9001", "ISO 9001:2015/Amd 1:2024", "ISO 9001:2015/Amd 1:2024"),
        ("国务院令第31号", "国务院令第31号", "国务院令第31号"),
        ("NFPA 70", "NFPA 70-2023", "NFPA 70—2023"),
    ],
)
def test_documents_of_any_body_are_found_by_their_number(number: str, edition_number: str, cited: str) -> None:
    """However the text spells it, and also where no body numbers so."""
    known = guideline(edition("e", edition_number), id_="d", number=number)
    index = Index(standard(clause("5", provision("5-a", zh=f"按{cited}的规定")), guidelines=(known,)))
    assert [(each.document, each.edition) for each in index.citations] == [("d", "e")]


def test_a_clause_is_named_in_many_ways() -> None:
    """As a chapter, as an annex, by its figure, between two others, in a note and in a term's definition."""
    index = Index(
        standard(
            clause("3", element="terms"),
            clause("4", provision("4-a", zh="见第5章和附录A，见5.1～5.3。"), notes=(text("见图1。"),)),
            clause("5"), clause("5.1"), clause("5.2"), clause("5.2.1"), clause("5.3", figures=(figure(),)),
            clause("6"), clause("A", element="annex"),
            terms=(term(number="3.1", definition=text("第6章所说的人")),),
        )
    )  # fmt: skip
    assert {id_: [each.id for each in others] for id_, others in index.cited_by.items()} == {
        "5": ["4"], "A": ["4"], "5.1": ["4"], "5.2": ["4"], "5.3": ["4"], "6": ["3"],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("zh", "address"),
    [
        ("见第5章", "5/"),
        ("见5.1", "5.1/"),
        ("见附录A", "A/"),
        ("见图1", "5/#figure-1"),
        ("见5.1 b)", "5.1/#5.1-b"),
        ("见5.1 c)", "5.1/"),
        ("按b)执行", "5.1/#5.1-b"),
        ("2016年版的4", None),
        ("见2016年版的4.1", "5.1/#editions"),
        ("4.1 of the 2016 edition", "5.1/#editions"),
        ("见T/EX 1—2016的4.1", "5.1/#editions"),
        ("见前一版的4.1", "5.1/#editions"),
        ("见2016年版的5.1", None),
        ("见2026年版的5.1", "5.1/"),
        ("见T/EX 1—2026的5.1", "5.1/"),
        ("见T/EX 1的5.1", "5.1/"),
        ("见GB/T 1—2020的5.2", "references/gbt-1/#gbt-1-2020-5.2"),
        ("见GB/T 1—2020的5.1", None),
        ("见GB/T 1的5.1", None),
        ("见GB/T 9—2020的5.1", None),
        ("见3.1", "terms/t-customer/"),
        ("见表1", None),
        ("见第7章", None),
    ],
)
def test_a_reference_leads_to_what_it_names(zh: str, address: str | None) -> None:
    """And to nothing else: never to the clause that now has an older edition's number, or another document's."""
    index = Index(
        standard(
            clause("5", figures=(figure(),)),
            clause(
                "5.1", provision("5.1-a", zh="a) 一；"), provision("5.1-b", zh="b）二。"), published=(published("4.1"),)
            ),
            clause("A", element="annex"),
            guidelines=(guideline(),),
            terms=(term(number="3.1"),),
        )
    )
    found = [reference_address(index, each, index.clauses["5.1"]) for each in index.references_in(zh)]
    assert [each for each in found if each] == ([address] if address else [])


def test_a_clause_is_named_by_the_standard_s_own_label() -> None:
    """Whole, and not where it is a part of a longer one."""
    index = Index(
        standard(
            clause("1", provision("1-a", zh="见AC-2(3)、C.1、V1.2.10和AC-2，不见AC-20和AC-2(4)。")),
            clause("2", label="AC-2"), clause("3", label="AC-2(3)"), clause("4", label="V1.2.10"),
            clause("5", label="C.1"),
        )
    )  # fmt: skip
    text = index.provisions["1-a"].text.zh
    found = [(text[each.start : each.end], index.target(each)) for each in index.references_in(text)]
    assert found == [("AC-2(3)", "3"), ("C.1", "5"), ("V1.2.10", "4"), ("AC-2", "2")]
    assert list(index.cited_by) == ["3", "5", "4", "2"]


def test_clauses_that_name_a_clause() -> None:
    """A clause is cited by those whose text names its number, once each, and not by itself."""
    index = Index(
        standard(
            clause("5"),
            clause("5.1", provision("5.1-a", zh="按5.2和5.1进行，见5.2。")),
            clause("5.2", provision("5.2-a", zh="见GB/T 19001—2016的5.1，在5.1 m以内。")),
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
