"""All files of the comparison, and the standards that they are read by."""

from dataclasses import replace
from functools import cache
from typing import Any

from generator.assess.format import Answer, EvidenceFound, Nonconformity, Wording
from generator.assess.hands import AssessmentFile, Assigned, Hand
from generator.formats.kit import Kit
from generator.model import Ledger, Retired
from generator.model.config import FindingLabel
from tests.builders import text
from tests.kits import FINDINGS, SCORING, answered, blank, by_hand, small_kit, small_standard
from tests.parity.filled_books import filled_files
from tests.parity.hands_cases import hands_files, scored_files
from tests.parity.json_cases import json_files
from tests.parity.odd_workbooks import odd_files
from tests.parity.packed_cases import packed_files
from tests.parity.page import File
from tests.parity.score_cases import score_files
from tests.parity.workbook_cases import workbook_files

RETIRED = Ledger(retired={"4.9-a-1": Retired(to=("5.1.1-a-1",)), "4.9": Retired(to=("5.1",))})
OWN_FINDINGS = (
    FindingLabel(id="yes", label=text("是", "Yes"), help=text(), outcome="met"),
    FindingLabel(id="no", label=text("否，“不”", 'No, "not"'), help=text(), outcome="unmet"),
    *FINDINGS[:1],
)
"""A scale of one's own, without a finding that excludes."""


@cache
def kits() -> dict[str, Kit]:
    """Return the standards by name: a small one, one with scores, one with its own scale and a chapter's scope."""
    retired = small_standard(ledger=RETIRED)
    return {
        "small": small_kit(retired),
        "scored": small_kit(retired, scoring=SCORING),
        "own scale": small_kit(retired, findings=OWN_FINDINGS),
    }


ASSIGNED = {"5.1": Assigned(name="李", changed="2026-11-01T00:00:00Z"), "9.9": Assigned(name="王")}
ASSIGNED_BY_LEAD = {
    "5.1": Assigned(name="李、王  五", changed="2026-11-02T00:00:00Z"),
    "5.2": Assigned(name="赵", changed="2026-11-02T00:00:00Z"),
    "5.1.2": Assigned(name="；", changed="2026-11-02T00:00:00Z"),
}
"""Who is to assess what: one clause is none of this standard's, another was taken back."""


@cache
def here() -> dict[str, AssessmentFile]:
    """Return what is already there, by the name of the kit: something in every kind of field."""
    seen = EvidenceFound(observed="看到的", interviewed="王")
    made = {}
    for name, kit in kits().items():
        base = replace(blank(kit.index), organization="甲公司", assessor="李", name="一", first_day="2026-11-01")
        base = answered(base, "5.1.1-a-1", finding="conforms", evidence=seen, changed="2026-11-01T00:00:00Z")
        base = answered(base, "5.1.2-b-1", strength="旧", evidence=EvidenceFound(observed="乙" * 15_000))
        base = answered(base, "5.1.1-a-1", evidence=replace(seen, records="丙" * 15_000), grade="minor")
        made[name] = by_hand(replace(base, scores={"5.1.1": {"approach": 40}} if name == "scored" else {}))
        hands = {id_: replace(hand, assigned=ASSIGNED) for id_, hand in made[name].hands.items()}
        made[name] = replace(made[name], hands={**hands, "h-lead": Hand(name="组长", assigned=ASSIGNED_BY_LEAD)})
    return made


@cache
def before() -> dict[str, AssessmentFile]:
    """Return the assessment of last time, by the name of the kit: findings of every kind, and what became of some."""
    made = {}
    for name, kit in kits().items():
        base = replace(blank(kit.index), id="a-last", name="去年的评价", first_day="2025-11-03", last_day="2025-11-04")
        base = replace(base, assessor="孙")
        for id_, values in LAST_TIME.items():
            if values["finding"] in {finding.id for finding in kit.config.findings}:
                base = answered(base, id_, **values)
        gone = Answer(fingerprint="01234567", finding="conforms")
        made[name] = by_hand(replace(base, items={**base.items, "4.9-a-1": gone, "8.8-a-1": gone}))
        (hand,) = made[name].hands.values()
        made[name] = replace(made[name], hands={"h-last": replace(hand, nonconformities=LAST_RECORDS)})
    return made


LAST_TIME: dict[str, dict[str, Any]] = {
    "5.1.2-b-1": {"finding": "does-not", "grade": "minor"},
    "5.1.2-b-2": {"finding": "conforms", "fingerprint": "00000000", "provision": Wording(zh="组织应 检查。", en="")},
    "5.2.1.1-a-1": {"finding": "not-applicable", "reason": "无"},
    "5.2.1.2-a-1": {"finding": "partly", "fingerprint": "00000000", "provision": Wording(zh="组织宜记录。", en="Old.")},
}
"""What was found last time; of the last item the provision has changed, of the second its spaces alone."""


def _record(**values: Any) -> Nonconformity:  # noqa: ANN401 - any field
    return Nonconformity(
        **values, written=dict.fromkeys(values, "2025-11-04T00:00:00Z"), changed="2025-11-04T00:00:00Z"
    )


LAST_RECORDS = {
    "n1": _record(number="NC-1", items=("5.1.1-a-1",), statement="未校准\n两台", grade="minor", due="2026-01-31"),
    "n2": _record(number="NC-2", items=("5.1.2-b-1",), statement="无记录", action="重新培训", owner="质量部", verification="看过",
                  verified_by="孙", verified="2026-01-05", closed="2026-01-05"),
    "n3": _record(number="NC-3", items=("5.1.2-b-1",), statement="早已关闭", came_from="前年", closed="2025-11-03"),
    "n4": _record(number="NC-4", items=("5.1.2-b-1",), statement="误登", withdrawn="误登"),
}  # fmt: skip
"""What was registered last time."""


@cache
def files() -> tuple[File, ...]:
    """Return all files."""
    made = [
        *json_files(blank(kits()["small"].index), "small"),
        *hands_files(kits()["small"], "small"),
        *workbook_files(kits()["small"], "small"),
        *odd_files(kits()["small"], "small"),
        *packed_files(kits()["small"], "small"),
        *score_files(kits()["scored"], "scored"),
        *(file for name in kits() for file in filled_files(kits()[name], name, here()[name])),
        *scored_files(kits()["scored"], "scored"),
        *(
            file
            for file in json_files(blank(kits()["scored"].index), "scored")
            if "score" in file.name or "blank" in file.name
        ),
        *(file for file in workbook_files(kits()["own scale"], "own scale") if "finding" in file.name),
    ]
    return tuple(made)
