"""What pages weigh and how soon they are there: `python -m tests.browser.weight SITE`.

Bytes are those that a server sends that compresses with gzip, headers apart; times are those of Chromium on slow 3G
(400 kbit/s, 400 ms of delay), the cache empty. `BUDGETS` holds what they may be; tests hold the bytes to it.
"""

import re
import sys
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import click
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.browser.kinds import ADDRESSES
from tests.browser.server import serving
from tests.tools import chromium

KB = 1024


@dataclass(frozen=True, slots=True)
class Budget:
    """What a page may cost at most."""

    first: int
    """Bytes on a first visit, until the reader does something."""
    next: int
    """Bytes when another page of the site was read before."""
    paint_ms: float
    """Until something is painted, on slow 3G."""


CLAUSE = Budget(60 * KB, 15 * KB, 2500)
"""Of every clause page."""
WHOLE = 200 * KB
"""Bytes that travel until an item of the whole checklist can be answered."""
ANSWER_MS = 5000
"""Until an item of the whole checklist can be answered, on slow 3G."""
SHIFT = 0
"""How far what is painted may move, of any page, to three decimals as the tools of browsers print it."""

SLOW_3G = {"offline": False, "latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 50_000}
"""As DevTools' protocol has it: delay in ms, bytes a second."""
SHIFTS = """
globalThis.shifted = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shifted += entry.value;
}).observe({ type: "layout-shift", buffered: true });
"""
_PAINT = "() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity"
_CHOICE = 'tr.cb-sheet-item .kit-choice input[type="radio"]'
_ANSWER = f"""
const answer = () => {{
  const choice = document.querySelector('{_CHOICE}:enabled');
  if (!choice) return setTimeout(answer);
  choice.click();
  globalThis.answered = performance.now();
}};
answer();
"""
"""Answers the first item as soon as that can be done: a driver's click comes half a second later."""


def settled(page: Page, address: str) -> None:
    """Open a page and wait until it asks for nothing more."""
    page.goto(address)
    page.wait_for_load_state("networkidle")


def visit(browser: Browser, home: str, sent: list[tuple[str, int]], first: str, then: str) -> tuple[int, int]:
    """Return the bytes of a first visit to a page, and those of the page that is read next."""
    with closing(browser.new_context()) as context:
        page = context.new_page()
        sent.clear()
        settled(page, home + first)
        came = weight(sent)
        sent.clear()
        settled(page, home + then)
        return came, weight(sent)


def weight(sent: Iterable[tuple[str, int]]) -> int:
    """Return the bytes of answers."""
    return sum(size for _, size in sent)


def slow(context: BrowserContext) -> Page:
    """Return a window on slow 3G that notes what moves."""
    page = context.new_page()
    page.add_init_script(SHIFTS)
    protocol = context.new_cdp_session(page)
    protocol.send("Network.enable")
    protocol.send("Network.emulateNetworkConditions", SLOW_3G)
    return page


def main(site: Path) -> None:
    """Print what each kind of page costs."""
    sent: list[tuple[str, int]] = []
    with serving(site, sent=sent) as home, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox", "--disable-gpu"])
        click.echo(f"{'page':>40} {'first B':>9} {'next B':>8} {'paint ms':>9} {'shift':>7}")
        for kind, address in ADDRESSES.items():
            first, _ = visit(browser, home, sent, address, address)
            _, later = visit(browser, home, sent, "/zh/5.4.4.1/", address)
            with closing(browser.new_context()) as context:
                page = slow(context)
                settled(page, home + address)
                paint, shift = page.evaluate(_PAINT), page.evaluate("shifted")
            click.echo(f"{kind:>40} {first:>9,} {later:>8,} {paint:>9.0f} {shift:>7.3f}")
        with closing(browser.new_context()) as context:
            page = slow(context)
            page.add_init_script(_ANSWER)
            page.goto(f"{home}/zh/checklists/all/?fill=new&set=5", wait_until="commit")
            expect(page.locator(".kit-state")).to_have_text(re.compile("已保存"), timeout=60_000)
            click.echo(f"an item of the whole checklist answers after {page.evaluate('answered'):.0f} ms")
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
