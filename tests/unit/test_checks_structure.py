"""Numbers and ids."""

from dataclasses import replace

import pytest

from generator.check import structure
from generator.model.problem import shortened
from tests.builders import clause, provision, published, said, standard, term


def gaps(*numbers: str) -> list[str]:
    """Return what is said of the numbers of some clauses."""
    return said(structure.number_consecutive, *(clause(number) for number in numbers))


@pytest.mark.parametrize("number", ["5", "5.10", "0.1", "A", "A.1", "5.4.4.2"])
def test_numbers_of_gbt_1_1_are_right(number: str) -> None:
    """Clauses, subclauses, the introduction and annexes have their forms."""
    assert said(structure.number_form, clause("x", number=number)) == []


@pytest.mark.parametrize("number", ["5.", ".5", "5..1", "05", "5.01", "５", "5,1", "AA", "a", "A1", "5.A", " 5", "五"])
def test_other_numbers_are_wrong(number: str) -> None:
    """Leading zeros, full-width digits and stray signs are refused."""
    assert said(structure.number_form, clause("x", number=number)) == [f'"{number}" is not a clause number']


def test_numbers_of_other_editions_have_the_same_form() -> None:
    """A wrong number there would be a wrong address."""
    assert said(structure.number_form, clause(published=(published("4/4"),))) == ['"4/4" is not a clause number']


@pytest.mark.parametrize(
    ("number", "right"),
    [
        ("GB/T 19001—2016/ISO 9001:2015", True), ("T/A 1", True), ("1" * 80, True),
        ("", False), ("T/A 1\t2", False), ("T/A\x851", False), ("T/A 1\n", False), ("1" * 81, False),
    ],
)  # fmt: skip
def test_the_number_of_an_edition_has_room_in_an_assessment(number: str, *, right: bool) -> None:
    """It stands in files that are read back, and at the head of sheets."""
    metadata = standard().metadata
    issue = replace(metadata.editions[0], number=number)
    found = said(structure.number_form, metadata=replace(metadata, editions=(issue,)))
    assert found == ([] if right else [f'"{shortened(number)}" is no number of an edition'])


def test_a_number_is_borne_once() -> None:
    """A clause and a term cannot share a number either."""
    clauses = (clause("3"), clause("3.1"))
    assert said(structure.number_once, *clauses, terms=(term(number="3.1"),)) == [
        'the number 3.1 is borne by "3.1" and by "t-customer"'
    ]


def test_numbers_without_a_gap_are_right() -> None:
    """Each level counts from 1, past 9, with the introduction at 0 and annexes from A."""
    assert gaps("0", "0.1", "1", *(f"1.{number}" for number in range(1, 12)), "2", "A", "A.1", "B") == []


@pytest.mark.parametrize(
    ("numbers", "message"),
    [
        (("1", "3"), "3 stands where 2 is expected"),
        (("2",), "2 stands where 1 is expected"),
        (("1", "1.2"), "1.2 stands where 1.1 is expected"),
        (("1", "1.1", "1.10"), "1.10 stands where 1.2 is expected"),
        (("1", "A", "C"), "C stands where B is expected"),
    ],
)
def test_a_gap_is_told_with_the_number_expected(numbers: tuple[str, ...], message: str) -> None:
    """One message a gap; what follows it is not told again."""
    assert gaps(*numbers) == [message]


def test_terms_are_numbered_like_clauses() -> None:
    """A term that is missing is found as well."""
    made = said(structure.number_consecutive, clause("1"), clause("2"), clause("3"), terms=(term(number="3.2"),))
    assert made == ["3.2 stands where 3.1 is expected"]


def test_a_subclause_needs_the_one_above() -> None:
    """5.4.4.2 needs 5.4.4."""
    assert said(structure.parent_exists, clause("5"), clause("5.4.4.2")) == [
        "5.4.4.2 needs 5.4.4, which does not exist"
    ]


def test_a_numbered_term_stands_in_the_terms_clause() -> None:
    """Elsewhere it would be a subclause."""
    made = said(structure.parent_exists, clause("3", element="terms"), clause("4"), terms=(term(number="4.1"),))
    assert made == ['the term "t-customer" has the number 4.1, which is not in the terms clause']
    assert said(structure.parent_exists, clause("3", element="terms"), terms=(term(number="3.1"),)) == []


def test_a_clause_has_content() -> None:
    """Text, subclauses or terms; a heading alone is unfinished."""
    made = said(
        structure.clause_has_content,
        clause("1", provision("1-a")), clause("2"), clause("2.1"), clause("3", element="terms"),
        terms=(term(number="3.1"),),
    )  # fmt: skip
    assert made == ['the clause "2.1" has neither text nor subclauses']
