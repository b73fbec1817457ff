"""The ledger remembers what was reviewed and which ids were ever published."""

from dataclasses import replace

from generator.model import Ledger, Release, Retired
from generator.source.ledger import ledger_yaml
from generator.source.shorthand import spelt_out
from generator.source.validation import adapter
from generator.source.yaml import parse
from generator.standard.translation import accepted, fingerprint, permanent_ids, released
from tests.builders import clause, provision, standard, term, unreviewed


def test_a_ledger_reads_back_as_it_was_written() -> None:
    """Whatever the keys look like, YAML gives them back."""
    ledger = Ledger(
        translations={"5.1-a/text": "01234567", "no/title": "12e45678"},
        ids=("5.10", "no"),
        released={"1-2016": Release(date="2016-05-01", ids=("5.1", "null"))},
        retired={
            "5.2": Retired(to=("5.3",)),
            "5.4": Retired(to=("5.1", "5.3")),
            "5.5": Retired(),
            "5.6": Retired(withdrawn="2026-03-01"),
            "5.7": Retired(to=("5.3",), withdrawn="2026-03-01"),
        },
    )
    document, problems = parse("ledger.yaml", ledger_yaml(ledger).encode(), open_below=frozenset({"retired"}))
    assert problems == ()
    assert document is not None
    assert adapter(Ledger).validate_python(spelt_out(document.value, Ledger, "zh")) == ledger


def test_an_old_ledger_is_read_without_loss() -> None:
    """Its ids are permanent; so are those of a ledger that knows of no release."""
    old = b"retired:\n  '5.2': '5.3'\n  '6': null\nids:\n  - '5.1'\ntranslations: {}\n"
    document, problems = parse("ledger.yaml", old, open_below=frozenset({"retired"}))
    assert problems == ()
    assert document is not None
    made = adapter(Ledger).validate_python(spelt_out(document.value, Ledger, "zh"))
    assert made == Ledger(ids=("5.1",), retired={"5.2": Retired(to=("5.3",)), "6": Retired()})
    assert made.permanent == ("5.1",)


def test_a_text_is_unreviewed_until_it_is_accepted() -> None:
    """And again once its Chinese changes; other texts stay reviewed."""
    before = standard(clause("5", provision("5-a")), terms=(term(),))
    assert "5-a/text" in unreviewed(before)
    ledger = accepted(before, None)
    assert unreviewed(standard(clause("5", provision("5-a")), terms=(term(),), ledger=ledger)) == frozenset()
    changed = standard(clause("5", provision("5-a", zh="组织改进绩效。")), terms=(term(),), ledger=ledger)
    assert unreviewed(changed) == {"5-a/text"}


def test_accepting_one_id_leaves_the_others() -> None:
    """A review is of one text, not of all."""
    ledger = accepted(standard(clause("5", provision("5-a")), terms=(term(),)), frozenset({"t-customer"}))
    assert set(ledger.translations) == {"t-customer/definition"}


def test_released_ids_are_never_forgotten() -> None:
    """An id that is gone stays in the ledger, so that the check can miss it."""
    old = released(standard(clause("5"), clause("6")), None)
    assert "6" in accepted(standard(clause("5"), ledger=old), None).permanent


def test_a_review_of_one_text_keeps_those_of_texts_that_are_not_there_now() -> None:
    """A chapter that was moved away for a moment is reviewed still when it is back; a review of all forgets it."""
    whole = standard(clause("5", provision("5-a")), clause("6"))
    before = accepted(whole, None)
    less = replace(whole, clauses=whole.clauses[:1], ledger=before)
    assert accepted(less, frozenset({"5-a"})) == before
    assert "6/title" not in accepted(less, None).translations


def test_permanent_ids_are_those_that_readers_link_to() -> None:
    """Clauses, provisions and terms among them."""
    assert permanent_ids(standard(clause("5", provision("5-a")), terms=(term(),))) == ("5", "5-a", "t-customer")


def test_a_fingerprint_does_not_depend_on_the_form_of_the_letters() -> None:
    """Composed and decomposed letters are the same text."""
    assert fingerprint("é") == fingerprint("e\u0301")
    assert fingerprint("应") != fingerprint("宜")
