"""How quickly a checklist of 1,000 items answers to typing: `python -m tests.browser.kit_bench`.

Measured, not asserted.
"""

import statistics
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import sync_playwright

from generator.output.tree import write_tree
from generator.site.build import build_site
from generator.site.pages.page import Book
from generator.site.synthetic import synthetic_standard
from generator.source.config import load_config
from generator.source.load import load
from generator.standard.index import Index
from tests.browser.server import serving
from tests.tools import chromium

TYPED = """
async (count) => {
  const areas = [...document.querySelectorAll(".kit-field-observed textarea")];
  const radios = [...document.querySelectorAll('.kit-choice input[value="conforms"]')];
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
  const times = [];
  for (let n = 0; n < count; n += 1) {
    const at = Math.floor((n / count) * areas.length);
    areas[at].scrollIntoView({block: "center", behavior: "instant"});
    await painted();
    await new Promise((done) => setTimeout(done, 300));
    for (const act of [
      () => { areas[at].value += "所见情况 what was seen\\n";
        areas[at].dispatchEvent(new Event("input", {bubbles: true})); },
      () => radios[at].click(),
    ]) {
      const from = performance.now();
      act();
      await painted();
      times.push(performance.now() - from);
    }
  }
  return times;
}
"""


def main(clauses: int = 520) -> None:
    """Build a large standard, open it, and print the times from input to paint."""
    executable = chromium()
    with tempfile.TemporaryDirectory(prefix="clausebook-kit-") as name:
        folder = Path(name)
        write_tree(folder, synthetic_standard(clauses))
        loaded = load(folder / "standard")
        config, _ = load_config(folder / "site_config.yml")
        if loaded.standard is None or config is None:
            raise SystemExit(str(loaded.problems[:3]))
        build_site(Book(Index(loaded.standard), config, loaded.sources.figures), folder / "site")
        with serving(folder / "site") as home, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox", "--disable-gpu"])
            page = browser.new_page()
            page.goto(f"{home}/zh/checklists/")
            start = time.perf_counter()
            page.locator(".kit-take .kit-main").click()
            page.locator(".kit-sticky").wait_for()
            opened = time.perf_counter() - start
            items = page.locator("tr.cb-sheet-item").count()
            times = sorted(page.evaluate(TYPED, 25))
            browser.close()
    median, worst = statistics.median(times), times[-1]
    sys.stdout.write(
        f"{items} items: opened in {opened:.1f} s; input to paint {median:.0f} ms median, {worst:.0f} ms worst\n"
    )


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
