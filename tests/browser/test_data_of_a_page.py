"""The page of one clause names no digest of the data of all clauses: what it gets is never older than itself."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.hosted import changed, hosted, kept, restated
from tests.browser.kit import FIRST, export_menu
from tests.built import BuiltSite

SHEET = "zh/checklists/5.1.2/"
NEW = "新问题"


@pytest.fixture
def question(built: BuiltSite) -> str:
    """Return the question of the first item, as data and pages have it."""
    return built.index.questions[FIRST].question.zh


def csv(page: Page) -> str:
    """Return the blank CSV that a page makes."""
    with page.expect_download() as file:
        export_menu(page).get_by_role("button", name="CSV").click()
    return file.value.path().read_text(encoding="utf-8")


def renewed(folder: Path, built: BuiltSite, question: str) -> None:
    """Change the question as a new build does; the page of another clause stays as it is."""
    other = folder / "host" / "zh/checklists/5.4.4.2/index.html"
    before = other.read_bytes()
    for name in ("data/checklist.js", f"{SHEET}index.html"):
        changed(folder, built, name, question, NEW)
    assert other.read_bytes() == before


def test_data_that_a_browser_kept_of_an_older_page_is_none_for_a_new_one(
    built: BuiltSite, context: BrowserContext, tmp_path: Path, question: str
) -> None:
    """Though the host lets it be kept for an hour; while the page is as it was, it is asked for once."""
    context.add_init_script("delete Navigator.prototype.serviceWorker")
    sent: list[tuple[str, int]] = []
    with hosted(tmp_path, built, sent=sent) as site:
        page = context.new_page()
        for _ in range(2):
            page.goto(site + SHEET)
            assert question in csv(page)
        asked = [path for path, _ in sent if path.startswith("/data/checklist.js")]
        assert len(asked) == 1
        renewed(tmp_path, built, question)
        page.goto(site + SHEET)
        made = csv(page)
        assert NEW in made
        assert question not in made
        with page.expect_download() as file:
            export_menu(page).get_by_role("button", name="JSON").click()
        (hand,) = json.loads(file.value.path().read_text(encoding="utf-8"))["hands"].values()
        assert FIRST in hand["items"]


@pytest.mark.usefixtures("patient")
def test_page_and_data_come_from_one_place(built: BuiltSite, context: BrowserContext, tmp_path: Path) -> None:
    """Both of the network while there is one, though an older build is kept; without one no file is made of two."""
    provision = built.index.questions[FIRST].provision
    text, fingerprint = built.index.linear[provision].zh, built.index.fingerprints[provision]
    with hosted(tmp_path, built) as site:
        page = kept(context, site + SHEET)
        page.reload()
        assert text in csv(page)
        for name in ("data/checklist.js", f"{SHEET}index.html"):
            path = tmp_path / "host" / name
            made = path.read_text(encoding="utf-8").replace(text, NEW).replace(fingerprint, "0123abcd")
            path.write_text(restated(made), encoding="utf-8")
        page.reload()
        assert NEW in csv(page)
    page.reload()
    expect(page.locator(".cb-kept")).to_contain_text("连不上本站")
    export_menu(page).get_by_role("button", name="CSV").click()
    expect(page.get_by_role("alert")).to_contain_text("程序出错")
