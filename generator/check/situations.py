"""Situations (SIT): each leads somewhere, says something of its own, and is spoken of as the others are."""

from collections.abc import Iterator

from generator.check.rule import Example, Fault, fault, rule, untranslated
from generator.model import LANGUAGES, OTHER, Language, Situation, Text
from generator.model.place import Step
from generator.source.places import Sources
from generator.standard.index import Index


@rule(
    "SIT001",
    ground="wrong",
    zh="每种情形都有去处",
    reason=Text(
        zh="读者带着一件事来，要的是去处；没有去处的情形，首页上只是一句话。",
        en="Readers come with something that happened and want to know where to look; a situation that leads nowhere "
        "is only a sentence on the home page.",
    ),
    example=Example(
        bad="- {id: s-late, text: {zh: 服务晚点以后, en: After a late service}, leads: []}",
        good="- {id: s-late, text: {zh: 服务晚点以后, en: After a late service}, leads: [5.4.4.2]}",
    ),
)
def leads_somewhere(index: Index, sources: Sources) -> Iterator[Fault]:
    """Let each situation lead somewhere."""
    for situation in index.standard.situations:
        if not situation.leads:
            yield fault(sources.at(situation.id, "leads"), "situation-nowhere", id=situation.id)


@rule(
    "SIT002",
    ground="wrong",
    zh="情形、说法和去处都不重复",
    reason=Text(
        zh="两种情形若是同一句话，读者不知该点哪一个；说法和去处写两遍，没有用处。",
        en="Of two situations in the same words readers do not know which to choose; a wording or a place that is "
        "written twice serves nobody.",
    ),
    example=Example(
        bad="- {id: s-late, text: {zh: 服务晚点以后, …}, leads: [5.4.4.2]}\n"
        "- {id: s-delay, text: {zh: 服务晚点以后, …}, leads: [5.4.5.3]}",
        good="- {id: s-late, text: {zh: 服务晚点以后, …}, leads: [5.4.4.2, 5.4.5.3]}",
    ),
)
def told_apart(index: Index, sources: Sources) -> Iterator[Fault]:
    """Write each situation once, and in it each wording and each place."""
    first: dict[tuple[Language, str], str] = {}
    for situation in index.standard.situations:
        for language in LANGUAGES:
            words = getattr(situation.text, language)
            other = first.setdefault((language, _plain(words)), situation.id) if words else situation.id
            if other != situation.id:
                yield fault(sources.at(situation.id, "text", language), "situation-twice", words=words, other=other)
        seen: set[str] = set()
        for path, words in _parts(situation):
            if _plain(words) in seen:
                yield fault(sources.at(situation.id, *path), "situation-again", id=situation.id, words=words)
            seen.add(_plain(words))


def _plain(words: str) -> str:
    return "".join(words.lower().split())


def _parts(situation: Situation) -> Iterator[tuple[tuple[Step, ...], str]]:
    """Yield the words of a situation, then its places, each with where it is written."""
    yield from ((("text", language), words) for language in LANGUAGES if (words := getattr(situation.text, language)))
    yield from ((("said", place), words) for place, words in enumerate(situation.said))
    yield from ((("leads", place), lead.to) for place, lead in enumerate(situation.leads))


@rule(
    "SIT003",
    ground="open",
    zh="情形都写两种语言，或者都只写一种",
    reason=Text(
        zh="别的情形都有两种语言，只有一种语言的，在另一种语言的页面上就是外文，别人读不懂。",
        en="Where the others are in both languages, one that is not stands on the pages of the other language in words "
        "that their readers may not understand.",
    ),
    example=Example(
        bad="- {id: s-late, text: 服务晚点以后, leads: [5.4.4.2]}",
        good="- {id: s-late, text: {zh: 服务晚点以后, en: After a late service}, leads: [5.4.4.2]}",
    ),
)
def spoken_alike(index: Index, sources: Sources) -> Iterator[Fault]:
    """Write situations in both languages, or all in one."""
    texts = (written for one in index.standard.situations for written in _texts(one))
    yield from untranslated(sources, texts, no_zh="situation-no-zh", no_en="situation-no-en")


def _texts(one: Situation) -> Iterator[tuple[str, tuple[Step, ...], Text]]:
    """Yield every text of a situation with where it is written."""
    yield one.id, ("text",), one.text
    if one.group:
        yield one.id, ("group",), one.group
    yield from ((one.id, ("leads", place, "why"), lead.why) for place, lead in enumerate(one.leads) if lead.why)


@rule(
    "SIT004",
    ground="wrong",
    zh="同一个小标题译法相同",
    reason=Text(
        zh="情形按小标题分组；同一个小标题有两种译法，另一种语言的页面上只会出现前一种。",
        en="Situations stand under headings; of two translations of one heading, pages could show only the first.",
    ),
    example=Example(
        bad="- {id: s-late, group: {zh: 出了差错, en: Mishaps}, …}\n- {id: s-lost, group: {zh: 出了差错, en: Faults}, …}",
        good="- {id: s-late, group: {zh: 出了差错, en: Mishaps}, …}\n- {id: s-lost, group: 出了差错, …}",
    ),
)
def one_heading(index: Index, sources: Sources) -> Iterator[Fault]:
    """Translate a heading of situations in one way."""
    other = OTHER[index.language]
    for heading, below in index.situation_groups:
        for one in below:
            if heading and one.group and getattr(one.group, other) != getattr(heading, other):
                words, written = getattr(heading, other), getattr(one.group, other)
                yield fault(sources.at(one.id, "group"), "heading-differs", words=written, first=words)
