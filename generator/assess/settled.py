"""What the hands of a file say together, in plain: the one assessment that reports, summaries and tables show.

An agreed answer stands. Of one person the latest answer counts; where several persons answered an item and do not find
the same, it has no finding and is disputed; all their words are kept, each led by its writer's name.
`overrides/src/assess/settled.js` settles alike.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import reduce
from typing import Any, NamedTuple

from generator.assess.attachments import attached
from generator.assess.fields import has_words
from generator.assess.format import (
    EVIDENCE,
    FIRST_VERSION,
    TEXTS,
    TYPED,
    VISIT,
    Answer,
    Assessment,
    has_content,
    value_of,
)
from generator.assess.hands import RECORDS, AssessmentFile, Hand, plain_name
from generator.assess.merging import moment
from generator.assess.records import KINDS, settled_records
from generator.assess.selection import is_condition
from generator.assess.team import agreed_scores, disputed_scores, members, settled_assigned

LED = "{name}：{words}"
"""Words of one of several writers."""
TOGETHER = "；"
"""Between the names of those who wrote an assessment."""


class Voice(NamedTuple):
    """What a person says of an item."""

    hand: str
    """Id of the hand that wrote it."""
    name: str
    answer: Answer


def people(file: AssessmentFile) -> tuple[tuple[str, ...], ...]:
    """Return the ids of hands by person: of one name, or gone on from another; each person's and all in order of id."""
    group = {id_: id_ for id_ in sorted(file.hands)}

    def joined(one: str, other: str) -> None:
        first, second = sorted((group[one], group[other]))
        for id_, found in group.items():
            if found == second:
                group[id_] = first

    by_name: dict[str, str] = {}
    for id_ in group:
        hand = file.hands[id_]
        if hand.goes_on in file.hands:
            joined(id_, hand.goes_on)
        if name := plain_name(hand.name):
            joined(id_, by_name.setdefault(name, id_))
    return tuple(tuple(id_ for id_ in group if group[id_] == first) for first in dict.fromkeys(group.values()))


def name_of(file: AssessmentFile, person: tuple[str, ...]) -> str:
    """Return the latest name of a person; nothing while nobody said."""
    named = [id_ for id_ in person if has_words(file.hands[id_].name)]
    return file.hands[max(named, key=lambda id_: (file.hands[id_].changed, id_))].name if named else ""


def voices(file: AssessmentFile, people_: tuple[tuple[str, ...], ...], item: str) -> list[Voice]:
    """Return what the persons say of an item, in their order; those who say nothing are left out."""
    made = []
    for person in people_:
        answers = [(file.hands[id_].items[item], id_) for id_ in person if item in file.hands[id_].items]
        if answers:
            answer, hand = max(answers, key=lambda found: (*moment(found[0]), found[1]))
            if has_content(answer):
                made.append(Voice(hand, name_of(file, person), answer))
    return made


def agreed_answer(file: AssessmentFile, item: str) -> Answer | None:
    """Return what the team agreed on an item last, if it did."""
    found = [hand.agreed[item] for hand in file.hands.values() if item in hand.agreed]
    latest = max(found, key=moment, default=None)
    return latest if latest and has_content(latest) else None


def settled(file: AssessmentFile) -> Assessment:
    """Return what the hands of a file say together."""
    who = people(file)
    apart = disputed_scores(file, who)
    items: dict[str, Answer] = {}
    answered: dict[str, dict[str, Answer]] = {}
    disputed = []
    ids = (item for hand in file.hands.values() for item in (*hand.items, *hand.agreed))
    for item in dict.fromkeys(ids):
        said, agreed = voices(file, who, item), agreed_answer(file, item)
        for voice in said:
            answered.setdefault(voice.name, {})[item] = voice.answer
        together, differ = _together(said)
        answer = _agreed(together, agreed) if agreed else together
        if answer:
            items[item] = answer
        if differ and not (agreed and agreed.finding):
            disputed.append(item)
    hands = [hand for _, hand in sorted(file.hands.items(), key=lambda entry: (entry[1].changed, entry[0]))]
    latest = {key: _latest(hands, key) for key in (*VISIT, "language") if key != "assessor"}
    names = [name_of(file, person) for person in who]
    assessor = TOGETHER.join(dict.fromkeys(filter(has_words, names)))
    writers = {id_: name_of(file, person) for person in who for id_ in person}
    registers: dict[str, Any] = {name: settled_records(name, file.hands, writers) for name in KINDS}
    return Assessment(
        format=file.format,
        version=FIRST_VERSION,
        standard=file.standard,
        id=file.id,
        **latest,
        assessor=assessor,
        scope=_scope(file),
        items=items,
        scores=_scores(file, apart),
        created=file.created,
        changed=max((moment for hand in hands for moment in _moments(hand)), default=""),
        agreed_scores={clause: writers[hand] for clause, (hand, _) in agreed_scores(file).items()},
        disputed=tuple(sorted(disputed)),
        disputed_scores=tuple(apart),
        assigned=settled_assigned(file),
        members=members(names, answered),
        report=_report(file),
        attachments=attached(file.hands, lambda hand: name_of(file, next(person for person in who if hand in person))),
        **registers,
    )


def _together(said: list[Voice]) -> tuple[Answer | None, bool]:
    """Return the answers of several persons in one, and whether they differ in finding or grade."""
    if len(said) <= 1:
        return (said[0].answer if said else None), False
    findings = {one.answer.finding for one in said if one.answer.finding}
    grades = {one.answer.grade for one in said if one.answer.grade}
    differ = len(findings) > 1 or len(grades) > 1
    oldest = min((one.answer for one in said), key=moment)
    texts: dict[str, Any] = {key: _texts(said, key) for key in TYPED}
    sites = dict.fromkeys(one.answer.site for one in said if has_words(one.answer.site))
    answer = replace(
        oldest,
        finding=next(iter(findings)) if len(findings) == 1 else None,
        grade=next(iter(grades)) if grades and not differ else None,
        evidence=replace(oldest.evidence, **{key: texts[key] for key in EVIDENCE}),
        **{key: texts[key] for key in TEXTS},
        site=TOGETHER.join(sites),
        changed=max(one.answer.changed for one in said),
    )
    return answer, differ


def _texts(said: list[Voice], key: str) -> str:
    """Return the words of several persons, one after the other, each led by its name."""
    found = [(one.name, words) for one in said if has_words(words := value_of(one.answer, key))]
    return "\n".join(LED.format(name=name, words=words) if has_words(name) else words for name, words in found)


def _agreed(answer: Answer | None, agreed: Answer) -> Answer:
    """Return what was agreed, with the finding of all where it has none yet, and their words likewise."""
    if answer is None:
        return agreed
    found = agreed if agreed.finding else answer
    texts: dict[str, Any] = {key: value_of(agreed, key) or value_of(answer, key) for key in TYPED}
    evidence = replace(agreed.evidence, **{key: texts[key] for key in EVIDENCE})
    words: dict[str, Any] = {"evidence": evidence, **{key: texts[key] for key in TEXTS}}
    return replace(agreed, finding=found.finding, grade=found.grade, site=agreed.site or answer.site, **words)


def _latest(hands: Iterable[Hand], key: str) -> Any:  # noqa: ANN401 - a line, a day or a language
    said = [value for hand in hands if (value := getattr(hand.head, key)) and has_words(value)]
    return said[-1] if said else None if key == "language" else ""


def _moments(hand: Hand) -> Iterator[str]:
    yield hand.changed
    for kind in RECORDS:
        yield from (record.changed for record in getattr(hand, kind).values())


def _report(file: AssessmentFile) -> dict[str, str]:
    """Return the latest of each text of the report, but those that were emptied."""
    found = [(text, key) for hand in file.hands.values() for key, text in hand.report.items()]
    latest = {key: text.text for text, key in sorted(found, key=lambda one: (*moment(one[0]), one[1]))}
    return {key: text for key, text in sorted(latest.items()) if has_words(text)}


def _scores(file: AssessmentFile, differ: Mapping[str, frozenset[str]]) -> dict[str, dict[str, int]]:
    """Return the latest score of each clause and dimension; one that was agreed stands, of those that differ none."""
    made: dict[str, dict[str, int]] = {}
    found = [(scores, clause) for hand in file.hands.values() for clause, scores in hand.scores.items()]
    for scores, clause in sorted(found, key=lambda one: (*moment(one[0]), one[1])):
        if scores.given:
            made[clause] = {**made.get(clause, {}), **scores.given}
    for clause, (_, agreed) in agreed_scores(file).items():
        made[clause] = {**made.get(clause, {}), **agreed.given}
    for clause, dimensions in differ.items():
        made[clause] = {key: score for key, score in made[clause].items() if key not in dimensions}
    return made


def _scope(file: AssessmentFile) -> tuple[str, ...]:
    said = [hand.head.scope for _, hand in sorted(file.hands.items()) if hand.head.scope is not None]
    return reduce(merged_scope, said) if said else ()


def merged_scope(here: tuple[str, ...], there: tuple[str, ...]) -> tuple[str, ...]:
    """Return a selection that holds two others; the whole standard where they have other conditions."""
    ours, theirs = (tuple(sorted(filter(is_condition, scope))) for scope in (here, there))
    if ours != theirs:
        return ()
    if len(here) == len(ours) or len(there) == len(theirs):
        return ours
    return tuple(dict.fromkeys((*here, *there)))
