"""The assessment before, beside this one: chosen, shown at each item, compared; changed texts, confirmed."""

import json
import re
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.conftest import Open
from tests.browser.kit import (
    FIRST,
    SECOND,
    THIRD,
    area,
    choose,
    export_menu,
    exported,
    hand_in,
    import_file,
    item,
    more_menu,
    saved,
    started,
    stored,
)
from tests.browser.test_accessibility import violations
from tests.built import BuiltSite
from tests.tools import node_package

PANEL = ".kit-last-time"


def last_year(page: Page) -> None:
    """Fill in an assessment of three items, one of them with a nonconformity, and begin the next."""
    page.get_by_label("组织", exact=True).fill("甲公司")
    choose(page, FIRST, "conforms")
    area(page, FIRST, "observed").fill("去年的证据")
    choose(page, SECOND, "partly")
    item(page, SECOND).locator("select").select_option("minor")
    item(page, SECOND).get_by_role("button", name="登记为不符合项").click()
    form = page.locator(".kit-fault[open] .kit-nonconformity")
    form.get_by_label("纠正措施").fill("补充培训")
    choose(page, THIRD, "does-not")
    item(page, THIRD).locator("select").select_option("minor")
    saved(page)


def to_next(page: Page) -> None:
    """Go to the list, begin the next assessment and open it."""
    page.goto(page.url.partition("all/")[0] + ("index.html" if page.url.startswith("file:") else ""))
    page.get_by_role("button", name="下一次评价").click()
    page.locator(".kit-shelf li", has_text="之后的评价").get_by_role("link", name="打开").click()
    expect(page.locator(".kit-sticky")).to_be_visible()


def changed_text(page: Page, id_: str, **changes: Any) -> None:  # noqa: ANN401 - any JSON
    """Change the stored answer of an item, as if its provision had read otherwise then, and load the page again."""
    page.evaluate(
        """([id, changes]) => {
          for (const key of Object.keys(localStorage).filter((key) => key.endsWith(`|item:${id}`)))
            localStorage[key] = JSON.stringify({...JSON.parse(localStorage[key]), fingerprint: "00000000", ...changes});
        }""",
        [id_, changes],
    )
    page.reload()
    expect(page.locator(".kit-sticky")).to_be_visible()


def forgotten(page: Page, file: Path) -> None:
    """Take the assessment of a file out of the browser's storage."""
    id_ = json.loads(file.read_text(encoding="utf-8"))["id"]
    page.evaluate(
        """(id) => Object.keys(localStorage).filter((key) => key.includes(`|${id}|`))
          .forEach((key) => localStorage.removeItem(key))""",
        id_,
    )


def provision(page: Page, id_: str) -> dict[str, str]:
    """Return the text of a provision as the page knows it."""
    found: dict[str, str] = page.evaluate("(id) => clausebookChecklist.items[id].text", id_)
    return found


def reworded(page: Page, id_: str) -> dict[str, str]:
    """Return the text of a provision as it may have read, with one verb otherwise."""
    text = provision(page, id_)
    return {**text, "zh": text["zh"].replace("应", "宜必", 1)}


def test_next_assessment_has_the_last_beside_it(opened: Open, tmp_path: Path) -> None:
    """By itself: each item tells what was found, by whom, when; better, worse and the same are marked and counted."""
    page = started(opened)
    last_year(page)
    to_next(page)
    line = item(page, FIRST).locator(".kit-last")
    expect(line.locator("summary")).to_have_text(re.compile("^. 上次：符合 · 20.*"))
    line.locator("summary").click()
    expect(line).to_contain_text("所见情况：去年的证据")
    expect(line.locator(".kit-since")).to_have_count(0)
    second = item(page, SECOND).locator(".kit-last")
    expect(second.locator("summary")).to_contain_text("NC-1")
    second.locator("summary").click()
    expect(second).to_contain_text("NC-1 · 未关闭")
    expect(second).to_contain_text("纠正措施：补充培训")
    choose(page, FIRST, "partly")
    choose(page, SECOND, "conforms")
    choose(page, THIRD, "does-not")
    expect(line.locator(".kit-since")).to_have_text("▼ 变差")
    expect(second.locator(".kit-since")).to_have_text("▲ 变好")
    expect(item(page, THIRD).locator(".kit-since")).to_have_text("＝ 相同")
    panel = page.locator(PANEL)
    expect(panel.locator("summary")).to_contain_text("变好 1、变差 1、相同 1")
    panel.locator("> summary").click()
    for words in ("重复出现的不符合", THIRD, "补充培训", "33% (1/3)"):
        expect(panel).to_contain_text(words)
    saved(page)
    file = exported(page, tmp_path).read_text(encoding="utf-8")
    assert "去年的证据" not in file
    page.reload()
    expect(item(page, FIRST).locator(".kit-since")).to_have_text("▼ 变差")


def test_chosen_taken_away_and_come_from_a_file(opened: Open, tmp_path: Path) -> None:
    """From the list or from a file; by keyboard; kept over a reload; taken away; never itself; told when it is gone."""
    page = started(opened)
    last_year(page)
    former = exported(page, tmp_path, "former.json")
    page.goto(f"/zh/checklists/?set={FIRST.rpartition('-a')[0]}")
    page.locator(".kit-take .kit-main").click()
    expect(page.locator(".kit-sticky")).to_be_visible()
    saved(page)
    more_menu(page).get_by_role("button", name="与上次评价对照").click()
    panel = page.locator(PANEL)
    expect(panel.get_by_label("上次评价", exact=True)).to_be_focused()
    expect(panel).to_contain_text("还没有选。")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(panel).to_contain_text("旁边是：")
    expect(item(page, FIRST).locator(".kit-last")).to_contain_text("上次：符合")
    page.reload()
    expect(item(page, FIRST).locator(".kit-last")).to_contain_text("上次：符合")
    panel.locator("> summary").click()
    panel.get_by_role("button", name="不再对照").click()
    expect(item(page, FIRST).locator(".kit-last")).to_have_count(0)
    own = exported(page, tmp_path, "own.json")
    panel.locator("input[type=file]").set_input_files(own)
    page.get_by_role("button", name="合并", exact=True).click()
    expect(panel).to_contain_text("不能放在它自己旁边")
    forgotten(page, former)
    panel.locator("input[type=file]").set_input_files(former)
    expect(panel).to_contain_text("旁边是：")
    expect(item(page, FIRST).locator(".kit-last")).to_contain_text("上次：符合")
    forgotten(page, former)
    page.reload()
    panel.locator("> summary").click()
    expect(panel).to_contain_text("已不在这个浏览器里")


def test_the_report_tells_what_has_changed(opened: Open, tmp_path: Path) -> None:
    """In the file that the page makes."""
    page = started(opened)
    last_year(page)
    to_next(page)
    choose(page, FIRST, "does-not")
    with page.expect_download() as download:
        export_menu(page).get_by_role("button", name="下载报告（HTML）").click()
    path = tmp_path / "report.html"
    download.value.save_as(path)
    text = re.sub("<[^>]+>", "", path.read_text(encoding="utf-8"))
    for words in ("与上次评价相比", "变差", "上次不符合项的后续", "补充培训"):
        assert words in text


def test_a_changed_text_is_compared_and_confirmed_by_one_key(opened: Open, tmp_path: Path) -> None:
    """What differs is marked in both texts; R confirms; that can be taken back; the item is open until then."""
    page = started(opened)
    choose(page, FIRST, "conforms")
    area(page, FIRST, "observed").fill("看到了")
    saved(page)
    changed_text(page, FIRST, provision=reworded(page, FIRST))
    stale = item(page, FIRST).locator(".kit-stale")
    expect(stale.locator("del")).to_have_text(["宜必"])
    expect(stale.locator("ins")).to_have_text(["应"])
    expect(item(page, FIRST).locator(".kit-flags")).to_have_text("作答后条款文本已改动")
    item(page, FIRST).locator("input[value=conforms]").focus()
    page.keyboard.press("r")
    expect(stale).to_be_hidden()
    expect(page.locator(".kit-messages")).to_contain_text("已确认评价发现对现在的条文仍成立")
    expect(item(page, FIRST).locator(".kit-flags")).to_have_text("")
    item(page, FIRST).get_by_role("button", name="撤销").click()
    expect(stale).to_be_visible()
    expect(area(page, FIRST, "observed")).to_have_value("看到了")
    item(page, FIRST).get_by_role("button", name="评价发现仍成立").click()
    saved(page)
    page.reload()
    expect(stale).to_be_hidden()
    answer = hand_in(exported(page, tmp_path).read_text(encoding="utf-8"))["items"][FIRST]
    assert answer["reaffirmed"]
    assert answer["provision"] == provision(page, FIRST)
    assert answer["fingerprint"] != "00000000"
    page.keyboard.press("r")
    expect(page.locator(".kit-messages")).to_have_text(re.compile("没有待确认的改动|^$"))


def test_typography_alone_asks_for_nothing(opened: Open) -> None:
    """Full width, spaces and dashes: told in a line, and no open point."""
    page = started(opened)
    choose(page, FIRST, "conforms")
    area(page, FIRST, "observed").fill("看到了")
    saved(page)
    text = provision(page, FIRST)
    changed_text(
        page, FIRST, provision={**text, "zh": text["zh"].replace("，", ", ").replace("；", " ;").replace("应", " 应")}
    )
    expect(item(page, FIRST).locator(".kit-stale summary")).to_have_text(re.compile("只有全半角、空格或连接号的差别"))
    expect(item(page, FIRST).locator(".kit-flags")).to_have_text("")
    assert item(page, FIRST).get_by_role("button", name="评价发现仍成立").count() == 0
    item(page, FIRST).locator(".kit-stale summary").click()
    assert item(page, FIRST).locator(":is(ins, del)").count() == 0


def test_a_text_changed_since_last_time(opened: Open) -> None:
    """The former answer beside both texts; R takes finding and grade, and the evidence is still asked for."""
    page = started(opened)
    last_year(page)
    changed_text(page, SECOND, provision=reworded(page, SECOND))
    to_next(page)
    stale = item(page, SECOND).locator(".kit-stale")
    expect(stale).to_contain_text("条款文本在上次评价之后有改动")
    expect(stale.locator("del")).to_have_text(["宜必"])
    expect(stale).to_contain_text("上次：部分符合 · 一般")
    assert f"item:{SECOND}" not in {key for key, value in stored(page).items() if value.get("reaffirmed")}
    item(page, SECOND).locator("input[value='']").focus()
    page.keyboard.press("R")
    expect(item(page, SECOND).locator("input[value=partly]")).to_be_checked()
    expect(area(page, SECOND, "observed")).to_have_value("")
    expect(item(page, SECOND).locator(".kit-flags")).to_contain_text("有评价发现而无证据")
    expect(item(page, SECOND).locator(".kit-since")).to_have_text("≠ 不可比")
    item(page, SECOND).get_by_role("button", name="撤销").click()
    expect(item(page, SECOND).locator("input[value='']")).to_be_checked()
    expect(stale).to_be_visible()


def test_a_colleagues_answer_is_theirs_to_confirm(opened: Open, tmp_path: Path) -> None:
    """It is named, and R does nothing."""
    page = started(opened)
    saved(page)
    file = json.loads(exported(page, tmp_path).read_text(encoding="utf-8"))
    answer = {
        "fingerprint": "00000000",
        "provision": reworded(page, FIRST),
        "finding": "conforms",
        "changed": "2026-01-01T00:00:00Z",
    }
    file["hands"] = {"h-2": {"name": "李四", "items": {FIRST: answer}}}
    path = tmp_path / "li.json"
    path.write_text(json.dumps(file), encoding="utf-8")
    import_file(page, path)
    page.get_by_role("button", name="合并", exact=True).click()
    expect(item(page, FIRST).locator(".kit-stale")).to_contain_text("待作答的人确认：李四")
    item(page, FIRST).locator(".kit-own button").focus()
    page.keyboard.press("r")
    expect(page.locator(".kit-messages")).to_contain_text("没有待确认的改动")


def test_from_a_folder(opened: Open, built: BuiltSite) -> None:
    """From a USB stick: the same, without a server."""
    page = opened((built.folder / "zh/checklists/index.html").as_uri() + "?set=5.1,5.4.4.2")
    page.locator(".kit-take .kit-main").click()
    last_year(page)
    to_next(page)
    expect(item(page, FIRST).locator(".kit-last")).to_contain_text("上次：符合")
    page.reload()
    expect(item(page, FIRST).locator(".kit-last")).to_contain_text("上次：符合")


def test_axe_finds_nothing(opened: Open) -> None:
    """With all unfolded, on a desk and on a phone."""
    page = started(opened, bypass_csp=True, reduced_motion="reduce")
    last_year(page)
    changed_text(page, FIRST, provision=reworded(page, FIRST))
    to_next(page)
    choose(page, THIRD, "partly")
    page.locator(f"{PANEL} > summary").click()
    for line in page.locator(".kit-last > summary").all():
        line.click()
    page.add_script_tag(path=node_package("axe-core/axe.min.js"))
    assert violations(page) == []
    page.set_viewport_size({"width": 390, "height": 844})
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
