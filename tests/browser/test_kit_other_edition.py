"""The assessment before is of another edition, and comes from a file."""

import json
from pathlib import Path

from playwright.sync_api import expect

from tests.browser.conftest import Open
from tests.browser.kit import FIRST, choose, exported, item, more_menu, saved, started
from tests.browser.test_kit_last_time import PANEL


def test_a_file_of_another_edition_stands_beside_this_one(opened: Open, tmp_path: Path) -> None:
    """It is told before, kept on the shelf as of its edition, and compared where the texts are the same."""
    page = started(opened)
    choose(page, FIRST, "conforms")
    saved(page)
    made = json.loads(exported(page, tmp_path, "former.json").read_text(encoding="utf-8"))
    made["id"] = "a-of-2016"
    made["standard"] |= {"edition": "t-caq-10301-2016", "number": "T/CAQ 10301—2016"}
    (hand,) = made["hands"].values()
    hand["items"]["9.9.9-a-1"] = {"fingerprint": "01234567", "finding": "partly"}
    former = tmp_path / "other.json"
    former.write_text(json.dumps(made), encoding="utf-8")
    choose(page, FIRST, "does-not")
    more_menu(page).get_by_role("button", name="与上次评价对照").click()
    panel = page.locator(PANEL)
    panel.locator("input[type=file]").set_input_files(former)
    expect(page.locator("dialog[open]")).to_contain_text("只有条款文本相同的检查项才比较")
    page.locator("dialog[open]").get_by_role("button", name="添加", exact=True).click()
    expect(panel).to_contain_text("旁边是：")
    expect(item(page, FIRST).locator(".kit-since")).to_have_text("▼ 变差")
    expect(panel.locator("tr", has_text="现行文本没有对应的检查项")).to_contain_text("9.9.9-a-1")
    page.reload()
    expect(item(page, FIRST).locator(".kit-since")).to_have_text("▼ 变差")
