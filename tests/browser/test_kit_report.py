"""The report from the page: its texts, its files."""

import re
from pathlib import Path

import docx
from playwright.sync_api import expect

from tests.browser.conftest import PHONE, Open
from tests.browser.kit import LAST, area, choose, export_menu, item, started


def test_the_report_holds_what_was_found(opened: Open, tmp_path: Path) -> None:
    """One file, complete, that opens anywhere."""
    page = started(opened, language="en", viewport=PHONE, has_touch=True)
    choose(page, LAST, "does-not")
    item(page, LAST).locator("select").select_option("major")
    area(page, LAST, "observed").fill("No way back for the customer")
    with page.expect_download() as download:
        export_menu(page).get_by_role("button", name="Download the report (HTML)").click()
    file = tmp_path / "report.html"
    download.value.save_as(file)
    report = page.context.new_page()
    report.goto(file.as_uri())
    expect(report.get_by_text("No way back for the customer").first).to_be_visible()
    expect(report.get_by_text("Major").first).to_be_visible()


def test_the_texts_of_the_report_are_written_on_the_page(opened: Open, tmp_path: Path) -> None:
    """They are kept, counted, and stand in the report."""
    page = started(opened)
    panel = page.locator("details.kit-panel", has=page.get_by_text("报告文字（0/13）"))
    panel.locator("summary").click()
    field = page.get_by_role("textbox", name="总体结论", exact=True)
    field.fill("总体符合")
    expect(page.get_by_text("报告文字（1/13）")).to_be_visible()
    expect(page.locator(".kit-state")).to_contain_text("已保存")
    page.reload()
    page.locator("summary", has_text="报告文字（1/13）").click()
    expect(field).to_have_value("总体符合")
    with page.expect_download() as download:
        export_menu(page).get_by_role("button", name="下载报告（HTML）").click()
    file = tmp_path / "report.html"
    download.value.save_as(file)
    assert re.search("总体结论.*总体符合.*优势", file.read_text(encoding="utf-8"), re.DOTALL)


def test_an_office_goes_on_with_the_report(opened: Open, tmp_path: Path) -> None:
    """The writer for Word is loaded when it is wanted, and the file opens."""
    page = started(opened)
    choose(page, LAST, "does-not")
    area(page, LAST, "observed").fill("第一行\n第二行")
    with page.expect_download() as download:
        export_menu(page).get_by_role("button", name="下载报告（Word）").click()
    file = tmp_path / "report.docx"
    download.value.save_as(file)
    assert download.value.suggested_filename.endswith(".docx")
    report = docx.Document(str(file))
    assert "第一行\n第二行" in "\n\n".join(paragraph.text for paragraph in report.paragraphs)
