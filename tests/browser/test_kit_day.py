"""The whole day of an assessor: choose, fill in, lose the network, reload, close, export, clear, import, print."""

import io
import re
import unicodedata
from pathlib import Path

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from tests.browser.conftest import Open
from tests.browser.hosted import patient_online, until_kept
from tests.browser.kit import (
    FIRST,
    SCOPE,
    SECOND,
    area,
    choose,
    exported,
    hand_in,
    import_file,
    item,
    more_menu,
    saved,
    started,
    stored,
)
from tests.browser.server import serving
from tests.built import BuiltSite


def test_the_whole_day(opened: Open, built: BuiltSite, tmp_path: Path) -> None:
    """Nothing typed is lost on the way, and the file that comes out is the one that goes in.

    The network is only needed first.
    """
    with serving(built.folder) as server:
        page = started(opened, base_url=server)
        page.get_by_label("组织", exact=True).fill("示例公司")
        choose(page, FIRST, "partly")
        item(page, FIRST).locator("select").select_option("minor")
        area(page, FIRST, "interviewed").fill("总经理")
        saved(page)
        patient_online(page)
        until_kept(page)
        page.context.set_offline(True)
        area(page, FIRST, "records").fill("ZL-2025-03\n第二行")
        choose(page, SECOND, "not-applicable")
        area(page, SECOND, "reason").fill("没有供应链")
        saved(page)
        page.context.set_offline(False)
        page.reload()
        expect(area(page, FIRST, "records")).to_have_value("ZL-2025-03\n第二行")
        expect(page.locator(".kit-offline")).to_contain_text("已可离线使用")
        address = page.url
    again = page.context.new_page()
    page.close()
    again.goto(address)
    expect(item(again, SECOND).locator('input[value="not-applicable"]')).to_be_checked()
    expect(again.get_by_label("组织", exact=True)).to_have_value("示例公司")
    file = exported(again, tmp_path)
    before = hand_in(file.read_text(encoding="utf-8"))
    assert before["head"]["scope"] == SCOPE.split(",")
    assert list(before["items"]) == [FIRST, SECOND]
    assert before["items"][FIRST]["evidence"] == {
        "interviewed": "总经理",
        "records": "ZL-2025-03\n第二行",
        "observed": "",
    }
    again.evaluate("localStorage.clear()")
    again.goto("/zh/checklists/")
    expect(again.locator(".kit-shelf .kit-main")).to_have_count(0)
    import_file(again, file)
    again.locator(".kit-shelf .kit-main").click()
    expect(area(again, FIRST, "interviewed")).to_have_value("总经理")
    assert exported(again, tmp_path, "again.json").read_bytes() == file.read_bytes()
    pages = PdfReader(io.BytesIO(again.pdf(prefer_css_page_size=True))).pages
    words = unicodedata.normalize("NFKC", "".join(page.extract_text() for page in pages))
    for expected in ("示例公司", "总经理", "ZL-2025-03", "没有供应链"):
        assert expected in words


def test_typing_survives_closing_at_once(opened: Open) -> None:
    """Autosave waits a moment; a page that closes does not."""
    page = started(opened)
    address = page.url
    again = page.context.new_page()
    area(page, FIRST, "observed").fill("刚写完就关上")
    page.close(run_before_unload=True)
    again.goto(address)
    expect(area(again, FIRST, "observed")).to_have_value("刚写完就关上")


def test_keys_set_findings_and_leave_the_view_alone(opened: Open) -> None:
    """While filling in, 1 to 4 are findings; in a text they are digits."""
    page = started(opened)
    page.keyboard.press("n")
    page.keyboard.press("3")
    expect(item(page, FIRST).locator('input[value="does-not"]')).to_be_checked()
    expect(page.locator("html")).to_have_attribute("data-view", "zh")
    page.keyboard.press("0")
    expect(item(page, FIRST).locator('input[value=""]')).to_be_checked()
    page.keyboard.press("1")
    area(page, FIRST, "records").press_sequentially("123n")
    expect(area(page, FIRST, "records")).to_have_value("123n")
    expect(item(page, FIRST).locator('input[value="conforms"]')).to_be_checked()
    item(page, FIRST).locator("input").first.focus()
    page.keyboard.press("n")
    assert page.evaluate("document.activeElement.closest('tr').id") == SECOND
    area(page, FIRST, "records").focus()
    page.keyboard.press("Escape")
    expect(item(page, FIRST).locator('input[value="conforms"]')).to_be_focused()


def test_selection_travels_in_the_address(opened: Open) -> None:
    """A trainer's link shows exactly the clauses that were ticked; unknown ones are named."""
    page = opened("/en/checklists/")
    page.get_by_role("checkbox", name="5.1 ", exact=False).first.check()
    expect(page).to_have_url(re.compile(r"\?set=5\.1$"))
    page.get_by_role("button", name="Results only").click()
    expect(page).to_have_url(re.compile(r"\?set=evaluates=result$"))
    page.get_by_role("button", name="Processes only").click()
    expect(page).to_have_url(re.compile(r"\?set=evaluates=process$"))
    page.goto("/en/checklists/all/?set=5.4.4.2,9.9")
    expect(page.locator("tr.cb-sheet-item:visible")).to_have_count(2)
    expect(page.locator(".kit-note")).to_contain_text("9.9")


@pytest.mark.parametrize(
    ("scope", "file"), [("", "all"), ("5.1", "5.1"), ("5.4.4.2", "5.4.4.2"), (SCOPE, None), ("5.3.2", None)]
)
def test_the_ready_made_files_match_the_selection(scope: str, file: str | None, opened: Open) -> None:
    """Nobody downloads the whole standard beside the title of one clause."""
    expected = [] if file is None else [f"{file}.pdf"]
    page = opened(f"/zh/checklists/?set={scope}")
    for address in (f"/zh/checklists/?set={scope}", f"/zh/checklists/all/?set={scope}"):
        page.goto(address)
        expect(page.locator(".kit-button").first).to_be_visible()
        found = page.locator(".kit-files a").evaluate_all("(links) => links.map((link) => link.href.split('/').at(-1))")
        assert found == expected


def test_clauses_can_be_added_on_the_way(opened: Open) -> None:
    """Another selection for an assessment that has begun: what is filled in stays, also outside it, in every window."""
    page = started(opened, "5.1")
    choose(page, FIRST, "conforms")
    saved(page)
    other = page.context.new_page()
    other.goto(page.url)
    more_menu(page).get_by_role("link", name="改选章条").click()
    expect(page.get_by_role("checkbox", name="5.1 领导", exact=False).first).to_be_checked()
    page.get_by_role("button", name="全不选").click()
    page.get_by_role("checkbox", name="5.4.4.2", exact=False).check()
    page.locator(".kit-take .kit-main").click()
    page.wait_for_url("**/checklists/all/?fill=*")
    for window in (page, other):
        expect(window.locator("tr.cb-sheet-item:visible")).to_have_count(3)
        expect(window.locator("h1")).to_contain_text("5.4.4.2")
        expect(item(window, FIRST).locator('input[value="conforms"]')).to_be_checked()


def test_the_page_says_when_it_was_last_exported(opened: Open, tmp_path: Path) -> None:
    """And whether something has changed since; two assessments of one day have two names."""
    page = started(opened)
    told = page.locator(".kit-exported")
    expect(told).to_have_text("从未导出")
    exported(page, tmp_path)
    expect(told).to_contain_text("上次导出")
    expect(told).not_to_contain_text("之后有改动")
    choose(page, FIRST, "conforms")
    expect(told).to_contain_text("之后有改动")
    name = page.get_by_label("评价名称").input_value()
    page.goto("/zh/checklists/")
    page.locator(".kit-take .kit-main").click()
    expect(page.get_by_label("评价名称")).to_have_value(f"{name} 2")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_guide_is_one_step_away(language: str, opened: Open) -> None:
    """From choosing, from a sheet and from filling in; going back loses nothing."""
    page = opened(f"/{language}/checklists/")
    page.locator('main a[href="help/"]').click()
    expect(page.locator("#together")).to_be_visible()
    page.goto(f"/{language}/checklists/5.1/")
    more_menu(page).locator(".kit-help").click()
    expect(page.locator("#together")).to_be_visible()
    page = started(opened, language=language)
    area(page, FIRST, "observed").fill("写到一半")
    more_menu(page).locator(".kit-help").click()
    expect(page.locator("#together")).to_be_visible()
    page.go_back()
    expect(area(page, FIRST, "observed")).to_have_value("写到一半")


def test_the_bar_is_in_sight_while_the_visit_is_written_down(opened: Open) -> None:
    """Whether it was saved is said from the first field on, in one line on a desk."""
    page = started(opened, language="en")
    page.get_by_label("Last day").scroll_into_view_if_needed()
    expect(page.locator(".kit-state")).to_be_in_viewport()
    assert page.locator(".kit-sticky").evaluate("(bar) => bar.clientHeight") < 60


def test_delete_can_be_undone(opened: Open) -> None:
    """Deleting asks nothing and loses nothing."""
    page = started(opened)
    choose(page, FIRST, "conforms")
    saved(page)
    page.goto("/zh/checklists/")
    before = stored(page)
    page.get_by_role("button", name="删除").click()
    assert stored(page) == {}
    page.locator(".kit-undos button").click()
    assert stored(page) == before
    page.get_by_role("button", name="复制一份").click()
    expect(page.locator(".kit-shelf > li")).to_have_count(2)
    page.get_by_role("button", name="改名").first.click()
    page.get_by_label("名称").fill("二组")
    page.get_by_role("button", name="保存").click()
    expect(page.locator(".kit-shelf-name", has_text="二组")).to_have_count(1)


def test_a_changed_provision_is_marked(opened: Open) -> None:
    """An answer to a text that has changed since shows both texts until someone looks."""
    page = started(opened)
    choose(page, FIRST, "conforms")
    area(page, FIRST, "observed").fill("看到了")
    saved(page)
    page.evaluate(
        """(id) => {
          const key = Object.keys(localStorage).find((key) => key.endsWith(`|item:${id}`));
          const value = {...JSON.parse(localStorage[key]), fingerprint: "00000000", provision: {zh: "旧文本", en: "Old"}};
          localStorage[key] = JSON.stringify(value);
        }""",
        FIRST,
    )
    page.reload()
    expect(item(page, FIRST).locator(".kit-stale")).to_contain_text("旧文本")
    item(page, FIRST).get_by_role("button", name="评价发现仍成立").click()
    expect(item(page, FIRST).locator(".kit-stale")).to_be_hidden()
    saved(page)
    assert stored(page)[f"item:{FIRST}"]["fingerprint"] != "00000000"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_filled_in_from_a_folder(language: str, opened: Open, built: BuiltSite) -> None:
    """From a USB stick: the same, without a server."""
    folder = built.folder
    page = opened((folder / language / "checklists/index.html").as_uri() + f"?set={SCOPE}")
    page.locator(".kit-take .kit-main").click()
    choose(page, FIRST, "conforms")
    area(page, FIRST, "observed").fill("在文件夹里")
    saved(page)
    page.reload()
    expect(area(page, FIRST, "observed")).to_have_value("在文件夹里")
