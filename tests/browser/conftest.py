"""The built site on a server, and a browser whose complaints fail the test."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Playwright,
    Request,
    ViewportSize,
    expect,
    sync_playwright,
)

from tests.browser.server import serving
from tests.built import BuiltSite, built_site, shared_folder
from tests.tools import chromium

DESKTOP: ViewportSize = {"width": 1280, "height": 900}
PHONE: ViewportSize = {"width": 390, "height": 844}
TABLET: ViewportSize = {"width": 820, "height": 1180}
PATIENCE = 30_000.0
"""How long a test waits for what a page shows, in ms: on a busy machine much may take seconds."""
_OFF_IN_PLAYWRIGHT = (
    "AvoidCorsURLLoaderRestartOnRedirect",
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsFirstBalancedModeAutoEnable",
    "HttpsUpgrades",
    "LensOverlay",
    "MediaRouter",
    "NetworkTimeServiceQuerying",
    "OptimizationHints",
    "PaintHolding",
    "PreconnectToSearch",
    "ThirdPartyStoragePartitioning",
)
"""What Playwright itself turns off in Chromium, again, since of two such switches the last alone holds."""
_ADDRESS_BAR = ("AimEnabled", "WebUIOmniboxAimPopup", "WebUIOmniboxPopup")
"""The list below the address bar, a page of its own in each window, which took half the time of a test."""
QUIET = (
    f"--disable-features={','.join((*_OFF_IN_PLAYWRIGHT, *_ADDRESS_BAR))}",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
    "--no-sandbox",
)


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """Return the site of the real standard."""
    return built_site(shared_folder(tmp_path_factory))


@pytest.fixture(scope="session")
def server(built: BuiltSite) -> Iterator[str]:
    """Serve the site."""
    with serving(built.folder) as address:
        yield address


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """Start Playwright."""
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as started:
        started.selectors.set_test_id_attribute("id")
        yield started


@pytest.fixture(scope="session")
def executable() -> Path:
    """Return the browser's program; found before Playwright starts, since looking for it may start Playwright too."""
    return chromium()


@pytest.fixture(scope="session")
def browser(executable: Path, playwright: Playwright) -> Iterator[Browser]:
    """Start the browser."""
    started = playwright.chromium.launch(executable_path=executable, args=list(QUIET))
    yield started
    started.close()


@pytest.fixture
def patient(playwright: Playwright) -> Iterator[None]:  # noqa: ARG001 - it sets its own patience, before
    """Wait four times as long: for a build, or for what a browser keeps, of which no page says how far it is."""
    expect.set_options(timeout=4 * PATIENCE)
    yield
    expect.set_options(timeout=PATIENCE)


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """Return the browser of someone who comes for the first time."""
    made = browser.new_context()
    yield made
    made.close()


@dataclass
class Watch:
    """What a page complained of, and what it asked other hosts for."""

    complaints: list[str] = field(default_factory=list)

    def over(self, context: BrowserContext, home: str) -> None:
        """Watch every page of a context."""

        def console(message: ConsoleMessage) -> None:
            url: str = message.location.get("url", "")
            name = url.rpartition("/")[2]
            # Browsers ask for an icon of that name by themselves, for drawings that are opened alone.
            a_page_is_missing = "404 (Not Found)" in message.text and ("." not in name or name == "favicon.ico")
            if message.type in ("error", "warning") and not a_page_is_missing:
                self.complaints.append(f"{message.type}: {message.text} ({url})")

        def request(made: Request) -> None:
            if urlsplit(made.url).scheme not in ("data", "blob") and not made.url.startswith((home, "file:")):
                self.complaints.append(f"request to {made.url}")

        context.on("console", console)
        context.on("weberror", lambda error: self.complaints.append(f"exception: {error.error}"))
        context.on("request", request)


Open = Callable[..., Page]


@pytest.fixture
def opened(browser: Browser, server: str) -> Iterator[Open]:
    """Return a way to open a page in a browser of a reader's own: `opened("/zh/", viewport=PHONE, has_touch=True)`.

    The test fails at its end when a page logged an error or a warning, threw, or asked another host for anything.
    """
    contexts: list[BrowserContext] = []
    watch = Watch()

    def open_page(address: str, **settings: Any) -> Page:  # noqa: ANN401 - those of Playwright's new_context
        wanted = {"base_url": server, "viewport": DESKTOP, **settings}
        context = browser.new_context(**wanted)
        contexts.append(context)
        watch.over(context, f"{wanted['base_url']}/")
        page = context.new_page()
        page.goto(address)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert watch.complaints == []


@dataclass
class Windows:
    """Windows that the tests of a module share: one for each set of settings, since a new one takes a second."""

    browser: Browser
    server: str
    watch: Watch = field(default_factory=Watch)
    pages: dict[str, Page] = field(default_factory=dict)

    def show(self, address: str, **settings: Any) -> Page:  # noqa: ANN401 - those of Playwright's new_context
        """Open a page in the window with these settings."""
        wanted = {"base_url": self.server, "viewport": DESKTOP, **settings}
        page = self.pages.get(repr(wanted))
        if not page:
            context = self.browser.new_context(**wanted)
            self.watch.over(context, f"{self.server}/")
            page = self.pages[repr(wanted)] = context.new_page()
        page.set_viewport_size(wanted["viewport"])
        page.emulate_media(media="screen", color_scheme=settings.get("color_scheme", "light"))
        page.goto(address)
        return page


@pytest.fixture(scope="module")
def _windows(browser: Browser, server: str) -> Iterator[Windows]:
    windows = Windows(browser, server)
    yield windows
    for page in windows.pages.values():
        page.context.close()


@pytest.fixture
def shown(_windows: Windows) -> Iterator[Open]:
    """Return `opened` for tests that only look at a page, and leave nothing in the browser that another would find."""
    _windows.watch.complaints.clear()
    yield _windows.show
    assert _windows.watch.complaints == []
