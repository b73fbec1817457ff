"""On paper: black on white, whatever the screen, and nothing that only a screen can do."""

import unicodedata

import pytest
from playwright.sync_api import expect

from generator.model import LANGUAGES, Language
from tests.browser.conftest import Open
from tests.export.pdf import placed

GREY = """
() => {
  const context = Object.assign(document.createElement("canvas"), {width: 1, height: 1})
    .getContext("2d", {willReadFrequently: true});
  const rgba = (colour) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  const brightness = ([red, green, blue]) => (red * 0.2126 + green * 0.7152 + blue * 0.0722) / 255;
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = rgba(getComputedStyle(at).backgroundColor);
      if (colour[3] > 0) return colour;
    }
    return [255, 255, 255, 255];
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!texts.currentNode.textContent.trim() || !element.checkVisibility({visibilityProperty: true})) continue;
    const ink = brightness(rgba(getComputedStyle(element).color));
    const paper = brightness(behind(element));
    if (ink > 0.45 || paper < 0.9) found.push(`${element.tagName}.${element.className}: ${ink} on ${paper}`);
  }
  return found;
}
"""


@pytest.mark.parametrize("address", ["/zh/checklists/5.4.4.2/", "/en/checklists/all/", "/zh/5.4.4.2/", "/en/full/"])
def test_print_is_dark_on_white(address: str, shown: Open) -> None:
    """A reader who likes dark pages does not print black sheets."""
    page = shown(address, color_scheme="dark")
    page.emulate_media(media="print")
    assert page.evaluate(GREY) == []


@pytest.mark.parametrize("address", ["/zh/checklists/5.4.4.2/", "/en/5.4.4.2/"])
def test_print_leaves_out_what_only_a_screen_can_do(address: str, shown: Open) -> None:
    """No navigation, no buttons, no search."""
    page = shown(address)
    page.emulate_media(media="print")
    expect(page.locator("nav:visible, button:visible, input:visible")).to_have_count(0)


def test_a_printed_checklist_says_what_it_was_made_from(shown: Open) -> None:
    """Standard, edition, authority of the languages, address: what an assessor needs to find the page again."""
    page = shown("/zh/checklists/5.4.4.2/")
    page.emulate_media(media="print")
    for words in ("T/CAQ XXXXX—201X", "以中文文本为准", "5.4.4.2-a-1", "c/5.4.4.2/"):
        expect(page.get_by_text(words).locator("visible=true").first).to_be_visible()


def test_what_reference_managers_want_is_printed_when_it_is_open(opened: Open) -> None:
    """A closed fold has nothing to say on paper."""
    page = opened("/zh/5.4.4.2/")
    fold = page.locator(".cb-cite-formats")
    page.emulate_media(media="print")
    expect(fold).to_be_hidden()
    fold.evaluate("(made) => { made.open = true; }")
    expect(fold.locator("pre").first).to_be_visible()


BODY = (15, 283)
"""Millimetres from the top of a page between which its text stands."""
LINE = 2
"""Millimetres that lines are apart at least."""
NAMES = """
() => [...document.querySelectorAll("h1, h2, h3, h4, h5, h6, dt, caption, summary, p > strong:first-child")]
  .filter((one) => one.checkVisibility() && (one.tagName !== "STRONG" || one.innerText === one.parentElement.innerText))
  .map((one) => one.innerText)
"""


def bare(text: str) -> str:
    """Return words without spaces, with one form for the characters that PDFs name by their radicals."""
    made = unicodedata.normalize("NFKC", "".join(text.split()))
    return "".join("?" if unicodedata.name(one, "").startswith("CJK RADICAL") else one for one in made)


def ends_with(page: list[tuple[str, float]], name: str) -> bool:
    """Tell whether the last lines of a page are a name and nothing else."""
    words = [(bare(word), top) for word, top in page if BODY[0] < top < BODY[1]]
    begin, foot = len(words), ""
    while begin and len(foot) < len(name):
        begin -= 1
        foot = words[begin][0] + foot
    same = len(foot) == len(name) and all(one in ("?", other) for one, other in zip(foot, name, strict=True))
    return same and (not begin or abs(words[begin - 1][1] - words[begin][1]) > LINE)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "address", ["guidance/", "about/", "terms/", "terms/map/", "full/", "teaching/", "5.4.4.2/", "5.1.2/"]
)
def test_no_name_stands_alone_at_the_foot_of_a_page(shown: Open, address: str, language: Language) -> None:
    """What is below it begins on the same page: below headings, and what else names what follows."""
    page = shown(f"/{language}/{address}")
    page.emulate_media(media="print")
    found, text = [bare(name) for name in page.evaluate(NAMES)], bare(page.locator("#content").inner_text())
    names = {name for name in found if name and text.count(name) == found.count(name)}  # a line of text may be the same
    assert names
    pages = placed(page.pdf(prefer_css_page_size=True))
    assert [name for one in pages[:-1] for name in names if ends_with(one, name)] == []


FILLED = 200
"""Millimetres from the top to which a page is filled at least; a longer rest holds any item."""


@pytest.mark.parametrize("address", ["zh/5.1.2/", "en/5.2.3/", "en/5.6.3/"])
def test_no_page_of_a_clause_is_half_empty(shown: Open, address: str) -> None:
    """The items of a checklist go on where there is room, and are not one block for a page of its own."""
    page = shown(f"/{address}")
    page.emulate_media(media="print")
    *pages, _ = placed(page.pdf(prefer_css_page_size=True))
    ends = [max(top for _, top in one if BODY[0] < top < BODY[1] - 15) for one in pages]
    assert [end for end in ends if end < FILLED] == []
