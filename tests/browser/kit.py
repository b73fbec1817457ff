"""What the tests of the assessor's kit share: opening an assessment, reading what is stored, files to import."""

import json
import re
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Open

SCOPE = "5.1,5.4.4.2"
FIRST, SECOND, THIRD, LAST = "5.1.2-a-1", "5.1.2-b-1", "5.1.2-c-1", "5.4.4.2-a-1"


def started(
    opened: Open,
    scope: str = SCOPE,
    language: str = "zh",
    **settings: Any,  # noqa: ANN401 - those of a context
) -> Page:
    """Choose clauses, begin to fill in, and return the page."""
    page = opened(f"/{language}/checklists/?set={scope}", **settings)
    page.locator(".kit-take .kit-main").click()
    page.wait_for_url("**/checklists/all/?fill=*")
    expect(page.locator(".kit-sticky")).to_be_visible()
    return page


def all_made(page: Page) -> None:
    """Wait until each item in sight has its form: those far from the window are made when there is time."""
    waiting = page.locator("tr.cb-sheet-item:not([hidden]):not(:has(.kit-form))")
    expect(waiting).to_have_count(0)


def item(page: Page, id_: str) -> Locator:
    """Return the row of an item."""
    return page.locator(f'tr[id="{id_}"]')


def choose(page: Page, id_: str, finding: str) -> None:
    """Set a finding with the pointer, beside a colleague's too."""
    expect(item(page, id_).locator(".kit-form").first).to_be_attached()
    unfolded(page, id_)
    item(page, id_).locator(f'input[value="{finding}"]').check()


def unfolded(page: Page, id_: str) -> None:
    """Show one's own fields where a colleague answered and one did not."""
    own = item(page, id_).locator(".kit-own button")
    if own.is_visible():
        own.click()


def area(page: Page, id_: str, field: str) -> Locator:
    """Return the box of a text, beside a colleague's too."""
    unfolded(page, id_)
    return item(page, id_).locator(f".kit-field-{field} textarea")


def summary(page: Page) -> Locator:
    """Return what opens the summary and the open points."""
    return page.locator("summary", has_text=re.compile("汇总与未结项|Summary and open points"))


def open_summary(page: Page) -> None:
    """Open the summary and the open points, by key: a pointer may miss what moves down as counts come in."""
    summary(page).press("Enter")
    expect(summary(page).locator("..")).to_have_attribute("open", "")


def saved(page: Page) -> None:
    """Wait until the page says that all is saved."""
    expect(page.locator(".kit-state")).to_have_text(re.compile("已保存|Saved"))


def stored(page: Page) -> dict[str, Any]:
    """Return the records of the kit in the browser's storage, by the last part of their keys."""
    found: dict[str, str] = page.evaluate(
        "Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith('clausebook.kit|')))"
    )
    return {key.rpartition("|")[2]: json.loads(value) for key, value in found.items() if not key.endswith("|exported")}


def export_menu(page: Page) -> Locator:
    """Open what is exported, and return it."""
    page.locator(".kit-menu > summary").first.click()
    return page.locator(".kit-menu-list").first


def more_menu(page: Page) -> Locator:
    """Open what else can be done, and return it."""
    page.locator(".kit-dots").click()
    return page.locator(".kit-dots + .kit-menu-list")


def exported(page: Page, folder: Path, name: str = "export.json") -> Path:
    """Export the open assessment; return the file."""
    with page.expect_download() as download:
        export_menu(page).get_by_role("button", name="JSON").click()
    path = folder / name
    download.value.save_as(path)
    return path


def hand_in(text: str) -> Any:  # noqa: ANN401 - any JSON
    """Return the hand of an exported assessment that one person wrote."""
    (hand,) = json.loads(text)["hands"].values()
    return hand


def import_file(page: Page, path: Path) -> None:
    """Choose a file to import."""
    page.locator('input[type="file"]').first.set_input_files(path)
