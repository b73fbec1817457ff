"""Passages are brought together with the clauses that they speak of, and with nothing where they speak of none."""

from pathlib import Path
from typing import Any

import pytest

from tests.review.conftest import Review, View
from tests.review.manual import broken, read

AMONG = 3
LEAST = 0.85
"""Of the passages that a reader assigned to clauses."""


def grades(view: Any, words: str) -> list[str]:  # noqa: ANN401 - JSON
    """Return the grades of a passage that begins with some words, wherever it is listed."""
    (section,) = [section for section in view["sections"] if section["id"] == "coverage"]
    rows = [row for group in section["groups"] for row in group["rows"]]
    return [row[0]["tone"] for row in rows if row[2]["text"].startswith(words)]


@pytest.mark.parametrize("name", ["passages.txt", "english.txt"])
def test_passages_of_other_trades_are_found(review: Review, name: str) -> None:
    """Of a hospital, a bank, a landlord, a hotel, a maker of software; and in English."""
    lines = read(name)
    clauses = {one["line"]: one["clauses"] for one in review("\n".join(line.wrong for line in lines))["passages"]}
    assigned = [(place, line) for place, line in enumerate(lines, 1) if line.clauses]
    missed = [line.wrong for place, line in assigned if not set(clauses.get(place, [])[:AMONG]) & set(line.clauses)]
    assert len(assigned) >= 18
    assert len(missed) <= (1 - LEAST) * len(assigned), missed


@pytest.mark.parametrize("together", [1, 5, 30])
def test_nothing_is_close_to_a_document_about_something_else(view: View, together: int) -> None:
    """Recipes, fire extinguishers, holidays; line by line, and run together to long passages."""
    lines = (Path(__file__).parent / "unrelated.txt").read_text(encoding="utf-8").splitlines()
    text = "\n".join("".join(lines[at : at + together]) for at in range(0, len(lines), together))
    (coverage,) = [section for section in view(text)["sections"] if section["id"] == "coverage"]
    found = [row[0]["tone"] for group in coverage["groups"] for row in group["rows"]]
    assert {"named", "close"} & set(found) == set()
    assert found.count("not_found") > len(found) / 2


def test_a_clause_that_is_cited_is_named(view: View) -> None:
    """By the number of the standard, of either edition, or by its title."""
    text = "\n".join(
        f"本制度第{place}章对应{cited}。"
        for place, cited in enumerate(
            (
                "T/CAQ 10301—2016的4.4.2",
                "《顾客关系管理评价准则》5.4.2",
                "评价准则第5.4.2条",
                "T/CAQ XXXXX—201X的5.4.2",
            ),
            1,
        )
    )
    shown = view(text)
    assert [grades(shown, f"本制度第{place}章").count("named") for place in (1, 2, 3, 4)] == [3] * 4


def test_chapters_are_listed_with_what_they_serve(view: View) -> None:
    """And those that serve nothing."""
    text = (
        "第一章 投诉\n第一条 顾客抱怨应及时处置，并定期挖掘与分析沟通信息。\n第二章 车辆\n第二条 公务用车节假日封存。"
    )
    (chapters,) = [section for section in view(text)["sections"] if section["id"] == "chapters"]
    rows = [[cell["text"] for cell in group["rows"][0]] for group in chapters["groups"]]
    assert [row[:2] for row in rows] == [["1", "第一章 投诉"], ["3", "第二章 车辆"]]
    assert rows[0][2].startswith("5.4.5.3 ")
    assert rows[1][2] == "没有找到对应的章条"


@pytest.mark.parametrize(
    ("heading", "below"),
    [("第三章 投诉", "第四章 车辆"), ("三、投诉", "四、车辆"), ("3 投诉", "4 车辆"), ("3.1 投诉", "3.2 车辆"),
     ("# 投诉", "# 车辆"), ("第三章　投诉", "第四章　车辆"), ("第三章 投訴", "第四章 車輛"), ("參、投訴", "肆、車輛")],
)  # fmt: skip
def test_headings_are_known_in_all_their_forms(view: View, heading: str, below: str) -> None:
    """As manuals print them."""
    text = f"{heading}\n顾客抱怨应及时处置并回复。\n{below}\n公务用车节假日封存。"
    (chapters,) = [section for section in view(text)["sections"] if section["id"] == "chapters"]
    assert [group["rows"][0][0]["text"] for group in chapters["groups"]] == ["1", "3"]


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("公司宜建立聆听顾客之声的渠道与机制。", "宜"),
        ("公司可以建立聆听顾客之声的渠道与机制。", "可以"),
        ("公司应尽量建立聆听顾客之声的渠道与机制。", "应尽量"),
        ("公司应建立聆听顾客之声的渠道与机制。", ""),
        ("公司必须建立聆听顾客之声的渠道与机制。", ""),
        ("公司已建立聆听顾客之声的渠道与机制，收集合理化建议。", ""),
        ("公司聆听顾客之声的渠道与机制无需逐级审批。", ""),
        ("The company should establish channels for listening to the voice of the customer.", "should"),
        ("The company shall establish channels for listening to the voice of the customer.", ""),
    ],
)
def test_weaker_wording_is_shown(view: View, sentence: str, verb: str) -> None:
    """Beside the provision that it stands for; what is worded as strongly is not."""
    (force,) = [section for section in view(sentence)["sections"] if section["id"] == "force"]
    assert [group["rows"][0][2]["text"] for group in force["groups"]] == ([verb] if verb else [])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("第一章 术语\n顾客：接受产品和服务的组织或个人。", False),
        ("第一章 术语\n顾客：指在本公司门店消费过一次以上的自然人。", True),
        ("本手册所称顾客，是指在本公司门店消费过一次以上的自然人。", True),
        ("3 术语和定义\n3.1 顾客 customer\n在本公司门店消费过一次以上的自然人。", True),
        ("“供应链”是指本公司的一级供应商。", True),
        ("本制度所称顧客，包括在本公司門店消費過一次以上的自然人。", True),
        ("在本公司门店消费过一次以上的自然人，以下统称顾客。", True),
        ("By customer we mean a person who bought in one of our shops.", True),
        ("第一章 术语\n会员：办理会员卡的自然人。", False),
    ],
)
def test_other_definitions_stand_beside_those_of_the_standard(view: View, text: str, *, told: bool) -> None:
    """Of entries of the terms clause; what says the same is not told."""
    (defined,) = [section for section in view(text)["sections"] if section["id"] == "definitions"]
    assert bool(defined["groups"]) is told


def test_lines_cut_anywhere_are_read_together(review: Review) -> None:
    """Also within a number, whatever is left of its line."""
    text = "第一条 投诉按照GB/T 19012—2008《质量管理 顾客满意 组织处理投诉指南》的规定，由顾客服务中心受理并答复。"
    for width in range(9, len(text)):
        cut, _ = broken([text], width)
        told = [(one["verdict"], one["right"]) for one in review(cut)["citations"]]
        assert told == [("replaced", "GB/T 19012—2019《质量管理 顾客满意 组织投诉处理指南》")], cut


@pytest.mark.parametrize(
    ("title", "text", "named"),
    [
        ("七、附则", "顾客抱怨应及时处置，并定期挖掘与分析沟通信息。", []),
        ("第七章 附　则", "顾客抱怨应及时处置，并定期挖掘与分析沟通信息。", []),
        ("7 Supplementary provisions", "Complaints of customers shall be handled in time.", []),
        ("七、附则", "顾客抱怨按评价准则第5.4.5.3条处置。", ["5.4.5.3"]),
    ],
)
def test_the_closing_chapter_speaks_only_of_what_it_names(
    review: Review, title: str, text: str, named: list[str]
) -> None:
    """Its words are of other matters: who explains the document, and since when it is in force."""
    said = review(f"六、投诉\n顾客抱怨应及时处置，并回复顾客。\n{title}\n{text}")["passages"]
    assert [one["clauses"] for one in said if one["line"] == 4] == ([named] if named else [])
    assert next(one["line"] for one in said) == 2
