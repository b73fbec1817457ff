"""The clause of normative references: what is listed is cited, and what is cited normatively is listed."""

import re
from dataclasses import replace

import pytest

from generator.check import cross_references
from generator.model import Text
from generator.source.places import Sources
from generator.standard.index import Index
from tests.builders import clause, provision, said, standard, term


def test_the_clause_of_normative_references_is_complete() -> None:
    """Each document cited normatively stands there, and each that stands there is cited."""
    listed = clause(
        "2",
        provision("2-a", zh="GB/T 1—2010 一"),
        provision("2-b", zh="GB/T 2（所有部分） 二"),
        provision("2-c", zh="ISO 3 三"),
        element="references",
    )
    text = clause(
        "5",
        provision("5-a", "requirement", "组织应按GB/T 1—2010和YY/T 4处理。"),
        provision("5-b", "statement", "参见GB/T 5。"),
        provision("5-c", "statement", "按GB/T 2.1的规定处理，按GB/T 6计算。"),
        notes=(term().definition, text_with("见GB/T 7")),
    )
    assert said(cross_references.normative_listed, listed, text) == [
        '"5-a" cites "YY/T 4" normatively, and clause 2 does not list it',
        '"5-c" cites "GB/T 6" normatively, and clause 2 does not list it',
    ]
    assert said(cross_references.listed_cited, listed, text) == ['"ISO 3" is listed and cited nowhere else']


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("按GB/T 11—2020、GB/T 12—2020、GB/T 13—2020和GB/T 14—2020的规定。", ["11", "12", "13", "14"]),
        ("按GB/T 11—2020中5.2和7.3、ISO 9001:2015以及GB/T 13—2020的规定，另见GB/T 14—2020。", ["11", "9001", "13"]),
        ("见GB/T 11—2020、GB/T 12—2020和GB/T 13—2020。", []),
        ("按GB/T 11—2020的规定处理后，工作人员、志愿者和访客登记用的表格的式样由GB/T 12—2020给出。", ["11"]),
    ],
)  # fmt: skip
def test_what_is_said_of_the_first_of_a_row_is_said_of_each(text: str, told: list[str]) -> None:
    """However many documents stand between a verb and the last of them."""
    listed = clause("2", provision("2-a", zh="GB/T 1—2010 一"), element="references")
    found = said(cross_references.normative_listed, listed, clause("5", provision("5-a", "statement", text)))
    assert [re.search(r"(\d+)[—:]", each)[1] for each in found] == told  # type: ignore[index]  # each names a document


def test_the_series_of_the_standard_itself_may_be_listed_and_a_note_lists_nothing() -> None:
    """Another part is cited where all parts are listed; a note says which document another one is."""
    listed = clause(
        "2",
        provision("2-a", zh="GB/T 1234（所有部分） 一"),
        provision("2-b", zh="ISO 3 三"),
        element="references",
        notes=(text_with("GB/T 8—2019 八（ISO 3，IDT）"),),
    )
    text = clause("5", provision("5-a", "requirement", "组织应按GB/T 1234.1和ISO 3处理。"))
    made = standard(listed, text)
    edition = replace(made.metadata.editions[0], number="GB/T 1234.2—2026")
    index = Index(replace(made, metadata=replace(made.metadata, editions=(edition,))))
    assert not list(cross_references.normative_listed.problems(index, Sources()))
    assert not list(cross_references.listed_cited.problems(index, Sources()))


def text_with(zh: str) -> Text:
    """Make a text that is not translated."""
    return Text(zh=zh, en="")
