"""Few sizes of type, two greys, one meaning a colour: what makes a page quiet, counted where it is drawn."""

from pathlib import Path

import pytest
from playwright.sync_api import Playwright, ViewportSize, expect

from tests.browser.conftest import DESKTOP, PHONE, QUIET, Open
from tests.browser.kinds import ADDRESSES, IN_TREES, OUTSIDE
from tests.browser.meanings import strays

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
def test_a_page_has_five_sizes_of_type_two_greys_and_one_meaning_a_colour(kind: str, shown: Open) -> None:
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
        assert strays(page) == [], screen["width"]


_TOO_WIDE = """() => {
    const edge = document.documentElement.clientWidth + 1;
    const scrolls = (element) => {
        for (let up = element; up && up.id !== "content"; up = up.parentElement)
            if (getComputedStyle(up).overflowX !== "visible") return true;
        return false;
    };
    return [...document.querySelectorAll("#content *")]
        .filter((element) => element.getClientRects().length && element.getBoundingClientRect().right > edge)
        .filter((element) => !scrolls(element) && !element.closest("svg, .cb-hidden, .cb-copy"))
        .map((element) => `${element.tagName}.${element.className}: ${element.textContent.trim().slice(0, 20)}`);
}"""


def test_text_twice_as_large_fits_a_phone(executable: Path, playwright: Playwright, server: str) -> None:
    """Every kind of page, alone and side by side; what is wider by nature scrolls by itself."""
    large = ["--blink-settings=defaultFontSize=32"]
    browser = playwright.chromium.launch(executable_path=executable, args=[*QUIET, *large])
    page = browser.new_page(base_url=server, viewport=PHONE)
    views = [(language, view) for language in ("zh", "en") for view in (language, "both")]
    wide: dict[str, list[str]] = {}
    for where in (
        *(f"/{language}/{address}?view={view}" for address in IN_TREES.values() for language, view in views),
        *OUTSIDE.values(),
    ):
        page.goto(where)
        page.evaluate("document.querySelectorAll('details.cb-fold').forEach((fold) => { fold.open = true; })")
        wide[where] = page.evaluate(_TOO_WIDE)[:2]
        if page.evaluate("document.scrollingElement.scrollWidth") > PHONE["width"]:
            wide[where].append("the page")
    browser.close()
    assert {where: found for where, found in wide.items() if found} == {}


def test_a_page_stands_in_the_middle_of_a_wide_window(shown: Open) -> None:
    """What is beside it on the left is beside it on the right."""
    page = shown("/zh/5.4.4.2/", viewport={"width": 1920, "height": 900})
    beside = (
        page.locator("main")
        .locator("xpath=..")
        .evaluate(
            """(frame) => {
            const box = frame.getBoundingClientRect();
            return [box.left, document.documentElement.clientWidth - box.right];
        }"""
        )
    )
    assert beside[0] == beside[1] > 0


@pytest.mark.parametrize(("address", "boxes"), [("4", ".fig-box"), ("terms/map", ".cb-map rect")])
def test_drawings_have_the_colours_that_a_reader_forces(address: str, boxes: str, opened: Open) -> None:
    """Greys of ours would be lost on a black page."""
    page = opened(f"/zh/{address}/", forced_colors="active", color_scheme="dark")
    fills = page.locator(boxes).evaluate_all("(all) => [...new Set(all.map((box) => getComputedStyle(box).fill))]")
    canvas = page.evaluate("""() => {
        const probe = document.body.appendChild(document.createElement("i"));
        probe.style.cssText = "forced-color-adjust: none; color: Canvas";
        return getComputedStyle(probe).color;
    }""")
    assert fills == [canvas]


@pytest.mark.parametrize("address", [address for kind, address in IN_TREES.items() if "checklist" not in kind])
def test_what_stands_alone_is_large_enough_to_be_hit(address: str, shown: Open) -> None:
    """Links of menus, lists and folds are 24 px high; links in running text are as high as their line."""
    page = shown(f"/zh/{address}", viewport=PHONE)
    small = page.locator(
        ":is(.cb-contents, .cb-contents-short, .cb-around, .cb-fold > summary, .cb-references) a, .cb-fold > summary"
    ).evaluate_all(
        """(found) => found.filter((link) => link.getClientRects().length)
            .filter((link) => link.getBoundingClientRect().height < 24).map((link) => link.textContent.trim())"""
    )
    assert small == []


_COVERED = """() => {
    const lines = [];
    const walker = document.createTreeWalker(document.querySelector("#content"), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const {parentElement} = walker.currentNode;
        if (!walker.currentNode.data.trim() || parentElement.closest(".cb-hidden, .cb-copy")) continue;
        if (!parentElement.checkVisibility()) continue;
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        for (const line of range.getClientRects()) lines.push([line, walker.currentNode.data.trim()]);
    }
    const found = [];
    for (const button of document.querySelectorAll(".cb-copy:not(.cb-running .cb-copy)")) {
        const box = button.getBoundingClientRect();
        for (const [line, words] of lines) {
            const wide = Math.min(line.right, box.right) - Math.max(line.left, box.left);
            const high = Math.min(line.bottom, box.bottom) - Math.max(line.top, box.top);
            if (wide > 1 && high > 9) found.push(`${button.getAttribute("aria-label")}: ${words.slice(0, 30)}`);
        }
    }
    return found;
}"""
"""Words that buttons to copy would lie over; half the height of a line is nothing that one reads."""


@pytest.mark.parametrize("address", ["terms/", "full/", "5.4/", "3/", "references/gbt-19012/"])
@pytest.mark.parametrize("view", ["zh", "en", "both"])
def test_no_button_lies_over_words(address: str, view: str, shown: Open) -> None:
    """However narrow the window and however long the term or the title; those in running text come after a while."""
    page = shown(f"/{'en' if view == 'en' else 'zh'}/{address}?view={view}")
    expect(page.locator(".cb-copy").first).to_be_attached()
    for width in (390, 700, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate(_COVERED) == [], width


_CUT = "(name) => name.scrollHeight > name.clientHeight + 1 || name.scrollWidth > name.clientWidth + 1"


@pytest.mark.parametrize(("language", "widths"), [("zh", (390, 820, 1024, 1440)), ("en", (820, 1024, 1200, 1440))])
def test_the_head_names_the_standard_in_full(language: str, widths: tuple[int, ...], shown: Open) -> None:
    """Its number gives way to its title; an English title on a phone is cut, where one types beside it."""
    page = shown(f"/{language}/5.4.4.2/")
    name = page.locator(".cb-site-name")
    for width in widths:
        page.set_viewport_size({"width": width, "height": 900})
        assert not name.evaluate(_CUT), width


@pytest.mark.parametrize("language", ["zh", "en"])
def test_what_can_be_done_with_a_page_is_one_line(language: str, shown: Open) -> None:
    """Where the text has the width for it."""
    page = shown(f"/{language}/5.4/", viewport={"width": 820, "height": 900})
    lines = page.locator(".cb-actions > *").evaluate_all("(all) => all.map((one) => one.getBoundingClientRect().top)")
    assert len(lines) >= 4
    assert len(set(lines)) == 1


_FOOT = "(all) => all.map((one) => parseFloat(getComputedStyle(one).paddingBottom))"


def test_the_last_line_of_a_result_stands_off_the_rule_below_it(opened: Open) -> None:
    """A passage below its clause as much as a clause alone."""
    page = opened("/zh/5.4/")
    page.locator("input[name=query]").fill("道歉")
    passages = page.locator(".cb-result > .cb-result-link + .cb-result-link:last-child")
    expect(passages.first).to_be_visible()
    assert {float(one) >= 8 for one in passages.evaluate_all(_FOOT)} == {True}


_BROKEN = """() => {
    const found = [];
    const cells = ".cb-table :is(th, td:not(:last-child)), html:lang(en) .cb-table [lang|=zh]";
    for (const cell of document.querySelectorAll(cells)) {
        if (getComputedStyle(cell.closest("thead") ?? cell).clipPath !== "none") continue;
        const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
            for (const { 0: word, index } of walker.currentNode.data.matchAll(/[\\u4e00-\\u9fff]+/g)) {
                if (word.length > 6) continue;
                const range = document.createRange();
                range.setStart(walker.currentNode, index);
                range.setEnd(walker.currentNode, index + word.length);
                const lines = [...range.getClientRects()].filter(({ width }) => width > 1);
                if (lines.some(({ top }) => top > lines[0].bottom)) found.push(word);
            }
        }
    }
    return found;
}"""


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("address", ["references/", "terms/compared/", "numbers/", "crosswalk/", "checklists/help/"])
def test_short_words_of_a_table_stay_whole(address: str, language: str, shown: Open) -> None:
    """A Chinese term has no blank at which it would break: in the narrowest column, too."""
    page = shown(f"/{language}/{address}")
    for width in (390, 820, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate(_BROKEN) == [], width


def test_a_line_is_as_long_as_its_language_reads(shown: Open) -> None:
    """Chinese 38 characters; English, with twice as many in a line, ends where what is ours ends below it."""
    wide: ViewportSize = {"width": 1440, "height": 900}
    page = shown("/zh/5.4.4.2/", viewport=wide)
    column = page.locator("section.cb-text > .cb-pair")
    assert column.evaluate("(text) => text.clientWidth / 18") == pytest.approx(38, abs=0.1)
    page = shown("/en/5.4.4.2/", viewport=wide)
    ends = "(found) => found.getBoundingClientRect().right"
    text, ours = (
        page.locator(one).first.evaluate(ends) for one in ("section.cb-text > .cb-pair", "#content > .cb-ours")
    )
    assert text == pytest.approx(ours, abs=1)
    for address in ("/en/terms/", "/en/3/"):
        entry = shown(address, viewport=wide).locator(".cb-entry .cb-en").first
        assert entry.evaluate("(text) => text.clientWidth / 15") <= 36
