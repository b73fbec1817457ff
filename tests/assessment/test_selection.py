"""What a selection of clauses holds."""

from dataclasses import replace

import pytest

from generator.assess.selection import by_aspect, chosen_clauses, chosen_items, named_clauses, sheets
from generator.model.errors import UnknownClauseError
from generator.standard.index import Index
from generator.standard.numbers import document_order
from tests.builders import clause, provision, question, standard
from tests.kits import small_kit

INDEX = small_kit().index


def test_a_clause_brings_all_below_it_once_and_in_order() -> None:
    """A clause and its subclause chosen together do not double."""
    assert [item.id for item in chosen_items(INDEX, ("5.2.1.1", "5.1.2", "5.2"))] == [
        "5.1.2-b-1", "5.1.2-b-2", "5.2.1.1-a-1", "5.2.1.2-a-1",
    ]  # fmt: skip
    assert len(chosen_items(INDEX, ())) == 5


def test_a_selection_looks_at_its_own_clauses_alone() -> None:
    """A standard of a thousand clauses has a thousand downloads: none goes through all clauses anew."""
    index = Index(INDEX.standard)
    scope = ("5.2.1.1", "5.1.2", "5.2")
    chosen = chosen_clauses(index, scope)
    assert [clause.id for clause in chosen] == ["5.1.2", "5.2.1.1", "5.2.1.2"]
    index.standard = replace(index.standard, clauses=())
    assert chosen_clauses(index, scope) == chosen


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


def test_aspects_are_the_second_level_of_the_chapter_that_is_the_substance() -> None:
    """Clauses are counted under 5.1 and 5.2, not under 5."""
    assert {id_: [clause.id for clause in found] for id_, found in by_aspect(INDEX, ()).items()} == {
        "5.1": ["5.1.1", "5.1.2"], "5.2": ["5.2.1.1", "5.2.1.2"],
    }  # fmt: skip


def made_of(*numbers: str) -> Index:
    """Return a standard with a requirement and an item in each of some clauses, and headings above them."""
    above = {number[:end] for number in numbers for end in range(len(number)) if number[end : end + 1] == "."}
    clauses = sorted(
        (
            *(clause(id_, provision(f"{id_}-a", "requirement")) for id_ in numbers),
            *(clause(id_) for id_ in above.difference(numbers)),
        ),
        key=document_order,
    )
    return Index(standard(*clauses, checklist=tuple(question(f"{id_}-a") for id_ in numbers)))


def numbered(*chapters: str, deep: str = "", parts: int = 3) -> tuple[str, ...]:
    """Return the numbers of chapters with two clauses each, and of clauses at the third level in one of them."""
    flat = (f"{chapter}.{part}" for chapter in chapters for part in (1, 2))
    return (*flat, *(f"{deep}.{part}.{place}" for part in range(3, 3 + parts) for place in (1, 2) if deep))


@pytest.mark.parametrize("chapters", [5, 12, 60])
@pytest.mark.parametrize("deep", ["", "3", "A"])
def test_chapters_and_annexes_are_the_aspects_however_deep_one_goes(chapters: int, deep: str) -> None:
    """The one chapter, or annex, that goes to a third level is a unit as the others are; of five as of sixty."""
    heads = [str(number) for number in range(1, chapters + 1)] + ["A", "B"]
    index = made_of(*numbered(*heads, deep=deep))
    assert list(index.aspects) == heads
    assert sum(len(clauses) for clauses in index.aspects.values()) == len(index.standard.checklist)


@pytest.mark.parametrize(
    ("numbers", "aspects"),
    [
        # Nine tenths of the requirements are those of one chapter or annex, and a few stand beside it.
        (["4.1", *(f"5.{part}.{place}" for part in "123" for place in "1234")], ["4", "5.1", "5.2", "5.3"]),
        (["4.1", *(f"A.{part}.{place}" for part in "123" for place in "1234")], ["4", "A.1", "A.2", "A.3"]),
        (["5", *(f"5.{part}.{place}.1" for part in "12" for place in "1234")], ["5", "5.1", "5.2"]),
        # One subclause has them all; there is no third level; as many stand elsewhere.
        (["5.1.1", "5.1.2", "5.1.3"], ["5"]),
        (["5.1", "5.2", "5.3"], ["5"]),
        (["4.1", "4.2", "5.1.1", "5.2.1"], ["4", "5"]),
    ],
)
def test_only_the_substance_of_a_standard_is_parted(numbers: list[str], aspects: list[str]) -> None:
    """A chapter is parted where it has as good as everything, in several subclauses that go deeper."""
    assert list(made_of(*numbers).aspects) == aspects


def test_unknown_clauses_and_those_without_items_are_named() -> None:
    """A slip of the pen is answered with the nearest clause."""
    with pytest.raises(UnknownClauseError, match=r'no clause "5\.1\.3"; did you mean "5\.1'):
        named_clauses(INDEX, ["5.1.3"])
