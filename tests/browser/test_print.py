"""On paper: black on white, whatever the screen, and nothing that only a screen can do."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Open

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
