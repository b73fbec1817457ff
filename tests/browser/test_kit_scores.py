"""Scores in the page, where a site has them: the band of each, all bands, pictures in the summary, bands on paper."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from generator.source.config import load_config
from tests.browser.conftest import Open
from tests.browser.kit import open_summary, saved, started
from tests.browser.test_accessibility import COLOUR_RULES, violations
from tests.built import BuiltSite
from tests.tools import node_package
from tests.unit.test_scoring import switched_on

SCOPE = "5.1,5.2,5.5"
FIXED = """
for (const name of ["clausebookRules", "clausebookChecklist"]) {
  const made = globalThis[name];
  Object.defineProperty(globalThis, name, { get: () => made, set: () => undefined });
}
"""
"""Keeps the checklist that was put in before that of the site."""


@pytest.fixture
def scored(opened: Open, built: BuiltSite, tmp_path: Path) -> Page:
    """Return a page that is filled in, on a site whose settings have scores."""
    config, _ = load_config(switched_on(tmp_path))
    assert config
    page = opened("/zh/", bypass_csp=True, reduced_motion="reduce")
    page.add_init_script("".join(replace(built.book, config=config).kit_scripts.values()) + FIXED)
    return started(lambda address, **_: (page.goto(address), page)[1], SCOPE)


def forms(page: Page) -> Locator:
    """Return the forms of clauses in sight."""
    return page.locator("fieldset.kit-scores:not([hidden])")


def test_the_band_of_a_score_stands_beside_it(scored: Page) -> None:
    """What it looks like, told to screen readers when it changes; all bands unfold; it comes back with the score."""
    form = forms(scored).first
    approach = form.get_by_label("方法 25%")
    approach.select_option("55")
    band = form.locator("output.kit-band").first
    expect(band).to_have_text("有效（50～65）：做法前后连贯，要求大体都照顾到，有事实说明管用")
    assert band.get_attribute("for") == approach.get_attribute("id")
    approach.select_option("")
    expect(band).to_have_text("")
    for select in form.locator("select").all():
        select.select_option("65")
    expect(form.locator("output.kit-score")).to_have_text("65.0 · 有效（50～65）")
    form.get_by_text("各分档的说明").click()
    expect(form.locator(".kit-bands")).to_contain_text("由本工具的作者编写，不是标准的内容")
    expect(form.locator(".kit-bands .kit-band-name")).to_have_count(6)
    expect(form.locator(".kit-bands dd")).to_have_count(24)
    saved(scored)
    scored.reload()
    expect(forms(scored).first.locator("output.kit-band").first).to_contain_text("有效（50～65）")


def test_scores_are_drawn_in_the_summary_and_bands_printed_where_wanted(scored: Page) -> None:
    """A net of three aspects, a bar for each clause; axe finds nothing; the bands are for paper alone."""
    for form in forms(scored).all():
        for select in form.locator("select").all():
            select.select_option("80")
    open_summary(scored)
    figures = scored.locator(".kit-score-figures")
    net = figures.locator(".score-net svg")
    expect(net).to_have_attribute(
        "aria-label", re.compile(r"^评分\. 5\.1 领导: 80\.0; 5\.2 .*: 80\.0; 5\.5 .*: 80\.0$")
    )
    expect(net.locator(".score-area")).to_have_count(1)
    expect(figures.locator(".score-bars rect.score-clause")).to_have_count(forms(scored).count())
    forms(scored).first.get_by_text("各分档的说明").click()
    scored.add_script_tag(path=node_package("axe-core/axe.min.js"))
    assert violations(scored) == []
    scored.emulate_media(color_scheme="dark")
    assert violations(scored, COLOUR_RULES) == []
    scored.locator(".kit-dots").click()
    scored.get_by_label("附印评分分档的说明").check()
    paper = scored.locator(".kit-behind")
    expect(paper).to_be_hidden()
    scored.emulate_media(media="print")
    expect(paper).to_be_visible()
    expect(paper.locator("h3")).to_have_text(["过程（ADLI）", "结果（LeTCI）"])
