"""The home page says what the standard is, and where one goes from there."""

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.conftest import PHONE, Open

WIDE: ViewportSize = {"width": 1440, "height": 900}
TREES = ("zh", "en")


@pytest.mark.parametrize("tree", TREES)
@pytest.mark.parametrize("screen", [WIDE, PHONE], ids=["desk", "phone"])
def test_the_first_screen_invites(tree: str, screen: ViewportSize, shown: Open) -> None:
    """What it is, one field to search, and below it the doors, all three of them."""
    page = shown(f"/{tree}/", viewport=screen)
    parts = [page.locator("h1"), page.locator(".cb-lead"), page.locator(".cb-search"), page.locator(".cb-entrances a")]
    tops = [box["y"] for part in parts if (box := part.first.bounding_box())]
    assert tops == sorted(tops)
    last = page.locator(".cb-entrances a").last.bounding_box()
    assert last
    assert last["y"] + last["height"] <= screen["height"]
    expect(page.locator("input:visible")).to_have_count(1)
    expect(page.locator(".cb-header input")).to_have_count(0)


def test_its_field_searches(opened: Open) -> None:
    """By key too, with results below it that stand over the text and within the window."""
    page = opened("/zh/", viewport=PHONE)
    page.keyboard.press("/")
    expect(page.locator("#content .cb-search input")).to_be_focused()
    page.keyboard.type("服务补救")
    result = page.locator(".cb-result-link").first
    expect(result).to_contain_text("5.4.4.2")
    assert page.evaluate("document.scrollingElement.scrollWidth") <= PHONE["width"]
    result.click()
    page.wait_for_url("**/zh/5.4.4.2/**")


@pytest.mark.parametrize("tree", TREES)
def test_doors_look_like_doors(tree: str, shown: Open) -> None:
    """Each is a card that is a link to its edges, with its name underlined."""
    page = shown(f"/{tree}/", viewport=WIDE)
    doors = page.locator(".cb-entrances a")
    expect(doors).to_have_count(3)
    for door in doors.all():
        box = door.bounding_box()
        assert box
        corners = [(box["x"] + dx, box["y"] + dy) for dx in (4, box["width"] - 4) for dy in (4, box["height"] - 4)]
        for x, y in corners:
            assert door.evaluate("(link, [x, y]) => link.contains(document.elementFromPoint(x, y))", [x, y])
        assert "underline" in door.locator("b").evaluate("(name) => getComputedStyle(name).textDecorationLine")
        assert door.evaluate("(card) => getComputedStyle(card).borderTopStyle") == "solid"


def rows(page: Page) -> list[float]:
    """Return where the lines of the editions begin."""
    return sorted({box["y"] for entry in page.locator(".cb-meta li").all() if (box := entry.bounding_box())})


@pytest.mark.parametrize("tree", TREES)
def test_the_editions_stand_in_order(tree: str, shown: Open) -> None:
    """In one line on a desk, each in a line of its own on a phone."""
    page = shown(f"/{tree}/", viewport=WIDE)
    assert len(rows(page)) == 1
    page.set_viewport_size(PHONE)
    entries = page.locator(".cb-meta li")
    assert len(rows(page)) == entries.count()
    assert all(box["height"] < 30 for entry in entries.all() if (box := entry.bounding_box()))


@pytest.mark.parametrize("tree", TREES)
def test_no_second_contents_and_no_heading_over_nothing(tree: str, shown: Open) -> None:
    """The contents stand beside the text, or behind the menu; each heading has something below it."""
    page = shown(f"/{tree}/", viewport=WIDE)
    for address in page.locator("#cb-nav .cb-nav-pages a").evaluate_all("(links) => links.map((link) => link.href)"):
        assert page.locator(f'#content a[href="{address}"]').count() == 0
    empty = """(headings) => headings.filter((heading) => {
      const next = heading.nextElementSibling;
      return !next || /^H[1-6]$/.test(next.localName) || !next.innerText.trim();
    }).map((heading) => heading.innerText)"""
    assert page.locator("#content h2").evaluate_all(empty) == []


def test_the_clause_read_last_is_offered(opened: Open) -> None:
    """In the language of the tree, and nothing moves for it; a first visit has no such line to read."""
    page = opened("/zh/", viewport=PHONE)
    last = page.locator(".cb-last")
    expect(last).to_have_text("")
    doors = page.locator(".cb-entrances").bounding_box()
    page.goto("/zh/5.4.4.2/")
    page.goto("/zh/")
    expect(last).to_have_text("上次读到：5.4.4.2 服务补救")
    assert page.locator(".cb-entrances").bounding_box() == doors
    page.goto("/en/")
    expect(last).to_have_text("You last read 5.4.4.2 Service recovery")
    last.get_by_role("link").click()
    page.wait_for_url("**/en/5.4.4.2/")
