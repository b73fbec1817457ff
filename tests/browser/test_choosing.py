"""Checklists of a standard with attributes in a browser: chosen by level and side, filled in, named."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.site.build import build_site
from generator.site.pages.page import Book
from generator.source.config import load_config
from generator.source.load import load
from generator.standard.index import Index
from tests.browser.server import serving
from tests.browser.test_accessibility import violations
from tests.foreign.outputs import HERE
from tests.tools import node_package


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve the foreign set of requirements."""
    folder = tmp_path_factory.mktemp("kiosk") / "site"
    folder.mkdir()
    loaded = load(HERE / "kiosk" / "standard")
    config, _ = load_config(HERE / "kiosk" / "site_config.yml")
    assert loaded.standard
    assert config
    build_site(Book(Index(loaded.standard), replace(config, site_url=""), loaded.sources.figures), folder)
    with serving(folder) as address:
        yield address


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Open a narrow dark window in which axe may run, and which fails the test when a script fails."""
    context = browser.new_context(
        bypass_csp=True, reduced_motion="reduce", color_scheme="dark", viewport={"width": 390, "height": 844}
    )
    faults: list[str] = []
    context.on("weberror", lambda error: faults.append(str(error.error)))
    yield context.new_page()
    context.close()
    assert faults == []


def test_a_level_is_chosen_filled_in_and_named(site: str, page: Page) -> None:
    """What has no such item is out of sight; clauses narrow it further; the address carries it all."""
    page.goto(f"{site}/en/checklists/")
    level = page.get_by_role("group", name="Level")
    level.get_by_role("button", name="1", exact=True).click()
    expect(page.locator(".kit-chosen")).to_have_text("18 of 40 items chosen")
    page.get_by_role("group", name="Side").get_by_role("button", name="kiosk").click()
    expect(page.locator(".kit-chosen")).to_have_text("8 of 40 items chosen")
    expect(page.locator('.cb-checklists [data-clause="1.1.3"]')).to_be_hidden()
    expect(page.locator('.cb-checklists [data-clause="1.1"] .cb-count > span').first).to_have_text("3 items")
    page.get_by_role("checkbox", name="V1.1 Cards and PINs").check()
    expect(page).to_have_url(re.compile(r"\?set=1\.1,level=L1,side=device$"))
    page.add_script_tag(path=node_package("axe-core/axe.min.js"))
    assert violations(page) == []
    page.get_by_role("button", name="Fill in").click()
    expect(page.locator("tr.cb-sheet-item:visible")).to_have_count(3)
    expect(page.locator("h1")).to_contain_text("V1.1, Level: 1, Side: kiosk")
    expect(page.locator(".cb-meta .kit-count")).to_have_text("3 items")
    page.add_script_tag(path=node_package("axe-core/axe.min.js"))
    assert violations(page) == []


def test_a_level_pressed_again_is_let_go_and_an_unknown_one_is_told(site: str, page: Page) -> None:
    """Of one attribute one value at a time; what an address names that is not there stands at the top."""
    page.goto(f"{site}/zh/checklists/?set=level=L2")
    group = page.get_by_role("group", name="级别")
    expect(group.get_by_role("button", name="2级")).to_have_attribute("aria-pressed", "true")
    group.get_by_role("button", name="3级").click()
    expect(group.get_by_role("button", name="2级")).to_have_attribute("aria-pressed", "false")
    group.get_by_role("button", name="3级").click()
    expect(page).to_have_url(re.compile(r"/zh/checklists/$"))
    page.goto(f"{site}/zh/checklists/all/?set=level=L1,level=L9")
    expect(page.locator("tr.cb-sheet-item:visible")).to_have_count(18)
    expect(page.locator(".kit-note")).to_contain_text("level=L9")


def test_clauses_are_found_however_their_code_is_written(site: str, page: Page) -> None:
    """With its marks or without, by id, with words of a title in either language, by the words that stand for one."""
    page.goto(f"{site}/en/checklists/")
    field = page.get_by_label("Tick by number or title")
    told = page.locator(".kit-finding [role=status]")
    for typed in ("V1.1.2", "v1 1 2", "V112", "Ｖ１．１．２", "V01.01.02", "1.1.2"):
        field.fill(typed)
        expect(told).to_contain_text("V1.1.2 (1 of 1")
    field.fill("借书证 V1.1")
    expect(told).to_contain_text("V1.1 Cards and PINs (1 of 1")
    row = page.locator('.cb-checklists [data-clause="1.1.2"] .kit-row')
    field.fill(row.inner_text().removeprefix("V1.1.2").strip(" …"))
    expect(told).to_contain_text("V1.1.2 (1 of ")


def test_what_no_item_meets_is_told_and_nothing_begins(site: str, page: Page) -> None:
    """Nothing is filled in, printed or exported then, from an address neither; a condition let go brings it back."""
    told = "No item meets all of these conditions together"
    page.goto(f"{site}/en/checklists/all/?set=1.1.3,level=L1&fill=new")
    expect(page.locator(".kit-note")).to_contain_text(told)
    expect(page.get_by_role("button", name="Fill in")).to_have_count(0)
    page.locator(".kit-note").get_by_role("link", name="Choose clauses").click()
    expect(page.locator(".kit-chosen")).to_contain_text(told)
    expect(page.get_by_role("button", name="Fill in")).to_be_disabled()
    expect(page.get_by_role("button", name="Print")).to_be_disabled()
    expect(page.get_by_text("Export ▾")).to_be_hidden()
    page.get_by_label("Tick by number or title").press("Enter")
    page.get_by_role("group", name="Level").get_by_role("button", name="1", exact=True).click()
    expect(page.locator(".kit-chosen")).to_have_text("1 of 40 items chosen")
    expect(page.get_by_role("button", name="Fill in")).to_be_enabled()
    assert page.evaluate("Object.keys(localStorage).filter((key) => key.includes('draft'))") == []


def test_nothing_unseen_parts_a_text_from_its_head(site: str, page: Page) -> None:
    """On a phone the attributes fill the line; the fingerprint, which comes on demand, takes none below them."""
    page.goto(f"{site}/en/checklists/all/?set=1.1&fill=new")
    expect(page.locator(".cb-attributes:visible").first).to_be_visible()
    gaps = page.locator(".cb-sheet-provision .cb-margin:visible").evaluate_all(
        """(heads) => heads.map((head) => head.getBoundingClientRect().bottom - Math.max(
          ...[...head.querySelectorAll(".cb-letter, .cb-kind, .cb-attributes")]
            .map((one) => one.getBoundingClientRect().bottom)))"""
    )
    assert gaps
    assert max(gaps) < 5


def test_withdrawn_and_coded_pages_have_nothing_for_axe(site: str, page: Page) -> None:
    """A withdrawn clause, code and blanks, in both languages."""
    for path in ("en/1.1.5/", "en/1.1.2/", "zh/1.2.4/", "zh/3.1.1/", "zh/chapters/"):
        page.goto(f"{site}/{path}")
        page.add_script_tag(path=node_package("axe-core/axe.min.js"))
        assert violations(page) == [], path
