"""One provision large, on a projector and on a phone: keys, languages, definitions, addresses, the way back."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, ViewportSize, expect

from tests.browser.conftest import PHONE, Open
from tests.browser.server import serving
from tests.browser.test_accessibility import OVERLAYS, violations
from tests.built import BuiltSite, shared_folder
from tests.foreign.outputs import made
from tests.running import running_texts
from tests.tools import node_package

PROJECTOR: ViewportSize = {"width": 1280, "height": 720}
SCREENS = pytest.mark.parametrize("screen", [PROJECTOR, PHONE], ids=["projector", "phone"])


SCROLLS = (
    """(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)(document.querySelector(".cb-present-slide"))"""
)


def slide(page: Page) -> Locator:
    """Return what is presented."""
    return page.locator("dialog .cb-present-slide")


def words(shown: Locator) -> str:
    """Return what a locator shows, without white space."""
    return "".join(shown.inner_text().split())


def spaceless(text: str) -> str:
    """Return a text without white space."""
    return "".join(text.split())


def presented(opened: Open, address: str, screen: ViewportSize = PROJECTOR, **settings: object) -> Page:
    """Open a page that presents itself."""
    page = opened(address, viewport=screen, **settings)
    expect(slide(page)).not_to_be_empty()
    return page


def test_each_provision_is_a_slide_with_its_clause(opened: Open, built: BuiltSite) -> None:
    """Number, title, letter, how many there are; the standard's words alone, letter by letter."""
    page = opened("/zh/5.1.2/", viewport=PROJECTOR)
    page.keyboard.press("p")
    clause = built.index.clauses["5.1.2"]
    for place, provision in enumerate(clause.provisions, 1):
        expect(page.locator(".cb-present-progress")).to_have_text(f"{place} / {len(clause.provisions)}")
        assert words(slide(page)) == spaceless(provision.text.zh)
        assert words(page.locator(".cb-present-title")).startswith(f"5.1.2{clause.title.zh}")
        expect(page.locator(".cb-present-mark")).to_have_text(built.index.marks[provision.id].shown)
        page.keyboard.press("ArrowRight")


def test_an_address_that_was_cut_off_presents_the_first_slide(opened: Open) -> None:
    """Half of a character at its end."""
    page = presented(opened, "/zh/5.1.2/?present#%E4%B8")
    expect(page.locator(".cb-present-progress")).to_contain_text("1 / ")


@pytest.mark.parametrize("key", ["ArrowRight", "ArrowDown", "PageDown", "Space", "Enter"])
def test_keys_of_a_presenter_go_on(key: str, opened: Open) -> None:
    """And their opposites back; Home and End to the ends."""
    page = presented(opened, "/en/5.1.2/?present")
    at = page.locator(".cb-present-progress")
    page.keyboard.press(key)
    expect(at).to_have_text("2 / 7")
    back = {"ArrowRight": "ArrowLeft", "ArrowDown": "ArrowUp", "PageDown": "PageUp", "Space": "Shift+Space"}
    page.keyboard.press(back.get(key, "Backspace"))
    expect(at).to_have_text("1 / 7")
    page.keyboard.press("End")
    expect(at).to_have_text("7 / 7")
    page.keyboard.press("Home")
    expect(at).to_have_text("1 / 7")


def test_it_goes_on_to_the_next_clause_and_back(opened: Open) -> None:
    """Over the ends of pages; a chapter, which has the clauses below it, is not shown twice."""
    page = presented(opened, "/zh/5.4.4.2/?present")
    page.keyboard.press("End")
    page.keyboard.press("ArrowRight")
    page.wait_for_url(re.compile(r"/zh/5\.4\.5/\?present"))
    expect(slide(page)).not_to_be_empty()
    page.keyboard.press("End")
    page.keyboard.press("ArrowRight")
    page.wait_for_url(re.compile(r"/zh/5\.5/\?present"))
    page.goto("/zh/5.4.5/?present")
    expect(slide(page)).not_to_be_empty()
    page.keyboard.press("ArrowLeft")
    page.wait_for_url(re.compile(r"/zh/5\.4\.4\.2/\?present#5\.4\.4\.2-b"))


def test_an_address_leads_to_a_slide(opened: Open, built: BuiltSite) -> None:
    """The bar has that of the slide that is shown; opened again, it is the same one, and in the same view."""
    page = presented(opened, "/en/5.4/?present&view=both#5.4.4.2-b")
    text = running_texts(built.index)["5.4.4.2-b"]
    assert words(slide(page)) == spaceless(text.zh) + spaceless(text.en)
    page.keyboard.press("ArrowLeft")
    expect(page).to_have_url(re.compile(r"/en/5\.4/\?present&view=both#5\.4\.4\.2-a$"))
    page.reload()
    expect(slide(page)).to_contain_text("set up a service recovery")


@SCREENS
def test_languages_stand_as_the_view_says(screen: ViewportSize, opened: Open) -> None:
    """One alone; or both, beside each other where there is room and one above the other where there is none."""
    page = presented(opened, "/zh/5.4.4.2/?present", screen)
    zh, en = (slide(page).locator(f".cb-{language}") for language in ("zh", "en"))
    expect(en).to_be_hidden()
    page.keyboard.press("2")
    expect(zh).to_be_hidden()
    page.keyboard.press("3")
    expect(zh).to_be_visible()
    boxes = [each.bounding_box() for each in (zh, en)]
    first, second = boxes
    assert first
    assert second
    if screen == PROJECTOR:
        assert second["x"] >= first["x"] + first["width"]
    else:
        assert second["y"] >= first["y"] + first["height"]


@SCREENS
@pytest.mark.parametrize("view", ["zh", "en", "both"])
def test_a_provision_is_as_large_as_the_window_lets_it_be(view: str, screen: ViewportSize, opened: Open) -> None:
    """Nothing is cut: what is too long scrolls, and the next key scrolls first; nothing is wider than the window."""
    page = presented(opened, f"/zh/5.4/?present&view={view}", screen)
    count = int(page.locator(".cb-present-progress").inner_text().split(" / ")[1])
    assert count > 10
    for _ in range(count):
        assert page.evaluate("document.querySelector('.cb-present-slide').scrollWidth <= innerWidth")
        size = page.evaluate("parseFloat(getComputedStyle(document.querySelector('.cb-present-slide')).fontSize)")
        assert size >= 19
        assert size < 20 or page.evaluate(SCROLLS) <= 0
        page.locator(".cb-present-bar button").nth(2).click()


def test_escape_leaves_to_where_one_was(opened: Open) -> None:
    """Place, focus and address; the title of a slide leads to its place on the page."""
    page = opened("/zh/5.4/", viewport=PROJECTOR)
    page.evaluate("scrollTo({ top: 700, behavior: 'instant' })")
    page.keyboard.press("p")
    expect(slide(page)).not_to_be_empty()
    assert page.evaluate("scrollY") == 700
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Escape")
    expect(page.locator("dialog")).to_have_count(0)
    expect(page).to_have_url(re.compile(r"/zh/5\.4/$"))
    assert page.evaluate("scrollY") == 700
    action = page.locator("[data-act=present]")
    action.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("End")
    page.get_by_role("button", name="结束放映").click()
    expect(action).to_be_focused()
    page.goto("/zh/5.4/?present#5.4.5.3-a")
    page.locator(".cb-present-title a").click()
    expect(page).to_have_url(re.compile(r"/zh/5\.4/#5\.4\.5\.3-a$"))
    expect(page.get_by_test_id("5.4.5.3-a")).to_be_in_viewport()


def test_terms_are_explained_and_escape_closes_that_first(opened: Open) -> None:
    """Beside the term, wherever the page below was scrolled to."""
    page = opened("/zh/5.4/#5.4.4.2-a", viewport=PROJECTOR)
    page.keyboard.press("p")
    term = slide(page).locator(".cb-term:visible").first
    term.hover()
    card = page.get_by_role("tooltip")
    expect(card).to_be_visible()
    below, above = card.bounding_box(), term.bounding_box()
    assert below
    assert above
    assert 0 <= below["y"] - above["y"] - above["height"] < 40
    page.keyboard.press("Escape")
    expect(card).to_be_hidden()
    expect(slide(page)).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("dialog")).to_have_count(0)
    page.locator(".cb-text .cb-term:visible").first.hover()
    expect(card).to_be_visible()


def test_its_code_is_shown_over_it(opened: Open) -> None:
    """By key and by button: of the provision that is presented; Escape closes the code alone, and keys go on again."""
    page = presented(opened, "/zh/5.4.4.2/?present")
    page.keyboard.press("ArrowRight")
    code = page.locator("dialog.cb-code")
    page.keyboard.press("q")
    expect(code.locator(".cb-code-address")).to_have_text(re.compile(r"/c/5\.4\.4\.2-b/$"))
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Escape")
    expect(code).to_have_count(0)
    expect(page.locator(".cb-present-progress")).to_have_text("2 / 2")
    page.keyboard.press("ArrowLeft")
    expect(page.locator(".cb-present-progress")).to_have_text("1 / 2")
    page.locator("dialog").get_by_role("button", name="二维码").click()
    expect(code.locator(".cb-code-address")).to_have_text(re.compile(r"/c/5\.4\.4\.2-a/$"))
    page.keyboard.press("Escape")
    term = slide(page).locator(".cb-term:visible").first
    term.hover()
    expect(page.get_by_role("tooltip")).to_be_visible()


def test_other_keys_do_nothing_behind_it(opened: Open) -> None:
    """No search, no other page."""
    page = presented(opened, "/zh/5.4.4.2/?present")
    for key in ("/", "]", "l", "p"):
        page.keyboard.press(key)
    expect(page.locator("dialog")).to_have_count(1)
    expect(page).to_have_url(re.compile(r"/zh/5\.4\.4\.2/\?present#5\.4\.4\.2-a"))


def test_a_page_without_the_standards_text_presents_nothing(opened: Open) -> None:
    """Neither by key nor by address."""
    page = opened("/zh/checklists/?present")
    page.keyboard.press("p")
    page.keyboard.press("q")
    expect(page.locator("dialog.cb-code")).to_have_count(1)
    expect(page.locator("dialog.cb-present")).to_have_count(0)


@SCREENS
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("place", ["5.4.4.2/?present&view=both", "4/?present&view=both#figure-1", "3/?present"])
def test_axe_finds_nothing(place: str, scheme: str, screen: ViewportSize, opened: Open) -> None:
    """On slides with a provision, a figure, an entry; with a definition, too."""
    settings = {"bypass_csp": True, "reduced_motion": "reduce", "color_scheme": scheme}
    page = presented(opened, f"/en/{place}", screen, **settings)
    page.add_script_tag(path=node_package("axe-core/axe.min.js"))
    assert violations(page) == []
    term = slide(page).locator(".cb-term:visible")
    if term.count():
        term.first.hover()
        expect(page.get_by_role("tooltip")).to_be_visible()
        assert violations(page, without=OVERLAYS) == []


@pytest.fixture(scope="module")
def typical(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve a standard with tables, formulas, figures, notes, examples and lists in lists."""
    with serving(made("typical", shared_folder(tmp_path_factory)) / "site") as address:
        yield address


@SCREENS
@pytest.mark.parametrize(
    ("address", "shows"),
    [
        ("5.4/?present&view=both#table-1", ("table", "应保存五年")),
        ("5.5/?present#formula-1", (".cb-formula ~ .cb-pair", "投诉总数")),
        ("5.5/?present#figure-1", (".cb-keys", "受理")),
        ("3.1/?present", (".cb-entry .cb-note", "示例")),
        ("5.3/?present#5.3-a.2", (".cb-present-leads", "组织应记录")),
    ],
)
def test_every_kind_of_text_is_shown(
    address: str, shows: tuple[str, str], screen: ViewportSize, typical: str, opened: Open
) -> None:
    """Tables, formulas with their signs, figures with their key, entries with notes, items below what they are of."""
    page = presented(opened, f"{typical}/zh/{address}", screen, base_url=typical)
    expect(slide(page).locator(shows[0]).first).to_be_visible()
    expect(slide(page)).to_contain_text(shows[1])
    expect(slide(page).locator("button, .cb-letter")).to_have_count(0)
    assert page.evaluate("document.querySelector('.cb-present-slide').scrollWidth <= innerWidth")
