"""No English goes stale in silence."""

from dataclasses import replace

from generator.check import translation
from generator.check.translation import path_of
from generator.model import Ledger, Standard
from generator.standard.translation import accepted
from tests.builders import clause, provision, said, standard

MADE = standard(clause("5", provision("5-a"), provision("5-b")))


def of(made: Standard, ledger: Ledger) -> list[str]:
    """Return what is said of a standard with a ledger."""
    return said(translation.reviewed, *made.clauses, ledger=ledger) + said(translation.ledger_kept, ledger=ledger)


def test_without_a_record_there_is_one_warning() -> None:
    """Not one for each of a thousand texts."""
    assert of(MADE, MADE.ledger) == ["no translation is on record as reviewed, and no id as published"]


def test_what_is_reviewed_is_not_told() -> None:
    """After accepting all there is nothing to say."""
    assert of(MADE, accepted(MADE, None)) == []


def test_changed_chinese_is_told_by_id() -> None:
    """The English stays, and waits."""
    changed = replace(MADE, clauses=(clause("5", provision("5-a", zh="组织改进。"), provision("5-b")),))
    assert of(changed, accepted(MADE, None)) == ['"5-a" has other Chinese since its English was reviewed']


def test_new_english_is_told_once_an_id() -> None:
    """An id with several texts is one thing to review."""
    ledger = accepted(MADE, None)
    known = {key: value for key, value in ledger.translations.items() if not key.startswith(("5/", "ex-1/"))}
    assert of(MADE, replace(ledger, translations=known)) == [
        '"ex-1" has English never reviewed',
        '"5" has English never reviewed',
    ]


def test_keys_lead_to_places() -> None:
    """A key of the ledger is a path in its entity."""
    assert path_of("5-a-1/look_at.0.text") == ("look_at", 0, "text")
    assert path_of("5/title") == ("title",)
