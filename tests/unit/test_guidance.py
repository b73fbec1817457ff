"""Guidance as it is read, and what the texts of it are checked and reviewed for."""

import pytest

from generator.check.guidance import against_a_requirement, asks_nothing, names_something
from generator.check.words import avoided, one_english
from generator.model import (
    AvoidedWord,
    CommonNonconformity,
    Guidance,
    Held,
    JudgementPart,
    JudgementRule,
    Text,
    Vocabulary,
)
from generator.source.load import load_files
from generator.standard.guidance import texts_of
from generator.standard.index import Index
from generator.standard.translation import permanent_ids, states
from tests.builders import clause, guidance, provision, said, standard, term, text
from tests.unit.test_load import files

FRAMES = (
    "frames:\n"
    "  - key: pdca\n"
    "    name: {zh: 位置, en: Place}\n"
    "    values: [{key: plan, name: {zh: 策划, en: Plan}}, {key: do, name: {zh: 实施, en: Do}}]\n"
)
ON_5_10 = (
    "guidance:\n"
    "  - clause: 5.10\n"
    "    meaning: 先要知道顾客是谁。\n"
    "    practices: [{zh: 每年问一次顾客。, en: Customers are asked once a year.}]\n"
    "    neighbours: [{clause: '5.10', zh: 相同。, en: The same.}]\n"
    "    places: {pdca: plan}\n"
)


def test_guidance_is_read_with_its_places() -> None:
    """A plain text is in the language that prevails, and one place needs no list; each text has its line and column."""
    loaded = load_files(files(**{"guidance/5.yaml": ON_5_10, "guidance/frames.yaml": FRAMES}))
    assert loaded.standard is not None, loaded.problems
    (one,) = loaded.standard.guidance
    assert (one.id, one.clause, one.meaning) == ("guidance-5.10", "5.10", Text(zh="先要知道顾客是谁。"))
    assert one.places == (Held(attribute="pdca", values=("plan",)),)
    lines = {path: loaded.sources.at(one.id, *path, "zh").line for path, text in texts_of(one) if text.en}
    assert lines == {("practices", 0): 4, ("neighbours", 0, "text"): 5}
    assert {key: state for key, state in states(loaded.standard).items() if key.startswith(("guidance", "frame"))} == {
        "frame-pdca/name": "never-reviewed",
        "frame-pdca/values.0.name": "never-reviewed",
        "frame-pdca/values.1.name": "never-reviewed",
        "guidance-5.10/meaning": "untranslated",
        "guidance-5.10/practices.0": "never-reviewed",
        "guidance-5.10/neighbours.0.text": "never-reviewed",
    }


def test_guidance_has_no_id_of_its_own_to_keep() -> None:
    """It is known by its clause: what a release makes permanent are the clause's ids."""
    made = standard(clause("5", provision("5-a")), guidance=(guidance("5"),))
    assert not any("guidance" in id_ for id_ in permanent_ids(made))


def test_guidance_stands_in_the_order_of_clauses() -> None:
    """However the files have it; of two on one clause, which a check tells, the first."""
    written = (guidance("6"), guidance("5"), guidance("6", meaning=text("另", "other")), guidance("9"))
    index = Index(standard(clause("5"), clause("6"), guidance=written))
    assert index.guidance_on == {"5": written[1], "6": written[0]}
    assert list(index.guidance_on) == ["5", "6"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (text("应每年问一次。", "Ask once a year."), 1),
        (text("严禁外借。", "Nothing is lent."), 1),
        (text("每年问一次，相应地调整。", "They shall be asked."), 1),
        (text("每年问一次，以适应需要。", "They are asked once a year."), 0),
        (text("墙上写着“应先登记”。", 'The sign reads "shall be registered first".'), 0),
    ],
)
def test_a_practice_asks_nothing(words: Text, told: int) -> None:
    """A verb of requirements in it is told in either language; a word that ends in 应, and what is quoted, is not."""
    made = guidance("5", practices=(words,))
    assert len(said(asks_nothing, clause("5"), guidance=(made,))) == told


def test_a_rule_of_judgement_asks_nothing() -> None:
    """Neither what holds for all rules of a part nor one of them; what is quoted does not count."""
    rules = (
        JudgementRule(name=text(), text=text("应看三次。", "Look at three.")),
        JudgementRule(name=text(), text=text("条款写“应”的。", "It shall be seen.")),
    )
    part = JudgementPart(id="j-1", title=text(), text=text("看证据。", "Evidence is looked at."), rules=rules)
    assert len(said(asks_nothing, clause("5"), judgement=(part,))) == len(rules)


def test_meaning_may_tell_what_is_required() -> None:
    """It explains the standard's 应; so may a nonconformity."""
    made = guidance(
        "5",
        meaning=text("组织应评价绩效。", "The organization shall evaluate."),
        nonconformities=(CommonNonconformity(provision="5-a", text=text("应评未评。", "What shall be is not.")),),
    )
    assert said(asks_nothing, clause("5"), guidance=(made,)) == []


def test_a_nonconformity_may_be_against_a_clause_below() -> None:
    """Guidance on a chapter speaks of the requirements in it; of those beside it, it does not."""
    clauses = (
        clause("5"), clause("5.1", provision("5.1-a", "requirement")), clause("6", provision("6-a", "requirement")),
    )  # fmt: skip

    def told(id_: str) -> list[str]:
        made = guidance("5", nonconformities=(CommonNonconformity(provision=id_, text=text()),))
        return said(against_a_requirement, *clauses, guidance=(made,))

    assert told("5.1-a") == []
    assert [message.count("6-a") for message in told("6-a")] == [1]


def test_numbers_in_guidance_lead_somewhere() -> None:
    """Those of this standard; a number of another document, and a quantity, are none."""
    right = text("见5、GB/T 1—2020的9.9，约4.2万份。", "See 5 and GB/T 1—2020, 9.9.")
    assert said(names_something, clause("5"), guidance=(guidance("5", meaning=right),)) == []
    wrong = guidance("5", meaning=text("按照5.7的规定。", "In accordance with 5.7."))
    assert len(said(names_something, clause("5"), guidance=(wrong,))) > 0


def test_words_of_guidance_are_looked_at() -> None:
    """A word to be avoided is told in it, and another English word than the one of the entry."""
    made: Guidance = guidance("5", practices=(text("问客户。", "Ask them."), text("问顾客。", "Ask clients.")))
    vocabulary = Vocabulary(avoid=(AvoidedWord(word="客户", use="顾客", reason=text()),))
    told = said(avoided, clause("5"), guidance=(made,), vocabulary=vocabulary)
    assert len(told) == 1
    assert len(said(one_english, clause("5"), guidance=(made,), terms=(term(),))) == 1
