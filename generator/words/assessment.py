"""The words of checklists, workbooks and reports, in both languages. The standard's own words are in `standard/`."""

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
GRADES: dict[str, Text] = {
    "major": _text("严重", "Major"),
    "minor": _text("一般", "Minor"),
    "observation": _text("观察项", "Observation"),
}
OPEN: dict[str, Text] = {
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
    "report": _text("评价报告", "Assessment report"),
    "scope": _text("评价范围", "Scope"),
    "summary": _text("汇总", "Summary"),
    "aspect": _text("方面", "Aspect"),
    "share": _text("符合的比例", "Share that conforms"),
    "share_explained": _text(
        "比例以已评审且适用的检查项为分母；未评审的检查项单独列出，从不计为符合。",
        "The share is of the items reviewed and applicable; those not reviewed stand apart and never count as conforming.",
    ),
    "strengths": _text("优势", "Strengths"),
    "nonconformities": _text("不符合", "Nonconformities"),
    "opportunities": _text("改进机会", "Opportunities for improvement"),
    "excluded": _text("不适用的检查项", "Items not applicable"),
    "by_clause": _text("按条汇总", "By clause"),
    "not_reviewed_items": _text("未评审的检查项", "Items not reviewed"),
    "open_points": _text("待完善之处", "Open points"),
    "unknown_items": _text("标准中已没有的检查项", "Items no longer in the standard"),
    "changed_text": _text(
        "作答之后条款文本有改动；作答时的文本是：",
        "The provision has changed since this was answered; it then read:",
    ),
    "none": _text("无", "None"),
    "no_grade": _text("未分级", "no grade"),
    "no_evidence": _text("没有记录证据", "no evidence recorded"),
    "no_reason": _text("没有写明理由", "no reason given"),
    "contents": _text("目次", "Contents"),
    "terms": _text("术语", "Terms"),
    "supplement": _text(
        "补充词汇（资料性，由本站编写）",
        "Supplementary glossary (informative, written by this site)",
    ),
    "index": _text("术语索引", "Index of terms"),
    "note": _text("注", "NOTE"),
    "example": _text("示例", "EXAMPLE"),
    "page": _text("页", "Page"),
    "letters": _text(
        "条款前的字母为本站所加，便于引用，标准原文没有。",
        "The letters before provisions are added by this site for citation; the standard prints none.",
    ),
}


def both(text: Text, languages: tuple[Language, ...], separator: str = " ") -> str:
    """Return a text in the languages asked for, one after the other."""
    return separator.join(getattr(text, language) for language in languages)
