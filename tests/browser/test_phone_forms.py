"""What is wide has a form of its own on a phone, with nothing cut."""

import pytest
from playwright.sync_api import ViewportSize, expect

from tests.browser.conftest import DESKTOP, PHONE, TABLET, Open

OUTSIDE = """(drawing) => {
  const boxes = [...drawing.querySelectorAll("rect")].map((box) => box.getBoundingClientRect());
  return [...drawing.querySelectorAll("text")].filter((text) => {
    const { left, right, top, bottom } = text.getBoundingClientRect();
    return !boxes.some((box) => box.left <= left && right <= box.right && box.top <= top && bottom <= box.bottom);
  }).map((text) => text.textContent);
}"""


@pytest.mark.parametrize("tree", ["zh", "en"])
@pytest.mark.parametrize("address", ["", "4/"])
def test_the_framework_figure_is_whole(tree: str, address: str, shown: Open) -> None:
    """All six boxes stand within the window, their words within them; on a desk the wide drawing stands instead."""
    page = shown(f"/{tree}/{address}", viewport=PHONE)
    figure = page.locator(".cb-figure-narrow svg")
    boxes = [box for link in figure.locator("a").all() if (box := link.bounding_box())]
    assert len(boxes) == 6
    assert all(box["x"] >= 16 and box["x"] + box["width"] <= 374 for box in boxes)
    assert figure.evaluate(OUTSIDE) == []
    expect(page.locator(".cb-figure-whole")).to_be_hidden()
    figure.locator("a").nth(2).click()
    page.wait_for_url(f"**/{tree}/5.4/")
    page = shown(f"/{tree}/{address}", viewport={"width": 1440, "height": 900})
    expect(page.locator(".cb-figure-narrow")).to_be_hidden()
    whole = page.locator(".cb-figure-whole svg").bounding_box()
    assert whole
    assert whole["height"] < 900 - 52
    assert page.locator(".cb-figure-whole").evaluate("(frame) => frame.scrollWidth <= frame.clientWidth")


@pytest.mark.parametrize("tree", ["zh", "en"])
def test_the_concept_map_is_a_list(tree: str, shown: Open) -> None:
    """Every entry with what it uses; no drawing that one would have to push about, and no words about it."""
    page = shown(f"/{tree}/terms/map/", viewport=PHONE)
    expect(page.locator(".cb-map-frame")).to_be_hidden()
    expect(page.locator("#content > h1 ~ p:visible")).to_have_count(0)
    expect(page.locator(".cb-map-list dt").first).to_be_visible()
    assert page.locator(".cb-map-list dt").count() == page.locator(".cb-map a").count()
    page.set_viewport_size({"width": 1440, "height": 900})
    expect(page.locator(".cb-map-frame")).to_be_visible()


@pytest.mark.parametrize("viewport", [PHONE, TABLET], ids=["phone", "tablet"])
@pytest.mark.parametrize(
    ("tree", "above", "on"),
    [("zh", "5.4.4 顾客期望实现", "下一条"), ("en", "5.4.4 Customer expectation fulfilment", "Next")],
)
def test_a_clause_says_at_once_where_it_is(tree: str, above: str, on: str, viewport: ViewportSize, shown: Open) -> None:
    """Where the contents are behind a button: edition, clause above, the way on; one line, before the title."""
    page = shown(f"/{tree}/5.4.4.2/", viewport=viewport)
    place = page.locator(".cb-place")
    expect(place).to_be_visible()
    expect(place).to_contain_text("T/CAQ XXXXX—201X")
    lined = [found.bounding_box() for found in (place, page.locator("h1"))]
    assert lined[0]
    assert lined[1]
    assert lined[0]["height"] < 2 * 24
    assert lined[0]["y"] + lined[0]["height"] <= lined[1]["y"]
    expect(place.get_by_role("link", name=above)).to_have_attribute("href", "../5.4.4/")
    place.get_by_role("link", name=on).click()
    page.wait_for_url(f"**/{tree}/5.4.5/")
    page.locator(".cb-place [rel='next']").click()
    page.wait_for_url(f"**/{tree}/5.4.5.1/")


def test_on_a_desk_the_head_and_the_contents_say_where_one_is(shown: Open) -> None:
    """Not the same fact twice."""
    page = shown("/en/5.4.4.2/", viewport=DESKTOP)
    expect(page.locator(".cb-place")).to_be_hidden()
    expect(page.locator(".cb-header").get_by_text("T/CAQ XXXXX—201X")).to_be_visible()
    expect(page.locator(".cb-nav [aria-current='page']")).to_be_visible()
