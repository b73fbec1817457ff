"""A whole evaluation in Chinese: a lead and two assessors, each in a browser of their own, from choosing to next year.

Files alone go between them. Nothing is set up behind the pages: whatever is done here, a person does.
"""

import re
from pathlib import Path

import docx
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import PHONE, Open
from tests.browser.kit import (
    area,
    choose,
    export_menu,
    exported,
    import_file,
    item,
    open_summary,
    saved,
)
from tests.browser.test_kit_attachments import attach, packed, payload
from tests.browser.test_kit_nonconformities import field
from tests.browser.waiting import until
from tests.photos import photo

ORGANIZATION, NAME = "甲公司", "甲公司2026年评价"
LEAD, LI, WANG = "组长张三", "李四", "王五"
GRANTED, REWARDED = "5.1.4-a-1", "5.1.4-a-2"
PLANNED, TIMELY = "5.4.4.2-a-1", "5.4.4.2-b-1"
STATEMENT, ACTION = "补救超过自定的12小时", "第8小时自动提醒"
CONCLUSION = "总体上符合，服务补救需要改进"


def chosen(opened: Open) -> Page:
    """Let the lead choose two clauses with the keyboard, begin, and fill in who and where."""
    page = opened("/zh/checklists/")
    field_ = page.get_by_label("按编号或标题勾选")
    for words in ("5.1.4", "服务补救"):
        field_.fill(words)
        field_.press("Enter")
    field_.press("Enter")
    page.wait_for_url("**/checklists/all/?fill=*")
    for label, words in (("组织", ORGANIZATION), ("评价名称", NAME), ("评价人员", LEAD)):
        page.get_by_label(label, exact=True).fill(words)
    page.get_by_label("开始日期", exact=True).fill("2026年9月14日")
    page.get_by_label("结束日期", exact=True).press("Tab")
    saved(page)
    expect(page.locator(".kit-progress")).to_contain_text("已评审0/4")
    return page


def assigned(page: Page) -> None:
    """Let the lead divide the clauses."""
    division = panel(page, "分工")
    for clause, name in (("5.1.4 激励与授权", LI), ("5.4.4.2 服务补救", WANG)):
        division.get_by_label(f"{clause}：评价人员").fill(name)
        page.keyboard.press("Enter")
    expect(division).to_contain_text(LI)
    expect(page.locator('[id="5.4.4.2"] .kit-holder')).to_have_text(f"分工：{WANG}")
    saved(page)


def joined_by(opened: Open, file: Path, name: str, **settings: object) -> Page:
    """Let an assessor import the lead's file and say who they are."""
    page = opened("/zh/checklists/", **settings)
    import_file(page, file)
    page.locator(".kit-shelf").get_by_role("link", name="打开").click()
    dialog = page.locator("dialog[open]")
    dialog.get_by_label("我的姓名").fill(name)
    dialog.get_by_role("button", name="继续").click()
    expect(page.get_by_label("评价人员", exact=True)).to_have_value(name)
    return page


def found(page: Page, id_: str, finding: str, observed: str, grade: str = "") -> None:
    """Answer an item."""
    choose(page, id_, finding)
    area(page, id_, "observed").fill(observed)
    if grade:
        item(page, id_).locator("select").select_option(grade)


def taken_in(page: Page, file: Path, told: str) -> None:
    """Let the lead import a colleague's file, read what it brings, and join it."""
    import_file(page, file)
    dialog = page.locator("dialog[open]")
    expect(dialog).to_contain_text(told)
    dialog.get_by_role("button", name="合并", exact=True).click()
    expect(dialog).to_have_count(0)


def panel(page: Page, title: str) -> Locator:
    """Open a section at the end of the page."""
    section = page.locator("details.kit-panel", has=page.get_by_role("heading", name=re.compile(f"^{title}")))
    section.locator("> summary").click()
    return section


def agreed(page: Page) -> None:
    """Let the lead agree on the item on which findings differ."""
    expect(page.locator(".kit-progress")).to_contain_text("未结1项")
    differing = panel(page, "多人评价")
    expect(differing).to_contain_text("其中评价发现不一1项")
    for words in (LI, WANG, "抽8件都按时", "12件中3件超时"):
        expect(differing).to_contain_text(words)
    differing.get_by_role("button", name=f"取此评价发现 {WANG} {TIMELY}").click()
    expect(differing).to_contain_text("其中评价发现不一0项")


def registered(page: Page) -> None:
    """Let the lead register the nonconformity, and say what is done about it by when."""
    item(page, TIMELY).get_by_role("button", name="登记为不符合项").click()
    form = page.locator(".kit-fault[open] .kit-nonconformity")
    expect(field(form, "客观证据")).to_have_value(re.compile("12件中3件超时"))
    for label, words in (
        ("不符合陈述", STATEMENT), ("原因", "没有提醒"), ("纠正", "补做回访"), ("纠正措施", ACTION),
        ("责任人", "服务部经理"), ("完成期限", "2026-10-31"),
    ):  # fmt: skip
        field(form, label).fill(words)
    expect(page.locator(".kit-fault > summary")).to_contain_text("NC-1")
    saved(page)


def printed(page: Page, press: Locator) -> Locator:
    """Print in place of the page, and return what is on paper."""
    page.evaluate("window.print = () => { window.printed = (window.printed ?? 0) + 1; }")
    before = page.evaluate("window.printed ?? 0")
    press.click()
    until(page, "(window.printed ?? 0) > value", before)
    return page.locator(".kit-report")


def reported(page: Page, folder: Path) -> None:
    """Let the lead write the conclusion, and take the report as a file, on paper, and for an office."""
    panel(page, "报告文字").get_by_role("textbox", name="总体结论", exact=True).fill(CONCLUSION)
    saved(page)
    expect(page.locator(".kit-main").first).to_have_text("看汇总")
    open_summary(page)
    expect(page.locator("details[open] > div > .kit-table, details[open] .kit-bars").first).to_be_visible()
    told = (
        ORGANIZATION,
        LEAD,
        LI,
        WANG,
        CONCLUSION,
        "75% (3/4)",
        "NC-1",
        STATEMENT,
        "服务部经理",
        "门牌.jpg",
        "补偿台账",
    )
    with page.expect_download() as html:
        export_menu(page).get_by_role("button", name="下载报告（HTML）").click()
    html.value.save_as(folder / "report.html")
    shown = page.context.new_page()
    shown.goto((folder / "report.html").as_uri())
    for words in told:
        expect(shown.locator("body")).to_contain_text(words)
    assert shown.locator("img").first.evaluate("image => image.naturalWidth > 0")
    shown.close()
    with page.expect_download() as word:
        export_menu(page).get_by_role("button", name="下载报告（Word）").click()
    word.value.save_as(folder / "report.docx")
    opened_in_office = docx.Document(str(folder / "report.docx"))
    cells = [cell.text for table in opened_in_office.tables for row in table.rows for cell in row.cells]
    text = "\n".join([*(paragraph.text for paragraph in opened_in_office.paragraphs), *cells])
    assert [words for words in told if words not in text] == []
    paper = printed(page, export_menu(page).get_by_role("button", name="打印报告"))
    for words in told:
        expect(paper).to_contain_text(words)
    page.evaluate("dispatchEvent(new Event('afterprint'))")


def come_back(page: Page) -> None:
    """Let the lead begin next year's assessment: the nonconformity is there, and last time stands beside this one."""
    page.goto("/zh/checklists/")
    page.get_by_role("button", name="下一次评价").click()
    page.locator(".kit-shelf li", has_text="之后的评价").get_by_role("link", name="打开").click()
    expect(page.locator(".kit-progress")).to_contain_text("已评审0/4")
    expect(item(page, TIMELY).locator(".kit-objects button").first).to_have_text("NC-1 · 逾期")
    expect(item(page, TIMELY)).to_contain_text("12件中3件超时")
    found(page, TIMELY, "conforms", "抽15件，都不超过12小时")
    item(page, TIMELY).locator(".kit-objects button").first.click()
    form = page.locator(".kit-fault[open] .kit-nonconformity")
    field(form, "验证").fill("抽15件，措施有效")
    field(form, "关闭日期").fill("2027-09-15")
    expect(page.locator(".kit-fault > summary")).to_contain_text("NC-1 已关闭")
    saved(page)


def test_two_assessors_and_a_lead_from_choosing_to_next_year(opened: Open, tmp_path: Path) -> None:
    """What each found is in the report, what they agreed on stands, and what was not closed is followed next year."""
    lead = chosen(opened)
    assigned(lead)
    handed_round = exported(lead, tmp_path, "team.json")

    li = joined_by(opened, handed_round, LI)
    expect(li.locator(".kit-mine")).to_contain_text("2项中已评审0项")
    found(li, GRANTED, "conforms", "补偿台账10笔，都当场决定")
    found(li, REWARDED, "conforms", "奖金8个月都已发放")
    found(li, TIMELY, "conforms", "抽8件都按时")
    saved(li)
    from_li = exported(li, tmp_path, "li.json")

    wang = joined_by(opened, handed_round, WANG, viewport=PHONE, has_touch=True)
    expect(wang.locator(".kit-offline")).to_contain_text("已可离线使用")
    wang.context.set_offline(True)
    found(wang, PLANNED, "conforms", "FW-07写明三种情形")
    found(wang, TIMELY, "partly", "12件中3件超时", "minor")
    attach(wang, TIMELY, payload("门牌.jpg", photo(1200, 900)))
    expect(item(wang, TIMELY).locator(".kit-attached img")).to_have_count(1)
    saved(wang)
    from_wang = packed(wang, tmp_path, "wang.zip")

    taken_in(lead, from_li, f"{LI}")
    taken_in(lead, from_wang, "与他人的评价发现不一1项")
    expect(lead.locator(".kit-progress")).to_contain_text("已评审3/4")
    agreed(lead)
    registered(lead)
    expect(lead.locator(".kit-progress")).to_contain_text("已评审4/4 · 未结0项")
    sheet = printed(lead, lead.locator(".kit-fault[open]").get_by_role("button", name="打印报告单"))
    for words in ("不符合项报告单 NC-1", STATEMENT, ACTION, "组织代表签字"):
        expect(sheet).to_contain_text(words)
    lead.evaluate("dispatchEvent(new Event('afterprint'))")
    reported(lead, tmp_path)
    come_back(lead)
