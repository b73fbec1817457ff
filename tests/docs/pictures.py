"""The pictures of the README, taken anew from a site: `python -m tests.docs.pictures site`.

The browser is told that `crm.example` is this machine, so that printed addresses look as they will on a server.
"""

import sys
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.browser.server import serving
from tests.docs.markdown import ROOT
from tests.tools import chromium

IMAGES = ROOT / "docs/images"
HOST = "crm.example"
SCREEN = (1100, 640)
TALL = (1100, 1100)
PAPER = (794, 860)
"""As wide as A4 at 96 pixels an inch."""


def take_pictures(site: Path) -> None:
    """Take the pictures from a built site."""
    IMAGES.mkdir(exist_ok=True)
    with serving(site) as address, sync_playwright() as playwright:
        here = f"--host-resolver-rules=MAP {HOST} {address.removeprefix('http://')}"
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox", "--disable-gpu", here])
        _take(browser, "/zh/", "home", TALL)
        _take(browser, "/zh/5.4.4.2/", "clause", SCREEN, key="3")
        _take(browser, "/zh/checklists/5.4.4.2/", "checklist", PAPER, paper=True)
        browser.close()


def _take(  # noqa: PLR0913 - what a picture needs
    browser: Browser, path: str, name: str, size: tuple[int, int], key: str = "", *, paper: bool = False
) -> None:
    page = browser.new_page(viewport={"width": size[0], "height": size[1]}, reduced_motion="reduce")
    page.goto(f"http://{HOST}{path}", wait_until="networkidle")
    if paper:
        page.emulate_media(media="print")
        page.evaluate("document.body.style.padding = '40px'")
    if key:
        page.keyboard.press(key)
    page.screenshot(path=IMAGES / f"{name}.png")
    page.close()


if __name__ == "__main__":
    take_pictures(Path(sys.argv[1]))
