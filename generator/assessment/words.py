"""The words of checklists, workbooks and reports, in both languages. The standard's own words are in `standard/`."""

from generator.assessment.format import Grade
from generator.assessment.summary import Openness
from generator.model import EvidenceMethod, Language, ProvisionKind, Text


def _text(zh: str, en: str) -> Text:
    return Text(zh=zh, en=en)


KINDS: dict[ProvisionKind, Text] = {
    "requirement": _text("要求", "Requirement"),
    "instruction": _text("指示", "Instruction"),
    "recommendation": _text("推荐", "Recommendation"),
    "permission": _text("允许", "Permission"),
    "statement": _text("陈述", "Statement"),
}
METHODS: dict[EvidenceMethod, Text] = {
    "documents": _text("文件", "Documents"),
    "interviews": _text("访谈", "Interviews"),
    "observation": _text("观察", "Observation"),
}
GRADES: dict[Grade, Text] = {
    "major": _text("严重", "Major"),
    "minor": _text("一般", "Minor"),
    "observation": _text("观察项", "Observation"),
}
OPEN: dict[Openness, Text] = {
    "no-evidence": _text("有结论而无证据", "Finding without evidence"),
    "no-reason": _text("不适用而无理由", "Not applicable without a reason"),
    "no-grade": _text("不符合而未分级", "Nonconformity without a grade"),
    "stale": _text("作答后条款文本已改动", "Provision changed since it was answered"),
    "not-reviewed": _text("未评审", "Not reviewed"),
}
WORDS: dict[str, Text] = {
    "checklist": _text("检查表", "Checklist"),
    "whole": _text("全部", "Whole standard"),
    "clause": _text("章条", "Clause"),
    "provision": _text("条款", "Provision"),
    "provision_text": _text("标准原文", "Text of the standard"),
    "question": _text("检查项", "Question"),
    "look_at": _text("看什么", "What to look at"),
    "typical": _text("典型证据（举例）", "Typical evidence (examples)"),
    "finding": _text("结论", "Finding"),
    "not_reviewed": _text("未评审", "Not reviewed"),
    "grade": _text("不符合分级", "Grade of nonconformity"),
    "reason": _text("不适用的理由", "Reason if not applicable"),
    "evidence": _text("证据", "Evidence"),
    "interviewed": _text("访谈对象", "Interviewed"),
    "records": _text("记录编号", "Record numbers"),
    "observed": _text("所见情况", "Observed"),
    "opportunity": _text("改进机会", "Opportunity"),
    "strength": _text("优势", "Strength"),
    "continuation": _text("续页（注明检查项编号）", "Continuation (give the id of the item)"),
    "organization": _text("组织", "Organization"),
    "site": _text("场所", "Site"),
    "assessor": _text("评价人员", "Assessor"),
    "accompanied": _text("陪同人员", "Accompanied by"),
    "date": _text("日期", "Date"),
    "signature_assessor": _text("评价人员签字", "Signature of the assessor"),
    "signature_organization": _text("组织代表签字", "Signature for the organization"),
    "fingerprint": _text("文本指纹", "Text fingerprint"),
    "items": _text("检查项数", "Items"),
    "edition": _text("版本", "Edition"),
    "revised": _text("文本修订日期", "Text revised"),
    "link": _text("链接", "Link"),
    "id": _text("编号", "Id"),
    "ours": _text(
        "检查项由本站编写，不是标准的内容；典型证据只是举例，并非要求。",
        "The items are written by this site and are no part of the standard; typical evidence is an example, not a requirement.",
    ),
    "default_state": _text(
        "未勾选结论即为“未评审”，不计为符合。",
        "An item without a tick is not reviewed; it never counts as conforming.",
    ),
    "qr": _text("二维码", "QR code"),
    "score": _text("评分", "Score"),
    "score_ours": _text(
        "评分是本工具附加的，标准没有分值。",
        "Scores are an addition of this tool; the standard gives none.",
    ),
    "weight": _text("权重", "Weight"),
    "total": _text("合计", "Total"),
}


def both(text: Text, languages: tuple[Language, ...], separator: str = " ") -> str:
    """Return a text in the languages asked for, one after the other."""
    return separator.join(getattr(text, language) for language in languages)
