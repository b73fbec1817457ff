"""Formulas on pages: nothing for axe, nothing wider than a phone, wide ones reached and named, each read once."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.formulas import ADDRESS, formulas_served
from tests.browser.test_accessibility import COLOUR_RULES, violations
from tests.browser.waiting import until
from tests.tools import node_package

WIDER = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
SCROLLS = "(frame) => frame.scrollWidth > frame.clientWidth"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve the standard with formulas."""
    with formulas_served(tmp_path_factory.mktemp("formulas") / "site") as address:
        yield address


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Open a window in which axe may run, and which fails the test when a script fails."""
    context = browser.new_context(bypass_csp=True, reduced_motion="reduce", viewport=PHONE)
    faults: list[str] = []
    context.on("weberror", lambda error: faults.append(str(error.error)))
    yield context.new_page()
    context.close()
    assert faults == []


@pytest.mark.parametrize("tree", ["zh", "en"])
@pytest.mark.parametrize("path", [ADDRESS, "full/"])
def test_axe_finds_nothing_and_no_page_is_wider_than_its_window(site: str, page: Page, tree: str, path: str) -> None:
    """On a phone and on a desk, in light and dark, in the language of its tree and side by side."""
    page.goto(f"{site}/{tree}/{path}")
    page.add_script_tag(path=node_package("axe-core/axe.min.js"))
    own = {"zh": "1", "en": "2"}[tree]
    for screen in (PHONE, DESKTOP):
        page.set_viewport_size(screen)
        for key in (own, "3"):
            page.keyboard.press(key)
            assert page.evaluate(WIDER) == 0, (screen, key)
        page.emulate_media(color_scheme="light")
        assert violations(page) == [], (screen["width"], "light")
        page.emulate_media(color_scheme="dark")
        assert violations(page, COLOUR_RULES) == [], (screen["width"], "dark")


@pytest.mark.parametrize(("tree", "names"), [("zh", ("公式（3）", "公式")), ("en", ("Formula (3)", "Formula"))])
def test_a_wide_formula_scrolls_in_its_frame(site: str, page: Page, tree: str, names: tuple[str, str]) -> None:
    """It has a name, the Tab key leads to it, an arrow moves it, and a shadow shows that there is more."""
    page.goto(f"{site}/{tree}/{ADDRESS}")
    page.keyboard.press("3")
    for name in names:
        frame = page.get_by_role("group", name=name, exact=True).first
        assert frame.evaluate(SCROLLS), name
        assert "gradient" in frame.evaluate("(frame) => getComputedStyle(frame).backgroundImage")
        frame.evaluate("(frame) => frame.blur()")
        for _ in range(200):
            page.keyboard.press("Tab")
            if frame.evaluate("(frame) => document.activeElement === frame"):
                break
        expect(frame).to_be_focused()
        page.keyboard.press("ArrowRight")
        until(page, "document.activeElement.scrollLeft > 0")
        assert page.evaluate(WIDER) == 0


def test_a_short_formula_is_no_stop_of_the_keyboard(site: str, page: Page) -> None:
    """Nor does it need to scroll."""
    page.goto(f"{site}/zh/{ADDRESS}")
    short = page.locator('[id="formula-2"] .cb-formula-scroll')
    assert short.get_attribute("tabindex") is None
    assert not short.evaluate(SCROLLS)


def test_each_formula_is_shown_and_read_once(site: str, page: Page) -> None:
    """As MathML: its words in a line are for browsers that know none."""
    page.goto(f"{site}/zh/{ADDRESS}")
    assert page.locator("math").count() > 5
    for line in page.locator(".cb-math-line").all():
        expect(line).to_be_hidden()
    snapshot = page.locator('[id="formula-2"]').aria_snapshot()
    assert snapshot.count("R") == 1
    assert "n₁" not in snapshot


def test_rules_frames_and_strokes_are_drawn(site: str, page: Page) -> None:
    """Whatever fonts there are."""
    page.goto(f"{site}/zh/{ADDRESS}")
    for css, side in ((".cb-cell-after", "right"), (".cb-cell-above", "top"), (".cb-math-box", "bottom")):
        width = page.locator(css).first.evaluate(f"(part) => getComputedStyle(part).border{side.title()}Width")
        assert width == "1px", css
    assert "gradient" in page.locator(".cb-math-up").evaluate("(part) => getComputedStyle(part).backgroundImage")
    over = page.locator(".cb-math-over > :first-child")
    line, letters = over.bounding_box(), [letter.bounding_box() for letter in over.locator("mi").all()]
    assert line
    assert line["width"] >= sum(letter["width"] for letter in letters if letter) > 0
    ends = page.evaluate(
        "() => [...document.querySelectorAll('.cb-cell-right mn')].map((part) => part.getBoundingClientRect().right)"
    )
    assert abs(ends[0] - ends[1]) < 1
