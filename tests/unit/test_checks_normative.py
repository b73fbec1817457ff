"""The clause of normative references: what is listed is cited, and what is cited normatively is listed."""

from dataclasses import replace

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
