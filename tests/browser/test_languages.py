"""One control of the language: a language alone is its own tree, side by side is both; the place is kept."""

import re
from itertools import pairwise

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import PHONE, Open

CLAUSE = "5.4.4.2"
PROVISION = "5.4.4.2-b"
TREES = ("zh", "en")
TOP = """() => {
    const bar = document.querySelector('.cb-header').getBoundingClientRect().bottom;
    const places = [...document.querySelectorAll('#content [id]')]
        .filter((place) => place.getClientRects().length && place.getBoundingClientRect().top <= bar + 8);
    const place = places.at(-1);
    return [place.id, Math.round(place.getBoundingClientRect().top)];
}"""
WORDS = {"zh": ("要求", "检查项", "服务补救"), "en": ("Requirement", "Checklist items", "Service recovery")}
"""A badge, a heading of ours and the title, in each language."""
BADGE = "getComputedStyle(document.querySelector('.cb-run > .cb-letter'), '::after').content"


def link(page: Page, view: str) -> Locator:
    """Return the link of a language, or of both."""
    return page.locator(f".cb-languages [data-view={view}]")


def expect_view(page: Page, view: str, tree: str) -> None:
    """Expect the languages of a view in a tree, said by the control and shown in the text."""
    expect(page).to_have_url(re.compile(f"/{tree}/"))
    expect(page.locator(".cb-languages [aria-current=true]")).to_have_attribute("data-view", view)
    for language in TREES:
        shown = page.locator(f"#content .cb-text .cb-{language}").first
        expect(shown).to_be_visible(visible=view in (language, "both"))


@pytest.mark.parametrize("tree", TREES)
@pytest.mark.parametrize("other", TREES)
def test_a_language_is_its_own_tree(tree: str, other: str, opened: Open) -> None:
    """From any view a click shows a language with its badges, headings and title; nothing of it is in the other."""
    page = opened(f"/{tree}/{CLAUSE}/")
    expect_view(page, tree, tree)
    link(page, "both").click()
    expect_view(page, "both", tree)
    link(page, other).click()
    expect_view(page, other, other)
    badge, heading, title = WORDS[other]
    assert badge in page.evaluate(BADGE)
    expect(page.locator("h1")).to_contain_text(title)
    expect(page.get_by_role("heading", name=heading)).to_be_visible()


def test_there_is_one_control(shown: Open) -> None:
    """Each language once, in itself, with what it is; and nothing else in the head leads to the other tree."""
    page = shown(f"/zh/{CLAUSE}/")
    expect(page.locator(".cb-languages a")).to_have_text(["中文", "English", "对照"])
    assert page.locator('.cb-header a[href*="/en/"]').count() == 1
    expect(page.get_by_role("group", name="语言").get_by_role("link", name="English")).to_have_attribute("lang", "en")


def test_languages_by_key(opened: Open) -> None:
    """One key does the same; L goes over to the other tree, side by side too."""
    page = opened(f"/zh/{CLAUSE}/")
    for key, view, tree in (
        ("3", "both", "zh"), ("L", "both", "en"), ("2", "en", "en"), ("1", "zh", "zh"), ("l", "en", "en"),
    ):  # fmt: skip
        page.keyboard.press(key)
        expect_view(page, view, tree)


def test_side_by_side_is_remembered(opened: Open) -> None:
    """On the next page and in the other tree, until one language is chosen."""
    page = opened(f"/zh/{CLAUSE}/")
    link(page, "both").click()
    page.goto("/zh/5.4.4.1/")
    page.goto(f"/en/{CLAUSE}/")
    expect_view(page, "both", "en")
    link(page, "en").click()
    page.goto(f"/zh/{CLAUSE}/")
    expect_view(page, "zh", "zh")


def test_an_address_fixes_a_view(opened: Open) -> None:
    """Until the reader has another; what they chose before is not changed by it."""
    page = opened(f"/zh/{CLAUSE}/?view=both#{PROVISION}")
    expect_view(page, "both", "zh")
    page.goto("/zh/5.4.4.1/")
    expect_view(page, "zh", "zh")
    page.go_back()
    expect_view(page, "both", "zh")
    link(page, "zh").click()
    expect(page).to_have_url(re.compile(rf"/zh/5\.4\.4\.2/#{re.escape(PROVISION)}$"))
    page.goto(f"/zh/{CLAUSE}/?view=constructor")
    expect_view(page, "zh", "zh")


@pytest.mark.parametrize(
    ("written", "view", "tree"), [("BOTH", "both", "zh"), ("En", "en", "en"), ("%20both", "both", "zh")]
)
def test_a_view_is_fixed_in_any_case(written: str, view: str, tree: str, opened: Open) -> None:
    """As people write it, for a permalink and in a tree."""
    page = opened(f"/zh/{CLAUSE}/?view={written}")
    expect_view(page, view, tree)
    page.goto(f"/c/{CLAUSE}/?view={written}")
    page.wait_for_url(f"**/{tree}/{CLAUSE}/*")
    expect_view(page, view, tree)


@pytest.mark.parametrize("address", [f"/zh/{CLAUSE}/?view=en#{PROVISION}", f"/c/{PROVISION}/?view=en"])
def test_an_address_that_fixes_a_language_leads_to_its_tree(address: str, opened: Open) -> None:
    """Also who read side by side, or in the other language, before; and who never came before."""
    page = opened(address)
    page.wait_for_url(f"**/en/{CLAUSE}/?view=en#{PROVISION}")
    expect_view(page, "en", "en")
    page.goto(f"/zh/{CLAUSE}/")
    page.keyboard.press("3")
    page.goto(address)
    page.wait_for_url(f"**/en/{CLAUSE}/?view=en#{PROVISION}")
    expect_view(page, "en", "en")


@pytest.mark.parametrize("address", ["5.4/", "full/", "5.4.4.2/?view=both", "terms/"])
@pytest.mark.parametrize("way", ["click", "key"])
def test_the_other_language_shows_the_same_place(address: str, way: str, opened: Open) -> None:
    """What stood on top of the window stands there again; the key, which changes the tree alone, keeps a fixed view."""
    page = opened(f"/zh/{address}")
    page.evaluate("scrollTo({ top: 1000, behavior: 'instant' })")
    id_, height = page.evaluate(TOP)
    if way == "key":
        page.keyboard.press("l")
    else:  # by the mouse alone, since Playwright scrolls to what it clicks
        box = link(page, "en").bounding_box()
        assert box
        page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.wait_for_url(f"**/en/{address if way == 'key' else address.partition('?')[0]}")
    expect(page.locator(f'[id="{id_}"]')).to_have_count(1)
    found = page.evaluate("(id) => document.getElementById(id).getBoundingClientRect().top", id_)
    assert abs(found - height) <= 2


@pytest.mark.parametrize("address", ["terms/", "checklists/all/", "full/"])
def test_a_change_of_view_does_not_drift(address: str, opened: Open) -> None:
    """There and back three times, one reads where one read; the same text is on top, to a pixel, each time.

    How far one has scrolled may change: a browser learns how high sheets are as they come near.
    """
    page = opened(f"/zh/{address}", viewport={"width": 1440, "height": 900})
    page.wait_for_load_state("networkidle")
    page.evaluate("scrollTo(0, document.documentElement.scrollHeight * 0.4)")
    shown = page.locator(".cb-languages [aria-current=true]")
    before = page.evaluate(TOP)
    for _ in range(3):
        page.keyboard.press("3")
        id_, top = page.evaluate(TOP)
        assert (id_, abs(top - before[1]) <= 1) == (before[0], True)
        expect(shown).to_have_attribute("data-view", "both")
        page.keyboard.press("1")
        id_, top = page.evaluate(TOP)
        assert (id_, abs(top - before[1]) <= 1) == (before[0], True)


def test_the_anchor_and_the_question_are_kept(opened: Open) -> None:
    """The same provision, and the same selection of a checklist."""
    page = opened(f"/zh/{CLAUSE}/#{PROVISION}")
    link(page, "en").click()
    page.wait_for_url(f"**/en/{CLAUSE}/#{PROVISION}")
    page.goto("/en/checklists/all/?set=5.1")
    link(page, "zh").click()
    page.wait_for_url("**/zh/checklists/all/?set=5.1")


def test_the_other_language_is_two_taps_away_on_a_phone(opened: Open) -> None:
    """The menu has the languages on top; a choice closes it, and the cursor is never lost."""
    page = opened(f"/zh/{CLAUSE}/", viewport=PHONE, has_touch=True, is_mobile=True)
    expect(link(page, "en")).to_be_hidden()
    page.locator(".cb-menu").tap()
    link(page, "both").tap()
    expect(page.locator("#cb-nav")).not_to_be_in_viewport()
    expect(page.locator(".cb-menu")).to_be_focused()
    expect_view(page, "both", "zh")
    page.locator(".cb-menu").tap()
    link(page, "en").tap()
    page.wait_for_url(f"**/en/{CLAUSE}/")


@pytest.mark.parametrize("tree", TREES)
@pytest.mark.parametrize(("width", "text"), [(390, 100), (390, 200), (320, 100), (820, 100), (1440, 100)])
def test_the_head_is_one_line(tree: str, width: int, text: int, opened: Open) -> None:
    """Nothing over another, nothing outside the window, nothing too small to hit; also with text twice as large."""
    page = opened(f"/{tree}/{CLAUSE}/", viewport={"width": width, "height": 844})
    page.evaluate("(size) => { document.documentElement.style.fontSize = `${size}%`; }", text)
    parts = page.locator(
        ".cb-header > a:visible, .cb-search input:visible, .cb-tools > button:visible, .cb-tools a:visible"
    )
    boxes = [box for part in parts.all() if (box := part.bounding_box())]
    middles = [box["y"] + box["height"] / 2 for box in boxes]
    assert max(middles) - min(middles) <= 3
    assert all(min(box["width"], box["height"]) >= 24 for box in boxes)
    assert all(box["x"] >= 0 and box["x"] + box["width"] <= width for box in boxes)
    assert all(one["x"] + one["width"] <= other["x"] + 1 for one, other in pairwise(boxes))
    assert page.evaluate("document.scrollingElement.scrollWidth") <= width


@pytest.mark.parametrize(("width", "least"), [(1440, 400), (820, 140), (390, 100)])
def test_the_search_field_is_as_wide_as_what_one_types(width: int, least: int, opened: Open) -> None:
    """On a narrow screen it takes the line when one types."""
    page = opened(f"/en/{CLAUSE}/", viewport={"width": width, "height": 844})
    field = page.locator(".cb-search input")
    assert field.evaluate("(field) => field.clientWidth") >= least
    field.focus()
    assert field.evaluate("(field) => field.clientWidth") >= min(400, width * 0.65)


def test_the_drawer_holds_everything_with_large_text(opened: Open) -> None:
    """Languages and theme stand above the contents, however many lines they take, and can be reached by keyboard."""
    page = opened(f"/en/{CLAUSE}/", viewport=PHONE)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    page.locator(".cb-menu").click()
    contents = page.locator("#cb-nav").bounding_box()
    theme = page.locator(".cb-theme").bounding_box()
    both = link(page, "both").bounding_box()
    assert contents
    assert theme
    assert both
    assert max(theme["y"] + theme["height"], both["y"] + both["height"]) <= contents["y"]
    page.locator(".cb-menu").focus()
    for view in ("zh", "en", "both"):
        page.keyboard.press("Tab")
        expect(link(page, view)).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Dark")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Light")).to_be_focused()
