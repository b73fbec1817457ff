"""A copy of the built site that a test may change as a new build does, and a browser that keeps it."""

import re
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import BrowserContext, Page

from generator.output.tree import write_tree
from generator.site.offline import digest
from generator.site.trees import service_worker
from tests.browser.server import serving
from tests.browser.waiting import painted, until
from tests.built import BuiltSite

CACHES = "caches.keys().then((names) => names.includes(value))"


@contextmanager
def hosted(
    folder: Path,
    built: BuiltSite,
    path: str = "",
    network: threading.Event | None = None,
    sent: list[tuple[str, int]] | None = None,
) -> Iterator[str]:
    """Serve a copy of the site, in `host` of a folder, below a path; give the site's address.

    `network` and `sent` are as in `serving`.
    """
    site = folder / "host" / path
    shutil.copytree(built.folder, site, ignore=shutil.ignore_patterns("downloads"), dirs_exist_ok=True)
    if path:
        shutil.copy(site / "404.html", folder / "host")
    with serving(folder / "host", network, sent) as server:
        yield f"{server}/{path}"


def kept(context: BrowserContext, address: str) -> Page:
    """Open a page as who reads on does, and wait until the site is kept."""
    page = context.new_page()
    page.goto(address)
    page.reload()
    painted(page)
    page.keyboard.press("Shift")
    until_kept(page)
    return page


def until_kept(page: Page) -> None:
    """Wait until the browser keeps the site of a page: what is under way then fails without a network."""
    until(page, "navigator.serviceWorker.getRegistration().then((found) => Boolean(found?.active))")


def taken_over(page: Page) -> None:
    """Wait until a build that a browser has taken is that which answers.

    At times Chromium does not notice that the worker before it has nothing left to do. It notices half a minute later,
    when it ends that worker; but it ends none that a debugger watches, as Playwright's does each. So it is ended here.
    """
    session = page.context.new_cdp_session(page)
    before: set[str] = set()

    def told(event: dict[str, list[dict[str, str]]]) -> None:
        before.update(version["versionId"] for version in event["versions"] if version["status"] == "activated")

    session.on("ServiceWorker.workerVersionUpdated", told)
    session.send("ServiceWorker.enable")
    until(page, "navigator.serviceWorker.getRegistration().then(({ installing }) => !installing)")
    if page.evaluate("navigator.serviceWorker.getRegistration().then(({ waiting }) => Boolean(waiting))"):
        for version in before:
            session.send("ServiceWorker.stopWorker", {"versionId": version})
    until(page, "navigator.serviceWorker.getRegistration().then(({ waiting }) => !waiting)")
    session.detach()


def patient_online(page: Page) -> None:
    """Load a page again as one that does not look for a newer copy as soon as there is a network.

    Chromium tells a page of the network before its worker has it again, and logs what fails meanwhile.
    """
    page.context.add_init_script("addEventListener('online', (event) => event.stopImmediatePropagation())")
    page.reload()


def restated(text: str) -> str:
    """Return a page that says in which state it is, as a build writes it."""
    return re.sub(r'data-state="\w+"', f'data-state="{digest(text.encode())}"', text, count=1)


def changed(folder: Path, built: BuiltSite, name: str, old: str, new: str) -> None:
    """Change words of a file of the hosted site, as a build of a changed standard or a new Clausebook does."""
    site = folder / "host"
    before = (site / name).read_bytes()
    after = restated(before.decode().replace(old, new)).encode()
    assert after != before
    (site / name).write_bytes(after)
    for page in site.glob("**/*.html"):
        text = page.read_text(encoding="utf-8")
        if digest(before) in text:
            page.write_text(restated(text.replace(digest(before), digest(after))), encoding="utf-8")
    write_tree(site, service_worker(built.config, site))


def cache_of(folder: Path) -> str:
    """Return the name of what browsers keep of the hosted build."""
    version = re.search(r'"version": "(\w+)"', (folder / "host" / "sw.js").read_text(encoding="utf-8"))
    assert version
    return f"clausebook|/|{version[1]}"
