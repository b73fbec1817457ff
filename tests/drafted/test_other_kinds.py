"""Markdown and HTML come in as text does, with what they say beside it."""

import pytest

from generator.formats.drafted.draft import Draft
from generator.formats.drafted.folder import Wanted, made_of
from generator.formats.drafted.html import read_html
from generator.formats.drafted.markdown import read_markdown
from generator.formats.drafted.proof import proof_of
from generator.formats.drafted.unreadable import UnreadableError
from generator.model import Clause, List, Table
from tests.drafted.documents import DAY, read_again

MARKDOWN = """# 示例的要求

## 前言

本文件由*示例协会*提出。

## 1 范围

本文件规定了要求，
见[表1](#t1)。

## 4.9 不是条

## 2 要求

### 2.1 记录

组织应记录：

- 姓名；
- 时间。

表1 时限

| 等级 | 时限 |
|---|---|
| 一级 | 应在24小时内 |
"""
HTML = """<!doctype html><html><head><title>x</title><script>1 范围</script></head><body><h1>前言</h1>
<p>本文件由示例协会提出。</p><h2>1 范围</h2><p>本文件规定了<b>要求</b>。</p><h2>2 要求</h2><h3>2.1 记录</h3>
<p>组织应记录：</p><ol type="a"><li>姓名；</li><li>时间。</li></ol><p>表1 时限</p>
<table><tr><th>等级</th><th colspan="2">时限</th></tr><tr><td rowspan="2">一级</td><td>白天</td><td>应在2小时内</td></tr>
<tr><td>夜间</td><td>宜在4小时内</td></tr></table></body></html>"""


def clauses_of(draft: Draft) -> dict[str | None, Clause]:
    """Return the clauses that a draft becomes, by number; nothing of it is lost."""
    made = made_of(draft, Wanted(file="draft", day=DAY))
    proof = proof_of(made.lines, read_again(made))
    assert proof.closed, proof.lost
    return {clause.number: clause for clause in read_again(made).clauses}


def test_markdown_without_its_marks() -> None:
    """Headings, emphasis, links and broken lines are those of Markdown; bullets are dashes."""
    made = clauses_of(read_markdown(MARKDOWN))
    assert [each.text.zh for each in made["1"].provisions] == ["本文件规定了要求，见表1。", "4.9 不是条"]
    listed = made["2.1"].blocks(Table)[0].rows[1][1]
    assert (listed.text.zh, listed.kind) == ("应在24小时内", "requirement")
    assert [each.label for block in made["2.1"].content if isinstance(block, List) for each in block.items] == [
        "——",
        "——",
    ]


def test_html_with_joined_cells() -> None:
    """Items have the labels that a browser shows, cells the spans of the page."""
    made = clauses_of(read_html("page.html", HTML.encode()))
    table = made["2.1"].blocks(Table)[0]
    assert [[(cell.text.zh, cell.columns, cell.rows) for cell in row] for row in table.rows] == [
        [("等级", 1, 1), ("时限", 2, 1)],
        [("一级", 1, 2), ("白天", 1, 1), ("应在2小时内", 1, 1)],
        [("夜间", 1, 1), ("宜在4小时内", 1, 1)],
    ]
    kinds = [(each.label, each.text.zh, each.kind) for each in made["2.1"].provisions]
    assert kinds[1:3] == [("a)", "姓名；", "requirement"), ("b)", "时间。", "requirement")]


@pytest.mark.parametrize("encoding", ["gb2312", "GBK", "gb18030", "big5", "utf-16"])
def test_a_page_in_the_encoding_that_it_names(encoding: str) -> None:
    """As Word saves it; one that is not in it is refused."""
    page = f"<html><head><meta charset={encoding}></head><body><h1>1 範圍</h1></body></html>"
    page = page if encoding in {"big5", "GBK", "gb18030"} else page.replace("範圍", "范围")
    title = "範圍" if "範圍" in page else "范围"
    assert title in "".join(line.source for line in read_html("a.html", page.encode(encoding)).lines)
    if encoding != "utf-16":
        with pytest.raises(UnreadableError, match="line 1"):
            read_html("a.html", page.encode(encoding) + b"\xff\xff")


def test_a_cell_spans_no_more_than_a_browser_allows() -> None:
    """And no rows that are not there; a page that says a thousand million took all memory."""
    page = "<table><tr><td colspan=999999999 rowspan=999999999>甲<td>乙</tr><tr><td>丙</table>"
    [table] = [line for line in read_html("a.html", page.encode()).lines if line.rows]
    assert [(cell.columns, cell.rows) for row in table.rows for cell in row] == [(1000, 2), (1, 1), (1, 1)]


def test_a_row_of_dashes_that_is_no_rule_takes_no_time() -> None:
    """An item in many lists at once, which was looked at in every way that there is."""
    [line] = read_markdown("- " * 120 + "乙").lines
    assert (line.text.count("-"), line.text[-1]) == (119, "乙")
