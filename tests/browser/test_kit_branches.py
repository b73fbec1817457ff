"""Clauses of a long standard are chosen from chapters that unfold, or by typing, in a few keys."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from generator.output.tree import write_tree
from generator.site.build import build_site
from generator.site.pages.page import Book
from generator.site.synthetic import synthetic_standard
from generator.source.config import load_config
from generator.source.load import load
from generator.standard.index import Index
from tests.browser.server import serving
from tests.browser.test_accessibility import violations
from tests.tools import node_package

CLAUSES = 110
CHAPTERS = 11
ROWS = ".cb-checklists li[data-clause]"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve the site of a standard with more clauses than are seen at once."""
    folder = tmp_path_factory.mktemp("branches")
    write_tree(folder, synthetic_standard(CLAUSES))
    loaded = load(folder / "standard")
    config, _ = load_config(folder / "site_config.yml")
    assert loaded.standard
    assert config
    (folder / "site").mkdir()
    build_site(Book(Index(loaded.standard), config, loaded.sources.figures, downloads=False), folder / "site")
    with serving(folder / "site") as address:
        yield address


@pytest.fixture
def page(home: str, browser: Browser) -> Iterator[Page]:
    """Open the list of checklists in a window in which axe may run; the test fails when a script does."""
    context: BrowserContext = browser.new_context(base_url=home, bypass_csp=True)
    faults: list[str] = []
    context.on("weberror", lambda error: faults.append(str(error.error)))
    opened = context.new_page()
    opened.goto("/en/checklists/")
    expect(opened.locator(".kit-finding")).to_be_visible()
    yield opened
    context.close()
    assert faults == []


def seen(page: Page) -> list[str | None]:
    """Return the ids of the clauses in sight."""
    return [row.get_attribute("data-clause") for row in page.locator(ROWS).locator("visible=true").all()]


def test_chapters_unfold_by_key_and_say_so(page: Page) -> None:
    """Only chapters are there at first; a button of each says whether it is open, by its name, to axe's content."""
    assert page.locator(ROWS).count() == CLAUSES + CHAPTERS
    assert seen(page) == [str(number) for number in range(1, CHAPTERS + 1)]
    fold = page.get_by_role("button", name="3 Chapter 3", exact=True)
    expect(fold).to_have_attribute("aria-expanded", "false")
    fold.focus()
    page.keyboard.press("Enter")
    expect(fold).to_have_attribute("aria-expanded", "true")
    expect(fold).to_be_focused()
    assert seen(page)[2:14] == ["3", *(f"3.{number}" for number in range(1, 11)), "4"]
    page.add_script_tag(path=node_package("axe-core/axe.min.js"))
    assert violations(page) == []
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.locator(".kit-chosen")).to_have_text(re.compile("^20 of 220 items chosen"))
    fold.press("Enter")
    assert len(seen(page)) == CHAPTERS


def test_a_clause_is_chosen_in_a_few_keys(page: Page) -> None:
    """What is typed leaves what it means and what that stands in; a clause that was ticked is in sight."""
    page.get_by_label("Tick by number or title").focus()
    page.keyboard.type("7.3")
    expect(page.locator(".kit-finding [role=status]")).to_contain_text("7.3 Process 7 part 3")
    assert seen(page) == ["7", "7.3"]
    page.keyboard.press("Enter")
    expect(page.locator('[data-clause="7.3"] input')).to_be_checked()
    expect(page.locator('[data-clause="7.3"]')).to_be_in_viewport()
    assert len(seen(page)) == CHAPTERS + 10
    page.keyboard.press("Enter")
    page.wait_for_url("**/checklists/all/?fill=*")


def test_what_is_chosen_in_part_is_open(page: Page) -> None:
    """Whoever comes with a selection sees it."""
    page.goto("/en/checklists/?set=2,5.4")
    expect(page.locator('[data-clause="5.4"] input')).to_be_checked()
    assert seen(page) == [*map(str, range(1, 6)), *(f"5.{number}" for number in range(1, 11)), *map(str, range(6, 12))]


def test_what_is_found_is_ticked_at_once(page: Page) -> None:
    """The buttons for all and none are about what is found, and say how many; ticks outlast the search."""
    field = page.get_by_label("Tick by number or title")
    field.fill("part 3")
    page.get_by_role("button", name=f"Tick the {CHAPTERS} found", exact=True).click()
    expect(page.locator(".kit-chosen")).to_have_text(f"{2 * CHAPTERS} of {2 * CLAUSES} items chosen")
    field.fill("4.3")
    page.get_by_role("button", name="Untick the 1 found").click()
    field.fill("no such words")
    expect(page.locator(".kit-finding [role=status]")).to_have_text("No such clause")
    assert seen(page) == []
    expect(page.get_by_role("button", name="Tick the 0 found", exact=True)).to_be_disabled()
    field.fill("")
    expect(page.get_by_role("button", name="All", exact=True)).to_be_visible()
    expect(page.locator(".kit-chosen")).to_have_text(f"{2 * (CHAPTERS - 1)} of {2 * CLAUSES} items chosen")
    assert page.locator(f"{ROWS} input:checked").count() == CHAPTERS - 1


def test_the_sound_of_characters_is_not_looked_for(page: Page) -> None:
    """While they are being chosen the list stays as it is; then they are looked for."""
    page.get_by_label("Tick by number or title").focus()
    keys = page.context.new_cdp_session(page)
    keys.send("Input.imeSetComposition", {"text": "part", "selectionStart": 4, "selectionEnd": 4})
    expect(page.get_by_label("Tick by number or title")).to_have_value("part")
    assert len(seen(page)) == CHAPTERS
    keys.send("Input.insertText", {"text": "第一章"})
    expect(page.locator(".kit-finding [role=status]")).to_contain_text("1 Chapter 1 (1 of 1")
    assert seen(page) == ["1"]
