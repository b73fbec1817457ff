"""Few sizes of type, two greys, one meaning a colour: what makes a page quiet, counted where it is drawn."""

import pytest

from tests.browser.conftest import DESKTOP, PHONE, Open
from tests.browser.kinds import ADDRESSES

_COUNT = """() => {
    const found = {sizes: {}, colours: {}};
    const note = (words, style) => {
        if (!words || style.color === "rgba(0, 0, 0, 0)") return;
        found.sizes[style.fontSize] ??= words;
        found.colours[style.color] ??= words;
    };
    const apart = "svg, math, .cb-hidden";
    const shown = (element) => element.checkVisibility({visibilityProperty: true}) && !element.closest(apart);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        if (shown(element)) note(walker.currentNode.data.trim().slice(0, 20), getComputedStyle(element));
    }
    for (const element of document.body.querySelectorAll("*"))
        for (const side of ["::before", "::after"]) {
            const style = getComputedStyle(element, side);
            const words = style.content.match(/\\w|[\\u4e00-\\u9fff]/u) ? style.content : "";
            if (style.display !== "none" && shown(element)) note(words, style);
        }
    const probe = document.body.appendChild(document.createElement("i"));
    found.tokens = Object.fromEntries(["ink", "soft", "paper", "accent", "amber"].map((name) => {
        probe.style.color = `var(--${name})`;
        return [getComputedStyle(probe).color, name];
    }));
    probe.remove();
    return found;
}"""
"""Sizes and colours of the text that a page shows, each with words that have it, and colours of the tokens by name.

Drawings and formulas have a scale of their own."""
TYPE = {"apparatus": 13, "interface": 15, "text": 18, "heading": 22, "title": 30}
"""Sizes in px by name."""


@pytest.mark.parametrize("kind", ADDRESSES)
def test_a_page_has_five_sizes_of_type_and_two_greys(kind: str, shown: Open) -> None:
    """On a desk and on a phone; the title of the cover alone is larger."""
    page = shown(ADDRESSES[kind])
    for screen in (DESKTOP, PHONE):
        page.set_viewport_size(screen)
        found = page.evaluate(_COUNT)
        sizes = {float(size.removesuffix("px")): words for size, words in found["sizes"].items()}
        beyond = {size: words for size, words in sizes.items() if size not in TYPE.values()}
        assert len(beyond) <= (kind == "cover"), (screen["width"], beyond)
        odd = {colour: words for colour, words in found["colours"].items() if colour not in found["tokens"]}
        assert odd == {}, screen["width"]
