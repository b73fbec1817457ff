"""Filling in: the question in sight, what is to be done next, the state of all items, whose answers they are."""

import pytest
from playwright.sync_api import Locator, Page, ViewportSize, expect

from tests.browser.conftest import DESKTOP, PHONE, Open
from tests.browser.kit import (
    FIRST,
    LAST,
    SCOPE,
    SECOND,
    all_made,
    area,
    choose,
    export_menu,
    item,
    more_menu,
    open_summary,
    saved,
    started,
    stored,
    summary,
)
from tests.browser.meanings import GROUNDS, strays
from tests.browser.test_accessibility import violations
from tests.tools import node_package

WIDE: ViewportSize = {"width": 1440, "height": 900}
VISIT = {"评价名称": "年度评价", "组织": "甲公司", "评价人员": "王五", "开始日期": "2026-11-28"}


def about_the_visit(page: Page) -> None:
    """Fill in whom, where, when."""
    if page.locator(".kit-head[open]").count() == 0:
        page.locator(".kit-head > summary").click()
    for label, words in VISIT.items():
        page.get_by_label(label, exact=True).fill(words)
    page.get_by_label("场所", exact=True).focus()
    saved(page)


@pytest.mark.parametrize("width", [390, 320, 1440])
def test_what_opens_lies_within_the_window(width: int, opened: Open) -> None:
    """On the smallest phone too."""
    page = started(opened, language="en", viewport={"width": width, "height": 844})
    for opening in (export_menu, more_menu):
        box = opening(page).bounding_box()
        assert box
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width
        page.keyboard.press("Escape")


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("screen", [PHONE, WIDE], ids=["phone", "desk"])
def test_the_first_question_is_on_the_first_screen(language: str, screen: ViewportSize, opened: Open) -> None:
    """Of an assessment that has just begun, with all that is to be filled in before."""
    page = started(opened, "5.4,5.6", language, viewport=screen)
    expect(page.locator(".kit-sticky .kit-main")).to_have_text(
        "Begin with the first" if language == "en" else "从第一项开始"
    )
    box = page.locator("tr.cb-sheet-item:visible .cb-question").first.bounding_box()
    assert page.evaluate("scrollY") == 0
    assert box
    assert box["y"] + box["height"] <= screen["height"]
    progress = page.locator(".kit-sticky progress")
    expect(progress).to_be_in_viewport()
    assert progress.evaluate("(bar) => bar.clientWidth") > 200


def test_the_head_is_one_line_once_it_is_filled_in(opened: Open) -> None:
    """Who, what, when, by whom; it opens to be changed."""
    page = started(opened, "5.4,5.6", viewport=WIDE)
    head = page.locator(".kit-head > summary")
    expect(head).to_contain_text("请填评价信息")
    about_the_visit(page)
    page.reload()
    expect(head).to_have_text("甲公司 · 5.4、5.6 · 2026-11-28 · 王五")
    expect(page.get_by_label("组织", exact=True)).to_be_hidden()
    head.click()
    expect(page.get_by_label("组织", exact=True)).to_have_value("甲公司")


@pytest.mark.parametrize("asked", ["set=5.4.4.2", "set=5.4.4.2&fill=new"], ids=["sheet", "filling"])
def test_nothing_is_left_of_what_was_not_chosen(asked: str, opened: Open) -> None:
    """Not the buttons of its headings either: unseen, they would lie on what stands there, and hold up the Tab key."""
    page = opened(f"/zh/checklists/all/?{asked}", viewport=WIDE)
    expect(page.locator("tr.cb-sheet-item:visible")).to_have_count(2)
    button = page.locator(".cb-clause-heading + .cb-copy:visible")
    expect(button).to_have_accessible_name("复制链接 5.4.4.2")


def test_one_button_leads_through(opened: Open) -> None:
    """To the first item, to what is open, to what it comes to."""
    page = started(opened, "5.4.4.2")
    button = page.locator(".kit-sticky .kit-main")
    button.click()
    assert page.evaluate("document.activeElement.closest('tr').id") == LAST
    expect(page.get_by_label("组织", exact=True)).to_be_hidden()
    choose(page, LAST, "conforms")
    area(page, LAST, "observed").fill("看到了")
    expect(button).to_have_text("下一个未结项")
    button.click()
    assert page.evaluate("document.activeElement.closest('tr').id") == "5.4.4.2-b-1"
    choose(page, "5.4.4.2-b-1", "conforms")
    area(page, "5.4.4.2-b-1", "observed").fill("也看到了")
    expect(button).to_have_text("看汇总")
    button.click()
    expect(summary(page)).to_be_focused()
    expect(summary(page)).to_be_in_viewport()
    expect(page.locator(".kit-parts").first).to_be_visible()


def test_items_with_their_state_stand_where_the_contents_do(opened: Open) -> None:
    """What was found, what is missing, where one is; one press goes there."""
    page = started(opened, viewport=WIDE)
    beside = page.locator("#cb-nav")
    expect(beside.locator(".cb-nav-title")).to_have_text(["检查项", "目次"])
    expect(beside.get_by_text("目次")).to_be_hidden()
    link = beside.locator(f'a[href="#{FIRST}"]')
    expect(link).to_have_accessible_name(f"{FIRST}：未评审")
    choose(page, FIRST, "does-not")
    expect(link).to_have_accessible_name(f"{FIRST}：不符合、有评价发现而无证据、未完全符合而未分级")
    expect(link).to_have_attribute("aria-current", "location")
    expect(link.locator(".kit-mark")).to_have_text("▲")
    expect(beside.locator(".kit-items-count:visible").first).to_have_text("1/8")
    beside.locator(f'a[href="#{LAST}"]').click()
    assert page.evaluate("document.activeElement.closest('tr').id") == LAST
    expect(item(page, LAST)).to_be_in_viewport()
    expect(beside.locator('a[href="#5.2.2-a-1"]')).to_be_hidden()


def test_on_a_phone_the_items_are_one_press_away(opened: Open) -> None:
    """Below how many are done; the contents stay below their own button."""
    page = started(opened, viewport=PHONE, has_touch=True)
    opener = page.locator(".kit-items-opener")
    expect(opener).to_have_text("检查项 0/15")
    opener.click()
    dialog = page.get_by_role("dialog", name="检查项")
    dialog.locator(f'a[href="#{LAST}"]').click()
    expect(dialog).to_be_hidden()
    assert page.evaluate("document.activeElement.closest('tr').id") == LAST
    page.locator(".cb-menu").click()
    expect(page.locator("#cb-nav").get_by_text("目次")).to_be_visible()


@pytest.mark.parametrize("typed", ["2026年11月28日", "20261128", "２０２６/11/28", "2026-11-28"])
def test_a_day_is_written_as_people_write_it(typed: str, opened: Open) -> None:
    """Whatever the language of the browser."""
    page = started(opened, viewport=WIDE, locale="en-US")
    field = page.get_by_label("结束日期", exact=True)
    field.fill(typed)
    field.press("Tab")
    expect(field).to_have_value("2026-11-28")
    saved(page)
    assert stored(page)["visit"]["head"]["last_day"] == "2026-11-28"


def test_a_day_that_does_not_exist_is_told_at_its_field(opened: Open) -> None:
    """And is not stored; the assessment opens as before."""
    page = started(opened, viewport=WIDE)
    before = stored(page)["visit"]["head"]["first_day"]
    field = page.get_by_label("开始日期", exact=True)
    field.fill("2026-02-30")
    field.press("Tab")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_have_accessible_description("没有这一天，没有保存；请写成2026-11-28")
    expect(field).to_have_value("2026-02-30")
    assert stored(page)["visit"]["head"]["first_day"] == before
    field.fill("2026-03-01")
    expect(field).to_have_accessible_description("")


def test_digits_stand_where_there_are_keys(opened: Open) -> None:
    """Not on a screen that is touched."""
    expect(item(started(opened), FIRST).locator("kbd").first).to_be_visible()
    touched = item(started(opened, viewport=PHONE, is_mobile=True, has_touch=True), FIRST)
    expect(touched.locator(".kit-choice").first).to_be_visible()
    expect(touched.locator("kbd").first).to_be_hidden()


def test_every_field_says_its_item(opened: Open) -> None:
    """No two have one name."""
    page = started(opened)
    choose(page, FIRST, "does-not")
    expect(page.get_by_role("textbox", name=f"访谈对象 {FIRST}", exact=True)).to_be_visible()
    expect(page.get_by_role("combobox", name=f"不符合分级 {FIRST}", exact=True)).to_be_visible()
    all_made(page)
    names = page.locator("tr.cb-sheet-item :is(textarea, select, summary)").evaluate_all(
        "(fields) => fields.map((one) => (one.labels?.[0] ?? one).textContent)"
    )
    assert len(set(names)) == len(names) > 100


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_findings_have_a_shape_too(scheme: str, opened: Open) -> None:
    """Where colours are forced, the shapes and the counts stay, in the system's own colours."""
    page = started(opened, viewport=WIDE, color_scheme=scheme, bypass_csp=True)
    for id_, finding in ((FIRST, "conforms"), (SECOND, "partly"), ("5.1.2-c-1", "does-not"), (LAST, "not-applicable")):
        choose(page, id_, finding)
    open_summary(page)
    parts = page.locator(".kit-bar", has_text="5.1").locator(".kit-part")
    expect(parts).to_have_text(["●1", "◆1", "▲1", "○10"])
    assert len(set(page.evaluate(GROUNDS))) == 4
    expect(page.locator(".kit-key .kit-mark")).to_have_text(["●", "◆", "▲", "■", "○"])
    page.emulate_media(forced_colors="active")
    for mark in (*page.locator(".kit-key .kit-mark").all(), *parts.all()):
        expect(mark).to_be_visible()
        assert readable(mark)
    page.emulate_media(forced_colors="none")
    page.add_script_tag(path=node_package("axe-core/axe.min.js"))
    assert violations(page) == []


def test_a_colour_means_one_thing_where_findings_are(opened: Open) -> None:
    """Reds of a finding, of a link and of a warning are three; how far one is has none of them."""
    page = started(opened)
    for id_, finding in ((FIRST, "conforms"), (SECOND, "does-not")):
        choose(page, id_, finding)
    assert strays(page) == []
    progress = page.locator(".kit-sticky progress").evaluate(
        "(bar) => [getComputedStyle(bar).color, getComputedStyle(document.querySelector('.kit-mark-met')).color]"
    )
    assert progress[0] != progress[1]


def readable(mark: Locator) -> bool:
    """Whether its ink is not its ground."""
    ink, ground = "getComputedStyle(one).color", "getComputedStyle(document.body).backgroundColor"
    return bool(mark.evaluate(f"(one) => {ink} !== {ground}"))


def test_each_printed_page_says_whose_it_is(opened: Open) -> None:
    """In the head of a sheet, which is repeated on each of its pages."""
    page = started(opened, viewport=WIDE)
    about_the_visit(page)
    page.emulate_media(media="print")
    for head in page.locator(".cb-sheet:visible > thead").all():
        for words in ("甲公司", "年度评价", "2026-11-28", "王五"):
            expect(head).to_contain_text(words)
        expect(head.get_by_text("年度评价")).to_be_visible()


def test_an_assessment_of_an_earlier_version_opens(opened: Open) -> None:
    """Its words are those of the hand of this browser from now on, to the letter."""
    page = opened("/zh/checklists/")
    data = page.evaluate(f"({{...clausebookRules.standard, item: clausebookChecklist.items['{FIRST}']}})")
    head = {
        "format": "clausebook-assessment", "version": 1, "id": "a-0123456789ab",
        "standard": {key: data[key] for key in ("id", "edition", "number", "title", "revised")},
        "name": "去年的评价", "organization": "甲公司", "site": "北京", "assessor": "王五", "accompanied": "赵六",
        "first_day": "2025-11-28", "last_day": "", "language": "zh", "scope": SCOPE.split(","),
        "created": "2025-11-28T01:00:00.000Z", "changed": "2025-11-28T02:00:00.000Z",
    }  # fmt: skip
    answer = {
        "finding": "partly", "grade": "minor", "evidence": {"interviewed": "甲", "records": "乙", "observed": "丙"},
        "opportunity": "丁", "strength": "戊", "reason": "", "fingerprint": data["item"]["fingerprint"],
        "provision": data["item"]["text"], "changed": "2025-11-28T02:00:00.000Z",
    }  # fmt: skip
    page.evaluate(
        """([head, item, id]) => {
          const {id: standard, edition} = head.standard;
          const prefix = `clausebook.kit|/|${standard}|${edition}|${head.id}|`;
          localStorage[`${prefix}head`] = JSON.stringify(head);
          localStorage[`${prefix}item:${id}`] = JSON.stringify(item);
        }""",
        [head, answer, FIRST],
    )
    page.goto("/zh/checklists/all/?fill=a-0123456789ab")
    expect(page.locator(".kit-head > summary")).to_have_text("甲公司 · 5.1、5.4.4.2 · 2025-11-28 · 王五")
    expect(item(page, FIRST).locator('input[value="partly"]')).to_be_checked()
    for field, words in (("interviewed", "甲"), ("records", "乙"), ("observed", "丙"), ("opportunity", "丁")):
        expect(area(page, FIRST, field)).to_have_value(words)
    page.locator(".kit-sticky .kit-main").click()
    found = stored(page)
    assert found.keys() == {"head", "visit", f"item:{FIRST}"}
    assert found[f"item:{FIRST}"] == {**answer, "site": "", "reaffirmed": ""}
    assert (found["visit"]["name"], found["visit"]["head"]["organization"]) == ("王五", "甲公司")
    page.reload()
    expect(area(page, FIRST, "observed")).to_have_value("丙")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_axe_finds_nothing_in_what_opens(language: str, opened: Open) -> None:
    """The menus, the list of items on a phone, on a desk."""
    page = started(opened, language=language, bypass_csp=True, reduced_motion="reduce", color_scheme="light")
    page.add_script_tag(path=node_package("axe-core/axe.min.js"))
    for screen in (DESKTOP, PHONE):
        page.set_viewport_size(screen)
        for opening in (export_menu, more_menu):
            opening(page)
            assert violations(page) == []
            page.keyboard.press("Escape")
    page.locator(".kit-items-opener").click()
    assert violations(page) == []
    page.goto(f"/{language}/checklists/")
    page.add_script_tag(path=node_package("axe-core/axe.min.js"))
    export_menu(page)
    assert violations(page) == []
