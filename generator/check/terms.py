"""Term entries (TRM): what they say of one another."""

from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

from generator.check.rule import Example, Fault, fault, rule
from generator.model import LANGUAGES, Designation, Language, TermEntry, Text
from generator.source.places import Sources
from generator.standard.index import Index, called
from generator.standard.numbers import sort_number
from generator.standard.terminology import NOT_IN_TEXT, Mention


def _itself(index: Index, term: TermEntry, language: Language) -> Mention | None:
    """Return where the definition of a term uses the term first."""
    found = index.terminology.find(getattr(term.definition, language), language)
    return next((mention for mention in found if mention.term == term.id), None)


def _named_in(index: Index, term: TermEntry) -> tuple[str, ...]:
    """Return the ids of the terms that a definition uses in the language that prevails, each once."""
    words = getattr(term.definition, index.language)
    return tuple(dict.fromkeys(mention.term for mention in index.terminology.find(words, index.language)))


@rule(
    "TRM001",
    ground="printed",
    zh="定义不循环",
    reason=Text(
        zh="甲由乙定义、乙又由甲定义，读者什么也得不到（GB/T 1.1—2020，8.7；GB/T 20001.1）。",
        en="When A is defined by B and B by A, a reader learns nothing (GB/T 1.1—2020, 8.7; GB/T 20001.1).",
    ),
    example=Example(
        bad="- designations: [{zh: 顾客, …}]\n  definition: {zh: 顾客关系的一方, …}\n"
        "- designations: [{zh: 顾客关系, …}]\n  definition: {zh: 组织与顾客之间的关系, …}",
        good="- designations: [{zh: 顾客, …}]\n  definition: {zh: 接受产品和服务的组织或个人, …}\n"
        "- designations: [{zh: 顾客关系, …}]\n  definition: {zh: 组织与顾客之间的关系, …}",
    ),
)
def not_circular(index: Index, sources: Sources) -> Iterator[Fault]:
    """Define no terms in a circle."""
    uses = {id_: set(_named_in(index, term)) - {id_} for id_, term in index.terms.items()}
    while True:
        try:
            TopologicalSorter({id_: sorted(others) for id_, others in uses.items()}).prepare()
        except CycleError as error:
            circle: list[str] = error.args[1][::-1]
            first = circle.index(min(circle))
            turned = circle[first:-1] + circle[:first] + [circle[first]]
            way = " → ".join(called(index.terms[id_], index.language) for id_ in turned)
            ours = next((id_ for id_ in turned if index.terms[id_].number is None), None)
            where = sources.at(ours or turned[0], "definition", index.language)
            if ours:
                yield fault(where, "circle", circle=way)
            else:
                yield fault(where, "circle-published", circle=way)
            uses[turned[0]].discard(turned[1])
        else:
            return


@rule(
    "TRM002",
    ground="printed",
    zh="定义不含被定义的术语",
    reason=Text(
        zh="定义要能在句中替换术语（GB/T 1.1—2020，8.7）；含有术语本身就不能替换，也没有解释。",
        en="A definition can stand in place of its term (GB/T 1.1—2020, 8.7); with the term inside it cannot, and "
        "explains nothing.",
    ),
    example=Example(
        bad="designations: [{zh: 供应链, en: supply chain}]\ndefinition: {zh: 由供应商组成的供应链, …}",
        good="designations: [{zh: 供应链, en: supply chain}]\ndefinition: {zh: 由供应商连成的功能网链结构, …}",
    ),
)
def not_by_itself(index: Index, sources: Sources) -> Iterator[Fault]:
    """Keep the term defined out of its definition."""
    for term in index.standard.terms:
        itself = {language: _itself(index, term, language) for language in LANGUAGES}
        for language, mention in itself.items():
            if mention is None or (term.number and language != index.language and itself[index.language]):
                continue
            word = getattr(term.definition, language)[mention.start : mention.end]
            where = sources.at(term.id, "definition", language, offset=mention.start)
            if term.number and language == index.language:
                yield fault(where, "defines-itself-published", id=term.id, word=word)
            else:
                yield fault(where, "defines-itself", id=term.id, word=word)


@rule(
    "TRM003",
    ground="printed",
    zh="定义只用在前面定义过的术语",
    reason=Text(
        zh="按编号读术语的人，遇到的每个术语都应已经见过；概念的次序由一般到具体（GB/T 1.1—2020，8.7）。",
        en="Who reads the terms in the order of their numbers ought to have met each one; concepts go from the "
        "general to the particular (GB/T 1.1—2020, 8.7).",
    ),
    example=Example(
        bad="- {number: 3.1, definition: {zh: 顾客忠诚度的变化, …}, …}\n- {number: 3.2, designations: [{zh: 顾客忠诚度, …}], …}",
        good="- {number: 3.1, designations: [{zh: 顾客忠诚度, …}], …}\n- {number: 3.2, definition: {zh: 顾客忠诚度的变化, …}, …}",
    ),
)
def defined_before(index: Index, sources: Sources) -> Iterator[Fault]:
    """Use in a definition only terms defined before it."""
    for term in index.standard.terms:
        for other in map(index.terms.__getitem__, _named_in(index, term)):
            if term.number and other.number and sort_number(other.number) > sort_number(term.number):
                where, word = sources.at(term.id, "definition", index.language), called(other, index.language)
                yield fault(where, "defined-later", number=term.number, word=word, later=other.number)


def _mentioned_by(index: Index, term: TermEntry) -> Iterator[str]:
    """Yield the ids of the terms that the definition, the notes and the examples of a term use."""
    texts = (term.definition, *(point.text for point in term.points), *term.notes, *term.examples)
    for text in texts:
        yield from (mention.term for mention in index.terminology.find(getattr(text, index.language), index.language))


@rule(
    "TRM005",
    ground="printed",
    zh="定义过的术语都用到；有条文没有给出时，无从查起",
    reason=Text(
        zh="术语和定义只列文件中用到的术语（GB/T 1.1—2020，8.7）；补充词汇表也是为正文而设。",
        en="Only terms that the document uses are defined in it (GB/T 1.1—2020, 8.7); the supplement too is there "
        "for the text.",
    ),
    example=Example(
        bad="- id: t-churn\n  designations: [{zh: 流失率, en: churn rate}]",
        good="- id: t-loyalty\n  designations: [{zh: 顾客忠诚度, en: customer loyalty degree}]",
    ),
)
def used(index: Index, sources: Sources) -> Iterator[Fault]:
    """Define only terms that the standard uses; where some of its text is not given here, nobody can tell."""
    if any(clause.text == "not-given" for clause in index.standard.clauses):
        return
    seen = {id_ for id_, uses in index.uses.items() if uses} | set(index.homographs)
    titles = (clause.title for clause in index.standard.clauses)
    texts = (*titles, *(own.text for own in index.own_texts if own.id not in index.terms))
    for text in texts:
        for language in LANGUAGES:
            seen.update(mention.term for mention in index.terminology.find(getattr(text, language), language))
    for term in index.standard.terms:
        seen.update(set(_mentioned_by(index, term)) - {term.id})
    for term in index.standard.terms:
        if term.id not in seen:
            yield fault(sources.at(term.id), "term-unused", id=term.id, word=called(term, index.language))


@rule(
    "TRM007",
    ground="printed",
    zh="一个指称只属于一个术语条目，除非标明领域",
    reason=Text(
        zh="一个词指两个概念，读者和链接都不知道指哪一个（GB/T 1.1—2020，8.7：术语与概念一一对应）；"
        "同形异义的，各条目标明领域。这样的词在正文里不设链接。",
        en="When a word stands for two concepts, neither a reader nor a link knows which is meant "
        "(GB/T 1.1—2020, 8.7: one term, one concept); homographs are told apart by their domains. "
        "In running text such a word is no link.",
    ),
    example=Example(
        bad="- {id: t-a, designations: [{zh: 等级, en: grade}], definition: {zh: 对要求的分级, …}}\n"
        "- {id: t-b, designations: [{zh: 等级, en: rank}], definition: {zh: 岗位的高低, …}}",
        good="- {id: t-a, designations: [{zh: 等级, en: grade}], definition: {zh: 〈质量〉对要求的分级, …}}\n"
        "- {id: t-b, designations: [{zh: 等级, en: rank}], definition: {zh: 〈人员〉岗位的高低, …}}",
    ),
)
def one_concept(index: Index, sources: Sources) -> Iterator[Fault]:
    """Give a designation to one term entry only, unless domains tell the entries apart."""
    first: dict[tuple[str, str], tuple[TermEntry, Designation]] = {}
    for term in index.standard.terms:
        for position, designation in enumerate(term.designations):
            for language in LANGUAGES:
                word = getattr(designation, language)
                if word is None or designation.status in NOT_IN_TEXT:
                    continue
                other, there = first.setdefault((language, word.lower()), (term, designation))
                if other is term or term.domain != other.domain:
                    continue
                where = sources.at(term.id, "designations", position, language)
                printed = term.printed(designation, language) and other.printed(there, language)
                key = "designation-published" if printed else "designation-twice"
                yield fault(where, key, word=word, one=other.id, other=term.id)


@rule(
    "TRM008",
    ground="open",
    zh="术语条目有首选的指称",
    reason=Text(
        zh="页面标题、索引和译文都用首选的指称；没有英文的条目算作未翻译，有英文的要有一个首选的（GB/T 1.1—2020，8.7）。",
        en="Headings, indexes and the translation use the preferred designation; an entry without any English counts "
        "as untranslated, one with English has a preferred word of it (GB/T 1.1—2020, 8.7).",
    ),
    example=Example(
        bad="designations:\n  - {zh: 顾客}\n  - {en: customer, status: admitted}",
        good="designations:\n  - {zh: 顾客, en: customer}",
    ),
)
def preferred_in_both(index: Index, sources: Sources) -> Iterator[Fault]:
    """Give a term entry a preferred designation in each language in which it has any."""
    for term in index.standard.terms:
        for language in LANGUAGES:
            if language != index.language and not term.words(language):
                continue
            preferred = [entry for entry in term.designations if entry.status == "preferred"]
            if not any(getattr(designation, language) for designation in preferred):
                where = sources.at(term.id, "designations", key=True)
                yield fault(where, "no-preferred-zh" if language == "zh" else "no-preferred-en", id=term.id)
        for position, designation in enumerate(term.designations):
            if designation.zh is None and designation.en is None:
                yield fault(sources.at(term.id, "designations", position), "designation-empty", id=term.id)
