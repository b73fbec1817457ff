"""The report on an assessment."""

import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

from docx import Document
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from generator.assess.format import Answer, Assessment, EvidenceFound, Wording
from generator.assess.scores import scores
from generator.formats.report.write import report_docx, report_html, report_pdf
from generator.model import LANGUAGES
from tests.export.pdf import structure, words_of
from tests.kits import ON, SCORING, answered, blank, real_kit, small_kit

KIT = small_kit()
NASTY = '<script>alert("x")</script>'


def day() -> Assessment:
    """Return an assessment after a day's work, with whatever a person might type."""
    made = replace(blank(KIT.index), name=NASTY, organization=f"甲公司 {NASTY}", first_day="2026-11-23")
    seen = EvidenceFound(interviewed=f"王经理 {NASTY}", observed="第一行\n第二行 🧡")
    made = answered(made, "5.1.1-a-1", finding="does-not", grade="major", evidence=seen, fingerprint="00000000")
    made = answered(made, "5.1.2-b-1", finding="conforms", evidence=seen, strength="做得好")
    made = answered(made, "5.1.2-b-2", finding="not-applicable", opportunity="可以更好")
    return replace(made, items={**made.items, "9-z-1": Answer(fingerprint="12345678", strength="旧话")})


def test_html_holds_everything_and_escapes_it() -> None:
    """Whatever was typed is shown as typed, and nothing of it becomes markup."""
    page = report_html(KIT, day(), LANGUAGES, ON).decode()
    assert "<script" not in page
    assert page.count("&lt;script&gt;") >= 4
    for words in (
        "甲公司",
        "王经理",
        "第二行 🧡",
        "做得好",
        "可以更好",
        "旧话",
        "9-z-1",
        "严重",
        "没有写明理由",
        "未评审",
    ):
        assert words in page
    assert re.search(r'(src|href)="', page) is None


def test_nonconformities_begin_with_the_gravest() -> None:
    """Major before minor before those without a grade."""
    made = answered(day(), "5.2.1.1-a-1", finding="partly")
    made = answered(made, "5.2.1.2-a-1", finding="partly", grade="minor")
    page = report_html(KIT, made, ("en",), ON).decode()
    part = page[page.index("Nonconformities</span></h2>") : page.index("Opportunities for improvement</span></h2>")]
    assert re.findall(r'class="small">(5[^<]*)</span></h3>', part) == ["5.1.1-a-1", "5.2.1.2-a-1", "5.2.1.1-a-1"]


def test_one_language_is_one_language() -> None:
    """An English report has no Chinese but what was typed."""
    page = report_html(small_kit(), blank(KIT.index), ("en",), ON).decode()
    body = page[page.index("<body") :]
    assert re.search(r"[一-鿿]", body) is None


def test_the_pdf_says_the_same_and_is_tagged() -> None:
    """What no font has is shown by its number; tables and headings are tagged."""
    pdf = report_pdf(KIT, day(), LANGUAGES, ON)
    text = words_of(pdf)
    for words in ("甲公司", "王经理", "第二行[U+1F9E1]", "做得好", "可以更好", "旧话", "没有写明理由"):
        assert words in text
    kinds = structure(pdf)
    assert kinds.count("/Table") == 3
    assert "/TH" in kinds
    assert pdf == report_pdf(KIT, day(), LANGUAGES, ON)


def test_both_texts_of_a_changed_provision_are_marked() -> None:
    """In HTML, PDF and Word, told by lines and weight, and what they mean; in one language its own."""
    wording = Wording(zh="组织宜领导。", en="The organization shall lead.")
    made = answered(blank(KIT.index), "5.1.1-a-1", finding="does-not", fingerprint="00000000", provision=wording)
    page = report_html(KIT, made, LANGUAGES, ON).decode()
    assert '<p lang="zh-Hans">组织<ins>应</ins>领导。</p>' in page
    assert '<p lang="zh-Hans">组织<del>宜</del>领导。</p>' in page
    assert page.count("Underlined: words that were added.") == 1
    assert "画删除线的是" in words_of(report_pdf(KIT, made, ("zh",), ON))
    document = Document(BytesIO(report_docx(KIT, made, ("zh",), ON)))
    runs = [
        run
        for paragraph in document.paragraphs
        if paragraph.style and paragraph.style.name == "Quote"
        for run in paragraph.runs
    ]
    marked = [(run.text, run.bold, run.underline, run.font.strike) for run in runs if run.text in ("应", "宜")]
    assert marked == [("应", True, True, None), ("宜", None, None, True)]
    english = report_html(KIT, made, ("en",), ON).decode()
    assert "<ins>" not in english
    assert "those in the other language have changed" in english


def test_an_office_reads_the_word_file() -> None:
    """Everything typed, letter by letter; styles of an office's own names; the heads of tables on each page."""
    document = Document(BytesIO(report_docx(KIT, day(), LANGUAGES, ON)))
    body = document.element.body
    texts = ["".join(run.text for run in Paragraph(each, document).runs) for each in body.iter(qn("w:p"))]
    for words in (
        f"甲公司 {NASTY}",
        f"王经理 {NASTY}",
        "第一行\n第二行 🧡",
        "做得好",
        "可以更好",
        "没有写明理由 no reason given",
    ):
        assert any(words in text for text in texts), words
    headings = [each.text for each in document.paragraphs if each.style and each.style.name == "Heading 1"]
    assert headings[:4] == ["评价范围 Scope", "汇总 Summary", "优势 Strengths", "不符合 Nonconformities"]
    tables = [table for table in document.tables if table.style and table.style.name == "Report table"]
    assert len(tables) == 3
    assert body.xpath("count(.//w:tr[1]/w:trPr/w:tblHeader)") == len(tables)
    assert report_docx(KIT, day(), LANGUAGES, ON) == report_docx(KIT, day(), LANGUAGES, ON)


def test_each_part_of_the_word_file_is_well_formed() -> None:
    """With characters that XML cannot hold, too, and with scores."""
    kit = small_kit(scoring=SCORING)
    made = replace(day(), scores={"5.1.1": {"approach": 50, "deployment": 75}}, name="a\ufffeb")
    with ZipFile(BytesIO(report_docx(kit, made, ("zh",), ON))) as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    for part in parts.values():
        ET.fromstring(part.encode())  # noqa: S314 - our own
    assert "a\ufffdb" in parts["word/document.xml"]
    assert "评分是本工具附加的" in parts["word/document.xml"]
    named = set(re.findall('(?:pStyle|rStyle|tblStyle|basedOn|next) w:val="([^"]+)"', "".join(parts.values())))
    assert named - set(re.findall('w:styleId="([^"]+)"', parts["word/styles.xml"])) == set()


def test_the_word_file_draws_the_net_of_scores() -> None:
    """Each aspect's name and score stand at an axis, told also in words; its dot is where the picture has it."""
    kit = real_kit()
    aspects = tuple(f"5.{n}" for n in range(1, 7))
    method = replace(SCORING.methods[0], clauses=aspects)
    kit = replace(kit, config=replace(kit.config, scoring=replace(SCORING, methods=(method,))))
    found = scores(kit.index, kit.config, blank(kit.index))
    assert found
    clauses = [part.clause.id for aspect in found.aspects for part in aspect.parts]
    made = replace(blank(kit.index), scores={clause: {"approach": 100, "deployment": 100} for clause in clauses})
    document = Document(BytesIO(report_docx(kit, made, ("zh",), ON)))
    net = document.element.body.xpath(".//w:drawing")[0]
    named = [kit.index.clauses[aspect] for aspect in aspects]
    boxes = [text.text for text in net.iter(qn("w:t"))]
    assert boxes == [*(f"{clause.id} {clause.title.zh} 100.0" for clause in named), "25", "50", "75", "100"]
    (told,) = net.xpath(".//wp:docPr/@descr")
    assert told == "; ".join(f"{clause.id} {clause.title.zh}: 100.0" for clause in named)
    dots = [one.getparent() for one in net.iter(qn("a:prstGeom")) if one.get("prst") == "ellipse"]
    lefts = [int(dot.find(".//" + qn("a:off")).get("x")) for dot in dots]
    assert (len(dots), lefts[0], lefts.index(max(lefts))) == (6, (3600 - 40) * 850, 1)


def test_the_texts_of_the_team_stand_where_iso_19011_has_them() -> None:
    """Basis before the scope, the conclusion after the summary, the rest at the end; nothing that is empty."""
    texts = {
        "objectives": "查明现状",
        "team": "王五，组长\n李四",
        "conclusion": "总体符合",
        "distribution": "两份",
        "weather": "晴",
    }
    page = re.sub("<[^>]+>", "", report_html(KIT, replace(day(), report=texts), ("zh",), ON).decode())
    order = [
        "评价概况",
        "评价目的",
        "查明现状",
        "评价组成员及分工",
        "评价范围",
        "汇总",
        "总体结论",
        "总体符合",
        "按条汇总",
        "未结项",
        "分发",
        "两份",
        "weather",
        "晴",
        "评价人员签字",
    ]
    body = page[page.index("组织") :]
    places = [body.index(words) for words in order]
    assert places == sorted(places)
    assert "评价委托方" not in page
    assert "评价概况" not in report_html(KIT, day(), ("zh",), ON).decode()
    pdf = words_of(report_pdf(KIT, replace(day(), report=texts), ("zh",), ON))
    word = Document(BytesIO(report_docx(KIT, replace(day(), report=texts), ("zh",), ON)))
    office = "".join(paragraph.text for paragraph in word.paragraphs)
    for words in ("查明现状", "总体符合", "两份", "晴"):
        assert words in pdf
        assert words in office


def test_scores_show_only_when_they_are_on_and_say_whose_they_are() -> None:
    """The standard gives none."""
    assert "评分" not in report_html(KIT, day(), ("zh",), ON).decode()
    kit = small_kit(scoring=SCORING)
    made = replace(day(), scores={"5.1.1": {"approach": 50, "deployment": 75}})
    assert "评分是本工具附加的" in report_html(kit, made, ("zh",), ON).decode()
    assert "评分是本工具附加的" in words_of(report_pdf(kit, made, ("zh",), ON))


def test_the_picture_says_in_words_what_it_shows() -> None:
    """It is well formed, whatever a clause is called, and has shapes and numbers in its segments."""
    made = answered(blank(KIT.index), "5.1.1-a-1", finding="conforms")
    page = report_html(KIT, made, ("en",), ON).decode()
    svg = ET.fromstring(page[page.index("<svg") : page.index("</svg>") + 6])  # noqa: S314 - our own
    assert svg.attrib["aria-label"] == (
        "Summary. 5.1 Leadership: Conforms 1, Not reviewed 2; 5.2 Operation: Not reviewed 2"
    )
    texts = [element.text for element in svg.iter("{http://www.w3.org/2000/svg}text")]
    assert texts == ["5.1 Leadership", "●1", "○2", "5.2 Operation", "○2"]
