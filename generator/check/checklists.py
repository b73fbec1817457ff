"""Checklist items (CHK): a question for what can be checked, and none for what asks for nothing."""

from collections.abc import Iterator

from generator.check.rule import Example, Fault, fault, kind_named, rule, unknown
from generator.model import Text
from generator.source.places import Sources
from generator.standard.index import Index
from generator.standard.translation import ASKED


@rule(
    "CHK001",
    ground="open",
    zh="有检查表的标准，每项要求、每项指示都有检查项",
    reason=Text(
        zh="评价以要求和指示为准（GB/T 1.1—2020，9.1）；没有检查项的，带着检查表出门的人就不会问。一个检查项也没有，就没有检查表，也就没有这个问题。",
        en="An assessment is made against requirements and instructions (GB/T 1.1—2020, 9.1); one without an item is "
        "not asked about by those who walk out of the door with the sheet. A standard without any items has no "
        "checklist, and no such fault.",
    ),
    example=Example(
        bad="provisions:\n  - {id: 5.1.2-a, kind: requirement, …}   # and no item",
        good="checklist:\n  - {id: 5.1.2-a-1, provision: 5.1.2-a, …}",
    ),
)
def requirement_covered(index: Index, sources: Sources) -> Iterator[Fault]:
    """Ask a checklist item about every requirement and instruction, where there is a checklist at all."""
    if not index.standard.checklist:
        return
    for provision in index.provisions.values():
        if index.lacks_item(provision):
            yield fault(sources.at(provision.id), "no-item", kind=kind_named(provision.kind), id=provision.id)


@rule(
    "CHK002",
    ground="wording",
    zh="陈述没有检查项",
    reason=Text(
        zh="陈述不要求什么（GB/T 1.1—2020，9.1），也就没有可以判为不符合的东西；检查项不能要求条款没有要求的事。",
        en="A statement asks for nothing (GB/T 1.1—2020, 9.1), so nothing can fail to conform; no item asks for what "
        "its provision does not.",
    ),
    example=Example(
        bad="provision: 5.1.1-a   # a statement",
        good="provision: 5.1.2-a   # a requirement",
    ),
)
def none_on_statement(index: Index, sources: Sources) -> Iterator[Fault]:
    """Ask no checklist item about a statement."""
    for question in index.standard.checklist:
        provision = index.provisions.get(question.provision)
        if provision and provision.kind in {"statement", "entry"}:
            where = sources.at(question.id, "provision")
            yield fault(
                where, "item-on-statement", id=question.id, kind=kind_named(provision.kind), provision=provision.id
            )


@rule(
    "CHK003",
    ground="wrong",
    zh="检查项所问的条款存在",
    reason=Text(
        zh="检查项印在它的条款之下；条款不存在，它就不会出现在任何检查表上。",
        en="An item is printed below its provision; without one it is on no sheet.",
    ),
    example=Example(
        bad="provision: 5.1.2-z",
        good="provision: 5.1.2-a",
    ),
)
def provision_exists(index: Index, sources: Sources) -> Iterator[Fault]:
    """Ask about provisions that exist."""
    for question in index.standard.checklist:
        if question.provision not in index.provisions:
            yield unknown(sources.at(question.id, "provision"), "provision", question.provision, index.provisions)


@rule(
    "CHK004",
    ground="wording",
    zh="有检查项写明看什么、有什么证据的，各项都写明",
    reason=Text(
        zh="问题要能凭证据回答：查哪些文件、问谁、看什么，通常见到什么。别的检查项都写了，空着的就是漏写。"
        "哪一项都不写的检查表，只按条款逐项验证，不算漏。",
        en="A question is answered by evidence: which documents, whom to ask, what to watch, and what is typically "
        "found. Where other items say so, one without them was forgotten. A checklist in which none does goes by the "
        "provisions alone, and nothing is missing from it.",
    ),
    example=Example(
        bad="look_at: []\nevidence: []",
        good="look_at:\n  - {method: documents, text: {zh: 顾客分类的准则, en: The criteria for classifying customers}}",
    ),
)
def evidence_named(index: Index, sources: Sources) -> Iterator[Fault]:
    """Say in each checklist item what to look at and what evidence is typical, where any says so."""
    written = [question for question in index.standard.checklist if question.question != ASKED]
    if not any(question.look_at or question.evidence for question in written):
        return
    for question in written:
        for name, entries in (("look_at", question.look_at), ("evidence", question.evidence)):
            if not entries:
                yield fault(sources.at(question.id, name, key=True), "item-empty", id=question.id, name=name)


@rule(
    "CHK005",
    ground="wording",
    zh="检查项是问句",
    reason=Text(
        zh="检查项问的是证据能否表明符合，评价发现写在旁边；不是问句，就成了另一条要求。",
        en="An item asks whether evidence shows conformity, and the finding is written beside it; a sentence that is "
        "no question would be one more requirement.",
    ),
    example=Example(
        bad="question: {zh: 确定目标市场。, en: Determine the target market.}",
        good="question: {zh: 是否确定了目标市场？, en: Has the target market been determined?}",
    ),
)
def ends_as_question(index: Index, sources: Sources) -> Iterator[Fault]:
    """End a question with a question mark."""
    for question in index.standard.checklist:
        for language, text, mark in (("zh", question.question.zh, "？"), ("en", question.question.en, "?")):
            if text and not text.rstrip().endswith(("？", "?") if language == "zh" else mark):
                where = sources.at(question.id, "question", language, offset=len(text) - 1)
                yield fault(where, "no-question-mark", id=question.id, mark=mark)
