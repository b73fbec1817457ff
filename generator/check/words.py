"""Words across the texts (TRM): one Chinese word, one English word, and none to be avoided."""

import re
from collections.abc import Iterator
from functools import cache, partial

from generator.check.rule import Example, Fault, at, fault, rule, way_between, whereabouts
from generator.model import LANGUAGES, OTHER, Language, Text, language_of
from generator.source.places import Sources
from generator.standard.equivalents import equivalents
from generator.standard.index import Index, called
from generator.standard.passages import VOCABULARY, Corpus, Passage
from generator.standard.terminology import english_forms, one_of, standing

_PARALLEL = {("text",), ("title",), ("definition",), ("question",)}
_OF_GUIDANCE = {"meaning", "practices", "nonconformities", "neighbours"}
_STANDARDS_OWN = {
    "original", "title", "notes", "examples", "text", "definition", "points", "source", "domain", "number", "caption",
}  # fmt: skip
_OPENING_QUOTE = "“\"'‘《「"


@cache
def _standing(forms: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){one_of(form.lower() for form in forms)}(?!\w)", re.IGNORECASE)


@rule(
    "TRM004",
    ground="wording",
    zh="不用拒用的指称和要避免的词",
    reason=Text(
        zh="一个概念用一个词（GB/T 1.1—2020，8.7和9.4）：写“客户”的读者会以为与“顾客”不同。转载的标准中文原文不改，也不查。",
        en="One concept has one word (GB/T 1.1—2020, 8.7 and 9.4): a second one makes readers look for a difference. "
        "The standard's own Chinese is reproduced as it is and not searched.",
    ),
    example=Example(
        bad="question: {en: Does the organization know its clients?, …}",
        good="question: {en: Does the organization know its customers?, …}",
    ),
)
def avoided(index: Index, sources: Sources) -> Iterator[Fault]:
    """Avoid deprecated designations and the words listed as to be avoided."""
    instead: dict[Language, dict[str, str]] = {"zh": {}, "en": {}}
    for entry in index.standard.vocabulary.avoid:
        instead[language_of(entry.word)][entry.word] = entry.use
    for term in index.standard.terms:
        for designation in term.designations:
            for language in LANGUAGES:
                word = getattr(designation, language)
                if word and designation.status == "deprecated":
                    better = (getattr(other, language) for other in term.designations if other.status != "deprecated")
                    instead[language][word] = next(filter(None, better), called(term, index.language))
    allowed = set(equivalents(index)) - set(instead["zh"])
    for language, words in instead.items():
        if not words:
            continue
        forms = {form.lower(): use for word, use in words.items() for form in _forms(word, language)}
        edge = r"\b" if language == "en" else ""
        others = {word.lower() for word in allowed} if language == "zh" else set()
        inner = one_of if language == "en" else standing
        expression = re.compile(edge + inner({*forms, *others}) + edge, re.IGNORECASE)
        for found in index.passages[language].find(expression):
            word = found.match[0]
            quoted = found.offset and found.passage.text[found.offset - 1] in _OPENING_QUOTE
            if word.lower() in forms and not quoted and _is_ours(index, found.passage, language):
                place, right = whereabouts(found.passage), forms[word.lower()]
                yield fault(at(sources, found), "word-avoided", place=place, word=word, right=right)


def _forms(word: str, language: Language) -> tuple[str, ...]:
    """Return a word and its English plural; never a singular, which may be quite another word (tangibles, tangible)."""
    return english_forms(word) if language == "en" and not word.endswith("s") else (word,)


def _is_ours(index: Index, passage: Passage, language: Language) -> bool:
    """Tell whether we chose the words of a passage: not so for names, titles elsewhere and the standard's Chinese."""
    path = passage.path
    if path[-1] == "value" or "designations" in path or (passage.id == VOCABULARY and path[0] == "avoid"):
        return False
    if path[0] == "published" and "title" in path:
        return False
    if language == "en":
        return True
    return not (_is_standards(index, passage.id) and path[0] in _STANDARDS_OWN)


def _is_standards(index: Index, id_: str) -> bool:
    """Tell whether an id is that of a clause, a provision or a term entry of the standard."""
    term = index.terms.get(id_)
    return id_ in index.clauses or id_ in index.provisions or bool(term and term.number)


@rule(
    "TRM006",
    ground="wording",
    zh="正文中的技术词语有定义",
    reason=Text(
        zh="词汇表中标明“term: true”的词语不能望文生义；正文用到的，要在术语一章或补充词汇表中有条目（GB/T 1.1—2020，8.7）。",
        en="A word marked `term: true` in the vocabulary does not explain itself; where the body uses it, it needs "
        "an entry in the terms clause or in the supplement (GB/T 1.1—2020, 8.7).",
    ),
    example=Example(
        bad="words:\n  - {zh: 服务补救, en: service recovery, term: true}   # and no entry",
        good="words:\n  - {zh: 服务补救, en: service recovery, term: true}\nterms:\n  - {designations: [{zh: 服务补救, …}], …}",
    ),
)
def technical_word_defined(index: Index, sources: Sources) -> Iterator[Fault]:
    """Give a technical word that the body uses a term entry."""
    defined = {designation.zh for term in index.standard.terms for designation in term.designations}
    words = index.standard.vocabulary.words
    wanted = {word.zh: place for place, word in enumerate(words) if word.term and word.zh not in defined}
    if not wanted:
        return
    expression = re.compile(standing({*wanted, *equivalents(index)}))
    body = (
        Passage(provision.id, ("text", "zh"), "zh", provision.text.zh)
        for clause in index.standard.clauses
        if index.element(clause) in {"body", "annex"}
        for provision in clause.provisions
    )
    for found in Corpus(body).find(expression):
        place = wanted.pop(found.match[0], None)
        if place is not None:
            where = sources.at(VOCABULARY, "words", place, "zh")
            yield fault(where, "word-undefined", word=found.match[0], id=found.passage.id)


@rule(
    "TRM009",
    ground="wording",
    zh="一个中文词语一个英文词语",
    reason=Text(
        zh="同一概念始终用同一个词（GB/T 1.1—2020，9.4）；译文里换了词，英文读者会以为是另一个概念。",
        en="One concept keeps one word throughout (GB/T 1.1—2020, 9.4); a second word in the translation looks like "
        "another concept.",
    ),
    example=Example(
        bad="text: {zh: 识别顾客需求。, en: Identify the demands of clients.}",
        good="text: {zh: 识别顾客需求。, en: Identify customer needs.}",
    ),
)
def one_english(index: Index, sources: Sources) -> Iterator[Fault]:
    """Translate a Chinese word of the terms or the vocabulary by its one English word."""
    words = equivalents(index)
    if not words:
        return
    english = {
        (passage.id, passage.path[:-1]): passage.text
        for passage in index.passages["en"].passages
        if _is_parallel(passage)
    }
    chinese = Corpus(filter(_is_parallel, index.passages["zh"].passages))
    seen = set()
    other = OTHER[index.language]
    for found in chinese.find(re.compile(standing(words))):
        id_, word, path = found.passage.id, found.match[0], found.passage.path[:-1]
        key = (id_, path, word)
        if key in seen:
            continue
        seen.add(key)
        expected = words[word]
        if (id_, path) in english and not _standing(expected.forms).search(english[id_, path]):
            where = sources.at(id_, *path, other)
            way = way_between(index, "named.chinese-word", own=_is_standards(index, id_))
            yield fault(where, "other-english", way, id=id_, word=word, right=expected.english)


def _is_parallel(passage: Passage) -> bool:
    """Tell whether the words of a passage stand in its translation one for one."""
    return passage.path[:-1] in _PARALLEL or passage.path[0] in _OF_GUIDANCE


@rule(
    "TRM010",
    ground="wording",
    zh="词汇表与术语条目一致",
    reason=Text(
        zh="同一个中文词列两次，或与术语条目的英文不同，就没有“唯一的英文”可查。",
        en="With a Chinese word listed twice, or with an English other than that of its term entry, there is no one "
        "English to check.",
    ),
    example=Example(
        bad="words:\n  - {zh: 顾客, en: client}   # the term entry says customer",
        good="words:\n  - {zh: 渠道, en: channel}",
    ),
)
def vocabulary_agrees(index: Index, sources: Sources) -> Iterator[Fault]:
    """List a word in the vocabulary once, and in agreement with the term entries."""
    first: dict[str, int] = {}
    entries = equivalents(index)
    for place, word in enumerate(index.standard.vocabulary.words):
        where = partial(sources.at, VOCABULARY, "words", place, "zh")
        if first.setdefault(word.zh, place) != place:
            yield fault(where(), "vocabulary-twice", word=word.zh)
        elif word.en.lower() not in {form.lower() for form in entries[word.zh].forms}:
            other = entries[word.zh].english
            yield fault(where(), "vocabulary-differs", word=word.zh, english=word.en, other=other)
