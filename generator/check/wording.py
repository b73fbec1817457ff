"""Provisions and their verbs (TXT): the text is whole, and each provision is what its verb says."""

import re
from collections.abc import Iterator
from functools import partial

from generator.check.rule import Example, Fault, around, at, fault, kind_named, rule, way_between
from generator.model import OTHER, Clause, Provision, ProvisionKind, Text
from generator.model.errors import NOTHING
from generator.source.places import Sources
from generator.standard.authority import published
from generator.standard.index import Index
from generator.standard.translation import translated
from generator.standard.verbs import (
    CAN,
    MAY,
    SHALL,
    SHOULD,
    Verb,
    chinese_verbs,
    english_equivalents,
    english_verbs,
    kind_of,
    shall_places,
)
from generator.words import said
from generator.words.errors import listed

NEEDED: dict[ProvisionKind, frozenset[Verb]] = {
    "requirement": SHALL | {"shall or a word"}, "recommendation": SHOULD | {"should or a word"},
    "permission": MAY | {"may or a word"},
}  # fmt: skip
REFUSED: dict[ProvisionKind, frozenset[Verb]] = {
    "requirement": SHOULD, "recommendation": SHALL, "permission": SHALL | SHOULD,
    "statement": SHALL | SHOULD, "instruction": SHALL | SHOULD,
}  # fmt: skip
CHINESE: dict[Verb, str] = {
    "shall": "应", "shall not": "不应", "should": "宜", "should not": "不宜",
    "may": "可", "need not": "不必", "can": "能", "cannot": "不能",
}  # fmt: skip
KIND_OF: dict[Verb, ProvisionKind] = {verb: kind for kind, verbs in NEEDED.items() for verb in sorted(verbs)}
_SHALL = re.compile(r"\bshall\b", re.IGNORECASE)
_OF_LAW = re.compile("必须|须|严禁|不得|禁止")
"""Words of older and of mandatory texts, which must and must not render."""
_MUST, _MUST_ANYWHERE = re.compile(r"\bmust\b", re.IGNORECASE), re.compile("[Mm][Uu][Ss][Tt]")
_SENTENCE_END = re.compile(r"[。！？]")
_NEGATIONS: tuple[Verb, ...] = ("shall not", "should not", "need not")
ENGLISH_NEGATION = re.compile(r"\b(?:not|no|never|neither|nor|cannot)\b", re.IGNORECASE)
CHINESE_NEGATION = re.compile(r"[不无未非勿莫]|禁止")


def _sentences(index: Index, clause: Clause) -> Iterator[tuple[Provision, frozenset[Verb], frozenset[Verb]]]:
    """Yield each provision with its own Chinese verbs and those before it: in its sentence, in its lead-ins."""
    before: frozenset[Verb] = frozenset()
    for provision in clause.provisions:
        own = chinese_verbs(provision.text.zh)
        leads = (chinese_verbs(text.zh) for text in index.leads.get(provision.id, ()))
        yield provision, own, before.union(*leads)
        *ended, rest = _SENTENCE_END.split(provision.text.zh)
        before = chinese_verbs(rest) if ended else before | own


@rule(
    "TXT002",
    ground="wording",
    zh="条款的类型与其中文能愿动词一致",
    reason=Text(
        zh="要求用应、推荐用宜、允许用可，陈述和指示不用这些词（GB/T 1.1—2020，9.1和附录C）。句子前文已有“应”的，后面的条款可以承前省略。",
        en="应 makes a requirement, 宜 a recommendation, 可 a permission; statements and instructions have none of them "
        "(GB/T 1.1—2020, 9.1 and annex C). A provision that continues a sentence may rely on the verb that stands "
        "before it.",
    ),
    example=Example(
        bad="kind: statement\ntext: {zh: 组织应确定目标市场。, …}",
        good="kind: requirement\ntext: {zh: 组织应确定目标市场。, …}",
    ),
)
def chinese_verb(index: Index, sources: Sources) -> Iterator[Fault]:
    """Give a provision the kind that its Chinese verb expresses."""
    english = index.language == "en"
    way = way_between(index, "named.chinese-follows") if english else NOTHING
    for clause in index.standard.clauses:
        for provision, own, before in _sentences(index, clause):
            kind = provision.kind
            if kind == "entry" or not provision.text.zh or kind == kind_of(provision.text, "zh"):
                continue
            needed = NEEDED.get(kind, frozenset())
            refused = sorted(own & REFUSED[kind])
            where = partial(sources.at, provision.id, *(("text", "zh") if english else ("kind",)))
            if refused:
                verb, right = CHINESE[refused[0]], KIND_OF[refused[0]]
                yield fault(
                    where(), "kind-refuses-verb", way, kind=kind_named(kind), id=provision.id, verb=verb, right=right
                )
            elif needed and not needed & (own | before):
                verbs: tuple[Verb, ...] = ("shall", "should", "may")
                wanted = listed([CHINESE[verb] for verb in verbs if verb in needed])
                yield fault(where(), "kind-needs-verb", way, kind=kind_named(kind), id=provision.id, verb=wanted)


@rule(
    "TXT021",
    ground="printed",
    zh="一个条款只有一个要求",
    reason=Text(
        zh="一句里有几个“应”，就有几件可以分别判为符合与否的事；连在一起，检查项说不清问的是哪一件。"
        "已发布的文字不改，只在该处切开（cut）。",
        en="Several 应 in one provision are several things that can each be found conforming or not; left together, a "
        "checklist item cannot say which it asks about. Published words are not changed, only cut there.",
    ),
    example=Example(
        bad="- 组织应公布投诉的渠道，并应指定负责人。",
        good="- cut: [组织应公布投诉的渠道，, 并应指定负责人。]",
    ),
)
def one_requirement(index: Index, sources: Sources) -> Iterator[Fault]:
    """Cut a provision that holds several requirements."""
    for provision in index.provisions.values():
        places = shall_places(provision.text.zh)
        if len(places) > 1 and provision.kind != "entry":
            where = sources.at(provision.id, "text", "zh", offset=places[1])
            shown, english = around(provision.text.zh, places[1]), len(_SHALL.findall(provision.text.en))
            fewer = not published(index.standard.metadata, "en") and 0 < english < len(places)
            key = "several-shall-fewer" if fewer else "several-shall"
            way = said("named.cell-with-several") if provision.id in index.tables else NOTHING
            yield fault(where, key, way, id=provision.id, count=len(places), text=shown, english=english)


@rule(
    "TXT003",
    ground="wording",
    zh="英文能愿动词与条款的类型一致",
    reason=Text(
        zh="应译shall，宜译should，可译may，能译can（GB/T 1.1—2020，附录C）；陈述里的“可”说的是可能性，译can。",
        en="应 is shall, 宜 is should, 可 is may, 能 is can (GB/T 1.1—2020, annex C); 可 in a statement tells a "
        "possibility, which is can.",
    ),
    example=Example(
        bad="kind: requirement\ntext: {zh: 组织应确定目标市场。, en: The organization should determine the target market.}",
        good="kind: requirement\ntext: {zh: 组织应确定目标市场。, en: The organization shall determine the target market.}",
    ),
)
def english_verb(index: Index, sources: Sources) -> Iterator[Fault]:
    """Translate a provision with the English verb of its kind."""
    way = way_between(index, "named.kind-by-english")
    for provision in index.provisions.values():
        kind = provision.kind
        if kind == "entry" or not translated(provision.text):
            continue
        chinese, english = chinese_verbs(provision.text.zh), english_verbs(provision.text.en)
        if chinese & REFUSED[kind] and kind != kind_of(provision.text, "zh"):
            continue  # the kind is told to be wrong
        in_other_words = english_equivalents(provision.text.en)
        needed = NEEDED.get(kind, frozenset()) - {"shall or a word", "should or a word", "may or a word"}
        refused = REFUSED[kind] | (frozenset() if kind == "permission" or chinese & (MAY | SHOULD) else MAY)
        if kind == "requirement" and chinese & SHOULD:
            refused -= SHOULD
        if kind in {"statement", "instruction"}:
            refused |= MAY
            needed = CAN if kind == "statement" and chinese & (MAY | CAN) else needed
        wrong = sorted(english & refused)
        where = partial(sources.at, provision.id, *(("kind",) if index.language == "en" else ("text", "en")))
        if wrong:
            key, right = ("english-has-verb", min(needed, key=len)) if needed else ("english-states", "")
            yield fault(where(), key, way, kind=kind_named(kind), id=provision.id, verb=wrong[0], right=right)
        elif (
            needed
            and not needed & (english | in_other_words)
            and not (provision.id in index.leads and not chinese & needed)
        ):
            wanted = min(needed, key=len)
            verbs = listed([CHINESE[verb] for verb in sorted(needed) if " " not in verb])
            named = kind_named(kind)
            yield fault(where(), "english-lacks-verb", way, kind=named, id=provision.id, verb=wanted, chinese=verbs)


@rule(
    "TXT004",
    ground="wording",
    zh="否定的能愿动词，中英文一致",
    reason=Text(
        zh="不应译shall not，不宜译should not，不必译need not（GB/T 1.1—2020，附录C）；丢掉否定，意思就相反了。",
        en="不应 is shall not, 不宜 should not, 不必 need not (GB/T 1.1—2020, annex C); a negation lost turns a provision "
        "round.",
    ),
    example=Example(
        bad="text: {zh: 组织不应公开投诉者的姓名。, en: The organization shall disclose the names of complainants.}",
        good="text: {zh: 组织不应公开投诉者的姓名。, en: The organization shall not disclose the names of complainants.}",
    ),
)
def negation(index: Index, sources: Sources) -> Iterator[Fault]:
    """Negate a verb in both languages or in neither."""
    other, way = OTHER[index.language], way_between(index, "named.chinese-follows")
    for provision in index.provisions.values():
        if not translated(provision.text):
            continue
        chinese, english = chinese_verbs(provision.text.zh), english_verbs(provision.text.en)
        negated = english_equivalents(provision.text.en) & {"shall not"}
        for verb in _NEGATIONS:
            if verb in chinese and not negated and not ENGLISH_NEGATION.search(provision.text.en):
                where = sources.at(provision.id, "text", other)
                yield fault(where, "negation-lost", way, id=provision.id, chinese=CHINESE[verb], verb=verb)
            if verb in english and not CHINESE_NEGATION.search(provision.text.zh):
                where = sources.at(provision.id, "text", other)
                yield fault(where, "negation-added", way, id=provision.id, chinese=CHINESE[verb], verb=verb)


@rule(
    "TXT005",
    ground="wording",
    zh="英文不用must，标准或其官方译文这样写的除外",
    reason=Text(
        zh="要求只用shall表示；must在标准里是法律义务，与“应”不对应（GB/T 1.1—2020，附录C；ISO/IEC导则第2部分也是如此）。",
        en="A requirement is expressed by shall only; must tells an obligation from outside the document and has no "
        "counterpart in GB/T 1.1—2020, annex C.",
    ),
    example=Example(
        bad="en: The organization must determine the target market.",
        good="en: The organization shall determine the target market.",
    ),
)
def no_must(index: Index, sources: Sources) -> Iterator[Fault]:
    """Use no must in English, unless the standard or its official translation prints it."""
    own = {provided.id for provided in index.own_texts} if published(index.standard.metadata, "en") else set()
    for found in index.passages["en"].find(_MUST, _MUST_ANYWHERE):
        if found.passage.id in own:
            continue
        provision = index.provisions.get(found.passage.id)
        if found.passage.path[-1] != "value" and not (provision and _OF_LAW.search(provision.text.zh)):
            shown = around(found.passage.text, found.offset, 20)
            yield fault(at(sources, found), "must", text=shown)
