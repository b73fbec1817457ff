"""A large site without a network: asked for by who fills in, told how much it is, one language, renewed in part."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.hosted import CACHES, cache_of, changed, hosted, kept, taken_over, until_kept
from tests.browser.kit import SCOPE
from tests.browser.server import compressed
from tests.browser.waiting import painted, until
from tests.built import BuiltSite

pytestmark = pytest.mark.usefixtures("patient")
UPDATE = "navigator.serviceWorker.getRegistration().then((found) => found.update()).then(() => true)"
WORKER = "navigator.serviceWorker.getRegistration().then(Boolean)"
HELD = """caches.keys().then(async (names) => {
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return requests.flat().map(({ url }) => new URL(url).pathname.slice(1));
})"""
SPOILT = """(name) => caches.open(name).then(async (cache) => {
  const [key] = (await cache.keys()).filter(({ url }) => url.includes('/zh/full/'));
  const page = await cache.match(key);
  await cache.put(key, new Response((await page.text()).replaceAll('顾客', '客户'), { headers: page.headers }));
})"""
KEPT = """(name) => caches.open(name).then(async (cache) => {
  const page = await cache.match('/zh/full/', { ignoreSearch: true });
  return page.text();
})"""
TITLE = "顾客关系管理评价准则</title>"


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch, built: BuiltSite, tmp_path: Path) -> BuiltSite:
    """Return the built site; what is hosted of it, once changed, counts as a large one."""
    monkeypatch.setattr("generator.site.offline._MODEST", 1_000)
    (tmp_path / "host").mkdir()
    return built


def renewed(page: Page, folder: Path) -> None:
    """Look for the hosted build, and wait until it has taken the place of the one before."""
    page.evaluate(f"() => {{ {UPDATE}.catch(() => {{}}); }}")
    until(page, CACHES, cache_of(folder))
    until_kept(page)
    taken_over(page)


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
        renewed(page, tmp_path)
        asked = {path.partition("?")[0] for path, _ in sent}
    assert asked <= {"/sw.js", "/zh/about/", "/zh/terms/", "/zh/pieces.json"}
    assert "/zh/about/" in asked


@pytest.mark.parametrize("parts", [True, False], ids=["a host that hands out parts", "one that does not"])
def test_of_a_large_file_what_differs_is_sent(
    built: BuiltSite, context: BrowserContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, parts: bool
) -> None:
    """The pieces with a word that changed; the file that is kept is that of the new build."""
    sent: list[tuple[str, int]] = []
    whole = "zh/full/index.html"
    if not parts:
        monkeypatch.setattr("tests.browser.server.PART", re.compile("(?!)"))
    with hosted(tmp_path, built, sent=sent) as site:
        page = kept(context, f"{site}zh/terms/")
        until(page, CACHES, cache_of(tmp_path))
        changed(tmp_path, built, whole, TITLE, "新版</title>")
        sent.clear()
        renewed(page, tmp_path)
        came = [size for path, size in sent if path.startswith("/zh/full/")]
    body = (tmp_path / "host" / whole).read_bytes()
    assert (sum(came) < len(compressed(body)) / 2) is parts
    assert page.evaluate(KEPT, cache_of(tmp_path)) == body.decode()
    page.goto(f"{site}zh/full/")
    expect(page).to_have_title(re.compile("新版"))


def test_a_part_that_is_another_is_not_taken(built: BuiltSite, context: BrowserContext, tmp_path: Path) -> None:
    """Where the parts do not make the file that is listed, the whole is fetched."""
    sent: list[tuple[str, int]] = []
    whole = "zh/full/index.html"
    with hosted(tmp_path, built, sent=sent) as site:
        page = kept(context, f"{site}zh/terms/")
        until(page, CACHES, cache_of(tmp_path))
        page.evaluate(SPOILT, cache_of(tmp_path))
        changed(tmp_path, built, whole, TITLE, "新版</title>")
        sent.clear()
        renewed(page, tmp_path)
    page.goto(f"{site}zh/full/")
    expect(page).to_have_title(re.compile("新版"))
    expect(page.locator("main")).not_to_contain_text("客户")
    assert len([path for path, _ in sent if path.startswith("/zh/full/")]) > 1
