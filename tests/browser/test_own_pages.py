"""Pages that are ours beside the text: guidance, rules of judgement, crosswalk, comparisons, numbers, the teaching kit.

By keyboard, on a phone, on paper, without scripts.
"""

import io
import unicodedata

import pytest
from playwright.sync_api import Page, expect
from pypdf import PageObject, PdfReader

from generator.model import LANGUAGES, Language
from tests.browser.conftest import PHONE, Open
from tests.built import BuiltSite

PAGES = (
    "guidance/", "judgement/", "crosswalk/", "crosswalk/gbt-19580-2012/", "terms/compared/", "numbers/", "teaching/",
)  # fmt: skip
WIDER = """(limit) => [...document.querySelectorAll("#content *")]
    .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > limit + 0.5)
    .map((one) => one.outerHTML.slice(0, 80))"""
CUT = """() => [...document.querySelectorAll("#content *")]
    .filter((one) => one.scrollWidth > one.clientWidth + 1)
    .filter((one) => !["visible", "clip"].includes(getComputedStyle(one).overflowX))
    .filter((one) => one.closest("thead") === null)
    .map((one) => one.outerHTML.slice(0, 80))"""


def squeezed(words: str) -> str:
    """Return words without spaces; a printed page may have the sign of a radical in the place of a character."""
    return "".join(unicodedata.normalize("NFKC", words).split())


def printed(page: Page) -> list[PageObject]:
    """Return the pages that a browser prints."""
    page.emulate_media(media="print")
    return list(PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("address", PAGES)
def test_nothing_is_wider_than_a_phone(shown: Open, address: str, language: Language) -> None:
    """Nor hidden at its edge, or behind a bar that scrolls."""
    page = shown(f"/{language}/{address}", viewport=PHONE)
    assert page.evaluate(WIDER, PHONE["width"]) == []
    assert page.evaluate(CUT) == []


@pytest.mark.parametrize("address", ["terms/compared/", "numbers/", "references/"])
def test_differences_are_a_list_on_a_phone(shown: Open, address: str) -> None:
    """Each says which number or entry is meant, and has the width of the window; a table where there is room."""
    page = shown(f"/en/{address}", viewport=PHONE)
    found = page.locator(".cb-listed").first
    words = found.locator("thead th").nth(1).text_content()
    cells = found.locator("tbody td:nth-child(2)").evaluate_all(
        "(all) => all.map((one) => getComputedStyle(one, '::before').content)"
    )
    assert set(cells) == {f'"{words} "'}
    box = found.locator("tbody td:last-child").first.bounding_box()
    assert box
    assert box["width"] > PHONE["width"] * 0.8
    page.set_viewport_size({"width": 820, "height": 1000})
    assert found.locator("tbody td").first.evaluate("(cell) => getComputedStyle(cell).display") == "table-cell"
    expect(found.locator("thead")).to_be_visible()


@pytest.mark.parametrize(
    ("address", "fold"),
    [
        ("5.1.2/", ".cb-ours > .cb-fold:has(.cb-guidance)"),
        ("teaching/", ".cb-case .cb-fold"),
        ("numbers/", ".cb-fold--apart"),
        ("terms/compared/", ".cb-fold--apart"),
    ],
)
def test_folds_open_and_close_by_keyboard(shown: Open, address: str, fold: str) -> None:
    """What has the focus shows it, and keeps it."""
    page = shown(f"/zh/{address}")
    found = page.locator(fold).first
    line, inside = found.locator("summary"), found.locator("> :not(summary)").first
    expect(inside).to_be_hidden()
    line.focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    expect(line).to_be_focused()
    assert line.evaluate("(one) => getComputedStyle(one).outlineStyle") != "none"
    page.keyboard.press("Enter")
    expect(inside).to_be_visible()
    expect(line).to_be_focused()
    page.keyboard.press("Space")
    expect(inside).to_be_hidden()
    expect(line).to_be_focused()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_teaching_kit_on_paper(shown: Open, built: BuiltSite, language: Language) -> None:
    """The case on two pages, the questions on one of their own, then the answers, open."""
    teaching = built.index.standard.teaching
    assert teaching
    pages = [squeezed(sheet.extract_text()) for sheet in printed(shown(f"/{language}/teaching/"))]
    last, first = (
        squeezed(getattr(text, language))[:24] for text in (teaching.case[-1].text[-1], teaching.questions[0].text)
    )
    answer = squeezed(getattr(teaching.questions[-1].answer[-1], language))[-8:]
    assert [last in words for words in pages[:3]] == [False, True, False]
    assert first in pages[2]
    assert last not in pages[2]
    assert answer in "".join(pages[3:])


@pytest.mark.parametrize("address", ["crosswalk/", "crosswalk/gbt-19580-2012/"])
def test_a_table_across_the_paper_has_its_heading_there(shown: Open, address: str) -> None:
    """Upright stands what it is about; then each heading on the page with its table."""
    page = shown(f"/zh/{address}")
    sheets = printed(page)
    across = [sheet.mediabox.width > sheet.mediabox.height for sheet in sheets]
    assert across == [False, *[True] * (len(across) - 1)]
    headings = page.locator("#content h2 .cb-first, #content h2:not(:has(.cb-first))").all_inner_texts()
    assert headings
    first = squeezed(sheets[0].extract_text())
    assert [words for words in headings if squeezed(words) in first] == []


@pytest.mark.parametrize("address", PAGES)
def test_without_scripts_all_is_there(shown: Open, address: str) -> None:
    """Folds open, since the browser itself does that; what would filter is not offered."""
    page = shown(f"/zh/{address}", java_script_enabled=False)
    expect(page.locator("#content h1")).to_be_visible()
    expect(page.locator("#content :is(button, select):visible")).to_have_count(0)
    for fold in page.locator("#content details > summary").all():
        fold.click()
    hidden = page.locator("#content :is(td, dd, p:not(.cb-authority), li):not(:visible)")
    assert hidden.all_inner_texts() == []
