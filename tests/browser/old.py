"""Old builds of Chromium, driven by scripts in the page: newer ways of Playwright do not work on them."""

import re
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Page, Playwright, WebError

from tests.browser.waiting import until
from tests.tools import OLD_BROWSERS, old_chromium

VERSIONS = sorted(OLD_BROWSERS)
ATTEMPTS = 3
_SWITCHES = (
    "--headless",
    "--no-sandbox",
    "--single-process",
    "--no-zygote",
    "--disable-gpu",
    "--window-size=1280,900",
    "--remote-debugging-port=0",
)


@dataclass
class OldPage:
    """A page in an old browser, and what it complained of."""

    page: Page
    version: int
    complaints: list[str] = field(default_factory=list)

    def note(self, error: WebError) -> None:
        """Note what a script of the page threw."""
        self.complaints.append(f"exception: {error.error}")

    def open(self, address: str) -> None:
        """Go to an address, and wait until the page is loaded."""
        self.page.goto(address, wait_until="load")

    def do(self, script: str, value: object = None) -> Any:  # noqa: ANN401 - any JSON
        """Run a script in the page, and return what it returns."""
        return self.page.evaluate(script, value)

    def until(self, holds: str, value: object = None) -> Any:  # noqa: ANN401 - any JSON
        """Wait until an expression, which may name a `value`, is something, and return that."""
        return until(self.page, holds, value)


@contextmanager
def old_browser(version: int, playwright: Playwright, folder: Path) -> Iterator[OldPage]:
    """Start a Chromium of years ago with a profile below a folder, and give its page.

    Some starts hang, and are tried again.
    """
    for attempt in range(ATTEMPTS):
        profile = folder / str(attempt)
        process = _started(version, profile)
        try:
            browser = playwright.chromium.connect_over_cdp(_address(process, profile), timeout=30_000)
            context = browser.contexts[0]
            opened = OldPage(context.pages[0] if context.pages else context.wait_for_event("page"), version)
        except (PlaywrightError, OSError):
            process.kill()
            process.wait()
            continue
        try:
            context.on("weberror", opened.note)
            yield opened
        finally:
            process.kill()
            process.wait()
        return
    raise RuntimeError(f"Chromium {version} did not start in {ATTEMPTS} attempts")


def _started(version: int, profile: Path) -> subprocess.Popen[bytes]:
    profile.mkdir(parents=True)
    command = [str(old_chromium(version)), *_SWITCHES, f"--user-data-dir={profile}", "about:blank"]
    with (profile / "said.txt").open("wb") as said:
        return subprocess.Popen(command, stderr=said, stdout=said)


def _address(process: subprocess.Popen[bytes], profile: Path) -> str:
    """Return where the browser listens, once it says so."""
    end = time.monotonic() + 30
    while time.monotonic() < end and process.poll() is None:
        found = re.search(r"DevTools listening on (\S+)", (profile / "said.txt").read_text(errors="replace"))
        if found:
            return found[1]
        time.sleep(0.05)
    raise OSError("the browser did not say where it listens")
