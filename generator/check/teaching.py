"""The teaching kit (TCH): every question is answered and rests on something, in both languages or one."""

from collections.abc import Iterator

from generator.check.rule import Example, Fault, fault, rule, untranslated
from generator.model import Teaching, Text
from generator.model.place import Step
from generator.source.places import Sources
from generator.standard.index import Index


@rule(
    "TCH001",
    ground="wrong",
    zh="每道题都有答案和依据",
    reason=Text(
        zh="讲课的人要的是能对照条款的答案；没有答案或没有依据的题，页面上只是一句话。",
        en="Those who teach want answers that can be held against provisions; a question without an answer "
        "or without what that rests on is only a sentence.",
    ),
    example=Example(
        bad="- {id: q-lost, text: …, answer: [], rests_on: []}",
        good="- {id: q-lost, text: …, answer: [{zh: …, en: …}], rests_on: [5.4.4.2-b]}",
    ),
)
def answered(index: Index, sources: Sources) -> Iterator[Fault]:
    """Answer each question, and say what the answer rests on."""
    for question in index.standard.teaching.questions if index.standard.teaching else ():
        if not question.answer:
            yield fault(sources.at(question.id, "answer"), "teaching-no-answer", id=question.id)
        if not question.rests_on:
            yield fault(sources.at(question.id, "rests_on"), "teaching-no-rests-on", id=question.id)


@rule(
    "TCH002",
    ground="open",
    zh="案例和题目都写两种语言，或者都只写一种",
    reason=Text(
        zh="案例要连着读；其中一段没有译文，在另一种语言的页面上就是外文。",
        en="A case is read as a whole; a paragraph without a translation stands on the pages of the other language in "
        "words that their readers may not understand.",
    ),
    example=Example(
        bad="case: [{heading: {zh: 周六, en: Saturday}, text: [一台冷柜停机。]}]",
        good="case: [{heading: {zh: 周六, en: Saturday}, text: [{zh: 一台冷柜停机。, en: A cabinet broke down.}]}]",
    ),
)
def spoken_alike(index: Index, sources: Sources) -> Iterator[Fault]:
    """Write the case and its questions in both languages, or all in one."""
    teaching = index.standard.teaching
    texts = _texts(teaching) if teaching else ()
    yield from untranslated(sources, texts, no_zh="teaching-no-zh", no_en="teaching-no-en")


def _texts(teaching: Teaching) -> Iterator[tuple[str, tuple[Step, ...], Text]]:
    """Yield every text of a teaching kit with the id and the path of where it is written."""
    yield teaching.id, ("title",), teaching.title
    yield teaching.id, ("about",), teaching.about
    for number, section in enumerate(teaching.case):
        yield teaching.id, ("case", number, "heading"), section.heading
        yield from ((teaching.id, ("case", number, "text", place), text) for place, text in enumerate(section.text))
    for question in teaching.questions:
        yield question.id, ("text",), question.text
        yield from ((question.id, ("answer", place), text) for place, text in enumerate(question.answer))
