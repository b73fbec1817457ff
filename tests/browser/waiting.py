"""Waiting for what no locator can tell."""

from typing import Any

from playwright.sync_api import Page


def until(page: Page, holds: str, value: object = None) -> Any:  # noqa: ANN401 - any JSON
    """Wait until an expression, which may name a `value` and be a promise, is something, and return that.

    Playwright's `wait_for_function` takes any promise for true, and works only where what it waits for is there at its
    first look: each later one is an `eval`, which the policy of the pages forbids. Error after two minutes.
    """
    return page.evaluate(
        f"""async (value) => {{
          const end = performance.now() + 120000;
          const late = new Promise((resolve) => setTimeout(resolve, 120000));
          for (;;) {{
            const found = await Promise.race([({holds}), late]);
            if (found) return found;
            if (performance.now() > end) throw new Error("it never came true");
            await new Promise(requestAnimationFrame);
          }}
        }}""",
        value,
    )


def painted(page: Page) -> None:
    """Wait until a page has been shown once: before that a browser lets keys fall."""
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
