"""Files of several hands in one: in any order, as often as one likes, and nothing of anybody is lost."""

from dataclasses import replace
from functools import reduce
from itertools import permutations
from typing import Literal

from hypothesis import given, settings
from hypothesis import strategies as some

from generator.assess.blank import blank_assessment
from generator.assess.brought import brought, changes
from generator.assess.format import Answer, EvidenceFound, has_content
from generator.assess.hands import RECORDS, AssessmentFile, Hand, Head, written
from generator.assess.merging import merged, moment
from generator.assess.settled import people, settled
from tests.assessment.files import FINDING, ITEMS, KIT, files

ONE, TWO = ITEMS[:2]
EARLY, LATE = "2026-11-01T00:00:00Z", "2026-11-02T00:00:00Z"


def text(file: AssessmentFile) -> str:
    """Return a file as it is written."""
    return written(file, KIT.index)


def answer(
    finding: str | None, observed: str = "", changed: str = EARLY, grade: Literal["minor"] | None = None
) -> Answer:
    """Return an answer."""
    seen = EvidenceFound(observed=observed)
    return Answer(fingerprint="01234567", finding=finding, grade=grade, evidence=seen, changed=changed)


def team(**hands: Hand) -> AssessmentFile:
    """Return a file of some hands."""
    return replace(blank_assessment(KIT.index, ()), hands=hands, created=EARLY)


def by(name: str, finding: str | None, observed: str = "", changed: str = EARLY) -> Hand:
    """Return a hand that answered the first item."""
    return Hand(name=name, changed=changed, items={ONE: answer(finding, observed, changed)})


@given(files(), files(), files())
@settings(deadline=None, max_examples=150)
def test_files_join_in_any_order_to_the_same_bytes(
    one: AssessmentFile, two: AssessmentFile, three: AssessmentFile
) -> None:
    """Commutative, associative, and twice the same is the same."""
    assert text(merged(one, two)) == text(merged(two, one))
    assert text(merged(merged(one, two), three)) == text(merged(one, merged(two, three)))
    assert text(merged(one, one)) == text(one)
    assert text(merged(merged(one, two), one)) == text(merged(one, two))


@given(files(), files())
@settings(deadline=None, max_examples=150)
def test_nothing_of_any_hand_is_lost(one: AssessmentFile, two: AssessmentFile) -> None:
    """Every record is there as it was, or a later one of the same hand."""
    both = merged(one, two)
    assert {one.id, two.id} <= {both.id, *both.also}
    for file in (one, two):
        for id_, hand in file.hands.items():
            for kind in RECORDS:
                for key, record in getattr(hand, kind).items():
                    kept = getattr(both.hands[id_], kind)[key]
                    assert kept == record or moment(kept) > moment(record)


@given(some.lists(some.tuples(some.sampled_from(ITEMS), FINDING), min_size=5, max_size=5))
@settings(deadline=None, max_examples=3)
def test_five_assessors_in_all_orders(given_: list[tuple[str, str | None]]) -> None:
    """120 orders, one file; and each of the five still says what they said."""
    made = [
        replace(team(**{f"h-{n}": Hand(name=f"评{n}", items={item: answer(finding, f"见{n}")})}), id=f"a-{n}")
        for n, (item, finding) in enumerate(given_)
    ]
    texts = {text(reduce(merged, order)) for order in permutations(made)}
    assert len(texts) == 1
    for n in range(5):
        assert f"见{n}" in next(iter(texts))
        assert f"见{n}" in str(settled(reduce(merged, made)).items)


def test_an_answer_that_was_emptied_stays_empty() -> None:
    """An older copy does not bring it back."""
    new = team(h=Hand(items={ONE: answer(None, changed=LATE)}))
    old = team(h=Hand(items={ONE: answer("conforms", "看到的")}))
    assert not has_content(merged(old, new).hands["h"].items[ONE])
    assert settled(merged(old, new)).items == {}


def test_the_joined_file_has_the_id_of_the_older() -> None:
    """And knows those of the others."""
    old, new = replace(team(), id="a-9"), replace(team(), id="a-1", created=LATE)
    assert (merged(new, old).id, merged(new, old).also) == ("a-9", ("a-1",))


def test_what_two_persons_find_alike_is_found() -> None:
    """The words of both are kept, each with the name."""
    together = settled(
        team(a=by("王五", "conforms", "记录"), b=by("李四", "conforms", "现场"), c=by("", "conforms", "又"))
    )
    found = together.items[ONE]
    assert (found.finding, found.evidence.observed) == ("conforms", "王五：记录\n李四：现场\n又")
    assert (together.disputed, together.assessor) == ((), "王五；李四")


def test_what_two_persons_find_otherwise_is_open() -> None:
    """Until it is agreed; then the agreed answer stands, with the words of all where it has none."""
    file = team(a=by("王五", "conforms", "记录"), b=by("李四", "partly", "现场", LATE))
    together = settled(file)
    assert (together.items[ONE].finding, together.disputed) == (None, (ONE,))
    lead = Hand(name="赵", agreed={ONE: answer("does-not", grade="minor", changed=LATE)})
    agreed = settled(merged(file, team(c=lead)))
    found = agreed.items[ONE]
    assert (found.finding, found.grade, agreed.disputed) == ("does-not", "minor", ())
    assert found.evidence.observed == "王五：记录\n李四：现场"
    undecided = settled(merged(file, team(c=Hand(name="赵", agreed={ONE: answer(None, "议而未决")}))))
    found = undecided.items[ONE]
    assert (found.finding, found.evidence.observed, undecided.disputed) == (None, "议而未决", (ONE,))


def test_a_person_at_two_places_is_one() -> None:
    """By name, or because one hand goes on from the other; their later answer counts."""
    phone, laptop = by("王五", "conforms", "记录"), by("王\u3000五", "partly", "后来", LATE)
    assert settled(team(a=phone, b=laptop)).items[ONE].finding == "partly"
    assert people(team(a=by("", None), b=Hand(goes_on="a"), c=Hand())) == (("a", "b"), ("c",))


def test_the_visit_is_what_was_said_last() -> None:
    """A blank says nothing; selections add up."""
    early = Hand(changed=EARLY, head=Head(organization="甲", site="北京", scope=("5.1",)))
    late = Hand(changed=LATE, head=Head(organization="乙", scope=("5.2",)))
    together = settled(team(b=early, a=late, c=Hand(changed=LATE)))
    assert (together.organization, together.site, together.scope) == ("乙", "北京", ("5.2", "5.1"))


def test_what_a_file_brings_is_told_with_the_name() -> None:
    """New, changed with what it was, older than what is there, and found otherwise by others."""
    here = team(a=by("王五", "conforms", "记录", LATE), b=Hand(name="李四", items={TWO: answer("partly", "旧")}))
    there = team(
        a=by("王五", "partly", "从前"),
        b=Hand(name="李四", items={ONE: answer("does-not"), TWO: answer("partly", "新", LATE)}),
    )
    wang, li = brought(here, there)
    assert (wang.name, wang.new, wang.kept) == ("王五", (), (ONE,))
    assert (li.new, li.changed, li.disputed) == ((ONE,), (TWO,), (ONE,))
    assert [line.en for line in changes(here, there, "li.json")] == [
        "li.json: 王五, 0 new, 0 changed",
        f"{ONE}: older in the file, the later answer stays (conforms)",
        "li.json: 李四, 1 new, 1 changed",
        f"{ONE}: new, does-not",
        f"{TWO}: changed, partly → partly",
        f'{TWO}: observed was "旧", is now "新"',
        f"{ONE}: findings differ, 王五 says conforms",
        f"{ONE}: findings differ, 李四 says does-not",
    ]
    assert [line.zh for line in changes(here, here, "a.json")] == ["a.json：没有新内容"]
