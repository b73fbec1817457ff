"""What search costs a reader of a built site, in Chromium: `python -m tests.search.measure SITE`.

Bytes are those of the files loaded until the first result, gzip level 9. The first result is timed from the moment the
field has the focus, with nothing loaded; a keystroke, from the input to the list that shows its results.
"""

import gzip
import statistics
import sys
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import click
from playwright.sync_api import Browser, sync_playwright

from tests.browser.server import serving
from tests.tools import chromium

TYPED = (
    "顾客满意度", "服务补救流程", "guke manyidu", "customer satisfaction", "5.4.4.2", "GB/T 19012", "客户忠诚", "顧客感知價值",
    "suply chain", "信息技术", "投诉处理", "employee participation",
)  # fmt: skip
"""Typed character by character."""

_WATCH = """
() => {
  const meta = document.querySelector(".md-search-result__meta");
  const field = document.querySelector("input[name=query]");
  globalThis.shown = () => new Promise((done) => {
    const observer = new MutationObserver(() => {
      if (field.value.trim() === globalThis.clausebook.search.answered) {
        observer.disconnect();
        done(performance.now());
      }
    });
    observer.observe(meta, { childList: true });
  });
  globalThis.type = async (value) => {
    const shown = globalThis.shown();
    const begun = performance.now();
    field.value = value;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    return (await shown) - begun;
  };
  globalThis.focusAndType = async (value) => {
    const shown = globalThis.shown();
    const begun = performance.now();
    field.focus();
    field.value = value;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    return (await shown) - begun;
  };
}
"""


@dataclass(frozen=True, slots=True)
class Cost:
    """What search costs."""

    bytes_gzip: int
    """Code and index loaded until the first result."""
    first_ms: float
    """From focus to the first result, median of some fresh pages."""
    key_ms: tuple[float, ...]
    """Each keystroke."""

    @property
    def p95(self) -> float:
        """The 95th percentile of the keystrokes."""
        return statistics.quantiles(self.key_ms, n=20)[18]


def gzipped(file: Path) -> int:
    """Return a file's size after gzip."""
    return len(gzip.compress(file.read_bytes(), 9))


def measure(browser: Browser, home: str, site: Path, runs: int = 5) -> Cost:
    """Measure search on the first page of a site that is served at `home`."""
    firsts: list[float] = []
    keys: list[float] = []
    loaded: set[str] = set()
    for run in range(runs):
        context = browser.new_context()
        page = context.new_page()
        if run == 0:
            page.on("request", lambda request: loaded.add(urlsplit(request.url).path))
        page.goto(f"{home}/zh/")
        page.wait_for_load_state("networkidle")
        page.evaluate(_WATCH)
        firsts.append(page.evaluate("(value) => focusAndType(value)", TYPED[run % len(TYPED)]))
        if run == 0:
            whole = sum(
                gzipped(site / path.lstrip("/")) for path in loaded if "/search/" in path and path.endswith(".js")
            )
        for text in TYPED if run == runs - 1 else ():
            keys += [
                page.evaluate("(value) => type(value)", text[: at + 1]) for at in range(len(text)) if text[at] != " "
            ]
        context.close()
    return Cost(whole, statistics.median(firsts), tuple(keys))


def main(site: Path) -> None:
    """Print what search costs on a site."""
    with serving(site) as home, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox", "--disable-gpu"])
        cost = measure(browser, home, site)
        browser.close()
    click.echo(f"code and index before the first result: {cost.bytes_gzip:,} bytes gzip")
    click.echo(f"first result after focus: {cost.first_ms:.0f} ms")
    click.echo(
        f"keystroke: median {statistics.median(cost.key_ms):.1f} ms, 95th percentile {cost.p95:.1f} ms, of {len(cost.key_ms)}"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
