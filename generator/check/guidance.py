"""Guidance (GDN): one on a clause, of the clause's own provisions, and asking nothing itself."""

import re
from collections.abc import Iterator

from generator.check.rule import Example, Fault, fault, kind_named, rule
from generator.check.structure import numbers_in_words
from generator.model import CHECKED, Clause, Language, Text
from generator.model.ids import MOST, is_id
from generator.model.problem import shortened
from generator.source.places import Sources
from generator.standard.guidance import judged, texts_of
from generator.standard.index import Index
from generator.standard.verbs import SHALL, chinese_verbs, english_verbs

_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")


@rule(
    "GDN001",
    ground="wrong",
    zh="一条只有一份指导",
    reason=Text(
        zh="指导按条显示，一条写了两份，页面上只会出现前一份，后一份就丢了。",
        en="Pages show guidance by clause: of two on one clause they could show only the first, and the other would be "
        "lost.",
    ),
    example=Example(
        bad="guidance:\n  - {clause: 5.1.2, meaning: …}\n  - {clause: 5.1.2, meaning: …}",
        good="guidance:\n  - {clause: 5.1.2, meaning: …}\n  - {clause: 5.1.3, meaning: …}",
    ),
)
def one_on_a_clause(index: Index, sources: Sources) -> Iterator[Fault]:
    """Write guidance on a clause once."""
    for one in index.standard.guidance:
        first = next(other for other in index.standard.guidance if other.clause == one.clause)
        if first is not one:
            yield fault(sources.at(one.id, "clause"), "guidance-twice", clause=one.clause, first=sources.at(first.id))


@rule(
    "GDN002",
    ground="wrong",
    zh="常见不符合对应本条的要求或指示",
    reason=Text(
        zh="不符合总是对某项要求而言的；陈述、推荐、允许没有可以不符合的，别的条的要求写在那一条的指导里，读者才找得到。",
        en="What does not conform does not conform to a requirement: a statement, a recommendation or a permission "
        "cannot be failed. One against another clause stands in the guidance on that, where readers look for it.",
    ),
    example=Example(
        bad="- clause: 5.1.2\n  nonconformities: [{provision: 5.1.1-a, zh: …}]   # a statement of another clause",
        good="- clause: 5.1.2\n  nonconformities: [{provision: 5.1.2-a, zh: …}]",
    ),
)
def against_a_requirement(index: Index, sources: Sources) -> Iterator[Fault]:
    """Let a common nonconformity be against a requirement or an instruction of the clause, or of one below it."""
    for one in index.standard.guidance:
        clause = index.clauses.get(one.clause)
        for place, each in enumerate(one.nonconformities):
            provision, of = index.provisions.get(each.provision), index.clause_of.get(each.provision)
            where = sources.at(one.id, "nonconformities", place, "provision")
            if not (clause and provision and of):
                continue  # REF001 tells of an unknown name
            if of is not clause and of not in index.descendants(clause):
                yield fault(where, "guidance-elsewhere", provision=provision.id, clause=clause.id, of=of.id)
            elif provision.kind not in CHECKED:
                yield fault(where, "guidance-unfailed", provision=provision.id, kind=kind_named(provision.kind))


@rule(
    "GDN003",
    ground="wording",
    zh="通常做法和判定规则不提要求",
    reason=Text(
        zh="指导是资料性的，不含要求（GB/T 1.1—2020，9.1和附录C）：通常做法是做法之一，写了“应”，读者会以为不这样做就不符合。"
        "“含义”可以引述标准要求什么；引号里的文字也不算。",
        en="Guidance is informative and carries no requirement (GB/T 1.1—2020, 9.1 and annex C): a practice is one way "
        "among others, and with a shall in it readers would take every other way for a nonconformity. `meaning` may "
        "tell what the standard requires; what stands in quotation marks does not count.",
    ),
    example=Example(
        bad="practices: [{zh: 应每季度召开一次顾客会议。, en: A meeting with customers shall be held every quarter.}]",
        good="practices: [{zh: 每季度召开一次顾客会议。, en: A meeting with customers is held every quarter.}]",
    ),
)
def asks_nothing(index: Index, sources: Sources) -> Iterator[Fault]:
    """Ask nothing in a practice or a rule of judgement."""
    for one in index.standard.guidance:
        for place, text in enumerate(one.practices):
            for language in _asking(text):
                key = "guidance-shall-zh" if language == "zh" else "guidance-shall-en"
                yield fault(sources.at(one.id, "practices", place, language), key, clause=one.clause)
    for part in index.standard.judgement:
        for path, text in judged(part):
            for language in _asking(text):
                key = "judgement-shall-zh" if language == "zh" else "judgement-shall-en"
                yield fault(sources.at(part.id, *path, language), key, id=part.id)


def _asking(text: Text) -> Iterator[Language]:
    """Yield the languages in which a text asks for something in words of its own, not in those that it quotes."""
    if chinese_verbs(_QUOTED.sub("", text.zh)) & SHALL:
        yield "zh"
    if english_verbs(_QUOTED.sub("", text.en)) & SHALL:
        yield "en"


@rule(
    "GDN004",
    ground="wrong",
    zh="邻近的条和位置各写一次，不写本条自己",
    reason=Text(
        zh="写两遍没有用处；与本条自己没有邻近关系可说，多半是编号写错了。",
        en="What is written twice serves nobody; a clause has no relation to itself to tell of, and mostly its number "
        "was mistyped.",
    ),
    example=Example(
        bad="- clause: 5.1.2\n  neighbours: [{clause: 5.1.2, zh: …}]\n  places: {pdca: [plan, plan]}",
        good="- clause: 5.1.2\n  neighbours: [{clause: 5.2.2, zh: …}]\n  places: {pdca: [plan, do]}",
    ),
)
def each_once(index: Index, sources: Sources) -> Iterator[Fault]:
    """Name each neighbour and each place once, and never the clause itself."""
    for one in index.standard.guidance:
        named = [each.clause for each in one.neighbours]
        for place, clause in enumerate(named):
            where = sources.at(one.id, "neighbours", place, "clause")
            if clause == one.clause:
                yield fault(where, "guidance-itself", clause=clause)
            elif clause in named[:place]:
                yield fault(where, "guidance-again", clause=one.clause, name=clause)
        for held in one.places:
            for place, value in enumerate(held.values):
                if value in held.values[:place]:
                    where = sources.at(one.id, "places", held.attribute, place)
                    yield fault(where, "guidance-again", clause=one.clause, name=value)


@rule(
    "GDN005",
    ground="wrong",
    zh="定位框架及其各项各有一个名称",
    reason=Text(
        zh="指导按名称写明一条的位置；两个同名的分不开，没有各项的框架给不出位置。名称只用字母、数字、句点和连字符。",
        en="Guidance names the places of a clause by their keys: two of one key cannot be told apart, and a frame "
        "without values has no place to give. Keys are made of letters, digits, full stops and hyphens.",
    ),
    example=Example(
        bad="frames:\n  - {key: pdca, name: …, values: []}",
        good="frames:\n  - {key: pdca, name: …, values: [{key: plan, name: {zh: 策划, en: Plan}}]}",
    ),
)
def frames_told_apart(index: Index, sources: Sources) -> Iterator[Fault]:
    """Name frames and their values once each, and give each frame values."""
    seen: set[str] = set()
    file = "/guidance/frames.yaml"
    for number, frame in enumerate(index.standard.frames):
        base = ("frames", number)
        keys = ((("key",), frame.key), *((("values", place, "key"), v.key) for place, v in enumerate(frame.values)))
        inside: set[str] = set()
        for path, key in keys:
            known = inside if len(path) > 1 else seen
            where = sources.at(file, *base, *path)
            if not is_id(key):
                yield fault(where, "id-form", id=shortened(key), most=MOST)
            elif key in known:
                yield fault(where, "attribute-twice", key=key)
            known.add(key)
        if not frame.values:
            yield fault(sources.at(file, *base, "values", key=True), "frame-empty", key=frame.key)


@rule(
    "GDN006",
    ground="open",
    zh="指导里提到的章条、列项、附录、表、图、公式都存在",
    reason=Text(
        zh="指导里提到的地方会成为链接；提到的地方不存在，读者就找不到，往往是改编号时漏改了。",
        en="What guidance names becomes a link; what is not there cannot be found, and mostly the number was left "
        "behind when clauses were renumbered.",
    ),
    example=Example(
        bad="meaning: {zh: 与5.9的要求相衔接。, en: It goes with 5.9.}   # and no 5.9",
        good="meaning: {zh: 与5.6的要求相衔接。, en: It goes with 5.6.}",
    ),
)
def names_something(index: Index, sources: Sources) -> Iterator[Fault]:
    """Name in guidance only what is there."""
    elsewhere = numbers_in_words(index)
    for one in index.standard.guidance:
        clause = index.clauses.get(one.clause)
        for path, text in texts_of(one):
            for language, words in (("zh", text.zh), ("en", text.en)):
                for offset, name in _nowhere(index, words, clause, elsewhere):
                    where = sources.at(one.id, *path, language, offset=offset)
                    yield fault(where, "guidance-nowhere", name=name, clause=one.clause)


def _nowhere(index: Index, words: str, within: Clause | None, elsewhere: frozenset[str]) -> Iterator[tuple[int, str]]:
    """Yield what a text names that is not there, and where it stands."""
    for reference in index.references_in(words):
        here = reference.of is None and reference.sure and reference.number not in elsewhere
        if here and index.target(reference, within) is None:
            yield reference.start, words[reference.start : reference.end]
