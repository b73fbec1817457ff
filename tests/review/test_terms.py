"""Words that the standard has others for are told, and its own text has none of them."""

import random
from pathlib import Path

import pytest

from generator.cli.shared import read_standard
from generator.model import Language
from generator.standard.index import Index
from tests.review.conftest import ROOT, Review

DEVIATIONS = {
    word: others.split(", ")
    for line in (Path(__file__).parent / "deviations.txt").read_text(encoding="utf-8").splitlines()
    for word, others in [line.split(": ")]
}
PLANTED = 200
FALSE_ALARMS = 2
"""At most, in 10,000 characters."""


def own_texts(language: Language) -> list[str]:
    """Return the texts of the standard: its provisions and the definitions of its terms clause."""
    standard, _ = read_standard(ROOT / "standard", ROOT / "site_config.yml")
    index = Index(standard)
    provisions = [getattr(index.whole[id_], language) for id_ in index.provisions]
    return [*provisions, *(getattr(term.definition, language) for term in index.terms.values() if term.number)]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_standard_itself_gives_hardly_an_alarm(review: Review, language: Language) -> None:
    """It uses 用户 and 消费者 where it means what they say."""
    texts = own_texts(language)
    told = review("\n\n".join(texts))["terms"]
    assert len(told) <= FALSE_ALARMS * sum(map(len, texts)) / 10_000, told


def test_planted_words_are_told(review: Review) -> None:
    """Each in a text of the standard that has the preferred one, with what is to be written instead."""
    chosen = random.Random(16)  # noqa: S311 - the same texts each time
    texts = own_texts("zh")
    planted: list[tuple[str, str, str]] = []
    while len(planted) < PLANTED:
        preferred = chosen.choice(list(DEVIATIONS))
        having = [text for text in texts if preferred in text]
        word = chosen.choice(DEVIATIONS[preferred])
        text = chosen.choice(having).replace(preferred, word, 1) if having else f"公司应重视{word}。"
        planted.append((word, preferred, text))
    told = review("\n\n".join(text for _, _, text in planted))["terms"]
    missed = [
        (word, preferred)
        for place, (word, preferred, _) in enumerate(planted)
        if not any(
            one["line"] == 2 * place + 1 and word in one["word"] and preferred in one["preferred"] for one in told
        )
    ]
    assert len(missed) <= 0.02 * PLANTED, missed


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("按GB/T 99999—2020《企业客户关系管理规范》执行。", []),
        ("The Consumer Rights Act 2015 applies.", []),
        ("接到顾客诉求的，当日答复。", ["顾客诉求"]),
        ("Ask IT for a client certificate, then start the client software.", []),
        ("The client/server architecture has a client-side cache, a thin client and client IDs.", []),
        ("Each client has a certificate.", ["client"]),
        ("见《客户投诉管理办法》和《自评细则》。", []),
        ("《客户投诉管理办法》适用于全体客户。", ["客户"]),
    ],
)
def test_words_that_are_not_the_documents_are_none(review: Review, text: str, words: list[str]) -> None:
    """Those of titles and laws that it cites, of compounds of trades, and those whose letters stand in two words."""
    assert [one["word"] for one in review(text)["terms"]] == words


@pytest.mark.parametrize("word", ["客户满意度", "客户关系管理", "客户期望", "重点客户", "client satisfaction score"])
def test_a_place_is_told_once(review: Review, word: str) -> None:
    """By the longest word that stands there."""
    assert [one["word"] for one in review(f"本年重视 {word}。")["terms"]] == [word]
