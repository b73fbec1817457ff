"""An id that was published leads somewhere, and to the same thing, for ever."""

from generator.check import permalinks
from generator.model import Ledger, Release, Retired
from tests.builders import clause, provision, published, said

FIVE = clause("5", provision("5-a"), provision("5-c"))


def ledger(*ids: str, **retired: str) -> Ledger:
    """Make a ledger of published ids, and of retired ones (`a="5-c"` for 5-a)."""
    return Ledger(ids=ids, retired={f"5-{old}": Retired(to=tuple(new.split())) for old, new in retired.items()})


def test_a_published_id_that_is_gone_is_told() -> None:
    """Unless it was retired."""
    assert said(permalinks.published_stays, FIVE, ledger=ledger("5", "5-a", "5-b", "5-d", b="5-c")) == [
        'the id "5-d" was released and is gone'
    ]


def test_a_retired_id_leads_somewhere() -> None:
    """To an id that is there."""
    assert said(permalinks.successor_exists, FIVE, ledger=ledger(b="5-c", d="5-e")) == [
        'the retired "5-d" leads to "5-e", which does not exist'
    ]


def test_released_ids_are_missed_and_drafts_are_not() -> None:
    """Before a release a provision may go without a word."""
    made = Ledger(released={"1-2026": Release(date="2026-01-31", ids=("5", "5-b"))})
    assert said(permalinks.published_stays, FIVE, ledger=made) == ['the id "5-b" was released and is gone']
    assert said(permalinks.published_stays, FIVE, ledger=Ledger(translations={"5-b/text": "00000000"})) == []


def test_an_id_may_have_several_successors_or_none() -> None:
    """Each of them exists, over as many steps as it took; ids that go round in a circle lead nowhere."""
    assert said(permalinks.successor_exists, FIVE, ledger=ledger(b="", d="5-a 5-c", e="5-d")) == []
    assert said(permalinks.successor_exists, FIVE, ledger=ledger(b="5-a 5-x")) == [
        'the retired "5-b" leads to "5-x", which does not exist'
    ]
    assert len(said(permalinks.successor_exists, FIVE, ledger=ledger(b="5-d", d="5-b"))) == 2


def test_days_and_editions_of_the_ledger_exist() -> None:
    """Pages tell them."""
    made = Ledger(
        released={"1-2016": Release(date="2016-02-30", ids=()), "1-2006": Release(date="2006-02-03", ids=())},
        retired={"6": Retired(withdrawn="soon"), "7": Retired(withdrawn="2026-03-01")},
    )
    assert said(permalinks.days_exist, FIVE, ledger=made) == [
        'the day on which "1-2016" was released is none: "2016-02-30"',
        'there is no edition "1-2006"',
        'the day on which "6" was withdrawn is none: "soon"',
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
