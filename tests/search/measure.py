"""What search costs a reader of a built site, in Chromium: `python -m tests.search.measure SITE [CLAUSES …]`.

Words are found by their letters; of questions no entry has all, so that what finds by meaning is loaded and used too.

Bytes are those of the files loaded until the first result, gzip level 9: index and code, and beside them the passages
that results show. The first result is timed from the moment the field has the focus, with nothing loaded; a keystroke,
from the input to the list that shows its results. Numbers of clauses measure synthetic standards of that size too.
"""

import gzip
import shutil
import statistics
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import click
from playwright.sync_api import Browser, sync_playwright

from generator.output.tree import write_tree
from generator.site.search.files import search_files
from generator.source.load import load
from generator.standard.index import Index
from tests.browser.server import serving
from tests.built import STANDARD
from tests.search.synthetic import synthetic
from tests.tools import chromium

TYPED = (
    "顾客满意度", "服务补救流程", "guke manyidu", "customer satisfaction", "5.4.4.2", "GB/T 19012", "客户忠诚", "顧客感知價值",
    "suply chain", "信息技术", "投诉处理", "employee participation",
)  # fmt: skip
"""Typed character by character."""
ASKED = (
    "顾客发火了怎么办", "怎样让一线员工有权当场给顾客赔偿", "老客户流失以后应该先做什么",
    "供应商水平不好会不会影响满意度", "what should we do when a regular customer stops buying from us",
    "does the boss have to talk to customers in person",
    "who is allowed to promise compensation to an angry buyer on the spot",
)  # fmt: skip
"""Questions, typed likewise."""
PAUSE_MS = 80
"""Between two keys, as a quick typist makes it: 12 keys a second."""

_WATCH = """
() => {
  const meta = document.querySelector(".cb-search-status");
  const place = document.querySelector(".cb-search");
  const field = place.querySelector("input");
  globalThis.shown = () => new Promise((done) => {
    const observer = new MutationObserver(() => {
      if (field.value.trim() === place.dataset.answered) {
        observer.disconnect();
        done(performance.now());
      }
    });
    observer.observe(meta, { childList: true });
  });
  globalThis.type = async (value, pause) => {
    await new Promise((done) => setTimeout(done, pause));
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
    """Code and index."""
    shown_gzip: int
    """Passages, which results show."""
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


def measure(browser: Browser, home: str, site: Path, typed: tuple[str, ...], runs: int = 5) -> Cost:
    """Measure search on the first page of a site that is served at `home`."""
    firsts: list[float] = []
    keys: list[float] = []
    loaded: set[str] = set()
    for run in range(runs):
        context = browser.new_context(service_workers="block")
        page = context.new_page()
        if run == 0:
            page.on("request", lambda request: loaded.add(urlsplit(request.url).path))
        page.goto(f"{home}/zh/")
        page.wait_for_load_state("networkidle")
        page.evaluate(_WATCH)
        firsts.append(page.evaluate("(value) => focusAndType(value)", typed[run % len(typed)]))
        if run == 0:
            files = {site / path.lstrip("/") for path in loaded if "/search/" in path and path.endswith(".js")}
            shown = {file for file in files if file.name.startswith("passages-")}
        for text in typed if run == runs - 1 else ():
            keys += [
                page.evaluate("([value, pause]) => type(value, pause)", [text[: at + 1], PAUSE_MS])
                for at in range(len(text))
                if text[at] != " "
            ]
        context.close()
    return Cost(sum(map(gzipped, files - shown)), sum(map(gzipped, shown)), statistics.median(firsts), tuple(keys))


def enlarged(site: Path, clauses: int, folder: Path) -> Path:
    """Return a copy of a site's first page whose search index is that of a synthetic standard."""
    loaded = load(STANDARD).standard
    assert loaded
    made = folder / str(clauses)
    for name in ("assets", "search"):
        shutil.copytree(site / name, made / name)
    (made / "zh").mkdir()
    shutil.copy(site / "zh/index.html", made / "zh/index.html")
    shutil.copy(site / "404.html", made)
    for old in (made / "search").glob("*-*.js"):
        old.unlink()
    write_tree(made, dict(search_files(Index(synthetic(loaded, clauses)))))
    return made


def main(site: Path, sizes: list[int]) -> None:
    """Print what search costs on a site, and on synthetic ones with some numbers of clauses."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox", "--disable-gpu"])
        click.echo(
            f"{'search':>16} {'gzip B':>9} {'shown B':>9} {'first ms':>9} {'key median ms':>14} {'key p95 ms':>11}"
        )
        for name, made in [("site", site), *((str(size), enlarged(site, size, Path(folder))) for size in sizes)]:
            for kind, typed in (("words", TYPED), ("questions", ASKED)):
                with serving(made) as home:
                    cost = measure(browser, home, made, typed)
                keys = statistics.median(cost.key_ms)
                click.echo(
                    f"{f'{name} {kind}':>16} {cost.bytes_gzip:>9,} {cost.shown_gzip:>9,} {cost.first_ms:>9.0f} "
                    f"{keys:>14.1f} {cost.p95:>11.1f}"
                )
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), [int(size) for size in sys.argv[2:]])
