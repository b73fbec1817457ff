"""Checklists on paper: printed from the browser, upright and across."""

import io
import re
import unicodedata

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from tests.browser.conftest import Open
from tests.browser.kit import (
    FIRST,
    all_made,
    area,
    choose,
    more_menu,
    started,
)
from tests.browser.test_print import GREY
from tests.export.pdf import placed, unused

LANDSCAPE = re.compile("横向|Landscape")
MARGINS = (12, 13)
"""Millimetres of a sheet above and below what is printed."""
FILLED = """
() => {
  const type = (field, words) => {
    field.value = words;
    field.dispatchEvent(new Event("input", {bubbles: true}));
  };
  const head = ["年度评价", "丁公司", "上海", "张三", "李四", "2026-11-25", "2026-11-27"];
  document.querySelectorAll(".kit-visit input").forEach((field, n) => type(field, head[n]));
  [...document.querySelectorAll("tr.cb-sheet-item:not([hidden])")].forEach((row, n) => {
    row.querySelector('input[value="partly"]').click();
    const times = n === 4 ? 200 : 5 + 5 * (n % 4);
    type(row.querySelector(".kit-field-observed textarea"), "抽查15份记录，3份超期。".repeat(times));
  });
}
"""
PAPER = """
() => {
  const millimetre = 96 / 25.4;
  const seen = (element) => element.checkVisibility();
  const rooms = [...document.querySelectorAll(".cb-write > p:nth-of-type(3)")].filter(seen)
    .map((place) => place.parentElement.getBoundingClientRect().bottom - place.getBoundingClientRect().top)
    .map((height) => height / millimetre);
  const codes = [...document.querySelectorAll(".cb-qr")].filter(seen)
    .map((code) => code.getBoundingClientRect().width / millimetre);
  const clipped = [...document.querySelectorAll("td, .kit-mirror, dd")].filter(seen)
    .filter((cell) => cell.scrollWidth > cell.clientWidth + 1 || cell.scrollHeight > cell.clientHeight + 1);
  const controls = [...document.querySelectorAll("input, textarea, button, select")].filter(seen);
  return {room: Math.min(...rooms), code: Math.min(...codes), clipped: clipped.length, controls: controls.length};
}
"""


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("across", [False, True])
def test_paper(language: str, opened: Open, *, across: bool) -> None:
    """Upright and across: room to write, codes that scan, long words whole, no controls, black on white."""
    page = started(opened, language=language, color_scheme="dark")
    long_text = "所见情况很长。" * 150 + "unbroken" * 40
    area(page, FIRST, "observed").fill(long_text)
    choose(page, FIRST, "does-not")
    if across:
        more_menu(page).get_by_role("checkbox", name=LANDSCAPE).check()
    page.set_viewport_size({"width": 1000 if across else 690, "height": 900})
    page.emulate_media(media="print")
    found = page.evaluate(PAPER)
    assert found["room"] >= 24
    assert found["code"] >= 24.9
    assert found["clipped"] == 0
    assert found["controls"] == 0
    assert page.evaluate(GREY) == []
    reader = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))
    width, height = reader.pages[0].mediabox[2:]
    assert (width > height) == across
    words = unicodedata.normalize("NFKC", "".join(sheet.extract_text() for sheet in reader.pages))
    # The answer goes on overleaf, and the end of the page may fall within one of the words.
    assert "".join(words.split()).count("unbroken") in (39, 40)


@pytest.mark.parametrize(("language", "view", "most"), [("zh", "zh", 32), ("en", "en", 32), ("zh", "both", 44)])
def test_the_whole_set_is_short(language: str, view: str, most: int, opened: Open) -> None:
    """No page but the last is a quarter empty; whose it is can be written on each; none is for signatures alone."""
    page = opened(f"/{language}/checklists/all/")
    page.locator(f".cb-languages [data-view={view}]").click()
    pdf = page.pdf(prefer_css_page_size=True)
    pages = [[word for word, _ in words] for words in placed(pdf)]
    assert len(pages) <= most
    assert max(unused(pdf, *MARGINS)[:-1]) <= 0.25
    whose = {"组织", "评价人员", "日期"} if language == "zh" else {"Organization", "Assessor", "Date"}
    assert all(whose <= set(words) for words in pages)
    assert {"所见情况", "Observed"} & set(pages[-1])
    page.emulate_media(media="print")
    assert page.evaluate(PAPER)["room"] >= 24


@pytest.mark.parametrize("across", [False, True])
def test_filled_sheets_say_whose_they_are(opened: Open, *, across: bool) -> None:
    """On each page; evidence has more than half of the width, and its item's id where it goes on."""
    page = started(opened, "5.4")
    all_made(page)
    page.evaluate(FILLED)
    if across:
        more_menu(page).get_by_role("checkbox", name=LANDSCAPE).check()
    pdf = page.pdf(prefer_css_page_size=True)
    pages = ["".join(word for word, _ in words) for words in placed(pdf)]
    for text in pages:
        for words in ("年度评价", "丁公司", "张三", "2026-11-25–2026-11-27"):
            assert words in text
    assert max(unused(pdf, *MARGINS)[:-1]) <= 0.25
    assert len([text for text in pages if "5.4.3-b-1" in text]) >= 2
    page.set_viewport_size({"width": 1017 if across else 688, "height": 900})
    page.emulate_media(media="print")
    shares = page.locator("tr.cb-sheet-item:visible .cb-write").evaluate_all(
        "(all) => all.map((one) => one.clientWidth / one.closest('table').clientWidth)"
    )
    assert min(shares) > 0.5
    days = page.locator(".cb-whose > span:last-child > b:visible")
    assert set(days.evaluate_all("(all) => all.map((one) => one.getClientRects().length)")) == {1}
    assert set(days.evaluate_all("(all) => all.map((one) => one.offsetHeight < 20)")) == {True}


def test_no_name_is_broken_at_the_end_of_a_line(opened: Open) -> None:
    """Of several assessors, in the head of each sheet."""
    page = opened("/zh/checklists/all/?fill=sample")
    expect(page.locator(".kit-progress")).to_contain_text("20/20")
    page.set_viewport_size({"width": 688, "height": 900})
    page.emulate_media(media="print")
    lines = """(places) => places.flatMap(({ firstChild }) => ["周砚秋", "林知远", "何以宁"].map((name) => {
      const range = document.createRange();
      const at = firstChild.data.indexOf(name);
      range.setStart(firstChild, at);
      range.setEnd(firstChild, at + name.length);
      return new Set(Array.from(range.getClientRects(), ({ y }) => y)).size;
    }))"""
    names = page.locator(".cb-whose > span:nth-of-type(2) > b:visible").evaluate_all(lines)
    assert len(names) > 3
    assert set(names) == {1}
