"""Numbers of documents are found as `generator.standard.documents` finds them, by the same corpus."""

import re
from pathlib import Path

from generator.standard.documents import document_numbers
from tests.review.conftest import ROOT, Review

CORPUS: Path = ROOT / "tests/unit/corpus/documents.txt"
ROW = re.compile(r"\d[~～]")
"""A row of parts, of which a review tells the first."""
COMPANY = ("Q/", "Q／")
"""What a company calls documents of its own, which a review passes over."""


def test_the_script_finds_the_numbers_that_the_tool_finds(review: Review) -> None:
    """One expression is made of the other; what stands round a number is written twice."""
    lines = [line for line in CORPUS.read_text(encoding="utf-8").splitlines() if line and not line.startswith("# ")]
    texts = [text for line in lines if not ROW.search(text := re.sub("[⟦⟧]", "", line))]
    found: dict[int, dict[str, None]] = {}
    for one in review("\n\n".join(texts))["citations"]:
        found.setdefault(one["line"], {})[one["text"]] = None
    assert len(texts) > 300
    assert [
        (text, told, wanted)
        for place, text in enumerate(texts)
        if (told := [*found.get(2 * place + 1, {})])
        != (wanted := [*dict.fromkeys(n.text for n in document_numbers(text) if not n.text.startswith(COMPANY))])
    ] == []
