"""What a reader sees and does where no entry has all of what they typed: partial answers, reasons, the very words."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from tests.browser.conftest import DESKTOP, PHONE, Open
from tests.browser.test_accessibility import violations
from tests.browser.test_search_dialog import FIELD, LINKS, META, answered, shown, typed
from tests.built import BuiltSite
from tests.tools import node_package

WHY = ".cb-hit-why"
LITERAL = ".cb-search-literal"


def searched(page: Page, text: str) -> None:
    """Type a text, and wait for all that it finds."""
    page.locator(FIELD).click()
    typed(page, text)
    answered(page, text)


@pytest.mark.parametrize(
    ("tree", "text", "says"),
    [
        ("zh", "顾客发火了怎么办", r"没有完全相符的，按意思找到\d+处"),
        ("en", "buying again", r"No exact match; \d+ results by meaning"),
        ("zh", "顾客数据库 xyzzyq", r"没有找到“xyzzyq”，其余的词找到\d+处"),
        ("en", "customer database xyzzyq plugh please", r"“xyzzyq” and “plugh” not found; \d+ results for the rest"),
        ("en", "zzyzx", "Nothing found for “zzyzx”"),
    ],
)
def test_how_much_was_found_is_said(tree: str, text: str, says: str, opened: Open) -> None:
    """That the answer is partial, and which words are not there; each is spoken in its language."""
    page = opened(f"/{tree}/")
    searched(page, text)
    expect(page.locator(META)).to_have_text(re.compile(f"^{says}$"))
    words = page.locator(f"{META} [lang]")
    assert {words.nth(at).get_attribute("lang") for at in range(words.count())} <= {"en"}


@pytest.mark.parametrize(
    ("tree", "text", "why", "languages"),
    [
        ("zh", "赔不是", "赔不是 → 道歉（近义）", ["zh-Hans", "zh-Hans"]),
        ("zh", "recoverable", "recoverable → recovery（词形）", ["en", "en"]),
        ("zh", "回头客", "（同义）", ["zh-Hans", "zh-Hans"]),
        ("zh", "顾客发火了怎么办", "情形：接到顾客投诉", ["zh-Hans"]),
        ("en", "赔不是", "赔不是 → ", ["zh-Hans", "en"]),
        ("en", "buying again", "Situation: A regular customer stays away", ["en"]),
    ],
)
def test_a_result_says_why_it_is_there(tree: str, text: str, why: str, languages: list[str], opened: Open) -> None:
    """What stands for what was typed, in the reader's language where it can be."""
    page = opened(f"/{tree}/")
    searched(page, text)
    reason = page.locator(WHY, has_text=why).first
    expect(reason).to_be_visible()
    assert reason.locator("[lang]").evaluate_all("all => all.map(({ lang }) => lang)") == languages


@pytest.mark.parametrize(("tree", "narrow", "wide"), [
    ("zh", "只查原词", "也按意思查"), ("en", "Only these very words", "By meaning too"),
])  # fmt: skip
def test_the_very_words_are_one_key_away(tree: str, narrow: str, wide: str, opened: Open) -> None:
    """By the button or Ctrl+Enter, there and back; the cursor stays in the field, and Enter opens the best."""
    page = opened(f"/{tree}/")
    searched(page, "赔不是")
    expect(page.locator(LITERAL)).to_have_text(narrow)
    page.locator(LITERAL).click()
    answered(page, '"赔不是"')
    expect(page.locator(FIELD)).to_be_focused()
    expect(page.locator(LINKS)).to_have_count(0)
    expect(page.locator(LITERAL)).to_have_text(wide)
    for key in ("Control+Enter", "Meta+Enter", "Control+Enter"):
        before = page.locator(FIELD).input_value()
        page.keyboard.press(key)
        expect(page.locator(FIELD)).not_to_have_value(before)
        expect(page.locator(FIELD)).to_be_focused()
    answered(page, "赔不是")
    best = shown(page)[0]
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{best}*")


@pytest.mark.parametrize("text", ["投诉处理 检查表", "evidence complaints", "interview question about complaints"])
def test_who_asks_for_a_checklist_is_led_to_one(text: str, opened: Open) -> None:
    """To the sheet of a clause, not to the clause."""
    page = opened("/en/")
    searched(page, text)
    sheet = page.locator(f'{LINKS}[href*="/checklists/"]').first
    expect(sheet).to_be_visible()
    page.keyboard.press("ArrowDown")
    sheet.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/checklists/*/**")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_partial_results_are_for_everyone(scheme: str, viewport: ViewportSize, opened: Open) -> None:
    """Axe finds nothing, targets are large enough, nothing is wider than the screen."""
    page = opened("/en/", viewport=viewport, color_scheme=scheme, bypass_csp=True, reduced_motion="reduce")
    page.add_script_tag(path=node_package("axe-core/axe.min.js"))
    searched(page, "赔不是 xyzzyq")
    expect(page.locator(WHY).first).to_be_visible()
    assert violations(page) == []
    sizes = page.locator(f"{LITERAL}, {LINKS}").evaluate_all(
        "all => all.map((one) => one.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height))"
    )
    assert min(sizes) >= 24
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.locator(".cb-search-scroll").evaluate("(one) => one.scrollWidth <= one.clientWidth")


def test_the_list_of_terms_shows_few_for_few_words(opened: Open) -> None:
    """Of entries that have only some of what is typed, the best alone."""
    page = opened("/zh/terms/")
    page.locator(".cb-filter input").fill("顾客发火了怎么办")
    expect(page.locator("#t-customer-complaint")).to_be_visible()
    expect(page.locator("#t-supply-chain")).to_be_hidden()
    assert 0 < page.locator(".cb-entry[data-words]:visible").count() <= 10


def test_meaning_from_a_folder(browser: Browser, built: BuiltSite) -> None:
    """Without a server what finds by meaning is loaded, too."""
    page = browser.new_page()
    page.goto((Path(built.folder) / "zh/index.html").as_uri())
    searched(page, "赔不是")
    expect(page.locator(WHY).first).to_contain_text("赔不是")
    page.close()
