"""Lists, tables, formulas, notes and untitled clauses as pages show them."""

import json
import re
import subprocess
from pathlib import Path

import pytest

from generator.site.build import build_site
from tests.golden.test_golden import book_of
from tests.site.test_html import RULES
from tests.tools import node, node_package

CASE = Path(__file__).parents[1] / "golden" / "blocks"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the site of a small standard with blocks of every kind."""
    folder = tmp_path_factory.mktemp("blocks") / "site"
    build_site(book_of(CASE), folder)
    return folder


def page(site: Path, address: str) -> str:
    """Return a page's HTML."""
    return (site / address / "index.html").read_text(encoding="utf-8")


def test_pages_with_blocks_are_valid(site: Path, tmp_path: Path) -> None:
    """Whatever stands in a clause."""
    report = tmp_path / "report.json"
    validator = node_package("html-validate/bin/html-validate.mjs")
    options = ("--config", str(RULES), "--formatter", f"json={report}", f"{site.as_posix()}/**/*.html")
    subprocess.run([node(), validator, *options], capture_output=True, check=False)
    found = [
        (each["filePath"], message["message"])
        for each in json.loads(report.read_bytes())
        for message in each["messages"]
    ]
    assert found == []


def test_a_table_has_its_head_and_its_spans_in_each_language(site: Path) -> None:
    """Two rows of head, cells over columns and rows, an anchor at each provision once."""
    html = page(site, "zh/2.3")
    chinese, english = re.findall(r'<table class="cb-grid" .*?</table>', html, re.DOTALL)[:2]
    for table, words in ((chinese, ("时限", "应保存五年")), (english, ("Limit", "shall be kept for five years"))):
        assert re.search(rf'<th colspan="2" scope="colgroup">{words[0]}<sup>a</sup></th>', table)
        assert len(re.findall(r'rowspan="2"', table)) == 4
        assert table.index("</thead>") > table.index("<sup>a</sup>")
        assert words[1] in table
    assert html.count('id="2.3-t1.3.4"') == 1
    assert "data-head" not in html


def test_labels_of_the_standard_are_text_and_letters_of_ours_are_drawn(site: Path) -> None:
    """What is copied from a page is what the standard prints."""
    text = page(site, "zh/2.2")
    section = text.partition('<section aria-label="条文"')[2].partition("</section>")[0]
    shown = re.sub(r"<[^>]*>", "", section.partition(">")[2])
    for line in ("a) 投诉者的信息，包括：", "1) 姓名；", "b) 投诉的等级（见表1）；", "记录分为两级。组织应记录："):
        assert line in shown
    assert "句1" not in shown
    assert 'data-letter="句1"' in text


def test_notes_that_follow_each_other_are_each_shown(site: Path) -> None:
    """Markdown makes one quotation of them, the page none of two."""
    labels = re.findall(r'<span class="cb-note-label">(.*?)</span>', page(site, "zh/2.2"))
    assert labels == ["注1", "注2", "警示"]


def test_what_is_not_translated_is_shown_in_its_language(site: Path) -> None:
    """On the English page, and once."""
    html = page(site, "en/2.3")
    assert '<span lang="zh-Hans">时限按' in html
    assert html.count("时限按") == 1


def test_a_clause_without_a_title_and_one_without_a_text_say_so(site: Path) -> None:
    """The number is the link; what is not given is not left out in silence."""
    assert re.search(
        r'<a class="cb-heading-link" href="\.\./2\.1/"><span class="cb-number">2\.1 </span></a>', page(site, "zh/2")
    )
    assert "本条的条文未收入。" in page(site, "zh/1")
    assert "附录A（资料性）" in page(site, "zh/A")


def test_a_formula_is_mathml_with_its_words_and_its_number(site: Path) -> None:
    """A browser without MathML shows the words in its place; symbols are formulas too."""
    html = page(site, "zh/2.3")
    formula = html.partition('<div class="cb-formula" id="formula-1">')[2].partition('<div class="cb-pair">')[0]
    assert re.search(r'<math alttext="R = n₁/n" display="block">.*<mfrac>.*</math>', formula)
    assert '<span class="cb-math-line">R = n₁/n</span>' in formula
    assert '<span class="cb-formula-number">（1）</span>' in formula
    assert '<math alttext="n₁">' in html
    assert "style=" not in formula
    assert "$" not in re.sub(r"<[^>]*>", "", formula)
