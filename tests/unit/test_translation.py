"""Which Chinese each English text translates."""

import unicodedata
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from generator.model import Ledger, Text
from generator.standard.translation import (
    accepted,
    fingerprint,
    permanent_ids,
    translations,
    unreviewed,
    untranslated,
)
from tests.builders import clause, figure, guideline, provision, question, standard, term, text


@given(st.text())
def test_a_fingerprint_is_eight_digits_that_do_not_depend_on_normal_form(words: str) -> None:
    """The same characters give the same fingerprint, however they are composed."""
    assert len(fingerprint(words)) == 8
    assert fingerprint(unicodedata.normalize("NFD", words)) == fingerprint(unicodedata.normalize("NFC", words))


def test_keys_name_the_entity_and_the_field() -> None:
    """A key is the id of the nearest entity and the path in it."""
    made = standard(clause("5", provision("5-a"), notes=(text(),)), checklist=(question("5-a"),))
    keys = {key for key, *_ in translations(made)}
    assert {"5/title", "5/notes.0", "5-a/text", "5-a-1/question", "5-a-1/look_at.0.text", "1-2016/note"} <= keys


def test_every_text_is_reviewed_after_all_are_accepted() -> None:
    """Accepting all leaves nothing to review, until the Chinese changes."""
    made = standard(clause("5", provision("5-a")))
    reviewed = replace(made, ledger=accepted(made, None))
    assert unreviewed(reviewed) == frozenset()
    changed = replace(reviewed, clauses=(clause("5", provision("5-a", zh="组织改进绩效。")),))
    assert unreviewed(changed) == {"5-a/text"}


def test_a_change_of_the_english_alone_needs_no_review() -> None:
    """The record is of the Chinese that was translated."""
    made = standard(clause("5", provision("5-a")))
    changed = replace(made, ledger=accepted(made, None), clauses=(clause("5", provision("5-a", en="Other words.")),))
    assert unreviewed(changed) == frozenset()


def test_accepting_one_id_leaves_the_others_as_they_were() -> None:
    """Only the text that was looked at counts as reviewed."""
    made = standard(clause("5", provision("5-a"), provision("5-b")))
    reviewed = replace(made, ledger=accepted(made, frozenset({"5-a"})))
    assert "5-a/text" not in unreviewed(reviewed)
    assert "5-b/text" in unreviewed(reviewed)


def test_accepting_drops_texts_that_are_gone_and_keeps_ids() -> None:
    """The record has no dead keys, and every id ever published."""
    ledger = Ledger(translations={"9/title": "00000000"}, ids=("9",), retired={"9": "5"})
    after = accepted(standard(clause("5"), ledger=ledger), None)
    assert "9/title" not in after.translations
    assert after.ids == ("5", "9")
    assert after.retired == {"9": "5"}


def test_what_readers_can_link_to_is_permanent() -> None:
    """Clauses, provisions, figures, terms, documents, editions and checklist items have permanent ids."""
    made = standard(
        clause("5", provision("5-a"), figures=(figure(),)),
        terms=(term(),), guidelines=(guideline(),), checklist=(question("5-a"),),
    )  # fmt: skip
    assert set(permanent_ids(made)) == {"5", "5-a", "figure-1", "t-customer", "gbt-1", "gbt-1-2020", "5-a-1"}


def test_what_is_not_translated_is_counted_and_is_never_stale() -> None:
    """A text in one language awaits no review; one without any word is no text."""
    made = standard(clause("5", provision("5-a", en=""), title=Text(zh="领导")), clause("6", title=Text()))
    assert untranslated(made) == 2
    assert not {key for key in unreviewed(made) if key.startswith(("5", "6"))}
    assert "5-a/text" not in accepted(made, None).translations
