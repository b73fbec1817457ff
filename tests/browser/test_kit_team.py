"""A team in the page: who has which clause, only mine, issues for the site, logs, agreed scores, two hands joined."""

import json
import re
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Open
from tests.browser.kit import (
    FIRST,
    LAST,
    SECOND,
    area,
    choose,
    exported,
    hand_in,
    import_file,
    item,
    open_summary,
    saved,
    started,
)
from tests.browser.test_accessibility import violations
from tests.browser.waiting import until
from tests.tools import node_package

LATER = "2999-01-01T00:00:00Z"


def panel(page: Page, name: str) -> Locator:
    """Open a panel by its heading, and return it."""
    found = page.locator("details.kit-panel", has=page.get_by_role("heading", name=name, exact=True))
    if found.get_attribute("open") is None:
        found.locator("> summary").press("Enter")
    expect(found).to_have_attribute("open", "")
    return found


def field(within: Locator, name: str, number: str) -> Locator:
    """Return a field of a record."""
    return within.get_by_label(f"{name} {number}", exact=True)


def joined(page: Page, tmp_path: Path, hand: dict[str, Any]) -> Locator:
    """Join a file with a colleague's words; return what the dialog says first."""
    file = json.loads(exported(page, tmp_path).read_text(encoding="utf-8"))
    file["hands"] = {"h-2": {"name": "李四", **hand}}
    path = tmp_path / "li.json"
    path.write_text(json.dumps(file), encoding="utf-8")
    import_file(page, path)
    told = page.locator("dialog[open]")
    expect(told).to_be_visible()
    return told


def test_clauses_are_assigned_with_the_keyboard_and_mine_stay_in_sight(opened: Open, tmp_path: Path) -> None:
    """Names are suggested, what is below goes along, headings say who has it; only mine survives a reload."""
    page = started(opened)
    page.get_by_label("评价人员", exact=True).fill("王五")
    team = panel(page, "分工")
    team.get_by_label("5.1 领导：评价人员").focus()
    page.keyboard.press("ArrowDown")
    expect(team.get_by_role("option", name="王五")).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Enter")
    expect(team.get_by_label("5.1.2 组织文化：评价人员")).to_be_focused()
    page.keyboard.type("李四、王")
    expect(team.get_by_role("option")).to_have_text(["王五"])
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(team.get_by_label("5.1.2 组织文化：评价人员")).to_have_value("李四、王五")
    expect(page.locator('[id="5.1.2"] .kit-holder')).to_have_text("分工：李四、王五")
    expect(page.locator('[id="5.1.3"] .kit-holder')).to_have_text("分工：王五")
    expect(page.locator('[id="5.4.4.2"] .kit-holder')).to_be_hidden()
    expect(team).to_contain_text("没有分工的检查项：2")
    expect(page.locator(".kit-mine")).to_have_text(re.compile("只看我的（13项中已评审0项）"))
    page.locator(".kit-mine input").check()
    expect(item(page, LAST)).to_be_hidden()
    choose(page, FIRST, "conforms")
    expect(page.locator(".kit-mine")).to_contain_text("13项中已评审1项")
    expect(page.locator(".kit-progress")).to_contain_text("已评审1/13")
    saved(page)
    page.reload()
    expect(item(page, LAST)).to_be_hidden()
    expect(item(page, FIRST)).to_be_visible()
    expect(page.locator(".kit-mine input")).to_be_checked()
    page.locator(".kit-mine input").uncheck()
    expect(item(page, LAST)).to_be_visible()
    assigned = hand_in(exported(page, tmp_path).read_text(encoding="utf-8"))["assigned"]
    assert {clause: record["name"] for clause, record in assigned.items()} == {"5.1": "王五", "5.1.2": "李四、王五"}
    row = panel(page, "分工").locator("tbody tr", has_text="王五")
    expect(row.locator("td")).to_have_text(["5.1、5.1.2", "1/13", "1"])


def test_a_name_with_a_sign_between_names_stays_one(opened: Open) -> None:
    """Of somebody who wrote nothing yet: in quotation marks, as it was typed first and as it is suggested then."""
    page = started(opened)
    team = panel(page, "分工")
    first, second = (team.get_by_label(f"{clause}：评价人员") for clause in ("5.1 领导", "5.1.3 组织架构"))
    first.fill("“欧阳、娜”")
    first.press("Enter")
    second.fill("李四、“欧阳、")
    expect(team.get_by_role("option")).to_have_text(["欧阳、娜"])
    second.press("ArrowDown")
    second.press("Enter")
    expect(second).to_have_value("李四、“欧阳、娜”")
    expect(page.locator('[id="5.1.3"] .kit-holder')).to_have_text("分工：李四、欧阳、娜")
    expect(team.locator("tbody th")).to_have_text(["欧阳、娜", "李四"])


def test_a_colleagues_later_assignment_stands(opened: Open, tmp_path: Path) -> None:
    """It is told before it comes in; an emptied one gives the clause back to the one above."""
    page = started(opened)
    page.get_by_label("评价人员", exact=True).fill("王五")
    panel(page, "分工").get_by_label("5.1 领导：评价人员").fill("王五")
    page.keyboard.press("Enter")
    saved(page)
    told = joined(page, tmp_path, {"assigned": {"5.1": {"name": "李四", "changed": LATER}}})
    expect(told).to_contain_text("分工1条：5.1")
    told.get_by_role("button", name="合并", exact=True).click()
    expect(page.locator('[id="5.1.3"] .kit-holder')).to_have_text("分工：李四")
    expect(page.locator(".kit-mine")).to_be_hidden()


def test_an_issue_for_the_site_is_made_settled_and_printed(opened: Open, tmp_path: Path) -> None:
    """From an item that stays open; an open point until the day on which it is settled; removed and had back."""
    page = started(opened)
    page.evaluate("window.print = () => { window.printed = true; }")
    expect(item(page, SECOND).get_by_role("button", name="到现场验证")).to_have_count(0)
    choose(page, FIRST, "conforms")
    item(page, FIRST).get_by_role("button", name="到现场验证").click()
    issues = panel(page, "现场访问待验证问题")
    expect(field(issues, "要验证什么", "SV-1")).to_be_focused()
    page.keyboard.type("<b>看</b>两台卡尺")
    expect(field(issues, "对应的检查项", "SV-1")).to_have_value(FIRST)
    expect(item(page, FIRST).locator(".kit-on-site")).to_have_text("SV-1 · 待验证")
    open_summary(page)
    open_ = page.locator(".kit-open-kind", has_text="现场访问待验证问题尚未解决")
    expect(open_.get_by_role("link")).to_have_text(["SV-1"])
    issues.get_by_role("button", name="打印带到现场的清单").click()
    expect(page.locator(".kit-report article")).to_contain_text("<b>看</b>两台卡尺")
    until(page, "window.printed")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    field(issues, "解决日期", "SV-1").fill("2026年11月28日")
    expect(issues.locator(".kit-flags", has_text="没有写结果")).to_be_visible()
    field(issues, "结果", "SV-1").fill("都在有效期内")
    expect(item(page, FIRST).locator(".kit-on-site button").first).to_have_text("SV-1 · 已解决")
    expect(open_).to_have_count(0)
    issues.get_by_role("button", name="删去这一行 SV-1").click()
    expect(field(issues, "结果", "SV-1")).to_have_count(0)
    issues.get_by_role("button", name="撤销").click()
    saved(page)
    page.reload()
    expect(field(panel(page, "现场访问待验证问题"), "结果", "SV-1")).to_have_value("都在有效期内")
    (record,) = hand_in(exported(page, tmp_path).read_text(encoding="utf-8"))["issues"].values()
    assert (record["number"], record["items"], record["settled"], record["gone"]) == ("SV-1", [FIRST], "2026-11-28", "")


def test_an_issue_comes_of_findings_that_differ(opened: Open, tmp_path: Path) -> None:
    """In the consensus view; what a colleague writes of it comes in beside what stands here."""
    page = started(opened)
    page.get_by_label("评价人员", exact=True).fill("王五")
    choose(page, FIRST, "conforms")
    area(page, FIRST, "observed").fill("王见")
    saved(page)
    file = json.loads(exported(page, tmp_path).read_text(encoding="utf-8"))
    (own,) = file["hands"].values()
    found = {**own["items"][FIRST], "finding": "partly", "grade": "minor"}
    joined(page, tmp_path, {"items": {FIRST: found}}).get_by_role("button", name="合并", exact=True).click()
    consensus = panel(page, "多人评价")
    consensus.get_by_role("button", name="到现场验证").click()
    issues = panel(page, "现场访问待验证问题")
    field(issues, "要验证什么", "SV-1").fill("看台账")
    field(issues, "向谁验证", "SV-1").fill("周工")
    saved(page)
    file = json.loads(exported(page, tmp_path).read_text(encoding="utf-8"))
    ((id_, _),) = (entry for hand in file["hands"].values() for entry in hand["issues"].items())
    written = {"result": LATER, "settled": LATER}
    record = {"result": "台账齐全", "settled": "2026-11-28", "written": written, "changed": LATER}
    told = joined(page, tmp_path, {"items": {FIRST: found}, "issues": {id_: record}})
    expect(told).to_contain_text("现场访问待验证问题1项")
    told.get_by_role("button", name="合并", exact=True).click()
    expect(field(issues, "结果", "SV-1")).to_have_value("台账齐全")
    expect(field(issues, "向谁验证", "SV-1")).to_have_value("周工")
    expect(issues).to_contain_text("SV-1 · 已解决")


def test_logs_are_kept_and_reported(opened: Open, tmp_path: Path) -> None:
    """A row each; what is no number or no day is told and not kept; all of it stands in the report."""
    page = started(opened)
    logs = panel(page, "文件、访谈和抽样记录")
    logs.get_by_role("button", name="添加文件或记录").click()
    expect(field(logs, "名称", "D-1")).to_be_focused()
    page.keyboard.type("质量手册")
    logs.get_by_role("button", name="添加访谈").click()
    page.keyboard.type("周工")
    field(logs, "访谈日期", "I-1").fill("2026.11.28")
    logs.get_by_role("button", name="添加抽样").click()
    page.keyboard.type("投诉记录")
    field(logs, "总体数", "S-1").fill("一百")
    field(logs, "抽取数", "S-1").fill("１２0")
    expect(logs.locator(".kit-flags", has_text="只写数字")).to_be_visible()
    field(logs, "总体数", "S-1").fill("100")
    expect(logs.locator(".kit-flags", has_text="抽取数大于总体数")).to_be_visible()
    field(logs, "抽取数", "S-1").fill("12")
    expect(logs.locator(".kit-flags", has_text="抽取数大于总体数")).to_have_count(0)
    logs.get_by_role("button", name="添加文件或记录").click()
    page.keyboard.type("误写")
    logs.get_by_role("button", name="删去这一行 D-2").click()
    saved(page)
    page.reload()
    open_summary(page)
    with page.expect_download() as download:
        page.get_by_role("button", name="下载报告（HTML）").last.click()
    path = tmp_path / "report.html"
    download.value.save_as(path)
    report = path.read_text(encoding="utf-8")
    for words in ("质量手册", "周工", "2026-11-28", "投诉记录", '<td class="kept">100</td><td class="kept">12</td>'):
        assert words in report
    assert "误写" not in report
    hand = hand_in(exported(page, tmp_path).read_text(encoding="utf-8"))
    assert sorted(record["number"] for record in hand["documents"].values()) == ["D-1", "D-2"]


SCORED = """(() => {
  let data;
  const words = { zh: "方法", en: "Approach" };
  const dimension = { id: "approach", label: words, help: { zh: "", en: "" }, weight: 100 };
  Object.defineProperty(globalThis, "clausebookChecklist", { get: () => data, set: (made) => {
    const clause = made.clauses.find(({ id }) => id === "5.1.2");
    clause.scoring = { label: words, step: 5, dimensions: [dimension] };
    data = made;
  } });
})()"""
"""Gives one clause a method by which it is scored, as a site does whose settings have one."""


def test_a_score_is_agreed(opened: Open, tmp_path: Path) -> None:
    """Scores that lie apart are an open point until one is agreed; it stands in file and report, and who entered it."""
    page = started(opened)
    page.context.add_init_script(SCORED)
    page.reload()
    page.get_by_label("评价人员", exact=True).fill("王五")
    page.locator(".kit-scores select").select_option("70")
    saved(page)
    scores = {"5.1.2": {"given": {"approach": 50}, "changed": "2026-01-01T00:00:00Z"}}
    joined(page, tmp_path, {"scores": scores}).get_by_role("button", name="合并", exact=True).click()
    open_summary(page)
    open_ = page.locator(".kit-open-kind", has_text="各人的评分不一，未商定")
    expect(open_).to_contain_text("5.1.2")
    consensus = panel(page, "多人评价")
    expect(consensus.locator("tbody tr")).to_contain_text(re.compile("李四 50.*王五 70|王五 70.*李四 50"))
    consensus.get_by_label("商定的评分 5.1.2 方法").select_option("60")
    expect(consensus).to_contain_text("王五录入")
    expect(open_).to_have_count(0)
    saved(page)
    hands = json.loads(exported(page, tmp_path).read_text(encoding="utf-8"))["hands"]
    (agreed,) = [hand["agreed_scores"] for hand in hands.values() if hand["agreed_scores"]]
    assert agreed["5.1.2"]["given"] == {"approach": 60}
    page.reload()
    open_summary(page)
    with page.expect_download() as download:
        page.get_by_role("button", name="下载报告（HTML）").last.click()
    assert "商定，录入人" in download.value.path().read_text(encoding="utf-8")


def test_axe_finds_nothing_in_the_panels(opened: Open) -> None:
    """With a row in each, on a desk and on a phone."""
    page = started(opened, language="en", bypass_csp=True, reduced_motion="reduce")
    page.get_by_label("Assessor", exact=True).fill("Wang Wu")
    panel(page, "Assignments").get_by_label("Assessor of 5.1 Leadership").fill("Wang Wu")
    page.keyboard.press("Enter")
    panel(page, "Site-visit issues").get_by_role("button", name="Add an issue").click()
    logs = panel(page, "Documents, interviews, samples")
    for name in ("Add a document or record", "Add an interview", "Add a sample"):
        logs.get_by_role("button", name=name).click()
    page.add_script_tag(path=node_package("axe-core/axe.min.js"))
    assert violations(page) == []
    page.set_viewport_size({"width": 390, "height": 844})
    assert violations(page) == []
