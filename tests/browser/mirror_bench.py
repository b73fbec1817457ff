"""How long a document of 200 pages takes on the page that reviews it: `python -m tests.browser.mirror_bench SITE`.

Measured, not asserted: the time until the report is there, and the longest time for which the page could not
answer. From a folder there is no thread beside the page, so that both are longer.
"""

import sys
from pathlib import Path

from playwright.sync_api import FilePayload, Page, sync_playwright

from tests.browser.kit_bench import LONG_TASKS
from tests.browser.server import serving
from tests.review.manual import read
from tests.tools import chromium

PAGES, LETTERS = 200, 800
"""Pages of a document, and characters of one."""
TEXTS = ("passages.txt", "english.txt", "unrelated.txt")
PATIENCE = 120_000
"""Milliseconds after which it is given up."""


def document() -> str:
    """Return a text of 200 pages, of which no two lines are the same."""
    folder = Path(__file__).parents[1] / "review"
    lines = [line.wrong for line in read()]
    lines += [line for name in TEXTS for line in (folder / name).read_text(encoding="utf-8").splitlines()]
    made: list[str] = []
    length = 0
    while length < PAGES * LETTERS:
        parts = lines[len(made) % len(lines)].split("，")
        turned = len(made) // len(lines) % len(parts)
        made.append(f"{'，'.join((*parts[turned:], *parts[:turned]))}{len(made)}")
        length += len(made[-1])
    return "\n".join(made)


def measure(page: Page, address: str, text: str) -> tuple[float, float]:
    """Return the seconds until the report is there, and the longest task of the page."""
    page.add_init_script(LONG_TASKS)
    page.goto(address)
    page.wait_for_selector(".mirror-form")
    page.evaluate("globalThis.began = performance.now(); longTasks.length = 0")
    taken: FilePayload = {"name": "manual.txt", "mimeType": "", "buffer": text.encode()}
    page.locator(".mirror input[type=file]").set_input_files(taken)
    page.wait_for_selector("#part-force", timeout=PATIENCE)
    took: float = page.evaluate("performance.now() - began")
    longest: float = page.evaluate("Math.max(0, ...longTasks)")
    return took / 1000, longest / 1000


def main(site: str) -> None:
    """Print what a served site and a folder take."""
    text = document()
    with sync_playwright() as playwright, serving(Path(site)) as home:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox", "--disable-gpu"])
        for name, address in (
            ("served", f"{home}/zh/mirror/"),
            ("folder", Path(site, "zh/mirror/index.html").absolute().as_uri()),
        ):
            took, longest = measure(browser.new_page(), address, text)
            sys.stdout.write(
                f"A document of {len(text):,} characters, {name}: {took:.1f} s, longest task {longest:.2f} s\n"
            )
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1])
