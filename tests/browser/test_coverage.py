"""No page loads a script of which a reader uses less than half: Chromium counts which bytes of each ran."""

from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, CDPSession, Page, StorageState, expect

from tests.browser.conftest import Open
from tests.browser.kinds import IN_TREES, OUTSIDE
from tests.browser.kit import FIRST, SCOPE, SECOND, area, choose, export_menu, import_file, item, more_menu, saved

HALF = 0.5
FILL = f"/zh/checklists/all/?set={SCOPE}&fill=new"
FOR_THE_WORST = {"/assets/old.js"}
"""Short scripts that speak only where the others cannot."""


def read(page: Page) -> None:
    """Do what a reader does on a page of text: search, change the view, look at a term, copy a link, use keys."""
    page.locator(".cb-search input").focus()
    page.keyboard.type("服务补救")
    expect(page.locator(".cb-search")).to_have_attribute("data-answered", "服务补救")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Escape")
    page.locator(".cb-languages [data-view=both]").click()
    page.locator(".cb-languages [data-view=zh]").click()
    page.locator(".cb-theme").click()


def read_clause(page: Page) -> None:
    """Look at a term and copy a link, too."""
    read(page)
    page.locator("a.cb-term:visible").first.hover()
    expect(page.locator(".cb-card")).to_be_visible()
    page.locator(".cb-copy:visible").first.click()
    expect(page.locator(".cb-live")).to_have_class("cb-live cb-live--shown")


def filter_terms(page: Page) -> None:
    """Filter the list of terms."""
    page.locator(".cb-filter input").fill("满意")
    expect(page.locator(".cb-filter output")).not_to_have_text("")
    read(page)


def follow_map(page: Page) -> None:
    """Point at an entry of the map."""
    page.locator(".cb-map a").first.hover()
    expect(page.locator(".cb-map")).to_have_attribute("data-shown", "")
    read(page)


def filter_mappings(page: Page) -> None:
    """Look at the mappings of one type."""
    page.locator("select[data-by=relation]").select_option("guidance-for")
    expect(page.locator(".cb-filtered")).not_to_have_text("")
    read(page)


def review_document(page: Page) -> None:
    """Paste a text, decide on a passage, look at a line, and take the report."""
    page.get_by_label("或粘贴文字").fill("第一章 投诉\n顾客抱怨应及时处置并回复，按GB/T 19012—2008办理。")
    page.get_by_role("button", name="开始自查").click()
    page.get_by_role("button", name="确认：").first.click()
    page.locator("#part-citations td a").first.click()
    with page.expect_download():
        page.get_by_role("button", name="保存为HTML").click()
    read(page)


def choose_clauses(page: Page) -> None:
    """Tick clauses, look after an assessment that is here, bring one, and begin another."""
    page.locator(".kit-tick").nth(2).check()
    page.locator(".kit-choose .kit-button").nth(1).click()
    with page.expect_download():
        export_menu(page).get_by_role("button", name="JSON").click()
    with page.expect_download():
        export_menu(page).get_by_role("button", name="CSV").click()
    with page.expect_download() as download:
        page.locator(".kit-shelf").get_by_role("button", name="JSON").click()
    import_file(page, download.value.path())
    page.locator("dialog .kit-main").click()
    page.get_by_role("button", name="改名").click()
    page.locator("dialog input").fill("另一个名称")
    page.locator("dialog .kit-main").click()
    page.get_by_role("button", name="复制一份").first.click()
    page.get_by_role("button", name="删除").first.click()
    page.get_by_role("button", name="撤销").click()
    read(page)


def read_sheet(page: Page) -> None:
    """Take the sheet as a file, and copy its address."""
    for name in ("CSV", "JSON"):
        with page.expect_download():
            export_menu(page).get_by_role("button", name=name).click()
    more_menu(page).get_by_role("button", name="复制选择的链接").click()
    more_menu(page).get_by_label("横向").check()
    page.keyboard.press("Escape")
    page.get_by_role("button", name="打印", exact=True).first.click()
    read(page)


def fill_in(page: Page) -> None:
    """Answer, go on by keys, look at the summary, take a report and a file, and bring the file back."""
    choose(page, FIRST, "partly")
    area(page, FIRST, "observed").fill("一半")
    page.keyboard.press("Escape")
    item(page, SECOND).locator("input").first.focus()
    page.keyboard.press("2")
    page.keyboard.press("n")
    page.get_by_label("评价人员", exact=True).fill("王五")
    team = page.locator("details", has=page.get_by_role("heading", name="分工"))
    team.locator("summary").click()
    team.get_by_role("combobox").first.fill("王五")
    page.keyboard.press("Enter")
    saved(page)
    page.locator("summary", has_text="汇总与未结项").click()
    with page.expect_download():
        page.locator("details.kit-panel").get_by_role("button", name="下载报告（HTML）").click()
    with page.expect_download() as download:
        export_menu(page).get_by_role("button", name="JSON").click()
    file = download.value.path()
    area(page, FIRST, "observed").fill("另一半")
    saved(page)
    import_file(page, file)
    page.locator("dialog .kit-main").click()
    read(page)


def shares(session: CDPSession) -> dict[str, float]:
    """Return the share of each script that ran, by its path."""
    found: dict[str, float] = {}
    for script in session.send("Profiler.takePreciseCoverage")["result"]:
        ranges = [part for function in script["functions"] for part in function["ranges"]]
        path = urlsplit(script["url"]).path
        if not path.endswith(".js") or not ranges:
            continue
        size = max(part["endOffset"] for part in ranges)
        ran = bytearray(size)
        # Ranges lie in one another: the inner one says what its bytes did.
        for part in sorted(ranges, key=lambda part: (part["startOffset"], -part["endOffset"])):
            width = part["endOffset"] - part["startOffset"]
            ran[part["startOffset"] : part["endOffset"]] = bytes([part["count"] > 0]) * width
        found[path] = sum(ran) / size
    return found


USES = {
    "clause": read_clause,
    "terms": filter_terms,
    "concept map": follow_map,
    "crosswalk": filter_mappings,
    "crosswalk of an edition": filter_mappings,
    "own document": review_document,
    "checklists": choose_clauses,
    "checklist": read_sheet,
    "whole checklist": read_sheet,
}
"""What one comes for, where that is more than to read."""


def used(page: Page, address: str, use: Callable[[Page], None]) -> dict[str, float]:
    """Return the share of each script that somebody uses on a page."""
    page.goto("about:blank")
    session = page.context.new_cdp_session(page)
    session.send("Profiler.enable")
    session.send("Profiler.startPreciseCoverage", {"callCount": True, "detailed": True})
    page.goto(address)
    use(page)
    return shares(session)


@pytest.fixture(scope="module")
def begun(browser: Browser, server: str) -> StorageState:
    """Return what a browser keeps in which an assessment was begun."""
    with browser.new_context(base_url=server) as context:
        page = context.new_page()
        page.goto(FILL)
        saved(page)
        return context.storage_state()


@pytest.mark.parametrize("kind", [*IN_TREES, *OUTSIDE, "filling"])
def test_half_of_each_script_is_used(kind: str, opened: Open, begun: StorageState) -> None:
    """By somebody who does on the page what one comes for."""
    if kind == "filling":
        found = used(opened("/404.html"), FILL, fill_in)
    elif kind in OUTSIDE:
        found = used(opened("/404.html"), OUTSIDE[kind], lambda page: expect(page.locator("h1")).to_be_visible())
    else:
        found = used(opened("/404.html", storage_state=begun), f"/zh/{IN_TREES[kind]}", USES.get(kind, read))
    assert found
    assert {path: share for path, share in found.items() if share < HALF and path not in FOR_THE_WORST} == {}
