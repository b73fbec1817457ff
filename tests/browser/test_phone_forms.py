"""What is wide has a form of its own on a phone, with nothing cut."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PHONE, Open

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
