"""Numbers as people write them: in words, with other marks, in the title."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.check.structure import NUMBER
from generator.standard.numbers import NumberedTitle, number_meant, numbered_title

MEANT = {
    "附录A": "A",
    "附 录 B": "B",
    "Annex C": "C",
    "附录A（资料性）": "A",
    "A1": "A.1",
    "A.1.": "A.1",
    "第4章": "4",
    "4.３": "4.3",
    "4。3": "4.3",
    "4.03": "4.3",
    "@4.1": "4.1",
    "4.3 4.4": "",
    "4-3": "",
    "一": "",
    "": "",
}


@pytest.mark.parametrize("written", MEANT)
def test_a_number_in_another_form_is_understood(written: str) -> None:
    """Where one number alone can be meant."""
    assert number_meant(written) == MEANT[written]


@given(st.text(alphabet="0123456789.AZaz附录第章 -。", max_size=12))
def test_what_is_meant_has_the_form_of_a_number(written: str) -> None:
    """Or is nothing, or longer than a number may be."""
    meant = number_meant(written)
    assert not meant or NUMBER.fullmatch(meant) or any(len(part) > len("9999") for part in meant.split("."))


TITLES = {
    "1 范围": NumberedTitle("1", "范围"),
    "5.4.2　投诉的处理": NumberedTitle("5.4.2", "投诉的处理"),
    "A.1 总则": NumberedTitle("A.1", "总则"),
    "第4章 服务": NumberedTitle("4", "服务"),
    "3、术语和定义": NumberedTitle("3", "术语和定义"),
    "1. Scope": NumberedTitle("1", "Scope"),
    "附录A（资料性）记录": NumberedTitle("A", "记录", "informative"),
    "附 录 B (规范性附录) 记录": NumberedTitle("B", "记录", "normative"),
    "Annex C (informative) Records": NumberedTitle("C", "Records", "informative"),
    "范围": None,
    "5G网络": None,
    "24小时服务": None,
    "3.5倍的距离": None,
    "2020 年的变化": None,
    "A类产品": None,
    "附录": None,
    "1 ": None,
}


@pytest.mark.parametrize("title", TITLES)
def test_a_number_before_a_title_is_found(title: str) -> None:
    """As standards print it, and nothing that is a part of the title itself."""
    assert numbered_title(title) == TITLES[title]
