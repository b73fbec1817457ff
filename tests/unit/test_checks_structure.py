"""Numbers and ids."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.check import structure
from generator.check.structure import OWN_PAGES, SAFE_ID
from generator.standard import addresses
from tests.builders import clause, edition, guideline, provision, published, question, said, standard, term


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


@pytest.mark.parametrize("id_", ["5.1", "5.1.2-a", "t-customer", "10301-2016", "A", "x-"])
def test_safe_ids(id_: str) -> None:
    """Letters, digits, full stops and hyphens make an id."""
    assert said(structure.id_form, clause(id_)) == []


@pytest.mark.parametrize(
    "id_", ["", "..", "5..1", "5.", ".5", "-5", "a/b", "a\\b", "a b", "客", "a%2f", "a\n", "x" * 81]
)
def test_unsafe_ids(id_: str) -> None:
    """An id cannot leave the output folder, nor be no file name."""
    assert said(structure.id_form, clause(id_)) == [f'"{id_}" is not an id']


@given(st.text(max_size=20))
def test_a_safe_id_is_a_name_in_a_folder(id_: str) -> None:
    """Whatever passes has no separators, no parent folder and nothing that an address would escape."""
    if SAFE_ID.fullmatch(id_):
        assert ".." not in id_
        assert not id_.startswith(".")
        assert not id_.endswith(".")
        assert all(character.isascii() and (character.isalnum() or character in ".-") for character in id_)


def test_ids_of_parts_are_checked_too() -> None:
    """Editions and provisions have addresses of their own."""
    made = said(structure.id_form, clause("5", provision("5/a")), guidelines=(guideline(edition("gbt 1")),))
    assert made == ['"5/a" is not an id', '"gbt 1" is not an id']


def test_ids_are_composed_of_those_above() -> None:
    """A provision shows its clause, a checklist item its provision."""
    assert said(structure.id_composed, clause("5.1", provision("5.1-a"), provision("5.1-ab"))) == []
    assert said(structure.id_composed, clause("5.1", provision("5.2-a"), provision("5.1-1"))) == [
        'the provision "5.2-a" stands in the clause "5.1"',
        'the provision "5.1-1" stands in the clause "5.1"',
    ]
    assert said(structure.id_composed, checklist=(question("5-a"), question("5-a", id="5-b-1"))) == [
        'the checklist item "5-b-1" asks about "5-a"'
    ]


@pytest.mark.parametrize("id_", ["con", "NUL", "com1", "lpt9", "aux.x"])
def test_names_that_windows_reserves_are_refused(id_: str) -> None:
    """A clone on Windows would fail."""
    assert said(structure.id_portable, clause(id_)) == [f'"{id_}" is a reserved name on Windows']


def test_ids_that_differ_in_capitals_only_are_refused() -> None:
    """They would be one file where case does not count."""
    assert said(structure.id_portable, clause("a"), clause("A")) == ['"A" and "a" differ in capitals only']


def test_every_page_of_the_site_is_known() -> None:
    """The first part of each address that the site has for itself cannot be a clause."""
    own = {value.partition("/")[0] for name, value in vars(addresses).items() if name.isupper() and value}
    assert own <= OWN_PAGES


def test_addresses_of_the_site_are_taken() -> None:
    """A clause cannot take the page of the terms."""
    assert said(structure.id_portable, clause("terms")) == ['"terms" is the address of a page of the site']
    assert said(structure.id_portable, terms=(term("terms"),)) == []


def test_a_clause_has_content() -> None:
    """Text, subclauses or terms; a heading alone is unfinished."""
    made = said(
        structure.clause_has_content,
        clause("1", provision("1-a")), clause("2"), clause("2.1"), clause("3", element="terms"),
        terms=(term(number="3.1"),),
    )  # fmt: skip
    assert made == ['the clause "2.1" has neither text nor subclauses']


@pytest.mark.parametrize("day", ["2026-02-30", "2026-1-31", "20260131", "31.1.2026", "2026-W05-6", ""])
def test_a_day_exists(day: str) -> None:
    """Only days of the calendar, in one form."""
    assert said(structure.day_exists, guidelines=(guideline(edition(checked=day)),)) == [f'"{day}" is not a day']


def test_right_days() -> None:
    """The defaults of the builders are days."""
    assert said(structure.day_exists, guidelines=(guideline(),), metadata=standard().metadata) == []
