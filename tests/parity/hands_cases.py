"""Assessment files of version 2: a table from what a file is to the hands that are in it."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from generator.formats.kit import Kit
from tests.kits import answered, blank, by_hand
from tests.parity.page import File, plain

Value = dict[str, Any]
Change = Callable[[Value], object]
ONE, TWO, THREE = "5.1.1-a-1", "5.1.2-b-1", "5.1.2-b-2"
EARLY, LATE = "2026-11-01T00:00:00Z", "2026-11-02T00:00:00.5Z"


def answer(**values: Any) -> Value:  # noqa: ANN401 - any JSON
    """Return an answer; words of evidence are what was observed."""
    observed = values.pop("observed", "")
    return {"fingerprint": "01234567", "evidence": {"observed": observed}, **values}


def hand(name: str, **values: Any) -> Value:  # noqa: ANN401 - any JSON
    """Return a hand."""
    return {"name": name, **values}


WANG = hand("王五", changed=EARLY, items={ONE: answer(finding="conforms", observed="王见", changed=EARLY, site="北京")})
LI = hand("李四", changed=LATE, items={ONE: answer(finding="partly", grade="minor", observed="李见", changed=LATE)},
          head={"organization": "乙", "scope": ["5.2"], "site": "上海"})  # fmt: skip
PHONE = hand(" 王　五", changed=LATE, items={ONE: answer(finding="does-not", changed=LATE), TWO: answer(strength="强")})


def registered(changed: str = EARLY, **values: Any) -> Value:  # noqa: ANN401 - any JSON
    """Return what a hand wrote of a nonconformity, all at one moment."""
    return {**values, "written": dict.fromkeys(values, changed), "changed": changed}


def hung(item: str, note: str, sha256: str, **values: str) -> Value:
    """Return a photo that hangs on an item, with a remark."""
    moments = {"added": EARLY, "changed": EARLY}
    return {"item": item, "name": "a.jpg", "type": "image/jpeg", "size": 1, "sha256": sha256 * 64, "note": note,
            **moments, **values}  # fmt: skip


def objects(**records: Value) -> Value:
    """Return a hand of an assessor who found something at one item, with nonconformities by id."""
    partly = answer(finding="partly", grade="minor", changed=EARLY)
    return hand("王五", items={ONE: partly}, head={"first_day": "2026-11-02"}, nonconformities=records)


def unmet_then(zh: str, en: str) -> Value:
    """Return a hand that found against a text of that time."""
    return {"h-1": hand("王五", items={ONE: answer(finding="does-not", grade="major", provision={"zh": zh, "en": en})})}


HANDS: dict[str, Value] = {
    "none": {},
    "a changed text in both languages": unmet_then("组织宜领导和\n检查。", "The organization should <b>lead</b>."),
    "a changed text in Chinese alone": unmet_then("组织宜领导。", "The organization shall lead."),
    "a changed text in English alone": unmet_then("组织应领导。", "The organization may lead."),
    "a changed text without English": unmet_then("组织宜领导。", " "),
    "a changed text without Chinese": unmet_then("", "The organization may lead."),
    "a changed text without words": unmet_then("", ""),
    "beside last time": {"h-9": hand("王五", items={
        "5.1.1-a-1": answer(finding="partly", grade="major", changed=EARLY),
        TWO: answer(finding="does-not", grade="major"),
        THREE: answer(finding="partly", grade="minor"), "5.2.1.1-a-1": answer(finding="not-applicable"),
        "5.2.1.2-a-1": answer(finding="conforms", reaffirmed=LATE)}, nonconformities={
        "n1": registered(number="NC-1", items=[ONE], statement="未校准", action="换新", closed="2026-11-03",
                         verification="已看"),
        "n9": registered(number="NC-9", items=[TWO], statement="又无记录")})},
    "better than last time": {"h-9": hand("王五", items={TWO: answer(finding="does-not", grade="observation"),
        THREE: answer(finding="conforms"), "5.2.1.1-a-1": answer(finding="conforms"),
        ONE: answer(finding="conforms")})},
    "graded otherwise than last time": {"h-9": hand("王五", items={TWO: answer(finding="does-not", grade="major")})},
    "typography changed": {"h-9": hand("王五", items={
        ONE: answer(finding="conforms", provision={"zh": "组织 应领导。", "en": "?"}, reaffirmed=EARLY),
        TWO: answer(finding="conforms", provision={"zh": "组织应检验。", "en": "It shall check."}),
        THREE: answer(finding="conforms", provision={"zh": "组织应检查。", "en": "It shall check."})})},
    "one without a word": {"h-9": {}},
    "one person": {"h-9": WANG},
    "photos with remarks and without, instead of words": {
        "h-8": hand("李四", attachments={"f-4": hung("5.2.1.2-a-1", "李附", "4")}),
        "h-9": hand("王五", items={
            one: answer(finding=finding, changed=EARLY) for one, finding in (
                (ONE, "conforms"), (TWO, "conforms"), (THREE, "conforms"), ("5.2.1.1-a-1", "partly"),
                ("5.2.1.2-a-1", "does-not"))},
            attachments={"f-1": hung(ONE, "东墙", "1"), "f-2": hung(TWO, "　", "2"),
                         "f-3": hung(THREE, "不要了", "3", gone=LATE), "f-5": hung("5.2.1.1-a-1", "西墙", "5")})},
    "two that differ": {"h-8": LI, "h-9": WANG},
    "one person at two places": {"h-8": PHONE, "h-9": WANG},
    "three, two of them one person": {"h-7": LI, "h-8": PHONE, "h-9": WANG},
    "the hand that is here, later": {"h-1": hand("赵", changed="2030-01-01T00:00:00Z",
        items={ONE: answer(finding="partly", changed="2030-01-01T00:00:00Z")})},
    "the hand that is here, earlier": {"h-1": hand("赵", changed="", items={ONE: answer(finding="partly")})},
    "the hand that is here, emptied later": {"h-1": hand("李", items={ONE: answer(changed="2030-01-01T00:00:00Z")})},
    "equally late": {"h-1": hand("李", items={ONE: answer(finding="partly", changed=EARLY)})},
    "one that goes on from another": {"h-8": hand("", goes_on="h-9"), "h-9": hand("孙", items=WANG["items"])},
    "one that goes on from nobody": {"h-8": hand("", goes_on="h-0", items=WANG["items"])},
    "agreed": {"h-8": LI, "h-9": {**WANG, "agreed": {ONE: answer(finding="partly", grade="major", changed=LATE)}}},
    "agreed, and taken back": {"h-8": LI, "h-9": {**WANG, "agreed": {ONE: answer(changed=LATE)}}},
    "agreed where nobody answered": {"h-9": {"agreed": {TWO: answer(finding="conforms", strength="好")}}},
    "agreed twice": {"h-8": {"agreed": {ONE: answer(finding="conforms", changed=EARLY)}},
                     "h-9": {"agreed": {ONE: answer(finding="partly", changed=LATE)}}},
    "words agreed, and no finding yet": {"h-8": LI, "h-9": {**WANG,
        "agreed": {ONE: answer(observed="议而未决", changed=LATE)}}},
    "words agreed where all find alike": {"h-8": hand("李", items={ONE: answer(finding="partly", grade="minor")}),
                                          "h-9": {"agreed": {ONE: answer(observed="一致", changed=LATE)}}},
    "grades that differ": {"h-8": LI, "h-9": hand("王", items={ONE: answer(finding="partly", grade="major")})},
    "one gave no finding": {"h-8": LI, "h-9": hand("王", items={ONE: answer(observed="只写了所见")})},
    "assigned": {"h-9": {"assigned": {"5.1": {"name": "王五", "changed": EARLY}, "5.2": {}}}},
    "texts of the report": {"h-8": {"report": {"conclusion": {"text": "总体符合\n两行", "changed": EARLY},
                                               "team": {"text": "王五"}}},
                            "h-9": {"report": {"conclusion": {"text": "李的结论", "changed": LATE}}}},
    "a text of the report, emptied later": {"h-8": {"report": {"client": {"text": "甲", "changed": EARLY}}},
                                            "h-9": {"report": {"client": {"text": " ", "changed": LATE}}}},
    "a text of the report that nobody knows": {"h-9": {"report": {
        "weather": {"text": "晴"}, "distribution": {"text": "两份"}}}},
    "scopes that add up": {"h-8": hand("甲", head={"scope": ["5.1"]}), "h-9": hand("乙", head={"scope": ["5.2"]})},
    "a scope and the whole": {"h-8": hand("甲", head={"scope": ["5.1"]}), "h-9": hand("乙", head={"scope": []})},
    "no word on the scope": {"h-8": hand("甲", head={"scope": None})},
    "items of numbers alone": {"h-9": hand("", items={"9": answer(strength="旧"), "1": answer(strength="旧")})},
    "a nonconformity": {"h-9": objects(n1=registered(number="NC-1", items=[ONE], statement="未校准\n两台", grade="minor",
        evidence="台账", owner="质量部", due="2026-12-31"))},
    "nonconformities of every state": {"h-9": objects(
        n1=registered(number="NC-10", due="2026-11-28", items=["gone-1"]),
        n2=registered(number="NC-9", due="2026-11-29"),
        n3=registered(number="NC-2", closed="2026-11-20", verification="看过"), n4=registered(number="=1", withdrawn="误"),
        n5=registered(number="NC-2 ", statement="<b>&</b>"))},
    "nonconformities that lack something": {"h-9": objects(n1=registered(number="NC-1", items=[ONE], due="2026-11-01"),
        n2=registered(number="NC-2", closed="2026-02-30"), n3=registered(number="NC-3", items=[TWO]))},
    "an open nonconformity whose item conforms": {"h-9": {**objects(n1=registered(number="NC-1", items=[TWO])),
        "items": {TWO: answer(finding="conforms", changed=EARLY)}}},
    "carried along, and found again": {"h-9": objects(
        n1=registered(number="NC-1", items=[ONE], came_from="2025", closed="2026-01-01", verification="看过"),
        n2=registered(number="NC-2", items=[ONE, TWO]), n3=registered(number="NC-3", items=[TWO], came_from="2025"))},
    "one nonconformity, two hands": {
        "h-8": hand("李四", nonconformities={"n1": registered(LATE, owner="生产部", due="")}),
        "h-9": objects(n1=registered(number="NC-1", items=[ONE], owner="质量部", due="2026-12-31", statement="甲"))},
    "one number, two hands": {
        "h-8": hand("李四", nonconformities={"n2": registered(number="NC-1"), "n9": registered(number="NC-2")}),
        "h-7": hand("", nonconformities={"n3": registered(number="NC-2")}),
        "h-9": objects(n1=registered(number="NC-1"), n4=registered(number="NC-3"), n5=registered(number="NC-3"))},
    "equally late words on a nonconformity": {
        "h-8": hand("李四", nonconformities={"n1": registered(number="NC-1", items=["9"], grade=None, owner="乙")}),
        "h-9": objects(n1=registered(number="NC-2", items=[ONE], grade="major", owner="甲"))},
    "a nonconformity of which nothing was written": {"h-9": objects(n1={}, n2={"number": "NC-1", "changed": LATE})},
    "a nonconformity of an unknown grade": {"h-9": objects(n1=registered(number="NC-1", grade="grave"))},
    "assigned to several, below others, and taken back": {
        "h-7": hand("赵", assigned={"5": {"name": "王五；李四", "changed": EARLY},
                                   "5.1.2": {"name": " 孙 、孙", "changed": LATE},
                                   "5.2": {"name": "周", "changed": EARLY}, "9": {"name": "吴"}}),
        "h-8": LI, "h-9": {**WANG, "assigned": {"5.2": {"name": "；", "changed": LATE}}}},
    "assigned to names with signs in them": {
        "h-7": hand("甲；乙", items={ONE: answer(finding="conforms", changed=EARLY)}),
        "h-8": hand("Li; Wang、Jr", assigned={
            "5": {"name": "甲;乙、丙", "changed": EARLY}, "5.1": {"name": "丙；Li; Wang、Jr；甲", "changed": EARLY},
            "5.2": {"name": "；甲；乙；", "changed": EARLY}, "5.2.1": {"name": "乙；甲；乙", "changed": EARLY},
            "5.1.1": {"name": "Li; Wang", "changed": EARLY}})},
    "assigned to names in quotation marks": {"h-8": hand("甲", assigned={
        "5.1": {"name": "“欧阳、娜”、乙", "changed": EARLY}, "5.2": {"name": '"Li; Wang";"丙', "changed": EARLY},
        "5.2.1": {"name": "欧阳、娜；“乙”", "changed": EARLY}, "5.1.1": {"name": "“；”", "changed": EARLY}})},
    "assigned twice at one moment": {"h-8": hand("甲", assigned={"5.1": {"name": "丙", "changed": EARLY}}),
                                     "h-9": hand("乙", assigned={"5.1": {"name": "丁", "changed": EARLY}})},
    "assigned in part": {"h-9": {**WANG, "assigned": {"5.1.1": {"name": "王　五"}}}},
    "an issue for the site": {"h-9": hand("王五", issues={
        "i1": registered(number="SV-2", items=[ONE, "9.9-z-9"], verify="<看>\n两台", whom="李", place="车间", planned="上午"),
        "i2": registered(number="SV-1", verify="看", settled="2026-11-27", result="符合"),
        "i3": registered(number="SV-3", settled="2026-02-30"), "i4": registered(number="SV-4", gone=EARLY)})},
    "an issue of two hands": {
        "h-8": hand("李四", issues={"i1": registered(LATE, result="李结果", gone=""),
                                    "i2": registered(LATE, number="SV-1")}),
        "h-9": hand("王五", issues={"i1": registered(number="SV-1", verify="王问", gone=EARLY)})},
    "logs": {"h-9": hand("王五",
        documents={"d1": registered(number="D-1", title="手册", identifier="QM-01 A/3", seen="2026-11-27", remark="见\t此"),
                   "d2": registered(number="D-10", seen="2026-02-31"), "d3": registered(number="D-2", holder="办公室")},
        interviews={"v1": registered(number="I-1", whom="周工", role="质量部", held="2026-11-28", by="王五", about="目标")},
        samples={"s1": registered(number="S-1", population="投诉", size="120", drawn="9", chosen="随机"),
                 "s2": registered(number="S-2", size="3", drawn="10"), "s3": registered(number="S-3", drawn="10")})},
    "logs of which nothing was written": {"h-9": {"documents": {"d1": {}}, "samples": {"s1": {"number": "S-1"}}}},
    "words in braces": {"h-8": LI, "h-9": hand("{words}", items={ONE: answer(observed="{name}")})},
}  # fmt: skip
WRONG: dict[str, Value] = {
    "a hand that is none": {"h-9": []},
    "a hand with an unknown key": {"h-9": {"colour": "red"}},
    "a hand without a name for it": {"h 9": {}},
    "a finding that is unknown": {"h-9": {"items": {ONE: answer(finding="wonderful")}}},
    "an agreed finding that is unknown": {"h-9": {"agreed": {ONE: answer(finding="wonderful")}}},
    "a name of two lines": {"h-9": {"name": "a\nb"}},
    "a moment that is none": {"h-9": {"changed": "yesterday"}},
    "a text of the report that is none": {"h-9": {"report": {"client": "甲"}}},
    "a nonconformity with an unknown key": {"h-9": {"nonconformities": {"n1": {"colour": "red"}}}},
    "a nonconformity due on no day": {"h-9": {"nonconformities": {"n1": {"due": "soon"}}}},
    "a count that is none": {"h-9": {"samples": {"s1": {"size": "many"}}}},
    "an issue settled on no day": {"h-9": {"issues": {"i1": {"settled": "soon"}}}},
    "a document with an unknown key": {"h-9": {"documents": {"d1": {"colour": "red"}}}},
    "an interview without an id for it": {"h-9": {"interviews": {"v 1": {}}}},
    "agreed scores where there are none": {"h-9": {"agreed_scores": {"5.9": {"given": {"approach": 50}}}}},
    "scores that are no numbers": {"h-9": {"scores": {"5.1.1": {"given": {"approach": "x"}}}}},
}


def scored(name: str, agreed: Value | None = None, changed: str = EARLY, **given: int) -> Value:
    """Return a hand that scored a clause, and entered what was agreed on it."""
    made = {"agreed_scores": {"5.1.1": {"given": agreed, "changed": changed}}} if agreed is not None else {}
    return hand(name, scores={"5.1.1": {"given": given, "changed": changed}}, **made)


SCORED: dict[str, Value] = {
    "scores that differ": {"h-8": scored("李四", approach=50, deployment=40), "h-9": scored("王五", approach=70)},
    "scores alike": {"h-8": scored("李四", approach=50), "h-9": scored("王五", changed=LATE, approach=50, deployment=45)},
    "scores agreed": {"h-8": scored("李四", approach=50, deployment=40),
                      "h-9": scored("王五", {"approach": 60, "deployment": 40}, LATE, approach=70)},
    "scores agreed in part": {"h-8": scored("李四", approach=50, deployment=40),
                              "h-9": scored("", {"approach": 60}, LATE, approach=70, deployment=45)},
    "scores agreed, and taken back": {"h-8": scored("李四", {"approach": 60}, approach=50),
                                      "h-9": scored("王五", {}, LATE, approach=70)},
    "scores agreed at one moment": {"h-8": scored("李四", {"approach": 60}), "h-9": scored("王五", {"approach": 65})},
    "a score agreed between two steps": {"h-9": scored("王五", {"approach": 62})},
}  # fmt: skip


def scored_files(kit: Kit, name: str) -> list[File]:
    """Return files with scores of several, of a kit that has some."""
    base = plain(by_hand(replace(blank(kit.index), created="")))
    values = ((what, {**base, "hands": hands, "created": EARLY}) for what, hands in SCORED.items())
    return [File(f"hands: {what}", name, "json", json.dumps(value).encode()) for what, value in values]


def hands_files(kit: Kit, name: str) -> list[File]:
    """Return all files of the table, their ids those of what is there already."""
    base = plain(by_hand(replace(answered(blank(kit.index), ONE), created="")))
    made = []
    for group, table in (("hands", HANDS), ("wrong hands", WRONG)):
        for what, hands in table.items():
            value = {**base, "hands": json.loads(json.dumps(hands)), "created": EARLY}
            made.append(File(f"{group}: {what}", name, "json", json.dumps(value).encode()))
    for what, changes in (("another id", {"id": "a-0"}), ("other ids", {"also": ["a-9", "a-0"]}),
                          ("made later", {"id": "a-0", "created": LATE})):  # fmt: skip
        value = {**base, "hands": {"h-9": WANG}, **changes}
        made.append(File(f"hands: {what}", name, "json", json.dumps(value).encode()))
    return made
