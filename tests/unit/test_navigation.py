"""The navigation beside the text."""

import re

from generator.model import Text
from generator.site.navigation import LEAF, MANY, MANY_CHAPTERS, leaves, navigation
from generator.standard.index import Index
from tests.builders import clause, provision, standard


def shown(found: str) -> list[str]:
    """Return the ids of the clauses that a navigation lists."""
    return re.findall(r'data-clause="([^"]+)"', found)


def test_every_chapter_is_listed_whatever_their_number() -> None:
    """Foreword, ten clauses and five annexes are sixteen, and none of them is left out on any page."""
    ids = ["foreword", *(str(number) for number in range(1, 60)), "A", "B", "C", "D", "E"]
    made = navigation(Index(standard(*(clause(id_) for id_ in ids), clause("3.1"))), "zh")
    assert shown(made[""]) == ids
    assert shown(made["C"]) == ids
    assert shown(made["3"]) == [*ids[:4], "3.1", *ids[4:]]


def test_of_hundreds_of_chapters_those_around_the_open_one_are_listed() -> None:
    """Otherwise each page would grow with their number; a link says how many there are, and leads to all."""
    ids = [str(number) for number in range(1, MANY_CHAPTERS + 2)]
    made = navigation(Index(standard(*map(clause, ids))), "zh")
    for open_, listed in (("", ids[:MANY]), ("1", ids[:MANY]), ("50", ids[29:69]), (ids[-1], ids[-MANY:])):
        assert shown(made[open_]) == listed
        assert f'<a href="{{root}}chapters/">全部{len(ids)}条</a>' in made[open_]


def test_a_long_list_of_subclauses_says_that_it_is_one() -> None:
    """What is not listed can be reached by a link that says how many there are."""
    below = [clause(f"4.{number}") for number in range(1, MANY + 2)]
    made = navigation(Index(standard(clause("4"), *below, clause("4.2.1"), clause("5"))), "en")
    assert shown(made["4"]) == ["4", "5"]
    assert f'<a href="{{root}}4/">All {MANY + 1}</a>' in made["4"]
    assert shown(made["4.2"]) == ["4", "4.2", "4.2.1", "5"]


def test_a_clause_among_too_many_has_a_row_for_its_own_page() -> None:
    """Whoever comes to 4.7 from a link sees where it stands; what is in a list needs no other row."""
    below = [clause(f"4.{number}") for number in range(1, MANY + 2)]
    index = Index(standard(clause("4"), *below, clause("4.2.1"), clause("5"), clause("5.1")))
    found = leaves(index, "en")
    assert [*found] == [one.id for one in below if one.id != "4.2"]
    assert shown(found["4.7"]) == ["4.7"]
    made = navigation(index, "en")
    assert [made[id_].count(LEAF) for id_ in ("4", "4.2", "5", "")] == [1, 1, 0, 0]


def test_a_clause_without_title_is_called_by_its_first_words() -> None:
    """An annex by its designation; a long title says itself whole where it may be cut."""
    words = "组织应公布投诉的渠道，并说明受理的时间、地点和联系的方式。"
    untitled = clause(
        "4.1", provision("4.1-a", zh=words, en="The organization shall make the channels known."), title=Text()
    )
    long = clause("5", title=Text(zh="对投诉进行登记、分派、调查、答复、回访和统计分析的要求", en="Handling"))
    made = navigation(Index(standard(clause("4"), untitled, long, clause("A", element="annex"))), "zh")
    text = re.sub("<[^>]+>", "", made["4"])
    assert "4.1 组织应公布投诉的渠道……" in text
    assert "附录A " in text
    assert f'title="{long.title.zh}"' in made[""]
    assert navigation(Index(standard(clause("4"), untitled)), "en")["4"].count("The organization shall make …") == 1
