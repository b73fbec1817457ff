"""The index is lunr's: what the browser unpacks are the words, places and weights of lunr.py, and lunr.js agrees."""

import json
import random
from typing import Any

import pytest
from lunr.builder import Builder

from generator.site.search.files import names_lexicon, passages_lexicon
from generator.site.search.lexicon import LENGTH_WEIGHT, Indexed, Lexicon
from generator.site.search.records import records
from tests.built import BuiltSite
from tests.search.conftest import Run
from tests.tools import node_package

_UNPACKED = """
const made = new search.Lexicon(given.head);
for (const { words, places } of given.packed) made.add(words, places);
return [...made.written.keys()].map((word) => {
  const { texts, weights } = made.find(word); return [word, texts, weights]; });
"""
_LUNR = """
const index = require(given.lunr).Index.load(given.serialized);
return given.words.map((word) =>
  index.query((query) => query.term(word, { usePipeline: false })).map(({ ref, score }) => [Number(ref), score]));
"""
TO_THE_THIRD_DECIMAL = 0.00051
"""lunr.py and lunr.js keep three decimals of a weight."""

REF, FIELD = "ref", "words"
Weights = dict[str, dict[int, float]]


def _unpacked(lexicon: Lexicon, javascript: Run, pieces: int = 1) -> Weights:
    """Return for each word its weight in each text, as the browser has them from some pieces of the lexicon."""
    words = list(lexicon.places)
    packed = [lexicon.pack(words[piece::pieces]) for piece in range(pieces)]
    given = {"head": lexicon.head(), "packed": [{"words": p.words, "places": p.places} for p in packed]}
    return {word: dict(zip(texts, weights, strict=True)) for word, texts, weights in javascript(_UNPACKED, given)}


def _lunr(lexicon: Lexicon) -> Any:  # noqa: ANN401 - lunr.py has no types
    """Return lunr's own index of the same texts."""
    builder = Builder()
    builder.ref(REF)
    builder.field(FIELD)
    builder.b(LENGTH_WEIGHT)
    for place, (words, boost) in enumerate(zip(lexicon.frequencies, lexicon.boosts, strict=True)):
        builder.add({REF: place, FIELD: list(words.elements())}, {"boost": boost})
    return builder.build()


def _of_lunr(lexicon: Lexicon) -> Weights:
    """Return the weights that lunr.py computes."""
    index = _lunr(lexicon)
    words = {entry["_index"]: word for word, entry in index.inverted_index.items()}
    found: Weights = {word: {} for word in words.values()}
    for reference, vector in index.field_vectors.items():
        elements: list[Any] = vector.elements
        for number, weight in zip(elements[::2], elements[1::2], strict=True):
            found[words[number]][int(reference.removeprefix(f"{FIELD}/"))] = weight
    return found


def _assert_same(found: Weights, expected: Weights) -> None:
    assert found.keys() == expected.keys()
    for word, weights in expected.items():
        assert found[word] == pytest.approx(weights, abs=TO_THE_THIRD_DECIMAL), word


@pytest.mark.parametrize("make", [names_lexicon, passages_lexicon])
def test_browser_has_the_weights_of_lunr(make: Any, built: BuiltSite, javascript: Run) -> None:  # noqa: ANN401 - either
    """Of every word of the standard, in every text, whole and in pieces."""
    lexicon = make(records(built.index))
    expected = _of_lunr(lexicon)
    assert len(expected) > 500
    _assert_same(_unpacked(lexicon, javascript), expected)
    _assert_same(_unpacked(lexicon, javascript, pieces=7), expected)


def test_wild_lexicon(javascript: Run) -> None:
    """Words far apart, very frequent, alike, of digits, longer than a digit can say; empty texts."""
    chance = random.Random(7)  # noqa: S311 - the same texts every time
    words = ["a", "aa", "aaaaaaaaaaaa", "aaaaaaaaaaaab", "0", "00", "1", "2008", "顾", "顾客", "客户", "龥", "zz9"]
    texts = [Indexed([chance.choice(words)] * chance.choice([0, 1, 2, 46, 2026]), 1) for _ in range(40)]
    texts[5:5] = [Indexed([], 0.3)] * 4200
    texts += [Indexed(words, 4), Indexed(["aa"], 3.2)]
    lexicon = Lexicon(texts)
    _assert_same(_unpacked(lexicon, javascript), _of_lunr(lexicon))


def test_lunr_js_answers_the_same(built: BuiltSite, javascript: Run) -> None:
    """The index that lunr.py writes is read by lunr.js, and a query for a word gives our texts and scores."""
    lexicon = passages_lexicon(records(built.index))
    ours = _unpacked(lexicon, javascript)
    words = sorted(ours)[::40]
    serialized = json.loads(json.dumps(_lunr(lexicon).serialize()))
    given = {"lunr": str(node_package("lunr/lunr.js")), "serialized": serialized, "words": words}
    _assert_same(
        {word: dict(hits) for word, hits in zip(words, javascript(_LUNR, given), strict=True)},
        {word: ours[word] for word in words},
    )
