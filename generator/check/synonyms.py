"""Synonyms of search (SYN): words that readers type lead to something, and say something new."""

from collections.abc import Iterator

from generator.check.rule import Example, Fault, fault, rule
from generator.model import Synonym, Text
from generator.source.places import Sources
from generator.standard.index import Index
from generator.standard.passages import SYNONYMS


@rule(
    "SYN001",
    ground="wrong",
    zh="同义词指向一个术语，或写明标准的用语",
    reason=Text(
        zh="同义词只供搜索使用：读者输入它，得到的是标准的用语。不指向任何东西的词什么也找不到。",
        en="Synonyms serve search alone: a reader who types one gets the standard's own words. A word that leads to "
        "nothing finds nothing.",
    ),
    example=Example(
        bad="- {words: [客户]}",
        good="- {term: t-customer, words: [客户]}",
    ),
)
def leads_somewhere(index: Index, sources: Sources) -> Iterator[Fault]:
    """Let a synonym lead to one term entry, or else give the standard's own words."""
    for number, synonym in enumerate(index.standard.synonyms):
        if bool(synonym.term) == bool(synonym.means):
            key = "synonym-both" if synonym.term else "synonym-nowhere"
            yield fault(sources.at(SYNONYMS, "synonyms", number), key)


@rule(
    "SYN002",
    ground="open",
    zh="标准的用语出现在标准里",
    reason=Text(
        zh="搜索把同义词换成标准的用语再找；标准里没有的用语，换了也找不到。",
        en="Search replaces a synonym by the standard's words and looks for those; words that the standard does not "
        "have find nothing.",
    ),
    example=Example(
        bad="- {words: [HR], means: {zh: 人事管理, en: personnel management}}",
        good="- {words: [HR], means: {zh: 人力资源管理, en: human resource management}}",
    ),
)
def meaning_occurs(index: Index, sources: Sources) -> Iterator[Fault]:
    """Give words that the standard has as the meaning of a synonym."""
    language = index.language
    texts = [passage.text for passage in index.passages[language].passages if passage.id != SYNONYMS]
    for number, synonym in enumerate(index.standard.synonyms):
        means = getattr(synonym.means, language, "")
        if means and not any(means in text for text in texts):
            where = sources.at(SYNONYMS, "synonyms", number, "means", language)
            yield fault(where, "meaning-nowhere", text=means)


@rule(
    "SYN003",
    ground="wrong",
    zh="同义词是别的词，每处只写一次",
    reason=Text(
        zh="术语的指称本来就能搜到；同一个词写两次，术语页上也会显示两次。",
        en="A term's designations are found anyway; and a word written twice would be shown twice on the term's page.",
    ),
    example=Example(
        bad="- {term: t-customer, words: [顾客, 客户, 客户]}",
        good="- {term: t-customer, words: [客户]}",
    ),
)
def says_something_new(index: Index, sources: Sources) -> Iterator[Fault]:
    """Write each word of a synonym once, and none that search knows already."""
    for number, synonym in enumerate(index.standard.synonyms):
        known = dict.fromkeys(_known(index, synonym), "synonym-same")
        for position, word in enumerate(synonym.words):
            plain = word.lower()
            if plain in known:
                where = sources.at(SYNONYMS, "synonyms", number, "words", position)
                yield fault(where, known[plain], word=word)
            known.setdefault(plain, "synonym-twice")


def _known(index: Index, synonym: Synonym) -> Iterator[str]:
    term = index.terms.get(synonym.term or "")
    for entry in term.designations if term else ():
        if entry.status == "preferred":
            yield from (word.lower() for word in (entry.zh, entry.en) if word)
    if synonym.means:
        yield from (synonym.means.zh.lower(), synonym.means.en.lower())
