"""Reading: side by side, definitions in place, links to hand on, and ways from page to page."""

import re

from playwright.sync_api import FloatRect, Locator, Page, Route, expect

from tests.browser.conftest import PHONE, Open
from tests.built import BuiltSite

CLAUSE = "5.4.4.2"
PROVISION = "5.4.4.2-b"


def words(page: Page, language: str) -> Locator:
    """Return a provision's text in one language."""
    return page.locator(f'.cb-{language} > :is([id="{PROVISION}"], [data-run="{PROVISION}"])')


def expect_view(page: Page, view: str) -> None:
    """Expect the languages of a view to be shown, and no other."""
    for language in ("zh", "en"):
        expect(words(page, language)).to_be_visible(visible=view in (language, "both"))


def test_keys_do_nothing_while_one_types(opened: Open) -> None:
    """A number typed into the search is a number."""
    page = opened(f"/zh/{CLAUSE}/")
    page.locator("input[name=query]").press_sequentially("2")
    expect_view(page, "zh")


def test_side_by_side_is_side_by_side_on_a_desk_and_stacked_on_a_phone(opened: Open) -> None:
    """Provisions stand row by row: two columns where there is room, one where there is not."""
    page = opened(f"/zh/{CLAUSE}/")
    page.keyboard.press("3")
    chinese, english = (words(page, language).bounding_box() for language in ("zh", "en"))
    assert chinese
    assert english
    assert abs(chinese["y"] - english["y"]) < 8
    assert chinese["x"] + chinese["width"] <= english["x"]
    page.set_viewport_size(PHONE)
    chinese, english = (words(page, language).bounding_box() for language in ("zh", "en"))
    assert chinese
    assert english
    assert chinese["y"] + chinese["height"] <= english["y"]


def test_any_number_of_provisions_stand_side_by_side(opened: Open) -> None:
    """The fortieth provision of a paragraph stands beside its translation, and above it on a phone."""
    page = opened(f"/zh/{CLAUSE}/")
    page.route(f"**/zh/{CLAUSE}/", with_forty_provisions)
    page.reload()
    page.keyboard.press("3")
    chinese, english = forty(page, "zh"), forty(page, "en")
    assert all(abs(one["y"] - other["y"]) < 8 for one, other in zip(chinese, english, strict=True))
    assert all(one["x"] < other["x"] for one, other in zip(chinese, english, strict=True))
    page.set_viewport_size(PHONE)
    chinese, english = forty(page, "zh"), forty(page, "en")
    tops = [run["y"] for pair in zip(chinese, english, strict=True) for run in pair]
    assert tops == sorted(set(tops))


def with_forty_provisions(route: Route) -> None:
    """Answer with the page, its first paragraph with the first provision forty times in each language."""
    html = route.fetch().text()
    for language in ("zh", "en"):
        paragraph = re.search(rf'(<p class="cb-{language}"[^>]*>)(<span class="cb-run".*?)</p>', html, re.DOTALL)
        assert paragraph
        run = re.sub(r' (id|data-run)="[^"]*"', "", paragraph[2].split('<span class="cb-run"')[1])
        html = html.replace(paragraph[0], paragraph[1] + f'<span class="cb-run"{run}' * 40 + "</p>")
    route.fulfill(body=html, content_type="text/html; charset=utf-8")


def forty(page: Page, language: str) -> list[FloatRect]:
    """Return where the provisions of the first paragraph stand in a language."""
    runs = page.locator(f"section.cb-text .cb-paragraph:first-child > .cb-{language} > .cb-run").all()
    boxes = [box for run in runs if (box := run.bounding_box())]
    assert len(boxes) == 40
    return boxes


def term(page: Page) -> Locator:
    """Return the first term in the text that is shown."""
    return page.locator(".cb-text [data-term]:visible").first


def definition(page: Page, built: BuiltSite, language: str) -> str:
    """Return the beginning of the definition that the term's card must show."""
    entry = built.index.terms[term(page).get_attribute("data-term") or ""]
    words: str = getattr(entry.definition, language)
    return words


def test_definition_by_mouse(opened: Open, built: BuiltSite) -> None:
    """Pointing at a term shows its definition; it stays while one points at it, and goes when one leaves."""
    page = opened(f"/zh/{CLAUSE}/")
    term(page).hover()
    card = page.get_by_role("tooltip")
    expect(card).to_be_visible()
    expect(card).to_contain_text(definition(page, built, "zh"))
    card.hover()
    expect(card).to_be_visible()
    page.locator("h1").hover()
    expect(card).to_be_hidden()


def test_definition_by_keyboard(opened: Open, built: BuiltSite) -> None:
    """Reaching a term with the Tab key shows its definition, tied to the term; Escape closes it and keeps the place."""
    page = opened(f"/en/{CLAUSE}/")
    first = term(page)
    for _ in range(120):
        page.keyboard.press("Tab")
        if first.evaluate("(element) => element === document.activeElement"):
            break
    expect(first).to_be_focused()
    card = page.get_by_role("tooltip")
    expect(card).to_contain_text(definition(page, built, "en"))
    assert first.get_attribute("aria-describedby") == card.get_attribute("id")
    page.keyboard.press("Escape")
    expect(card).to_be_hidden()
    expect(first).to_be_focused()


def test_definition_by_touch(opened: Open, built: BuiltSite) -> None:
    """A first tap shows the definition instead of leaving the page; a tap elsewhere closes it; a second one follows."""
    page = opened(f"/zh/{CLAUSE}/", viewport=PHONE, has_touch=True, is_mobile=True)
    first = term(page)
    first.tap()
    card = page.get_by_role("tooltip")
    expect(card).to_contain_text(definition(page, built, "zh"))
    box = card.bounding_box()
    assert box
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= PHONE["width"]
    page.locator("h1").tap()
    expect(card).to_be_hidden()
    first.tap()
    expect(card).to_be_visible()
    first.tap()
    page.wait_for_url("**/zh/terms/**")


def test_copy_link(opened: Open, server: str) -> None:
    """The button of a provision puts its whole address on the clipboard, and says so to a screen reader."""
    page = opened(f"/zh/{CLAUSE}/", permissions=["clipboard-read", "clipboard-write"])
    provision = page.get_by_test_id(PROVISION)
    provision.hover()
    provision.get_by_role("button").click()
    expected = f"{server}/c/{PROVISION}/"
    expect(page.get_by_role("status").filter(has_text=expected)).to_have_count(1)
    assert page.evaluate("navigator.clipboard.readText()") == expected


def test_copied_link_leads_to_the_provision(opened: Open) -> None:
    """It opens with the provision in sight, not under the header."""
    page = opened(f"/zh/5.4/#{PROVISION}")
    header = page.locator("header").first.bounding_box()
    provision = page.get_by_test_id(PROVISION)
    expect(provision).to_be_in_viewport()
    box = provision.bounding_box()
    assert header
    assert box
    assert box["y"] >= header["height"] - 1


def test_copy_permalink_and_citation(opened: Open, server: str) -> None:
    """The language-neutral address and the citation with it are one click too."""
    page = opened(f"/en/{CLAUSE}/", permissions=["clipboard-read", "clipboard-write"])
    page.locator(f'.cb-actions [data-copy$="c/{CLAUSE}/"]').click()
    expect(page.get_by_role("status").filter(has_text=f"{server}/c/{CLAUSE}/")).to_have_count(1)
    assert page.evaluate("navigator.clipboard.readText()") == f"{server}/c/{CLAUSE}/"
    page.locator('button[data-copy-text="cite-en"]').click()
    expect(page.get_by_role("status").filter(has_text="Service recovery")).to_have_count(1)
    citation = page.evaluate("navigator.clipboard.readText()")
    assert f"{server}/c/{CLAUSE}/" in citation
    assert f"{CLAUSE} Service recovery" in citation


def test_previous_and_next_by_key(opened: Open) -> None:
    """One reads on from clause to clause."""
    page = opened(f"/zh/{CLAUSE}/")
    page.keyboard.press("]")
    page.wait_for_url("**/zh/5.4.5/")
    page.keyboard.press("[")
    page.wait_for_url(f"**/zh/{CLAUSE}/")


def test_keys_can_be_switched_off(opened: Open) -> None:
    """Speech input types letters; who uses it can turn the keys off (WCAG 2.1.4)."""
    page = opened("/en/about/")
    page.locator(".cb-keys-switch input").uncheck()
    page.goto(f"/en/{CLAUSE}/")
    page.keyboard.press("3")
    page.keyboard.press("]")
    expect_view(page, "en")
    expect(page).to_have_url(re.compile(f"/en/{CLAUSE}/$"))


def test_light_and_dark_are_remembered(opened: Open) -> None:
    """A reader's choice overrides the system's, on every page."""
    page = opened("/zh/", color_scheme="light")
    light = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    page.locator("button.cb-theme").click()
    expect(page.locator("html")).not_to_have_css("background-color", light)
    dark = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    page.goto(f"/en/{CLAUSE}/")
    expect(page.locator("html")).to_have_css("background-color", dark)


def test_terms_filter_as_one_types(opened: Open) -> None:
    """The list shrinks to the terms that match, in either language, and says how many are left."""
    page = opened("/zh/terms/")
    field = page.locator("#cb-filter")
    entries = page.locator(".cb-entry:visible")
    everything = entries.count()
    for typed in ("loyalty", "忠诚"):
        field.fill(typed)
        expect(page.get_by_test_id("t-customer-loyalty-degree")).to_be_visible()
        expect(page.get_by_test_id("t-supply-chain")).to_be_hidden()
        expect(page.locator("output[for=cb-filter]")).to_contain_text(str(entries.count()))
    field.fill("")
    expect(entries).to_have_count(everything)


def test_contents_open_on_a_phone(opened: Open) -> None:
    """The navigation is one tap away, takes the focus, can be scrolled to its end, and closes with Escape."""
    page = opened(f"/zh/{CLAUSE}/", viewport=PHONE, has_touch=True, is_mobile=True)
    contents = page.locator("#cb-nav")
    page.locator(".cb-menu").tap()
    expect(contents).to_be_in_viewport()
    expect(contents.locator(":focus")).to_have_count(1)
    last = contents.get_by_role("link").last
    last.scroll_into_view_if_needed()
    expect(last).to_be_in_viewport()
    page.keyboard.press("Escape")
    expect(contents).not_to_be_in_viewport()
    page.locator(".cb-menu").tap()
    contents.locator(f'a[href$="/{CLAUSE.rpartition(".")[0]}/"]').tap()
    page.wait_for_url("**/zh/5.4.4/")
