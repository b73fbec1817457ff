"""A text that is not YAML is told in the reader's own words, whatever is wrong with it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.source.yaml import parse

_GENERAL = "从这里起读不成YAML"
_LONGER = (": ", "- ", "\n  ", "\n    ", "a: ", "zh: ", "...\n", "---\n", "\\u12")
_PIECES = st.sampled_from((*"ab甲乙:-[]{}\"'*&!%@`|>?#,\\.0~ \n", *_LONGER))


@given(st.lists(_PIECES, max_size=30).map("".join))
def test_no_english_stands_in_a_chinese_message(text: str) -> None:
    """Nor is any text too wild to be told of; each problem has a place and says what to do."""
    _, problems = parse("a.yaml", text.encode())
    for problem in problems:
        without_text = problem.said.zh.replace(text, "")
        assert not re.search(r"[a-z]{3,} [a-z]{2,}", without_text), problem.said.zh
        assert problem.way.zh, problem.said.zh
        assert problem.where.line <= text.count("\n") + 1


@pytest.mark.parametrize(
    ("text", "line", "column", "told"),
    [
        ('a: "\\xzz"', 1, 5, "\\x"),
        ("%TAG\n---\na: b", 1, 1, "%"),
        ("a: &", 1, 4, "&"),
        ("a: !<x", 1, 4, "!"),
        ("a: >5 mm", 1, 4, ">"),
        ("[甲:,]", 1, 3, "“: ”"),
        ("a: ? b", 1, 4, "?"),
        ("a: {zh: x, en: [y\n", 1, 16, "["),
        ("a: [甲,\n  - {zh: 乙}\n", 1, 4, "["),
        ("a: {zh: 取[1,3)内}", 1, 10, "["),
        ("a: {zh: 'b' c}", 1, 13, "c"),
        ("  a: b\nc: d", 2, 1, "缩进"),
        ("a:\n  b: c\n d: e", 3, 2, "缩进"),
        ('a: "b\nc" d', 2, 4, "后面又有文字"),
        ("a: 'x'\nfoo\nd: e", 2, 1, "没有冒号"),
    ],
)
def test_each_kind_has_its_place_and_its_words(text: str, line: int, column: int, told: str) -> None:
    """Beside those in tests/problems: what libyaml says of each is told by what there is to do."""
    document, (problem,) = parse("a.yaml", text.encode())
    assert document is None
    assert (problem.where.line, problem.where.column) == (line, column)
    assert told in problem.said.zh
    assert problem.said.zh != _GENERAL
