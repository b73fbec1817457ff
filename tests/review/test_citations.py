"""What a document cites is beside what is known of it: the wrong is told, with the reason, and nothing else is."""

import re
from pathlib import Path

import pytest

from generator.cli.shared import read_standard
from generator.site.search.against import against
from generator.standard.index import Index
from tests.review.conftest import ROOT, Review, View

LINES = [
    line
    for line in (Path(__file__).parent / "citations.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]

_WANTED = re.compile(
    r"(.+) (current|replaced|withdrawn|wrong-title|no-such-clause|undated|unknown|past)(?: → (.+))?",
)


@pytest.mark.parametrize("line", LINES)
def test_a_citation_has_its_verdict(review: Review, line: str) -> None:
    """Each number with what is said of it, and what to write instead where the corpus gives that."""
    text, _, wanted = (part.strip() for part in line.partition("⇒"))
    cited = review(text.replace("⏎", "\n"))["citations"]
    each = filter(None, re.split("; ?", wanted.replace("⏎", "")))
    expected = [_WANTED.fullmatch(one) for one in each]
    told = [(one["text"], "past" if one.get("past") else one["verdict"]) for one in cited]
    assert told == [(one[1], one[2]) for one in expected if one]
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


@pytest.mark.parametrize(
    "text",
    [
        "GB/T 19012—2019代替GB/T 19012—2008。",
        "本企业标准引用的文件中有GB/T 19012—2019代\n替了GB/T 19012—2008，相应条号已作调整。",
        "本版取代《质量管理 顾客满意 组织处理投诉指南》（GB/T 19012—2008）。",
        "代替GB/T 19010—2009、GB/T 19012—2008和GB/T 19013—2009。",
        "把依据由GB/T 19012—2008改为GB/T 19012—2019。",
        "从GB/T 19012—2008《质量管理 顾客满意 组织处理投诉指南》升级到GB/T 19012—2019。",
        "GB/T 19012—2008已由GB/T 19012—2019代替。",
        "原为GB/T 19012—2008。",
        "ISO 9000:2005 was superseded in 2015 and is mentioned only for the record.",
        "ISO 9000:2015 replaces ISO 9000:2005.",
        "The basis was changed from ISO 9000:2005 to ISO 9000:2015.",
        "ISO 9000:2015 (formerly ISO 9000:2005)",
        "手册A版（2010年）曾按GB/T 19012—2008编写，C版起改按2019版。",
        "程序文件里的GB/T 19012—2008字样现已全部改成2019版，关闭。",
        "深圳厂早年（2012年）文件依GB/T 19012—2008订定，各厂知悉。",
        "投诉依据GB/T 19012—2008，该版已由2019年版取代，旧档保存备查即可，毋须修改。",
        "早先GB/T 19012—2008是第一版，后来被2019版代替。",
        "所列GB/T 19012—2008仅供追溯。",
        "Rev. 2 was based on ISO 9000:2005; it was withdrawn in 2018 when the site moved to the 2015 edition.",
        "The manual was originally written to ISO 9000:2005.",
        "A版（2010年）：依据GB/T 19012—2008首次发布。",
        "B版（2020年）：因标准换版，由GB/T 19012—2008转为GB/T 19012—2019，全文改写。",
    ],
)
def test_what_is_named_as_replaced_is_nothing_to_mend(review: Review, view: View, text: str) -> None:
    """It is told as a fact, without what to write, and not counted."""
    assert "replaced" in {one["verdict"] for one in review(text)["citations"]}
    shown = view(text)
    rows = [group["rows"][0] for group in shown["sections"][0]["groups"]]
    replaced = [row for row in rows if row[2]["text"].startswith("已被代替")]
    assert [(row[2]["text"], row[3]["text"]) for row in replaced] == [
        ("已被代替；作为从前的依据提到，不用改", "")
    ] * len(replaced)
    assert "0处" in shown["lead"][2]
    told = [one for one in review(text)["citations"] if one["verdict"] == "replaced"]
    assert [(one["right"], one["past"]) for one in told] == [("", True)] * len(told)


@pytest.mark.parametrize(
    "text",
    [
        "GB/T 19012—2019代替旧版，投诉按GB/T 19012—2008处理。",
        "由GB/T 19012—2008规定的程序处理投诉。",
        "从GB/T 19012—2008中摘录，改为表格。",
        "Complaints are handled by ISO 9000:2005 to the letter.",
        "Our procedure is replaced by ISO 9000:2005.",
        "曾发生投诉的顾客按GB/T 19012—2008处理。",
        "投诉按GB/T 19012—2008处理。该版已由2019版代替的文件另见清单。",
        "原材料投诉按GB/T 19012—2008处理，2024年起改按新流程办理。",
        "Terms are once more based on a glossary; complaints follow ISO 9000:2005.",
    ],
)
def test_what_is_followed_though_it_was_replaced_is_to_be_mended(view: View, text: str) -> None:
    """Words of replacement elsewhere in the sentence excuse nothing."""
    rows = [group["rows"][0] for group in view(text)["sections"][0]["groups"]]
    assert [bool(row[3]["text"]) for row in rows if row[2]["text"].startswith("已被代替")] == [True]


@pytest.mark.parametrize(
    ("cited", "bearer"),
    [
        ("GB/T 19004—2020《追求组织的持续成功 质量管理方法》", "GB/T 19004—2011《"),
        ("ISO 10002:2018《质量管理体系 要求》", "ISO 9001:2015《"),
        ("GB/T 19012—2019《质量管理体系 要求》", "GB/T 19001—2016《"),
    ],
)
def test_a_wrong_title_is_told_with_the_edition_that_bears_it(view: View, cited: str, bearer: str) -> None:
    """An earlier one of the same document, too."""
    (cell,) = [group["rows"][0][2]["text"] for group in view(f"依据{cited}。")["sections"][0]["groups"]]
    assert f"该名称属于{bearer}" in cell


def test_a_clause_is_told_with_what_bears_its_title_and_what_its_items_end_with(view: View) -> None:
    """The number of the one, and the last letter of the other."""
    text = "依据T/CAQ XXXXX—201X（以下简称“本准则”）。\n\n见本准则5.1.3 激励与授权和本准则5.4.3 d)。"
    rows = [group["rows"][0] for group in view(text)["sections"][0]["groups"]]
    assert [(row[2]["text"], row[3]["text"]) for row in rows] == [
        ("名称不是该编号的；该名称属于5.1.4 激励与授权", "5.1.4 激励与授权 / 5.1.3 组织架构"),
        ("该版没有这一条；没有5.4.3 d)，同层最后是5.4.3 c)", "T/CAQ XXXXX—201X 5.4.3"),
        ("标准的草案，本站正文就是这一版", ""),
    ]


def test_no_right_clause_title_is_called_wrong(review: Review) -> None:
    """Each clause of each document with its own title, in both languages and several marks."""
    standard, _ = read_standard(ROOT / "standard", ROOT / "site_config.yml")
    documents = against(Index(standard), ("zh", "en"))["documents"]
    cited = [
        f"见{edition['number']}的{number}{before}{word}{behind}。"
        for document in documents
        for edition in document["editions"]
        for number, titles in zip(edition.get("clauses", ()), edition.get("titles", ()), strict=True)
        for title in titles
        for word in title.split("; ")
        for before, behind in ((" ", ""), ("“", "”"), ("（", "）"))
        if word and "附录" not in word
    ]
    found = review("\n\n".join(cited))["citations"]
    assert len(found) > 1500
    assert [one for one in found if one["verdict"] in ("wrong-title", "no-such-clause")] == []


def test_no_right_title_is_called_wrong_for_where_its_line_ends(review: Review) -> None:
    """Each title that is known, in Chinese broken anywhere and in English between words."""
    standard, _ = read_standard(ROOT / "standard", ROOT / "site_config.yml")
    editions = [one for document in against(Index(standard), ("zh", "en"))["documents"] for one in document["editions"]]
    broken = [
        f"3 {one['number']}{', ' if language == 'en' else ' '}{title[:at].rstrip()}\n{title[at:].lstrip()}"
        for one in editions
        for language in ("zh", "en")
        for title in [one[language]]
        for at in range(2, len(title) - 1)
        if language == "zh" or title[at] == " "
    ]
    found = review("\n\n".join(broken))["citations"]
    assert len(found) == len(broken) > 500
    assert [one for one in found if one["verdict"] == "wrong-title"] == []
