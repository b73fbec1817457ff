"""Colours that mean something, and what on a page may have each: one meaning a colour."""

from playwright.sync_api import Page

_FINDINGS = ("met", "partly", "unmet", "excluded")
MEANINGS = {
    "accent": ":is(a, button, summary, label, input, [aria-current]):not(svg *)",
    "amber": ".cb-told, .cb-unreviewed, .kit-note, .kit-alarm, .kit-bad, .kit-flags",
    **{name: f".kit-mark-{name}, .kit-part-{name}" for name in _FINDINGS},
}
"""Selector of what may have a colour, by its name in overrides/css/tokens.css, where its meaning is told."""

_STRAYS = """(meanings) => {
    const probe = document.body.appendChild(document.createElement("i"));
    const named = new Map(Object.keys(meanings).map((name) => {
        probe.style.color = `var(--${name})`;
        return [getComputedStyle(probe).color, name];
    }));
    probe.remove();
    const none = ["none", "hidden"];
    const written = (node) => node.nodeType === Node.TEXT_NODE && node.data.trim();
    const drawn = (element, style) => [
        !element.closest("svg") && [...element.childNodes].some(written) && style.color,
        style.backgroundColor,
        ...["Top", "Right", "Bottom", "Left"].map((side) =>
            !none.includes(style[`border${side}Style`]) && parseFloat(style[`border${side}Width`]) > 0 &&
            style[`border${side}Color`]),
        element.closest("svg") && style.fill, element.closest("svg") && style.stroke,
    ];
    const found = [];
    for (const element of document.body.querySelectorAll("*")) {
        if (!element.checkVisibility({visibilityProperty: true})) continue;
        const colours = drawn(element, getComputedStyle(element));
        for (const side of ["::before", "::after"]) {
            const style = getComputedStyle(element, side);
            if (!["none", "normal"].includes(style.content))
                colours.push(style.color, style.backgroundColor, style.borderInlineStartWidth !== "0px" &&
                    style.borderInlineStartColor);
        }
        for (const colour of new Set(colours))
            if (named.has(colour) && !element.closest(meanings[named.get(colour)]))
                found.push(`${named.get(colour)}: ${element.tagName}.${element.getAttribute("class")}`);
    }
    return [...new Set(found)];
}"""
"""What has a colour of another meaning: words, grounds, lines and drawings that are shown at rest."""


GROUNDS = """
() => {
  const bar = Array.from(document.querySelectorAll(".kit-bar")).find((one) => one.textContent.includes("5.1"));
  return Array.from(bar.querySelectorAll(".kit-part"), (one) => getComputedStyle(one).backgroundColor);
}
"""
"""The grounds in the bar of 5.1, looked up and read at once: a summary is drawn anew soon after a finding is chosen."""


def strays(page: Page) -> list[str]:
    """Return what has a colour that means something else: `accent: P.cb-small`."""
    found: list[str] = page.evaluate(_STRAYS, MEANINGS)
    return found
