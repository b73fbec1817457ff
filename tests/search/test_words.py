"""Texts and queries are cut into the same words by the build and by the browser."""

import pytest

from generator.site.search.records import records
from generator.site.search.shards import shard_of
from generator.site.search.thesaurus import groups, irregular
from generator.site.search.words import normalised, words
from generator.standard.index import Index
from tests.built import BuiltSite
from tests.search.conftest import Run


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("顾客满意度", ["顾客", "客满", "满意", "意度"]),
        ("度", ["度"]),
        ("GB/T 19012—2008", ["gb", "t", "19012", "2008"]),
        ("Customer-centred", ["customer", "centred"]),
        ("ＣＲＭ系统", ["crm", "系统"]),
        ("gùkè qīwàng", ["guke", "qiwang"]),
        ("𠮷字号", ["𠮷字", "字号", "𠮷"]),
        ("葛\U000e0100城", ["葛城"]),
        ("〇", ["〇"]),
        ("㐂历", ["㐂历", "㐂"]),
        ("", []),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    """Chinese is cut into pairs of characters, Latin script into words."""
    assert list(words(text)) == expected


def test_normalised() -> None:
    """Width, case, tones and accents make no difference."""
    assert normalised("ＡＢＣ Ｇùkè École") == "abc guke ecole"


def test_browser_cuts_like_the_build(built: BuiltSite, javascript: Run) -> None:
    """On every text of the standard."""
    texts = [
        text for record in records(built.index) for part in record.passages for text in (part.text.zh, part.text.en)
    ]
    texts += ["ＣＲＭ①㎡ﬁ", "Œuvre naïve", "〇零々", "lǜ", "a1b2", "…—·•", "９０％", "\u3007\u4dbf\U00020000"]
    texts += ["𠮷字号", "葛\U000e0100城"]
    assert javascript("return given.map((text) => search.words(text))", texts) == [list(words(text)) for text in texts]


def test_shards_are_numbered_alike(built: BuiltSite, javascript: Run) -> None:
    """The browser looks for a word where the build put it."""
    found = sorted(
        {word for record in records(Index(built.index.standard)) for p in record.passages for word in words(p.text.zh)}
    )
    for count in (1, 7, 137):
        body = f"return given.map((word) => search.shardOf(word, {count}))"
        assert javascript(body, found) == [shard_of(word, count) for word in found]


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        # From the vocabulary that M. F. Porter published with his algorithm.
        ("caresses", "caress"), ("ponies", "poni"), ("cats", "cat"), ("plastered", "plaster"),
        ("motoring", "motor"), ("conflated", "conflat"), ("hopping", "hop"), ("filing", "file"), ("happy", "happi"),
        ("relational", "relat"), ("conditional", "condit"), ("digitizer", "digit"), ("triplicate", "triplic"),
        ("adjustment", "adjust"), ("effective", "effect"), ("controll", "control"),
    ],
)  # fmt: skip
def test_stem(word: str, stem: str, javascript: Run) -> None:
    """English endings are cut off by Porter's rules."""
    assert javascript("return search.stem(given)", word) == stem


def test_kin_meet(javascript: Run) -> None:
    """Words of one family have one stem."""
    families = [
        ["empowerment", "empowering", "empowers"],
        ["expectation", "expectations", "expected"],
        ["motivating", "motivation"],
    ]
    for family in families:
        assert len(set(javascript("return given.map(search.stem)", family))) == 1


def test_words_begin_like_their_stems(javascript: Run) -> None:
    """The browser cuts only those words to their stems that begin like what is typed, or are short."""
    said = {word.split(" ")[0] for group in groups() for word in group.words if word[0] < "\u3400"}
    forms = {form for forms in irregular().values() for form in forms}
    found = sorted(said | forms)
    stems = javascript("return given.map(search.stem)", found)
    pairs = zip(found, stems, strict=True)
    assert [(word, stem) for word, stem in pairs if len(word) > 4 and word[:2] != stem[:2]] == []
