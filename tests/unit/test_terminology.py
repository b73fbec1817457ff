"""Finding terms in running text."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import Designation, Language
from generator.standard.terminology import Terminology, english_forms, one_of
from tests.builders import term

TERMS = Terminology.of(
    (
        term(),
        term("t-relation", "顾客关系", "customer relation"),
        term("t-party", "相关方", "interested party"),
        term("t-crm", "CRM系统", "CRM system"),
        term("t-old", designations=(Designation(zh="客户", en="client", status="deprecated"),)),
    )
)


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("顾客关系与顾客", "zh", [("顾客关系", "t-relation"), ("顾客", "t-customer")]),
        ("crm系统", "zh", [("crm系统", "t-crm")]),
        ("客户", "zh", []),
        ("Customers and customer relations", "en", [("Customers", "t-customer"), ("customer relations", "t-relation")]),
        ("interested parties", "en", [("interested parties", "t-party")]),
        ("customer-oriented, customerhood, non-customer", "en", []),
        ("the customer's needs", "en", [("customer", "t-customer")]),
        ("clients", "en", []),
    ],
)
def test_the_longest_designation_is_found(text: str, language: Language, found: list[tuple[str, str]]) -> None:
    """顾客关系 is one term, not 顾客 and a rest; words that only contain a term are left alone."""
    mentions = TERMS.find(text, language)
    assert [(text[mention.start : mention.end], mention.term) for mention in mentions] == found


def test_without_terms_nothing_is_found() -> None:
    """A standard without terms has no mentions."""
    assert Terminology.of(()).find("顾客", "zh") == ()


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("customer", "customers"),
        ("customers", "customer"),
        ("party", "parties"),
        ("survey", "surveys"),
        ("process", "processes"),
        ("analysis", "analyses"),
        ("approach", "approaches"),
        ("status", "statuses"),
    ],
)
def test_regular_forms(word: str, other: str) -> None:
    """Plurals and singulars that follow the rule need not be listed."""
    assert english_forms(word) == (word, other)


@given(
    st.sets(st.text(alphabet="顾客关系管理a.*(", min_size=1, max_size=6), min_size=1),
    st.text(alphabet="顾客关系管理a.*(", max_size=12),
)
def test_one_expression_finds_the_longest_of_all_words(words: set[str], text: str) -> None:
    """The factored expression finds what trying every word, the longest first, finds."""
    plain = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    assert re.findall(one_of(words), text) == re.findall(plain, text)


def test_a_very_long_word_and_very_many_beginnings_are_read() -> None:
    """Neither a designation of 5,000 characters nor two hundred words that begin one another go too deep."""
    long = "顾客" * 2500
    beginnings = ["a" * length for length in range(1, 201)]
    assert re.findall(one_of([long, "顾客"]), f"{long}顾客关") == [long, "顾客"]
    assert re.findall(one_of(beginnings), "a" * 300) == ["a" * 200, "a" * 100]
