"""Nonconformities from finding to closing: what two hands say together, state on a day, what is lacking, sheets."""

import csv
import io
from dataclasses import replace
from typing import Any

import pytest

from generator.assess.format import Answer, Assessment, Nonconformity
from generator.assess.hands import AssessmentFile, Hand, Head
from generator.assess.merging import merged
from generator.assess.nonconformities import lacks, repeated, state_of
from generator.assess.report import report_view
from generator.assess.settled import settled
from generator.formats.csv.nonconformities import nonconformities_csv
from generator.formats.report.write import report_html, sheets_html, sheets_pdf
from generator.model import LANGUAGES, Language
from tests.assessment.files import ITEMS, KIT
from tests.assessment.test_merging import EARLY, LATE, answer, team
from tests.export.pdf import words_of
from tests.kits import ON

ONE, TWO = ITEMS[:2]


def wrote(changed: str = EARLY, **words: Any) -> Nonconformity:  # noqa: ANN401 - any of its keys
    """Return what a hand wrote of a nonconformity, all at one moment."""
    return Nonconformity(**words, written=dict.fromkeys(words, changed), changed=changed)


def found(**records: Nonconformity) -> AssessmentFile:
    """Return a file of an assessor who found something at one item."""
    hand = Hand(
        name="王五",
        head=Head(organization="甲公司", first_day="2026-11-23"),
        items={ONE: answer("partly", "两台卡尺过期", grade="minor")},
        nonconformities=records,
    )
    return team(wang=hand)


def told(assessment: Assessment) -> list[tuple[str, str]]:
    """Return what is lacking."""
    return list(lacks(KIT.config, assessment, ITEMS))


def test_of_two_hands_the_later_word_on_each_key_stands() -> None:
    """Whoever sees to the owner does not undo what another wrote of the cause, in whatever order files come."""
    here = found(n1=wrote(number="NC-1", items=(ONE,), owner="质量部", cause="台账不全"))
    li = Hand(name="李四", nonconformities={"n1": wrote(LATE, owner="生产部")})
    there = replace(here, hands={"li": li})
    for file in (merged(here, there), merged(there, here)):
        (record,) = settled(file).nonconformities.values()
        assert (record.number, record.owner, record.cause) == ("NC-1", "生产部", "台账不全")
        assert set(file.hands) == {"wang", "li"}


def test_one_number_given_twice_is_told_apart() -> None:
    """By the name of who gave it, by the id where that is no help."""
    here = found(n1=wrote(number="NC-1"), n3=wrote(number="NC-2"), n4=wrote(number="NC-2"), n5=wrote(number="NC-10"))
    file = merged(here, replace(here, hands={"li": Hand(name="李四", nonconformities={"n2": wrote(number="NC-1")})}))
    numbers = [record.number for record in settled(file).nonconformities.values()]
    assert numbers == ["NC-1 (李四)", "NC-1 (王五)", "NC-2 (n3)", "NC-2 (n4)", "NC-10"]


def test_the_state_is_that_of_a_day() -> None:
    """Overdue begins on the day after the one by which it was due; what is closed or withdrawn is never overdue."""
    record = wrote(due="2026-11-29")
    assert (state_of(record, "2026-11-29"), state_of(record, "2026-11-30")) == ("open", "overdue")
    assert state_of(replace(record, closed="2026-12-01"), "2027-01-01") == "closed"
    assert state_of(replace(record, withdrawn="误判"), "2027-01-01") == "withdrawn"


def test_what_is_lacking_is_an_open_point() -> None:
    """Each rule with the item or the number, in the report of either language."""
    assert told(settled(found())) == [("no-object", ONE)]
    file = found(
        n1=wrote(number="NC-1", items=(ONE,), due="2026-11-22"),
        n2=wrote(number="NC-2", closed="2026-12-01"),
        n3=wrote(number="NC-3", verified="2026-02-30"),
        n4=wrote(number="NC-4", items=(TWO,)),
        n5=wrote(number="NC-5", closed="2026-12-01", withdrawn="误判"),
        n6=wrote(number="NC-6", due="2025-12-31", came_from="2025"),
    )
    hand = file.hands["wang"]
    conforming = {**hand.items, TWO: answer("conforms")}
    file = replace(file, hands={"wang": replace(hand, items=conforming)})
    assert told(settled(file)) == [
        ("due-before", "NC-1"), ("not-verified", "NC-2"), ("no-such-day", "NC-3"), ("object-conforms", "NC-4"),
    ]  # fmt: skip
    view = report_view(KIT.index, KIT.config, settled(file), ("zh",), ON)
    assert {"kind": {"zh": "已关闭而没有验证", "en": "Closed without verification"}, "ids": ["NC-2"]} in view["open"]


def test_what_was_closed_before_and_is_found_again_repeats() -> None:
    """The new one names the earlier, and the item still asks for a new one until there is."""
    before = wrote(number="NC-1", items=(ONE,), came_from="2025", closed="2026-01-01", verification="看过")
    assert told(settled(found(n1=before))) == [("no-object", ONE)]
    all_ = settled(found(n1=before, n2=wrote(number="NC-2", items=(ONE,)))).nonconformities
    assert [repeated(all_, record) for record in all_.values()] == [(), ("NC-1",)]


def test_an_emptied_record_of_an_older_file_brings_nothing_back() -> None:
    """What nobody wrote is no nonconformity."""
    assert settled(found(n1=Nonconformity(), n2=Nonconformity(number="NC-1", changed=LATE))).nonconformities == {}


FILE = found(
    n1=wrote(
        number="NC-1", items=(ONE,), statement="<b>两台卡尺</b>\n过期", grade="minor", owner="质量部", due="2026-11-28"
    ),
    n2=wrote(number="NC-2", statement="=SUM(1)", withdrawn="误判"),
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_sheets_hold_provision_words_and_places_to_sign(language: Language) -> None:
    """As HTML and as PDF, one page each after the list; what was withdrawn has none."""
    assessment = settled(FILE)
    provision = KIT.index.linear[
        KIT.index.provisions[next(q for q in KIT.index.standard.checklist if q.id == ONE).provision].id
    ]
    page = sheets_html(KIT, assessment, (language,), ON).decode()
    made = sheets_pdf(KIT, assessment, (language,), ON)
    signed = {"zh": "组织代表签字", "en": "Signature for the organization"}[language]
    state = {"zh": "逾期", "en": "Overdue"}[language]
    for words in ("NC-1", "质量部", "2026-11-28", "甲公司", provision.in_(language), signed, state):
        assert words in page
        assert words.replace(" ", "") in words_of(made).replace(" ", "").replace("\n", "")
    assert "<b>" not in page
    assert "NC-2" not in page


def test_the_report_shows_number_state_owner_and_day() -> None:
    """At the nonconformity and in the list before."""
    page = report_html(KIT, settled(FILE), ("zh",), ON).decode()
    part = page[page.index("不符合</span></h2>") :]
    assert part.index("<table>") < part.index("<section>")
    assert "<strong>NC-1</strong> · " in part
    assert part.count("逾期") == 2


def test_the_list_as_csv_has_no_formula() -> None:
    """One a row, those withdrawn too."""
    rows = list(csv.reader(io.StringIO(nonconformities_csv(KIT, settled(FILE), ("zh",), ON).decode("utf-8-sig"))))
    assert [row[:2] for row in rows] == [["状态", "不符合项编号"], ["逾期", "NC-1"], ["已撤销", "NC-2"]]
    assert "'=SUM(1)" in rows[2]


def test_an_answer_does_not_make_a_nonconformity_by_itself() -> None:
    """A finding that conforms asks for none."""
    file = found()
    items = {ONE: Answer(fingerprint="01234567", finding="conforms")}
    assert told(settled(replace(file, hands={"wang": replace(file.hands["wang"], items=items)}))) == []
