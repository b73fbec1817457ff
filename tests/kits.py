"""Standards, settings and assessments that the tests of assessments and exports share."""

from dataclasses import replace
from functools import cache
from pathlib import Path

from generator.assess.blank import NOBODY, blank_assessment
from generator.assess.format import FIRST_VERSION, SETTLED_ONLY, Answer, Assessment
from generator.assess.hands import AssessmentFile, Hand, of_first_version
from generator.formats.kit import Kit
from generator.model import Standard, Text
from generator.model.config import FindingLabel, SiteConfig
from generator.model.place import Value
from generator.model.scoring import AspectWeight, Dimension, Scoring, ScoringMethod
from generator.source.config import load_config
from generator.source.load import load
from generator.source.validation import adapter
from generator.standard.index import Index
from tests.builders import clause, provision, question, standard, text

ROOT = Path(__file__).parent.parent
MOMENT = "2026-11-23T09:15:00Z"
ON = "2026-11-29"
"""The day on which nonconformities are seen as overdue or not."""
TIMESTAMP = 1_763_856_000
FINDINGS = tuple(
    FindingLabel(id=id_, label=Text(zh=zh, en=en), help=text())
    for id_, zh, en in (
        ("conforms", "符合", "Conforms"),
        ("partly", "部分符合", "Partly conforms"),
        ("does-not", "不符合", "Does not conform"),
        ("not-applicable", "不适用", "Not applicable"),
    )
)
SCORING = Scoring(
    methods=(
        ScoringMethod(
            id="adli", label=text("过程", "Process"), clauses=("5.1",),
            dimensions=(
                Dimension(id="approach", label=text("方法", "Approach"), help=text(), weight=60),
                Dimension(id="deployment", label=text("展开", "Deployment"), help=text(), weight=40),
            ),
        ),
    ),
    weights=(AspectWeight(clause="5.1", weight=100),),
)  # fmt: skip


def small_standard(**changes: Value) -> Standard:
    """Make a standard with two aspects, three clauses with items, and deep neighbours with one item each."""
    clauses = (
        clause("5"),
        clause("5.1", title=text("领导", "Leadership")),
        clause("5.1.1", provision("5.1.1-a", "requirement", "组织应领导。", "The organization shall lead."),
               title=text("方向", "Direction")),
        clause("5.1.2", provision("5.1.2-a", "statement", "本条说明。", "This clause explains."),
               provision("5.1.2-b", "requirement", "组织应检查。", "It shall check."), title=text("检查", "Checks")),
        clause("5.2", title=text("运行", "Operation")),
        clause("5.2.1", title=text("服务", "Service")),
        clause("5.2.1.1", provision("5.2.1.1-a", "requirement", "组织应答复。", "It shall answer."),
               title=text("答复", "Answers")),
        clause("5.2.1.2", provision("5.2.1.2-a", "requirement", "组织应记录。", "It shall record."),
               title=text("记录", "Records")),
    )  # fmt: skip
    items = (
        question("5.1.1-a"),
        question("5.1.2-b"),
        question("5.1.2-b", id="5.1.2-b-2", zh="另一问？", en="Another?"),
        question("5.2.1.1-a"),
        question("5.2.1.2-a"),
    )
    return standard(*clauses, **{"checklist": items, **changes})


def settings(**changes: Value) -> SiteConfig:
    """Make the settings of a site."""
    values: dict[str, Value] = {"site_name": text(), "rights": text(), "footer": text(), "findings": FINDINGS}
    return SiteConfig(**{**values, **changes})


def small_kit(made: Standard | None = None, **changes: Value) -> Kit:
    """Make a kit of the small standard; changes go to the settings."""
    return Kit(Index(made or small_standard()), settings(**changes), TIMESTAMP)


@cache
def real_kit() -> Kit:
    """Return the standard of this repository, at an address."""
    loaded = load(ROOT / "standard")
    config, _ = load_config(ROOT / "site_config.yml")
    assert loaded.standard
    assert config
    return Kit(Index(loaded.standard), replace(config, site_url="https://example.org/crm/"), TIMESTAMP)


def blank(index: Index, scope: tuple[str, ...] = ()) -> Assessment:
    """Return an assessment in plain in which every item is not reviewed."""
    file = blank_assessment(index, scope)
    return Assessment(
        format=file.format,
        version=FIRST_VERSION,
        standard=file.standard,
        id=file.id,
        scope=scope,
        items=file.hands[NOBODY].items,
    )


def first_version(made: Assessment) -> dict[str, Value]:
    """Return an assessment as the value of a file of version 1."""
    value: dict[str, Value] = adapter(Assessment).dump_python(made, mode="json")
    for key in SETTLED_ONLY:
        del value[key]
    return value


def by_hand(made: Assessment, hand: str = "h-1") -> AssessmentFile:
    """Return an assessment in plain as the file of one hand."""
    file = of_first_version(made, b"")
    (words,) = file.hands.values()
    return replace(file, hands={hand: words})


def only_hand(file: AssessmentFile | None) -> Hand:
    """Return the hand of a file that has one."""
    assert file
    (hand,) = file.hands.values()
    return hand


def answer_in(file: AssessmentFile | None, id_: str) -> Answer:
    """Return the answer to an item in a file of one hand, a blank one where it has none."""
    return only_hand(file).items.get(id_, Answer(fingerprint="00000000"))


def answered(made: Assessment, id_: str, **changes: Value) -> Assessment:
    """Return an assessment with one answer changed."""
    answer: Answer = replace(made.items[id_], **changes)
    return replace(made, items={**made.items, id_: answer})
