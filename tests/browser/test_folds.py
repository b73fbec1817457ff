"""Long parts are folded under their number: links, searches in the page and paper open them."""

import io

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader

from tests.browser.conftest import Open

_FOLD = "details.cb-fold"
_APART = "details.cb-fold--apart"
_AROUND = "#mappings ~ div details.cb-fold >> nth=0"
_ON_PAPER = """() => {
    dispatchEvent(new Event("beforeprint"));
    const closed = document.querySelectorAll("details.cb-fold:not([open])").length;
    dispatchEvent(new Event("afterprint"));
    return [closed, document.querySelectorAll("details.cb-fold[open]").length];
}"""


def test_a_long_part_is_folded_under_its_number_and_the_keyboard_opens_it(shown: Open) -> None:
    """The heading stays a heading; the words of the fold say how many rows there are."""
    page = shown("/zh/5.4.4.2/")
    fold = page.locator(_AROUND)
    rows = fold.locator("li").count()
    assert rows > 3
    assert fold.locator("summary").inner_text() == f"展开全部{rows}条"
    assert not fold.locator("li").first.is_visible()
    fold.locator("summary").focus()
    page.keyboard.press("Enter")
    assert fold.locator("li").first.is_visible()


def test_a_link_opens_what_is_folded(shown: Open) -> None:
    """To a row, to the heading, and to a clause in an old edition of a document, from outside and from the page."""
    page = shown("/zh/5.4.4.2/")
    row = page.locator(_AROUND).locator("li").last.get_attribute("id")
    for address in (f"/zh/5.4.4.2/#{row}", "/zh/5.4.4.2/#mappings"):
        page.goto("about:blank")
        page.goto(address)
        page.locator(f"[id='{row}']").wait_for()
    page.goto("/en/references/gbt-19012/#gbt-19012-2008-4")
    page.locator("[id='gbt-19012-2008-4']").wait_for()


def test_a_search_in_the_page_opens_what_is_folded(shown: Open) -> None:
    """Nothing is out of the browser's reach: what a fold holds is in the page, and no style hides it."""
    page = shown("/en/references/gbt-19012/")
    assert page.locator(_FOLD).count() > 3
    page.evaluate("""() => { location.hash = ":~:text=Visibility"; }""")
    hidden = page.evaluate(
        """() => [...document.querySelectorAll("details.cb-fold > :not(summary)")]
            .filter((found) => getComputedStyle(found).display === "none").length"""
    )
    assert hidden == 0


def test_on_paper_all_is_open(shown: Open) -> None:
    """But for what few look for, how to cite in other forms; and afterwards as it was."""
    page = shown("/zh/5.4.4.2/")
    apart = page.locator(_APART).count()
    assert apart == page.locator(".cb-cite-formats").count() == 1
    assert page.evaluate(_ON_PAPER) == [apart, 0]


def test_on_paper_what_few_look_for_is_as_the_reader_has_it(opened: Open) -> None:
    """A document is two pages then, with a line for each part that is closed; what was opened is printed."""
    page = opened("/zh/references/gbt-19012/")
    closed = page.locator(_FOLD).count()
    assert page.evaluate(_ON_PAPER) == [closed, 0]
    assert _printed(page) == 2
    page.evaluate("document.querySelectorAll('.cb-fold').forEach((fold) => { fold.open = true; })")
    assert _printed(page) > 4


def _printed(page: Page) -> int:
    """Return how many pages of paper a page has."""
    return len(PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages)


def test_on_paper_all_is_open_without_the_script(opened: Open) -> None:
    """Browsers of today can do it with a style alone."""
    page = opened("/zh/5.4.4.2/", java_script_enabled=False)
    page.emulate_media(media="print")
    assert page.locator("#mappings ~ div li").first.is_visible()


def test_a_page_of_a_document_begins_with_what_matters(shown: Open) -> None:
    """The edition in force and those cited, then where, what it helps with and what changed; the rest is folded."""
    page = shown("/en/references/gbt-19012/")
    rows = page.locator("h1 ~ table >> nth=0").locator("tr").all_inner_texts()
    assert rows[0].split("\t")[:2] == ["In force", "GB/T 19012—2019 current"]
    assert rows[1].startswith("Cited by this standard\tGB/T 19012—2008")
    ids = page.locator(".cb-page > h2").evaluate_all("(found) => found.map(({id}) => id)")
    assert ids == ["cited-at", "helps", "changes", "gbt-19012-2019", "gbt-19012-2008", "sources"]
    changes = page.locator("#changes ~ ul >> nth=0").locator("li").all_inner_texts()
    assert "5.2 Policy → 5.3" in changes[2]
    assert "1 Scope" not in changes[0]
    assert page.locator(".cb-confidence:visible").count() < 3
    for edition in ("gbt-19012-2019", "gbt-19012-2008"):
        assert not page.locator(f"[id='{edition}-4']").is_visible()


def test_the_menu_says_once_where_one_is(shown: Open) -> None:
    """A chapter is no list of all chapters; a checklist is that of its clause."""
    for address, place in (("5.4", "5.4"), ("5.4.4.2", "5.4.4.2"), ("checklists/5.4.4.2", "5.4.4.2")):
        page = shown(f"/zh/{address}/")
        current = page.locator(".cb-nav [aria-current]")
        assert current.evaluate_all("(found) => found.map(({dataset}) => dataset.clause)") == [place], address
    for address, words in (("chapters", "全部章条"), ("full", "全文"), ("references/gbt-19012", "相关标准")):
        page = shown(f"/zh/{address}/")
        assert page.locator(".cb-nav [aria-current]").all_inner_texts() == [words]


def test_the_menu_begins_with_a_whole_line(shown: Open) -> None:
    """However far down the open clause is."""
    page = shown("/zh/5.6.4/", viewport={"width": 1280, "height": 500})
    cut = page.evaluate("""() => {
        const nav = document.querySelector(".cb-nav");
        const top = nav.getBoundingClientRect().top;
        return [nav.scrollTop, [...nav.querySelectorAll("a")].filter((link) => {
            const box = link.getBoundingClientRect();
            return box.top < top - 1 && box.bottom > top + 1;
        }).length];
    }""")
    assert cut[0] > 0
    assert cut[1] == 0


@pytest.mark.parametrize("address", ["full/", "guidance/"])
def test_the_contents_of_a_long_text_stand_once(shown: Open, address: str) -> None:
    """Beside the text where there is room, before it where there is none."""
    page = shown(f"/zh/{address}")
    for width in (390, 1024, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        lists = [page.locator(css).is_visible() for css in (".cb-toc", ".cb-contents--full")]
        assert lists.count(True) == 1, width
