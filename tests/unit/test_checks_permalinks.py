"""An id that was published leads somewhere, and to the same thing, for ever."""

from generator.check import permalinks
from generator.model import Ledger
from tests.builders import clause, provision, published, said

FIVE = clause("5", provision("5-a"), provision("5-c"))


def ledger(*ids: str, **retired: str) -> Ledger:
    """Make a ledger of published ids, and of retired ones (`a="5-c"` for 5-a)."""
    return Ledger(translations={}, ids=ids, retired={f"5-{old}": new for old, new in retired.items()})


def test_a_published_id_that_is_gone_is_told() -> None:
    """Unless it was retired."""
    assert said(permalinks.published_stays, FIVE, ledger=ledger("5", "5-a", "5-b", "5-d", b="5-c")) == [
        'the id "5-d" was published and is gone'
    ]


def test_a_retired_id_leads_somewhere() -> None:
    """To an id that is there."""
    assert said(permalinks.successor_exists, FIVE, ledger=ledger(b="5-c", d="5-e")) == [
        'the retired "5-d" leads to "5-e", which does not exist'
    ]


def test_a_retired_id_is_not_used_again() -> None:
    """Old links would mean something else."""
    assert said(permalinks.retired_stays_so, FIVE, ledger=ledger(a="5-c", b="5-c")) == [
        'the id "5-a" was retired and is used again'
    ]


def test_a_number_of_another_edition_leads_to_one_clause() -> None:
    """The same number in two editions is two numbers."""
    six = clause("6", published=(published("4", "1-2016"), published("5", "1-2020")))
    seven = clause("7", published=(published("4", "1-2016"), published("4", "1-2020")))
    assert said(permalinks.published_number_once, six, seven) == ['4 of "1-2016" is given to "6" and to "7"']
