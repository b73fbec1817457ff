"""No English goes stale in silence."""

from dataclasses import replace

import pytest

from generator.check import translation
from generator.check.translation import path_of
from generator.model import Authority, Ledger, Metadata, Standard, Text
from generator.source.places import Sources
from generator.standard.index import Index
from generator.standard.translation import accepted
from tests.builders import clause, provision, said, standard

MADE = standard(clause("5", provision("5-a"), provision("5-b")))


def of(made: Standard, ledger: Ledger) -> list[str]:
    """Return what is said of a standard with a ledger."""
    return said(translation.reviewed, *made.clauses, ledger=ledger) + said(translation.ledger_kept, ledger=ledger)


def test_without_a_record_there_is_one_warning() -> None:
    """Not one for each of a thousand texts."""
    assert of(MADE, MADE.ledger) == ["no translation is on record as reviewed"]


def test_what_is_reviewed_is_not_told() -> None:
    """After accepting all there is nothing to say."""
    assert of(MADE, accepted(MADE, None)) == []


def test_changed_chinese_is_told_by_id() -> None:
    """The English stays, and waits."""
    changed = replace(MADE, clauses=(clause("5", provision("5-a", zh="组织改进。"), provision("5-b")),))
    assert of(changed, accepted(MADE, None)) == ['the Chinese of "5-a" has changed since its English was reviewed']


def test_new_english_is_told_once_an_id() -> None:
    """An id with several texts is one thing to review."""
    ledger = accepted(MADE, None)
    known = {key: value for key, value in ledger.translations.items() if not key.startswith(("5/", "ex-1/"))}
    assert of(MADE, replace(ledger, translations=known)) == [
        'the translation of "ex-1" was never reviewed',
        'the translation of "5" was never reviewed',
    ]


@pytest.mark.parametrize(
    ("authority", "changed", "new"),
    [
        (
            "en",
            'the English of "5-a" has changed since its Chinese was reviewed',
            'the translation of "5-b" was never reviewed',
        ),
        (
            "both",
            '"5-a" has changed in one language since the two were compared',
            'the two languages of "5-b" were never compared',
        ),
    ],
)
def test_what_is_told_is_true_of_the_language_that_prevails(authority: Authority, changed: str, new: str) -> None:
    """Where the English does, the Chinese is the translation; where both do, neither is."""
    made = replace(MADE, metadata=replace(MADE.metadata, authoritative=authority))
    ledger = accepted(made, None)
    known = {key: value for key, value in ledger.translations.items() if not key.startswith("5-b/")}
    after = replace(
        made,
        ledger=replace(ledger, translations=known),
        clauses=(clause("5", provision("5-a", en="The organization improves."), provision("5-b")),),
    )
    told = translation.reviewed.problems(Index(after), Sources())
    assert [problem.message for problem in told] == [changed, new]


def test_a_standard_without_translations_needs_no_record() -> None:
    """Nothing is there to be reviewed."""
    own = Metadata(
        id="ex-1", title=Text(zh="标准"), publisher=Text(zh="协会"), edition="1-2026", editions=(), revised="2026-01-31",
        status=Text(zh="草案"), about=Text(zh="示例"), authority=Text(zh="以中文为准"),
    )  # fmt: skip
    chinese = clause("5", provision("5-a", en=""), title=Text(zh="领导"))
    assert said(translation.ledger_kept, chinese, metadata=own) == []


def test_keys_lead_to_places() -> None:
    """A key of the ledger is a path in its entity."""
    assert path_of("5-a-1/look_at.0.text") == ("look_at", 0, "text")
    assert path_of("5/title") == ("title",)
