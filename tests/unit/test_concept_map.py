"""The concept map: what it draws, and where."""

import pytest

from generator.model import Designation, Standard, TermEntry, Text
from generator.site.pages.concept_map import LONGEST, ROW, Tie, drawing, places, ties, width, wrapped
from generator.standard.index import Index
from tests.builders import standard


def term(id_: str, number: str | None, zh: str, definition: str, *related: str) -> TermEntry:
    """Return an entry whose English is its id."""
    english = id_.removeprefix("t-")
    return TermEntry(
        id=id_,
        number=number,
        designations=(Designation(zh=zh, en=english),),
        definition=Text(zh=definition, en="thing"),
        related=related,
    )


@pytest.fixture
def index() -> Index:
    """Return four entries: one uses another in its definition, two are related."""
    made: Standard = standard(
        terms=(
            term("t-reader", "3.1", "读者", "使用图书馆的个人"),
            term("t-lending", "3.2", "外借", "把图书交给读者的活动", "t-reader"),
            term("t-late", None, "逾期", "未归还的", "t-lending"),
            term("t-fine", None, "罚款", "一笔钱", "t-late"),
        )
    )
    return Index(made)


def test_ties(index: Index) -> None:
    """A definition's use of a term is drawn once, and not again as related."""
    assert ties(index) == (
        Tie("t-fine", "t-late", uses=False),
        Tie("t-late", "t-lending", uses=False),
        Tie("t-lending", "t-reader", uses=True),
    )


def test_places(index: Index) -> None:
    """The terms clause stands in the middle in its order.

    What hangs together stands on one side, in rows of its own.
    """
    found = places(index.standard.terms, ties(index))
    assert [found[id_].side for id_ in index.terms] == ["middle", "middle", "left", "left"]
    assert found["t-reader"].y < found["t-lending"].y
    assert abs(found["t-late"].y - found["t-fine"].y) == ROW


def test_long_labels_take_two_lines() -> None:
    """Of nearly one width; a word that cannot be cut stays whole."""
    lines = wrapped("customer relationship management system", LONGEST)
    assert lines == ("customer relationship", "management system")
    assert all(width(line) <= LONGEST for line in lines)
    assert wrapped("顾客", LONGEST) == ("顾客",)
    assert wrapped("x" * 60, LONGEST) == ("x" * 60,)


def test_drawing_links_every_entry(index: Index) -> None:
    """In both languages, the same every time."""
    for language, word in (("zh", "3.1 读者"), ("en", "3.1 reader")):
        made = drawing(index, ties(index), "zh" if language == "zh" else "en", "../../".__add__)
        assert made.count("<a ") == len(index.terms)
        assert 'href="../../terms/t-reader/"' in made
        assert word in made
        assert made == drawing(index, ties(index), "zh" if language == "zh" else "en", "../../".__add__)


def test_no_terms() -> None:
    """A standard without terms has an empty map."""
    assert "<a " not in drawing(Index(standard(terms=())), (), "zh", str)
