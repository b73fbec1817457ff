"""Checklists on paper: printed from the browser, upright and across."""

import io
import unicodedata

import pytest
from pypdf import PdfReader

from tests.browser.conftest import Open
from tests.browser.kit import (
    FIRST,
    area,
    choose,
    more_menu,
    started,
)
from tests.browser.test_print import GREY

PAPER = """
() => {
  const millimetre = 96 / 25.4;
  const seen = (element) => element.checkVisibility();
  const rooms = [...document.querySelectorAll("td.cb-write")].filter(seen)
    .map((cell) => cell.clientHeight / millimetre);
  const codes = [...document.querySelectorAll(".cb-qr")].filter(seen)
    .map((code) => code.getBoundingClientRect().width / millimetre);
  const clipped = [...document.querySelectorAll("td, .kit-mirror, dd")].filter(seen)
    .filter((cell) => cell.scrollWidth > cell.clientWidth + 1 || cell.scrollHeight > cell.clientHeight + 1);
  const controls = [...document.querySelectorAll("input, textarea, button, select")].filter(seen);
  return {room: Math.min(...rooms), code: Math.min(...codes), clipped: clipped.length, controls: controls.length};
}
"""


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("across", [False, True])
def test_paper(language: str, opened: Open, *, across: bool) -> None:
    """Upright and across: room to write, codes that scan, long words whole, no controls, black on white."""
    page = started(opened, language=language, color_scheme="dark")
    long_text = "所见情况很长。" * 150 + "unbroken" * 40
    area(page, FIRST, "observed").fill(long_text)
    choose(page, FIRST, "does-not")
    if across:
        more_menu(page).get_by_role("checkbox").check()
    page.set_viewport_size({"width": 1000 if across else 690, "height": 900})
    page.emulate_media(media="print")
    found = page.evaluate(PAPER)
    assert found["room"] >= 24
    assert found["code"] >= 24.9
    assert found["clipped"] == 0
    assert found["controls"] == 0
    assert page.evaluate(GREY) == []
    reader = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))
    width, height = reader.pages[0].mediabox[2:]
    assert (width > height) == across
    words = unicodedata.normalize("NFKC", "".join(sheet.extract_text() for sheet in reader.pages))
    # The answer goes on overleaf, and the end of the page may fall within one of the words.
    assert "".join(words.split()).count("unbroken") in (39, 40)
