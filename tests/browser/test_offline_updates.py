"""A reader who keeps an old build: what is told, what comes when, and that two builds never meet."""

import re
import shutil
import threading
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.hosted import CACHES, cache_of, changed, hosted, kept, taken_over
from tests.browser.kit import FIRST, area, saved
from tests.browser.waiting import until
from tests.built import BuiltSite

pytestmark = pytest.mark.usefixtures("patient")
TERMS, FULL = "zh/terms/", "zh/full/"
TITLE = "顾客关系管理评价准则</title>"
OLD_CODE, NEW_CODE = "(()=>{", "(()=>{document.body.dataset.build='new';"
SLOW = """
const { keys } = CacheStorage.prototype;
let wanted = 0;
CacheStorage.prototype.keys = async function () {
  for (;;) {
    const names = await keys.call(this);
    if (names.length >= wanted) return names;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
addEventListener("activate", () => { wanted = 3; });
"""
"""A worker that is so slow to begin that a browser has begun to take the third build before it clears up."""
UPDATE = "navigator.serviceWorker.getRegistration().then((found) => found.update()).then(() => true)"


class Line(threading.Event):
    """A network that breaks off after some more requests: then they wait."""

    def __init__(self) -> None:
        super().__init__()
        self.set()
        self.left: int | None = None
        self.broken = threading.Event()
        self.counting = threading.Lock()

    def wait(self, timeout: float | None = None) -> bool:
        """Let a request through, or hold it."""
        with self.counting:
            if self.left is not None:
                self.left -= 1
                if self.left < 0:
                    self.clear()
                    self.broken.set()
        return super().wait(timeout)

    def mend(self) -> None:
        """Let all requests through from now on."""
        with self.counting:
            self.left = None
            self.set()


def told(page: Page) -> Locator:
    """Return what a page tells of its being kept."""
    return page.locator(".cb-kept")


def renewed(page: Page, folder: Path) -> None:
    """Wait until the browser has taken the build that is hosted, whole."""
    until(page, CACHES, cache_of(folder))
    taken_over(page)


def test_a_copy_says_what_it_is(built: BuiltSite, context: BrowserContext, tmp_path: Path) -> None:
    """Without a network, in the page's language; what is told can be put away. With one, nothing is told.

    A click on its text copies nothing.
    """
    with hosted(tmp_path, built) as site:
        page = kept(context, site + TERMS)
        page.goto(f"{site}en/terms/")
        expect(told(page)).to_have_count(0)
    page.goto(f"{site}en/terms/")
    expect(told(page)).to_contain_text("The site cannot be reached")
    told(page).get_by_role("button", name="Close").click()
    expect(told(page)).to_have_count(0)
    page.evaluate(
        "() => { globalThis.copied = []; navigator.clipboard.writeText = async (text) => copied.push(text); }"
    )
    page.locator("h1").click()
    assert page.evaluate("copied") == []
    page.locator(".cb-copy").first.evaluate("(button) => button.click()")
    assert len(page.evaluate("copied")) == 1


def test_who_was_shown_a_copy_is_told_of_the_new_page(
    built: BuiltSite, context: BrowserContext, tmp_path: Path
) -> None:
    """As soon as the network answers; the new page comes when the reader wants it."""
    line = Line()
    with hosted(tmp_path, built, network=line) as site:
        page = kept(context, site + TERMS)
        changed(tmp_path, built, f"{TERMS}index.html", TITLE, "新版</title>")
        line.clear()
        page.goto(site + TERMS)
        expect(told(page)).to_contain_text("连不上本站")
        line.set()
        expect(told(page)).to_contain_text("本页已有新版本")
        expect(page).not_to_have_title(re.compile("新版"))
        told(page).get_by_role("button", name="立即载入新版本").click()
        expect(page).to_have_title(re.compile("新版"))
        expect(told(page)).to_have_count(0)


def test_an_old_window_beside_a_new_one(built: BuiltSite, context: BrowserContext, tmp_path: Path) -> None:
    """It is told, keeps what is typed, and goes on with its own scripts; a page that is as it was is not told."""
    with hosted(tmp_path, built) as site:
        kept(context, site + FULL).close()
        old, same = context.new_page(), context.new_page()
        old.goto(f"{site}zh/checklists/all/?set=5.1&fill=new")
        expect(old.locator(".kit-offline")).to_contain_text("已可离线使用")
        same.goto(site + TERMS)
        script = old.evaluate("document.querySelector('script[data-load-sheet]').getAttribute('data-load-sheet')")
        before = old.evaluate("(address) => fetch(address).then((answer) => answer.text())", script)
        changed(tmp_path, built, "zh/checklists/all/index.html", TITLE, "新版</title>")
        changed(tmp_path, built, "assets/sheet.js", OLD_CODE, NEW_CODE)
        changed(tmp_path, built, "assets/map.js", OLD_CODE, NEW_CODE)
        new = context.new_page()
        new.goto(site + FULL)
        renewed(new, tmp_path)
        expect(told(old)).to_contain_text("本页已有新版本")
        area(old, FIRST, "observed").fill("旧窗口里写的")
        saved(old)
        assert old.evaluate("(address) => fetch(address).then((answer) => answer.text())", script) == before
        told(old).get_by_role("button", name="立即载入新版本").click()
        expect(old).to_have_title(re.compile("新版"))
        expect(area(old, FIRST, "observed")).to_have_value("旧窗口里写的")
        same.evaluate("() => fetch(location.pathname)")
        expect(told(same)).to_have_count(0)


def test_a_script_of_another_build_is_refused(built: BuiltSite, context: BrowserContext, tmp_path: Path) -> None:
    """One that an old page still names, and that nobody has kept, fails rather than being another."""
    with hosted(tmp_path, built) as site:
        page = kept(context, site + FULL)
        named = page.evaluate("""() => fetch("../terms/map/").then((answer) => answer.text())""")
        script = re.search(r"assets/map\.js\?v=\w+", named)
        assert script
        changed(tmp_path, built, "assets/map.js", OLD_CODE, NEW_CODE)
        fetched = "(address) => fetch(address).then((answer) => answer.status, () => 'refused')"
        assert page.evaluate(fetched, f"../../{script[0]}") == "refused"
        assert page.evaluate(fetched, "../../assets/map.js?v=" + cut(tmp_path, "zh/terms/map/index.html")) == 200


def cut(folder: Path, page: str) -> str:
    """Return the digest of the map's script as a hosted page names it."""
    found = re.search(r"assets/map\.js\?v=(\w+)", (folder / "host" / page).read_text(encoding="utf-8"))
    assert found
    return found[1]


def test_half_an_update_is_never_used(built: BuiltSite, context: BrowserContext, tmp_path: Path) -> None:
    """The server stops answering in the midst of an update: all is as it was; later, all of it is new."""
    line = Line()
    with hosted(tmp_path, built, network=line) as site:
        page = kept(context, site + FULL)
        changed(tmp_path, built, "assets/reading.js", OLD_CODE, NEW_CODE)
        line.left = 5
        page.evaluate(f"() => {{ {UPDATE}.catch(() => {{}}); }}")
        assert line.broken.wait(60)
        for address in (FULL, "zh/chapters/", "zh/about/"):
            page.goto(site + address)
            expect(told(page)).to_contain_text("连不上本站")
            expect(page.locator("body")).not_to_have_attribute("data-build", "new")
        line.mend()
        page.close()  # a copy under way does not take over from a page that still waits for the network
        page = context.new_page()
        page.goto(site + FULL)
        # Asked for again while it fails: the one that was under way takes the first question for its own.
        until(page, f"{UPDATE}.catch(() => {{}}).then(() => {CACHES})", cache_of(tmp_path))
        renewed(page, tmp_path)
    for address in (FULL, "zh/chapters/", "zh/about/"):
        page.goto(site + address)
        expect(page.locator("body")).to_have_attribute("data-build", "new")


def test_a_build_that_follows_at_once(built: BuiltSite, context: BrowserContext, tmp_path: Path) -> None:
    """It comes while the one before clears up: all of it is there, and works without a network."""
    with hosted(tmp_path, built) as site:
        page = kept(context, site + TERMS)
        changed(tmp_path, built, "zh/about/index.html", TITLE, "第二版</title>")
        worker = tmp_path / "host/sw.js"
        worker.write_text(SLOW + worker.read_text(encoding="utf-8"), encoding="utf-8")
        page.evaluate(UPDATE)
        renewed(page, tmp_path)
        changed(tmp_path, built, "zh/about/index.html", "第二版</title>", "第三版</title>")
        page.evaluate(UPDATE)
        renewed(page, tmp_path)
        until(page, "navigator.serviceWorker.ready.then(({ active }) => active.state === 'activated')")
    page.goto(f"{site}zh/about/")
    expect(page).to_have_title(re.compile("第三版"))


def test_a_site_that_is_gone(built: BuiltSite, context: BrowserContext, tmp_path: Path) -> None:
    """What is kept stays readable and says so; a page alone that is gone is answered for by the server."""
    with hosted(tmp_path, built) as site:
        page = kept(context, site + FULL)
        shutil.rmtree(tmp_path / "host" / "zh/about")
        page.goto(f"{site}zh/about/")
        expect(page.locator(".number")).to_have_text("404")
        for path in (tmp_path / "host").iterdir():
            if path.is_dir():
                shutil.rmtree(path)
            elif path.name != "404.html":
                path.unlink()
        page.goto(site + FULL)
        expect(page.locator("h1")).to_be_visible()
        expect(told(page)).to_contain_text("本站已不在这个网址")


def test_a_full_storage_is_told(built: BuiltSite, context: BrowserContext, tmp_path: Path) -> None:
    """Where it matters: to who fills in a checklist."""
    with hosted(tmp_path, built) as site:
        page = context.new_page()
        page.goto(f"{site}zh/chapters/")
        quota = {"origin": site.rstrip("/"), "quotaSize": 100_000}
        context.new_cdp_session(page).send("Storage.overrideQuotaForOrigin", quota)
        page.goto(f"{site}zh/checklists/all/?set=5.1&fill=new")
        expect(page.locator(".kit-offline")).to_contain_text("存储空间不足")
