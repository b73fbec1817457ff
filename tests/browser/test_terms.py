"""The list of terms narrows as one types, and the labels of their map stand apart."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Open


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("guke manyidu", "t-customer-satisfaction-degree"),
        ("客户忠诚", "t-customer-loyalty-degree"),
        ("3.4", "t-ecological-chain"),
    ],
)
def test_terms_filter_as_one_types(text: str, left: str, opened: Open) -> None:
    """The list of terms is filtered by the same search, with pinyin and synonyms."""
    page = opened("/zh/terms/")
    page.locator(".cb-filter input").click()
    page.keyboard.type(text)
    expect(page.locator(f"#{left}")).to_be_visible()
    expect(page.locator("#t-supply-chain")).to_be_hidden()
    page.locator(".cb-filter input").fill("")
    expect(page.locator("#t-supply-chain")).to_be_visible()


def test_terms_filter_says_that_none_matches(opened: Open) -> None:
    """In the place where it counts otherwise."""
    page = opened("/en/terms/")
    page.locator(".cb-filter input").fill("qwxzv")
    expect(page.locator(".cb-filter output")).to_have_text("No term matches")


def test_map_labels_do_not_touch(opened: Open) -> None:
    """In both languages every label of the concept map stands alone and inside the drawing."""
    for tree in ("zh", "en"):
        page = opened(f"/{tree}/terms/map/")
        touching = page.evaluate("""() => {
            const boxes = [...document.querySelectorAll(".cb-map text")].map((text) => text.getBoundingClientRect());
            const frame = document.querySelector(".cb-map").getBoundingClientRect();
            const touch = (a, b) => a.left < b.right && b.left < a.right
              && a.top < b.bottom - 1 && b.top < a.bottom - 1;
            const out = (a) => a.left < frame.left || a.right > frame.right
              || a.top < frame.top || a.bottom > frame.bottom;
            return boxes.filter((a, i) => out(a) || boxes.some((b, j) => j > i && touch(a, b))).length;
        }""")
        assert touching == 0


@pytest.mark.parametrize(
    "address", ["/zh/figures/map/terms.svg", "/en/figures/map/terms.svg", "/zh/figures/figure-1.svg"]
)
def test_a_drawing_opened_alone_is_drawn(address: str, opened: Open) -> None:
    """Under a policy that lets no style in: lines are lines, words dark on light, and none is cut off."""
    page = opened(address)
    page.evaluate("document.fonts.ready")
    assert page.evaluate(
        "[...document.querySelectorAll('path')].every((line) => getComputedStyle(line).fill === 'none')"
    )
    words = page.locator("text")
    assert set(words.evaluate_all("all => all.map((one) => getComputedStyle(one).fill)")) == {"rgb(34, 34, 34)"}
    assert (
        words.evaluate_all(
            """all => {
          const frame = document.documentElement.viewBox.baseVal;
          const out = ({ x, y, width, height }) => x < frame.x || y < frame.y || x + width > frame.x + frame.width + 1
            || y + height > frame.y + frame.height;
          return all.filter((one) => out(one.getBBox())).map((one) => one.textContent);
        }"""
        )
        == []
    )
