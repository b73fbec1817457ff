"""A page in a frame of another site: no bars, one line that says what it is of, links that open beside it."""

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.site.pages.headers import headers
from tests.browser.conftest import PHONE, Open
from tests.browser.server import serving
from tests.browser.test_accessibility import violations
from tests.browser.waiting import until
from tests.built import BuiltSite
from tests.tools import node_package

BARS = ".cb-header, .cb-nav, .cb-toc, .cb-footer, .cb-place, .cb-around, .cb-actions, .cb-cite"


def embedded(opened: Open, address: str, **settings: object) -> Page:
    """Open a page as a frame would."""
    page = opened(address, **settings)
    expect(page.locator("html")).to_have_attribute("data-embed", "ready")
    return page


@pytest.mark.parametrize("settings", [{}, {"viewport": PHONE}], ids=["desk", "phone"])
def test_an_embedded_page_has_no_bars(settings: dict[str, object], opened: Open, server: str) -> None:
    """Its last line names edition, authority and site, and leads to the page itself; axe finds nothing."""
    address = "/zh/5.4.4.2/?embed&view=both#5.4.4.2-b"
    page = embedded(opened, address, bypass_csp=True, reduced_motion="reduce", **settings)
    expect(page.locator(BARS).locator("visible=true")).to_have_count(0)
    line = page.locator("#content > :last-child")
    expect(line).to_contain_text("T/CAQ XXXXX—201X")
    expect(line).to_contain_text("顾客关系管理评价准则")
    link = line.get_by_role("link", name="打开完整页面")
    expect(link).to_have_attribute("href", f"{server}/zh/5.4.4.2/?view=both#5.4.4.2-b")
    for language in ("zh", "en"):
        expect(page.locator(f"section.cb-text .cb-{language}").first.locator(".cb-run").first).to_be_visible()
    page.add_script_tag(path=node_package("axe-core/axe.min.js"))
    assert violations(page) == []


def test_links_open_the_site_beside_the_frame(opened: Open) -> None:
    """In a window of their own that knows nothing of the frame; a place on the page stays in it."""
    page = embedded(opened, "/zh/5.4.4.2/?embed")
    page.locator(".cb-letter").first.click()
    expect(page).to_have_url(re.compile(r"\?embed#5\.4\.4\.2-a$"))
    with page.expect_popup() as popup:
        page.locator('.cb-meta a[href*="checklists"]').click()
    expect(popup.value).to_have_url(re.compile(r"/zh/checklists/5\.4\.4\.2/$"))
    assert popup.value.evaluate("opener === null")
    expect(page).to_have_url(re.compile(r"\?embed"))


def test_a_site_embeds_where_it_may() -> None:
    """It is named in the policy, and no other is."""
    assert headers()["Content-Security-Policy"].endswith("frame-ancestors 'none'")
    policy = headers(("https://learn.example.org",))["Content-Security-Policy"]
    assert policy.endswith("frame-ancestors 'self' https://learn.example.org")


class _Course(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class names it so
        """Keep quiet."""


@contextmanager
def course(folder: Path) -> Iterator[int]:
    """Serve another site, whose pages have frames; give its port, by which `localhost` is yet another site."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Course, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_port
        server.shutdown()


def test_a_page_of_another_site_shows_it(built: BuiltSite, browser: Browser, tmp_path: Path) -> None:
    """At the provision, with its definitions, and without a word of the site that it is not allowed to be on."""
    with course(tmp_path) as port, serving(built.folder, embedding=(f"http://127.0.0.1:{port}",)) as home:
        frame = f'<iframe src="{home}/zh/5.4.4.2/?embed&amp;view=both#5.4.4.2-b" width="600" height="300"></iframe>'
        (tmp_path / "lesson.html").write_text(f"<!doctype html><title>Lesson</title>{frame}", encoding="utf-8")
        page = browser.new_page()
        page.goto(f"http://127.0.0.1:{port}/lesson.html")
        inside = page.frame_locator("iframe")
        expect(inside.locator("[id='5.4.4.2-b']")).to_be_in_viewport()
        expect(inside.locator("html")).to_have_attribute("data-embed", "ready")
        expect(inside.locator("html")).to_have_attribute("data-view", "both")
        expect(inside.locator(BARS).locator("visible=true")).to_have_count(0)
        inside.locator(".cb-run .cb-term:visible").first.hover()
        expect(inside.locator(".cb-card")).to_be_visible()
        page.goto(f"http://localhost:{port}/lesson.html")
        until(page, "document.querySelector('iframe').contentDocument === null")
        expect(inside.locator("html[data-embed]")).to_have_count(0)
        page.close()


def test_the_code_to_embed_is_copied_where_pages_may_be_embedded(opened: Open, server: str) -> None:
    """And is not offered elsewhere."""
    page = opened("/en/5.4.4.2/?view=both#5.4.4.2-b", permissions=["clipboard-read", "clipboard-write"])
    page.keyboard.press("q")
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_role("button")).to_have_text(["Copy link", "Close"])
    page.keyboard.press("Escape")
    page.evaluate("actionsSaid.embedding = true")
    page.keyboard.press("q")
    dialog.get_by_role("button", name="Copy embedding code").click()
    expect(page.locator(".cb-live")).to_contain_text("Embedding code copied")
    code: str = page.evaluate("navigator.clipboard.readText()")
    assert code.startswith(f'<iframe src="{server}/en/5.4.4.2/?view=both&amp;embed#5.4.4.2-b"')
