"""How a checklist of 1,000 items opens and answers, on a desk and on a phone: `python -m tests.browser.kit_bench`.

A phone is 390 pixels wide, and its processor a quarter as quick. Measured, not asserted.
"""

import statistics
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, CDPSession, Page, sync_playwright

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


LONG_TASKS = """
globalThis.longTasks = [];
new PerformanceObserver((found) => longTasks.push(...found.getEntries().map(({ duration }) => duration)))
  .observe({ type: "longtask", buffered: true });
"""
PHOTOS = 200
FILL_ALL = """
(photos) => {
  const head = Object.keys(localStorage).find((key) => key.startsWith("clausebook.kit|") && key.endsWith("|head"));
  const prefix = head.slice(0, -"head".length) + JSON.parse(localStorage[head]).own + "|";
  const changed = "2026-11-01T00:00:00Z";
  const { items } = clausebookChecklist;
  Object.keys(items).forEach((id, n) => {
    const { fingerprint, text } = items[id];
    const evidence = { interviewed: "", records: "", observed: `所见情况${n} what was seen` };
    const [finding, grade] = n % 7 ? ["conforms", null] : ["does-not", "minor"];
    const texts = { reason: "", opportunity: "", strength: "", site: "", changed };
    const answer = { fingerprint, provision: text, finding, grade, evidence, ...texts };
    localStorage.setItem(`${prefix}item:${id}`, JSON.stringify(answer));
    const sha256 = n.toString(16).padStart(64, "0");
    const moments = { added: changed, changed, gone: "" };
    const photo = { item: id, name: `${n}.jpg`, type: "image/jpeg", size: 1, sha256, note: "柜台", ...moments };
    if (n < photos) localStorage.setItem(`${prefix}attachment:f-${n}`, JSON.stringify(photo));
  });
}
"""
DESK, PHONE = (1440, 1), (390, 4)
"""Width in pixels, and how many times slower the processor is."""


def main(clauses: int = 500) -> None:
    """Build a large standard, open it in both ways, and print what that takes."""
    with tempfile.TemporaryDirectory(prefix="clausebook-kit-") as name:
        folder = Path(name)
        write_tree(folder, synthetic_standard(clauses))
        loaded = load(folder / "standard")
        config, _ = load_config(folder / "site_config.yml")
        if loaded.standard is None or config is None:
            raise SystemExit(str(loaded.problems[:3]))
        build_site(Book(Index(loaded.standard), config, loaded.sources.figures), folder / "site")
        with serving(folder / "site") as home, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox", "--disable-gpu"])
            for name_, (width, slower) in (("desk", DESK), ("phone", PHONE)):
                _measure(browser, home, name_, width, slower)
            browser.close()


def _measure(browser: Browser, home: str, name: str, width: int, slower: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 844})
    context.add_init_script(LONG_TASKS)
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Performance.enable")
    session.send("Emulation.setCPUThrottlingRate", {"rate": slower})
    _open(page, session, f"{name}, to read", f"{home}/zh/checklists/all/")
    _open(page, session, f"{name}, to fill in", f"{home}/zh/checklists/all/?fill=new")
    page.locator(".kit-visit input").first.fill("一")
    page.wait_for_url("**fill=a-*")
    page.evaluate(FILL_ALL, PHOTOS)
    _open(page, session, f"{name}, 1,000 answers and {PHOTOS} photos", page.url)
    page.locator(".kit-findings").nth(len(page.query_selector_all("tr.cb-sheet-item")) - 1).wait_for(state="attached")
    times = sorted(page.evaluate(TYPED, 25))
    median, worst = statistics.median(times), times[-1]
    sys.stdout.write(f"{name}: input to paint {median:.0f} ms median, {worst:.0f} ms worst\n")
    context.close()


def _open(page: Page, session: CDPSession, what: str, address: str) -> None:
    """Open a page anew and print how long it takes to be ready, with the processor's time and its long tasks."""
    page.goto("about:blank")
    page.goto(address, wait_until="commit")
    page.locator('html[data-kit="ready"]').wait_for(state="attached", timeout=120_000)
    ready = page.evaluate("performance.now()")
    found = {one["name"]: one["value"] for one in session.send("Performance.getMetrics")["metrics"]}
    tasks = sorted(page.evaluate("longTasks"), reverse=True)
    told = ", ".join(f"{duration:.0f}" for duration in tasks[:5])
    sys.stdout.write(f"{what}: ready after {ready:.0f} ms, of it {found['TaskDuration'] * 1000:.0f} ms processor")
    sys.stdout.write(f" ({found['ScriptDuration'] * 1000:.0f} ms scripts); tasks over 50 ms: {told or 'none'}\n")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
