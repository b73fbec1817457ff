"""Lists that a copy ran into one line: taken apart where each item ends as items do, told and left where not."""

import pytest

from generator.formats.drafted.proof import proof_of
from generator.model import List
from tests.drafted.documents import imported, read_again
from tests.drafted.test_wild_text import HEAD

Items = list[tuple[str, str]]


def _list(*lines: str) -> tuple[Items, list[str]]:
    """Return the items, of all levels, that become of lines in a clause, and what was told of them."""
    made = imported("\n".join([*HEAD, *lines, "5 其他", "5.1 记录", "组织应记录。"]))
    assert made.loaded.standard
    assert proof_of(made.lines, read_again(made)).closed
    [clause] = [clause for clause in made.loaded.standard.clauses if clause.number == "4.1"]
    return (
        [item for block in clause.content if isinstance(block, List) for item in _items(block)],
        [told.said.en for told in made.told if "list" in told.said.en],
    )


def _items(block: List) -> Items:
    made: Items = []
    for item in block.items:
        made.append((item.label, "".join(provision.text.zh for provision in item.provisions)))
        made += [one for inner in item.content for one in _items(inner)]
    return made


@pytest.mark.parametrize(
    ("lines", "items"),
    [
        (["组织应：a）定目标；b）定方案；c）评结果。"], [("a）", "定目标；"), ("b）", "定方案；"), ("c）", "评结果。")]),
        (["组织应：", "（a）定目标；（b）定方案。"], [("（a）", "定目标；"), ("（b）", "定方案。")]),
        (["组织应：1)记录;2)保存;3)销毁。"], [("1)", "记录；"), ("2)", "保存；"), ("3)", "销毁。")]),
        (["组织应：(1) 记录；(2) 保存。"], [("(1)", "记录；"), ("(2)", "保存。")]),
        (["组织应：a）甲：1）乙；2）丙；b）丁。"], [("a）", "甲："), ("1）", "乙；"), ("2）", "丙；"), ("b）", "丁。")]),
        (["组织应：a）定目标；", "b）定方案；c）评结果。"], [("a）", "定目标；"), ("b）", "定方案；"), ("c）", "评结果。")]),
        (["组织应记录。"], []),
        (["按a）和b）的规定，组织应记录；c）另定。"], []),
        (["组织应用公式（1）和公式（2）；（3）另定。"], []),
    ],
)  # fmt: skip
def test_a_list_is_taken_apart(lines: list[str], items: Items) -> None:
    """At every level; what refers to items is none."""
    assert _list(*lines) == (items, [])


@pytest.mark.parametrize("line", ["组织应：a）定目标、b）定方案。", "组织应：a) 定目标 b) 定方案 c) 评结果。"])
def test_what_may_be_a_list_is_told_and_left(line: str) -> None:
    """With its labels."""
    items, [told] = _list(line)
    assert items == []
    assert told.startswith(("a）, b）", "a), b), c)"))
