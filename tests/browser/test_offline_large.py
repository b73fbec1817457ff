"""A large site without a network: asked for by who fills in, told how much it is, one language, renewed in part."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.browser.hosted import CACHES, cache_of, changed, hosted, kept, until_kept
from tests.browser.kit import SCOPE
from tests.browser.waiting import painted, until
from tests.built import BuiltSite

pytestmark = pytest.mark.usefixtures("patient")
UPDATE = "navigator.serviceWorker.getRegistration().then((found) => found.update()).then(() => true)"
WORKER = "navigator.serviceWorker.getRegistration().then(Boolean)"
HELD = """caches.keys().then(async (names) => {
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return requests.flat().map(({ url }) => new URL(url).pathname.slice(1));
})"""
TITLE = "顾客关系管理评价准则</title>"


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch, built: BuiltSite, tmp_path: Path) -> BuiltSite:
    """Return the built site; what is hosted of it, once changed, counts as a large one."""
    monkeypatch.setattr("generator.site.offline._MODEST", 1_000)
    (tmp_path / "host").mkdir()
    return built


def test_who_fills_in_takes_their_tree_and_is_told_how_much(
    large: BuiltSite, context: BrowserContext, tmp_path: Path
) -> None:
    """Who only reads takes nothing unasked; the other language comes once it is read, until then this one answers."""
    with hosted(tmp_path, large) as site:
        changed(tmp_path, large, "zh/about/index.html", TITLE, "大站点</title>")
        page = context.new_page()
        page.goto(f"{site}zh/5.1.2/")
        page.reload()
        painted(page)
        with page.expect_response("**/sw.json"):
            page.keyboard.press("Shift")
        painted(page)
        assert not page.evaluate(WORKER)
        held = context.new_page()
        held.route("**/sw.js", lambda route: route.abort())
        context.route("**/sw.js", lambda route: route.abort())
        held.goto(f"{site}zh/checklists/all/?set={SCOPE}&fill=new")
        expect(held.locator(".kit-offline")).to_have_text(re.compile(r"正在保存.*约[\d.]+ [KM]B。$"))
        held.close()
        context.unroute("**/sw.js")
        page.goto(f"{site}zh/checklists/all/?set={SCOPE}&fill=new")
        expect(page.locator(".kit-offline")).to_contain_text("已可离线使用")
        there = page.evaluate(HELD)
        assert {"zh/checklists/all/", "zh/full/", "data/checklist.js"} <= set(there)
        assert not [path for path in there if path.startswith("en/")]
    page.goto(f"{site}en/5.4.4.2/")
    expect(page).to_have_url(f"{site}zh/full/#5.4.4.2")
    for name in ("", "checklists/", "chapters/"):
        page.goto(f"{site}en/{name}")
        expect(page).to_have_url(f"{site}zh/{name}")


def test_a_new_build_sends_what_changed_alone(built: BuiltSite, context: BrowserContext, tmp_path: Path) -> None:
    """Of the files that are listed; what is open is asked for anew too."""
    sent: list[tuple[str, int]] = []
    with hosted(tmp_path, built, sent=sent) as site:
        page = kept(context, f"{site}zh/terms/")
        until(page, CACHES, cache_of(tmp_path))
        changed(tmp_path, built, "zh/about/index.html", TITLE, "新版</title>")
        sent.clear()
        page.evaluate(f"() => {{ {UPDATE}.catch(() => {{}}); }}")
        until(page, CACHES, cache_of(tmp_path))
        until_kept(page)
        until(
            page, "navigator.serviceWorker.getRegistration().then(({ installing, waiting }) => !installing && !waiting)"
        )
        asked = {path.partition("?")[0] for path, _ in sent}
    assert asked <= {"/sw.js", "/zh/about/", "/zh/terms/"}
    assert "/zh/about/" in asked
