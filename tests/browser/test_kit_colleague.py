"""An item that a colleague answered shows what they said, and one's own fields when they are wanted."""

import json
from pathlib import Path
from typing import Literal

from playwright.sync_api import expect

from tests.browser.conftest import Open
from tests.browser.kit import FIRST, SECOND, area, choose, exported, import_file, item, saved, started
from tests.browser.test_accessibility import violations
from tests.browser.test_kit_import import fingerprint
from tests.tools import node_package

SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
LATER = "2026-11-29T08:00:00Z"


def test_own_fields_stand_behind_a_button(opened: Open, tmp_path: Path) -> None:
    """On screen and on paper; by keyboard; not where one has answered oneself; axe finds nothing at any width."""
    page = started(opened, bypass_csp=True, reduced_motion="reduce")
    page.get_by_label("评价人员", exact=True).fill("王五")
    choose(page, SECOND, "conforms")
    saved(page)
    base = json.loads(exported(page, tmp_path).read_text(encoding="utf-8"))
    seen = {"interviewed": "", "records": "", "observed": "李四见"}
    items = {
        id_: {"fingerprint": fingerprint(page, id_), "finding": "conforms", "evidence": seen, "changed": LATER}
        for id_ in (FIRST, SECOND)
    }
    hand = {"name": "李四", "changed": LATER, "items": items}
    file = tmp_path / "team.json"
    file.write_text(json.dumps({**base, "hands": {"h-li": hand}}), encoding="utf-8")
    import_file(page, file)
    page.locator("dialog[open]").get_by_role("button", name="合并").click()
    first, second = item(page, FIRST), item(page, SECOND)
    expect(first.get_by_text("李四见")).to_be_visible()
    expect(first.locator("textarea").first).to_be_hidden()
    expect(second.locator(".kit-field-observed textarea")).to_be_visible()
    expect(second.locator(".kit-own")).to_be_hidden()
    page.emulate_media(media="print")
    expect(first.locator(".cb-write > p").first).to_be_hidden()
    expect(first.locator(".cb-findings .kit-ticked")).to_have_text("符合")
    expect(second.locator(".cb-write > p").first).to_be_visible()
    page.emulate_media(media="screen")
    own = first.get_by_role("button", name="添加自己的作答")
    page.add_script_tag(path=node_package("axe-core/axe.min.js"))
    for scheme, width in ((scheme, width) for scheme in SCHEMES for width in (390, 820, 1440)):
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size({"width": width, "height": 900})
        assert violations(page) == []
    own.focus()
    page.keyboard.press("Enter")
    expect(own).to_be_hidden()
    expect(first.locator("input:checked")).to_be_focused()
    area(page, FIRST, "observed").fill("王见")
    saved(page)
    page.reload()
    expect(first.locator(".kit-field-observed textarea")).to_have_value("王见")
    expect(first.locator(".kit-field-observed textarea")).to_be_visible()
