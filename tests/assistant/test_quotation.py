"""Of quotations those that are as the text has them pass, and no other."""

import random
import re
from collections.abc import Callable, Iterator

import pytest

from generator.assistant.quotation import Quotations, settled
from generator.model import LANGUAGES, Language
from generator.standard.index import Index
from generator.standard.inline import linear
from tests.assistant.conftest import ROOT, index_of

MANY = 100
_SEED = 20261130
_FORCES = {
    "zh": (("不应", "应"), ("应", "宜"), ("宜", "可"), ("可", "应"), ("并", "或"), ("和", "或"), ("与", "或")),
    "en": (
        ("shall not", "shall"),
        ("shall", "should"),
        ("should", "may"),
        ("may", "shall"),
        ("and", "or"),
        ("the", "a"),
    ),
}


def texts(index: Index) -> list[tuple[Language, str]]:
    """Return what the standard prints, each text in each of its languages, as a reader sees it."""
    found = ((language, linear(getattr(own.text, language))) for own in index.own_texts for language in LANGUAGES)
    return [(language, words) for language, words in found if len(words) > 20]


def quoted(index: Index, chance: random.Random) -> tuple[Language, str]:
    """Return words of the standard, whole ones in English, between half a text and all of it."""
    language, words = chance.choice(texts(index))
    if language == "zh":
        start = chance.randrange(len(words) // 3)
        part = words[start : start + max(10, chance.randrange(len(words) // 2, len(words)))]
        return language, re.sub(r"^\d+|\d+$", "", part)
    pieces = words.split(" ")
    return language, " ".join(pieces[chance.randrange(len(pieces) // 3) :])


def denied(language: Language, words: str) -> bool:
    """Tell whether words begin behind a "not" that they leave out."""
    return language == "zh" and words[:1] in "应宜可能必得须许准要需"


def test_what_stands_there_is_exact(index: Index) -> None:
    """No quotation that is right is refused, in either language, with lines broken and marks around it."""
    chance, quotations = random.Random(_SEED), Quotations(index)  # noqa: S311 - a draw
    for number in range(MANY):
        language, words = quoted(index, chance)
        if denied(language, words):
            continue
        broken = words if number % 2 else re.sub(r"(?<=.{9})(?=[，；。、])|(?<=,) ", "\n  ", words)
        found = quotations.verify(f"“{broken}”" if number % 3 else f"  {broken}\n")
        assert found.verdict == "exact", (words, found)
        assert settled(found.stands) == settled(words).strip("“”\"' ") or found.stands in settled(words)


def altered(language: Language, words: str, chance: random.Random) -> Iterator[str]:
    """Yield what becomes of words by small changes: another force, a "not", a number, a word less, more or moved."""
    for old, new in _FORCES[language]:
        if re.search(rf"\b{old}\b" if language == "en" else old, words):
            yield re.sub(rf"\b{old}\b" if language == "en" else old, new, words, count=1)
    place = chance.randrange(4, len(words) - 4)
    yield words[:place] + ("不" if language == "zh" else "not ") + words[place:]
    yield words[:place] + words[place + 2 :]
    yield words[:place] + words[place + 1 : place - 1 : -1] + words[place + 2 :]
    for number in re.findall(r"\d+", words)[:1]:
        yield words.replace(number, str(int(number) + 1), 1)


def test_what_was_changed_is_caught(index: Index) -> None:
    """A hundred changes are caught, and where they are is told."""
    chance, quotations = random.Random(_SEED), Quotations(index)  # noqa: S311 - a draw
    right = {settled(words) for _, words in texts(index)}
    caught = 0
    while caught < MANY:
        language, words = quoted(index, chance)
        for changed in altered(language, words, chance):
            if settled(changed) == settled(words) or any(settled(changed) in one for one in right):
                continue
            found = quotations.verify(changed)
            assert found.verdict in {"altered", "not-found"}, (words, changed, found)
            assert found.verdict == "not-found" or found.differences, changed
            caught += 1


@pytest.fixture(scope="module")
def ours() -> Quotations:
    """Return the texts of the real standard."""
    return Quotations(index_of(ROOT))


Verify = Callable[[str], tuple[str, list[tuple[str, str, bool]]]]


@pytest.fixture(name="told")
def verify(ours: Quotations) -> Verify:
    """Return a way to have a quotation told: verdict, and what is quoted, what stands, whether it is typography."""

    def told(quote: str) -> tuple[str, list[tuple[str, str, bool]]]:
        found = ours.verify(quote)
        return found.verdict, [(one.quoted, one.stands, one.typography) for one in found.differences]

    return told


def test_the_place_of_a_change_is_told(told: Verify) -> None:
    """The word that was put in another's place stands beside it."""
    assert told("组织在实现顾客期望的过程中，宜预先设置服务补救流程，") == ("altered", [("宜", "应", False)])
    assert told("The leaders of the organization should make clear, in the processes of the organization,") == (
        "altered", [("should", "shall", False)],
    )  # fmt: skip
    assert told("组织在实现顾客期望的过程中,应预先设置服务补救流程") == ("altered", [(",", "，", True)])


def test_words_over_several_provisions_and_with_an_omission(told: Verify, ours: Quotations) -> None:
    """Both are exact; what was left out is said to be."""
    assert told("应预先设置服务补救流程，及时有效的修复顾客感知质量与顾客感知价值") == ("exact", [])
    found = ours.verify("组织在实现顾客期望的过程中……服务补救流程")
    assert (found.verdict, found.omits, found.at) == ("exact", True, ("5.4.4.2-a",))
    assert ours.verify("服务补救流程……组织在实现顾客期望的过程中").verdict != "exact"


def test_a_not_that_is_cut_off_is_told() -> None:
    """Words that stand there behind a "not" say the opposite without it; a part of a number is another number."""
    typical = Quotations(index_of(ROOT / "tests/foreign/typical"))
    found = typical.verify("应收取费用")
    assert [(one.quoted, one.stands) for one in found.differences] == [("", "不")]
    assert found.verdict == "altered"
    assert typical.verify("不应收取费用").verdict == "exact"
    cut = typical.verify("不应低于9")
    assert (cut.verdict, [one.stands for one in cut.differences]) == ("altered", ["5"])


@pytest.mark.parametrize("quote", ["", "  ", "应", "……", "5.4", "\N{ZERO WIDTH SPACE}", "“”"])
def test_what_is_too_short_proves_nothing(ours: Quotations, quote: str) -> None:
    """Neither exact nor altered."""
    assert ours.verify(quote).verdict == "too-short"


@pytest.mark.parametrize(
    "quote",
    ["今天天气很好，我们一起出去玩吧", "𠮷野家的顾客<b>都</b>满意", "It rains in Spain " * 200, "\u202e顾客" * 9],
)
def test_what_stands_nowhere_is_not_found(ours: Quotations, quote: str) -> None:
    """No text is taken for its source."""
    assert ours.verify(quote).verdict == "not-found"


def test_within_a_clause(ours: Quotations) -> None:
    """Words of another clause are not found in the one that is named."""
    quote = "组织在实现顾客期望的过程中，应预先设置服务补救流程"
    assert ours.verify(quote, ["5.4.4.2"]).verdict == "exact"
    assert ours.verify(quote, ["5.6.2"]).verdict == "not-found"
