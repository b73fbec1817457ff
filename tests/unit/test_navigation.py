"""The navigation beside the text."""

import re

from generator.site.navigation import MANY, navigation
from generator.standard.index import Index
from tests.builders import clause, standard


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


def test_a_long_list_of_subclauses_says_that_it_is_one() -> None:
    """What is not listed can be reached by a link that says how many there are."""
    below = [clause(f"4.{number}") for number in range(1, MANY + 2)]
    made = navigation(Index(standard(clause("4"), *below, clause("4.2.1"), clause("5"))), "en")
    assert shown(made["4"]) == ["4", "5"]
    assert f'<a href="{{root}}4/">All {MANY + 1}</a>' in made["4"]
    assert shown(made["4.2"]) == ["4", "4.2", "4.2.1", "5"]
