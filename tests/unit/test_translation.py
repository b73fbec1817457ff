"""Which Chinese each English text translates."""

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import Authority, Ledger, Release, Standard, Text
from generator.standard.translation import (
    accepted,
    counted,
    fingerprint,
    permanent_ids,
    released,
    states,
    translations,
)
from tests.builders import clause, figure, guideline, provision, question, retired, standard, term, text, unreviewed


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


def test_accepting_drops_texts_that_are_gone_and_makes_nothing_permanent() -> None:
    """The record has no dead keys; a review is no release, and what an old ledger has as permanent stays so."""
    ledger = Ledger(translations={"9/title": "00000000"}, ids=("9",), retired=retired(**{"9": "5"}))
    after = accepted(standard(clause("5"), ledger=ledger), None)
    assert "9/title" not in after.translations
    assert (after.ids, after.released, after.retired) == (("9",), {}, ledger.retired)


def test_a_release_makes_the_ids_of_its_edition_permanent() -> None:
    """With its day; ids of an old ledger move to it while they are in use, and no one is lost."""
    old = Ledger(translations={"5/title": "00000000"}, ids=("5", "9"), retired=retired(**{"9": "5"}))
    made = standard(clause("5", provision("5-a")), ledger=old)
    after = released(made, "2026-03-01")
    assert after.released == {"1-2026": Release(date="2026-03-01", ids=("5", "5-a"))}
    assert (after.ids, after.permanent) == (("9",), ("5", "5-a", "9"))
    assert (after.translations, after.retired) == (old.translations, old.retired)


def test_a_second_release_of_an_edition_adds_to_the_first() -> None:
    """Its day stays unless another is given; without any it is that of the revision."""
    first = released(standard(clause("5"), clause("6")), None)
    assert first.released["1-2026"].date == "2026-01-31"
    again = released(standard(clause("5"), clause("7"), ledger=first), None)
    assert again.released["1-2026"] == Release(date="2026-01-31", ids=("5", "6", "7"))
    assert released(standard(clause("5"), ledger=first), "2026-05-05").released["1-2026"].date == "2026-05-05"


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
    assert counted(made)["untranslated"] == 2
    assert not {key for key in unreviewed(made) if key.startswith(("5", "6"))}
    assert "5-a/text" not in accepted(made, None).translations


def with_authority(made: Standard, authority: Authority) -> Standard:
    """Return a standard in which another language prevails."""
    return replace(made, metadata=replace(made.metadata, authoritative=authority))


@pytest.mark.parametrize(
    ("authority", "chinese", "english"),
    [("zh", "stale", "reviewed"), ("en", "reviewed", "stale"), ("both", "stale", "stale")],
)
def test_a_translation_is_stale_when_what_it_translates_changes(
    authority: Authority, chinese: str, english: str
) -> None:
    """The text of the language that prevails; where both do, either."""
    made = with_authority(standard(clause("5", provision("5-a"))), authority)
    assert states(made)["5-a/text"] == "never-reviewed"
    known = accepted(made, None)
    for change, state in (
        (provision("5-a", zh="组织改进绩效。"), chinese),
        (provision("5-a", en="Other words."), english),
    ):
        assert states(replace(made, ledger=known, clauses=(clause("5", change),)))["5-a/text"] == state
