"""Running text keeps every character and links what it should."""

import html
import re

from hypothesis import given
from hypothesis import strategies as st
from markdown import markdown

from generator.site.pages.inline import Prose, escape
from generator.standard.index import Index
from tests.builders import clause, standard, term


def prose() -> Prose:
    """Return the maker of text of a standard with two terms and two clauses."""
    terms = (
        term("t-customer", number="3.1", zh="顾客", en="customer"),
        term("t-customer-satisfaction", number="3.2", zh="顾客满意度", en="customer satisfaction degree"),
    )
    return Prose(Index(standard(clause("4"), clause("4.1"), terms=terms)))


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"])))
def test_escaped_text_comes_out_of_markdown_as_it_went_in(given_text: str) -> None:
    """Whatever an editor types shows as typed, in Markdown and in HTML."""
    stripped = given_text.strip()
    shown = markdown(f"x{escape(stripped)}x")
    assert html.unescape(re.sub(r"</?p>", "", shown)).replace("\u2028", " ") == f"x{stripped}x".replace("\u2028", " ")


def test_the_longest_term_is_linked() -> None:
    """顾客满意度 is one term, not 顾客 with a tail."""
    made = prose().html("提升顾客满意度", "zh", "../")
    assert (
        made
        == '提升<a class="cb-term" href="../terms/t-customer-satisfaction/" data-term="t-customer-satisfaction">顾客满意度</a>'
    )


def test_english_terms_are_linked_in_any_case_and_in_the_plural() -> None:
    """Customers is customer."""
    assert 'data-term="t-customer">Customers</a>' in prose().html("Customers matter.", "en", "")


def test_a_term_is_linked_once_in_a_text() -> None:
    """The second mention stays plain, so that a paragraph does not drown in links."""
    assert prose().html("顾客与顾客", "zh", "").count("<a ") == 1


def test_a_term_is_not_linked_in_its_own_definition() -> None:
    """It would lead to itself."""
    assert "<a " not in prose().html("顾客的群体", "zh", "", "t-customer")


def test_clause_numbers_lead_to_clauses() -> None:
    """Only numbers of this document, and not the clause's own."""
    assert 'href="../4.1/"' in prose().html("按4.1的规定", "zh", "../")
    assert "<a " not in prose().html("按4.1的规定", "zh", "../", "4.1")
    assert "<a " not in prose().html("GB/T 19000—2016的4.1", "zh", "../")
