"""Assessment files of any content, as hypothesis makes them, of the small standard."""

from typing import Any

from hypothesis import strategies as some

from generator.assess.blank import assessed_standard
from generator.assess.format import NAME, Answer, Attachment, EvidenceFound
from generator.assess.hands import VERSION, AssessmentFile, Assigned, Hand, Head, ReportText, ScoresGiven
from generator.assess.records import KINDS, RecordName
from tests.kits import FINDINGS, SCORING, small_kit

KIT = small_kit(scoring=SCORING)
ITEMS = [question.id for question in KIT.index.standard.checklist]
MOMENTS = ["", "2026-11-23T09:15:00Z", "2026-11-23T09:15:00.5Z", "2026-11-24T00:00:00Z"]
"""Few, so that records clash."""
WORDS = some.text(
    alphabet=some.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t"), max_size=200
)  # fmt: skip
FEW_WORDS = some.sampled_from(["", " ", "看到的", "又看到的", "Seen"])
LINE = some.text(alphabet=some.characters(exclude_categories=["Cs", "Cc"]), max_size=200)
NAME_OF = some.sampled_from(["", "王五", "李四", "王\u3000五"])
MOMENT = some.sampled_from(MOMENTS)
FINDING = some.sampled_from([None, *(finding.id for finding in FINDINGS)])
GRADE = some.sampled_from([None, "major", "minor", "observation"])


def answers(words: some.SearchStrategy[str]) -> some.SearchStrategy[Answer]:
    """Return answers whose texts are of some kind."""
    return some.builds(
        Answer,
        fingerprint=some.sampled_from(["00000000", "0000000a"]),
        finding=FINDING,
        reason=words,
        grade=GRADE,
        evidence=some.builds(EvidenceFound, interviewed=words, records=words, observed=words),
        opportunity=words,
        strength=words,
        site=NAME_OF,
        changed=MOMENT,
    )


NUMBERS = some.sampled_from(["", "1", "12"])
SCORES = some.dictionaries(
    some.just("5.1.1"),
    some.builds(
        ScoresGiven,
        given=some.dictionaries(some.just("approach"), some.integers(0, 20).map(lambda step: 5 * step)),
        changed=MOMENT,
    ),
)
ATTACHMENTS = some.builds(
    Attachment,
    item=some.sampled_from(ITEMS),
    name=NAME_OF,
    type=some.just("image/jpeg"),
    size=some.integers(0, 9),
    sha256=some.sampled_from(["0" * 64, "a" * 64]),
    added=MOMENT,
    changed=MOMENT,
    gone=MOMENT,
)


def records(name: RecordName, line: some.SearchStrategy[str]) -> some.SearchStrategy[dict[str, Any]]:
    """Return records of a kind by id, of each of whose keys a hand may have written, or not."""
    kind = KINDS[name]
    own: dict[str, some.SearchStrategy[Any]] = {
        "number": some.sampled_from(["", f"{kind.prefix}1", f"{kind.prefix}2"]),
        "items": some.lists(some.sampled_from(ITEMS), max_size=2).map(tuple),
        "grade": GRADE,
        "gone": MOMENT,
        "size": NUMBERS,
        "drawn": NUMBERS,
    }
    days = ("due", "verified", "closed", "settled", "seen", "held")
    values = {
        key: own[key] if key in own else some.sampled_from(["", "2026-11-23"]) if key in days else line
        for key in kind.keys
    }
    written = some.dictionaries(some.sampled_from(kind.keys), MOMENT)
    made = some.builds(kind.shape, **values, written=written, changed=MOMENT)
    return some.dictionaries(some.sampled_from(["r-1", "r-2"]), made, max_size=2)


def hands(words: some.SearchStrategy[str], line: some.SearchStrategy[str]) -> some.SearchStrategy[Hand]:
    """Return hands whose texts and lines are of some kind."""
    of_items = some.dictionaries(some.sampled_from(ITEMS), answers(words), max_size=3)
    return some.builds(
        Hand,
        name=NAME_OF,
        goes_on=some.sampled_from([None, "h-1", "h-2"]),
        changed=MOMENT,
        head=some.builds(
            Head,
            name=line,
            organization=line,
            site=line,
            accompanied=line,
            first_day=some.sampled_from(["", "2026-11-23"]),
            last_day=some.just(""),
            language=some.sampled_from([None, "zh", "en"]),
            scope=some.none() | some.lists(some.sampled_from(["5", "5.1", "5.2.1.1"]), max_size=3).map(tuple),
        ),
        items=of_items,
        scores=SCORES,
        agreed_scores=SCORES,
        agreed=some.dictionaries(some.sampled_from(ITEMS), answers(words), max_size=1),
        assigned=some.dictionaries(
            some.sampled_from(["5.1", "5.2"]), some.builds(Assigned, name=NAME_OF, changed=MOMENT), max_size=2
        ),
        report=some.dictionaries(some.just("client"), some.builds(ReportText, text=words, changed=MOMENT)),
        attachments=some.dictionaries(some.sampled_from(["f-1", "f-2"]), ATTACHMENTS, max_size=2),
        **{name: records(name, line) for name in KINDS},
    )


def files(
    words: some.SearchStrategy[str] = FEW_WORDS, line: some.SearchStrategy[str] = FEW_WORDS
) -> some.SearchStrategy[AssessmentFile]:
    """Return files whose texts and lines are of some kind."""
    return some.builds(
        AssessmentFile,
        format=some.just(NAME),
        version=some.just(VERSION),
        standard=some.just(assessed_standard(KIT.index)),
        id=some.sampled_from(["a-1", "a-2", "a-3"]),
        also=some.just(()),
        created=MOMENT,
        hands=some.dictionaries(some.sampled_from(["h-1", "h-2", "h-3"]), hands(words, line), max_size=3),
    )
