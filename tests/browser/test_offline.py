"""A served site without a network: what was kept opens, what was typed is there, and a new build is never hidden."""

import re
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Error, Playwright, expect

from generator.output.tree import write_tree
from generator.site.trees import service_worker
from tests.browser.conftest import QUIET
from tests.browser.hosted import CACHES, cache_of, changed, hosted, kept, taken_over
from tests.browser.kit import FIRST, SCOPE, area, choose, saved
from tests.browser.waiting import until
from tests.built import BuiltSite

pytestmark = pytest.mark.usefixtures("patient")
READY = re.compile("已可离线使用|Ready to be used without a network")
ALL = "zh/checklists/all/"


@pytest.mark.parametrize("path", ["", "some/path/"])
def test_an_open_assessment_opens_again_without_a_network(
    path: str, built: BuiltSite, executable: Path, playwright: Playwright, tmp_path: Path
) -> None:
    """The address that was open opens in a browser that was closed, with its selection and all that was typed."""

    def browser() -> BrowserContext:
        return playwright.chromium.launch_persistent_context(
            tmp_path / "profile", executable_path=executable, args=list(QUIET)
        )

    with hosted(tmp_path, built, path) as site:
        first = browser()
        page = first.new_page()
        page.goto(f"{site}zh/checklists/?set={SCOPE}")
        page.locator(".kit-take .kit-main").click()
        expect(page.locator(".kit-offline")).to_have_text(READY)
        choose(page, FIRST, "partly")
        area(page, FIRST, "observed").fill("网络断了")
        saved(page)
        shown = page.locator("tr.cb-sheet-item:visible").count()
        address = page.url
        page.close()  # what a tab has stored is written when it goes; all at once, a busy machine may end before that
        first.close()
    second = browser()
    page = second.new_page()
    page.goto(address)
    expect(area(page, FIRST, "observed")).to_have_value("网络断了")
    expect(page.locator("tr.cb-sheet-item:visible")).to_have_count(shown)
    expect(page.locator(".kit-offline")).to_have_text(READY)
    second.close()


def test_what_was_never_visited_is_read_from_the_whole(
    built: BuiltSite, context: BrowserContext, tmp_path: Path
) -> None:
    """A clause, a term, a sheet, a permalink, the other language and the cover open; search answers, by meaning too.

    The cover leads on to the language that was read last.
    """
    with hosted(tmp_path, built) as site:
        page = kept(context, f"{site}zh/5.4.4.2/")
    for address, shown in {
        "zh/5.4.4.2/": "/zh/5.4.4.2/",
        "en/5.1.2/?from=slides": "/en/full/?from=slides#5.1.2",
        "en/terms/t-customer/": "/en/terms/#t-customer",
        "en/numbers/": "/en/numbers/",
        "zh/checklists/5.1.2/": "/zh/checklists/all/?set=5.1.2",
        "zh/references/gbt-19012/": "/zh/references/#gbt-19012",
        "c/5.4.4.1/": "/zh/full/#5.4.4.1",
        "?stay": "/?stay",
        "": "/zh/",
        "zh/index.html": "/zh/index.html",
    }.items():
        page.goto(site + address)
        expect(page).to_have_url(site + shown.removeprefix("/"))
        expect(page.locator("h1")).to_be_visible()
    page.get_by_role("textbox").fill("服务补救")
    expect(page.locator(".cb-results li").first).to_contain_text("服务补救")
    page.get_by_role("textbox").fill("顾客要我们赔不是怎么办")
    expect(page.locator(".cb-hit-why").filter(has_text="赔不是 → ").first).to_be_visible()
    with pytest.raises(Error, match="ERR_FAILED"):
        page.goto(f"{site}data/standard.json")


@pytest.mark.parametrize("read", ["en/5.4.4.2/", "zh/5.4.4.2/"])
def test_a_permalink_leads_to_the_language_read_last(
    read: str, built: BuiltSite, context: BrowserContext, tmp_path: Path
) -> None:
    """Also for who has read one page alone, and for who has gone over to the other language since."""
    with hosted(tmp_path, built) as site:
        page = kept(context, site + read)
        until(page, CACHES, cache_of(tmp_path))
    tree, other = read[:2], "zh" if read.startswith("en") else "en"
    for language in (tree, other):
        page.goto(f"{site}{language}/full/")
        page.goto(f"{site}c/5.4.4.1/")
        expect(page).to_have_url(f"{site}{language}/full/#5.4.4.1")
        page.goto(f"{site}c/5.4.4.1/?view=both#5.4.4.1-a")
        expect(page).to_have_url(f"{site}{language}/full/?view=both#5.4.4.1-a")


def test_a_new_build_is_seen_at_once(built: BuiltSite, context: BrowserContext, tmp_path: Path) -> None:
    """Whoever is connected gets the new page with its new script at once.

    Without a network it is never half of each.
    """
    visited = "zh/5.1.2/"
    with hosted(tmp_path, built) as site:
        kept(context, site + visited).close()
        page = kept(context, site + ALL)
        for address in (ALL, visited):
            changed(tmp_path, built, f"{address}index.html", "顾客关系管理评价准则</title>", "新版</title>")
        changed(tmp_path, built, "assets/reading.js", "(()=>{", "(()=>{document.body.dataset.build='new';")
        page.goto(site + ALL)
        expect(page).to_have_title(re.compile("新版"))
        expect(page.locator("body")).to_have_attribute("data-build", "new")
        until(page, CACHES, cache_of(tmp_path))
        taken_over(page)
    for address in (ALL, visited, "zh/full/"):
        page.goto(site + address)
        expect(page.locator("body")).to_have_attribute("data-build", "new")
        if address != "zh/full/":
            expect(page).to_have_title(re.compile("新版"))


def test_half_a_copy_is_not_kept(built: BuiltSite, context: BrowserContext, tmp_path: Path) -> None:
    """While a build is being copied to the server the page says it is not ready, and keeps nothing of both."""
    with hosted(tmp_path, built) as site:
        core = tmp_path / "host" / "search" / "core.js"
        whole = core.read_bytes()
        core.write_bytes(b"// of another build")
        page = context.new_page()
        page.goto(f"{site}{ALL}?set=5.1&fill=new")
        expect(page.locator(".kit-offline")).to_contain_text("还不能离线使用")
        until(
            page,
            """navigator.serviceWorker.getRegistration().then(
              (worker) => !worker || !(worker.installing || worker.waiting || worker.active)
            )""",
        )
        expect(page.locator(".kit-offline")).to_contain_text("还不能离线使用")
        core.write_bytes(whole)
        page.reload()
        expect(page.locator(".kit-offline")).to_have_text(READY)


def test_a_network_that_does_not_answer_is_not_waited_for(
    built: BuiltSite, context: BrowserContext, tmp_path: Path
) -> None:
    """In a cellar with one bar the page still opens."""
    network = threading.Event()
    network.set()
    with hosted(tmp_path, built, network=network) as site:
        page = kept(context, site + ALL)
        network.clear()
        page.reload()
        expect(page.locator("tr.cb-sheet-item").first).to_be_visible()
        network.set()


def test_a_page_of_a_server_in_between_is_not_kept(built: BuiltSite, context: BrowserContext, tmp_path: Path) -> None:
    """A sign-in page that answers 200 at an address of the site is shown, but takes no kept page's place."""
    listed, visited = ALL, "zh/5.1.2/"
    with hosted(tmp_path, built) as site:
        kept(context, site + listed).goto(site + visited)
        page = context.new_page()
        for address in (listed, visited):
            there = tmp_path / "host" / address / "index.html"
            there.write_text("<!doctype html><title>Sign in</title>", encoding="utf-8")
            page.goto(site + address)
            expect(page).to_have_title("Sign in")
    for address in (listed, visited):
        page.goto(site + address)
        assert "Sign in" not in page.title()
        assert page.url == site + address


def test_missing_pages_are_missing(built: BuiltSite, context: BrowserContext, tmp_path: Path) -> None:
    """An address that is not there gets the server's answer, below a path too, and it is not kept."""
    with hosted(tmp_path, built, "some/path/") as site:
        page = kept(context, f"{site}zh/")
        answer = page.goto(f"{site}zh/5.9/")
        assert answer is not None
        assert answer.status == 404
        expect(page.locator(".number")).to_have_text("404")
    page.goto(f"{site}zh/5.9/")
    assert page.url == f"{site}zh/full/#5.9"


def test_what_is_switched_off_is_forgotten(built: BuiltSite, context: BrowserContext, tmp_path: Path) -> None:
    """With `offline: no` nothing stays in the browsers of those who came before."""
    with hosted(tmp_path, built) as site:
        page = kept(context, f"{site}zh/full/")
        off = replace(built.config, offline="no")
        write_tree(tmp_path / "host", service_worker(off, tmp_path / "host"))
        chapters = tmp_path / "host" / "zh/chapters/index.html"
        chapters.write_text(
            chapters.read_text(encoding="utf-8").replace(" data-worker=", " data-none="), encoding="utf-8"
        )
        page.goto(f"{site}zh/chapters/")
        until(
            page,
            """Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()]).then(
              ([workers, names]) => !workers.length && !names.length
            )""",
        )


def test_other_folders_of_the_host_are_left_alone(built: BuiltSite, context: BrowserContext, tmp_path: Path) -> None:
    """What else stands on the host is neither kept nor answered for."""
    (tmp_path / "host" / "other").mkdir(parents=True)
    (tmp_path / "host" / "other" / "index.html").write_text("<!doctype html><title>Other</title>")
    with hosted(tmp_path, built) as site:
        page = kept(context, f"{site}zh/")
        page.goto(f"{site}other/")
        expect(page).to_have_title("Other")
    with pytest.raises(Error, match="ERR_CONNECTION_REFUSED"):
        page.goto(f"{site}other/")
