"""What a document cites is beside what is known of it: the wrong is told, with the reason, and nothing else is."""

import re
from pathlib import Path

import pytest

from tests.review.conftest import Review

LINES = [
    line
    for line in (Path(__file__).parent / "citations.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize("line", LINES)
def test_a_citation_has_its_verdict(review: Review, line: str) -> None:
    """Each number with what is said of it, and what to write instead where the corpus gives that."""
    text, _, wanted = (part.strip() for part in line.partition("⇒"))
    cited = review(text)["citations"]
    expected = [re.fullmatch(r"(.+) ([a-z-]+)(?: → (.+))?", one) for one in filter(None, re.split("; ?", wanted))]
    assert [(one["text"], one["verdict"]) for one in cited] == [(one[1], one[2]) for one in expected if one]
    for found, one in zip(cited, expected, strict=True):
        assert one
        assert (one[3] or "") in found["right"]
