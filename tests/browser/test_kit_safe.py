"""Safe by construction: no field takes words that nobody keeps, and whatever fails is said where it is seen."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.conftest import Open
from tests.browser.kit import FIRST, SCOPE, SECOND, area, choose, exported, item, saved, started, stored
from tests.browser.test_kit_safety import FULL

SILENT = "Storage.prototype.setItem = function () {}"
"""A storage that takes everything and keeps nothing, without a sign."""


@pytest.fixture
def unwatched(browser: Browser, server: str) -> Iterator[Open]:
    """Return a way to open a page whose errors are meant."""
    contexts: list[BrowserContext] = []

    def open_page(address: str, **settings: Any) -> Page:  # noqa: ANN401 - those of Playwright's new_context
        contexts.append(browser.new_context(**{"base_url": server, **settings}))
        page = contexts[-1].new_page()
        page.goto(address)
        return page

    yield open_page
    for context in contexts:
        context.close()


def filling(page: Page) -> None:
    """Open the page that is filled in, whatever the storage does."""
    page.goto(f"/zh/checklists/all/?set={SCOPE}&fill=new")
    expect(page.locator(".kit-sticky")).to_be_visible()


def test_fields_open_only_when_what_is_typed_is_kept(opened: Open) -> None:
    """A storage that drops what it is given locks them; whoever wants to go on all the same says so."""
    page = opened("/zh/")
    page.add_init_script(SILENT)
    filling(page)
    expect(area(page, FIRST, "observed")).to_be_disabled()
    expect(item(page, FIRST).locator('input[value="conforms"]')).to_be_disabled()
    expect(page.locator(".kit-alarms")).to_contain_text("不会保存")
    page.get_by_role("button", name="仍然填写").click()
    expect(area(page, FIRST, "observed")).to_be_enabled()
    area(page, FIRST, "observed").fill("还在")
    expect(page.locator(".kit-state")).to_have_text("本页有尚未保存的内容。")
    page.once("dialog", lambda dialog: dialog.accept())


@pytest.mark.parametrize("failure", ["setTimeout(() => nowhere())", "Promise.reject(new Error('late'))"])
def test_a_failure_is_said_and_stays(failure: str, unwatched: Open, tmp_path: Path) -> None:
    """What was typed stays on the page, and an export of it is offered."""
    page = started(unwatched)
    area(page, FIRST, "observed").fill("写到一半")
    page.evaluate(f"() => {{ {failure}; }}")
    alarm = page.locator('.kit-alarm[data-alarm="script"]')
    expect(alarm).to_contain_text("程序出错")
    with page.expect_download() as download:
        alarm.get_by_role("button").click()
    download.value.save_as(tmp_path / "saved.json")
    assert (
        json.loads((tmp_path / "saved.json").read_text(encoding="utf-8"))["items"][FIRST]["evidence"]["observed"]
        == "写到一半"
    )
    expect(alarm).to_be_visible()


@pytest.mark.parametrize(
    ("lack", "words"), [("delete Array.prototype.at", "太旧"), ("delete globalThis.URL", "没有启动")]
)
def test_a_browser_that_cannot_is_told_so_at_the_place(lack: str, words: str, unwatched: Open) -> None:
    """With the files that need no script beside it."""
    page = unwatched("/zh/")
    page.add_init_script(lack)
    page.goto("/zh/checklists/5.1/")
    note = page.locator(".kit-old")
    expect(note).to_contain_text(words)
    expect(note.locator("a")).to_have_count(2)
    assert page.locator("textarea, .kit-form input").count() == 0


def test_one_bad_record_hides_no_other(opened: Open) -> None:
    """Heads and items that cannot be read are told and left as they are; the others are all there."""
    page = started(opened)
    choose(page, FIRST, "conforms")
    choose(page, SECOND, "partly")
    saved(page)
    page.evaluate(
        """([first]) => {
          const head = Object.keys(localStorage).find((key) => key.endsWith("|head"));
          for (const [id, value] of Object.entries({a: '{"scope": "5.1"}', b: "null", c: "[1]", d: "{cut"})) {
            localStorage[head.replace(/[^|]+\\|head$/, `bad-${id}|head`)] = value;
          }
          const item = Object.keys(localStorage).find((key) => key.endsWith(`|item:${first}`));
          localStorage[item] = '{"finding": 5}';
        }""",
        [FIRST],
    )
    page.reload()
    expect(item(page, SECOND).locator('input[value="partly"]')).to_be_checked()
    expect(page.locator(".kit-alarms")).to_contain_text("有1条保存的记录无法读取")
    page.goto("/zh/checklists/")
    expect(page.locator(".kit-shelf > li")).to_have_count(5)
    expect(page.locator(".kit-shelf .kit-main")).to_have_count(1)


@pytest.mark.parametrize(("kept", "lost"), [("甲" * 15_000, "乙" * 15_000), ("乙" * 15_001, "甲" * 15_000)])
@pytest.mark.parametrize("behind", [True, False])
def test_two_windows_whose_words_have_no_room_together(kept: str, lost: str, opened: Open, *, behind: bool) -> None:
    """Both windows keep the same text, whichever wrote first; the other is shown in full until it is taken."""
    one = started(opened)
    two = one.context.new_page()
    two.goto(one.url)
    two.evaluate(FULL)
    area(two, FIRST, "observed").fill(lost if behind else kept)
    area(one, FIRST, "observed").fill(kept if behind else lost)
    saved(one)
    expect(two.locator(".kit-alarms")).to_contain_text(lost)
    expect(area(two, FIRST, "observed")).to_have_value(kept)
    two.evaluate("makeRoom()")
    saved(two)
    for page in (one, two):
        expect(area(page, FIRST, "observed")).to_have_value(kept)
        assert stored(page)[f"item:{FIRST}"]["evidence"]["observed"] == kept
        saved(page)


def test_an_export_of_another_edition_is_noted_where_it_stands(opened: Open) -> None:
    """Not under the key of the edition that is shown, where it would outlive the assessment."""
    page = started(opened)
    choose(page, FIRST, "conforms")
    saved(page)
    edition = page.evaluate("clausebookChecklist.standard.edition")
    page.evaluate(
        """(edition) => {
          for (const [key, value] of Object.entries(localStorage)) {
            if (!key.startsWith("clausebook.kit|")) continue;
            localStorage[key.replace(`|${edition}|`, "|old-1|")] = value;
            delete localStorage[key];
          }
        }""",
        edition,
    )
    page.goto("/zh/checklists/")
    with page.expect_download():
        page.get_by_role("button", name="导出JSON").click()
    expect(page.locator(".kit-shelf")).to_contain_text("上次导出")
    page.get_by_role("button", name="删除").click()
    assert page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('clausebook.kit|'))") == []


def test_the_report_is_that_of_the_command(opened: Open, tmp_path: Path) -> None:
    """Scope, items not applicable and open points stand in it."""
    page = started(opened)
    choose(page, FIRST, "not-applicable")
    assert stored(page) is not None
    exported(page, tmp_path)
    with page.expect_download() as download:
        page.get_by_role("button", name="下载报告").click()
    download.value.save_as(tmp_path / "report.html")
    report = page.context.new_page()
    report.goto((tmp_path / "report.html").as_uri())
    headings = report.locator("h2").all_inner_texts()
    for heading in ("评价范围", "不适用的检查项", "未结项", "逐项结果"):
        assert heading in headings
