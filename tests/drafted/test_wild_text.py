"""Odd texts: whatever stands in a document comes in to the character, or is told; never an error of ours."""

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.formats.drafted.proof import proof_of
from tests.drafted.documents import imported, read_again

PIECES = st.sampled_from(
    ["𠮷", "<", "&", '"', "'", "“质量”", "：", ":", "#", " #1", "- ", "[^a]", "[来源：", "~2~", "x^2^", "$5", "`", "*", "|",
     "\\", "\u200f", "\u202e", "مرحبا", "应", "不应", "宜", "可", "，", "。", "；", "、", "（", "）", "(", ")", "a) ", "——", "1) ",
     "注：", "注1：", "示例：", "表1 ", "图1 ", "附录A", "5.1", "5.1.1 ", "6 ", "=", "R = n₁/n", "null", "yes", "{", "}", "\t",
     "组织", "记录", "GB/T 1.1-2020", "投诉者 complainant", "\u3000", "…………", "。" * 3, "甲" * 300, "{% x %}", "\x07", "式中："]
)  # fmt: skip
LINES = st.lists(st.lists(PIECES, max_size=6).map("".join), max_size=14)
HEAD = ["T/XYZ 1—2026", "示例的要求", "前言", "本文件由示例协会提出。", "1 范围", "本文件规定了要求。", "2 规范性引用文件",
        "本文件没有规范性引用文件。", "3 术语和定义", "本文件没有需要界定的术语和定义。", "4 要求", "4.1 总则"]  # fmt: skip


@settings(max_examples=100, deadline=None)
@given(lines=LINES, inside=st.integers(4, len(HEAD)))
def test_what_stands_in_a_document_comes_in_or_is_told(lines: list[str], inside: int) -> None:
    """The files load, and the proof finds every character, or the run says which are missing."""
    text = "\n".join([*HEAD[:inside], *lines, *HEAD[inside:]])
    made = imported(text)
    proof = proof_of(made.lines, read_again(made))
    assert proof.closed or any(told.kind == "left" for told in made.told), proof.lost


@settings(max_examples=60, deadline=None)
@given(words=st.lists(PIECES, min_size=1, max_size=8).map("".join))
def test_a_paragraph_is_whole(words: str) -> None:
    """One paragraph in a clause, whatever it is, is in the standard to the character."""
    made = imported("\n".join([*HEAD, f"组织的{words}与记录有关"]))
    proof = proof_of(made.lines, read_again(made))
    assert proof.closed, proof.lost
