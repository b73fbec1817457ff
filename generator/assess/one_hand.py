"""What one person wrote of an assessment, as a workbook takes it, and what beside that a workbook has no field for.

`overrides/src/assess/one_hand.js` finds the same.
"""

from collections import Counter
from dataclasses import dataclass

from generator.assess.fields import has_words
from generator.assess.format import EVIDENCE, TEXTS, VISIT, Answer, has_content, value_of
from generator.assess.hands import AssessmentFile, Hand, ScoresGiven, digest, plain_name
from generator.assess.merging import moment
from generator.assess.records import standing
from generator.assess.settled import agreed_answer, name_of, people, settled
from generator.assess.team import assignable
from generator.standard.index import Index

WORKBOOK_HAND = "x"
"""What the ids of hands begin with that a workbook made."""
BESIDE = (
    "others", "agreed", "agreed_scores", "assigned", "attachments", "nonconformities", "issues", "logs", "report",
    "unknown",
)  # fmt: skip
"""What a workbook has no field for: keys of the words `beside_workbook`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OneHand:
    """What goes into a workbook."""

    file: AssessmentFile
    """The whole assessment."""
    hand: str
    """Id of the hand that goes on in the workbook."""
    own: Hand
    """What stands under this hand; nothing for somebody who has not written yet."""
    visit: dict[str, str]
    """The fields of the cover: the visit as all have it, the assessor as the person is called."""
    scope: tuple[str, ...]
    """As all have it."""
    items: dict[str, Answer]
    """The latest answers that the person wrote, at whatever place."""
    scores: dict[str, ScoresGiven]
    """The latest scores that the person gave, by clause."""


def writers(file: AssessmentFile) -> list[str]:
    """Return the names of those who wrote, in the order of their hands; without a name the id of a hand."""
    who = [ids for ids in people(file) if any(_wrote(file.hands[id_]) for id_ in ids)]
    return [name_of(file, ids) or ids[0] for ids in who]


def _wrote(hand: Hand) -> bool:
    return has_words(hand.name) or any(map(has_content, hand.items.values())) or bool(hand.scores)


def hand_named(file: AssessmentFile, name: str) -> str:
    """Return the id of the hand of a person by its id or their name; a new one of somebody who has not written."""
    if name in file.hands:
        return name
    wanted = plain_name(name)
    found = [
        (hand.changed, id_)
        for person in people(file)
        if wanted in {plain_name(file.hands[one].name) for one in person}
        for id_, hand in ((one, file.hands[one]) for one in person)
    ]
    return max(found)[1] if found else f"{WORKBOOK_HAND}-{digest(wanted)}"


def one_hand(file: AssessmentFile, hand: str, name: str = "") -> OneHand:
    """Return what the person wrote whose hand this is; `name` is that of a new one."""
    own = file.hands.get(hand, Hand(name=name))
    person = next((ids for ids in people(file) if hand in ids), ())
    found = [(answer, id_, item) for id_ in person for item, answer in file.hands[id_].items.items()]
    latest = {item: answer for answer, _, item in sorted(found, key=lambda one: (moment(one[0]), one[1]))}
    given = [(scores, clause) for id_ in person for clause, scores in file.hands[id_].scores.items()]
    together = settled(file)
    visit = {key: getattr(together, key) for key in VISIT}
    return OneHand(
        file=file,
        hand=hand,
        own=own,
        visit={**visit, "assessor": name_of(file, person) or own.name},
        scope=together.scope,
        items={item: answer for item, answer in latest.items() if has_content(answer)},
        scores={clause: scores for scores, clause in sorted(given, key=lambda one: moment(one[0])) if scores.given},
    )


def beside(index: Index, one: OneHand) -> dict[str, int]:
    """Return how much of an assessment a workbook has no field for, by the key of its words."""
    file = one.file
    together = settled(file)
    person = next((ids for ids in people(file) if one.hand in ids), ())
    writes = [ids for ids in people(file) if any(has_content(a) for id_ in ids for a in file.hands[id_].items.values())]
    known = {question.id for question in index.standard.checklist}
    items = {item for hand in file.hands.values() for item in hand.agreed}
    found = Counter({
        "others": sum(1 for ids in writes if ids != person),
        "agreed": sum(1 for item in items if agreed_answer(file, item)),
        "agreed_scores": len(together.agreed_scores),
        "assigned": len(together.assigned.keys() - {clause.id for clause in assignable(index, ())}),
        "attachments": len(together.attachments),
        "nonconformities": len(together.nonconformities),
        "issues": len(standing(together.issues)),
        "logs": sum(len(standing(log)) for log in (together.documents, together.interviews, together.samples)),
        "report": len(together.report),
        "unknown": sum(1 for item in one.items if item not in known),
    })  # fmt: skip
    return {key: found[key] for key in BESIDE if found[key]}


def sum_of(answer: Answer) -> str:
    """Return a sum of what stands in the cells of an answer, by which it is known to be as it was."""
    texts = (written(value_of(answer, key)) for key in (*EVIDENCE, *TEXTS))
    return digest(*map(digest, (answer.finding or "", answer.grade or "", *texts)))


def written(words: str) -> str:
    """Return words as they come back from a cell: without empty lines around them."""
    return words.strip("\n") if has_words(words) else ""
