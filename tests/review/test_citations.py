"""What a document cites is beside what is known of it: the wrong is told, with the reason, and nothing else is."""

import re
from pathlib import Path

import pytest

from tests.review.conftest import Review, View

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


@pytest.mark.parametrize(
    "label", ["9.", "9. ", "9、", "9)", "（9）", "⑨", "a)", "A.", "Ⅳ.", "附9 ", "表9 ", "第9 ", "№9 ", "九、", "(九)"]
)
@pytest.mark.parametrize(
    "before",
    [
        "8.ISO 9001:2015",
        "八、依据GB/T 19001—2016、",
        "第八条 依据顾客的意见和要求，",
        "GB/T 19001—2016 idt ISO 9001:2015",
    ],
)
def test_a_line_with_a_label_is_not_joined_to_the_one_before(review: Review, before: str, label: str) -> None:
    """Whatever that ends in; what it cites is told at its own line."""
    cited = review(f"{before}\n{label}GB/T 19012-2008\n{label}GB/T 19010—2009")["citations"]
    told = [(one["line"], one["text"], one["verdict"]) for one in cited if one["line"] > 1]
    assert told == [(2, "GB/T 19012-2008", "replaced"), (3, "GB/T 19010—2009", "replaced")]


def test_what_is_wrong_in_two_ways_stands_in_one_row(view: View) -> None:
    """What needs to be done first, and both reasons."""
    (cited, *_) = view("依据GB/T 19012—2008《质量管理体系 要求》。")["sections"]
    (group,) = cited["groups"]
    reasons = group["rows"][0][2]
    assert reasons["tone"] == "replaced"
    assert reasons["text"].startswith("已被代替；名称不是该编号的；")
