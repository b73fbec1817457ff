"""The ledger remembers what was reviewed and which ids were ever published."""

from generator.model import Ledger
from generator.source.ledger import ledger_yaml
from generator.source.load import load_files
from generator.standard.translation import accepted, fingerprint, permanent_ids, unreviewed
from tests.builders import clause, provision, standard, term


def test_a_ledger_reads_back_as_it_was_written() -> None:
    """Whatever the keys look like, YAML gives them back."""
    ledger = Ledger(
        translations={"5.1-a/text": "01234567", "no/title": "12e45678"}, ids=("5.10", "no"), retired={"5.2": "5.3"}
    )
    read = load_files({"ledger.yaml": ledger_yaml(ledger).encode()})
    assert [problem for problem in read.problems if "ledger" in problem.where.file] == []


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


def test_published_ids_are_never_forgotten() -> None:
    """An id that is gone stays in the ledger, so that the check can miss it."""
    old = accepted(standard(clause("5"), clause("6")), None)
    assert "6" in accepted(standard(clause("5"), ledger=old), None).ids


def test_permanent_ids_are_those_that_readers_link_to() -> None:
    """Clauses, provisions and terms among them."""
    assert permanent_ids(standard(clause("5", provision("5-a")), terms=(term(),))) == ("5", "5-a", "t-customer")


def test_a_fingerprint_does_not_depend_on_the_form_of_the_letters() -> None:
    """Composed and decomposed letters are the same text."""
    assert fingerprint("é") == fingerprint("e\u0301")
    assert fingerprint("应") != fingerprint("宜")
