"""Checklist items belong to requirements, and ask."""

import pytest

from generator.check import checklists
from tests.builders import clause, provision, question, said

FIVE = clause("5", provision("5-a", "requirement"), provision("5-b"), provision("5-c", "recommendation"))


def test_every_requirement_is_asked_about() -> None:
    """Instructions are asked about too.

    Other types of provision need no item, nor does a standard without a checklist.
    """
    six = clause(
        "6", provision("6-a", "instruction"), provision("6-b", "recommendation"), provision("6-c", "requirement")
    )
    assert said(checklists.requirement_covered, FIVE, six, checklist=(question("6-c"),)) == [
        'the requirement "5-a" has no checklist item', 'the instruction "6-a" has no checklist item',
    ]  # fmt: skip
    assert said(checklists.requirement_covered, FIVE, six) == []
    assert said(checklists.requirement_covered, FIVE, checklist=(question("5-a"),)) == []


def test_no_statement_is_asked_about() -> None:
    """A recommendation may be."""
    made = said(checklists.none_on_statement, FIVE, checklist=tuple(map(question, ("5-a", "5-b", "5-c", "9-a"))))
    assert made == ['the checklist item "5-b-1" belongs to the statement "5-b"']


def test_an_item_has_a_provision() -> None:
    """An unknown one is told as such."""
    assert said(checklists.provision_exists, FIVE, checklist=(question("5-z"),)) == ['unknown provision "5-z"']


def test_an_item_names_places_and_evidence() -> None:
    """Both are needed where an item says either; a checklist that says neither lacks nothing."""
    bare = question(look_at=(), evidence=())
    assert said(checklists.evidence_named, checklist=(question("5-b"), bare)) == [
        'the checklist item "5-a-1" has an empty look_at',
        'the checklist item "5-a-1" has an empty evidence',
    ]
    assert said(checklists.evidence_named, checklist=(bare,)) == []


@pytest.mark.parametrize(
    ("zh", "en", "marks"),
    [
        ("是否评价？", "Is it?", []),
        ("评价。", "Is it?", ["？"]),
        ("是否？", "It is.", ["?"]),
        ("是否?", "Is it？", ["?"]),
    ],
)
def test_a_question_asks_in_both_languages(zh: str, en: str, marks: list[str]) -> None:
    """Each language has its own mark; of the ASCII one in Chinese TXT011 tells."""
    made = said(checklists.ends_as_question, checklist=(question("5-a", zh, en),))
    assert made == [f'the question "5-a-1" does not end with {mark}' for mark in marks]
