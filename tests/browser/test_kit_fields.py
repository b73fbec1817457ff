"""The fields of the checklist: whatever stands in one is in sight, and what has no room in it is told."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import PHONE, Open
from tests.browser.kit import FIRST, area, item, started
from tests.browser.test_kit_team import field, panel
from tests.browser.waiting import until

WITHOUT_GROWTH = """
const supports = CSS.supports.bind(CSS);
CSS.supports = (...asked) => asked[0] !== "field-sizing" && supports(...asked);
addEventListener("DOMContentLoaded", () => {
  const fixed = new CSSStyleSheet();
  fixed.replaceSync("textarea { field-sizing: fixed !important; }");
  document.adoptedStyleSheets = [fixed];
});
"""
"""Such is a browser that does not make fields as tall as their words by itself."""
HEIGHT = "(one) => one.offsetHeight"
HIDDEN = """
() => [...document.querySelectorAll(".kit-form textarea, .kit-form .kit-fields input, .kit-panel .kit-fields input")]
  .filter((one) => one.getClientRects().length && one.type !== "radio" && one.type !== "checkbox")
  .filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
  .map((one) => `${one.value} (${one.scrollWidth} x ${one.scrollHeight} in ${one.clientWidth} x ${one.clientHeight})`)
"""


def _pasted(box: Locator, words: str) -> None:
    """Bring words to a field as a paste does."""
    box.focus()
    box.page.evaluate(
        """(words) => {
          const held = new DataTransfer();
          held.setData("text/plain", words);
          const event = new ClipboardEvent("paste", { clipboardData: held, bubbles: true, cancelable: true });
          document.activeElement.dispatchEvent(event);
          document.execCommand("insertText", false, words);
        }""",
        words,
    )


def _all_open(page: Page) -> None:
    """Open whatever is folded on the page."""
    page.evaluate("() => document.querySelectorAll('main details').forEach((one) => { one.open = true; })")


@pytest.mark.parametrize("script", ["", WITHOUT_GROWTH], ids=["by itself", "by the page"])
def test_whatever_stands_in_a_field_is_in_sight(opened: Open, script: str) -> None:
    """In each of the sample: answers, issues, logs, nonconformities, texts of the report; on a phone too."""
    for settings in ({}, {"viewport": PHONE}):
        page = opened("/zh/", **settings)
        page.context.add_init_script(script)
        page.goto("/zh/checklists/all/?fill=sample")
        expect(page.locator(".kit-progress")).to_contain_text("20/20")
        _all_open(page)
        expect(page.locator(".kit-fields textarea").first).to_be_visible()
        assert page.locator("textarea:visible").count() > 60
        until(page, f"!({HIDDEN})().length")


def test_numbers_and_heads_of_tables_stay_on_their_line(opened: Open) -> None:
    """On a phone as well: rows of one number are one line high, and no head is read downwards."""
    page = opened("/zh/checklists/all/?fill=sample", viewport=PHONE)
    expect(page.locator(".kit-progress")).to_contain_text("20/20")
    _all_open(page)
    expect(page.locator(".kit-numbers td").first).to_be_visible()
    lines = "(cells) => cells.map((cell) => { const r = document.createRange(); r.selectNodeContents(cell);"
    lines += " return new Set(Array.from(r.getClientRects(), ({ y }) => Math.round(y))).size; })"
    assert set(page.locator(".kit-numbers td, .kit-shares thead th").evaluate_all(lines)) == {1}


def test_a_line_of_many_words_stays_a_line(opened: Open) -> None:
    """It stands on as many as it needs, and Enter, or a paste of several, makes no other of it."""
    page = started(opened)
    logs = panel(page, "文件、访谈和抽样记录")
    logs.get_by_role("button", name="添加文件或记录").click()
    box = field(logs, "文件编号和版本", "D-1")
    height = box.evaluate(HEIGHT)
    box.press_sequentially("FW-07（2024年发布，2025年、2026年")
    box.press("Enter")
    box.press_sequentially("各修订一次，2026年9月起试行）")
    expect(box).to_have_value("FW-07（2024年发布，2025年、2026年各修订一次，2026年9月起试行）")
    assert box.evaluate(HEIGHT) > height * 1.4
    box.fill("")
    _pasted(box, "FW-07\n第2版")
    box.blur()
    expect(box).to_have_value("FW-07 第2版")


def test_a_paste_that_is_cut_off_is_told(opened: Open) -> None:
    """The field says how much had no room, and no longer does when what is pasted next has."""
    page = started(opened)
    box = area(page, FIRST, "observed")
    _pasted(box, "字" * 20_005)
    row = item(page, FIRST)
    expect(row.get_by_text("至多20000个字符，多出的5个没有放进来")).to_be_visible()
    assert len(box.input_value()) == 20_000
    box.fill("")
    _pasted(box, "短")
    expect(row.get_by_text("没有放进来")).to_have_count(0)


def test_a_paste_is_cut_off_in_no_field_without_a_word(opened: Open) -> None:
    """In the texts of the report, the assignments, the logs."""
    page = started(opened)
    division, logs = (panel(page, name) for name in ("分工", "文件、访谈和抽样记录"))
    texts = page.locator("details.kit-panel", has_text="报告文字")
    texts.locator("> summary").click()
    logs.get_by_role("button", name="添加文件或记录").click()
    for place, box in (
        (texts, texts.get_by_label("总体结论", exact=True)),
        (division, division.get_by_label("5.1 领导：评价人员")),
        (logs, field(logs, "名称", "D-1")),
    ):
        most = int(box.get_attribute("maxlength") or 0)
        _pasted(box, "字" * (most + 7))
        expect(place.get_by_text(f"至多{most}个字符，多出的7个没有放进来")).to_be_visible()
