"""What a selection of clauses holds."""

from dataclasses import replace

import pytest

from generator.assess.selection import by_aspect, chosen_items, named_clauses, sheets
from generator.model.errors import UnknownClauseError
from generator.standard.index import Index
from tests.builders import clause, provision, question
from tests.kits import small_kit

INDEX = small_kit().index


def test_a_clause_brings_all_below_it_once_and_in_order() -> None:
    """A clause and its subclause chosen together do not double."""
    assert [item.id for item in chosen_items(INDEX, ("5.2.1.1", "5.1.2", "5.2"))] == [
        "5.1.2-b-1", "5.1.2-b-2", "5.2.1.1-a-1", "5.2.1.2-a-1",
    ]  # fmt: skip
    assert len(chosen_items(INDEX, ())) == 5


def test_neighbours_with_one_item_share_a_sheet_whatever_their_level() -> None:
    """Clauses of one parent with one item each do not take a page each; alone, and chapters, they do."""
    whole = [(sheet.head.id, [clause.id for clause in sheet.clauses]) for sheet in sheets(INDEX, ())]
    assert whole == [("5.1.1", ["5.1.1"]), ("5.1.2", ["5.1.2"]), ("5.2.1", ["5.2.1.1", "5.2.1.2"])]
    assert [sheet.head.id for sheet in sheets(INDEX, ("5.2.1.2",))] == ["5.2.1.2"]
    clauses = [clause(id_, provision(f"{id_}-a", "requirement")) for id_ in ("6", "6.1", "6.2", "7")]
    flat = Index(
        replace(INDEX.standard, clauses=tuple(clauses), checklist=tuple(question(f"{one.id}-a") for one in clauses))
    )
    assert [[clause.id for clause in sheet.clauses] for sheet in sheets(flat, ())] == [["6"], ["6.1", "6.2"], ["7"]]


def test_aspects_are_the_second_level() -> None:
    """Clauses are counted under 5.1 and 5.2, not under 5."""
    assert {id_: [clause.id for clause in found] for id_, found in by_aspect(INDEX, ()).items()} == {
        "5.1": ["5.1.1", "5.1.2"], "5.2": ["5.2.1.1", "5.2.1.2"],
    }  # fmt: skip


def test_aspects_are_the_chapters_of_a_standard_with_several_deep_ones() -> None:
    """No level is mixed with another: a second chapter with requirements at its third level makes both count whole."""
    deep = ("7", "7.1", "7.1.1")
    clauses = [clause(id_, provision(f"{id_}-a", "requirement")) for id_ in deep]
    items = (question("5.1.1-a"), question("7.1.1-a"))
    both = Index(replace(INDEX.standard, clauses=(*INDEX.standard.clauses, *clauses), checklist=items))
    assert {id_: [clause.id for clause in found] for id_, found in both.aspects.items()} == {
        "5": ["5.1.1"], "7": ["7.1.1"],
    }  # fmt: skip


def test_unknown_clauses_and_those_without_items_are_named() -> None:
    """A slip of the pen is answered with the nearest clause."""
    with pytest.raises(UnknownClauseError, match=r'no clause "5\.1\.3"; did you mean "5\.1'):
        named_clauses(INDEX, ["5.1.3"])
