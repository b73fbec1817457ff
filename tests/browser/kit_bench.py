"""How a checklist of 1,000 items opens and answers, on a desk and on a phone: `python -m tests.browser.kit_bench`.

A phone is 390 pixels wide, and its processor a quarter as quick. Measured, not asserted.
"""

import math
import statistics
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, CDPSession, Page, sync_playwright

from tests.browser.server import serving
from tests.built import synthetic_site
from tests.tools import chromium

INPUTS = """
globalThis.inputs = [];
new PerformanceObserver((found) => {
  inputs.push(...found.getEntries().filter(({ name }) => name === "keydown").map(({ duration }) => duration));
}).observe({ type: "event", durationThreshold: 16 });
"""
"""Milliseconds from an input to what is painted of it, of those that took a frame or more."""
FRAME = 16
PAUSE = "(time) => new Promise((done) => setTimeout(done, time))"
PAUSES = (60, 120, 230, 320)
"""Milliseconds between two keys: some come while the page reckons what the last one changed."""


LONG_TASKS = """
globalThis.longTasks = [];
new PerformanceObserver((found) => longTasks.push(...found.getEntries().map(({ duration }) => duration)))
  .observe({ type: "longtask", buffered: true });
"""
READY = """
globalThis.ready = new Promise((done) => {
  const look = () => document.documentElement?.dataset.kit === "ready" && done(performance.now());
  new MutationObserver(look).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-kit"] });
});
"""
"""Waits without asking again and again, which would take time of what is measured."""
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
OTHERS = """
(count) => {
  const head = Object.keys(localStorage).find((key) => key.startsWith("clausebook.kit|") && key.endsWith("|head"));
  const prefix = head.slice(0, -"head".length);
  const { own, ...file } = JSON.parse(localStorage[head]);
  const visit = JSON.parse(localStorage[`${prefix}${own}|visit`]);
  const rules = clausebookRules.rules.records;
  const items = {};
  for (const key of Object.keys(localStorage)) {
    const [before, id] = key.split("|item:");
    if (id && before === prefix + own) items[id] = JSON.parse(localStorage[key]);
  }
  return Array.from({ length: count }, (_, n) => {
    const changed = `2026-11-02T0${n}:00:00Z`;
    const theirs = Object.fromEntries(Object.entries(items).map(([id, item]) => [id, { ...item, changed }]));
    const records = Object.fromEntries(rules.map((kind) => [kind, {}]));
    const hand = { ...records, ...visit, name: `评价人员${n}`, items: theirs };
    return JSON.stringify({ ...file, hands: { [`${own.slice(0, -1)}${n}`]: hand } });
  });
}
"""
"""Files of other assessors, who answered all items likewise."""
DESK, PHONE = (1440, 1), (390, 4)
"""Width in pixels, and how many times slower the processor is."""


def main(clauses: int = 500) -> None:
    """Build a large standard, open it in both ways, and print what that takes."""
    with tempfile.TemporaryDirectory(prefix="clausebook-kit-") as name:
        site = synthetic_site(Path(name), clauses)
        with serving(site) as home, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox", "--disable-gpu"])
            for name_, (width, slower) in (("desk", DESK), ("phone", PHONE)):
                _measure(browser, home, name_, width, slower)
            browser.close()


def _measure(browser: Browser, home: str, name: str, width: int, slower: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 844})
    context.add_init_script(LONG_TASKS + INPUTS + READY)
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Performance.enable")
    session.send("Emulation.setCPUThrottlingRate", {"rate": slower})
    _open(page, session, f"{name}, to read", f"{home}/zh/checklists/all/")
    _open(page, session, f"{name}, to fill in", f"{home}/zh/checklists/all/?fill=new")
    page.locator(".kit-choice input").first.check()
    page.wait_for_url("**fill=a-*")
    page.evaluate(FILL_ALL, PHOTOS)
    _open(page, session, f"{name}, 1,000 answers and {PHOTOS} photos", page.url)
    _type(page, name)
    files = page.evaluate(OTHERS, 4)
    _open(page, session, f"{name}, the list of assessments", f"{home}/zh/checklists/")
    for n, text in enumerate(files):
        page.evaluate("longTasks.length = 0")
        page.locator("input[type=file]").first.set_input_files(
            {"name": f"{n}.json", "mimeType": "application/json", "buffer": text.encode()}
        )
        page.locator("dialog .kit-main").click(timeout=120_000)
        page.locator("dialog").wait_for(state="detached", timeout=120_000)
        tasks = ", ".join(f"{duration:.0f}" for duration in page.evaluate("longTasks"))
        sys.stdout.write(f"{name}, file {n + 2} of 1,000 answers joined: tasks over 50 ms: {tasks or 'none'}\n")
    page.locator(".kit-shelf .kit-main").first.click()
    page.locator('html[data-kit="ready"]').wait_for(state="attached", timeout=120_000)
    _type(page, f"{name}, with five assessors")
    context.close()


def _type(page: Page, name: str) -> None:
    """Type into an item in the middle, choose findings, and print how long it took until either was seen."""
    # Sheets that come above the item would move it away from the window.
    page.locator("noscript[data-clauses]").first.wait_for(state="detached", timeout=120_000)
    item = page.locator("tr.cb-sheet-item").nth(500)
    item.scroll_into_view_if_needed()
    area = item.locator(".kit-field-observed textarea")
    area.focus(timeout=120_000)
    page.evaluate(PAUSE, 3000)
    page.evaluate("inputs.length = 0")
    inputs = 40
    for n in range(inputs):
        page.keyboard.press("a")
        page.evaluate(PAUSE, PAUSES[n % len(PAUSES)])
    page.evaluate(PAUSE, 1000)
    slow = sorted(page.evaluate("inputs"))
    times = [FRAME] * (inputs - len(slow)) + slow
    most = times[math.ceil(inputs * 0.95) - 1]
    sys.stdout.write(f"{name}: key to paint {statistics.median(times):.0f} ms median, {most:.0f} ms at 95 %\n")


def _open(page: Page, session: CDPSession, what: str, address: str) -> None:
    """Open a page anew and print how long it takes to be ready, with the processor's time and its long tasks."""
    page.goto("about:blank")
    page.goto(address, wait_until="commit")
    ready = page.evaluate("ready")
    found = {one["name"]: one["value"] for one in session.send("Performance.getMetrics")["metrics"]}
    tasks = sorted(page.evaluate("longTasks"), reverse=True)
    told = ", ".join(f"{duration:.0f}" for duration in tasks[:5])
    sys.stdout.write(f"{what}: ready after {ready:.0f} ms, of it {found['TaskDuration'] * 1000:.0f} ms processor")
    sys.stdout.write(f" ({found['ScriptDuration'] * 1000:.0f} ms scripts); tasks over 50 ms: {told or 'none'}\n")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
