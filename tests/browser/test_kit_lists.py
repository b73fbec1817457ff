"""The lists beside an assessment leave the page as CSV, each by its own button."""

import csv
import io
import re
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Open
from tests.browser.kit import FIRST, choose, item, saved, started
from tests.browser.test_kit_nonconformities import field as of_form
from tests.browser.test_kit_nonconformities import made
from tests.browser.test_kit_team import field, panel

SAVE = "下载一览（CSV）"


def rows(page: Page, button: Locator, folder: Path, name: str) -> list[dict[str, str]]:
    """Press a button; return the rows of the file that it gives, whose name begins as is said."""
    with page.expect_download() as download:
        button.click()
    assert re.fullmatch(rf"{name}.*\.csv", download.value.suggested_filename)
    path = folder / "list.csv"
    download.value.save_as(path)
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf"), "spreadsheets take it for another encoding without"
    return list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"))))


def test_issues_and_logs_are_downloaded_each_by_its_button(opened: Open, tmp_path: Path) -> None:
    """Its own rows, without those that were taken away; what a spreadsheet would reckon stays words."""
    page = started(opened)
    choose(page, FIRST, "conforms")
    item(page, FIRST).get_by_role("button", name="到现场验证").click()
    issues = panel(page, "现场访问待验证问题")
    field(issues, "要验证什么", "SV-1").fill("=1+1")
    field(issues, "结果", "SV-1").fill("第一行\n第二行，“都在”")
    saved(page)
    (issue,) = rows(page, issues.get_by_role("button", name=SAVE), tmp_path, "issues")
    assert (issue["编号"], issue["对应的检查项"], issue["要验证什么"]) == ("SV-1", FIRST, "'=1+1")
    assert issue["结果"] == "第一行\n第二行，“都在”"
    logs = panel(page, "文件、访谈和抽样记录")
    logs.get_by_role("button", name="添加文件或记录").click()
    page.keyboard.type("质量手册")
    logs.get_by_role("button", name="添加文件或记录").click()
    page.keyboard.type("误写")
    logs.get_by_role("button", name="删去这一行 D-2").click()
    logs.get_by_role("button", name="添加访谈").click()
    page.keyboard.type("周工")
    logs.get_by_role("button", name="添加抽样").click()
    page.keyboard.type("投诉记录")
    field(logs, "抽取数", "S-1").fill("12")
    saved(page)
    savers = logs.get_by_role("button", name=SAVE)
    expect(savers).to_have_count(3)
    found = [rows(page, savers.nth(n), tmp_path, name) for n, name in enumerate(("documents", "interviews", "samples"))]
    assert [[row["编号"] for row in one] for one in found] == [["D-1"], ["I-1"], ["S-1"]]
    assert (found[0][0]["名称"], found[2][0]["抽取数"]) == ("质量手册", "12")
    assert "周工" in found[1][0].values()


def test_nonconformities_are_downloaded_by_their_button(opened: Open, tmp_path: Path) -> None:
    """With the state that each has today; a day stays as it is written, whatever spreadsheets make of days."""
    page = started(opened)
    form = made(page)
    of_form(form, "不符合陈述").fill("两台卡尺过期")
    of_form(form, "完成期限").fill("2020年1月31日")
    saved(page)
    (row,) = rows(page, panel(page, "不符合项").get_by_role("button", name=SAVE), tmp_path, "nonconformities")
    assert (row["不符合陈述"], row["完成期限"]) == ("两台卡尺过期", "'2020-01-31")
    assert {"NC-1", "逾期"} <= set(row.values())
